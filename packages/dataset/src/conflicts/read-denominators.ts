import { z } from 'zod';
import { textCell } from '../cell.ts';
import { readYamlFile, type YamlList } from '../yaml-file.ts';

/** What the figure of a claim is divided by. */
export interface Denominator {
  /** Id of a claim that states an average or a share. */
  readonly claim: string;
  /** Id of the claim that states the number it is divided by. */
  readonly dividedBy: string;
}

const denominatorEntry = z.strictObject({ claim: textCell, dividedBy: textCell });

/** Reads `data/conflicts/denominators.yaml`. */
export function readDenominators(dataFolder: string): YamlList<Denominator> {
  return readYamlFile(dataFolder, 'conflicts/denominators.yaml', denominatorEntry);
}
