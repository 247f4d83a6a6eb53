/** The real browser that tests drive: Debian's Chromium. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const executablePath = '/usr/bin/chromium';

const isMissing = !existsSync(executablePath);
const isExpected = process.env['LOCKPROOF_WITHOUT_BROWSER'] === '1';

/** Why tests in a browser are left out here; null where they must run. */
export const whyWithoutBrowser =
  isMissing && isExpected
    ? `There is no ${executablePath}, and LOCKPROOF_WITHOUT_BROWSER=1 says that none is expected.`
    : null;

/** Starts the browser. Where there is none, it says how to get one. */
export async function launchBrowser(): Promise<Browser> {
  if (isMissing) {
    throw new Error(
      `There is no ${executablePath}. Install it by "sudo apt-get install chromium", or set ` +
        'LOCKPROOF_WITHOUT_BROWSER=1 where the tests in a browser shall be left out.',
    );
  }
  // The sandbox needs rights that containers do not have. No page of these tests is from elsewhere.
  const args = ['--no-sandbox', '--disable-background-networking'];
  return chromium.launch({ executablePath, args });
}
