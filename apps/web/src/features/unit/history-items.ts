import type { TimelineProps } from '@ntm/ui/timeline';
import { readFragment } from '../../gql/fragment-masking.ts';
import { type UnitHistory_LifeFragment, UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';
import { paperName } from '../../lib/paper-name.ts';
import { unbrokenName } from '../../lib/unit-name.ts';

type Change = UnitHistory_LifeFragment['history'][number];
type ChangedUnit = NonNullable<Change['from']>;
type TimelineItem = TimelineProps['items'][number];

export interface HistoryReader {
  readonly i18n: Pick<I18n, 't' | 'day'>;
  readonly unitHref: (unit: { readonly identity: string }, day?: string) => string;
  /** The day the reader stands on. */
  readonly day: string | undefined;
}

/** A unit's changes as a timeline: what one paper did to it on one day in one way is one entry. */
export function historyItems(identity: string, changes: readonly Change[], reader: HistoryReader): TimelineItem[] {
  const groups = Map.groupBy(changes, (change) =>
    [change.effectiveOn, change.kind, isGiver(identity, change), change.instrument].join('|'),
  );
  return [...groups].map(([key, group]) => historyItem(key, identity, group, reader));
}

function historyItem(key: string, identity: string, group: readonly Change[], reader: HistoryReader): TimelineItem {
  const [first] = group;
  if (first === undefined) throw new Error(`Empty group of changes: ${key}`);
  const { t, day } = reader.i18n;
  const links = group.flatMap((change) => linkToOther(identity, change, reader));
  return {
    key,
    day: first.effectiveOn,
    dayLabel: day(first.effectiveOn),
    title: title(identity, first, t),
    instrument: first.instrument
      ? t.unitPage.byPaper(paperName(first.instrument, reader.i18n))
      : t.history.noInstrument,
    ...(links.length > 0 && { links }),
  };
}

function isGiver(identity: string, { from }: Change): boolean {
  return from?.identity === identity;
}

function isOwnChange({ from, to }: Change): boolean {
  return from != null && to != null && from.identity === to.identity;
}

function named(unit: Pick<ChangedUnit, 'fullName'>): string {
  return unit.fullName;
}

function title(identity: string, change: Change, t: I18n['t']): string {
  const { kind, from, to } = change;
  if (from == null) return t.history.created;
  if (to == null) return from.level === 'DISTRICT' ? t.unitPage.tierEnded : t.history.dissolved;
  if (!isOwnChange(change)) {
    if (isGiver(identity, change)) return t.history.into(kind);
    return kind === 'MERGE' && to.validFrom < change.effectiveOn ? t.history.absorbed : t.history.from(kind);
  }
  if (kind === 'REPARENT' && from.parent && to.parent) return t.history.moved(named(from.parent), named(to.parent));
  return kind === 'RETYPE' ? t.history.retyped(named(from), named(to)) : t.history.renamed(named(from), named(to));
}

/** A unit it came from is seen on its last day; one it went to on the reader's day, unless that lies before. */
function linkToOther(identity: string, change: Change, reader: HistoryReader) {
  if (isOwnChange(change)) return [];
  const isForward = isGiver(identity, change);
  const other = isForward ? change.to : change.from;
  if (other == null) return [];
  const link = readFragment(UnitLink_UnitFragmentDoc, other);
  const isReadLater = reader.day === undefined || reader.day >= change.effectiveOn;
  return [
    {
      href: reader.unitHref(link, isForward && isReadLater ? reader.day : other.asOf),
      label: unbrokenName(link),
      note: `· ${reader.i18n.t.coverage[change.coverage]}`,
    },
  ];
}
