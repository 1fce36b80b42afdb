import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { type CertificateState, certificateState } from '@ntm/domain/ocop/certificate-state';
import { certificateInForce, termOf } from '@ntm/domain/ocop/certified-rating';
import type { OcopRuleBook } from '@ntm/domain/ocop/ocop-rule-book';
import type { StarRecord } from '@ntm/domain/roll-up/certified-products';
import { fold } from '@ntm/domain/unit/fold';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import type { CurrentRecord } from '../../db/current-record.ts';

/** What the catalogue is searched and narrowed by. */
export interface CatalogueProduct {
  readonly id: string;
  readonly group: string;
  readonly commune: UnitIdentity | null;
  /** Name, producer and group without diacritics. */
  readonly folded: string;
  /** Newest first. */
  readonly certificates: readonly StarRecord[];
}

/** How a product stands on a day; nothing of it is known when the record holds no certificate. */
export interface CertifiedState {
  readonly state: CertificateState | 'NONE';
  readonly stars: number | undefined;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly producer: string;
  readonly commune: UnitIdentity | null;
  readonly stars: number | null;
  readonly issuedOn: CalendarDay;
  readonly printedExpiry: CalendarDay | null;
  readonly revokedOn: CalendarDay | null;
}

const known = new WeakMap<CurrentRecord, Promise<readonly CatalogueProduct[]>>();

/** Every product of the revision in Vietnamese order of name: one statement when first asked for, none after. */
export function catalogueProducts({ record, prisma }: Context): Promise<readonly CatalogueProduct[]> {
  const products = known.get(record) ?? read(prisma);
  known.set(record, products);
  products.catch(() => known.delete(record));
  return products;
}

async function read(prisma: Context['prisma']): Promise<readonly CatalogueProduct[]> {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT product.id, name, "group", producer, commune_identity AS commune, stars, issued_on::text AS "issuedOn",
           printed_expiry::text AS "printedExpiry", revoked_on::text AS "revokedOn"
      FROM ocop_product product LEFT JOIN ocop_certificate ON product.id = product_id
     ORDER BY position, issued_on DESC`;
  return [...groupBy(rows, ({ id }) => [id])].flatMap(([id, [first, ...others]]) =>
    first ? [{ ...productOf(first), id, certificates: [first, ...others].flatMap(certificateOf) }] : [],
  );
}

function productOf({ name, group, producer, commune }: Row): Omit<CatalogueProduct, 'id' | 'certificates'> {
  return { group, commune, folded: fold(`${name} ${producer} ${group}`) };
}

function certificateOf({ stars, issuedOn, printedExpiry, revokedOn }: Row): StarRecord[] {
  return stars === null ? [] : [{ stars, issuedOn, printedExpiry, revokedOn }];
}

/** By the certificate in force; where none is, by the newest one issued until that day, else by the first to come. */
export function stateOn(
  { certificates }: CatalogueProduct,
  day: CalendarDay,
  ruleBooks: readonly OcopRuleBook[],
): CertifiedState {
  const telling =
    certificateInForce(certificates, day, ruleBooks) ??
    certificates.find(({ issuedOn }) => issuedOn <= day) ??
    certificates.at(-1);
  const term = telling && termOf(telling, ruleBooks);
  if (!telling || !term) return { state: 'NONE', stars: telling?.stars };
  return { state: certificateState(telling, term, day), stars: telling.stars };
}
