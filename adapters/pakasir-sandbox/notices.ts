import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../../application/ports/log.ts';

export type NoticePost = {
  readonly body: string;
  /** Sent as `X-Secret`; null sends none, as version 1 does. */
  readonly secret: string | null;
  /** Hears of each try: the HTTP status, 0 where nobody answered, and whether it was sent before. */
  readonly heard: (status: number, again: boolean) => void;
};

export type Notices = {
  /** Posts a notice now, and again after a while where the shop asks for it or is silent. Never rejects. */
  readonly send: (post: NoticePost) => Promise<void>;
  /** Gives up what is under way. */
  readonly stop: () => Promise<void>;
};

export type NoticeSettings = {
  readonly url: string;
  readonly log: Log;
  /** Waits between tries in milliseconds; others than usual for tests. */
  readonly waitsMs?: readonly number[];
};

const usualWaitsMs = [1_000, 3_000, 9_000, 27_000];
const answerWithinMs = 10_000;

/** A shop that says no (4xx) means it; one that is busy, broken or silent may mean something else later. */
const isFinal = (status: number): boolean => status > 0 && status < 500 && status !== 429;

/** Tells the shop over HTTP, as the gateway would. */
export const openNotices = ({ url, log, waitsMs = usualWaitsMs }: NoticeSettings): Notices => {
  const stopping = new AbortController();
  const underWay = new Set<Promise<void>>();

  const postOnce = async ({ body, secret }: NoticePost): Promise<number> => {
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', ...(secret === null ? {} : { 'x-secret': secret }) },
        redirect: 'manual',
        signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(answerWithinMs)]),
      });
      await answer.body?.cancel();
      return answer.status;
    } catch (cause) {
      log.debug('sandbox notice not answered', { cause });
      return 0;
    }
  };

  const deliver = async (post: NoticePost): Promise<void> => {
    for (const waitMs of [0, ...waitsMs]) {
      if (waitMs > 0) await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      const status = await postOnce(post);
      if (stopping.signal.aborted) return;
      post.heard(status, waitMs > 0);
      if (isFinal(status)) return;
    }
    log.warn('sandbox notice given up: the shop did not take it');
  };

  return {
    send: (post) => {
      const sent = deliver(post).finally(() => underWay.delete(sent));
      underWay.add(sent);
      return sent;
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(underWay);
    },
  };
};
