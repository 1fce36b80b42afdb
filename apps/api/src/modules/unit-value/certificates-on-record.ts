import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import type { StarRecord } from '@ntm/domain/roll-up/certified-products';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import type { CurrentRecord } from '../../db/current-record.ts';

/** A product with the commune that its source names and all its certificates. */
export interface ProductOnRecord {
  readonly commune: UnitIdentity | null;
  readonly certificates: readonly StarRecord[];
}

interface CertificateRow {
  readonly product: string;
  readonly commune: UnitIdentity | null;
  readonly stars: number;
  readonly issuedOn: CalendarDay;
  readonly printedExpiry: CalendarDay | null;
  readonly revokedOn: CalendarDay | null;
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
    SELECT product.id AS product, product.commune_identity AS commune, stars, issued_on::text AS "issuedOn",
           printed_expiry::text AS "printedExpiry", revoked_on::text AS "revokedOn"
      FROM ocop_certificate JOIN ocop_product product ON product.id = product_id`;
  return [...groupBy(rows, ({ product }) => [product]).values()].map((certificates) => ({
    commune: certificates[0]?.commune ?? null,
    certificates,
  }));
}
