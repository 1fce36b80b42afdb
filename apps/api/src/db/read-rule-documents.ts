import { RECOGNITION_TIERS } from '@ntm/domain/claim/claim';
import type { Bilingual } from '@ntm/domain/kernel/bilingual';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { CompleteList } from '@ntm/domain/recognition/complete-list';
import type { RuleBook } from '@ntm/domain/rule-book/rule-book';
import { UNIT_LEVELS } from '@ntm/domain/unit/unit-kind';
import type { ClientBase } from 'pg';
import type { RuleDocumentKind } from '../generated/prisma/enums.ts';

/** Everything that rules judge by. */
export interface RuleDocuments {
  /** By code: by level, then status, then day. */
  readonly ruleBooks: ReadonlyMap<string, RuleBook>;
  /** By code, oldest first. */
  readonly ocopRuleBooks: ReadonlyMap<string, OcopRuleBook>;
  readonly completeLists: readonly CompleteList[];
  /** Claim id → id of the claim whose figure its average is divided by. */
  readonly denominators: ReadonlyMap<string, string>;
  /** Conflict key → why the sources differ, as an editor established it. */
  readonly conflictExplanations: ReadonlyMap<string, Bilingual>;
}

interface DocumentRow {
  readonly kind: RuleDocumentKind;
  readonly code: string;
  readonly body: unknown;
}

/** All rule documents: one statement. Their bodies are what the loader wrote from checked files. */
export async function readRuleDocuments(client: ClientBase): Promise<RuleDocuments> {
  const { rows } = await client.query<DocumentRow>(
    'SELECT kind, code, body FROM rule_document ORDER BY kind, position',
  );
  const bodiesOf = <Body>(wanted: RuleDocumentKind): [code: string, body: Body][] =>
    rows.filter(({ kind }) => kind === wanted).map(({ code, body }) => [code, body as Body]);
  return {
    ruleBooks: new Map(bodiesOf<RuleBook>('RULE_BOOK').toSorted(([, one], [, other]) => inOrder(one, other))),
    ocopRuleBooks: new Map(
      bodiesOf<OcopRuleBook>('OCOP_RULE_BOOK').toSorted(([, one], [, other]) =>
        one.validFrom < other.validFrom ? -1 : 1,
      ),
    ),
    completeLists: bodiesOf<CompleteList>('COMPLETE_LIST').map(([, list]) => list),
    denominators: new Map(bodiesOf('DENOMINATOR')),
    conflictExplanations: new Map(bodiesOf('CONFLICT_EXPLANATION')),
  };
}

function inOrder(one: RuleBook, other: RuleBook): number {
  return rank(one) - rank(other) || (one.validFrom < other.validFrom ? -1 : 1);
}

function rank({ level, tier }: RuleBook): number {
  return UNIT_LEVELS.indexOf(level) * RECOGNITION_TIERS.length + RECOGNITION_TIERS.indexOf(tier);
}
