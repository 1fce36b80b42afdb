import { Button } from '@ntm/ui/button';
import { Notice } from '@ntm/ui/notice';
import { TreeGrid } from '@ntm/ui/tree-grid';
import { replaceUnsafe, useLocation } from '@swan-io/chicane';
import { useEffect, useRef, useState } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { TreeUnit_UnitFragmentDoc } from '../../gql/graphql.ts';
import { useI18n } from '../../lib/i18n/i18n.tsx';
import { useHrefHere } from '../../lib/place.ts';
import { unbrokenName } from '../../lib/unit-name.ts';
import { useUnitHref } from '../../lib/use-unit-href.ts';
import { treeCells } from './tree-cells.tsx';
import { fromAddress, nearestInSight, toAddress, unitsInSight } from './tree-state.ts';
import styles from './unit-tree.module.css';
import { type Branches, useBranches } from './use-branches.ts';

type Units = readonly FragmentType<typeof TreeUnit_UnitFragmentDoc>[];

export interface UnitTreeProps {
  readonly asOf: string;
  /** The outermost units. */
  readonly units: Units;
}

interface View {
  readonly asOf: string;
  readonly units: Units;
  readonly branches: Branches;
}

/** Browsers refuse an address that changes with every key held down. */
const ADDRESS_MS = 300;

/** The units of a day as rows that open. What is open and where the keyboard stands is kept from day to day. */
export function UnitTree({ asOf, units }: UnitTreeProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const unitHref = useUnitHref();
  const { mo, tai } = useLocation().search;
  const [opened, setOpened] = useState(() => fromAddress(mo));
  const [path, setPath] = useState(() => fromAddress(tai));
  useAddress({ mo: toAddress(opened), tai: toAddress(path) });

  const branches = useBranches(opened, asOf);
  const last = useRef<View>({ asOf, units, branches });
  // Another day comes whole: rows that are on their way would take the focus with them.
  const isWhole = branches.awaited.size === 0 || last.current.asOf === asOf;
  const view = isWhole ? { asOf, units, branches } : last.current;
  useEffect(() => {
    last.current = view;
  });

  const isOpen = new Set(opened);
  const inSight = unitsInSight(unmask(view.units), (identity) =>
    isOpen.has(identity) ? unmask(view.branches.of(identity)) : undefined,
  );
  return (
    <div className={styles.tree} aria-busy={!isWhole}>
      {branches.hasFailed && (
        <Notice
          tone="error"
          title={t.tree.failed}
          actions={<Button onClick={branches.retry}>{t.problems.retry}</Button>}
        />
      )}
      <TreeGrid
        label={t.nav.tree}
        heads={[t.tree.heads.name, t.tree.heads.kind, t.tree.heads.standing, t.tree.heads.criteria, t.tree.heads.below]}
        rows={inSight.map(({ unit, path: { length }, place, siblings }) => ({
          id: unit.identity,
          level: length,
          name: unbrokenName(unit),
          href: unitHref(unit),
          cells: treeCells(unit, i18n),
          isOpen: unit.childCount === 0 ? undefined : isOpen.has(unit.identity),
          isLoading: isOpen.has(unit.identity) && branches.awaited.has(unit.identity),
          place,
          siblings,
        }))}
        current={nearestInSight(path, inSight)}
        onCurrent={(id) => setPath(inSight.find(({ unit }) => unit.identity === id)?.path ?? [])}
        onToggle={(id, open) => setOpened(open ? [...opened, id] : opened.filter((one) => one !== id))}
        loadingLabel={t.loading}
      />
      <p className={styles.basis}>{t.tree.basis}</p>
    </div>
  );
}

function unmask(units: Units = []) {
  return units.map((unit) => readFragment(TreeUnit_UnitFragmentDoc, unit));
}

/** Writes into the address what is open and where the keyboard stands, once the reader rests. */
function useAddress({ mo, tai }: Readonly<Record<'mo' | 'tai', string | undefined>>): void {
  const hrefHere = useHrefHere();
  const latest = useRef(hrefHere);
  useEffect(() => {
    latest.current = hrefHere;
  });
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => replaceUnsafe(latest.current({ mo, tai })), ADDRESS_MS);
    return () => clearTimeout(timer);
  }, [mo, tai]);
}
