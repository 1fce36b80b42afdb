import { PageHeader } from '@ntm/ui/page-header';
import { Skeleton } from '@ntm/ui/skeleton';
import type { ReactNode } from 'react';
import { useI18n } from '../lib/i18n/i18n.tsx';
import type { Page } from '../lib/use-page.ts';
import styles from './page-body.module.css';
import { ProblemNotice } from './problem-notice.tsx';

export interface PageBodyProps<Data> {
  readonly page: Page<Data>;
  /** Heading while nothing has come yet, where the page has none of its own before. */
  readonly waitingTitle?: string;
  /** Lines that the page will have, so that nothing jumps when it comes. */
  readonly lines: number;
  readonly children: (data: Data) => ReactNode;
}

/** The states of every page: coming, there, changing, failed with or without something to keep. */
export function PageBody<Data>({ page, waitingTitle, lines, children }: PageBodyProps<Data>) {
  const { t } = useI18n();
  const { data, error, isWaiting, retry } = page;
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
