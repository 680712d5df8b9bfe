/** Journeys that do not depend on each other, walked at the same time; each is a test of its own. */
export type SideBySide = (title: string, walk: () => Promise<void>) => void;

/**
 * Call it after the hooks that open the shop. Each journey starts with the first, so a test's own time says
 * little, and one that fails leaves the others on their way.
 */
export const sideBySide = (): SideBySide => {
  const waiting: (() => void)[] = [];
  before(() => waiting.forEach((start) => start()));
  return (title, walk) => {
    let walked: Promise<void> = Promise.reject(new Error('the journey was not begun'));
    walked.catch(() => undefined);
    waiting.push(() => {
      walked = walk();
      walked.catch(() => undefined);
    });
    it(title, () => walked);
  };
};
