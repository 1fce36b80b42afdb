import type { Meta, StoryObj } from '@storybook/react-vite';
import { LanguageSwitch } from './language-switch.tsx';

const meta = {
  component: LanguageSwitch,
  args: {
    label: 'Ngôn ngữ',
    items: [
      { href: '?', label: 'Tiếng Việt', lang: 'vi', current: true },
      { href: '?lang=en', label: 'English', lang: 'en', current: false },
    ],
  },
} satisfies Meta<typeof LanguageSwitch>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Both: Story = {};
