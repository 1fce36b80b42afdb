import type { GlossaryTerm } from './glossary-term.ts';
import { TERM_LAWS } from './term-laws.ts';

/** Units and what happens to them. */
export const UNIT_TERMS = {
  'administrative-unit': {
    name: { vi: 'đơn vị hành chính', en: 'administrative unit' },
    definition: {
      vi: 'Một tỉnh, huyện, xã hay đơn vị cùng cấp, xét vào một ngày. Tên và mã có thể được dùng lại cho địa bàn khác, nên ở đây mỗi đơn vị có một ký hiệu riêng không đổi.',
      en: 'A province, district, commune or a unit of the same level, as it stood on one day. Names and codes are used again for other territory, so each unit here has an identity that never changes.',
    },
    law: TERM_LAWS.localGovernment2025,
    schema: ['AdministrativeUnit'],
  },
  'unit-version': {
    name: { vi: 'phiên bản đơn vị', en: 'unit version' },
    definition: {
      vi: 'Tên, loại, mã và đơn vị cấp trên của một đơn vị trong một khoảng ngày.',
      en: 'What a unit was called, of which kind and code it was, and where it belonged, during one span of days.',
    },
    schema: ['UnitVersion'],
  },
  province: {
    name: { vi: 'tỉnh, thành phố', en: 'province' },
    definition: {
      vi: 'Đơn vị cấp tỉnh: tỉnh hoặc thành phố trực thuộc trung ương. Có 63 đến hết 30/06/2025, 34 từ 01/07/2025.',
      en: 'A unit of province level: a province or a city directly under the state. There were 63 until 30 June 2025 and are 34 since.',
    },
    law: TERM_LAWS.provinces2025,
    schema: ['Province'],
  },
  district: {
    name: { vi: 'đơn vị cấp huyện', en: 'district' },
    definition: {
      vi: 'Huyện, quận, thị xã hay thành phố thuộc tỉnh: cấp giữa tỉnh và xã, chấm dứt sau ngày 30/06/2025.',
      en: 'A unit of district level, between province and commune; the level existed until 30 June 2025.',
    },
    law: TERM_LAWS.localGovernment2025,
    schema: ['District'],
  },
  commune: {
    name: { vi: 'đơn vị cấp xã', en: 'commune' },
    definition: {
      vi: 'Xã, phường, thị trấn (đến 30/06/2025) hoặc đặc khu (từ 01/07/2025). Chương trình nông thôn mới công nhận xã, không công nhận phường.',
      en: 'A unit of commune level: xã, phường, thị trấn (until 30 June 2025) or đặc khu (since). The programme recognises xã, not phường.',
    },
    law: TERM_LAWS.localGovernment2025,
    schema: ['Commune'],
  },
  village: {
    name: { vi: 'thôn, xóm, bản, tổ dân phố', en: 'village' },
    definition: {
      vi: 'Cộng đồng dân cư dưới cấp xã, không phải đơn vị hành chính và không có mã. Hồ sơ chỉ có những thôn mà một danh sách đã công bố nêu tên.',
      en: 'A community below a commune; no administrative unit, without a code. The record holds only those that a published list names.',
    },
    law: TERM_LAWS.villageScheme,
    schema: ['Village'],
  },
  'two-tier-government': {
    name: { vi: 'chính quyền địa phương hai cấp', en: 'two-tier local government' },
    definition: {
      vi: 'Cách tổ chức từ ngày 01/07/2025: dưới trung ương chỉ còn cấp tỉnh và cấp xã, không còn cấp huyện.',
      en: 'How local government has stood since 1 July 2025: province and commune, with no district between them.',
    },
    law: TERM_LAWS.localGovernment2025,
  },
  rearrangement: {
    name: { vi: 'sắp xếp đơn vị hành chính', en: 'rearrangement of units' },
    definition: {
      vi: 'Việc nhập, chia, điều chỉnh hoặc đổi tên đơn vị theo một văn bản, có hiệu lực từ một ngày.',
      en: 'One dated change of units by an instrument: merged, divided, adjusted or renamed.',
    },
    law: TERM_LAWS.rearrangement2019,
    schema: ['UnitChange'],
  },
  merger: {
    name: { vi: 'sáp nhập', en: 'merger' },
    definition: {
      vi: 'Đơn vị chấm dứt và toàn bộ địa bàn vào một đơn vị khác, cũ hoặc mới. Danh hiệu không tự chuyển theo.',
      en: 'The unit ended in one successor, new or already there. No status passes on by itself.',
    },
    law: TERM_LAWS.rearrangement2019,
    schema: ['UnitChangeKind.MERGE'],
  },
  split: {
    name: { vi: 'chia tách', en: 'split' },
    definition: {
      vi: 'Đơn vị chấm dứt và địa bàn được chia cho nhiều đơn vị.',
      en: 'The unit ended, divided among several.',
    },
    law: TERM_LAWS.rearrangement2019,
    schema: ['UnitChangeKind.SPLIT'],
  },
  'boundary-adjustment': {
    name: { vi: 'điều chỉnh địa giới', en: 'boundary adjustment' },
    definition: {
      vi: 'Một phần địa bàn chuyển sang đơn vị khác, cả hai đơn vị vẫn tồn tại.',
      en: 'A part of the territory went to another unit; both live on.',
    },
    law: TERM_LAWS.rearrangement2019,
    schema: ['UnitChangeKind.PARTIAL_TRANSFER'],
  },
  lineage: {
    name: { vi: 'đơn vị trước và sau', en: 'lineage' },
    definition: {
      vi: 'Những đơn vị mà một đơn vị hình thành từ đó hoặc trở thành, mỗi bước có ngày, văn bản và cho biết toàn bộ hay một phần.',
      en: 'The units that a unit was made from or became; each step has its day, its instrument, and whether all or a part went over.',
    },
    schema: ['UnitSuccession'],
  },
  region: {
    name: { vi: 'vùng', en: 'economic region' },
    definition: {
      vi: 'Một trong bảy vùng kinh tế mà các bộ tiêu chí 2016 và 2021 dùng để đặt mức đạt chuẩn khác nhau.',
      en: 'One of the seven economic regions by which the sets of 2016 and 2021 set different thresholds.',
    },
    law: TERM_LAWS.communeSet2016,
  },
  'commune-group': {
    name: { vi: 'nhóm xã', en: 'commune group' },
    definition: {
      vi: 'Nhóm 1, 2 hoặc 3 mà bộ tiêu chí từ năm 2026 xếp xã vào để đặt mức đạt chuẩn; thay cho vùng.',
      en: 'Group 1, 2 or 3, by which the sets since 2026 set their thresholds; it replaces the region.',
    },
    law: TERM_LAWS.criteriaSets2026,
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
