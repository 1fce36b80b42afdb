/**
 * How the server's own pages look: the colours of the web client, no font, no picture. It stands inside every page that
 * the server fills, and the security policy knows it by its hash. While a filled page shows what the server wrote, the
 * client's root stays hidden. Brand and foot take the client's font where it is declared, so that it is there when the
 * client comes; the text between keeps the one it began with, so that no line breaks anew under the reader's eyes.
 */
export const LITE_STYLE = [
  '.lite{--ink:light-dark(#1b2326,#edf0ee);--ink-2:light-dark(#4a555a,#b9c3c4);--line:light-dark(#d9d5c9,#344146);--link:light-dark(#0b5c8a,#7fbfea);--target:light-dark(#5b4bb5,#b3a6f5);--result:light-dark(#0b6470,#5cc0c6);--past:light-dark(#f6ecd6,#2a2416);background:light-dark(#fbfaf6,#12181a);color:var(--ink);font:400 1rem/1.6 "Be Vietnam Pro Fallback",system-ui,sans-serif;overflow-wrap:break-word}',
  'body:has(>.lite){margin:0;background:light-dark(#fbfaf6,#12181a)}',
  '.lite>*{max-width:44rem;margin:0 auto;padding:.5rem 1rem}',
  '.lite a{color:var(--link)}',
  '.lite header a,.lite .units a{display:inline-block;padding:.25rem 0}',
  '.lite i{font-style:normal;color:var(--ink-2)}',
  '.lite h1{font-size:1.75rem;line-height:1.32;font-weight:600;margin:.25rem 0}',
  '.lite h2{font-size:1.25rem;line-height:1.4;font-weight:600;margin:0 0 .5rem}',
  '.lite h3{font-size:1rem;font-weight:600;margin:.5rem 0 0}',
  '.lite p{margin:.25rem 0}',
  '.lite small,.lite .meta,.lite .cite,.lite .above,.lite footer{color:var(--ink-2);font-size:.875rem;font-weight:400}',
  '.lite section{border-top:1px solid var(--line);padding:1rem 0;margin:1rem 0 0}',
  '.lite .past{background:var(--past);padding:1rem;border:0}',
  '.lite ul,.lite ol{margin:.25rem 0;padding-left:1.25rem}',
  '.lite .figures{list-style:none;padding:0}',
  '.lite .figures>li{border-left:3px solid var(--result);padding:.125rem 0 .125rem .75rem;margin:0 0 1rem}',
  '.lite .figures>.target{border-left:3px double var(--target)}',
  '.lite .kind{color:var(--result)}',
  '.lite .target .kind{color:var(--target)}',
  '.lite strong{font-size:1.125rem;font-weight:600}',
  '.lite .units{columns:14rem}',
  '.lite .units li{break-inside:avoid}',
  '.lite header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;border-bottom:1px solid var(--line)}',
  '.lite details{margin-left:auto}',
  '.lite header b,.lite footer{font-family:"Be Vietnam Pro","Be Vietnam Pro Fallback",system-ui,sans-serif}',
  '.lite summary{font-weight:600;padding:.25rem 0;cursor:pointer}',
  '.lite form{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.5rem 0}',
  '.lite input,.lite button{font:inherit;color:inherit;background:0;border:1px solid light-dark(#8a8677,#7c8b90);border-radius:4px;padding:.25rem .5rem;min-height:2.25rem}',
  '.lite .sample{background:repeating-linear-gradient(45deg,var(--line) 0 1px,transparent 1px 6px);font-weight:600}',
  '#prefill+#root{display:none}',
].join('');
