/** A reason without the outcome that it begins with, where the outcome stands beside it already: "Chưa rõ: hồ sơ …". */
export function withoutVerdict(reason: string, verdict: string): string {
  const rest = reason.startsWith(`${verdict}: `) ? reason.slice(verdict.length + 2) : reason;
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
}
