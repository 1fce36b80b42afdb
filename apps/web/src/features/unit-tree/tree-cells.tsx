import { isInProgramme } from '@ntm/domain/recognition/recognition-ladder';
import { StatusMark } from '@ntm/ui/status-mark';
import type { ReactNode } from 'react';
import type { TreeUnit_UnitFragment as TreeUnit } from '../../gql/graphql.ts';
import type { I18n } from '../../lib/i18n/i18n.tsx';
import { STANDING_SHAPES } from '../../lib/standing-shape.ts';

/** What stands beside the name of a unit: its kind, its standing, criteria met, and how many stand directly below. */
export function treeCells(unit: TreeUnit, i18n: I18n): readonly ReactNode[] {
  return [i18n.t.kinds[unit.kind], standing(unit, i18n), criteria(unit, i18n), below(unit, i18n)];
}

function standing({ kind, recognition }: TreeUnit, { t }: I18n): ReactNode {
  if (!isInProgramme(kind) && recognition.standing !== 'RECOGNISED') return t.tree.outside;
  const label = [t.recognition.standings[recognition.standing], recognition.tier && t.claims.tiers[recognition.tier]];
  return <StatusMark shape={STANDING_SHAPES[recognition.standing]} label={label.filter(Boolean).join(': ')} />;
}

/** Only communes are assessed by criteria; one that nobody assessed has no number, not 0. */
function criteria(unit: TreeUnit, { t, number }: I18n): ReactNode {
  if (unit.__typename !== 'Commune' || !isInProgramme(unit.kind)) return null;
  const [newest] = unit.assessments;
  return newest ? `${number(newest.metCount)}/${number(newest.totalCount)}` : t.tree.notAssessed;
}

function below(unit: TreeUnit, { t, number }: I18n): ReactNode {
  if (unit.__typename === 'Village') return null;
  return unit.__typename === 'Commune' && unit.childCount === 0 ? t.tree.noList : number(unit.childCount);
}
