import { describe, expect, it } from 'vitest';
import { CardPainter } from './card-painter.ts';
import { CARD_SIZE } from './card-size.ts';
import { cardSvg } from './card-svg.ts';
import { textWidth, wrapped } from './wrapped-text.ts';

const FACT = {
  kind: 'target',
  kindLabel: 'Chỉ tiêu',
  label: 'Xã đạt chuẩn nông thôn mới, năm 2020',
  value: 'thêm 8',
  unit: 'xã',
  source: 'Mục tiêu xây dựng nông thôn mới năm 2020 của tỉnh Cao Bằng',
  published: '15/02/2020',
} as const;

const CARD = {
  title: 'Xã Chu Trinh',
  above: 'thành phố Cao Bằng, tỉnh Cao Bằng',
  fact: FACT,
  day: 'Đang xem 15/02/2020',
  sourceLabel: 'Nguồn',
  address: 'ntm.example/don-vi/C01720-1',
  synthetic: undefined,
};

function letter(text: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="90"><text x="10" y="60" font-size="40" font-family="Be Vietnam Pro">${text}</text></svg>`;
}

describe('a card', () => {
  it('says target or result, the figure, its day, its source and where it can be read', () => {
    const svg = cardSvg(CARD);
    for (const said of ['Chỉ tiêu', 'thêm 8 xã', 'Đang xem 15/02/2020', 'Nguồn: Mục tiêu', 'ntm.example']) {
      expect(svg).toContain(said);
    }
    expect(svg).not.toContain('mô phỏng');
  });

  it('of invented data says so, on hatched ground, and is no heavier than a chat can bear', async () => {
    const svg = cardSvg({ ...CARD, synthetic: 'Dữ liệu mô phỏng – không phải số liệu thật' });
    expect(svg).toContain('Dữ liệu mô phỏng');
    expect(svg).toContain('url(#h)');
    const png = await new CardPainter().paint('sample', async () => svg);
    expect(png?.length).toBeLessThan(80_000);
  });

  it('draws every Vietnamese letter, with its marks, from our own font', async () => {
    const painter = new CardPainter();
    const paint = async (text: string) =>
      Buffer.from((await painter.paint(text, async () => letter(text))) ?? []).toString('base64');
    const drawn = await Promise.all(['ẩ', 'â', 'ỗ', 'ô', 'ặ', 'ă', 'ữ', 'ư', 'đ', 'd', '\uE000'].map(paint));
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('keeps every line on the card, however long a name or a title is', () => {
    const title = 'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã '.repeat(6);
    const style = { size: 52, width: CARD_SIZE.width - 144, lines: 2 };
    const rows = wrapped(title, style);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/ …$/);
    for (const row of rows) expect(textWidth(row, style.size)).toBeLessThanOrEqual(style.width);
  });
});

describe('the painter', () => {
  it('paints one card at a time, each once, and sends late comers away when too many wait', async () => {
    const painter = new CardPainter();
    let now = 0;
    let most = 0;
    let begun = 0;
    const svg = async () => {
      begun += 1;
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return letter('a');
    };
    const keys = Array.from({ length: 40 }, (_, index) => `${index % 30}`);
    const cards = await Promise.all(keys.map((key) => painter.paint(key, svg)));
    expect(most).toBe(1);
    expect(cards.filter((card) => card === undefined).length).toBeGreaterThan(0);
    expect(begun).toBeLessThanOrEqual(18);
    expect(await painter.paint('0', svg)).toBe(cards[0]);
  });

  it('tries again what failed', async () => {
    const painter = new CardPainter();
    await expect(painter.paint('x', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    expect(await painter.paint('x', async () => letter('a'))).toBeDefined();
  });
});
