import type { CurrentRecord } from './current-record.ts';

/** Works something out from a revision when it is first asked for, and forgets it with the revision. */
export function oncePerRevision<Value>(workOut: (record: CurrentRecord) => Value): (record: CurrentRecord) => Value {
  const known = new WeakMap<CurrentRecord, { readonly value: Value }>();
  return (record) => {
    const kept = known.get(record) ?? { value: workOut(record) };
    known.set(record, kept);
    return kept.value;
  };
}
