/** What comes of judging something against a requirement; UNKNOWN whenever something needed is missing. */
export const VERDICTS = ['MET', 'PARTLY_MET', 'NOT_MET', 'UNKNOWN'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an officer says of a criterion or an indicator: đạt or chưa đạt. */
export type OfficerVerdict = Extract<Verdict, 'MET' | 'NOT_MET'>;
