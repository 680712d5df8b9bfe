import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { chatOf, type Chat } from './chat.ts';

/** Milliseconds after which a wait gives up; far more than a busy machine needs. */
export const patience = 40_000;

/** Somebody at the sandbox, in a browser that knows nothing yet. */
export type Visit = {
  readonly context: BrowserContext;
  /** A page of the chat with everybody's phone, or with one person's. */
  readonly opens: (person?: number) => Promise<Page>;
  /** The three chats on one wide page: two buyers' and the owner's. */
  readonly opensAll: () => Promise<{ readonly sari: Chat; readonly james: Chat; readonly rina: Chat }>;
  /** What went wrong so far, forgotten with that. */
  readonly forgives: () => readonly string[];
};

/** Errors of the page and its console, and everything that it wanted from elsewhere. */
const watch = async (context: BrowserContext): Promise<string[]> => {
  const problems: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`));
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    async (route) => {
      problems.push(`elsewhere: ${route.request().url()}`);
      await route.abort();
    },
  );
  return problems;
};

type Place = { readonly browser: Browser; readonly origin: string };

/** An Indonesian visitor at a wide screen, unless `options` say otherwise. */
export const visit = async (
  { browser, origin }: Place,
  options: BrowserContextOptions = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  context.setDefaultTimeout(patience);
  const problems = await watch(context);
  const opens: Visit['opens'] = async (person) => {
    const page = await context.newPage();
    await page.goto(person === undefined ? '/' : `/?as=${person}`);
    await page.locator('.phone.current:not(.offline)').waitFor();
    return page;
  };
  return {
    context,
    opens,
    opensAll: async () => {
      const page = await opens();
      return { sari: chatOf(page, 'Sari'), james: chatOf(page, 'James'), rina: chatOf(page, 'Rina') };
    },
    forgives: () => problems.splice(0),
  };
};
