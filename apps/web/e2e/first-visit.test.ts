import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { seenText } from './seen-text.ts';
import { open, settled } from './settled.ts';
import { startVisits } from './visits.ts';

const url = inject('url');

/** How a visitor uses what is seen. */
interface Hand {
  /** What kind of screen it is. */
  readonly screen: BrowserContextOptions;
  /** Puts the cursor into a field. */
  readonly reach: (field: Locator) => Promise<void>;
  readonly use: (control: Locator) => Promise<void>;
  readonly close: (card: Locator, closeLabel: string) => Promise<void>;
}

const DESK = { viewport: { width: 1280, height: 900 } };

const HANDS: Readonly<Record<string, Hand>> = {
  'by mouse': {
    screen: DESK,
    reach: (field) => field.click(),
    use: (control) => control.click(),
    close: (card, closeLabel) => card.getByRole('button', { name: closeLabel }).click(),
  },
  'by keyboard alone': {
    screen: DESK,
    reach: tabTo,
    use: async (control) => {
      await tabTo(control);
      await control.page().keyboard.press('Enter');
    },
    close: (card) => card.page().keyboard.press('Escape'),
  },
  'by touch at 360 pixels': {
    screen: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    reach: (field) => field.tap(),
    use: (control) => control.tap(),
    close: (card, closeLabel) => card.getByRole('button', { name: closeLabel }).tap(),
  },
};

const LANGUAGES = {
  'in Vietnamese': {
    address: '/',
    search: 'Tìm',
    answers: 'Trả lời nhanh',
    target: /^Chỉ tiêu/,
    notReached: 'Chưa rõ đã đạt hay chưa',
    noResult: /Kết quả\s+Chưa có số liệu/,
    source: /^Nguồn/,
    close: 'Đóng',
    dayChip: /^Đang xem/,
    ended: 'không còn tồn tại vào ngày 01/07/2025',
    whole: 'toàn bộ',
    share: 'Chia sẻ Xã Chu Trinh, ngày 01/07/2025',
    shared: 'Đã chép địa chỉ, kèm ngày đang xem',
  },
  'in English': {
    address: '/?lang=en',
    search: 'Search',
    answers: 'In short',
    target: /^Target/,
    notReached: 'Not known whether reached',
    noResult: /Result\s+No data/,
    source: /^Source/,
    close: 'Close',
    dayChip: /^As of/,
    ended: 'no longer exists on 01/07/2025',
    whole: 'whole',
    share: 'Share Xã Chu Trinh on 01/07/2025',
    shared: 'Address copied, with the day shown',
  },
};

/** Moves the focus as a reader without a mouse does, forwards or backwards, until it stands on the control. */
async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  for (let step = 0; step < 120; step++) {
    const way = await control.evaluate((element) => {
      const focused = document.activeElement ?? document.body;
      if (focused === element) return 'there';
      const isBefore = focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
      return isBefore ? 'Shift+Tab' : 'Tab';
    });
    if (way === 'there') return;
    await keyboard.press(way);
  }
  throw new Error(`The keyboard does not reach ${control}`);
}

/** The address that the visitor hands over: from the clipboard, or from the sheet by which a phone shares. */
async function sharedAddress(page: Page): Promise<string> {
  return page.evaluate(async () => sessionStorage.getItem('shared') ?? (await navigator.clipboard.readText()));
}

/** A phone has its own way to share; headless Chromium has none. */
async function giveShareSheet(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.share = async (data) => sessionStorage.setItem('shared', data?.url ?? '');
  });
}

describe.each(Object.entries(HANDS))('a first-time visitor %s', (_way, { screen, reach, use, close }) => {
  const visit = startVisits(screen);

  it.each(Object.entries(LANGUAGES))(
    'finds a target, its words, what became of the commune, and shares that, %s',
    async (_language, words) => {
      const { page } = visit;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
      if (screen.isMobile) await giveShareSheet(page);
      await open(page, url + words.address);

      await reach(page.getByRole('searchbox'));
      await page.keyboard.type('chu trinh');
      await use(page.getByRole('search').getByRole('button', { name: words.search }));
      await use(page.getByRole('main').getByRole('link', { name: /Xã Chu Trinh/ }));
      await page.getByRole('heading', { level: 1, name: 'Xã Chu Trinh' }).waitFor();
      await settled(page);

      const answers = page.getByRole('region', { name: words.answers });
      const target = answers.getByRole('figure');
      expect(await seenText(target)).toMatch(words.target);
      expect(await seenText(target)).toContain(words.notReached);
      expect(await seenText(answers)).toMatch(words.noResult);

      await use(target.getByRole('button', { name: words.source }));
      const card = page.getByRole('dialog');
      await card.getByText('Chu Trinh, thành phố Cao Bằng').waitFor();
      await close(card, words.close);
      await expect.poll(() => card.count()).toBe(0);

      await use(page.getByRole('button', { name: words.dayChip }));
      await use(page.getByRole('dialog').getByRole('button', { name: /^01\/07\/2025/ }));
      const notice = page.getByRole('note').filter({ hasText: words.ended });
      await notice.getByRole('link', { name: 'phường Tân Giang' }).waitFor();
      expect(await seenText(notice)).toContain(words.whole);

      await use(page.getByRole('button', { name: words.share }));
      if (!screen.isMobile) await page.getByRole('status').filter({ hasText: words.shared }).waitFor();
      const address = await sharedAddress(page);
      expect(new URL(address).searchParams.get('ngay')).toBe('2025-07-01');
      const seen = [await page.title(), await seenText(notice), await seenText(answers)];
      await page.goto('about:blank');
      await open(page, address);
      await notice.waitFor();
      expect([await page.title(), await seenText(notice), await seenText(answers)]).toEqual(seen);
      expect(page.url()).toBe(address);
    },
  );
});
