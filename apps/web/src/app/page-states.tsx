import { PageHeader } from '@ntm/ui/page-header';
import { Skeleton } from '@ntm/ui/skeleton';
import { type ReactNode, useLayoutEffect } from 'react';
import { useI18n } from '../lib/i18n/i18n.tsx';
import type { Page } from '../lib/use-page.ts';
import styles from './page-states.module.css';
import { endPrefill } from './prefill.ts';
import { ProblemNotice } from './problem-notice.tsx';

export interface PageStatesProps<Data> {
  readonly page: Page<Data>;
  /** Heading while nothing has come yet, where there is none before. */
  readonly waitingTitle?: string;
  /** Lines that it will have, so that nothing jumps when it comes. */
  readonly lines: number;
  readonly children: (data: Data) => ReactNode;
}

/** The states of a page, or of a part that asks for itself: coming, there, changing, failed with or without content. */
export function PageStates<Data>({ page, waitingTitle, lines, children }: PageStatesProps<Data>) {
  const { t } = useI18n();
  const { data, error, isWaiting, retry } = page;
  useLayoutEffect(() => {
    if (error) endPrefill();
  }, [error]);
  return (
    <>
      {data === undefined && waitingTitle && <PageHeader title={error ? t.problems.notOpened : waitingTitle} />}
      {error && <ProblemNotice error={error} isContentKept={data !== undefined} retry={retry} />}
      {data === undefined && !error && <Skeleton lines={lines} label={t.loading} />}
      {data !== undefined && (
        <div className={styles.body} aria-busy={isWaiting}>
          {children(data)}
        </div>
      )}
    </>
  );
}
