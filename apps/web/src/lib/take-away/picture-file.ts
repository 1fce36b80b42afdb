import { wrappedLines } from './wrapped-lines.ts';

/** What a picture says of itself, so that it can be checked wherever it ends up. */
export interface PictureWords {
  readonly title: string;
  /** Day, sources, address and what else must stand below, a line each. */
  readonly foot: readonly string[];
}

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 24;
const TITLE_SIZE = 20;
const FOOT_SIZE = 12;
const LINE_HEIGHT = 1.5;
/** So many pixels of the file for one of the screen, and as many as every browser can hold in one picture. */
const PNG_SCALE = 2;
const MOST_PIXELS = 16_000_000;

/** All that decides how the lines and letters of our charts look. */
const STYLES = [
  'color',
  'display',
  'dominant-baseline',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'opacity',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
  'transform',
  'vector-effect',
  'visibility',
];

/** A chart as a file of its own, with its title above it and its day, sources and address below. */
export function svgText(chart: SVGSVGElement, { title, foot }: PictureWords): string {
  const { width, height } = chart.getBoundingClientRect();
  const titleLines = wrappedLines(title, width / (TITLE_SIZE * 0.55));
  const footLines = foot.flatMap((line) => wrappedLines(line, width / (FOOT_SIZE * 0.52)));
  const top = MARGIN + titleLines.length * TITLE_SIZE * LINE_HEIGHT;
  const whole = document.createElementNS(SVG, 'svg');
  const size = {
    width: width + 2 * MARGIN,
    height: top + height + footLines.length * FOOT_SIZE * LINE_HEIGHT + MARGIN,
  };
  for (const [name, value] of Object.entries(size)) whole.setAttribute(name, String(Math.ceil(value)));
  whole.setAttribute('viewBox', `0 0 ${Math.ceil(size.width)} ${Math.ceil(size.height)}`);
  const page = getComputedStyle(document.documentElement);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', page.backgroundColor);
  const drawn = withStyles(chart);
  for (const [name, value] of Object.entries({ x: MARGIN, y: top, width, height }))
    drawn.setAttribute(name, String(value));
  whole.append(
    ground,
    ...lines(titleLines, MARGIN + TITLE_SIZE, TITLE_SIZE, page, '600'),
    drawn,
    ...lines(footLines, top + height + FOOT_SIZE * LINE_HEIGHT, FOOT_SIZE, page, '400'),
  );
  return new XMLSerializer().serializeToString(whole);
}

/** The same in pixels, for where a drawing of lines is not taken. */
export async function pngFile(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.min(PNG_SCALE, Math.sqrt(MOST_PIXELS / (image.naturalWidth * image.naturalHeight)));
  canvas.width = Math.floor(image.naturalWidth * scale);
  canvas.height = Math.floor(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture was not drawn'))), 'image/png');
  });
}

function withStyles(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const originals = [chart, ...chart.querySelectorAll('*')];
  for (const [place, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[place];
    if (!original || !(element instanceof SVGElement)) continue;
    const computed = getComputedStyle(original);
    for (const name of STYLES) element.style.setProperty(name, computed.getPropertyValue(name));
    element.removeAttribute('class');
  }
  return copy;
}

function lines(texts: readonly string[], top: number, size: number, page: CSSStyleDeclaration, weight: string) {
  return texts.map((text, place) => {
    const line = document.createElementNS(SVG, 'text');
    line.setAttribute('x', String(MARGIN));
    line.setAttribute('y', String(top + place * size * LINE_HEIGHT));
    line.setAttribute('font-size', String(size));
    line.setAttribute('font-weight', weight);
    line.setAttribute('font-family', page.fontFamily);
    line.setAttribute('fill', page.color);
    line.textContent = text;
    return line;
  });
}
