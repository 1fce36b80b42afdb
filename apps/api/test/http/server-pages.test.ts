import { gzipSync } from 'node:zlib';
import { printedNumber, printedRangeEnd } from '@ntm/domain/claim/printed-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { escaped } from '../../src/pages/html.ts';
import { type Http, openHttp } from '../harness/http.ts';
import { webDocuments } from '../harness/web-documents.ts';

/** What one request may bring on a weak line. */
const PAGE_BYTES = 15_000;
const CHU_TRINH = 'C01720-1';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

function visit(url: string, headers: Record<string, string> = {}) {
  return http.app.inject({ url, headers: { accept: 'text/html', ...headers } });
}

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = (await http.ask(query, variables)).json();
  expect(errors).toBeUndefined();
  return data;
}

describe('a unit on a phone without JavaScript', () => {
  it('says where it lies, what is planned, in whose words, and when that was published', async () => {
    const { body, statusCode } = await visit(`/gon/don-vi/${CHU_TRINH}?ngay=2020-02-15`);
    expect(statusCode).toBe(200);
    expect(body).toContain('Chu Trinh</h1>');
    expect(body).toContain('thành phố Cao Bằng</a>');
    expect(body).toContain('<b class="kind">Chỉ tiêu</b>');
    expect(body).toContain('<q>Chu Trinh, thành phố Cao Bằng</q>');
    expect(body).toContain('15/02/2020');
    expect(body).not.toContain('<b class="kind">Kết quả</b>');
  });

  it('that is gone says what it became, by which paper, and keeps its figures', async () => {
    const { body } = await visit(`/gon/don-vi/${CHU_TRINH}?lang=en`);
    expect(body).toContain('no longer existed on 21/11/2026');
    expect(body).toMatch(/Became:.*phường Tân Giang<\/a> \(whole\) from 01\/07\/2025, 1657\/NQ-UBTVQH15/);
    expect(body).toContain('<b class="kind">Target</b>');
  });

  it('leads to its light neighbours on the same day and to its own full page', async () => {
    const { body } = await visit('/gon/don-vi/P04-1?ngay=2020-02-15&lang=en');
    expect(body).toMatch(/href="\/gon\/don-vi\/D\d+-1\?lang=en&amp;ngay=2020-02-15"/);
    expect(body).toContain('href="/don-vi/P04-1?lang=en&amp;ngay=2020-02-15">Open the full page');
  });

  it('lists a hundred units below, then the way to the others', async () => {
    const first = await visit('/gon/don-vi/P04-1?ngay=2020-02-15');
    const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first.body) ?? [];
    const second = await visit(next.replaceAll('&amp;', '&'));
    const communesOn = (body: string) => new Set(body.match(/\/gon\/don-vi\/C\d+-\d+/g));
    expect(communesOn(first.body).size).toBeGreaterThanOrEqual(100);
    const all = new Set([...communesOn(first.body), ...communesOn(second.body)]);
    const { province } = await ask('{ province(code: "04", asOf: "2020-02-15") { communes { totalCount } } }');
    expect(all.size).toBeGreaterThanOrEqual(province.communes.totalCount);
  });
});

