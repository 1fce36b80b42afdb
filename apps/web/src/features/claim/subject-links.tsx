import { TextLink } from '@ntm/ui/text-link';
import type { ReactNode } from 'react';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { UnitLink_UnitFragmentDoc } from '../../gql/graphql.ts';
import { unbrokenName } from '../../lib/unit-name.ts';

type About = {
  readonly id: string;
  readonly subject: { readonly asOf: string } & FragmentType<typeof UnitLink_UnitFragmentDoc>;
};

/** Links to whom each claim is about, standing on the day of the claim's source. */
export function subjectLinks(
  claims: readonly About[],
  unitHref: (unit: { readonly identity: string }, day: string) => string,
): ReadonlyMap<string, ReactNode> {
  return new Map(
    claims.map(({ id, subject }) => {
      const unit = readFragment(UnitLink_UnitFragmentDoc, subject);
      return [
        id,
        <TextLink key={id} href={unitHref(unit, subject.asOf)}>
          {unbrokenName(unit)}
        </TextLink>,
      ];
    }),
  );
}
