import type { Measure } from '@ntm/domain/claim/measure';
import { z } from 'zod';
import { bilingualCell, stableKey } from '../yaml-cell.ts';
import { readYamlFile, type YamlList } from '../yaml-file.ts';

const measureEntry = z.strictObject({
  code: stableKey,
  name: bilingualCell,
  unit: bilingualCell,
  description: bilingualCell,
});

/** Reads `data/measures.yaml`, the catalogue of what the record counts or judges. */
export function readMeasures(dataFolder: string): YamlList<Measure> {
  return readYamlFile(dataFolder, 'measures.yaml', measureEntry);
}
