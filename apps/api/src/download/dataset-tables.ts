/** Types of the Frictionless table schema; an `object` or `array` is JSON in its cell. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'object' | 'array';

/** One table of the record as a file of the download. */
export interface DatasetTable {
  /** Name of the file, without `.csv`. */
  readonly name: string;
  /** Where the rows stand in the database. */
  readonly from: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Columns that put the rows in one order for ever; numbers that a load gives out are none. */
  readonly order: readonly string[];
}

const CITED = { source_id: 'string', phrase: 'string', locator: 'string' } as const;
const NOTED = { note_vi: 'string', note_en: 'string' } as const;
const SCOPED = { scope_vi: 'string', scope_en: 'string' } as const;

/**
 * All that a dataset holds, without numbers and times that each load gives anew: two loads of the same files give the
 * same rows.
 */
export const DATASET_TABLES: readonly DatasetTable[] = [
  { name: 'units', from: 'unit', columns: { identity: 'string', level: 'string' }, order: ['identity'] },
  {
    name: 'unit-versions',
    from: 'unit_version',
    columns: {
      identity: 'string',
      level: 'string',
      kind: 'string',
      type_word: 'string',
      code: 'string',
      name: 'string',
      parent_identity: 'string',
      valid_from: 'date',
      valid_to: 'date',
      instrument: 'string',
    },
    order: ['identity', 'valid_from'],
  },
  {
    name: 'unit-changes',
    from: 'unit_change',
    columns: {
      effective_on: 'date',
      kind: 'string',
      from_identity: 'string',
      to_identity: 'string',
      coverage: 'string',
      instrument: 'string',
      note: 'string',
    },
    order: ['effective_on', 'from_identity', 'to_identity', 'kind', 'coverage', 'instrument', 'note'],
  },
  {
    name: 'unit-aliases',
    from: 'unit_alias',
    columns: { identity: 'string', alias: 'string', kind: 'string', note: 'string' },
    order: ['identity', 'alias', 'kind', 'note'],
  },
  {
    name: 'sources',
    from: 'source',
    columns: {
      id: 'string',
      kind: 'string',
      title: 'string',
      number: 'string',
      issuer: 'string',
      published_on: 'date',
      url: 'string',
      units_on: 'date',
      ...NOTED,
    },
    order: ['id'],
  },
  {
    name: 'measures',
    from: 'measure',
    columns: {
      code: 'string',
      name_vi: 'string',
      name_en: 'string',
      unit_vi: 'string',
      unit_en: 'string',
      description_vi: 'string',
      description_en: 'string',
    },
    order: ['code'],
  },
  {
    name: 'claims',
    from: 'claim',
    columns: {
      id: 'string',
      kind: 'string',
      subject_identity: 'string',
      ...SCOPED,
      measure_code: 'string',
      period: 'string',
      comparator: 'string',
      value: 'number',
      value_to: 'number',
      decimals: 'integer',
      basis: 'string',
      register_basis: 'string',
      baseline_period: 'string',
      each: 'string',
      tier: 'string',
      as_of: 'date',
      computed: 'boolean',
      ...CITED,
      ...NOTED,
      restates_id: 'string',
      carried_from_id: 'string',
    },
    order: ['position'],
  },
  {
    name: 'claim-named-units',
    from: 'claim_named_unit',
    columns: { claim_id: 'string', position: 'integer', identity: 'string' },
    order: ['claim_id', 'position'],
  },
  {
    name: 'mentions',
    from: 'mention',
    columns: {
      id: 'string',
      kind: 'string',
      subject_identity: 'string',
      ...SCOPED,
      topic_vi: 'string',
      topic_en: 'string',
      period: 'string',
      detail: 'string',
      ...CITED,
      ...NOTED,
    },
    order: ['position'],
  },
  {
    name: 'mention-named-units',
    from: 'mention_named_unit',
    columns: { mention_id: 'string', position: 'integer', identity: 'string' },
    order: ['mention_id', 'position'],
  },
  {
    name: 'village-lists',
    from: 'village_list',
    columns: {
      id: 'string',
      commune_identity: 'string',
      source_id: 'string',
      as_of: 'date',
      is_complete: 'boolean',
      stated_count: 'integer',
      villages: 'array',
      note: 'string',
    },
    order: ['id'],
  },
  {
    name: 'recognition-decisions',
    from: 'recognition_decision',
    columns: {
      kind: 'string',
      number: 'string',
      issuer: 'string',
      signed_on: 'date',
      effective_on: 'date',
      unit_identity: 'string',
      tier: 'string',
      criteria_set: 'string',
      status_year: 'integer',
      ...CITED,
    },
    order: ['unit_identity', 'signed_on', 'number', 'issuer', 'kind', 'tier'],
  },
  {
    name: 'assessments',
    from: 'assessment',
    columns: {
      id: 'string',
      unit_identity: 'string',
      as_of: 'date',
      criteria_set: 'string',
      region: 'string',
      commune_group: 'integer',
      year: 'integer',
      readings: 'object',
      judgements: 'object',
      ...CITED,
    },
    order: ['id'],
  },
  {
    name: 'ocop-products',
    from: 'ocop_product',
    columns: {
      id: 'string',
      name: 'string',
      group: 'string',
      producer: 'string',
      commune_identity: 'string',
      ...CITED,
    },
    order: ['position'],
  },
  {
    name: 'ocop-evaluations',
    from: 'ocop_evaluation',
    columns: {
      id: 'string',
      product_id: 'string',
      evaluated_on: 'date',
      part_a: 'number',
      part_b: 'number',
      part_c: 'number',
    },
    order: ['id'],
  },
  {
    name: 'ocop-certificates',
    from: 'ocop_certificate',
    columns: {
      id: 'string',
      product_id: 'string',
      evaluation_id: 'string',
      stars: 'integer',
      decision: 'string',
      issuer_name: 'string',
      issuer_unit: 'string',
      issued_on: 'date',
      printed_expiry: 'date',
      revoked_on: 'date',
      ...CITED,
    },
    order: ['id'],
  },
  {
    name: 'rule-documents',
    from: 'rule_document',
    columns: { kind: 'string', code: 'string', position: 'integer', body: 'object' },
    order: ['kind', 'code'],
  },
];
