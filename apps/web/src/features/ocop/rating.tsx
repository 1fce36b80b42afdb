import { printedValue } from '@ntm/domain/claim/printed-value';
import { CERTIFYING_LEVEL_WORDS } from '@ntm/domain/ocop/certifying-level-words';
import { Judgement } from '@ntm/ui/judgement';
import { KeyValueList } from '@ntm/ui/key-value';
import { Tag } from '@ntm/ui/tag';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { Rating_RatingFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';

/** What a score sheet comes to: stars, whether and by whom they are certified, and by which rules. */
export function Rating({ rating: data }: { rating: FragmentType<typeof Rating_RatingFragmentDoc> }) {
  const { t, language, day } = useI18n();
  const rating = readFragment(Rating_RatingFragmentDoc, data);
  const { stars, certifiable, certifierLevel, expiresOn, ruleBook } = rating;
  const certifier = certifierLevel ? CERTIFYING_LEVEL_WORDS[language][certifierLevel] : t.ocop.noCertifier;
  const facts = [
    ...(certifiable ? [{ term: t.ocop.certifier, value: certifier }] : []),
    ...(certifiable && expiresOn ? [{ term: t.ocop.expiry, value: day(expiresOn) }] : []),
    {
      term: t.ocop.ruleBook,
      value: (
        <>
          {language === 'vi' ? ruleBook.title : ruleBook.titleEn}{' '}
          {!ruleBook.verified && <Tag tone="doubt">{t.unverified}</Tag>}
        </>
      ),
    },
  ];
  return (
    <Judgement
      shape={certifiable ? 'full' : 'hollow'}
      label={certifiable ? t.ocop.certifiable : t.ocop.notCertifiable}
      title={
        <>
          {t.ocop.stars(stars)} <span aria-hidden="true">{'★'.repeat(stars)}</span>
        </>
      }
      meta={t.ocop.total(printedValue(rating.total, language))}
      explanation={language === 'vi' ? rating.explanation : rating.explanationEn}
    >
      <KeyValueList items={facts} />
    </Judgement>
  );
}
