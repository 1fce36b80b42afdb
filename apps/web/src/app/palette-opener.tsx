import { Button } from '@ntm/ui/button';
import { Icon } from '@ntm/ui/icon';
import { pushUnsafe } from '@swan-io/chicane';
import { type ComponentType, useCallback, useEffect, useState } from 'react';
import type { CommandMenuProps } from '../features/palette/command-menu.tsx';
import { addresses, PAGES } from '../lib/addresses.ts';
import { useI18n } from '../lib/i18n/i18n.tsx';
import { withWords } from '../lib/i18n/words.ts';
import { placeParams, usePlace } from '../lib/place.ts';
import styles from './palette-opener.module.css';
import { leaveByLink } from './scroll-memory.ts';

const commandMenu = withWords(
  async () => (await import('../features/palette/command-menu.tsx')).CommandMenu,
  'palette',
);

/** Opens the quick search: by its button, and by Ctrl+K or ⌘K wherever the reader is. Its code comes when it is wanted. */
export function PaletteOpener() {
  const { t } = useI18n();
  const place = usePlace();
  const [Menu, setMenu] = useState<ComponentType<CommandMenuProps>>();
  const [isOpen, setIsOpen] = useState(false);
  const searchHref = addresses.Search(placeParams(place));

  const show = useCallback(async () => {
    try {
      const Loaded = await commandMenu();
      setMenu(() => Loaded);
      setIsOpen(true);
    } catch {
      // Without a connection there is no menu; the page of the search may be held.
      leaveByLink();
      pushUnsafe(searchHref);
    }
  }, [searchHref]);

  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isShortcut = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key === 'k';
      if (!isShortcut || event.isComposing) return;
      event.preventDefault();
      void show();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [show]);

  return (
    <>
      <span className={styles.opener}>
        <Button
          variant="quiet"
          aria-label={t.quickSearch}
          aria-keyshortcuts="Control+K Meta+K"
          title={`${t.quickSearch} (Ctrl+K)`}
          onClick={() => void show()}
        >
          <Icon name="search" />
        </Button>
      </span>
      {Menu && isOpen && <Menu open={open} onClose={() => setIsOpen(false)} />}
    </>
  );
}

/** Leads to a page, or to a place on the page that is open already. */
function open(href: string): void {
  const { pathname, search, hash } = new URL(href, location.origin);
  if (!addresses.getRoute(PAGES, pathname + search)) {
    location.assign(href);
    return;
  }
  const isHere = pathname === location.pathname;
  leaveByLink();
  pushUnsafe(href);
  if (isHere && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
}
