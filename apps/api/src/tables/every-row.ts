import { BadInput } from '../builder/bad-input.ts';
import type { Context } from '../builder/context.ts';
import { COST_LIMIT } from '../builder/cost.ts';
import { LARGEST_PAGE } from '../builder/forward-paging.ts';
import { askInProcess } from '../pages/ask-in-process.ts';

export interface RowPage<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A document that takes `first` and `after`, and where its answer has the list. */
export interface ListQuestion<Answer, Row> {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Undefined when the answer has no such list: there is no such unit. */
  readonly listIn: (answer: Answer) => RowPage<Row> | undefined;
  /** Cells of one row. */
  readonly columns: number;
}

/**
 * Every row of a list, page by page as a client would ask for it, so that each page is held to the limits of a query;
 * all of them together may cost as many cells as one query may cost fields.
 *
 * @returns the rows and the first answer; undefined when there is no such list
 * @throws BadInput COST_LIMIT before a second page is asked for
 */
export async function everyRow<Answer, Row>(
  { document, variables, listIn, columns }: ListQuestion<Answer, Row>,
  context: Context,
): Promise<{ readonly rows: readonly Row[]; readonly answer: Answer } | undefined> {
  // Loaded rows are remembered by context: each page has its own, over the same record.
  const ask = (after: string | null) =>
    askInProcess<Answer>(document, { ...variables, first: LARGEST_PAGE, after }, { ...context, rootDays: new Map() });
  const answer = await ask(null);
  let page = listIn(answer);
  if (page === undefined) return undefined;
  refuseTooMany(page.totalCount, columns);
  const rows = [...page.nodes];
  while (page?.pageInfo.hasNextPage) {
    page = listIn(await ask(page.pageInfo.endCursor));
    rows.push(...(page?.nodes ?? []));
  }
  return { rows, answer };
}

function refuseTooMany(rows: number, columns: number): void {
  const most = Math.floor(COST_LIMIT / columns);
  if (rows <= most) return;
  throw new BadInput({
    code: 'COST_LIMIT',
    vi: `Bảng này có ${rows} dòng; một liên kết được nhiều nhất ${most}. Hãy lọc hẹp hơn (một tỉnh, một nhóm), hoặc tải cả bộ dữ liệu ở /bo-du-lieu.zip.`,
    en: `This table has ${rows} rows; one link gives at most ${most}. Narrow it (one province, one group), or download the whole dataset at /bo-du-lieu.zip.`,
    allowed: { found: rows, to: most },
  });
}
