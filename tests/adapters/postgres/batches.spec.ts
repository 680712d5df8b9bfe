import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { inBatches } from '../../../adapters/postgres/kit/batches.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import { watchedBatches, type WatchedBatches } from './watched-batches.ts';

const undoneBy = (code: string): StoreFailure =>
  storeFailure('test.many', Object.assign(new Error('guard'), { name: 'PostgresError', code }));

type Told = {
  readonly calls: readonly string[];
  readonly answer: (answer: E.Either<StoreFailure, null>) => void;
};

describe('What is called at the same time', () => {
  let batches: WatchedBatches;
  let told: Told[];
  let alone: string[];
  let passedOver: ReadonlySet<string>;

  beforeEach(() => {
    batches = watchedBatches();
    told = [];
    alone = [];
    passedOver = new Set();
  });

  const opened = (least = 2) =>
    inBatches<string, { readonly tag: 'Stale' }, string>(
      {
        name: 'test.many',
        keyOf: (call) => call,
        together: (calls) =>
          new Promise((resolve) => {
            told.push({
              calls,
              answer: E.match(
                (failure) => resolve(E.left(failure)),
                () => resolve(E.right(calls.map((call) => (passedOver.has(call) ? null : `${call} done`)))),
              ),
            });
          }),
        alone: (call) => {
          alone.push(call);
          return Promise.resolve(passedOver.has(call) ? E.left({ tag: 'Stale' }) : E.right(`${call} alone`));
        },
      },
      { meter: batches.meter, least },
    );

  const turn = () => new Promise(setImmediate);
  const names = (count: number, from = 0) =>
    Array.from({ length: count }, (_, n) => `call ${String(from + n)}`);

  it('goes together at the end of the turn, each with its own answer', async () => {
    const call = opened();
    passedOver = new Set(['b']);
    const answers = ['a', 'b', 'c'].map(call);
    await turn();
    expect(told.map(({ calls }) => calls)).to.deep.equal([['a', 'b', 'c']]);
    told[0]?.answer(E.right(null));
    expect(await Promise.all(answers)).to.deep.equal([
      E.right('a done'),
      E.left({ tag: 'Stale' }),
      E.right('c done'),
    ]);
    expect(alone).to.deep.equal(['b']);
    expect(batches.alone).to.deep.equal(['PassedOver']);
  });

  it('goes alone where nobody is beside', async () => {
    expect(await opened()('a')).to.deep.equal(E.right('a alone'));
    expect(told).to.deep.equal([]);
    expect(batches.alone).to.deep.equal(['NoneBeside']);
  });

  it('gathers while a batch is under way, and sends a second one for many', async () => {
    const call = opened();
    const first = names(2).map(call);
    await turn();
    const few = names(15, 2).map(call);
    await turn();
    expect(told).to.have.lengthOf(1);
    const more = names(1, 17).map(call);
    await turn();
    expect(told.map(({ calls }) => calls.length)).to.deep.equal([2, 16]);
    const rest = names(70, 18).map(call);
    await turn();
    expect(told).to.have.lengthOf(2);
    told[0]?.answer(E.right(null));
    await Promise.all(first);
    await turn();
    await turn();
    expect(told.map(({ calls }) => calls.length)).to.deep.equal([2, 16, 64]);
    told[1]?.answer(E.right(null));
    told[2]?.answer(E.right(null));
    await Promise.all([...few, ...more]);
    await turn();
    await turn();
    told[3]?.answer(E.right(null));
    expect(await Promise.all(rest)).to.have.lengthOf(70);
    expect(batches.sent('test.many')).to.deep.equal([2, 16, 64, 6]);
  });

  it('goes alone where another call for the same is under way, and together again afterwards', async () => {
    const call = opened(1);
    const first = call('a');
    const second = call('a');
    await turn();
    expect(await second).to.deep.equal(E.right('a alone'));
    told[0]?.answer(E.right(null));
    await first;
    await turn();
    const third = call('a');
    await turn();
    told[1]?.answer(E.right(null));
    expect(await third).to.deep.equal(E.right('a done'));
    expect(batches.alone).to.deep.equal(['SameKey']);
  });

  it('goes together with others when it is called by the answer to a call for the same', async () => {
    const call = opened();
    const again = ['a', 'b'].map((name) => call(name).then(() => call(name)));
    await turn();
    told[0]?.answer(E.right(null));
    await turn();
    await turn();
    told[1]?.answer(E.right(null));
    expect(await Promise.all(again)).to.deep.equal([E.right('a done'), E.right('b done')]);
    expect(batches.alone).to.deep.equal([]);
  });

  it('goes one by one where the batch was undone, whatever it was that undid it', async () => {
    const call = opened();
    const answers = ['a', 'b'].map(call);
    await turn();
    told[0]?.answer(E.left(undoneBy('23514')));
    expect(await Promise.all(answers)).to.deep.equal([E.right('a alone'), E.right('b alone')]);
    expect(batches.undone.map(({ statement }) => statement)).to.deep.equal(['test.many']);
  });

  for (const [what, failure] of [
    ['the connection broke', storeFailure('test.many', new Error('Connection terminated unexpectedly'))],
    ['the server goes down', undoneBy('57P01')],
    ['the answer cannot be read', storeFailure('test.many', new Error('unexpected row'))],
  ] as const)
    it(`fails, each call of it, and is not sent again, where ${what}`, async () => {
      const call = opened();
      const answers = ['a', 'b'].map(call);
      await turn();
      told[0]?.answer(E.left(failure));
      expect(await Promise.all(answers)).to.deep.equal([E.left(failure), E.left(failure)]);
      expect(alone).to.deep.equal([]);
      expect(batches.undone).to.deep.equal([]);
    });

  it('is not kept back for long by one that goes alone and has to wait', async () => {
    let release: (() => void) | undefined;
    const call = inBatches<string, never, string>(
      {
        name: 'test.many',
        keyOf: (name) => name,
        together: (calls) => Promise.resolve(E.right(calls)),
        alone: (name) =>
          new Promise((resolve) => {
            release = () => resolve(E.right(name));
          }),
      },
      { meter: batches.meter, least: 2 },
    );
    const waits = call('waits');
    await turn();
    const began = performance.now();
    expect(await Promise.all(['a', 'b'].map(call))).to.deep.equal([E.right('a'), E.right('b')]);
    expect(performance.now() - began).to.be.within(5, 1_000);
    release?.();
    expect(await waits).to.deep.equal(E.right('waits'));
  });

  it('refuses more than anybody could still be answered', async () => {
    const call = opened();
    const waiting = names(4_096 + 1).map(call);
    const last = await waiting.at(-1);
    expect(last).to.deep.include({ _tag: 'Left' });
    await turn();
    while (told.length > 0) {
      for (const { answer } of told.splice(0)) answer(E.right(null));
      await turn();
      await turn();
    }
    const answers = await Promise.all(waiting);
    expect(answers.filter(E.isLeft)).to.have.lengthOf(1);
  });
});
