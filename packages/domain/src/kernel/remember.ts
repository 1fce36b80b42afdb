/**
 * Remembers answers that are dear to find, up to a total weight; the oldest goes first.
 *
 * @param limit total weight that is kept
 * @param weightOf weight of one answer, 1 or more
 * @returns asks by key, and calls `find` only when the answer is not remembered
 */
export function rememberUpTo<Answer>(
  limit: number,
  weightOf: (answer: Answer) => number,
): (key: string, find: () => Answer) => Answer {
  const remembered = new Map<string, Answer>();
  let weight = 0;
  return (key, find) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    const answer = find();
    remembered.set(key, answer);
    weight += weightOf(answer);
    for (const [oldest, forgotten] of remembered) {
      if (weight <= limit) break;
      remembered.delete(oldest);
      weight -= weightOf(forgotten);
    }
    return answer;
  };
}
