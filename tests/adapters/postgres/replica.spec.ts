import { expect } from 'chai';
import sinon from 'sinon';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Run } from '../../../adapters/postgres/kit/run.ts';
import {
  checkReplica,
  mostLag,
  watchReplica,
  type ReplicaState,
} from '../../../adapters/postgres/kit/replica.ts';
import { reading, writing } from '../../../adapters/postgres/kit/statement.ts';
import { hours } from '../../../domain/instant.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { answerOf } from '../../support/either.ts';
import { silentLog } from '../../support/fakes/silent.ts';

const primary = (position: number) => ({ cluster: 'ours/1', position, standby: false });
const standby = (position: number) => ({ cluster: 'ours/1', position, standby: true });

describe('How a replica stands', () => {
  it('keeps up while it has all that was written', () => {
    expect(checkReplica(primary(5), standby(5), [], 1_000)).to.deep.equal({
      state: { tag: 'Fresh', lag: 0 },
      written: [],
    });
  });

  it('is behind by the age of the oldest that it lacks', () => {
    const first = checkReplica(primary(5), standby(4), [], 1_000);
    expect(first.state).to.deep.equal({ tag: 'Fresh', lag: 0 });
    const second = checkReplica(primary(9), standby(4), first.written, 3_000);
    expect(second.state).to.deep.equal({ tag: 'Fresh', lag: 2_000 });
    expect(checkReplica(primary(9), standby(5), second.written, 4_000).state).to.deep.equal({
      tag: 'Fresh',
      lag: 1_000,
    });
    expect(checkReplica(primary(9), standby(4), second.written, 1_001 + mostLag).state).to.deep.equal({
      tag: 'Lagging',
      lag: mostLag + 1,
    });
  });

  it('is another’s where it is no standby, or follows another database', () => {
    expect(checkReplica(primary(5), primary(5), [], 0).state).to.deep.equal({ tag: 'Foreign' });
    const other = { ...standby(5), cluster: 'another/1' };
    expect(checkReplica(primary(5), other, [], 0).state).to.deep.equal({ tag: 'Foreign' });
  });

  it('is known to be behind while it catches up after hours, by not too many notes', () => {
    let written: ReturnType<typeof checkReplica>['written'] = [];
    for (let n = 0; n < 10_000; n += 1)
      ({ written } = checkReplica(primary(n + 1), standby(0), written, n * 1_000));
    expect(written.length).to.be.lessThan(250);
    for (const behind of [9_000, 1_000, 100, 20]) {
      const { state } = checkReplica(primary(10_001), standby(10_000 - behind), written, 10_000_000);
      expect(state.tag, String(behind)).to.equal('Lagging');
    }
  });
});

describe('Reading from a replica', () => {
  const who = t.type({ from: t.string });
  const looking = reading('test.look', 'select', who);
  const changing = writing('test.change', 'update', who);

  /** A server that answers who it is; what it is asked by the watch it knows as `facts` does. */
  const server =
    (from: string, facts: () => object | null, answers: () => boolean = () => true): Run =>
    (statement) => {
      const row = statement.name === 'replica.look' ? facts() : answers() ? { from } : null;
      const decoded = row === null ? null : statement.row.decode(row);
      return decoded?._tag === 'Right'
        ? TE.right([decoded.right])
        : TE.left(storeFailure(statement.name, new Error('gone')));
    };

  const watched = (facts: () => object | null, answers?: () => boolean) => {
    const states: ReplicaState['tag'][] = [];
    const reads: string[] = [];
    const replica = watchReplica(
      server('primary', () => primary(5)),
      server('replica', facts, answers),
      silentLog,
    );
    replica.meterWith({ looked: ({ tag }) => states.push(tag), read: (from) => reads.push(from) });
    const readBy = async (statement: typeof looking) => (await answerOf(replica.read(statement)))[0]?.from;
    return { replica, states, reads, readBy };
  };

  it('reads there what only looks, and changes on the primary', async () => {
    const { replica, reads, readBy } = watched(() => standby(5));
    await replica.look();
    expect(await readBy(looking)).to.equal('replica');
    expect(await readBy(changing)).to.equal('primary');
    expect(reads).to.deep.equal(['Replica', 'Primary']);
    replica.stop();
  });

  it('reads from the primary what the replica does not answer', async () => {
    const { replica, reads, readBy } = watched(
      () => standby(5),
      () => false,
    );
    await replica.look();
    expect(await readBy(looking)).to.equal('primary');
    expect(reads).to.deep.equal(['Primary']);
    replica.stop();
  });

  it('knows how far one is behind, also where the clock of its own machine was set back', async () => {
    const time = sinon.useFakeTimers({ now: hours(48), toFake: ['Date', 'performance'] });
    const { replica, readBy } = watched(() => standby(4));
    try {
      await replica.look();
      time.tick(mostLag + 1);
      time.setSystemTime(hours(1));
      expect((await replica.look()).tag).to.equal('Lagging');
      expect(await readBy(looking)).to.equal('primary');
    } finally {
      replica.stop();
      time.restore();
    }
  });

  it('leaves one alone that does not answer, and one that is another’s', async () => {
    for (const [facts, tag] of [
      [null, 'Gone'],
      [primary(5), 'Foreign'],
    ] as const) {
      const { replica, states, readBy } = watched(() => facts);
      await replica.look();
      expect(states).to.include(tag);
      expect(await readBy(looking)).to.equal('primary');
      replica.stop();
    }
  });
});