describe('the numbers of fifty units', () => {
  const FIFTY = `{
    province(code: "04", asOf: "2020-02-15") { identity districts(first: 20) { nodes { identity } } }
    other: province(code: "20", asOf: "2020-02-15") { identity communes(first: 40) { nodes { identity } } }
    search(text: "chu trinh", everExisted: true, first: 10) { nodes { identity } }
  }`;

  it('are those of the full page, with the words of their sources', async () => {
    const { province, other, search } = await ask(FIFTY);
    const units = [province, ...province.districts.nodes, other, ...other.communes.nodes, ...search.nodes];
    const identities = [...new Set(units.map(({ identity }) => String(identity)))];
    expect(identities.length).toBeGreaterThanOrEqual(50);
    let compared = 0;
    for (const identity of ['VN', ...identities]) {
      const asOf = '2020-02-15';
      const { unitLife } = await ask(webDocuments().get('UnitPage') ?? '', { identity, asOf });
      const { body } = await visit(`/gon/don-vi/${identity}?ngay=${asOf}`);
      const { targets, observations, recognition } = unitLife.nearest;
      expect(body.match(/<b class="kind">/g)?.length ?? 0).toBe(targets.nodes.length + observations.nodes.length);
      for (const { value, valueTo, decimals, citation } of [...targets.nodes, ...observations.nodes]) {
        if (value !== null) {
          const number =
            valueTo === null ? printedNumber(value, decimals, 'vi') : printedRangeEnd(value, decimals, 'vi');
          expect(body, identity).toMatch(new RegExp(`<strong>[^<]*${number.replaceAll('.', '\\.')}[^<]*</strong>`));
          compared += 1;
        }
        if (citation.phrase) expect(body).toContain(`<q>${escaped(citation.phrase)}</q>`);
        expect(body).toContain(escaped(citation.source.title));
      }
      expect(body).toContain(recognition.since ? 'từ ' : '</strong>');
    }
    expect(compared).toBeGreaterThan(60);
  });

  it.each([
    '/gon',
    '/gon/don-vi/VN',
    '/gon/don-vi/P04-1?ngay=2020-02-15',
    '/gon/don-vi/P20-1?lang=en',
    '/don-vi/VN',
    '/',
  ])('%s comes in one request of at most 15 kB', async (url) => {
    const { body } = await visit(url);
    expect(gzipSync(body).length).toBeLessThan(PAGE_BYTES);
    if (url.startsWith('/gon')) expect(body).not.toMatch(/<script|<img|src=|stylesheet/);
  });

  it('cost no more questions to the database than the full page', async () => {
    http.statements.length = 0;
    await visit('/gon/don-vi/P04-1?ngay=2020-02-15');
    expect(http.statements.length, http.statements.join('\n')).toBeLessThanOrEqual(8);
  });
});

describe('the address of a page', () => {
  it('tells previews what it leads to, on which day and from which source', async () => {
    const { body } = await visit(`/don-vi/${CHU_TRINH}?ngay=2020-02-15`, { host: 'atlas.example' });
    expect(body).toMatch(/<title>Xã.Chu Trinh, thành phố Cao Bằng, tỉnh Cao Bằng – NTM Atlas<\/title>/);
    expect(body).toContain('<link rel="canonical" href="http://atlas.example/don-vi/C01720-1?ngay=2020-02-15">');
    expect(body).toMatch(
      /og:description" content="Đang xem 15\/02\/2020\. Chỉ tiêu\. [^"]*đạt chuẩn nông thôn mới[^"]*Nguồn: /,
    );
    expect(body).toContain('og:image" content="http://atlas.example/the/don-vi/C01720-1.png?ngay=2020-02-15"');
  });

  it.each(['/', `/don-vi/${CHU_TRINH}`, '/nguon/cao-bang-2020'])(
    '%s can be read before the client has come, which finds its own place beside it',
    async (url) => {
      const { body } = await visit(url);
      expect(body).toMatch(/<div id="prefill" class="lite">.*<h1>.*<\/div><div id="root"><\/div>/s);
      expect(body).toContain('<script>early()</script>');
      expect(body).not.toContain('<noscript>');
    },
  );

  it('of a unit that nobody knows is 404, and leads on', async () => {
    for (const url of ['/don-vi/C99999-9', '/gon/don-vi/C99999-9', '/nguon/khong-co']) {
      const answer = await visit(url);
      expect(answer.statusCode).toBe(404);
      expect(answer.body).toMatch(/Không tìm thấy.*href="\/(gon)?"/s);
      expect(answer.headers.etag).toBeUndefined();
    }
  });

  it('with a day before the register says from when on it can answer', async () => {
    const answer = await visit('/gon?ngay=1999-01-01&lang=en');
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('2019');
    expect((await visit('/gon?ngay=2020-13-45')).body).toContain('“2020-13-45” không phải là một ngày');
  });

  it('cannot smuggle markup into the page', async () => {
    const evil = '"><script>x()</script>';
    for (const url of [`/gon?ngay=${encodeURIComponent(evil)}`, `/don-vi/${encodeURIComponent(evil)}`]) {
      const { body } = await visit(url, { host: 'evil"><b>' });
      expect(body).not.toContain('<script>x()');
      expect(body).not.toContain('evil"');
    }
  });

  it.each(['/', `/don-vi/${CHU_TRINH}`, `/gon/don-vi/${CHU_TRINH}`, '/tim'])(
    '%s answers HEAD like GET',
    async (url) => {
      const head = await http.app.inject({ method: 'HEAD', url, headers: { accept: 'text/html' } });
      expect(head.statusCode).toBe(200);
      expect(head.headers['content-type']).toContain('text/html');
      expect(head.body).toBe('');
    },
  );

  it('is not sent again while nothing has changed, and is when a new revision is loaded', async () => {
    const url = `/don-vi/${CHU_TRINH}`;
    const tag = String((await visit(url)).headers.etag);
    http.statements.length = 0;
    const again = await visit(url, { 'if-none-match': tag });
    expect([again.statusCode, again.body, http.statements]).toEqual([304, '', []]);
    const { served } = http;
    if (served.record) http.served = { ...served, record: { ...served.record, revision: served.record.revision + 1 } };
    expect((await visit(url, { 'if-none-match': tag })).statusCode).toBe(200);
    http.served = served;
  });

  it('says while the record is not open yet that it will be, with or without the client', async () => {
    const { served } = http;
    http.served = { record: undefined, prisma: undefined, problem: 'starting' };
    const lite = await visit('/gon');
    expect([lite.statusCode, lite.headers['retry-after']]).toEqual([503, '2']);
    expect(lite.body).toContain('Thử lại');
    expect((await visit('/')).body).toContain('<div id="root">');
    http.served = served;
  });
});

