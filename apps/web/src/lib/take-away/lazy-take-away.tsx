import { withWords } from '../i18n/words.ts';
import { later } from '../later.tsx';

/** The menu comes after what it belongs to. */
export const LazyTakeAway = later(
  withWords(async () => (await import('./take-away.tsx')).TakeAway, 'take-away'),
  2,
);
