import { DownloadMenu } from '@ntm/ui/download-menu';
import { type RefObject, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import type { Messages } from '../i18n/words.ts';
import { useHrefHere, usePlace } from '../place.ts';
import { useRecord } from '../use-record.ts';
import type { TakenTable } from './taken-table.ts';

export interface TakeAwayProps {
  /** Of what: "Cao Bằng". */
  readonly about: string;
  /** What it holds: "Chỉ tiêu". */
  readonly what: string;
  /** The rows on screen; made when they are asked for. */
  readonly table: (words: Messages['takeAway']) => TakenTable;
  /** Where a chart is drawn, when there is one. */
  readonly picture?: RefObject<HTMLElement | null>;
  /** Day of what is shown, where it is not the day of the page. */
  readonly asOf?: string;
}

const TABLES = ['xlsx', 'csv', 'json'] as const;
const PICTURES = ['svg', 'png'] as const;
type Format = (typeof TABLES)[number] | (typeof PICTURES)[number];

/** The ways to take along what is on screen: the rows that are seen, with their day and their sources. */
export function TakeAway({ about, what, table, picture, asOf }: TakeAwayProps) {
  const { t, number } = useI18n();
  const place = usePlace();
  const record = useRecord();
  const hrefHere = useHrefHere();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly said: string }>({ isBusy: false, said: '' });
  const day = asOf ?? place.day ?? record?.today;
  if (!record || day === undefined) return null;
  const words = t.takeAway;
  const title = `${what} – ${about}`;
  const address = new URL(hrefHere({ ngay: place.day ?? record.today }), location.origin).href;

  async function take(format: Format) {
    setState({ isBusy: true, said: words.writing });
    try {
      setState({ isBusy: false, said: await written(format) });
    } catch {
      setState({ isBusy: false, said: words.failed });
    }
  }

  async function written(format: Format): Promise<string> {
    const taken = table(words);
    const isSynthetic = record?.isSynthetic ?? false;
    const naming = [isSynthetic ? words.syntheticMark : '', about, what, day ?? ''];
    const { saveFile, writeFile } = await import('./write-file.ts');
    if (format === 'svg' || format === 'png') {
      const chart = picture?.current?.querySelector('svg[data-chart], figure svg, svg');
      if (!(chart instanceof SVGSVGElement)) throw new Error('No chart to take');
      const { pngFile, svgText } = await import('./picture-file.ts');
      const svg = svgText(chart, {
        title,
        foot: [
          ...(isSynthetic ? [words.syntheticText] : []),
          `${words.day}: ${day}`,
          `${words.sourceSheet}: ${taken.sources.map((source) => source.title).join('; ') || words.computedHere}`,
          address,
        ],
      });
      const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngFile(svg);
      saveFile(blob, naming, format);
      return words.pictureDone;
    }
    const file = { ...taken, title, day: day ?? '', address, revision: record?.revision ?? 0, isSynthetic };
    saveFile(await writeFile(file, format, words), naming, format);
    return words.done(number(taken.rows.length));
  }

  return (
    <DownloadMenu
      label={words.open}
      longLabel={words.openWhat(title)}
      items={[...TABLES, ...(picture ? PICTURES : [])].map((key) => ({
        key,
        label: words.formats[key],
        hint: words.hints[key],
      }))}
      onChoose={(key) => void take(key as Format)}
      isBusy={state.isBusy}
      status={state.said}
    />
  );
}
