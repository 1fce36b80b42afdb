import type { Meta, StoryObj } from '@storybook/react-vite';
import { KindMark } from '../kind-mark/kind-mark.tsx';
import { StatusMark } from '../status-mark/status-mark.tsx';
import { Tag } from '../tag/tag.tsx';
import { Answer, AnswerList } from './answer-list.tsx';

const meta = { component: AnswerList, args: { label: 'Trả lời nhanh', children: null } } satisfies Meta<
  typeof AnswerList
>;
export default meta;

type Story = StoryObj<typeof meta>;

const source = <a href="/nguon/cao-bang">Nguồn: Báo Cao Bằng</a>;

export const Answered: Story = {
  render: (args) => (
    <AnswerList {...args}>
      <Answer question="Công nhận" detail="Quyết định 2046/QĐ-UBND, 27/11/2020">
        <StatusMark shape="full" label="Được công nhận đạt chuẩn nông thôn mới" />
      </Answer>
      <Answer as="figure" question={<KindMark kind="result" label="Kết quả" />} detail={source}>
        19/19 tiêu chí, ngày 31/12/2020
      </Answer>
      <Answer as="figure" question={<KindMark kind="target" label="Chỉ tiêu" />} detail={source}>
        đạt chuẩn nông thôn mới nâng cao, năm 2025
      </Answer>
    </AnswerList>
  ),
};

export const PromisedOnly: Story = {
  render: (args) => (
    <AnswerList {...args}>
      <Answer question="Công nhận" detail="Hồ sơ chưa có quyết định nào.">
        <StatusMark shape="unknown" label="Chưa rõ" />
      </Answer>
      <Answer as="figure" question={<KindMark kind="target" label="Chỉ tiêu" />} detail={source}>
        đạt chuẩn nông thôn mới, năm 2020
      </Answer>
      <Answer as="none" question={<KindMark kind="result" label="Kết quả" />}>
        Chưa có số liệu
      </Answer>
    </AnswerList>
  ),
};

export const NothingKnown: Story = {
  render: (args) => (
    <AnswerList {...args}>
      <Answer question="Công nhận">
        <StatusMark shape="unknown" label="Chưa rõ" />
      </Answer>
      <Answer as="none" question={<KindMark kind="target" label="Chỉ tiêu" />}>
        Chưa có số liệu
      </Answer>
      <Answer as="none" question={<KindMark kind="result" label="Kết quả" />}>
        Chưa có số liệu
      </Answer>
    </AnswerList>
  ),
};

export const UnverifiedLongWords: Story = {
  render: (args) => (
    <AnswerList {...args}>
      <Answer
        question="Công nhận"
        detail={
          <>
            Quyết định của Ủy ban nhân dân tỉnh Cao Bằng <Tag tone="doubt">chưa kiểm chứng</Tag>
          </>
        }
      >
        <StatusMark shape="pending" label="Xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu, đang chờ thẩm định" />
      </Answer>
    </AnswerList>
  ),
};
