import * as t from 'io-ts';
import { isLost, type Pool } from './retrying-pool.ts';

const connect = (pool: Pool) => pool.connect();
type Client = Awaited<ReturnType<typeof connect>>;

const Asked = t.type({ name: t.string, text: t.string, values: t.readonlyArray(t.unknown) });
type Asked = t.TypeOf<typeof Asked>;

type Answer = { readonly rows: readonly unknown[] };
type Waiting = {
  readonly asked: Asked;
  readonly answer: (answer: Answer) => void;
  readonly fail: (cause: unknown) => void;
};

const isEnd = ({ name, values }: Asked): boolean => /^complete_job\//.test(name) && values.length === 1;

const begin = /^with j as \(/;
const one = /\blimit 1\n/;
const isLook = ({ name, text }: Asked): boolean =>
  /^get_jobF?\//.test(name) && begin.test(text) && one.test(text);

/** One statement that strikes jobs off and looks for so many others: the engine's own, with what is ended before it. */
const together = ({ name, text, values }: Asked, looks: number, ended: readonly unknown[]): Asked => ({
  name: `${name}+${String(looks)}`,
  text: text
    .replace(
      begin,
      `with struck as (delete from graphile_worker._private_jobs where id = any($${String(values.length + 1)}::bigint[])), j as (`,
    )
    .replace(one, `limit ${String(looks)}\n`),
  values: [...values, ended],
});

const ends = (ended: readonly unknown[]): Asked => ({
  name: 'complete_jobs+',
  text: 'delete from graphile_worker._private_jobs where id = any($1::bigint[])',
  values: [ended],
});

/** What asks the very same, apart from when. */
const alike = (waiting: readonly Waiting[]): readonly (readonly Waiting[])[] => {
  const groups = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const key = JSON.stringify([one.asked.name, one.asked.values]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
};

type Ask = (asked: Asked) => Promise<Answer>;

/** Lets the ends of jobs and the looks for others that are asked in the same turn of the loop travel together. */
const gathering = (ask: Ask): ((asked: Asked) => Promise<Answer>) => {
  let waiting: Waiting[] = [];

  const alone = ({ asked, answer, fail }: Waiting): void => {
    ask(asked).then(answer, fail);
  };

  const send = async (looks: readonly Waiting[], ended: readonly Waiting[]): Promise<void> => {
    const all = [...looks, ...ended];
    const [only] = all;
    if (only !== undefined && all.length === 1) return alone(only);
    const struck = ended.map(({ asked }) => asked.values[0]);
    const [look] = looks;
    try {
      const { rows } = await ask(
        look === undefined ? ends(struck) : together(look.asked, looks.length, struck),
      );
      looks.forEach(({ answer }, at) => {
        answer({ rows: rows.slice(at, at + 1) });
      });
      for (const { answer } of ended) answer({ rows: [] });
    } catch (cause) {
      // Where nobody knows whether it was done the engine asks each anew; otherwise one that cannot be done stops no other.
      for (const each of all)
        if (isLost(cause)) each.fail(cause);
        else alone(each);
    }
  };

  const leave = (): void => {
    const now = waiting;
    waiting = [];
    const ended = now.filter(({ asked }) => isEnd(asked));
    const looks = alike(now.filter(({ asked }) => !isEnd(asked)));
    if (looks.length === 0) void send([], ended);
    else looks.forEach((same, at) => void send(same, at === 0 ? ended : []));
  };

  return (asked) =>
    new Promise((answer, fail) => {
      if (waiting.length === 0) setImmediate(leave);
      waiting.push({ asked, answer, fail });
    });
};

/** A connection that is taken when it is needed: whoever only asks what is gathered needs none. */
const lazyClient = (
  pool: Pool,
  gathered: (asked: Asked) => Promise<Answer>,
): Pick<Client, 'release'> & { readonly query: (...question: readonly unknown[]) => Promise<unknown> } => {
  let taken: Promise<Client> | null = null;
  const query = async (...question: readonly unknown[]): Promise<unknown> => {
    const [asked] = question;
    if (taken === null && question.length === 1 && Asked.is(asked) && (isEnd(asked) || isLook(asked)))
      return gathered(asked);
    const client = await (taken ??= connect(pool));
    const found: unknown = Reflect.get(client, 'query');
    return typeof found === 'function' ? Reflect.apply(found, client, question) : found;
  };
  return {
    query,
    release: (destroy) => {
      void taken?.then(
        (client) => {
          client.release(destroy);
        },
        () => undefined,
      );
    },
  };
};

/**
 * The same pool for the job engine, where a slot that ends a job and looks for the next asks once for both, and slots that
 * look at the same moment ask once for all of them. Nothing waits for longer than the turn of the loop takes. What the
 * engine words otherwise than is known here goes as it is.
 */
export const gatheringPool = (pool: Pool): Pool => {
  const gathered = gathering((asked) => pool.query({ ...asked, values: [...asked.values] }));
  return new Proxy(pool, {
    get: (target, name): unknown => {
      const found: unknown = Reflect.get(target, name);
      // The engine warns of fewer connections than slots. Slots here ask together, and hold none while a job runs.
      if (name === 'options') return { ...Object(found), max: Infinity };
      if (typeof found !== 'function') return found;
      return (...given: readonly unknown[]): unknown =>
        name === 'connect' && given.length === 0
          ? Promise.resolve(lazyClient(target, gathered))
          : Reflect.apply(found, target, given);
    },
  });
};