describe('the security policy', () => {
  it('of a light page allows its own style and nothing else', async () => {
    const policy = String((await visit('/gon')).headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[^' ]+'(;|$)/);
    expect(policy).not.toMatch(/script-src|unsafe|connect-src/);
  });
});

describe('whoever shares a page', () => {
  it.each([
    ['/the/ca-nuoc.png'],
    [`/the/don-vi/${CHU_TRINH}.png?ngay=2020-02-15`],
    ['/the/don-vi/P04-1.png?lang=en&ngay=2020-02-15'],
    ['/the/nguon/cao-bang-2020.png'],
    ['/the/so-lieu/S0-03.png'],
  ])('%s gets a picture of the right size and at most 80 kB', async (url) => {
    const card = await http.app.inject(url);
    expect(card.headers['content-type']).toBe('image/png');
    const png = card.rawPayload;
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(80_000);
  });

  it.each(['/the/don-vi/C99999-9.png', '/the/so-lieu/NO-1.png', '/the/nguon/none.png'])(
    '%s shows nothing',
    async (url) => {
      expect((await http.app.inject(url)).statusCode).toBe(404);
    },
  );

  it('finds the full address behind a short one, in small letters too', async () => {
    const answer = await http.app.inject('/d/c01720.e4j?lang=en');
    expect([answer.statusCode, answer.headers.location]).toEqual([301, '/don-vi/C01720-1?lang=en&ngay=2020-02-15']);
    expect((await http.app.inject('/d/%3Cb%3E')).statusCode).toBe(404);
  });

  it('lets search engines find every province and commune of today and every source', async () => {
    const { headers, body } = await http.app.inject({ url: '/sitemap.xml', headers: { host: 'atlas.example' } });
    expect(headers['content-type']).toContain('application/xml');
    const { nation, sources } = await ask(
      '{ nation { counts { provinces communes } } sources(first: 1) { totalCount } }',
    );
    const expected = 1 + nation.counts.provinces + nation.counts.communes + sources.totalCount;
    expect(body.match(/<loc>http:\/\/atlas\.example\//g)).toHaveLength(expected);
    expect((await http.app.inject('/robots.txt')).body).toContain('/sitemap.xml');
  });
});
