import { setTimeout as sleep } from 'node:timers/promises';
import * as E from 'fp-ts/lib/Either.js';
import type pg from 'pg';
import type { Log } from '../../../application/ports/log.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import { settingsChannel } from './settings.ts';

export type ListenerDeps = {
  /** Of sessions that last: a pooler in between must not share them. */
  readonly pool: pg.Pool;
  readonly settings: Pick<Settings, 'refresh'>;
  readonly log: Log;
};

/** Milliseconds. */
const patience = {
  /** Between two looks that nobody asked for: a notice is lost while the connection is. */
  look: 10_000,
  /** Before the connection is opened again. */
  again: 500,
};

/** The copy of this process, brought up to date again and again; `stop` ends it. */
export type SettingsListener = { readonly stop: () => Promise<void> };

/** Listens on one connection until it ends or is told to stop. */
const listenOnce = async (
  { pool }: ListenerDeps,
  look: () => Promise<void>,
  stopped: AbortSignal,
): Promise<void> => {
  const client = await pool.connect();
  try {
    const ended = new Promise<void>((resolve) => {
      client.once('end', resolve);
      client.once('error', () => {
        resolve();
      });
      if (stopped.aborted) resolve();
      stopped.addEventListener('abort', () => {
        resolve();
      });
    });
    client.on('notification', () => void look());
    await client.query(`listen ${settingsChannel}`);
    // What was changed before this connection listened was told to nobody here.
    await look();
    await ended;
  } finally {
    client.release(true);
  }
};

/**
 * Keeps this process's copy of the settings up to date: what another changed is seen as soon as its notice comes, and by a look every ten
 * seconds in any case. Throws where the first look fails.
 */
export const listenForSettings = async (deps: ListenerDeps): Promise<SettingsListener> => {
  const { settings, log } = deps;
  const first = await settings.refresh()();
  if (E.isLeft(first)) throw E.toError(first.left.cause);
  const stopping = new AbortController();
  const { signal } = stopping;
  const look = async (): Promise<void> => {
    const seen = await settings.refresh()();
    if (E.isLeft(seen) && !signal.aborted) log.warn('settings not read', { cause: seen.left.cause });
  };
  const timer = setInterval(() => void look(), patience.look);
  const listening = async (): Promise<void> => {
    while (!signal.aborted) {
      await listenOnce(deps, look, signal).catch((cause: unknown) => {
        if (!signal.aborted) log.warn('settings are not listened for', { cause });
      });
      await sleep(patience.again, undefined, { signal }).catch(() => undefined);
    }
  };
  const ended = listening();
  return {
    stop: async () => {
      clearInterval(timer);
      stopping.abort();
      await ended;
    },
  };
};
