import { createHash } from 'node:crypto';
import { Zip, ZipDeflate } from 'fflate';

/** A day that every file of the archive bears: a clock would make each archive another one. */
const NO_TIME = new Date(2019, 0, 1);

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of its content, in hex. */
  readonly hash: string;
}

/**
 * Writes files into a zip one after the other, without holding them: the same content gives the same bytes.
 *
 * @param emit takes the archive as it comes; the writer waits for it
 */
export class ZipWriter {
  readonly #zip: Zip;
  readonly #emit: (bytes: Uint8Array) => Promise<void>;
  #waiting: Uint8Array[] = [];

  constructor(emit: (bytes: Uint8Array) => Promise<void>) {
    this.#emit = emit;
    this.#zip = new Zip((error, bytes) => {
      if (error) throw error;
      this.#waiting.push(bytes);
    });
  }

  async add(path: string, parts: AsyncIterable<string> | Iterable<string>): Promise<WrittenFile> {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = NO_TIME;
    this.#zip.add(entry);
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const part of parts) {
      const content = Buffer.from(part);
      hash.update(content);
      bytes += content.length;
      entry.push(content);
      await this.#flush();
    }
    entry.push(new Uint8Array(), true);
    await this.#flush();
    return { path, bytes, hash: hash.digest('hex') };
  }

  async end(): Promise<void> {
    this.#zip.end();
    await this.#flush();
  }

  async #flush(): Promise<void> {
    const ready = this.#waiting;
    this.#waiting = [];
    for (const bytes of ready) await this.#emit(bytes);
  }
}
