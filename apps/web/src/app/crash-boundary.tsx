import { Button } from '@ntm/ui/button';
import { Notice } from '@ntm/ui/notice';
import { Component, type ReactNode, useLayoutEffect } from 'react';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { endPrefill } from './prefill.ts';

/** A bug in one page leaves the frame standing, with the way out in it. */
export class CrashBoundary extends Component<{ children: ReactNode }, { hasCrashed: boolean }> {
  override state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <CrashNotice /> : this.props.children;
  }
}

function CrashNotice() {
  const { t } = useI18n();
  useLayoutEffect(endPrefill, []);
  return (
    <Notice
      tone="error"
      title={t.problems.crashed}
      actions={<Button onClick={() => location.reload()}>{t.problems.retry}</Button>}
    />
  );
}
