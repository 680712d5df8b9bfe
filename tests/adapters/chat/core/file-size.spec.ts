import { expect } from 'chai';
import { fileSize } from '../../../../adapters/chat/core/file-size.ts';

describe('The size of a file', () => {
  for (const [bytes, id, en] of [
    [1, '1 B', '1 B'],
    [1_023, '1023 B', '1023 B'],
    [1_024, '1 KB', '1 KB'],
    [1_025, '2 KB', '2 KB'],
    [1024 * 1024 - 1, '1023 KB', '1023 KB'],
    [1024 * 1024, '1 MB', '1 MB'],
    [1.5 * 1024 * 1024, '1,5 MB', '1.5 MB'],
    [20 * 1024 * 1024, '20 MB', '20 MB'],
    [2_000 * 1024 * 1024 + 1, '2.000,1 MB', '2,000.1 MB'],
  ] as const)
    it(`of ${String(bytes)} bytes is ${id}`, () => {
      expect([fileSize(bytes, 'id'), fileSize(bytes, 'en')]).to.deep.equal([id, en]);
    });
});
