import { lazy } from 'react';
import { withWords } from '../i18n/words.ts';

/** Why a claim's figure is what it is: comes when the first card is opened. */
export const LazyWhyDetails = lazy(withWords(() => import('./why-details.tsx'), 'why'));
