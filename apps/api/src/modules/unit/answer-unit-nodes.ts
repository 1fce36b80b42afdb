import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import { answerNodes } from '../../builder/node-lookup.ts';
import { standNodeOn } from '../../builder/root-day.ts';
import { parseUnitKey, TYPE_OF_LEVEL } from './unit-id.ts';

/** Lets `node` and `nodes` give a unit again, on the day that its id names. */
export function answerUnitNodes(level: UnitLevel): void {
  answerNodes(TYPE_OF_LEVEL[level], (key, context, info, position) => {
    const { identity, asOf } = parseUnitKey(key);
    standNodeOn(asOf, context, info, position);
    const unit = context.record.tree.unitOn(identity, asOf);
    return unit?.version.level === level ? unit : null;
  });
}
