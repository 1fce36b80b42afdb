import { BadInput } from '../../builder/bad-input.ts';
import { builder } from '../../builder/builder.ts';
import { pageOf } from '../../builder/list-connection.ts';
import { standOn } from '../../builder/root-day.ts';
import { AdministrativeUnit } from '../unit/administrative-unit.node.ts';
import { identityOf } from '../unit/unit-connection.ts';
import { UnitLevel } from '../unit/unit-level.node.ts';

const LONGEST_TEXT = 100;

const AdministrativeUnitConnection = builder.connectionObject(
  {
    type: AdministrativeUnit,
    name: 'AdministrativeUnitConnection',
    description: 'Page of units found, best match first.',
  },
  { name: 'AdministrativeUnitEdge', description: 'One of the units found with its cursor.' },
);

builder.queryField('search', (t) =>
  t.connection(
    {
      type: AdministrativeUnit,
      description:
        "Units by name. Diacritics, case and tone placement do not matter: 'duc long' finds xã Đức Long. An official " +
        "code finds its unit: '01720', '04'. A name may be followed by names of units above it, with or without " +
        "commas and type words: 'Đức Long, Hòa An', 'chu trinh cao bang'. Best match first. Homonyms all come: tell " +
        'them apart by `parent`.',
      args: {
        text: t.arg.string({
          required: true,
          description: `A name or a part of it, an official code, or a place in words; up to ${LONGEST_TEXT} characters.`,
        }),
        levels: t.arg({ type: [UnitLevel], description: 'Only units of these levels; left out, of all.' }),
        asOf: t.arg({ type: 'Date', description: 'Day on which the units stand; left out, today in Viet Nam.' }),
        everExisted: t.arg.boolean({
          description: 'True finds also units that did not exist that day, each on the nearest day of its life.',
        }),
      },
      resolve: (_root, { text, levels, asOf, everExisted, ...page }, context, info) => {
        if (text.length > LONGEST_TEXT) throw tooLong(text.length);
        const found = context.record.tree.search({
          text,
          day: standOn(asOf, context, info),
          everExisted: everExisted === true,
          ...(levels && { levels }),
        });
        return pageOf(found, page, identityOf);
      },
    },
    AdministrativeUnitConnection,
  ),
);

function tooLong(length: number): BadInput {
  return new BadInput({
    code: 'BAD_USER_INPUT',
    vi: `text dài nhất ${LONGEST_TEXT} ký tự; nhận được ${length}.`,
    en: `text has at most ${LONGEST_TEXT} characters; got ${length}.`,
    allowed: { to: LONGEST_TEXT },
  });
}
