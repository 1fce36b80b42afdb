import type { Dataset } from '@ntm/dataset/dataset';
import type { Observation, Target } from '@ntm/domain/claim/claim';
import type { Measure } from '@ntm/domain/claim/measure';
import type { Mention } from '@ntm/domain/claim/mention';
import { day } from '@ntm/domain/kernel/calendar-day';
import type { Source } from '@ntm/domain/source/source';
import type { UnitVersion } from '@ntm/domain/unit/unit-version';
import type { VillageList } from '@ntm/domain/unit/village-list';

const REGISTER_FROM = day('2019-01-01');

/** What the factory's units hang on: `province(code: "01")`. */
export const PROVINCE = 'P01-1';

/**
 * A record of one province with one district and `communes` communes of one village each. Every unit has two targets
 * (the second restates and carries on the first, and names a unit), two observations that contradict each other and
 * one mention that names a unit; every commune has a village list.
 */
export function buildProvince({ communes }: { communes: number }): Dataset {
  const nation = buildVersion({
    identity: 'N-1',
    level: 'NATION',
    kind: 'NATION',
    code: null,
    name: 'Việt Nam',
    parent: null,
  });
  const province = buildVersion({ identity: PROVINCE, level: 'PROVINCE', kind: 'PROVINCE', code: '01', parent: 'N-1' });
  const district = buildVersion({
    identity: 'D001-1',
    level: 'DISTRICT',
    kind: 'RURAL_DISTRICT',
    code: '001',
    parent: PROVINCE,
  });
  const communeVersions = Array.from({ length: communes }, (_, place) => {
    const code = String(place + 1).padStart(5, '0');
    return buildVersion({ identity: `C${code}-1`, code, name: `Số ${place + 1}`, parent: 'D001-1' });
  });
  const villages = communeVersions.map(({ identity }) =>
    buildVersion({ identity: `V-${identity}`, level: 'VILLAGE', kind: 'XOM', code: null, parent: identity }),
  );
  const unitVersions = [nation, province, district, ...communeVersions, ...villages];
  const subjects = unitVersions.map(({ identity }) => identity);
  return {
    name: 'record',
    registerFrom: REGISTER_FROM,
    unitVersions,
    unitChanges: [],
    unitAliases: [],
    villageLists: villages.map(({ identity, parent }) => buildVillageList(identity, parent ?? PROVINCE)),
    sources: [SOURCE],
    measures: [MEASURE],
    claims: subjects.flatMap((subject) => [
      buildTarget({ id: `${subject}-T1`, subject }),
      buildTarget({
        id: `${subject}-T2`,
        subject,
        namedUnits: [PROVINCE],
        restates: `${subject}-T1`,
        carriedFrom: `${subject}-T1`,
      }),
      buildObservation({ id: `${subject}-O1`, subject }),
      buildObservation({ id: `${subject}-O2`, subject, value: 2 }),
    ]),
    mentions: subjects.map((subject) => buildMention({ id: `${subject}-M1`, subject, namedUnits: [PROVINCE] })),
    denominators: {},
    conflictExplanations: {},
    ruleBooks: [],
    ocopRuleBooks: [],
    recognitionDecisions: [],
    completeLists: [],
    assessments: [],
    ocopProducts: [],
    ocopEvaluations: [],
    ocopCertificates: [],
  };
}

function buildVersion(version: Partial<UnitVersion> & Pick<UnitVersion, 'identity' | 'parent'>): UnitVersion {
  return {
    level: 'COMMUNE',
    kind: 'COMMUNE',
    typeWord: null,
    code: null,
    name: 'Mẫu',
    validFrom: REGISTER_FROM,
    validTo: null,
    instrument: null,
    ...version,
  };
}

const SOURCE: Source = {
  id: 'plan',
  kind: 'PLAN',
  title: 'Kế hoạch',
  number: '1/KH-UBND',
  issuer: null,
  publishedOn: day('2020-01-15'),
  url: null,
  unitsOn: day('2020-01-15'),
  note: null,
};

export const MEASURE: Measure = {
  code: 'communes-ntm',
  name: { vi: 'Xã đạt chuẩn', en: 'Communes at the standard' },
  unit: { vi: 'xã', en: 'communes' },
  description: { vi: 'Số xã đạt chuẩn.', en: 'Number of communes at the standard.' },
};

const FIGURE = {
  scope: null,
  measure: MEASURE.code,
  period: '2020',
  comparator: 'AT_LEAST',
  value: 1,
  valueTo: null,
  decimals: 0,
  basis: 'STOCK',
  registerBasis: null,
  baselinePeriod: null,
  citation: { source: SOURCE.id, phrase: 'ít nhất 1 xã', locator: null },
  note: null,
  restates: null,
} as const;

function buildTarget(target: Partial<Target> & Pick<Target, 'id' | 'subject'>): Target {
  return { ...FIGURE, kind: 'TARGET', each: null, tier: null, namedUnits: [], carriedFrom: null, ...target };
}

function buildObservation(observation: Partial<Observation> & Pick<Observation, 'id' | 'subject'>): Observation {
  return {
    ...FIGURE,
    kind: 'OBSERVATION',
    comparator: 'EXACTLY',
    asOf: day('2020-01-15'),
    computed: false,
    ...observation,
  };
}

function buildMention(mention: Partial<Mention> & Pick<Mention, 'id' | 'subject'>): Mention {
  return {
    kind: 'POLICY',
    scope: null,
    topic: { vi: 'Chính sách', en: 'Policy' },
    period: null,
    detail: null,
    namedUnits: [],
    citation: { source: SOURCE.id, phrase: 'chính sách', locator: null },
    note: null,
    ...mention,
  };
}

function buildVillageList(village: string, commune: string): VillageList {
  return {
    id: `list-${commune.toLowerCase()}`,
    commune,
    source: SOURCE.id,
    asOf: REGISTER_FROM,
    isComplete: true,
    statedCount: 1,
    villages: [village],
    note: null,
  };
}
