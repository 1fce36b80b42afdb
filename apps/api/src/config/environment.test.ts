import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, readEnvironment } from './environment.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', '..', '..', '.env.example');

describe('the environment', () => {
  it('may be empty: every variable has a default', () => {
    expect(readEnvironment({})).toMatchObject({
      PORT: 4000,
      HOST: '127.0.0.1',
      NTM_DATASET: 'record',
      LOG_LEVEL: 'info',
    });
  });

  it('lists every wrong variable in one message', () => {
    const wrong = { PORT: 'abc', DATABASE_URL: 'mysql://here', LOG_LEVEL: 'loud', HOST: 'a b' };
    for (const name of Object.keys(wrong)) expect(() => readEnvironment(wrong)).toThrow(name);
  });

  it.each(['0', '65536', '-1', '40.5', '4000x'])('refuses PORT=%s and says what is allowed', (PORT) => {
    expect(() => readEnvironment({ PORT })).toThrow('PORT must be a whole number from 1 to 65535');
  });

  it('knows two datasets, and names them when another is asked for', () => {
    expect(readEnvironment({ NTM_DATASET: 'sample' })).toMatchObject({ NTM_DATASET: 'sample' });
    expect(() => readEnvironment({ NTM_DATASET: 'demo' })).toThrow('NTM_DATASET must be record or sample');
  });

  it('counts an empty variable as left out', () => {
    expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({ PORT: 4000 });
  });

  it('is described by .env.example, variable by variable, with the defaults', async () => {
    const lines = (await readFile(EXAMPLE, 'utf8')).split('\n').filter((line) => /^[A-Z]/.test(line));
    const example = Object.fromEntries(lines.map((line) => line.split('=', 2) as [string, string]));
    expect(Object.keys(example).sort()).toEqual(Object.keys(ENVIRONMENT.shape).sort());
    expect(readEnvironment(example)).toEqual(readEnvironment({}));
  });
});
