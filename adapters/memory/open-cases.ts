import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { Memory } from './memory.ts';

export const memoryOpenCases = ({ ask }: Memory): OpenCases => ({
  list: () => ask(({ cases }) => cases.toSorted((a, b) => a.openedAt - b.openedAt)),
});
