import type { Plugin } from 'vite';

/** Lets the browser ask for a chunk that every page needs with the page itself, not when the first script has run. */
export function preloadChunk(name: string): Plugin {
  return {
    name: 'ntm:preload-chunk',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const chunk = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === name);
        if (chunk === undefined) throw new Error(`No chunk is called ${name}`);
        const attrs = { rel: 'modulepreload', href: `/${chunk.fileName}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
