import type { Page } from 'playwright-core';
import { eventually } from '../../support/shop-buying.ts';

const loaded = '[...document.images].every((one) => one.complete && one.naturalWidth > 0)';

/** Waits until every image of the page is there. Asked from outside: the page's own policy forbids code from text. */
export const imagesAreThere = (page: Page): Promise<void> =>
  eventually('every image is there', () => page.evaluate<boolean>(loaded));
