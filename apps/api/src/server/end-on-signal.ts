import type { Service } from './start-service.ts';

/** Package managers and `timeout` pass a signal on to the process and to its group: both copies mean one wish. */
const SAME_WISH_MS = 100;

/** The first SIGTERM or SIGINT stops the service and ends with 0; a second one ends at once. */
export function endOnSignal(service: Service): void {
  let askedAt: number | undefined;
  const end = (): void => {
    if (askedAt !== undefined) {
      if (performance.now() - askedAt > SAME_WISH_MS) process.exit(1);
      return;
    }
    askedAt = performance.now();
    service.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}
