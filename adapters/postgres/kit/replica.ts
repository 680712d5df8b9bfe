import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import type { Log } from '../../../application/ports/log.ts';
import type { Run } from './run.ts';
import { reading } from './statement.ts';

/** What a replica is good for: read while it is `Fresh`, and else not. */
export type ReplicaState =
  | { readonly tag: 'Fresh' | 'Lagging'; /** Milliseconds. */ readonly lag: number }
  /** It does not answer, or was not looked at yet. */
  | { readonly tag: 'Gone' }
  /** It answers, and is no copy of this database. */
  | { readonly tag: 'Foreign' };

/** Where something was read that may come from a replica. */
export type ReplicaMeter = {
  readonly looked: (state: ReplicaState) => void;
  readonly read: (from: 'Replica' | 'Primary') => void;
};

export const silentReplicaMeter: ReplicaMeter = { looked: () => undefined, read: () => undefined };

/** Milliseconds behind, beyond which a replica is not read: what people see is no older. */
export const mostLag = 10_000;

/** Milliseconds between two looks, and for each of them. */
const pace = 1_000;
const patience = 3_000;

const facts = t.type({
  /** Which server and database it is, the same on both sides. */
  cluster: t.string,
  /** How far the log is written, or replayed; bytes. */
  position: t.number,
  standby: t.boolean,
});
type Facts = t.TypeOf<typeof facts>;

const where = reading(
  'replica.look',
  `select pg_is_in_recovery() as standby,
     (select system_identifier::text from pg_control_system())
       || (select '/' || oid from pg_database where datname = current_database()) as cluster,
     (coalesce(case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end, '0/0')
       - '0/0')::float8 as position`,
  facts,
);

/** What was written when; those that a replica has are forgotten but for the last. */
type Written = { readonly at: number; readonly position: number };

/** So many notes are kept at most. */
const mostNotes = 240;

/** Every second of too many: the longer ago it was, the less exactly it is known. */
const thinned = (notes: readonly Written[]): readonly Written[] =>
  notes.length > mostNotes ? notes.filter((_, n) => n % 2 === 0) : notes;

/** How a replica stands that has come to `position`, by what the primary had written; and what is to be remembered. Pure. */
export const checkReplica = (
  primary: Facts,
  replica: Facts,
  before: readonly Written[],
  now: number,
): { readonly state: ReplicaState; readonly written: readonly Written[] } => {
  if (!replica.standby || replica.cluster !== primary.cluster)
    return { state: { tag: 'Foreign' }, written: [] };
  const all = [...before, { at: now, position: primary.position }];
  const missing = all.findIndex(({ position }) => position > replica.position);
  const lag = missing === -1 ? 0 : now - (all[missing]?.at ?? now);
  return {
    state: { tag: lag > mostLag ? 'Lagging' : 'Fresh', lag },
    written: missing === -1 ? [] : thinned(all.slice(missing)),
  };
};

const answerOf = async (run: Run): Promise<Facts | null> => {
  const timer = { stop: (): void => undefined };
  const tooLong = new Promise<null>((done) => {
    const timeout = setTimeout(() => {
      done(null);
    }, patience);
    timer.stop = () => {
      clearTimeout(timeout);
    };
  });
  const asked = run(where)().then((found) => (E.isRight(found) ? (found.right[0] ?? null) : null));
  const answer = await Promise.race([asked, tooLong]);
  timer.stop();
  return answer;
};

export type Replica = {
  /** Reads from the replica while it is fresh, and from the primary when it is not or does not answer; what changes something goes to the primary. */
  readonly read: Run;
  readonly state: () => ReplicaState;
  /** Looks at once, and not only when it is time. */
  readonly look: () => Promise<ReplicaState>;
  readonly meterWith: (meter: ReplicaMeter) => void;
  readonly stop: () => void;
};

const because: Readonly<Record<ReplicaState['tag'], string>> = {
  Fresh: 'it keeps up',
  Lagging: 'it is too far behind',
  Gone: 'it does not answer',
  Foreign: 'it is no standby of this database',
};

/** Watches the replica behind `copy`, which is read instead of the primary as long as it keeps up. */
export const watchReplica = (primary: Run, copy: Run, log: Log): Replica => {
  let meter = silentReplicaMeter;
  let state: ReplicaState = { tag: 'Gone' };
  let written: readonly Written[] = [];
  let isFirst = true;
  let isOver = false;

  const is = (next: ReplicaState): void => {
    if (isFirst || next.tag !== state.tag) {
      if (next.tag === 'Fresh') log.info('Screens and reports are read from the replica');
      else log.warn('The replica is not read for now', { because: because[next.tag] });
    }
    isFirst = false;
    state = next;
    meter.looked(next);
  };

  const look = async (): Promise<ReplicaState> => {
    const [wrote, replayed] = await Promise.all([answerOf(primary), answerOf(copy)]);
    if (isOver) return state;
    if (replayed === null) is({ tag: 'Gone' });
    else if (wrote !== null) {
      // A stopwatch, since the machine's clock may be set back while the replica falls behind.
      const checked = checkReplica(wrote, replayed, written, performance.now());
      written = checked.written;
      is(checked.state);
    }
    return state;
  };

  let next: NodeJS.Timeout | undefined;
  const lookAgain = async (): Promise<void> => {
    await look();
    if (!isOver) next = setTimeout(() => void lookAgain(), pace).unref();
  };
  void lookAgain();

  const read: Run = (statement, values) => async () => {
    if (!statement.reads || state.tag !== 'Fresh') {
      meter.read('Primary');
      return primary(statement, values)();
    }
    const found = await copy(statement, values)();
    meter.read(E.isRight(found) ? 'Replica' : 'Primary');
    return E.isRight(found) ? found : primary(statement, values)();
  };

  return {
    read,
    state: () => state,
    look,
    meterWith: (given) => {
      meter = given;
    },
    stop: () => {
      isOver = true;
      clearTimeout(next);
    },
  };
};
