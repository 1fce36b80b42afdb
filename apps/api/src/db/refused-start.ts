/**
 * The process cannot start for a reason outside its code that a person can mend. Its message is all that is shown, so
 * it says what to do; every other error is a bug and keeps its stack.
 */
export class RefusedStart extends Error {
  override readonly name = 'RefusedStart';
}
