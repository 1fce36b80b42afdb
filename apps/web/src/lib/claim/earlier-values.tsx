import { Button } from '@ntm/ui/button';
import { SeriesTable } from '@ntm/ui/series-table';
import { useState } from 'react';
import type { ClaimFigure_ClaimFragment as ClaimParts } from '../../gql/graphql.ts';
import { useI18n } from '../i18n/i18n.tsx';
import { claimTime } from './claim-time.ts';
import { figureValue } from './figure-value.ts';
import { useClaimCitation } from './use-claim-citation.tsx';

const FIRST_ROWS = 3;

/** What was reported of the same measure before, the latest first. */
export function EarlierValues({ claims }: { claims: readonly ClaimParts[] }) {
  const i18n = useI18n();
  const cite = useClaimCitation();
  const [isOpen, setIsOpen] = useState(false);
  const { t, number } = i18n;
  const rows = isOpen ? claims : claims.slice(0, FIRST_ROWS);
  const hidden = claims.length - rows.length;
  return (
    <>
      <SeriesTable
        caption={t.claims.earlier}
        columns={{ time: t.claims.time, value: t.claims.valueAndSource }}
        rows={rows.map((claim) => {
          const { value, unit } = figureValue(claim, i18n);
          return {
            key: claim.id,
            time: claimTime(claim, i18n) ?? t.claims.noTime,
            citation: {
              ...cite(claim),
              label: [value, unit].filter(Boolean).join(' '),
            },
          };
        })}
      />
      {hidden > 0 && (
        <Button variant="quiet" onClick={() => setIsOpen(true)}>
          {t.moreRows(number(hidden))}
        </Button>
      )}
    </>
  );
}
