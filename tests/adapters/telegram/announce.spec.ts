import { expect } from 'chai';
import { announceInTurn } from '../../../adapters/telegram/announce.ts';
import { openKeeping } from '../../../adapters/telegram/kept-updates.ts';
import { answerOf } from '../../support/either.ts';
import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';
import { until } from '../jobs/until.ts';

describe('A bot that is to be sent its updates', function () {
  this.timeout(20_000);
  let steps: string[];
  let table: ReturnType<typeof memoryUpdates>;
  beforeEach(() => {
    steps = [];
    table = memoryUpdates(60_000);
  });

  const announce = () =>
    announceInTurn({
      left: openKeeping({
        store: table.open(),
        receive: (update) => {
          steps.push(`received ${String(update)}`);
          return Promise.resolve();
        },
        log: recordingTelemetry().log,
      }),
      reconcile: () => {
        steps.push('announced');
        return {
          stop: () => {
            steps.push('stopped');
            return Promise.resolve();
          },
        };
      },
    });

  it('is announced once a bot before it works on nothing any more, and stops in order', async () => {
    const before = table.open();
    const places = await answerOf(before.keep(['1']));
    const { stop } = announce();
    await answerOf(before.elsewhere());
    expect(steps).to.deep.equal([]);
    await answerOf(before.settle(places, []));
    await until('it is announced', () => steps.length > 0);
    await stop();
    expect(steps).to.deep.equal(['announced', 'stopped']);
  });

  it('works on what a bot before it left behind first', async () => {
    table = memoryUpdates(0);
    await answerOf(table.open().keep(['1', '2']));
    const { stop } = announce();
    await until('it is announced', () => steps.includes('announced'));
    expect(steps).to.deep.equal(['received 1', 'received 2', 'announced']);
    await stop();
  });

  it('does not wait for a bot before it when it is to stop, and is announced no more', async () => {
    await answerOf(table.open().keep(['1']));
    const { stop } = announce();
    await stop();
    expect(steps).to.deep.equal([]);
  });
});
