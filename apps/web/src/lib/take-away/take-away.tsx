import { CopyText } from '@ntm/ui/copy-text';
import { DownloadMenu } from '@ntm/ui/download-menu';
import { type RefObject, useState } from 'react';
import { useI18n } from '../i18n/i18n.tsx';
import { type Messages, withWords } from '../i18n/words.ts';
import { useHrefHere, usePlace } from '../place.ts';
import { useRecord } from '../use-record.ts';
import type { TakenFile, TakenTable } from './taken-table.ts';

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
  /** Where a spreadsheet finds all rows anew, without the search of the page: `/csv/chi-tieu`. */
  readonly live?: string;
}

const TABLES = ['xlsx', 'csv', 'json'] as const;
const PICTURES = ['svg', 'png'] as const;
const CHARTS = ['chart-svg', 'chart-png'] as const;
type Format = (typeof TABLES)[number] | (typeof PICTURES)[number] | (typeof CHARTS)[number];

/** The ways to take along what is on screen: the rows that are seen, with their day and their sources. */
export function TakeAway({ about, what, table, picture, asOf, live }: TakeAwayProps) {
  const i18n = useI18n();
  const { t, number } = i18n;
  const place = usePlace();
  const record = useRecord();
  const hrefHere = useHrefHere();
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly said: string }>({ isBusy: false, said: '' });
  const day = asOf ?? place.day ?? record?.today;
  if (!record || day === undefined) return null;
  const words = t.takeAway;
  const title = `${what} – ${about}`;
  const { isSynthetic, revision } = record;
  const address = new URL(hrefHere({ ngay: place.day ?? record.today }), location.origin).href;
  const naming = [isSynthetic ? words.syntheticMark : '', about, what, day];

  async function take(format: Format) {
    setState({ isBusy: true, said: words.writing });
    try {
      setState({ isBusy: false, said: await written(format) });
    } catch {
      setState({ isBusy: false, said: words.failed });
    }
  }

  async function written(format: Format): Promise<string> {
    const file: TakenFile = { ...table(words), title, day: day ?? '', address, revision, isSynthetic };
    const { saveFile, writeFile } = await import('./write-file.ts');
    if (format === 'xlsx' || format === 'csv' || format === 'json') {
      saveFile(await writeFile(file, format, words), naming, format);
      return words.done(number(file.rows.length));
    }
    const isChart = format === 'chart-svg' || format === 'chart-png';
    const ending = format.endsWith('svg') ? 'svg' : 'png';
    const { writePicture } = await withWords(() => import('./write-picture.ts'), 'take-away')();
    saveFile(await writePicture(file, ending, isChart ? (picture?.current ?? null) : undefined, i18n), naming, ending);
    return words.pictureDone;
  }

  return (
    <DownloadMenu
      label={words.open}
      longLabel={words.openWhat(title)}
      items={[...TABLES, ...(picture ? CHARTS : []), ...PICTURES].map((key) => ({
        key,
        label: words.formats[key],
        hint: words.hints[key],
      }))}
      onChoose={(key) => void take(key as Format)}
      isBusy={state.isBusy}
      status={state.said}
    >
      {live !== undefined && (
        <>
          <CopyText
            label={words.live}
            text={new URL(live + new URL(hrefHere({}), location.origin).search, location.origin).href}
            copyLabel={t.query.copy}
            copiedLabel={t.query.copied}
          />
          <p>{words.liveHint}</p>
        </>
      )}
    </DownloadMenu>
  );
}
