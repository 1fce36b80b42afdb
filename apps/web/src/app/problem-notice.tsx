import { Button } from '@ntm/ui/button';
import { Notice } from '@ntm/ui/notice';
import { TextLink } from '@ntm/ui/text-link';
import type { Problem } from '../lib/graphql-client.ts';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { useHrefHere } from '../lib/place.ts';
import { useRecord } from '../lib/use-record.ts';

export interface ProblemNoticeProps {
  readonly error: Problem;
  /** True while the last good answer is still on screen. */
  readonly isContentKept: boolean;
  readonly retry: () => void;
}

/** What went wrong with the latest question, what is safe and what to do next. */
export function ProblemNotice({ error, isContentKept, retry }: ProblemNoticeProps) {
  const { t, day, language } = useI18n();
  const record = useRecord();
  const hrefHere = useHrefHere();
  const retryButton = (
    <Button variant="primary" onClick={retry}>
      {t.problems.retry}
    </Button>
  );
  if (error.isUnreachable) {
    return (
      <Notice tone="error" title={t.problems.unreachable} actions={retryButton}>
        <p>{isContentKept ? t.problems.unreachableKept : t.problems.unreachableEmpty}</p>
      </Notice>
    );
  }
  const [first] = error.errors;
  const extensions = first?.extensions ?? {};
  if (extensions.code === 'DAY_OUT_OF_RANGE') {
    return (
      <Notice
        tone="error"
        title={
          record ? t.day.outOfRange(day(record.registerFrom), day(record.today)) : (first?.message ?? t.problems.failed)
        }
        actions={<TextLink href={hrefHere({ ngay: undefined })}>{t.problems.goToday}</TextLink>}
      />
    );
  }
  const refusal = language === 'vi' ? extensions.messageVi : extensions.messageEn;
  if (typeof refusal === 'string') {
    return (
      <Notice tone="error" title={t.problems.refused}>
        <p>{refusal}</p>
      </Notice>
    );
  }
  const requestId = typeof extensions.requestId === 'string' ? extensions.requestId : undefined;
  return (
    <Notice tone="error" title={t.problems.failed} actions={retryButton}>
      <p>{t.problems.failedText}</p>
      {requestId && <p>{t.problems.errorId(requestId)}</p>}
    </Notice>
  );
}
