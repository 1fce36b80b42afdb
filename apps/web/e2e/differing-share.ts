import type { Page } from 'playwright-core';

/** Least difference of one colour of a dot, of 255, that counts: smoothing of letters stays below it. */
const SEEN = 48;

/** The share of dots, from 0 to 1, in which two PNGs differ to the eye; 1 when their sizes differ. */
export function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, seen }) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${base64}`;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext('2d');
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height);
        }),
      );
      if (!first || !second || first.width !== second.width || first.height !== second.height) return 1;
      let differing = 0;
      for (let dot = 0; dot < first.data.length; dot += 4) {
        const differs = [0, 1, 2].some(
          (colour) => Math.abs((first.data[dot + colour] ?? 0) - (second.data[dot + colour] ?? 0)) > seen,
        );
        if (differs) differing += 1;
      }
      return differing / (first.width * first.height);
    },
    { pictures: [one.toString('base64'), other.toString('base64')], seen: SEEN },
  );
}
