import type { StatusShape } from '@ntm/ui/status-mark';
import type { OcopCertificateState } from '../../gql/graphql.ts';

/** How the states of a certificate are drawn. */
export const CERTIFICATE_SHAPES: Readonly<Record<OcopCertificateState, StatusShape>> = {
  VALID: 'full',
  NOT_YET: 'pending',
  EXPIRED: 'hollow',
  REVOKED: 'struck',
};
