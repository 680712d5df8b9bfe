import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readPostmaster } from '../../adapters/embedded-postgres/postmaster.ts';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { done, importsCatalogue } from '../support/shop-files.ts';
import { quantile, type Figure } from './figure.ts';
import { open, openBenchWorld } from './opening.ts';
import { busyBuyers, tapping } from './tapping.ts';
import { processorTimeOf, processorTimeWithChildren, residentOf } from './usage.ts';

const code = 'BENCH';
const name = 'Akun uji';
const { buttons } = adminMessages;
const patience = 120_000;

/** Characters of a line, its end included: 400,000 of them are a file as large as Telegram hands out. */
const width = 50;

const fileOf = (count: number, word: string): Buffer => {
  const bytes = Buffer.alloc(count * width, 'z');
  for (let at = 0; at < count; at += 1) {
    const unit = `${word}${String(at)}@contoh.id|${(at * 7_919).toString(36)}`;
    bytes.write(`${unit.padEnd(width - 1, 'z')}\n`, at * width, 'latin1');
  }
  return bytes;
};

const between = (from: number | null, to: number | null): number | null =>
  from === null || to === null ? null : to - from;

/** Milliseconds in which a chat takes what greets its buyer, one message a second: a tap within them waits for its turn. */
const greeting = 4_000;

/** An owner sends a file of units by chat while a buyer taps. */
export const benchChatImport = async (quick: boolean): Promise<readonly Figure[]> => {
  const count = quick ? 40_000 : 400_000;
  const world = await openBenchWorld();
  try {
    const { shop } = await open(world);
    done(await importsCatalogue(world, [{ code, name, price: 10_000, terms: '', units: [] }]));
    const [owner] = world.owners;
    const toForm = async (): Promise<void> => {
      await sleep(2_000);
      await owner.says('/admin');
      // The label says how much is sold out, too.
      await owner.taps(/^📦 Stok/);
      await owner.taps(new RegExp(name));
      await owner.taps(buttons.addStock);
      await owner.sees(/Tempel unitnya/);
      await sleep(3_000);
    };
    // Made before anything is measured: the stand-in that answers the taps lives in this process.
    const files = { akun: fileOf(count, 'akun'), batal: fileOf(count, 'batal') };
    const sends = async (word: keyof typeof files): Promise<void> => {
      await owner.sends({ document: { name: 'units.txt', bytes: files[word] } });
      await owner.taps(buttons.asLines);
    };

    const phones = await busyBuyers(world);
    await toForm();
    await sleep(greeting);
    const before = residentOf(shop.pid) ?? 0;
    let most = before;
    const looking = setInterval(() => (most = Math.max(most, residentOf(shop.pid) ?? 0)), 50);
    const stopTapping = tapping(phones);
    await sleep(greeting);
    const server = readPostmaster(join(world.dataDir, 'postgres', 'cluster'))?.pid ?? 0;
    const worked = () => ({
      node: processorTimeOf(shop.pid),
      database: processorTimeWithChildren(server),
    });
    const workedBefore = worked();
    const begun = performance.now();
    await sends('akun');
    await owner.finds(/^✅ Masukkan/, { within: patience });
    const seen = performance.now() - begun;
    const workedUntilPreview = worked();
    const grewUntilPreview = most - before;
    const yes = performance.now();
    await owner.taps(/^✅ Masukkan/);
    await owner.sees(/siap dijual/, { within: patience });
    const published = performance.now() - yes;
    const workedInAll = worked();
    const taken = (await stopTapping()).filter((tap) => tap.begun > begun);
    clearInterval(looking);
    const took = taken.map((tap) => tap.took);
    const slowest = taken.reduce((a, b) => (b.took > a.took ? b : a));

    await toForm();
    await sends('batal');
    await owner.seesNew(/Membaca unitnya/, { within: patience });
    const left = performance.now();
    await owner.taps('❌ Batal');
    await owner.sees(/Dibatalkan/, { within: patience });
    const cancelled = performance.now() - left;

    const line = (what: string, value: number | null, goal: number | null, unit: Figure['unit'] = 'ms') =>
      ({ part: 'import', what, value, unit, goal }) as const;
    return [
      line(`${String(count)} units by chat, from the file to the shelf`, seen + published, 30_000),
      line('of that until the preview', seen, null),
      line('of that after the yes', published, null),
      ...(['node', 'database'] as const).flatMap((who) => [
        line(
          `processor time of ${who} until the preview`,
          between(workedBefore[who], workedUntilPreview[who]),
          null,
        ),
        line(
          `processor time of ${who} after the yes`,
          between(workedUntilPreview[who], workedInAll[who]),
          null,
        ),
      ]),
      line('node grew by', most - before, 100, 'MB'),
      line('of that until the preview', grewUntilPreview, null, 'MB'),
      line(`another buyer’s tap, p50 of ${String(took.length)}`, quantile(took, 0.5), null),
      line('another buyer’s tap, p99', quantile(took, 0.99), 200),
      line('the slowest came so long after the file', slowest.begun - begun, null),
      line('cancelled in the middle', cancelled, null),
    ];
  } finally {
    await world.close();
  }
};
