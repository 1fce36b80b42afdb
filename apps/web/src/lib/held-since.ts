import { useSyncExternalStore } from 'react';

let since: string | undefined;
const followers = new Set<() => void>();

function tell(instant: string | undefined): void {
  since = instant;
  for (const follower of followers) follower();
}

/** The instant, in ISO 8601, from which the oldest answer on screen is held; undefined = all came from the server. */
export function heldSince(): string | undefined {
  return since;
}

/** An answer held since an earlier instant is shown. */
export function showHeld(instant: string): void {
  if (since === undefined || instant < since) tell(instant);
}

/** What is held is known to be as good as what the server says now. */
export function showFresh(): void {
  tell(undefined);
}

function follow(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function useHeldSince(): string | undefined {
  return useSyncExternalStore(follow, heldSince);
}
