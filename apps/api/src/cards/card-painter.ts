import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';

const FONTS = [
  import.meta.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  import.meta.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
].map((address) => fileURLToPath(address));

const WAITING_AT_MOST = 16;
/** About 40 kB each. */
const KEPT = 200;

/**
 * Paints cards and keeps those painted last. The painter works beside the event loop; it paints one card at a time, so
 * that a machine of two cores keeps one for the API.
 */
export class CardPainter {
  readonly #kept = new Map<string, Promise<Uint8Array>>();
  readonly #waiting: (() => void)[] = [];
  #isBusy = false;

  /**
   * @param key names the card and the state it was made from
   * @returns the PNG; undefined when so many wait already that the asker had better come back
   */
  async paint(key: string, svg: () => Promise<string>): Promise<Uint8Array | undefined> {
    const kept = this.#kept.get(key);
    if (kept) return kept;
    if (this.#waiting.length >= WAITING_AT_MOST) return undefined;
    const painted = this.#inTurn(async () => paintSvg(await svg()));
    this.#keep(key, painted);
    return painted;
  }

  #keep(key: string, painted: Promise<Uint8Array>): void {
    this.#kept.set(key, painted);
    // What failed may be asked again.
    painted.catch(() => this.#kept.delete(key));
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
  }

  async #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#isBusy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isBusy = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // Whoever waits takes the turn over; nobody who comes now gets in between.
      if (next) next();
      else this.#isBusy = false;
    }
  }
}

async function paintSvg(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Be Vietnam Pro' },
  });
  return image.asPng();
}
