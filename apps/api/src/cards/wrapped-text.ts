/** Widths of Be Vietnam Pro's letters in ems, on the wide side, so that a line never leaves its place. */
const NARROW = /[iljtfrI.,:;'’“”"|()!1 -]/;
const WIDE = /[mwMWĐOQGCDNHU%–]/;

function widthOf(character: string): number {
  if (NARROW.test(character)) return 0.34;
  return WIDE.test(character) ? 0.86 : 0.62;
}

/** Width of a line in the units of `size`; accents add none. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  return letters.reduce((sum, letter) => sum + widthOf(letter), 0) * size;
}

/** Text in at most `lines` lines of `width`; what does not fit is cut between words and ends with "…". */
export function wrapped(
  text: string,
  { size, width, lines }: { size: number; width: number; lines: number },
): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of text.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`;
    if (row !== '' && textWidth(longer, size) > width) {
      rows.push(row);
      row = word;
    } else row = longer;
  }
  rows.push(row);
  if (rows.length <= lines) return rows;
  const kept = rows.slice(0, lines);
  return kept.map((line, index) => (index === lines - 1 ? shortened(line, size, width) : line));
}

function shortened(line: string, size: number, width: number): string {
  const words = line.split(' ');
  while (words.length > 1 && textWidth(`${words.join(' ')} …`, size) > width) words.pop();
  return `${words.join(' ').replace(/[,;:.–]+$/, '')} …`;
}
