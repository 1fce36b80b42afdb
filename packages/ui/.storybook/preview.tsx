import type { Preview } from '@storybook/react-vite';
import '../src/tokens/fonts.css';
import '../src/tokens/tokens.css';
import '../src/tokens/base.css';

/** Every story stands on the paper of the chosen theme, in a `main` unless it brings its own landmarks. */
const preview: Preview = {
  globalTypes: {
    theme: {
      description: 'Giao diện',
      toolbar: { icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
  },
  initialGlobals: { theme: 'light' },
  parameters: { layout: 'padded' },
  decorators: [
    (Story, { globals, parameters }) => {
      document.documentElement.lang = 'vi';
      document.documentElement.dataset.theme = String(globals.theme);
      return parameters.layout === 'fullscreen' ? (
        <Story />
      ) : (
        <main>
          <Story />
        </main>
      );
    },
  ],
};

export default preview;
