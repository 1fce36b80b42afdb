import { ChoiceLinks } from '@ntm/ui/choice-links';
import { Field } from '@ntm/ui/field';
import { SelectField } from '@ntm/ui/select-field';
import { replaceUnsafe } from '@swan-io/chicane';
import { useEffect, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { type OcopCertificateState, ProductFilter_FacetsFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { ChosenUnit, UnitSearch } from '../../lib/unit-filter.tsx';
import styles from './product-filter.module.css';

const REST_MS = 200;
const STATES = ['VALID', 'EXPIRED', 'REVOKED', 'NOT_YET'] as const;

/** What the address narrows the products to. */
export interface ProductNarrowing {
  readonly text: string | undefined;
  readonly within: string | undefined;
  readonly stars: string | undefined;
  readonly group: string | undefined;
  readonly state: OcopCertificateState | undefined;
}

export interface ProductFilterProps {
  readonly facets: FragmentType<typeof ProductFilter_FacetsFragmentDoc>;
  readonly values: ProductNarrowing;
}

/** Narrows the catalogue; what is chosen stands in the address, and each choice says how many products it leaves. */
export function ProductFilter({ facets: data, values }: ProductFilterProps) {
  const { t, number } = useI18n();
  const hrefHere = useHrefHere();
  const facets = readFragment(ProductFilter_FacetsFragmentDoc, data);
  const total = (counts: readonly { readonly count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);
  const countOf = new Map(facets.states.map(({ state, count }) => [state, count]));
  const says = (label: string, count: number) => t.board.withCount(label, number(count));
  return (
    <search className={styles.filter}>
      <div className={styles.fields}>
        <TextField text={values.text ?? ''} />
        {values.within === undefined ? (
          <UnitSearch label={t.ocop.place} hrefOf={(identity) => hrefHere({ trong: identity })} />
        ) : (
          <ChosenUnit identity={values.within} param="trong" />
        )}
        <SelectField
          label={t.ocop.byGroup}
          value={values.group ?? ''}
          onChange={(event) => replaceUnsafe(hrefHere({ nhom: event.target.value || undefined }))}
          options={[
            { value: '', label: t.ocop.everyGroup },
            ...facets.groups.map(({ group, count }) => ({ value: group, label: says(group, count) })),
          ]}
        />
      </div>
      <ChoiceLinks
        label={t.ocop.byState}
        showLabel
        items={[
          {
            href: hrefHere({ 'hieu-luc': undefined }),
            label: says(t.ocop.every, total(facets.states)),
            current: !values.state,
          },
          ...STATES.filter((state) => countOf.has(state) || values.state === state).map((state) => ({
            href: hrefHere({ 'hieu-luc': state }),
            label: says(t.ocop.states[state], countOf.get(state) ?? 0),
            current: values.state === state,
          })),
        ]}
      />
      <ChoiceLinks
        label={t.ocop.byStars}
        showLabel
        items={[
          { href: hrefHere({ sao: undefined }), label: t.ocop.every, current: !values.stars },
          ...facets.stars.map(({ stars, count }) => ({
            href: hrefHere({ sao: String(stars) }),
            label: says(t.ocop.stars(stars), count),
            current: values.stars === String(stars),
          })),
        ]}
      />
    </search>
  );
}

/** The address follows what is typed when the keys rest: input methods for Vietnamese send letters in bursts. */
function TextField({ text }: { text: string }) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  const [typed, setTyped] = useState(text);

  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => replaceUnsafe(hrefHere({ q: typed.trim() || undefined })), REST_MS);
    return () => clearTimeout(timer);
  });

  return (
    <Field
      label={t.ocop.search}
      hint={t.ocop.searchHint}
      type="search"
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      autoComplete="off"
    />
  );
}
