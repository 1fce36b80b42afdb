import { meaningOf } from '@ntm/domain/glossary/glossary';
import { type CERTIFICATE_STATES, certificateState } from '@ntm/domain/ocop/certificate-state';
import { lastDayOf, termOf } from '@ntm/domain/ocop/certified-rating';
import type { OcopCertificate as CertificateValue } from '@ntm/domain/ocop/ocop-certificate';
import { builder } from '../../builder/builder.ts';
import { dayOfRules } from '../../builder/day-of-rules.ts';
import { rootDay } from '../../builder/root-day.ts';
import { Citation } from '../citation/citation.node.ts';
import { citedFrom } from '../citation/cited-from.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';

export const OcopCertificateState = builder.enumType('OcopCertificateState', {
  description: 'How a certificate stands on a day.',
  values: {
    NOT_YET: { description: meaningOf('certificate-not-yet') },
    VALID: { description: meaningOf('certificate-valid') },
    EXPIRED: { description: meaningOf('certificate-expired') },
    REVOKED: { description: meaningOf('certificate-revoked') },
  } as const satisfies Record<(typeof CERTIFICATE_STATES)[number], unknown>,
});

export const OcopCertificate = builder.objectRef<CertificateValue>('OcopCertificate').implement({
  description: meaningOf('ocop-certificate'),
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: 'The rank that it certifies, in stars.' }),
    decision: t.exposeString('decision', { description: 'Number of the decision: 3981/QĐ-UBND.' }),
    issuer: t.string({
      description: 'Who issued it, as printed; the body may have ended since.',
      resolve: ({ issuer }) => issuer.name,
    }),
    issuerUnit: t.field({
      type: AdministrativeUnit,
      nullable: true,
      description: 'The unit whose body issued it, on the day of issue; null when the record does not name it.',
      resolve: ({ issuer, issuedOn }, _args, { record }) =>
        issuer.unit === null ? null : (record.tree.unitNearest(issuer.unit, issuedOn) ?? null),
    }),
    issuedOn: t.expose('issuedOn', { type: 'Date', description: 'Day of issue.' }),
    expiresOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Last day, still valid: as printed, else by the rule book of the day of issue; null when unknown.',
      resolve: (certificate, _args, { record }) => lastDayOf(certificate, [...record.ocopRuleBooks.values()]),
    }),
    revokedOn: t.expose('revokedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which it was revoked; null when it was not.',
    }),
    state: t.field({
      type: OcopCertificateState,
      nullable: true,
      description: 'How it stands on a day; null when its term is not known.',
      args: { asOf: t.arg({ type: 'Date', description: 'The day; left out, that of the root field, else today.' }) },
      resolve: (certificate, { asOf }, context, info) => {
        const term = termOf(certificate, [...context.record.ocopRuleBooks.values()]);
        const day = dayOfRules(asOf, context) ?? rootDay(context, info) ?? context.today;
        return term && certificateState(certificate, term, day);
      },
    }),
    citation: t.field({
      type: Citation,
      description: 'Where it was read.',
      resolve: ({ citation }) => citedFrom(citation),
    }),
  }),
});
