import { useLocation } from '@swan-io/chicane';
import { useEffect } from 'react';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { settleScroll } from './scroll-memory.ts';

let lastArrival: string | undefined;

/**
 * Says that the content of a page is there: names the tab, finds the reader's place and, after a change of page, moves
 * the focus to the heading, so that a screen reader begins there. Another day or language is the same page and moves
 * nothing.
 */
export function useArrival(title: string): void {
  const { t } = useI18n();
  const { path } = useLocation().raw;

  useEffect(() => {
    document.title = `${title.replaceAll('\u00a0', ' ')} · ${t.product}`;
  }, [title, t]);

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
