import { replaceUnsafe, useLocation } from '@swan-io/chicane';
import { useHrefHere } from '../../lib/place.ts';

type Step = number | null;

const NONE = 'x';

/** The steps of the legend that are shown alone, from the address: "0-4-x"; none chosen shows all. */
export function useStepFilter(): readonly [chosen: readonly Step[], choose: (steps: readonly Step[]) => void] {
  const { buoc } = useLocation().search;
  const hrefHere = useHrefHere();
  const text = typeof buoc === 'string' ? buoc : '';
  const chosen = text.split('-').flatMap((part) => {
    if (part === NONE) return [null];
    return /^[0-4]$/.test(part) ? [Number(part)] : [];
  });
  const choose = (steps: readonly Step[]) =>
    replaceUnsafe(hrefHere({ buoc: steps.length === 0 ? undefined : steps.map((step) => step ?? NONE).join('-') }));
  return [chosen, choose];
}
