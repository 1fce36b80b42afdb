import type { CalendarDay } from '@ntm/domain/kernel/calendar-day';
import { groupBy } from '@ntm/domain/kernel/group-by';
import { rememberUpTo } from '@ntm/domain/kernel/remember';
import { certificateInForce } from '@ntm/domain/ocop/certified-rating';
import { placeOnDay } from '@ntm/domain/roll-up/place-on-day';
import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { UnitIdentity } from '@ntm/domain/unit/unit-version';
import type { Context } from '../../builder/context.ts';
import { oncePerRevision } from '../../db/once-per-revision.ts';
import { type CertificateOnRecord, certificatesOnRecord, type ProductOnRecord } from './certificates-on-record.ts';

/** A product with the certificate that is in force on a day; undefined when none is. */
interface ProductOnDay {
  readonly product: ProductOnRecord;
  readonly held: CertificateOnRecord | undefined;
}

/** All products of a day by the unit of a level in which their commune lies then. */
export interface PlacedProducts {
  readonly byPlace: ReadonlyMap<UnitIdentity, readonly ProductOnDay[]>;
  /** Those of which no single unit of the level can be named. */
  readonly unplaced: readonly ProductOnDay[];
}

const DAYS_KEPT = 50;

const kept = oncePerRevision(() => rememberUpTo<PlacedProducts>(DAYS_KEPT, () => 1));

/** Products by place: one statement when a revision is first asked, none after. */
export async function placedProducts(day: CalendarDay, level: UnitLevel, context: Context): Promise<PlacedProducts> {
  const products = await certificatesOnRecord(context);
  return kept(context.record)(`${day} ${level}`, () => place(products, day, level, context));
}

function place(
  products: readonly ProductOnRecord[],
  day: CalendarDay,
  level: UnitLevel,
  { record: { tree, ocopRuleBooks } }: Context,
): PlacedProducts {
  const ruleBooks = [...ocopRuleBooks.values()];
  const places = new Map<UnitIdentity, UnitIdentity | undefined>();
  const placeOf = (commune: UnitIdentity | null) => {
    if (commune === null) return undefined;
    if (!places.has(commune)) places.set(commune, placeOnDay(commune, day, level, tree)?.version.identity);
    return places.get(commune);
  };
  const onDay = products.map((product) => ({
    product,
    place: placeOf(product.commune),
    held: certificateInForce(product.certificates, day, ruleBooks),
  }));
  return {
    byPlace: groupBy(onDay, (one) => (one.place === undefined ? [] : [one.place])),
    unplaced: onDay.filter((one) => one.place === undefined),
  };
}
