import { compareDays } from '@ntm/domain/kernel/calendar-day';
import type { TimelineProps } from '@ntm/ui/timeline';
import type { ProductDetails_ProductFragment as Product } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';

type Event = TimelineProps['items'][number];

/** What happened to a product, oldest first: scored, certified, at its end, withdrawn. */
export function productEvents(
  { certificates, evaluations }: Pick<Product, 'certificates' | 'evaluations'>,
  { t, day }: Pick<I18n, 't' | 'day'>,
): Event[] {
  const words = t.ocop.events;
  const event = (on: string, title: string, instrument?: string): Event => ({
    key: `${on} ${title} ${instrument ?? ''}`,
    day: on,
    dayLabel: day(on),
    title,
    ...(instrument && { instrument }),
  });
  return [
    ...evaluations.map(({ evaluatedOn, rating }) =>
      event(evaluatedOn, words.evaluated(rating ? t.ocop.stars(rating.stars) : t.verdicts.UNKNOWN)),
    ),
    ...certificates.flatMap(({ issuedOn, expiresOn, revokedOn, stars, decision, issuer }) => [
      event(issuedOn, words.issued(t.ocop.stars(stars)), `${decision}, ${issuer}`),
      ...(revokedOn
        ? [event(revokedOn, words.revoked, decision)]
        : expiresOn
          ? [event(expiresOn, words.expires, decision)]
          : []),
    ]),
  ].toSorted((one, other) => compareDays(one.day, other.day));
}
