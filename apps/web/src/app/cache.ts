import type { CacheExchangeOpts, KeyingConfig } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspection } from '../gql/introspection.ts';

const partOfItsParent = () => null;

/** Every type without an `id`: most are parts of what holds them; a measure is found again by its code. */
export const keys: KeyingConfig = {
  Citation: partOfItsParent,
  Condition: partOfItsParent,
  ConditionResult: partOfItsParent,
  Conflict: ({ key }) => (typeof key === 'string' ? key : null),
  Criterion: partOfItsParent,
  CriterionResult: partOfItsParent,
  Dataset: partOfItsParent,
  HeldBefore: partOfItsParent,
  Indicator: partOfItsParent,
  JudgedConditions: partOfItsParent,
  KindCount: partOfItsParent,
  Measure: ({ code }) => (typeof code === 'string' ? code : null),
  OcopBand: partOfItsParent,
  OcopCertificate: partOfItsParent,
  OcopCertifier: partOfItsParent,
  OcopPart: partOfItsParent,
  OcopRating: partOfItsParent,
  RecognitionDecision: partOfItsParent,
  RecognitionState: partOfItsParent,
  Reconciliation: partOfItsParent,
  ReconciliationStep: partOfItsParent,
  TargetProgress: partOfItsParent,
  Text: partOfItsParent,
  Threshold: partOfItsParent,
  UnitAlias: partOfItsParent,
  UnitChange: partOfItsParent,
  UnitCounts: partOfItsParent,
  UnitLife: partOfItsParent,
  UnitSuccession: partOfItsParent,
  UnitVersion: partOfItsParent,
};

/** The one configuration of the normalised cache. */
export const cacheOptions: Partial<CacheExchangeOpts> = {
  schema: introspection as unknown as NonNullable<CacheExchangeOpts['schema']>,
  // A target has one id and on every day another progress: it is held where it was asked for.
  keys: { ...keys, Target: partOfItsParent },
  resolvers: {
    Query: { search: relayPagination(), sources: relayPagination(), targets: relayPagination() },
    Province: { communes: relayPagination() },
    District: { communes: relayPagination() },
  },
};
