import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchBox } from './search-box.tsx';

const meta = {
  component: SearchBox,
  args: {
    label: 'Tìm tỉnh, huyện, xã, thôn',
    placeholder: 'Ví dụ: chu trinh',
    value: '',
    onInput: () => {},
    onSubmit: () => {},
    buttonLabel: 'Tìm',
    action: '/tim',
    name: 'q',
  },
} satisfies Meta<typeof SearchBox>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Empty: Story = {};
export const Typed: Story = { args: { value: 'ngoc con' } };
