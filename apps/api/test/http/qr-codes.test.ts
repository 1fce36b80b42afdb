import { Resvg } from '@resvg/resvg-js';
import { decodeQR } from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const codeFor = (path: string) => http.app.inject(`/ma-qr.svg?cho=${encodeURIComponent(path)}`);

/** What a phone reads from a code of 2 cm, printed at 300 dots per inch. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 236 },
    background: '#fff',
  }).render();
  return decodeQR({ width, height, data: new Uint8Array(pixels) });
}

describe('the code on a printed page', () => {
  it.each([
    '/d/C01720.E4J',
    '/d/P04?lang=en',
    `/chi-tieu?don-vi=P04-1&ky=2020&ngay=2025-06-30&danh-gia=${'M'.repeat(130)}`,
  ])('leads back to %s, small as it is', async (path) => {
    const { statusCode, headers, body } = await codeFor(path);
    expect([statusCode, headers['content-type']]).toEqual([200, 'image/svg+xml']);
    expect(read(body)).toBe(`http://localhost:80${path}`);
  });

  it.each(['//example.org', 'https://example.org/', '/\\example.org', '/a b', '', `/${'x'.repeat(200)}`])(
    'is not given for %j, which is no page of ours',
    async (path) => {
      const { statusCode, body } = await codeFor(path);
      expect(statusCode).toBe(400);
      expect(JSON.parse(body).errors[0].message).toMatch(/một đường dẫn của trang này.* \/ .*a path of this service/);
    },
  );
});
