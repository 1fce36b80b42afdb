import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is smaller goes out as it is. */
const PACKED_FROM = 1024;

/**
 * Writes every script and style sheet of the client a second time, packed as tightly as brotli can: the server sends
 * that file, which is a tenth smaller than what it could pack while somebody waits.
 */
export function packedAhead(): Plugin {
  return {
    name: 'ntm:packed-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          const text = file.type === 'chunk' ? file.code : file.source;
          if (!/\.(js|css)$/.test(file.fileName) || text.length < PACKED_FROM) continue;
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.br`, source: brotliCompressSync(text) });
        }
      },
    },
  };
}
