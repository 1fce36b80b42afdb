import type { Plugin } from 'vite';

/** Lets the browser ask for a font with the page itself instead of after the style sheet. */
export function preloadFont(name: string): Plugin {
  return {
    name: 'ntm:preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.values(bundle ?? {}).find(
          (file) => file.type === 'asset' && file.names.some((known) => known === name),
        );
        if (font === undefined) throw new Error(`No style sheet loads ${name}`);
        const attrs = { rel: 'preload', href: `/${font.fileName}`, as: 'font', type: 'font/woff2', crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
