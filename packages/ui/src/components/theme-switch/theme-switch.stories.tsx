import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThemeSwitch } from './theme-switch.tsx';

const meta = {
  component: ThemeSwitch,
  args: {
    label: 'Giao diện',
    value: 'system',
    options: [
      { value: 'system', label: 'Theo máy' },
      { value: 'light', label: 'Sáng' },
      { value: 'dark', label: 'Tối' },
    ],
    onChange: () => {},
  },
} satisfies Meta<typeof ThemeSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

export const System: Story = {};
export const Dark: Story = { args: { value: 'dark' } };
