import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Requests that arrived and are not answered yet. */
export class RequestsInFlight {
  readonly #responses = new Set<ServerResponse>();

  add(response: ServerResponse): void {
    this.#responses.add(response);
    // Comes after the last byte, and also when the client goes away before it.
    response.once('close', () => this.#responses.delete(response));
  }

  /** Resolves when all are answered, or after `withinMs` with some left. */
  async answered(withinMs: number): Promise<void> {
    const all = Promise.all([...this.#responses].map((response) => once(response, 'close')));
    await Promise.race([all, sleep(withinMs, undefined, { ref: false })]);
  }
}
