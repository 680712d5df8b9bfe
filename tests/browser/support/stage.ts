import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

type Stage = { readonly browser: Browser; readonly sandbox: Sandbox };

let opened: Stage | null = null;

/** The one browser and the one sandbox of the whole suite, set up by the hooks below. */
export const stage = (): Stage => {
  if (opened === null) throw new Error('there is no stage before the first test');
  return opened;
};

before(async function () {
  this.timeout(180_000);
  const browser = await launchChromium();
  try {
    opened = { browser, sandbox: await openSandbox() };
  } catch (cause) {
    await browser.close();
    throw cause;
  }
});

after(async () => {
  await opened?.browser.close();
  await opened?.sandbox.close();
});
