import type { GlossaryTerm } from './glossary-term.ts';

/** What stands beside a number, and how this record treats what sources say. */
export const FIGURE_TERMS = {
  claim: {
    name: { vi: 'phát biểu số liệu', en: 'claim' },
    definition: {
      vi: 'Điều một nguồn nói về một đơn vị: một chỉ tiêu hoặc một kết quả. Không bao giờ bị sửa; đính chính là một phát biểu mới.',
      en: 'What one source says about one unit: a target or an observation. Never edited; a correction is a new claim.',
    },
    schema: ['Claim'],
  },
  target: {
    name: { vi: 'chỉ tiêu của kế hoạch', en: 'target' },
    definition: {
      vi: 'Điều một nguồn nói là sẽ phải có; không bao giờ là kết quả.',
      en: 'What a source says shall be: never a result.',
    },
    schema: ['Target'],
  },
  observation: {
    name: { vi: 'kết quả', en: 'result' },
    definition: {
      vi: 'Điều một nguồn nói là đang có hoặc đã có: được báo cáo, trừ khi ghi là tính lại.',
      en: 'What a source says is, or was: reported, unless it is marked as computed.',
    },
    schema: ['Observation'],
  },
  computed: {
    name: { vi: 'tính lại', en: 'computed' },
    definition: {
      vi: 'Con số do hồ sơ này tính ra từ số liệu của nguồn, không nguồn nào công bố; luôn nêu tính từ bao nhiêu đơn vị.',
      en: 'A figure that this record works out from those of its sources; no source prints it. It says from how many units.',
    },
    schema: ['Observation.computed'],
  },
  'no-data': {
    name: { vi: 'chưa có số liệu', en: 'no data' },
    definition: {
      vi: 'Hồ sơ chưa đọc thấy ai nói con số này. Không có nghĩa là bằng 0.',
      en: 'Nobody has said the figure in what the record has read. It does not mean 0.',
    },
  },
  unverified: {
    name: { vi: 'chưa kiểm chứng', en: 'unverified' },
    definition: {
      vi: 'Phần nội dung chưa được đối chiếu với một ấn phẩm có tên; có thể đúng, nhưng đừng dẫn như luật.',
      en: 'Content that was not found in a named publication; it may be right, but is not to be quoted as law.',
    },
  },
  source: {
    name: { vi: 'nguồn', en: 'source' },
    definition: {
      vi: 'Văn bản, bài báo hoặc danh mục mà số liệu được đọc ở đó.',
      en: 'A document, article or catalogue in which claims were read.',
    },
    schema: ['Source'],
  },
  citation: {
    name: { vi: 'trích dẫn', en: 'citation' },
    definition: {
      vi: 'Nguồn, chỗ trong nguồn và nhiều nhất mười hai chữ nguyên văn chứa con số.',
      en: 'Where in a source a figure stands, with at most twelve of its own words.',
    },
    schema: ['Citation'],
  },
  comparator: {
    name: { vi: 'cách nói kèm con số', en: 'comparator' },
    definition: {
      vi: 'Chữ cho biết phải đọc con số thế nào: ít nhất, nhiều nhất, khoảng, thêm, toàn bộ. Nguồn không rõ thì ghi là không rõ.',
      en: 'How a value is to be read: at least, at most, about, more by, all. Where the source is unclear, it says so.',
    },
    schema: ['Comparator'],
  },
  stock: {
    name: { vi: 'lũy kế', en: 'stock' },
    definition: {
      vi: 'Tổng số có đến một ngày, tính cả những năm trước.',
      en: 'The total on a day, the years before included.',
    },
    schema: ['Basis.STOCK'],
  },
  flow: {
    name: { vi: 'tăng thêm trong kỳ', en: 'flow' },
    definition: {
      vi: 'Phần mà riêng một kỳ thêm vào; không cộng được với tổng lũy kế của kỳ khác.',
      en: 'What the period adds; never to be added to the total of another one.',
    },
    schema: ['Basis.FLOW'],
  },
  denominator: {
    name: { vi: 'mẫu số', en: 'denominator' },
    definition: {
      vi: 'Số đơn vị mà một tỷ lệ được chia cho. Sáp nhập làm mẫu số giảm, nên tỷ lệ có thể tăng khi số xã đạt giảm.',
      en: 'How many units a share is a share of. Mergers make it smaller, so a share may rise while the count falls.',
    },
  },
  baseline: {
    name: { vi: 'kỳ gốc', en: 'baseline period' },
    definition: {
      vi: 'Kỳ mà một tỷ lệ hoặc một mức tăng được so với.',
      en: 'Period that a ratio or an increase is measured against.',
    },
    schema: ['Claim.baselinePeriod'],
  },
  'carried-over': {
    name: { vi: 'chỉ tiêu tiếp nối', en: 'target carried over' },
    definition: {
      vi: 'Chỉ tiêu của kỳ trước chưa xong được đặt lại cho kỳ sau; cộng hai lần là sai.',
      en: 'An unfinished target that is set again for a later period; to add both is to count it twice.',
    },
  },
  conflict: {
    name: { vi: 'mâu thuẫn số liệu', en: 'conflict' },
    definition: {
      vi: 'Những phát biểu không thể cùng đúng như đã viết. Hồ sơ giữ tất cả, không chọn thay người đọc.',
      en: 'Statements that cannot all hold as they stand. All of them are kept.',
    },
    schema: ['Conflict'],
  },
  'conflict-value': {
    name: { vi: 'khác con số', en: 'conflict of values' },
    definition: {
      vi: 'Các nguồn nêu con số khác nhau cho cùng một điều, như 116 và 40; hoặc phần lớn hơn tổng.',
      en: 'Sources give different figures for one thing, as 116 and 40; or a part is larger than its whole.',
    },
    schema: ['ConflictKind.VALUE'],
  },
  'conflict-denominator': {
    name: { vi: 'khác số đơn vị làm mẫu', en: 'conflict of denominators' },
    definition: {
      vi: 'Các nguồn chia cho số đơn vị khác nhau, hoặc tổng số không khớp với danh mục của ngày đó.',
      en: 'Sources divide by different numbers of units, or a total is not that of the register on its day.',
    },
    schema: ['ConflictKind.DENOMINATOR'],
  },
  'conflict-comparator': {
    name: { vi: 'khác cách nói', en: 'conflict of comparators' },
    definition: {
      vi: 'Cùng một con số nhưng chữ đi kèm khác: 60 và “ít nhất 60”.',
      en: 'One figure with different words beside it: 60 and “ít nhất 60”.',
    },
    schema: ['ConflictKind.COMPARATOR'],
  },
  'conflict-scope': {
    name: { vi: 'khác phạm vi', en: 'conflict of scope' },
    definition: {
      vi: 'Con số phủ những phạm vi khác nhau: trước và sau sáp nhập, hoặc một phần mà không nói của cái gì.',
      en: 'Figures cover different things: before and after a merger, or a part of which it is not said of what.',
    },
    schema: ['ConflictKind.SCOPE'],
  },
  reconciliation: {
    name: { vi: 'đối chiếu', en: 'reconciliation' },
    definition: {
      vi: 'Bản giải thích từng bước vì sao một tổng số đã công bố trở thành tổng số khác: 61 + 13 → 65. Các bước và phần chưa rõ cộng lại vừa đúng tổng sau.',
      en: 'A step-by-step account of how one published total becomes another: 61 + 13 → 65. The steps and what is left unexplained make the later total, exactly.',
    },
    schema: ['Reconciliation'],
  },
  cascade: {
    name: { vi: 'chỉ tiêu cấp dưới cộng lại', en: 'cascade of targets' },
    definition: {
      vi: 'Cùng một thước đo và một kỳ, chỉ tiêu của các đơn vị cấp dưới cộng lại đặt cạnh chỉ tiêu của cấp trên.',
      en: 'The same measure and period as lower units plan it, laid against the target above them.',
    },
    schema: ['TargetCascade'],
  },
  'as-of': {
    name: { vi: 'ngày đang xem', en: 'day of the view' },
    definition: {
      vi: 'Ngày mà mọi đơn vị trên trang được xét: tên, cấp trên và danh hiệu là của ngày ấy.',
      en: 'The day on which every unit of a page stands: its name, its parent and its status are those of that day.',
    },
  },
} as const satisfies Readonly<Record<string, GlossaryTerm>>;
