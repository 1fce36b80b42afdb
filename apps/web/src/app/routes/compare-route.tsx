import { Notice } from '@ntm/ui/notice';
import { PageHeader } from '@ntm/ui/page-header';
import { TextLink } from '@ntm/ui/text-link';
import { CompareNotice } from '../../features/compare/compare-notice.tsx';
import { CompareUnits } from '../../features/compare/compare-units.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { ComparedUnit_LifeFragmentDoc, ComparePageDocument, type ComparePageQuery } from '../../gql/graphql.ts';
import { addresses } from '../../lib/addresses.ts';
import { question } from '../../lib/graphql-client.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { placeParams, usePlace } from '../../lib/place.ts';
import { UnitSearch } from '../../lib/unit-filter.tsx';
import { usePage } from '../../lib/use-page.ts';
import { useRecord } from '../../lib/use-record.ts';
import { PageBody } from '../page-body.tsx';
import { useArrival } from '../use-arrival.ts';
import styles from './compare-route.module.css';

const MOST_UNITS = 6;
const EXAMPLE = ['P04-1', 'P20-1'];

/**
 * What the page asks first.
 *
 * @public Read through `PageModule`.
 */
export function firstQuestion(
  { 'don-vi': asked = [] }: { 'don-vi'?: readonly string[] | undefined },
  day: string | undefined,
) {
  const identities = [...new Set(asked)].slice(0, MOST_UNITS);
  return identities.length === 0 ? undefined : question(ComparePageDocument, { identities, asOf: day });
}

/** Two to six units side by side on the reader's day; which ones stands in the address. */
export default function CompareRoute({ identities: asked }: { identities: readonly string[] }) {
  const { t } = useI18n();
  const place = usePlace();
  const identities = [...new Set(asked)].slice(0, MOST_UNITS);
  const hrefOf = (units: readonly string[]) => addresses.Compare({ 'don-vi': [...units], ...placeParams(place) });
  useArrival(t.compare.title);
  return (
    <>
      <PageHeader title={t.compare.title} lead={t.compare.lead} />
      <div className={styles.add}>
        {identities.length < MOST_UNITS ? (
          <UnitSearch
            key={identities.join()}
            label={t.compare.add}
            hrefOf={(identity) => hrefOf([...identities, identity])}
          />
        ) : (
          <p>{t.compare.full}</p>
        )}
      </div>
      {identities.length === 0 ? (
        <Notice
          tone="info"
          title={t.compare.needTwo}
          actions={<TextLink href={hrefOf(EXAMPLE)}>{t.compare.example}: Cao Bằng, Lạng Sơn</TextLink>}
        />
      ) : (
        <Compared identities={identities} hrefOf={hrefOf} />
      )}
    </>
  );
}

interface ComparedProps {
  readonly identities: readonly string[];
  readonly hrefOf: (identities: readonly string[]) => string;
}

function Compared({ identities, hrefOf }: ComparedProps) {
  const place = usePlace();
  const page = usePage(ComparePageDocument, { identities: [...identities], asOf: place.day });
  return (
    <PageBody page={page} lines={40}>
      {(data) => <ComparedLives data={data} identities={identities} hrefOf={hrefOf} />}
    </PageBody>
  );
}

function ComparedLives({ data, identities, hrefOf }: ComparedProps & { data: ComparePageQuery }) {
  const { t } = useI18n();
  const place = usePlace();
  const today = useRecord()?.today;
  const lives = data.unitLives.flatMap((life) => readFragment(ComparedUnit_LifeFragmentDoc, life) ?? []);
  const known = new Set<string>(lives.map(({ identity }) => identity));
  const unknown = identities.filter((identity) => !known.has(identity));
  const day = place.day ?? today;
  if (day === undefined) return null;
  return (
    <>
      {unknown.map((identity) => (
        <Notice
          key={identity}
          tone="warn"
          title={t.compare.unknown(identity)}
          actions={<TextLink href={hrefOf(identities.filter((one) => one !== identity))}>{t.compare.remove}</TextLink>}
        />
      ))}
      {lives.length === 1 && <Notice tone="info" title={t.compare.needTwo} />}
      <CompareNotice
        lives={lives}
        day={day}
        hrefInstead={(identity, instead) =>
          hrefOf([...new Set(identities.map((one) => (one === identity ? instead : one)))])
        }
      />
      {lives.length > 0 && (
        <CompareUnits
          lives={lives}
          day={day}
          hrefWithout={(identity) => hrefOf(identities.filter((one) => one !== identity))}
        />
      )}
    </>
  );
}
