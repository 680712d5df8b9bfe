import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the machine has its Chromium. */
const found = (): string => {
  const given = process.env['CHROMIUM_PATH'] ?? '';
  const path = given === '' ? usual.find((one) => existsSync(one)) : given;
  if (path !== undefined && existsSync(path)) return path;
  throw new Error(
    `${path === undefined ? 'No Chromium was found' : `There is no ${path}`}: install it (Debian: apt-get update && apt-get install -y chromium), or say where it is by CHROMIUM_PATH.`,
  );
};

/** Nothing that a browser would do on its own account. */
const quiet = [
  ...['--headless', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** Chromium refuses to sandbox itself as root. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: found(), args: [...quiet, ...asRoot] });
