let lastTurn: Promise<void> = Promise.resolve();

/**
 * Resolves when it is the caller's turn, one caller at a time and each in a task of its own: between two of them the
 * browser can paint and answer the reader.
 */
export function nextTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve)));
  return lastTurn;
}
