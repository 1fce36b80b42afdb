import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** Where other platforms usually keep an installed Chrome or Chromium. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * How to launch the browser of the tests: `CHROME_PATH` if set, else the Chromium that comes with the dependencies on
 * Linux x64, else an installed Chrome.
 *
 * The flags are our own: the list that comes with the packed Chromium switches web security off, which would hide
 * faults that users meet.
 *
 * @throws when there is no browser, saying what to install or set
 */
export async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  return { executablePath: process.env.CHROME_PATH ?? (await packedOrInstalled()), args };
}

async function packedOrInstalled(): Promise<string> {
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  const path = installed.find((candidate) => existsSync(candidate));
  if (path) return path;
  throw new Error('No browser for the tests. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
}
