import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Http, openHttp } from '../harness/http.ts';

let http: Http;
beforeAll(async () => {
  http = await openHttp();
});
afterAll(() => http.close());

const visit = (url: string, headers: Record<string, string> = {}) => http.app.inject({ url, headers });

/** Lines of a table without quoted commas: heads first. */
async function linesAt(url: string): Promise<string[]> {
  const { statusCode, body } = await visit(url);
  expect(statusCode, body).toBe(200);
  return body.slice(1).trim().split('\r\n');
}

async function ask(query: string) {
  const { data, errors } = (await http.ask(query)).json();
  expect(errors).toBeUndefined();
  return data;
}

describe('a table that a spreadsheet refreshes', () => {
  it('begins with a byte order mark, says what it is called, and may be read by pages of any origin', async () => {
    const { headers, rawPayload } = await visit('/csv/don-vi/P04-1/cap-xa?ngay=2020-02-15');
    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="don-vi_p04-1_cap-xa_2020-02-15.csv"');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('has every row of its list, on its day, with codes that keep their zeros', async () => {
    const [head, ...rows] = await linesAt('/csv/don-vi/P04-1/cap-xa?ngay=2020-02-15');
    const { province } = await ask('{ province(code: "04", asOf: "2020-02-15") { communes { totalCount } } }');
    expect(head).toBe('unit_code,unit_identity,unit,parent,kind,as_of');
    expect(rows).toHaveLength(province.communes.totalCount);
    expect(rows).toContain('"01720",C01720-1,xã Chu Trinh,thành phố Cao Bằng,REGISTER,2020-02-15');
  });

  it('keeps the filters of its page', async () => {
    const search = 'don-vi=P04-1&ky=2020&ngay=2025-06-30';
    const [, ...rows] = await linesAt(`/csv/chi-tieu?${search}`);
    const { targets } = await ask(
      '{ targets(asOf: "2025-06-30", unit: "P04-1", period: "2020", first: 100) { totalCount nodes { key } } }',
    );
    expect(targets.totalCount).toBeGreaterThan(0);
    expect(rows.map((row) => row.split(',')[0])).toEqual(targets.nodes.map(({ key }: { key: string }) => key));
    const unknown = await linesAt(`/csv/chi-tieu?${search}&danh-gia=UNKNOWN`);
    const met = await linesAt(`/csv/chi-tieu?${search}&danh-gia=MET`);
    expect(unknown.length - 1).toBeGreaterThan(0);
    expect(unknown.length + met.length - 2).toBeLessThanOrEqual(rows.length);
  });

  it('never gives a target as a result, nor what is not known as 0', async () => {
    const [, ...targets] = await linesAt('/csv/don-vi/C01720-1/chi-tieu?ngay=2020-02-15');
    expect(targets.length).toBeGreaterThan(0);
    for (const row of targets) expect(row).toContain(',TARGET,RECORD,xã Chu Trinh,');
    expect(await linesAt('/csv/don-vi/C01720-1/ket-qua?ngay=2020-02-15')).toHaveLength(1);
    const [head, ...communes] = await linesAt('/csv/luoi/P04-1?ngay=2019-12-31');
    expect(head).toMatch(/,rule_book,criterion_1,criterion_2,.*criterion_19$/);
    expect(communes.length).toBeGreaterThan(100);
    for (const row of communes) expect(row).toMatch(/,COMPUTED,RECORD,,,,COMMUNE_NTM_2016,{19}$/);
  });

  it('says how the communes below a unit stand, and everything that a source says', async () => {
    const [, ...standings] = await linesAt('/csv/don-vi/P04-1/cong-nhan?ngay=2020-02-15');
    expect(standings).toHaveLength(161);
    const { source } = await ask(
      '{ source(slug: "cao-bang-2020") { targets { totalCount } observations { totalCount } } }',
    );
    const [, ...said] = await linesAt('/csv/nguon/cao-bang-2020');
    expect(said.filter((row) => /^[^,]+,(TARGET|REPORTED|COMPUTED),RECORD,/.test(row))).toHaveLength(
      source.targets.totalCount + source.observations.totalCount,
    );
  });

  it('speaks the language of its address', async () => {
    const rows = (await linesAt('/csv/chi-tieu?ky=2020&lang=en')).join('\n');
    expect(rows).toMatch(/communes?/);
    expect(rows).not.toContain('Số xã');
  });

  it('is not made again while the record is the same', async () => {
    const { headers } = await visit('/csv/chi-tieu?ky=2020');
    http.statements.length = 0;
    const again = await visit('/csv/chi-tieu?ky=2020', { 'if-none-match': String(headers.etag) });
    expect([again.statusCode, again.body, http.statements.length]).toEqual([304, '', 0]);
  });
});

describe('an address that gives no table', () => {
  it.each([
    ['/csv/don-vi/P04-1/khong-co', 404, 'NOT_FOUND'],
    ['/csv/don-vi/XX-1/cap-xa', 404, 'NOT_FOUND'],
    ['/csv/don-vi/C01720-1/cap-huyen', 404, 'NOT_FOUND'],
    ['/csv/luoi/C01720-1', 404, 'NOT_FOUND'],
    ['/csv/nguon/khong-co', 404, 'NOT_FOUND'],
    ['/csv/chi-tieu?ngay=2020-13-45', 400, 'BAD_USER_INPUT'],
    ['/csv/chi-tieu?ngay=1990-01-01', 400, 'DAY_OUT_OF_RANGE'],
    ['/csv/chi-tieu?danh-gia=DAT', 400, 'BAD_USER_INPUT'],
    ['/csv/san-pham?sao=9', 400, 'BAD_USER_INPUT'],
    ['/csv/chi-tieu?don-vi=XX-1', 400, 'UNKNOWN_IDENTITY'],
    ['/csv/luoi/P04-1?bo=KHONG_CO', 400, 'UNKNOWN_CODE'],
  ])('%s says so in both languages with %i', async (url, status, code) => {
    const { statusCode, headers, body } = await visit(url);
    const [{ message, extensions }] = JSON.parse(body).errors;
    expect([statusCode, extensions.code]).toEqual([status, code]);
    expect(message).toMatch(/.+ \/ .+/);
    expect(headers.etag).toBeUndefined();
  });

  it('refuses a table that costs more than a query may, before it asks for a second page', async () => {
    http.statements.length = 0;
    const { statusCode, body } = await visit('/csv/don-vi/VN/cong-nhan?ngay=2024-12-31');
    const [{ message, extensions }] = JSON.parse(body).errors;
    expect([statusCode, extensions.code]).toEqual([400, 'COST_LIMIT']);
    expect(message).toMatch(/một liên kết được nhiều nhất 7142\..* one link gives at most 7142\./);
    expect(http.statements.length).toBeLessThan(3);
  });
});
