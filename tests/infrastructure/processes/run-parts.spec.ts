import { expect } from 'chai';
import sinon from 'sinon';
import { Problem } from '../../../infrastructure/processes/problem.ts';
import { runParts, type StartPart } from '../../../infrastructure/processes/run-parts.ts';
import { recordingTelemetry } from '../../adapters/jobs/recording-telemetry.ts';

const withResolver = () => {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
};
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('The parts of a process', () => {
  let events: string[];
  beforeEach(() => {
    events = [];
  });

  const part =
    (name: string, stops: () => Promise<void> = () => Promise.resolve()): StartPart =>
    async () => {
      events.push(`start ${name}`);
      return {
        name,
        stop: async () => {
          events.push(`stop ${name}`);
          await stops();
          events.push(`${name} has stopped`);
        },
      };
    };
  const failing =
    (why: Error): StartPart =>
    () =>
      Promise.reject(why);

  it('start in their order and stop in the opposite, one after the other', async () => {
    const { log } = recordingTelemetry();
    const running = await runParts([part('store'), part('server'), part('bot')], log);
    expect(events).to.deep.equal(['start store', 'start server', 'start bot']);
    events.length = 0;
    await running.stop();
    expect(events).to.deep.equal([
      'stop bot',
      'bot has stopped',
      'stop server',
      'server has stopped',
      'stop store',
      'store has stopped',
    ]);
  });

  it('stop once, however often they are asked to', async () => {
    const { log } = recordingTelemetry();
    const running = await runParts([part('store')], log);
    await Promise.all([running.stop(), running.stop()]);
    await running.stop();
    expect(events).to.deep.equal(['start store', 'stop store', 'store has stopped']);
  });

  it('stop when a later one cannot start, and say why it could not', async () => {
    const { log } = recordingTelemetry();
    const why = new Problem('The shop cannot listen on 127.0.0.1:9000.');
    const thrown = await runParts([part('store'), part('server'), failing(why), part('bot')], log).catch(
      (cause: unknown) => cause,
    );
    expect(thrown).to.equal(why);
    expect(events).to.deep.equal([
      'start store',
      'start server',
      'stop server',
      'server has stopped',
      'stop store',
      'store has stopped',
    ]);
  });

  it('say what one that takes long still waits for, until it has stopped', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { log, lines } = recordingTelemetry();
      const { promise, resolve } = withResolver();
      const worker: StartPart = async () => ({
        ...(await part('worker', () => promise)()),
        underWay: () => ['deliver-goods'],
      });
      const running = await runParts([part('store'), worker, part('bot')], log);
      const stopping = running.stop();
      await settled();
      clock.tick(12_000);
      resolve();
      await stopping;
      clock.tick(60_000);
      const line = {
        level: 'warn',
        message: 'worker is still stopping',
        fields: { underWay: ['deliver-goods'] },
      };
      expect(lines.filter(({ level }) => level === 'warn')).to.deep.equal([line, line]);
    } finally {
      clock.restore();
    }
  });

  it('stop although one does not stop well, which is noted', async () => {
    const { log, lines } = recordingTelemetry();
    const cause = new Error('stuck');
    const running = await runParts([part('store'), part('bot', () => Promise.reject(cause))], log);
    await running.stop();
    expect(events.slice(-2)).to.deep.equal(['stop store', 'store has stopped']);
    expect(lines.filter(({ level }) => level === 'error')).to.deep.equal([
      { level: 'error', message: 'bot did not stop well', fields: { cause } },
    ]);
  });
});
