import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { pulse, pulseEvery, type News } from './wire.ts';

export type Streams = {
  /** Tells every page that shows the person. */
  readonly tell: (news: Exclude<News, { readonly tag: 'Snapshot' }>) => void;
  /** Brings a page up to date, from the event it saw last where that is still known, and keeps it so. False when there are too many already. */
  readonly open: (
    response: ServerResponse,
    persons: readonly number[],
    seen: string | null,
    snapshot: () => News,
  ) => boolean;
  /** Ends every stream and lets none begin. */
  readonly stop: () => void;
};

type Told = { readonly number: number; readonly person: number; readonly data: string };

/** So many events are remembered for pages that come back. */
const remembered = 500;
const mostStreams = 100;
/** Bytes that wait for a page that reads too slowly; beyond them it is cut off, and comes back for a snapshot. */
const mostWaiting = 4 * 1024 * 1024;

const head = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  // Nobody in between may wait for the end before passing on.
  'X-Accel-Buffering': 'no',
  // The connection ends with its stream, so that a server that stops has nothing to wait for.
  Connection: 'close',
};

/** Server-sent events to every page that is open. */
export const openStreams = (beat: number = pulseEvery): Streams => {
  /** Numbers of an earlier run mean nothing in this one. */
  const run = randomBytes(6).toString('hex');
  const open = new Map<ServerResponse, ReadonlySet<number>>();
  const told: Told[] = [];
  let latest = 0;
  let stopped = false;

  const send = (response: ServerResponse, text: string): void => {
    response.write(text);
    if (response.writableLength > mostWaiting) response.destroy();
  };
  const event = (number: number, data: string): string => `id: ${run}.${String(number)}\ndata: ${data}\n\n`;

  /** What a page missed since the event it saw last; null when that cannot be told any more. */
  const missed = (seen: string | null, persons: ReadonlySet<number>): readonly Told[] | null => {
    const [of, at] = seen?.split('.') ?? [];
    const last = Number(at);
    const oldest = told[0]?.number ?? latest + 1;
    if (of !== run || !Number.isInteger(last) || last > latest || last < oldest - 1) return null;
    return told.filter(({ number, person }) => number > last && persons.has(person));
  };

  const beating = setInterval(() => {
    for (const response of open.keys()) send(response, `event: ${pulse}\ndata:\n\n`);
  }, beat);
  beating.unref();

  return {
    tell: (news) => {
      latest += 1;
      const data = JSON.stringify(news);
      told.push({ number: latest, person: news.person, data });
      if (told.length > remembered) told.shift();
      for (const [response, persons] of open)
        if (persons.has(news.person)) send(response, event(latest, data));
    },
    open: (response, ids, seen, snapshot) => {
      if (stopped || open.size >= mostStreams) return false;
      const persons = new Set(ids);
      response.writeHead(200, head);
      open.set(response, persons);
      response.once('close', () => open.delete(response));
      response.on('error', () => undefined);
      const since = missed(seen, persons);
      if (since === null) send(response, event(latest, JSON.stringify(snapshot())));
      else for (const { number, data } of since) send(response, event(number, data));
      // Something must be said at once, or a page that missed nothing would not know that it is connected.
      send(response, `event: ${pulse}\ndata:\n\n`);
      return true;
    },
    stop: () => {
      stopped = true;
      clearInterval(beating);
      for (const response of open.keys()) response.end();
    },
  };
};
