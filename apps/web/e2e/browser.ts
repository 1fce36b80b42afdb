import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Whether the browser is the one inside the package: the same letters, lines and colours on every such machine. */
export const isPackagedBrowser = process.platform === 'linux' && process.arch === 'x64';

/**
 * A real Chromium: the one inside an npm package on Linux x64, an installed Chrome elsewhere. The package's own flags
 * are left aside: they switch web security off and hide what the security headers would refuse.
 */
export async function launchBrowser(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];
  if (!isPackagedBrowser) return chromium.launch({ channel: 'chrome', args });
  const executablePath = await packaged.executablePath();
  if (!existsSync(executablePath)) throw new Error(`No Chromium at ${executablePath}`);
  return chromium.launch({ executablePath, args });
}
