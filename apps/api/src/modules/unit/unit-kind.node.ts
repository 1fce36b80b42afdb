import { builder } from '../../builder/builder.ts';

export const UnitKind = builder.enumType('UnitKind', {
  description: 'Legal kind of a unit (loại đơn vị).',
  values: {
    NATION: { description: 'Cả nước.' },
    PROVINCE: { description: 'Tỉnh, at level PROVINCE.' },
    MUNICIPALITY: { description: 'Thành phố trực thuộc trung ương, at level PROVINCE.' },
    RURAL_DISTRICT: { description: 'Huyện, at level DISTRICT.' },
    URBAN_DISTRICT: { description: 'Quận, at level DISTRICT.' },
    TOWN: { description: 'Thị xã, at level DISTRICT.' },
    PROVINCIAL_CITY: { description: 'Thành phố thuộc tỉnh, at level DISTRICT.' },
    MUNICIPAL_CITY: { description: 'Thành phố thuộc thành phố trực thuộc trung ương, at level DISTRICT.' },
    COMMUNE: { description: 'Xã, at level COMMUNE: the unit of the rural programme.' },
    WARD: { description: 'Phường, at level COMMUNE.' },
    TOWNSHIP: { description: 'Thị trấn, at level COMMUNE, until 30 June 2025.' },
    SPECIAL_ZONE: { description: 'Đặc khu, at level COMMUNE, since 1 July 2025.' },
    THON: { description: 'Thôn, at level VILLAGE.' },
    XOM: { description: 'Xóm, at level VILLAGE.' },
    BAN: { description: 'Bản, at level VILLAGE.' },
    AP: { description: 'Ấp, at level VILLAGE.' },
    BUON: { description: 'Buôn, at level VILLAGE.' },
    LANG: { description: 'Làng, at level VILLAGE.' },
    RESIDENTIAL_GROUP: { description: 'Tổ dân phố or khối phố, at level VILLAGE.' },
  } as const,
});
