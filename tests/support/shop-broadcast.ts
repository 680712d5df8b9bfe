import pg from 'pg';
import { broadcastMessages } from '../../adapters/chat/features/admin/broadcast/messages.ts';
import { quietUntil } from '../../domain/broadcast/quiet-hours.ts';
import { instant } from '../../domain/instant.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { World } from './shop-world.ts';

const { buttons: labels } = broadcastMessages;

/** The first of those who only read. */
const firstReader = 50_001;

/** So many people who know the shop and were never heard of since; each has a phone. */
export const readersOf = async (
  world: Pick<World, 'databaseUrl' | 'telegram'>,
  count: number,
): Promise<readonly Phone[]> => {
  const client = new pg.Client({ connectionString: world.databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into buyers (id, first_name, language_guessed, first_seen_at, named_at)
       select n, 'Pembaca ' || n, 'id', now(), now() from generate_series($1::bigint, $2::bigint) as n`,
      [firstReader, firstReader + count - 1],
    );
  } finally {
    await client.end();
  }
  return Array.from({ length: count }, (_, at) =>
    world.telegram.acquaintance({
      id: firstReader + at,
      firstName: `Pembaca ${String(at)}`,
      languageCode: 'id',
    }),
  );
};

/** An owner broadcasts these words to everybody, now, at whatever hour that is. */
export const broadcasts = async (owner: Phone, words: string): Promise<void> => {
  await owner.says('/admin');
  await owner.taps(labels.broadcasts);
  await owner.taps(labels.newBroadcast);
  await owner.sees(/Mau menyiarkan apa/);
  await owner.says(words);
  await owner.taps('⏭️ Lewati');
  await owner.taps(labels.suggested.everyone);
  await owner.taps(labels.suggested.now);
  await owner.taps('✅ Ya, lanjutkan');
  if (quietUntil(instant(Date.now())) !== null) await owner.taps(labels.command.SendAnytime);
};

/** How often each of them has these words in the chat. */
export const readingsOf = (phones: readonly Phone[], words: string): readonly number[] =>
  phones.map((phone) => phone.messages().filter(({ text }) => text.includes(words)).length);
