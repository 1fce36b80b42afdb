import { useLocation } from '@swan-io/chicane';
import { useEffect, useLayoutEffect } from 'react';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { useRecord } from '../lib/use-record.ts';
import { endPrefill } from './prefill.ts';
import { settleScroll } from './scroll-memory.ts';

let lastArrival: string | undefined;

/**
 * Says that the content of a page is there: names the tab, finds the reader's place and, after a change of page, moves
 * the focus to the heading, so that a screen reader begins there. Another day or language is the same page and moves
 * nothing. The tab of a page whose data are not real says so as well.
 */
export function useArrival(title: string): void {
  const { t } = useI18n();
  const { path } = useLocation().raw;
  useLayoutEffect(endPrefill, []);
  const isSynthetic = useRecord()?.isSynthetic ?? false;

  useEffect(() => {
    const parts = [isSynthetic && t.banner.tab, title.replaceAll('\u00a0', ' '), t.product];
    document.title = parts.filter(Boolean).join(' · ');
  }, [title, isSynthetic, t]);

  useEffect(() => {
    const isFirst = lastArrival === undefined;
    lastArrival = path;
    settleScroll();
    if (isFirst) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [path]);
}
