import { TIER_WORDS } from '../claim/tier-words.ts';
import type { Bilingual } from '../kernel/bilingual.ts';
import { UNIT_KINDS } from '../unit/unit-kind.ts';
import type { RollUpTopic } from './roll-up-topic.ts';

/** Where a value comes from: counted in the register, worked out by us, or printed by a source. */
export type RollUpOrigin = 'COUNTED' | 'COMPUTED' | 'REPORTED';

/** How the values of a topic come about. */
export interface RollUpRule {
  readonly origin: RollUpOrigin;
  /** The rule in words: what is counted, what is divided by what, and what is left out. */
  readonly words: Bilingual;
  /** The page of this project that gives the rule with its legal texts. */
  readonly page: string;
}

const LEVEL_WORDS = {
  PROVINCES: { vi: 'cấp tỉnh', en: 'of province level' },
  DISTRICTS: { vi: 'cấp huyện', en: 'of district level' },
  COMMUNES: { vi: 'cấp xã', en: 'of commune level' },
} as const satisfies Record<string, Bilingual>;

/** The rule by which a topic's values are worked out, as it is told to who asks why. */
export function ruleOf(topic: RollUpTopic): RollUpRule {
  switch (topic.kind) {
    case 'PROVINCES':
    case 'DISTRICTS':
    case 'COMMUNES':
      return registerRule(LEVEL_WORDS[topic.kind]);
    case 'UNITS_OF_KIND': {
      const { level, word } = UNIT_KINDS[topic.unitKind];
      return level === 'VILLAGE' ? VILLAGE_RULE : registerRule({ vi: `là ${word}`, en: `that is called ${word}` });
    }
    case 'VILLAGES':
      return VILLAGE_RULE;
    case 'RECOGNISED_COMMUNES':
    case 'RECOGNISED_SHARE':
      return recognitionRule(topic.kind, TIER_WORDS[topic.tier]);
    case 'OCOP_PRODUCTS':
      return {
        origin: 'COMPUTED',
        words: {
          vi: `Đếm sản phẩm có giấy chứng nhận từ ${topic.stars} sao còn hiệu lực vào ngày này, xếp vào nơi có xã của sản phẩm. Nơi mà hồ sơ chưa ghi sản phẩm nào là chưa biết, không phải 0.`,
          en: `Products with a certificate of at least ${topic.stars} stars in force on this day are counted where their commune lies. Where the record holds no product, the number is not known; it is not 0.`,
        },
        page: 'docs/domain/ocop.md',
      };
    case 'MEAN_CRITERIA':
      return {
        origin: 'COMPUTED',
        words: {
          vi: 'Tổng số tiêu chí đạt chia cho số xã có đánh giá theo bộ tiêu chí này; mỗi xã tính một lần, theo lần đánh giá mới nhất đến ngày này. Xã chưa có đánh giá thì để ngoài, không tính là 0. Số của hai bộ tiêu chí không cộng với nhau.',
          en: 'The criteria met are added up and divided by the communes assessed by this set, each once, by its newest assessment up to this day. A commune without an assessment is left out, not counted as 0. Numbers of two sets are never added.',
        },
        page: 'docs/domain/assessment.md',
      };
    case 'MEASURE':
      return {
        origin: 'REPORTED',
        words: {
          vi: 'Số mới nhất mà một nguồn ghi cho chính nơi này, tính đến ngày này; không cộng từ các đơn vị bên trong.',
          en: 'The newest figure that a source prints for this very place up to this day; nothing is added up from the units inside it.',
        },
        page: 'docs/domain/claims.md',
      };
  }
}

function registerRule(what: Bilingual): RollUpRule {
  return {
    origin: 'COUNTED',
    words: {
      vi: `Đếm mọi đơn vị ${what.vi} nằm trong nơi này theo danh mục đơn vị của ngày này. Danh mục có đủ các đơn vị, nên 0 nghĩa là không có.`,
      en: `Every unit ${what.en} inside this place is counted in the register of this day. The register leaves none out, so 0 means none.`,
    },
    page: 'docs/domain/units-in-time.md',
  };
}

const VILLAGE_RULE: RollUpRule = {
  origin: 'COUNTED',
  words: {
    vi: 'Đếm thôn, xóm mà các danh sách đã công bố nêu tên. Thôn, xóm không có danh mục chính thức: xã chưa có danh sách là chưa biết, không phải không có thôn.',
    en: 'Villages that published lists name are counted. Villages have no official register: of a commune without a list nothing is known, which is not the same as none.',
  },
  page: 'docs/domain/villages.md',
};

function recognitionRule(kind: 'RECOGNISED_COMMUNES' | 'RECOGNISED_SHARE', tier: Bilingual): RollUpRule {
  const openings: Record<typeof kind, Bilingual> = {
    RECOGNISED_COMMUNES: {
      vi: `Đếm xã, đặc khu ${tier.vi} hoặc cao hơn vào ngày này, theo quyết định có trong hồ sơ.`,
      en: `Communes that hold ${tier.en} or a higher status on this day by a decision on record are counted.`,
    },
    RECOGNISED_SHARE: {
      vi: `Số xã, đặc khu ${tier.vi} hoặc cao hơn vào ngày này, chia cho số xã đã biết kết quả chứ không chia cho mọi xã.`,
      en: `Communes that hold ${tier.en} or a higher status on this day, divided by those whose standing is known, not by all.`,
    },
  };
  return {
    origin: 'COMPUTED',
    words: {
      vi: `${openings[kind].vi} Phường, thị trấn ở ngoài chương trình. Xã không có quyết định mà cũng không nằm trong danh sách đầy đủ nào là chưa rõ; xã lập từ sáp nhập là chưa xét lại; cả hai đều không tính là chưa đạt.`,
      en: `${openings[kind].en} Wards and townships lie outside the programme. A commune without a decision that no complete list covers is unknown, one made by a merger is not assessed since; neither counts as a no.`,
    },
    page: 'docs/domain/recognition.md',
  };
}
