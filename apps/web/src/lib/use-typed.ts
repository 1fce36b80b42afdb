import { useState } from 'react';

/**
 * What is typed into the fields of a form, beginning with what the address says. When the address changes (back, a
 * link, the form itself) it wins, and the fields stay where they are, so that the keyboard keeps its place.
 */
export function useTyped<Values extends object>(addressed: Values): [Values, (values: Values) => void] {
  const key = JSON.stringify(addressed);
  const [typed, setTyped] = useState({ values: addressed, key });
  if (typed.key !== key) setTyped({ values: addressed, key });
  return [typed.values, (values) => setTyped({ values, key })];
}
