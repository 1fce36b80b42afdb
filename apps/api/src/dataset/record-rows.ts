import type { Dataset } from '@ntm/dataset/dataset';
import type { Claim } from '@ntm/domain/claim/claim';
import type { Mention } from '@ntm/domain/claim/mention';
import type { Source } from '@ntm/domain/source/source';
import type { VillageList } from '@ntm/domain/unit/village-list';
import { ruleRows } from './rule-rows.ts';
import type { Row, TableRows } from './table-rows.ts';

/** What every other table points to. */
export function unitRows({ unitVersions }: Dataset): Row[] {
  const levels = new Map(unitVersions.map((version) => [version.identity, version.level]));
  return [...levels].map(([identity, level]) => ({ identity, level }));
}

/** All but the units, as table rows, in an order that never points forward from one table to another. */
export function recordRows(dataset: Dataset): TableRows[] {
  const claims = inOrderOfSources(dataset.claims, dataset.sources);
  const mentions = inOrderOfSources(dataset.mentions, dataset.sources);
  return [
    { table: 'unit_version', rows: dataset.unitVersions.map(versionRow) },
    { table: 'unit_change', rows: dataset.unitChanges.map(changeRow) },
    {
      table: 'unit_alias',
      rows: dataset.unitAliases.map(({ identity, alias, kind, note }) => ({ identity, alias, kind, note })),
    },
    { table: 'source', rows: dataset.sources.map(sourceRow) },
    { table: 'measure', rows: dataset.measures.map(measureRow) },
    { table: 'village_list', rows: dataset.villageLists.map(villageListRow) },
    { table: 'claim', rows: claims.map(claimRow) },
    {
      table: 'claim_named_unit',
      rows: claims.flatMap((claim) =>
        claim.kind === 'TARGET'
          ? claim.namedUnits.map((identity, position) => ({ claim_id: claim.id, position, identity }))
          : [],
      ),
    },
    { table: 'mention', rows: mentions.map(mentionRow) },
    {
      table: 'mention_named_unit',
      rows: mentions.flatMap(({ id, namedUnits }) =>
        namedUnits.map((identity, position) => ({ mention_id: id, position, identity })),
      ),
    },
    ...ruleRows(dataset),
  ];
}

/** By the day of the source, then in the order of the files: the reading order of the whole record. */
function inOrderOfSources<Cited extends Claim | Mention>(cited: readonly Cited[], sources: readonly Source[]): Cited[] {
  const rank = new Map(
    sources
      .toSorted((one, other) => one.unitsOn.localeCompare(other.unitsOn))
      .map((source, place) => [source.id, place]),
  );
  const rankOf = (item: Cited): number => rank.get(item.citation.source) ?? sources.length;
  return cited.toSorted((one, other) => rankOf(one) - rankOf(other));
}

function versionRow(version: Dataset['unitVersions'][number]): Row {
  const { identity, level, kind, code, name, instrument } = version;
  return {
    identity,
    level,
    kind,
    type_word: version.typeWord,
    code,
    name,
    parent_identity: version.parent,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    instrument,
  };
}

function changeRow(change: Dataset['unitChanges'][number]): Row {
  const { kind, coverage, instrument, note } = change;
  return {
    effective_on: change.effectiveOn,
    kind,
    from_identity: change.from,
    to_identity: change.to,
    coverage,
    instrument,
    note,
  };
}

function sourceRow(source: Source): Row {
  const { id, kind, title, number, issuer, url, note } = source;
  return {
    id,
    kind,
    title,
    number,
    issuer,
    published_on: source.publishedOn,
    url,
    units_on: source.unitsOn,
    note_vi: note?.vi ?? null,
    note_en: note?.en ?? null,
  };
}

function measureRow({ code, name, unit, description }: Dataset['measures'][number]): Row {
  return {
    code,
    name_vi: name.vi,
    name_en: name.en,
    unit_vi: unit.vi,
    unit_en: unit.en,
    description_vi: description.vi,
    description_en: description.en,
  };
}

function villageListRow(list: VillageList): Row {
  return {
    id: list.id,
    commune_identity: list.commune,
    source_id: list.source,
    as_of: list.asOf,
    is_complete: list.isComplete,
    stated_count: list.statedCount,
    villages: list.villages,
    note: list.note,
  };
}

function claimRow(claim: Claim, position: number): Row {
  const target = claim.kind === 'TARGET' ? claim : undefined;
  const observation = claim.kind === 'OBSERVATION' ? claim : undefined;
  return {
    ...citedColumns(claim, position),
    measure_code: claim.measure,
    comparator: claim.comparator,
    value: claim.value,
    value_to: claim.valueTo,
    decimals: claim.decimals,
    basis: claim.basis,
    register_basis: claim.registerBasis,
    baseline_period: claim.baselinePeriod,
    restates_id: claim.restates,
    each: target?.each ?? null,
    tier: target?.tier ?? null,
    carried_from_id: target?.carriedFrom ?? null,
    as_of: observation?.asOf ?? null,
    computed: observation?.computed ?? false,
  };
}

function mentionRow(mention: Mention, position: number): Row {
  const { topic, detail } = mention;
  return { ...citedColumns(mention, position), topic_vi: topic.vi, topic_en: topic.en, detail };
}

function citedColumns(cited: Claim | Mention, position: number): Row {
  const { id, kind, subject, scope, period, citation, note } = cited;
  return {
    id,
    kind,
    subject_identity: subject,
    scope_vi: scope?.vi ?? null,
    scope_en: scope?.en ?? null,
    period,
    source_id: citation.source,
    phrase: citation.phrase,
    locator: citation.locator,
    note_vi: note?.vi ?? null,
    note_en: note?.en ?? null,
    position,
  };
}
