import { builder } from '../../builder/builder.ts';

export const UnitTopic = builder.enumType('UnitTopic', {
  description: 'What `unitValues` says about each unit.',
  values: {
    PROVINCES: { description: 'Số đơn vị cấp tỉnh: units of level PROVINCE below it, by the register.' },
    COMMUNES: { description: 'Số đơn vị cấp xã: units of level COMMUNE below it, by the register.' },
    DISTRICTS: { description: 'Số đơn vị cấp huyện: units of level DISTRICT below it, by the register.' },
    VILLAGES: {
      description: 'Số thôn, xóm: villages below it that published lists name; null where no list is on record.',
    },
    UNITS_OF_KIND: {
      description:
        'Số đơn vị thuộc một loại: units of `unitKind` below it, by the register; of a kind of village as VILLAGES.',
    },
    RECOGNISED_COMMUNES: {
      description: 'Số xã được công nhận: communes that hold `tier` or a higher status; computed from decisions.',
    },
    RECOGNISED_SHARE: {
      description:
        'Tỷ lệ xã được công nhận, in per cent of the communes whose standing is known (`known`), not of all (`of`).',
    },
    OCOP_PRODUCTS: {
      description:
        'Số sản phẩm OCOP: products with a certificate in force of at least `stars` stars; null where the record has ' +
        'no product.',
    },
    MEAN_CRITERIA: {
      description:
        'Số tiêu chí bình quân mỗi xã: unweighted mean of the criteria of `criteriaSet` met by the newest assessment ' +
        'of each commune; computed.',
    },
    MEASURE: {
      description: 'Số liệu công bố: the newest figure of `measure` that a source reports for the unit itself.',
    },
  } as const,
});
