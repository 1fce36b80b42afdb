import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a template of a page', () => {
  it('lets nothing out of its place that came from elsewhere', () => {
    const evil = `"><img src=x onerror='a()'>&`;
    const safe = '&quot;&gt;&lt;img src=x onerror=&#39;a()&#39;&gt;&amp;';
    expect(html`<a title="${evil}">${evil}</a>`.text).toBe(`<a title="${safe}">${safe}</a>`);
  });

  it('keeps markup that was made by a template, in lists too', () => {
    expect(html`<ul>${['a', '<b>'].map((text) => html`<li>${text}</li>`)}</ul>`.text).toBe(
      '<ul><li>a</li><li>&lt;b&gt;</li></ul>',
    );
  });

  it('leaves nothing for what is absent, and writes a true zero', () => {
    expect(html`${undefined}${null}${false}${0}`.text).toBe('0');
  });
});
