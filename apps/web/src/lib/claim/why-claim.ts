import type { WhyClaimQuery } from '../../gql/graphql.ts';

/** A figure with all that tells why it is what it is. */
export type WhyClaim = NonNullable<WhyClaimQuery['claim']>;
