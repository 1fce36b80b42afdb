/**
 * What comes of judging something against a requirement; UNKNOWN whenever something needed is missing. PARTLY_MET is
 * said of several units or parts of which some are there; a single figure that falls short is NOT_MET.
 */
export const VERDICTS = ['MET', 'PARTLY_MET', 'NOT_MET', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];
