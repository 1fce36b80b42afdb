const NO_BREAK_SPACE = '\u00a0';

/** A unit's full name whose type word does not part from it at the end of a line: "xã Ngọc Côn". */
export function unbrokenName(unit: { readonly name: string; readonly fullName: string }): string {
  const typeWord = unit.fullName.slice(0, unit.fullName.length - unit.name.length);
  return typeWord.replaceAll(' ', NO_BREAK_SPACE) + unit.fullName.slice(typeWord.length);
}

/** The same at the head of a line: "Xã Ngọc Côn". */
export function headlineName(unit: { readonly name: string; readonly fullName: string }): string {
  const name = unbrokenName(unit);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}
