import { printedNumber } from '@ntm/domain/claim/printed-number';
import { KeyValueList } from '@ntm/ui/key-value';
import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { addresses } from '../addresses.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { placeParams, usePlace } from '../place.ts';
import { unbrokenName } from '../unit-name.ts';
import { useUnitHref } from '../use-unit-href.ts';
import { listBehind } from './list-behind.ts';
import styles from './value-facts.module.css';
import type { ValueQuestion, WhyValueAnswer } from './value-question.ts';

export interface ValueFactsProps {
  readonly answer: WhyValueAnswer;
  readonly wanted: ValueQuestion;
  /** The value in words. */
  readonly value: string;
}

/** The rule, the division, what went in, what is missing, the rule book and the sources. */
export function ValueFacts({ answer, wanted, value }: ValueFactsProps) {
  const { t, language, number, counted } = useI18n();
  const { explanation } = answer;
  const place = placeParams({ ...usePlace(), day: wanted.asOf });
  const { numerator, denominator, criteriaSet, inputKind, inputs, inputCount, missing, missingCount } = explanation;
  const isDivided = numerator != null && denominator != null;
  return (
    <KeyValueList
      items={[
        {
          term: t.why.value.rule,
          value: (
            <>
              <p>{language === 'vi' ? explanation.rule : explanation.ruleEn}</p>
              <p className={styles.small}>{explanation.page}</p>
            </>
          ),
        },
        ...(isDivided
          ? [
              {
                term: t.why.value.division,
                value: `${printedNumber(numerator, 0, language)} ÷ ${number(denominator)} = ${value}`,
              },
            ]
          : []),
        ...(criteriaSet
          ? [
              {
                term: t.why.value.ruleBook,
                value: (
                  <TextLink href={addresses.RuleBook({ code: criteriaSet.code, ...place })}>
                    {language === 'vi' ? criteriaSet.title : criteriaSet.titleEn}
                  </TextLink>
                ),
              },
            ]
          : []),
        {
          term: t.why.value.from,
          value: (
            <>
              <p>{t.why.value.inputs[inputKind](counted(inputCount))}</p>
              <Named total={inputCount}>
                {inputs.map((input, at) => (
                  // One unit may have several: nothing else tells them apart, and they never move.
                  <InputName key={`${at} ${input.name}`} input={input} day={wanted.asOf} />
                ))}
              </Named>
              {inputCount > 0 && <TextLink href={listBehind(wanted, place)}>{t.why.value.list}</TextLink>}
            </>
          ),
        },
        {
          term: t.why.value.missing,
          value:
            missingCount === 0 ? (
              t.why.value.nothingMissing
            ) : (
              <>
                <p>{t.why.value.missingUnits(counted(missingCount))}</p>
                <Named total={missingCount}>
                  {missing.map((unit) => (
                    <UnitName key={unit.id} unit={unit} day={wanted.asOf} />
                  ))}
                </Named>
              </>
            ),
        },
        { term: t.sources.title, value: <Sources explanation={explanation} /> },
      ]}
    />
  );
}

/** The first few, and how many more there are. */
function Named({ total, children }: { readonly total: number; readonly children: readonly ReactNode[] }) {
  const { t, counted } = useI18n();
  if (children.length === 0) return null;
  return (
    <ul className={styles.names}>
      {children}
      {total > children.length && <li>{t.why.value.more(counted(total - children.length))}</li>}
    </ul>
  );
}

type Input = WhyValueAnswer['explanation']['inputs'][number];

function InputName({ input, day }: { readonly input: Input; readonly day: string }) {
  const { t, number, day: printed } = useI18n();
  const unitHref = useUnitHref();
  const unit = readFragment(UnitLink_UnitFragmentDoc, input.unit);
  const about = [
    input.name,
    input.value != null && number(input.value),
    input.on && t.why.value.on(printed(input.on)),
  ].filter(Boolean);
  return (
    <li>
      {unit && <TextLink href={unitHref(unit, day)}>{unbrokenName(unit)}</TextLink>}
      {unit && about.length > 0 && ': '}
      {about.join(', ')}
    </li>
  );
}

function UnitName({
  unit: data,
  day,
}: {
  readonly unit: WhyValueAnswer['explanation']['missing'][number];
  readonly day: string;
}) {
  const unitHref = useUnitHref();
  const unit = readFragment(UnitLink_UnitFragmentDoc, data);
  return (
    <li>
      <TextLink href={unitHref(unit, day)}>{unbrokenName(unit)}</TextLink>
    </li>
  );
}

function Sources({ explanation: { sources, sourceCount } }: { readonly explanation: WhyValueAnswer['explanation'] }) {
  const { t } = useI18n();
  const place = placeParams(usePlace());
  if (sources.length === 0) return t.why.value.noSource;
  return (
    <Named total={sourceCount}>
      {sources.map(({ id, slug, title }) => (
        <li key={id}>
          <TextLink href={addresses.Source({ slug, ...place })}>{title}</TextLink>
        </li>
      ))}
    </Named>
  );
}
