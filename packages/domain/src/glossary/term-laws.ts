import type { TermLaw } from './glossary-term.ts';

/** The instruments behind several terms, as published; see `TermLaw.verified`. */
export const TERM_LAWS = {
  programme2010: {
    name: { vi: 'Quyết định 800/QĐ-TTg năm 2010', en: 'Decision 800/QĐ-TTg of 2010' },
    verified: false,
  },
  programme2016: {
    name: { vi: 'Quyết định 1600/QĐ-TTg ngày 16/08/2016', en: 'Decision 1600/QĐ-TTg of 16/08/2016' },
    verified: true,
  },
  programme2025: {
    name: { vi: 'Nghị quyết 257/2025/QH15 ngày 11/12/2025', en: 'Resolution 257/2025/QH15 of 11/12/2025' },
    verified: true,
  },
  phase2026: {
    name: { vi: 'Quyết định 417/QĐ-BNNMT ngày 31/01/2026', en: 'Decision 417/QĐ-BNNMT of 31/01/2026' },
    verified: true,
  },
  communeSet2016: {
    name: { vi: 'Quyết định 1980/QĐ-TTg ngày 17/10/2016', en: 'Decision 1980/QĐ-TTg of 17/10/2016' },
    verified: true,
  },
  communeSet2021: {
    name: { vi: 'Quyết định 318/QĐ-TTg ngày 08/03/2022', en: 'Decision 318/QĐ-TTg of 08/03/2022' },
    verified: true,
  },
  modelSet2021: {
    name: { vi: 'Quyết định 319/QĐ-TTg ngày 08/03/2022', en: 'Decision 319/QĐ-TTg of 08/03/2022' },
    verified: true,
  },
  districtSet2021: {
    name: { vi: 'Quyết định 320/QĐ-TTg ngày 08/03/2022', en: 'Decision 320/QĐ-TTg of 08/03/2022' },
    verified: true,
  },
  criteriaSets2026: {
    name: { vi: 'Quyết định 51/2025/QĐ-TTg ngày 29/12/2025', en: 'Decision 51/2025/QĐ-TTg of 29/12/2025' },
    verified: true,
  },
  villageScheme: {
    name: { vi: 'Quyết định 1385/QĐ-TTg ngày 21/10/2018', en: 'Decision 1385/QĐ-TTg of 21/10/2018' },
    verified: true,
  },
  residentialArea2019: {
    name: {
      vi: 'Quyết định 1271/QĐ-UBND ngày 16/07/2019 của UBND tỉnh Lạng Sơn',
      en: 'Decision 1271/QĐ-UBND of 16/07/2019, People’s Committee of Lạng Sơn',
    },
    verified: true,
  },
  recognition2022: {
    name: { vi: 'Quyết định 18/2022/QĐ-TTg ngày 02/08/2022', en: 'Decision 18/2022/QĐ-TTg of 02/08/2022' },
    verified: true,
  },
  afterMerger2023: {
    name: { vi: 'Văn bản 5424/BNN-VPĐP ngày 09/08/2023', en: 'Letter 5424/BNN-VPĐP of 09/08/2023' },
    verified: true,
  },
  localGovernment2025: {
    name: { vi: 'Luật 72/2025/QH15 ngày 16/06/2025', en: 'Law 72/2025/QH15 of 16/06/2025' },
    verified: true,
  },
  provinces2025: {
    name: { vi: 'Nghị quyết 202/2025/QH15 ngày 12/06/2025', en: 'Resolution 202/2025/QH15 of 12/06/2025' },
    verified: true,
  },
  rearrangement2019: {
    name: { vi: 'Nghị quyết 653/2019/UBTVQH14', en: 'Resolution 653/2019/UBTVQH14' },
    verified: true,
  },
  reporting2022: {
    name: { vi: 'Thông tư 05/2022/TT-BNNPTNT ngày 25/07/2022', en: 'Circular 05/2022/TT-BNNPTNT of 25/07/2022' },
    verified: true,
  },
  ocop2018: {
    name: { vi: 'Quyết định 490/QĐ-TTg ngày 07/05/2018', en: 'Decision 490/QĐ-TTg of 07/05/2018' },
    verified: true,
  },
  ocop2019: {
    name: { vi: 'Quyết định 1048/QĐ-TTg ngày 21/08/2019', en: 'Decision 1048/QĐ-TTg of 21/08/2019' },
    verified: true,
  },
  ocop2023: {
    name: { vi: 'Quyết định 148/QĐ-TTg ngày 24/02/2023', en: 'Decision 148/QĐ-TTg of 24/02/2023' },
    verified: true,
  },
  ocop2025: {
    name: { vi: 'Quyết định 1489/QĐ-TTg ngày 06/07/2025', en: 'Decision 1489/QĐ-TTg of 06/07/2025' },
    verified: true,
  },
  ocop2026: {
    name: { vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026', en: 'Decision 26/2026/QĐ-TTg of 22/05/2026' },
    verified: true,
  },
  /** Only an implementation was read, not the decision: the content stays unverified. */
  ocopContent2026: {
    name: { vi: 'Quyết định 26/2026/QĐ-TTg ngày 22/05/2026', en: 'Decision 26/2026/QĐ-TTg of 22/05/2026' },
    verified: false,
  },
} as const satisfies Readonly<Record<string, TermLaw>>;
