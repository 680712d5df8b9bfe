import { join } from 'node:path';
import { expect } from 'chai';
import type { Context } from 'mocha';
import type { BrowserContextOptions } from 'playwright-core';
import { stage } from './stage.ts';
import { visit, type Visit } from './visit.ts';

/** What a visitor saw when a test failed. */
const keepPictures = async ({ context }: Visit, title: string): Promise<void> => {
  const name = title.replace(/\W+/g, '-').slice(0, 60);
  for (const [at, page] of context.pages().entries())
    await page.screenshot({ path: join('reports', 'browser', `${name}-${at}.png`) }).catch(() => undefined);
};

/** A test in which somebody visits the sandbox, and nothing may go wrong on any page. */
export const visiting = (walk: (visitor: Visit) => Promise<void>, options: BrowserContextOptions = {}) =>
  async function (this: Context): Promise<void> {
    const { browser, sandbox } = stage();
    const visitor = await visit({ browser, origin: sandbox.origin }, options);
    try {
      await walk(visitor);
    } catch (cause) {
      await keepPictures(visitor, this.test?.title ?? '');
      throw cause;
    } finally {
      await visitor.context.close();
    }
    expect(visitor.forgives()).to.deep.equal([]);
  };
