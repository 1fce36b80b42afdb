import { groupBy } from '@ntm/domain/kernel/group-by';
import type { StarRecord } from '@ntm/domain/roll-up/certified-products';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import type { CurrentRecord } from '../../db/current-record.ts';

/** A certificate with the source that tells of it. */
export interface CertificateOnRecord extends StarRecord {
  readonly source: string;
}

/** A product with the commune that its source names and all its certificates. */
export interface ProductOnRecord {
  readonly name: string;
  readonly commune: UnitIdentity | null;
  readonly certificates: readonly CertificateOnRecord[];
}

interface CertificateRow extends CertificateOnRecord {
  readonly product: string;
  readonly name: string;
  readonly commune: UnitIdentity | null;
}

const known = new WeakMap<CurrentRecord, Promise<readonly ProductOnRecord[]>>();

/** Every certified product of the revision: one statement when it is first asked for, none after. */
export function certificatesOnRecord({ record, prisma }: Context): Promise<readonly ProductOnRecord[]> {
  const products = known.get(record) ?? read(prisma);
  known.set(record, products);
  products.catch(() => known.delete(record));
  return products;
}

async function read(prisma: Context['prisma']): Promise<readonly ProductOnRecord[]> {
  const rows = await prisma.$queryRaw<CertificateRow[]>`
    SELECT product.id AS product, name, product.commune_identity AS commune, stars, issued_on::text AS "issuedOn",
           printed_expiry::text AS "printedExpiry", revoked_on::text AS "revokedOn", ocop_certificate.source_id AS source
      FROM ocop_certificate JOIN ocop_product product ON product.id = product_id
     ORDER BY position`;
  return [...groupBy(rows, ({ product }) => [product]).values()].flatMap(([first, ...others]) =>
    first ? [{ name: first.name, commune: first.commune, certificates: [first, ...others] }] : [],
  );
}
