import type { DatasetTable } from './dataset-tables.ts';
import type { WrittenFile } from './zip-writer.ts';

/** One table as it was written. */
export interface WrittenTable extends WrittenFile {
  readonly table: DatasetTable;
  readonly rows: number;
}

interface Described {
  /** "record" or "sample". */
  readonly dataset: string;
  readonly revision: number;
  /** Of the files that the revision was loaded from. */
  readonly checksum: string;
}

/** The description of a download by the Frictionless Data Package: https://specs.frictionlessdata.io/data-package */
export function dataPackage({ dataset, revision, checksum }: Described, tables: readonly WrittenTable[]) {
  const isSynthetic = dataset === 'sample';
  return {
    profile: 'tabular-data-package',
    name: `ntm-atlas-${dataset}`,
    title: 'NTM Atlas',
    description: isSynthetic
      ? 'Dữ liệu mô phỏng, không phải số liệu thật. / Synthetic data, not real figures.'
      : 'Hồ sơ về xây dựng nông thôn mới: ô trống là chưa có số liệu, không phải 0. / The record of New Rural Development: an empty cell is not known; it is not 0.',
    version: `${revision}-${checksum.slice(0, 12)}`,
    licenses: [{ name: 'MIT', path: 'LICENSE.txt' }],
    resources: tables.map(({ table, path, bytes, hash, rows }) => ({
      profile: 'tabular-data-resource',
      name: table.name,
      path,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${hash}`,
      rowCount: rows,
      dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
      schema: {
        fields: [
          ...Object.entries(table.columns).map(([name, type]) => ({ name, type })),
          { name: 'synthetic', type: 'boolean' },
        ],
        missingValues: [''],
      },
    })),
  };
}
