import { describe, expect, it } from 'vitest';
import { rememberUpTo } from './remember.ts';

describe('remembering', () => {
  it('finds an answer once', () => {
    const ask = rememberUpTo<string>(10, () => 1);
    let found = 0;
    const find = (): string => `answer ${++found}`;
    expect([ask('key', find), ask('key', find), ask('other', find)]).toEqual(['answer 1', 'answer 1', 'answer 2']);
  });

  it('forgets the oldest answers when they weigh too much together', () => {
    const ask = rememberUpTo<number[]>(5, (answer) => answer.length);
    ask('old', () => [1, 2]);
    ask('young', () => [3, 4]);
    ask('new', () => [5, 6]);
    expect(ask('young', () => [])).toEqual([3, 4]);
    expect(ask('old', () => [7])).toEqual([7]);
  });

  it('keeps what weighs exactly as much as it may', () => {
    const ask = rememberUpTo<number[]>(4, (answer) => answer.length);
    ask('old', () => [1, 2]);
    ask('young', () => [3, 4]);
    expect(ask('old', () => [])).toEqual([1, 2]);
  });

  it('answers what is too heavy to keep', () => {
    const ask = rememberUpTo<number[]>(1, (answer) => answer.length);
    expect(ask('heavy', () => [1, 2, 3])).toEqual([1, 2, 3]);
    expect(ask('heavy', () => [4])).toEqual([4]);
  });
});
