import { FactList } from '@ntm/ui/fact-list';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { ClaimFigure_ClaimFragmentDoc, HeadlineFigures_ValuesFragmentDoc } from '../../gql/graphql.ts';
import { alone } from '../../lib/claim/claim-arrangement.ts';
import { ClaimFigure } from '../../lib/claim/claim-figure.tsx';
import { ClaimTakeAway } from '../../lib/claim/claim-take-away.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';

export interface HeadlineFiguresProps {
  /** The newest figure of each headline measure, up to the reader's day. */
  readonly measures: readonly FragmentType<typeof HeadlineFigures_ValuesFragmentDoc>[];
}

/** What the programme itself is measured by, for the whole country: the newest result of each, with its source. */
export function HeadlineFigures({ measures }: HeadlineFiguresProps) {
  const { t } = useI18n();
  const claims = measures
    .flatMap((measure) => readFragment(HeadlineFigures_ValuesFragmentDoc, measure).values)
    .flatMap(({ claim }) => (claim ? [readFragment(ClaimFigure_ClaimFragmentDoc, claim)] : []));
  if (claims.length === 0) return null;
  return (
    <FactList
      heading={t.nation.newest}
      level={2}
      foot={
        <ClaimTakeAway
          about={t.unit.nationName}
          what={t.nation.newest}
          claims={claims.map((claim) => ({ claim, unit: t.unit.nationName }))}
        />
      }
    >
      {claims.map((claim) => (
        <ClaimFigure key={claim.id} block={alone(claim)} />
      ))}
    </FactList>
  );
}
