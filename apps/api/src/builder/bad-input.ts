import { GraphQLError } from 'graphql';

type BadInputCode =
  | 'BAD_USER_INPUT'
  | 'BAD_CURSOR'
  | 'COST_LIMIT'
  | 'DAY_OUT_OF_RANGE'
  | 'DEPTH_LIMIT'
  | 'FIRST_OUT_OF_RANGE'
  | 'LIMIT_EXCEEDED'
  | 'UNKNOWN_CODE'
  | 'UNKNOWN_IDENTITY';

interface Refusal {
  readonly code: BadInputCode;
  /** What is allowed, in Vietnamese and in English: one sentence each. */
  readonly vi: string;
  readonly en: string;
  /** The same for machines: bounds, pattern. */
  readonly allowed?: Readonly<Record<string, string | number>>;
}

/** Refusals of a whole document: nothing of it was answered, so the HTTP status says so too. */
const OF_WHOLE_DOCUMENT: ReadonlySet<BadInputCode> = new Set(['COST_LIMIT', 'DEPTH_LIMIT']);

/**
 * What the asker can mend. Reaches the client as it is, with the sentence in both languages in `message`, and
 * `messageVi`, `messageEn` and `allowed` beside the code in `extensions`.
 */
export class BadInput extends GraphQLError {
  constructor({ code, vi, en, allowed }: Refusal) {
    const shown = { code, messageVi: vi, messageEn: en, ...(allowed && { allowed }) };
    const http = OF_WHOLE_DOCUMENT.has(code) && { http: { status: 400 } };
    super(`${vi} / ${en}`, { extensions: { ...shown, ...http } });
    this.name = 'BadInput';
  }
}

/** The refusal that an error of the library wraps: a value refused by its scalar comes so, under another code. */
export function badInputBehind(error: unknown): BadInput | undefined {
  if (error instanceof BadInput) return error;
  return error instanceof GraphQLError && error.originalError ? badInputBehind(error.originalError) : undefined;
}
