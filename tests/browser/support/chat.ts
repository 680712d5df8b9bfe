import type { Locator, Page } from 'playwright-core';
import { takeBreath } from './breath.ts';

/** A file as a browser takes it. */
export type Attached = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** One person's chat on a page, as the person sees and uses it. */
export type Chat = {
  readonly page: Page;
  readonly frame: Locator;
  readonly says: (text: string) => Promise<void>;
  /** Picks a file, which leaves with the words in front of it. */
  readonly attaches: (file: Attached, words?: string) => Promise<void>;
  /** A key of the keyboard that the shop put in place of letters. */
  readonly presses: (key: string) => Promise<void>;
  /** The latest button of this name under any message. */
  readonly button: (label: string) => Locator;
  readonly taps: (label: string) => Promise<void>;
  /** The latest message of the shop that holds all these words, there or not. */
  readonly message: (...words: readonly string[]) => Locator;
  /** Waits for such a message, and reads it. */
  readonly reads: (...words: readonly string[]) => Promise<string>;
  /** Waits until the last message of all holds these words. */
  readonly readsLast: (...words: readonly string[]) => Promise<string>;
};

const isQuantity = (label: string): boolean => label === '➖' || label === '➕';

export const chatOf = (page: Page, firstName: string): Chat => {
  const frame = page.locator(`section.phone[aria-label*="${firstName}"]`);
  const holding = (messages: Locator, words: readonly string[]): Locator =>
    words.reduce((found, hasText) => found.filter({ hasText }), messages).last();
  const message = (...words: readonly string[]): Locator => holding(frame.locator('article.shop'), words);
  const read = async (found: Locator): Promise<string> => {
    await found.waitFor();
    // Nobody sees which kind a space is of.
    return (await found.innerText()).replaceAll('\u00a0', ' ');
  };
  const button = (label: string): Locator =>
    frame.getByRole('article').getByRole('button', { name: label, exact: true }).last();
  /** What a person does is done on the page in front: the browser draws those behind it about once a second. */
  const act = async (): Promise<void> => {
    await page.bringToFront();
    await takeBreath(firstName);
  };
  return {
    page,
    frame,
    message,
    button,
    reads: (...words) => read(message(...words)),
    readsLast: (...words) => read(holding(frame.locator('article.shop:not(:has(~ article))'), words)),
    says: async (text) => {
      await act();
      const field = frame.getByRole('textbox');
      await field.fill(text);
      await field.press('Enter');
    },
    attaches: async (file, words = '') => {
      await act();
      await frame.getByRole('textbox').fill(words);
      await frame.locator('input[type=file]').setInputFiles(file);
    },
    presses: async (key) => {
      await act();
      await frame.locator('.keys').getByRole('button', { name: key, exact: true }).click();
    },
    taps: async (label) => {
      if (isQuantity(label)) await page.bringToFront();
      else await act();
      await button(label).click();
    },
  };
};
