import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reading } from '../src/claims/reading.ts';
import { parseYamlList } from '../src/yaml-file.ts';

const pair = z.strictObject({ code: z.string(), names: z.strictObject({ vi: z.string() }) });

describe('a data file that is wrong', () => {
  it('names file, line, key and reason of each wrong part, all together', () => {
    const text = ['- code: one', '  names:', '    vi: 5', '- code: two', '  colour: red', '  names: { vi: hai }'].join(
      '\n',
    );
    const { entries, problems } = parseYamlList('pairs.yaml', text, pair);
    expect(entries).toEqual([]);
    expect(problems).toEqual([
      { file: 'pairs.yaml', line: 3, column: 'vi', reason: expect.stringContaining('expected string') },
      { file: 'pairs.yaml', line: 4, column: null, reason: expect.stringContaining('colour') },
    ]);
  });

  it('points a missing key at the entry that lacks it', () => {
    const { problems } = parseYamlList('pairs.yaml', '- code: one\n  names: { vi: một }\n- names: { vi: hai }\n', pair);
    expect(problems).toMatchObject([{ line: 3, column: 'code' }]);
  });

  it('keeps the entries that are right', () => {
    const { entries } = parseYamlList('pairs.yaml', '- code: one\n- code: two\n  names: { vi: hai }\n', pair);
    expect(entries).toMatchObject([{ line: 2, row: { code: 'two' } }]);
  });

  it('that is no YAML is refused at the line where it breaks', () => {
    const { problems } = parseYamlList('pairs.yaml', '- code: one\n  names: { vi: "một\n', pair);
    expect(problems[0]).toMatchObject({ file: 'pairs.yaml' });
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  it('that is no list is refused', () => {
    expect(parseYamlList('pairs.yaml', 'code: one\n', pair).problems).toMatchObject([
      { reason: 'must be a list of entries' },
    ]);
  });

  it('is refused when its letters are not composed (NFC)', () => {
    const text = '- code: one\n  names: { vi: xã }\n'.normalize('NFD');
    expect(parseYamlList('pairs.yaml', text, pair).problems).toMatchObject([{ line: 2, reason: 'text is not in NFC' }]);
  });

  it('tells the line of a statement inside a reading', () => {
    const text = [
      '- source: cao-bang-2020',
      '  subject: P04-1',
      '  statements:',
      '    - id: S0-03',
      '      kind: TARGET',
      '      measure: communes-ntm',
      '      period: 2020',
      '      comparator: AT_LEAST',
      '      value: 8',
    ].join('\n');
    expect(parseYamlList('claims/x.yaml', text, reading).problems).toEqual([
      { file: 'claims/x.yaml', line: 7, column: 'period', reason: 'must be text in quotes' },
    ]);
  });
});
