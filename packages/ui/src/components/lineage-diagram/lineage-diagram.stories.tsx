import type { Meta, StoryObj } from '@storybook/react-vite';
import { LineageDiagram } from './lineage-diagram.tsx';

const part = (key: string, goal: string, words: string) => ({ key, goal, words, part: 'một phần' });

const meta = {
  component: LineageDiagram,
  args: {
    label: 'Từ đơn vị nào đến đơn vị nào',
    rows: [
      {
        key: 'a',
        name: 'xã Chu Trinh',
        href: '/don-vi/a',
        detail: 'đến hết 30/06/2025',
        isHere: true,
        into: [{ key: 'c', goal: 'c', words: 'Sắp xếp lại thành phường Tân Giang, toàn bộ' }],
      },
      {
        key: 'b',
        name: 'phường Duyệt Trung',
        href: '/don-vi/b',
        detail: 'đến hết 30/06/2025',
        into: [part('c', 'c', 'Sắp xếp lại thành phường Tân Giang, một phần')],
      },
      { key: 'c', name: 'phường Tân Giang', href: '/don-vi/c', detail: 'từ 01/07/2025, đến nay', into: [] },
    ],
  },
} satisfies Meta<typeof LineageDiagram>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Merged: Story = {};
export const NeverChanged: Story = {
  args: { rows: [{ key: 'a', name: 'tỉnh Cao Bằng', detail: 'từ 01/07/2025, đến nay', isHere: true, into: [] }] },
};
export const SplitAndSeveralHops: Story = {
  args: {
    rows: [
      {
        key: 'a',
        name: 'xã Nà Sác',
        href: '/don-vi/a',
        detail: 'đến hết 31/01/2020',
        into: [part('b', 'b', 'Nhập vào xã Trường Hà, một phần'), part('c', 'c', 'Nhập vào xã Sóc Hà, một phần')],
      },
      {
        key: 'b',
        name: 'xã Trường Hà',
        href: '/don-vi/b',
        detail: 'đến hết 30/06/2025',
        into: [{ key: 'd', goal: 'd', words: 'Sắp xếp lại thành xã Trường Hà, toàn bộ' }],
      },
      {
        key: 'c',
        name: 'xã Sóc Hà',
        href: '/don-vi/c',
        detail: 'đến hết 30/06/2025',
        into: [{ key: 'd', goal: 'd', words: 'Sắp xếp lại thành xã Trường Hà, toàn bộ' }],
      },
      { key: 'd', name: 'xã Trường Hà', href: '/don-vi/d', detail: 'từ 01/07/2025', isHere: true, into: [] },
    ],
  },
};
export const LongNamesWithoutPages: Story = {
  args: {
    rows: [
      {
        key: 'a',
        name: 'xóm Phia Siểm – Đông Ỏ – Keo Ái – Giộc Sâu',
        detail: 'chưa rõ từ ngày nào, đến hết 30/06/2025',
        into: [part('b', 'b', 'Nhập vào xóm Bản Miền – Pác Ngà – Nà Giào – Lũng Hoài, một phần')],
      },
      {
        key: 'b',
        name: 'xóm Bản Miền – Pác Ngà – Nà Giào – Lũng Hoài',
        detail: 'từ 01/07/2025, đến nay',
        isHere: true,
        into: [],
      },
    ],
  },
};
