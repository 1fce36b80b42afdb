import { Field } from '@ntm/ui/field';
import { TextLink } from '@ntm/ui/text-link';
import { useEffect, useState } from 'react';
import { readFragment } from '../gql/fragment-masking.ts';
import { UnitFilterNameDocument, UnitFilterSearchDocument, UnitLink_UnitFragmentDoc } from '../gql/graphql.ts';
import { question } from './graphql-client.ts';
import { useI18n } from './i18n/i18n.tsx';
import { useHrefHere } from './place.ts';
import styles from './unit-filter.module.css';
import { headlineName } from './unit-name.ts';
import { useAnswer } from './use-answer.ts';

/** Input methods for Vietnamese send bursts of letters and backspaces: the question waits until they rest. */
const REST_MS = 120;

/** Parameters of the address that a choice of another unit leaves behind. */
export interface UnitFilterProps {
  readonly identity: string | undefined;
  readonly hint?: string;
  readonly resets?: readonly string[];
}

/** Narrows a page to one unit, found by its name; the choices are links, so that each can be shared and undone. */
export function UnitFilter({ identity, hint, resets = [] }: UnitFilterProps) {
  const hrefHere = useHrefHere();
  const left = Object.fromEntries(resets.map((name) => [name, undefined]));
  return identity === undefined ? (
    <UnitSearch hint={hint} hrefOf={(chosen) => hrefHere({ ...left, 'don-vi': chosen })} />
  ) : (
    <ChosenUnit identity={identity} />
  );
}

/** The unit that was chosen, and the way to choose none; `param` is the parameter of the address that says so. */
export function ChosenUnit({ identity, param = 'don-vi' }: { identity: string; param?: string }) {
  const { t } = useI18n();
  const hrefHere = useHrefHere();
  const { data } = useAnswer(question(UnitFilterNameDocument, { identity }));
  const unit = readFragment(UnitLink_UnitFragmentDoc, data?.unitLife?.nearest);
  return (
    <div className={styles.chosen}>
      <p className={styles.label}>{t.board.unit}</p>
      <p className={styles.name}>{unit ? headlineName(unit) : identity}</p>
      <TextLink href={hrefHere({ [param]: undefined })}>{t.board.unitClear}</TextLink>
    </div>
  );
}

export interface UnitSearchProps {
  readonly hint?: string | undefined;
  readonly label?: string;
  /** Where the choice of a unit leads. */
  readonly hrefOf: (identity: string) => string;
}

/** Units by name as one types; each is a link. */
export function UnitSearch({ hint, label, hrefOf }: UnitSearchProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');

  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  return (
    <search className={styles.search} aria-label={t.board.choose}>
      <Field
        label={label ?? t.board.unit}
        value={typed}
        placeholder={t.board.unitPlaceholder}
        onChange={(event) => setTyped(event.target.value)}
        autoComplete="off"
        {...(hint && { hint })}
      />
      {text.length > 1 && <Found text={text} hrefOf={hrefOf} />}
    </search>
  );
}

function Found({ text, hrefOf }: { text: string; hrefOf: (identity: string) => string }) {
  const { t } = useI18n();
  const { data } = useAnswer(question(UnitFilterSearchDocument, { text }));
  const units = data?.search.nodes.filter((unit) => unit.__typename !== 'Village') ?? [];
  return (
    <div className={styles.found}>
      <p role="status" className={styles.none}>
        {data && units.length === 0 && t.board.unitNone(text)}
      </p>
      <ul aria-label={t.board.choose}>
        {units.map((unit) => {
          const link = readFragment(UnitLink_UnitFragmentDoc, unit);
          const above = unit.ancestors.filter(({ level }) => level !== 'NATION').map(({ fullName }) => fullName);
          return (
            <li key={unit.id}>
              <a className={styles.choice} href={hrefOf(link.identity)}>
                {headlineName(link)}
                {above.length > 0 && <span className={styles.above}> {above.toReversed().join(', ')}</span>}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
