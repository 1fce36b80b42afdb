import type { UnitLevel } from '@ntm/domain/unit/unit-kind';
import type { WhyValueQuery, WhyValueQueryVariables } from '../../gql/graphql.ts';

/** Which value it is: what is asked, of which unit, on which day. */
export interface ValueQuestion extends WhyValueQueryVariables {
  readonly level: UnitLevel;
  readonly identity: string;
}

/** A value with all that tells why it is what it is. */
export type WhyValueAnswer = WhyValueQuery['unitValues'][number]['values'][number];
