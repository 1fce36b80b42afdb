import { meaningOf } from '@ntm/domain/glossary/glossary';
import { builder } from '../../builder/builder.ts';

export const UnitChangeKind = builder.enumType('UnitChangeKind', {
  description: 'What a change did to a unit.',
  values: {
    MERGE: { description: meaningOf('merger') },
    SPLIT: { description: meaningOf('split') },
    PARTIAL_TRANSFER: { description: meaningOf('boundary-adjustment') },
    RENAME: { description: 'Đổi tên, or a change of official code alone.' },
    RETYPE: { description: 'Chuyển loại: another kind, as xã to phường.' },
    REPARENT: { description: 'Chuyển đơn vị cấp trên: another unit directly above it.' },
    CREATE: { description: 'Thành lập without a known predecessor.' },
    DISSOLVE: { description: 'Giải thể without a successor.' },
    REFORM: { description: 'Sắp xếp of 1 July 2025: conversion of the whole hierarchy to two tiers.' },
  } as const,
});
