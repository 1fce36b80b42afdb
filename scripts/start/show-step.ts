/** One step of the start, in the words of whoever waits for it. */
interface Step {
  readonly vi: string;
  readonly en: string;
  /** What to do when it fails and the error itself does not say. */
  readonly mend: string;
}

export const STEPS = {
  build: { vi: 'Dựng ứng dụng', en: 'build', mend: 'The first error above names the file to correct.' },
  listen: { vi: 'Mở cổng', en: 'listen', mend: 'Choose another address: HOST=127.0.0.1 PORT=4001' },
  database: {
    vi: 'Cơ sở dữ liệu',
    en: 'database',
    mend: 'Give the embedded PostgreSQL another folder (NTM_DATA_DIR=…), or set DATABASE_URL to your own.',
  },
  migrations: { vi: 'Cấu trúc bảng', en: 'migrations', mend: 'Start with an empty folder: NTM_DATA_DIR=…' },
  dataset: { vi: 'Nạp hồ sơ', en: 'dataset', mend: 'A data file is wrong: pnpm --filter @ntm/dataset test names it.' },
  record: { vi: 'Đọc hồ sơ', en: 'record', mend: 'Stop and start again; the database may have just gone away.' },
} as const satisfies Record<string, Step>;

/** Runs a step and shows its name, its time and, when it fails, what to do. */
export async function showStep<Value>(step: Step, work: () => Promise<Value>): Promise<Value> {
  const begun = performance.now();
  try {
    const value = await work();
    console.log(`✓ ${step.vi} · ${step.en} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    return value;
  } catch (error) {
    console.error(`✗ ${step.vi} · ${step.en}\n  → ${step.mend}`);
    throw error;
  }
}
