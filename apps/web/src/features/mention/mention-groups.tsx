import { MENTION_KINDS } from '@ntm/domain/claim/mention';
import { periodWords } from '@ntm/domain/claim/period-words';
import { CitationButton } from '@ntm/ui/citation-button';
import { FoldedList } from '@ntm/ui/folded-list';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import {
  type MentionGroups_MentionsFragment,
  MentionGroups_MentionsFragmentDoc,
  MoreMentionsDocument,
} from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { LoadMore } from '../../lib/load-more.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useCitation } from '../../lib/use-citation.ts';
import { useRows } from '../../lib/use-rows.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import styles from './mention-groups.module.css';

export interface MentionGroupsProps {
  readonly mentions: FragmentType<typeof MentionGroups_MentionsFragmentDoc>;
  /** Whom each mention is about, by its id, on a page that is not about one unit. */
  readonly subjects?: ReadonlyMap<string, ReactNode>;
}

type MentionParts = MentionGroups_MentionsFragment['nodes'][number];

/** What sources say besides targets and results: one folded group for each kind. */
export function MentionGroups({ mentions: data, subjects }: MentionGroupsProps) {
  const { nodes } = readFragment(MentionGroups_MentionsFragmentDoc, data);
  return <Groups mentions={nodes} subjects={subjects} />;
}

export interface UnitMentionsProps {
  readonly unitId: string;
  readonly mentions: FragmentType<typeof MentionGroups_MentionsFragmentDoc>;
}

/** The same about one unit, of which more can be asked for. */
export function UnitMentions({ unitId, mentions }: UnitMentionsProps) {
  const list = useRows(readFragment(MentionGroups_MentionsFragmentDoc, mentions), {
    document: MoreMentionsDocument,
    variablesAfter: (after) => ({ id: unitId, after }),
    pageIn: ({ node }) =>
      node && 'mentions' in node ? readFragment(MentionGroups_MentionsFragmentDoc, node.mentions) : undefined,
  });
  return (
    <>
      <Groups mentions={list.rows} />
      <LoadMore of={list} />
    </>
  );
}

interface GroupsProps {
  readonly mentions: readonly MentionParts[];
  readonly subjects?: ReadonlyMap<string, ReactNode> | undefined;
}

function Groups({ mentions: all, subjects }: GroupsProps) {
  const { t, number } = useI18n();
  const groups = MENTION_KINDS.map((kind) => ({ kind, mentions: all.filter((mention) => mention.kind === kind) }));
  return groups
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ kind, mentions }) => (
      <FoldedList key={kind} heading={t.mentions.kinds[kind]} count={number(mentions.length)}>
        {mentions.map((mention) => (
          <MentionLine key={mention.id} mention={mention} subject={subjects?.get(mention.id)} />
        ))}
      </FoldedList>
    ));
}

function MentionLine({ mention, subject }: { mention: MentionParts; subject: ReactNode }) {
  const { t, text, language } = useI18n();
  const citation = useCitation();
  const unitHref = useUnitHref();
  const details = [
    mention.detail,
    mention.scope && text(mention.scope),
    mention.period && periodWords(mention.period, language),
  ].filter(Boolean);
  return (
    <>
      <p>{text(mention.topic)}</p>
      {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
      {subject && (
        <p className={styles.details}>
          {t.claims.about} {subject}
        </p>
      )}
      {mention.namedUnits.length > 0 && (
        <ul className={styles.named}>
          {mention.namedUnits.map((unit) => (
            <li key={unit.id}>
              <TextLink href={unitHref(unit, unit.asOf)}>{unbrokenName(unit)}</TextLink>
            </li>
          ))}
        </ul>
      )}
      <CitationButton
        {...citation(mention.citation, mention.note ? text(mention.note) : undefined)}
        {...(subject !== undefined && { label: t.claims.wordsOfSource })}
      />
    </>
  );
}
