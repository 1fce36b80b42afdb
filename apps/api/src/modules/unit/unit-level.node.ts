import { builder } from '../../builder/builder.ts';

export const UnitLevel = builder.enumType('UnitLevel', {
  description: 'Place in the hierarchy (cấp). How many levels exist depends on the day.',
  values: {
    NATION: { description: 'Cả nước.' },
    PROVINCE: { description: 'Cấp tỉnh: provinces and cities directly under the state.' },
    DISTRICT: { description: 'Cấp huyện: until 30 June 2025; there has been none since.' },
    COMMUNE: { description: 'Cấp xã: communes, wards, townships and special zones.' },
    VILLAGE: { description: 'Thôn, xóm, bản, tổ dân phố …: communities below the commune, without official codes.' },
  } as const,
});
