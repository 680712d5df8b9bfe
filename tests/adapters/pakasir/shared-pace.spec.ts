import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { pakasirGateway } from '../../../adapters/pakasir/gateway.ts';
import { paceOf, usualPace } from '../../../adapters/pakasir/settings.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { instant } from '../../../domain/instant.ts';
import { startPakasirStandIn } from '../../stand-ins/pakasir/start.ts';
import { answerOf } from '../../support/either.ts';
import { aRequest, aWatch, quickPace, someSettings } from './a-pakasir.ts';

const clock = { now: () => instant(Date.now()) };

describe('The pace of a gateway', () => {
  it('is kept by two processes together', async () => {
    const pakasir = await startPakasirStandIn({
      ...{ slug: 'depodomain', key: 'KEY', secret: 'SEC' },
      ...{ limits: true, speed: 20 },
    });
    const { gatewayPaces } = createMemoryStore({ clock });
    const pace = { ...quickPace, creates: { calls: 2, withinMs: 300 } };
    const processes = [1, 2].map(() =>
      pakasirGateway(someSettings({ baseUrl: pakasir.url, pace }), {
        ...aWatch(),
        shared: { gatewayPaces, clock },
      }),
    );
    const began = Date.now();
    await Promise.all(
      processes.flatMap((gateway, at) =>
        [1, 2, 3].map((n) =>
          answerOf(gateway.request(aRequest({ reference: `INV-${String(at)}-${String(n)}` }))),
        ),
      ),
    );
    expect(pakasir.calls('create').map(({ answered }) => answered)).to.deep.equal([
      200, 200, 200, 200, 200, 200,
    ]);
    expect(Date.now() - began).to.be.at.least(600);
    await pakasir.stop();
  });

  it('asks once for all who come together, as far as they may go at once', async () => {
    const pakasir = await startPakasirStandIn({
      ...{ slug: 'depodomain', key: 'KEY', secret: 'SEC', limits: false },
    });
    const { gatewayPaces } = createMemoryStore({ clock });
    const asked: number[] = [];
    const counted: typeof gatewayPaces = {
      ...gatewayPaces,
      reserve: (line, rate, now, wanted) => {
        asked.push(wanted);
        return gatewayPaces.reserve(line, rate, now, wanted);
      },
    };
    const pace = { ...quickPace, creates: { calls: 30, withinMs: 300 }, longestQueue: 100 };
    const gateway = pakasirGateway(someSettings({ baseUrl: pakasir.url, pace }), {
      ...aWatch(),
      shared: { gatewayPaces: counted, clock },
    });
    await Promise.all(
      Array.from({ length: 70 }, (_, n) =>
        answerOf(gateway.request(aRequest({ reference: `INV-${String(n)}` }))),
      ),
    );
    await pakasir.stop();
    expect(asked).to.deep.equal([30, 30, 10]);
    expect(pakasir.calls('create')).to.have.lengthOf(70);
  });

  it('makes all of them wait where the gateway found one too fast', async () => {
    const pakasir = await startPakasirStandIn({
      ...{ slug: 'depodomain', key: 'KEY', secret: 'SEC', limits: false },
    });
    const { gatewayPaces } = createMemoryStore({ clock });
    const shared = { gatewayPaces, clock };
    const open = () => pakasirGateway(someSettings({ baseUrl: pakasir.url }), { ...aWatch(), shared });
    const [first, second] = [open(), open()];
    pakasir.fail('create', { kind: 'too-fast', retryAfter: '1' });
    const began = Date.now();
    const waits = answerOf(first.request(aRequest({ reference: 'INV-A0001' })));
    while (pakasir.calls('create').length === 0) await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await answerOf(second.request(aRequest({ reference: 'INV-B0001' })));
    expect(Date.now() - began).to.be.at.least(900);
    await waits;
    await pakasir.stop();
  });

  it('is kept by each process alone while the store is away', async () => {
    const pakasir = await startPakasirStandIn({
      ...{ slug: 'depodomain', key: 'KEY', secret: 'SEC', limits: false },
    });
    const away = () => TE.left(storeFailure('test', 'away'));
    const gateway = pakasirGateway(someSettings({ baseUrl: pakasir.url }), {
      ...aWatch(),
      shared: { gatewayPaces: { reserve: away, hold: away }, clock },
    });
    await answerOf(gateway.request(aRequest()));
    expect(pakasir.calls('create')).to.have.lengthOf(1);
    await pakasir.stop();
  });

  it('is what the settings say, a tenth slower', () => {
    expect(paceOf(20).creates).to.deep.equal({ calls: 20, withinMs: 1_100 });
    expect(pakasirGateway(someSettings({ pace: paceOf(20) }), aWatch()).traits.creates).to.deep.equal({
      calls: 20,
      withinMs: 1_100,
    });
  });

  it('lets callers wait as long for a quick gateway as for the usual one: the quicker, the more of them', () => {
    expect(paceOf(2).longestQueue).to.equal(usualPace.longestQueue);
    expect(paceOf(1_000).longestQueue).to.equal(20_000);
  });
});
