import { builder } from '../../builder/builder.ts';

export const UnitChangeKind = builder.enumType('UnitChangeKind', {
  description: 'What a change did to a unit.',
  values: {
    MERGE: { description: 'Sáp nhập, nhập: the unit ended in one successor.' },
    SPLIT: { description: 'Chia: the unit ended, divided among several.' },
    PARTIAL_TRANSFER: { description: 'Điều chỉnh địa giới: a part went to another unit, both live on.' },
    RENAME: { description: 'Đổi tên, or a change of official code alone.' },
    RETYPE: { description: 'Chuyển loại: another kind, as xã to phường.' },
    REPARENT: { description: 'Chuyển đơn vị cấp trên: another unit directly above it.' },
    CREATE: { description: 'Thành lập without a known predecessor.' },
    DISSOLVE: { description: 'Giải thể without a successor.' },
    REFORM: { description: 'Sắp xếp of 1 July 2025: conversion of the whole hierarchy to two tiers.' },
  } as const,
});
