import type { Container } from 'inversify';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import { listenForSettings } from '../../adapters/postgres/settings/settings-listener.ts';
import type { Log } from '../../application/ports/log.ts';
import { tokens } from '../container/tokens.ts';
import type { Part } from './part.ts';

/** What owners change in the chat, wherever they do: read before anything that goes by it starts. */
export const settingsPart = async (container: Container, { pool }: Database, log: Log): Promise<Part> => {
  const { stop } = await listenForSettings({ pool, settings: container.get(tokens.settings), log });
  return { name: 'settings', stop };
};
