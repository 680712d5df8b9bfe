import { expect } from 'chai';
import { memoryLog } from '../../../adapters/memory/log.ts';

describe('The log in memory', () => {
  it('keeps every line with its level and its fields', () => {
    const log = memoryLog();
    log.debug('a');
    log.info('b', { order: 'tg1-00000001' });
    log.warn('c');
    log.error('d', { cause: 'gone' });
    expect(log.lines()).to.deep.equal([
      { level: 'debug', message: 'a', fields: {} },
      { level: 'info', message: 'b', fields: { order: 'tg1-00000001' } },
      { level: 'warn', message: 'c', fields: {} },
      { level: 'error', message: 'd', fields: { cause: 'gone' } },
    ]);
  });
});
