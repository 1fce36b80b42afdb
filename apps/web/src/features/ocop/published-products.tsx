import { FactList } from '@ntm/ui/fact-list';
import { Skeleton } from '@ntm/ui/skeleton';
import { readFragment } from '../../gql/fragment-masking.ts';
import {
  ClaimFigure_ClaimFragmentDoc,
  PublishedProducts_ClaimFragmentDoc,
  PublishedProductsDocument,
  UnitLink_UnitFragmentDoc,
} from '../../gql/graphql.ts';
import { alone } from '../../lib/claim/claim-arrangement.ts';
import { ClaimFigure } from '../../lib/claim/claim-figure.tsx';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { unbrokenName } from '../../lib/unit-name.ts';
import { usePage } from '../../lib/use-page.ts';

/** What sources say about how many products there are, where no certificate of a single one is on record. */
export function PublishedProducts() {
  const { t, number } = useI18n();
  const { data } = usePage(PublishedProductsDocument, {});
  if (!data) return <Skeleton lines={8} label={t.loading} />;
  const claims = [
    ...data.nation.products.nodes,
    ...data.nation.provinces.nodes.flatMap(({ products, rated }) => [...products.nodes, ...rated.nodes]),
  ].map((claim) => readFragment(PublishedProducts_ClaimFragmentDoc, claim));
  return (
    <FactList heading={t.ocop.published} level={2} count={number(claims.length)}>
      {claims.map((claim) => (
        <ClaimFigure
          key={claim.id}
          block={alone(readFragment(ClaimFigure_ClaimFragmentDoc, claim))}
          subject={unbrokenName(readFragment(UnitLink_UnitFragmentDoc, claim.subject))}
        />
      ))}
    </FactList>
  );
}
