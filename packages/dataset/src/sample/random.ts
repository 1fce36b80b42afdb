/** Numbers that look random and that a key alone decides: the same on every machine and in every order of asking. */
export interface Random {
  /** In [0, 1). */
  fraction(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** True in so many cases of one. */
  happens(share: number): boolean;
  oneOf<const Items extends readonly [unknown, ...unknown[]]>(items: Items): Items[number];
}

/** Each key has a stream of its own, so that what is made up of one unit never depends on another. */
export function randomOf(...key: readonly (string | number)[]): Random {
  let state = hash(key.join(' '));

  /** Mulberry32: 32 bits of state, good enough for figures that nobody may quote. */
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const whole = (from: number, to: number): number => from + Math.floor(fraction() * (to - from + 1));
  return {
    fraction,
    whole,
    happens: (share) => fraction() < share,
    oneOf: (items) => items[whole(0, items.length - 1)] ?? items[0],
  };
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193);
  }
  return sum;
}
