import { SOURCE_KINDS, type Source } from '@ntm/domain/source/source';
import { z } from 'zod';
import { dayCell, oneOf, textCell } from '../cell.ts';
import { bilingualCell, stableKey, unlessGiven } from '../yaml-cell.ts';
import { readYamlFolder, type YamlList } from '../yaml-file.ts';

const sourceEntry = z.strictObject({
  id: stableKey,
  kind: oneOf(SOURCE_KINDS),
  title: textCell,
  number: unlessGiven(textCell),
  issuer: unlessGiven(textCell),
  publishedOn: unlessGiven(dayCell),
  url: unlessGiven(z.url('must be a web address')),
  unitsOn: dayCell,
  note: unlessGiven(bilingualCell),
});

/** Reads every file of `data/sources/`. */
export function readSources(dataFolder: string): YamlList<Source> {
  return readYamlFolder(dataFolder, 'sources', sourceEntry);
}
