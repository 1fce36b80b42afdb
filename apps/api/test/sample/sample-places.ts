import type { Places } from '../budgets/page-budgets.ts';
import type { Asker } from '../harness/asker.ts';

/**
 * Where much is to be seen on a day: the province of which most is told, a commune
 * with products, the longest source.
 */
export async function placesOn(asOf: string | null, asker: Asker): Promise<Places> {
  const { nation, sources, criteriaSets, targets } = await asker.get(
    `query ($asOf: Date) {
      nation(asOf: $asOf) { identity provinces(first: 100) { nodes { id identity observations(first: 1) { totalCount } } } }
      sources(first: 100) { nodes { slug targets(first: 1) { totalCount } } }
      criteriaSets(level: COMMUNE) { code }
      targets(first: 1) { nodes { key } }
    }`,
    { asOf },
  );
  const province = most<Province>(nation.provinces.nodes, ({ observations }) => observations.totalCount);
  const { unitByIdentity } = await asker.get(
    `query ($identity: ID!, $asOf: Date) {
      unitByIdentity(identity: $identity, asOf: $asOf) {
        ... on Province { communes(first: 100) { nodes { id identity ocopProducts(first: 1) { totalCount nodes { id key } } } } }
      }
    }`,
    { identity: province.identity, asOf },
  );
  const commune = most<Commune>(unitByIdentity.communes.nodes, ({ ocopProducts }) => ocopProducts.totalCount);
  const source = most<Source>(sources.nodes, ({ targets }) => targets.totalCount);
  return {
    nation: nation.identity,
    province: province.identity,
    provinceId: province.id,
    commune: commune.identity,
    communeId: commune.id,
    source: source.slug,
    target: targets.nodes[0].key,
    product: commune.ocopProducts.nodes[0]?.key ?? 'none',
    ruleBooks: [criteriaSets[0].code, criteriaSets[1].code],
    account: { identity: nation.identity, measure: 'communes-ntm', from: '2019', to: '2020' },
  };
}

interface Province {
  readonly id: string;
  readonly identity: string;
  readonly observations: { readonly totalCount: number };
}

interface Commune {
  readonly id: string;
  readonly identity: string;
  readonly ocopProducts: { readonly totalCount: number; readonly nodes: readonly { readonly key: string }[] };
}

interface Source {
  readonly slug: string;
  readonly targets: { readonly totalCount: number };
}

function most<Item>(items: readonly Item[], amountOf: (item: Item) => number): Item {
  return items.reduce((one, other) => (amountOf(other) > amountOf(one) ? other : one));
}
