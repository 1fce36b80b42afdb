import { csvText } from '@ntm/domain/file/csv-text';
import { readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../addresses.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { useRecord } from '../use-record.ts';
import type { ValueQuestion, WhyValueAnswer } from './value-question.ts';

export interface ValueCsvProps {
  readonly answer: WhyValueAnswer;
  readonly wanted: ValueQuestion;
}

const HEAD = [
  'unit',
  'identity',
  'topic',
  'detail',
  'dataset',
  'kind',
  'as_of',
  'value',
  'numerator',
  'denominator',
  'known',
  'of',
  'from',
  'from_count',
  'missing_count',
  'rule_book',
  'rule',
  'page',
  'link',
];

/** The value as a row for machines, with its kind and its rule in it. */
export function ValueCsv({ answer, wanted }: ValueCsvProps) {
  const { language } = useI18n();
  const isSynthetic = useRecord()?.isSynthetic ?? false;
  const { explanation } = answer;
  const { identity, fullName } = readFragment(UnitLink_UnitFragmentDoc, answer.unit);
  const row = [
    fullName,
    identity,
    wanted.topic,
    wanted.tier ?? wanted.unitKind ?? wanted.stars,
    isSynthetic ? 'SYNTHETIC' : 'RECORD',
    explanation.origin,
    wanted.asOf,
    answer.value,
    explanation.numerator,
    explanation.denominator,
    answer.known,
    answer.of,
    explanation.inputKind,
    explanation.inputCount,
    explanation.missingCount,
    explanation.criteriaSet?.code,
    language === 'vi' ? explanation.rule : explanation.ruleEn,
    explanation.page,
    location.origin + addresses.Unit({ identity, ngay: wanted.asOf }),
  ];
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(csvText([HEAD, row]))}`;
  return (
    <a href={csv} download={`ntm-atlas_${wanted.topic.toLowerCase()}_${identity}_${wanted.asOf}.csv`}>
      CSV
    </a>
  );
}
