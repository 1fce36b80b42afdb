import { describe, expect, it } from 'vitest';
import { curlCommand, explorerHref } from './asked-links.ts';

const asked = JSON.stringify({
  query: 'query Unit($name: String!) {\n  search(text: $name) { totalCount }\n}',
  variables: { name: "M'Đrắk" },
});

describe('a question of the page', () => {
  it('opens in the explorer with its variables, whatever letters they hold', () => {
    const hash = new URLSearchParams(explorerHref(asked).split('#')[1]);
    expect(explorerHref(asked)).toMatch(/^\/explorer#/);
    expect(hash.get('query')).toContain('search(text: $name)');
    expect(JSON.parse(hash.get('variables') ?? '')).toEqual({ name: "M'Đrắk" });
  });

  it('becomes one command whose quotes a shell reads as they are', () => {
    const command = curlCommand(asked, 'http://127.0.0.1:4000');
    expect(command).toMatch(/^curl 'http:\/\/127\.0\.0\.1:4000\/graphql'/);
    const body = command.slice(command.indexOf("--data '") + 8, -1).replaceAll("'\\''", "'");
    expect(JSON.parse(body)).toEqual(JSON.parse(asked));
  });
});
