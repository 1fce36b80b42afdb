import type { Evidence } from '@ntm/domain/source/evidence';
import type { SchemaTypes } from '../../builder/schema-types.ts';

type Fields<Shape> = PothosSchemaTypes.ObjectFieldBuilder<PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>, Shape>;

/** How far a part of a legal text has been checked: every part says it for itself. */
export function evidenceFields<Shape>(t: Fields<Shape>, evidenceOf: (shape: Shape) => Evidence) {
  return {
    verified: t.boolean({
      description: 'True when this was read in a named publication; false shows it as not verified.',
      resolve: (shape) => evidenceOf(shape).verified,
    }),
    evidence: t.string({
      nullable: true,
      description: 'The publications that this was read in; null when no document was at hand.',
      resolve: (shape) => evidenceOf(shape).evidence,
    }),
  };
}
