import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'chai';
import { rateLimitedByKey } from '../../../adapters/pakasir/rate-limited-by-key.ts';
import type { Answered, HttpCall } from '../../../adapters/pakasir/transport.ts';
import { quickPace } from './a-pakasir.ts';

const call: HttpCall = { operation: 'status', verb: 'GET', path: '/', headers: {}, body: null };

describe('Questions about single payments', () => {
  it('shares a call among those who wait for it, and forgets a payment once it is quiet', async () => {
    let sent = 0;
    const send = (): Promise<Answered> => {
      sent += 1;
      return Promise.resolve({ tag: 'Answer', status: 200, body: sent });
    };
    const calls = rateLimitedByKey(send, 1_000, { ...quickPace, statuses: { calls: 1, withinMs: 20 } });
    const answers = await Promise.all([calls.ask('a', call), calls.ask('a', call), calls.ask('b', call)]);
    expect(answers.map((answer) => answer.tag === 'Answer' && answer.body)).to.deep.equal([1, 1, 2]);
    expect(calls.kept()).to.equal(2);
    while (calls.kept() > 0) await sleep(5);
    expect(sent).to.equal(2);
  });
});
