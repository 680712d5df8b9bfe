import { pulse, pulseEvery, type News } from '../wire.ts';

export type Line =
  | { readonly tag: 'Connecting' }
  | { readonly tag: 'Open' }
  | { readonly tag: 'Lost'; readonly seconds: number };

type Settings = {
  readonly persons: readonly number[];
  readonly hear: (news: News) => void;
  readonly changed: (line: Line) => void;
};

/** Seconds until the next try, longer each time. */
const waits = [1, 2, 3, 5, 8, 13, 20];

/** Listens to the shop for as long as the page is open; after a break it goes on where it was. */
export const listen = ({ persons, hear, changed }: Settings): void => {
  let source: EventSource | null = null;
  let seen: string | null = null;
  let failures = 0;
  let heardAt = 0;
  let timer = 0;

  const heard = (): void => {
    heardAt = Date.now();
    if (failures === 0) return;
    failures = 0;
    changed({ tag: 'Open' });
  };

  const lose = (): void => {
    source?.close();
    source = null;
    count(waits[Math.min(Math.max(failures, 1), waits.length) - 1] ?? 1);
    failures += 1;
  };

  const count = (seconds: number): void => {
    clearTimeout(timer);
    if (seconds === 0) return connect();
    changed({ tag: 'Lost', seconds });
    timer = setTimeout(() => count(seconds - 1), 1_000);
  };

  const connect = (): void => {
    clearTimeout(timer);
    source?.close();
    changed({ tag: 'Connecting' });
    failures = Math.max(failures, 1);
    heardAt = Date.now();
    const query = new URLSearchParams({ as: persons.join(','), ...(seen === null ? {} : { after: seen }) });
    const opened = new EventSource(`/chat/stream?${query.toString()}`);
    source = opened;
    opened.addEventListener(pulse, heard);
    opened.addEventListener('message', ({ data, lastEventId }) => {
      seen = lastEventId;
      hear(JSON.parse(String(data)) as News);
      heard();
    });
    opened.addEventListener('error', () => {
      if (source === opened) lose();
    });
  };

  const hurry = (): void => {
    if (source === null) connect();
  };
  setInterval(() => {
    // A line that went silent is as dead as one that broke, and no browser says so.
    if (source !== null && Date.now() - heardAt > 2.5 * pulseEvery) lose();
  }, 5_000);
  addEventListener('online', hurry);
  addEventListener('pageshow', hurry);
  addEventListener('pagehide', () => {
    source?.close();
    source = null;
  });
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) hurry();
  });
  connect();
};
