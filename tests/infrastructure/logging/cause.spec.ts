import { expect } from 'chai';
import { explainCause } from '../../../infrastructure/logging/cause.ts';

describe('a cause in words', () => {
  it('is name, message and code of an error, and where it was thrown', () => {
    const error = Object.assign(new TypeError('no such thing'), {
      code: 'E7',
      detail: 'Key (content)=(planted)',
    });
    const { cause, stack } = explainCause(error);
    expect(cause).to.equal('TypeError: no such thing (E7)');
    expect(stack)
      .to.match(/^at .*cause\.spec\.ts:\d+/)
      .and.not.to.contain('planted');
  });

  it('follows the chain of causes, to an end', () => {
    const loop: { tag: string; cause?: unknown } = { tag: 'Loop' };
    loop.cause = loop;
    const chained = new Error('outer', {
      cause: { tag: 'StoreFailure', operation: 'place', cause: new Error('inner') },
    });
    expect(explainCause(chained).cause).to.equal(
      'Error: outer <- {"tag":"StoreFailure","operation":"place"} <- Error: inner',
    );
    expect(explainCause(loop)).to.deep.equal({ cause: Array(5).fill('{"tag":"Loop"}').join(' <- ') });
  });

  it('tells every error of several', () => {
    const both = new AggregateError([new Error('one'), new Error('two')], '');
    expect(explainCause(both).cause).to.equal('AggregateError [Error: one; Error: two]');
  });

  it('takes the stack of the first error down the chain', () => {
    expect(explainCause({ tag: 'GatewayFailure', cause: new Error('lost') }).stack).to.match(/^at /);
  });

  it('is whatever else was thrown', () => {
    expect([
      explainCause('text'),
      explainCause(undefined),
      explainCause(null),
      explainCause(7),
    ]).to.deep.equal([{ cause: 'text' }, { cause: 'undefined' }, { cause: 'null' }, { cause: '7' }]);
    expect(explainCause({ tag: 'Odd', apiKey: 'planted', units: ['planted'], count: 2 }).cause).to.equal(
      '{"tag":"Odd","apiKey":"[redacted]","units":"[redacted]","count":2}',
    );
  });
});
