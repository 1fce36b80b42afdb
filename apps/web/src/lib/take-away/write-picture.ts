import type { I18n } from '../i18n/i18n.tsx';
import { pngFile, svgText } from './picture-file.ts';
import { picturedTable } from './pictured-table.ts';
import { type PictureLook, tableSvg } from './table-picture.ts';
import type { TakenFile } from './taken-table.ts';

/** Where a chart is drawn; without it the rows themselves become the picture. */
export type Drawn = Element | null | undefined;

export type PictureFormat = 'svg' | 'png';

/**
 * The chart or the rows as a picture that says its day, sources and address.
 *
 * @throws Error when a chart is asked for and none is drawn
 */
export async function writePicture(file: TakenFile, format: PictureFormat, drawn: Drawn, i18n: I18n): Promise<Blob> {
  const words = { title: file.title, foot: footOf(file, i18n) };
  const svg =
    drawn === undefined ? tableSvg(picturedTable(file, i18n), words, lookOfPage()) : svgText(chartIn(drawn), words);
  return format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : pngFile(svg);
}

function footOf({ isSynthetic, day, sources, notes = [], address }: TakenFile, i18n: I18n): string[] {
  const words = i18n.t.takeAway;
  const named = sources.map(({ title }) => title).join('; ');
  return [
    ...(isSynthetic ? [words.syntheticText] : []),
    ...notes,
    `${words.day}: ${i18n.day(day)}`,
    `${words.sourceSheet}: ${named || words.computedHere}`,
    address,
  ];
}

function chartIn(drawn: Element | null): SVGSVGElement {
  const chart = drawn?.querySelector('svg[data-chart], figure svg, svg');
  if (!(chart instanceof SVGSVGElement)) throw new Error('No chart to take');
  return chart;
}

/** Colours as the present theme has them: a token that is light or dark is only settled on an element. */
function lookOfPage(): PictureLook {
  const probe = document.body.appendChild(document.createElement('span'));
  const settled = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const look = {
    font: getComputedStyle(document.documentElement).fontFamily,
    ground: settled('paper'),
    ink: settled('ink'),
    line: settled('line'),
    met: settled('met'),
    notMet: settled('not-met'),
    noData: settled('no-data'),
  };
  probe.remove();
  return look;
}
