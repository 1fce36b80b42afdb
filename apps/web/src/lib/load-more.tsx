import { Notice } from '@ntm/ui/notice';
import { useI18n } from './i18n/i18n.tsx';
import { RowsButton } from './rows-button.tsx';
import type { Rows } from './use-rows.ts';

/** Asks for the next page of a list while there is one. */
export function LoadMore({ of: { missing, isAsking, hasFailed, ask } }: { of: Rows<unknown> }) {
  const { t } = useI18n();
  if (missing <= 0) return null;
  return (
    <>
      {hasFailed && !isAsking && <Notice tone="error" title={t.problems.unreachable} />}
      <RowsButton rows={missing} isBusy={isAsking} onClick={ask} />
    </>
  );
}
