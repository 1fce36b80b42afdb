import type { Verdict } from '../kernel/verdict.ts';

/** What an officer says of a criterion or an indicator: đạt or chưa đạt. */
export type OfficerVerdict = Extract<Verdict, 'MET' | 'NOT_MET'>;
