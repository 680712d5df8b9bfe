import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseAnswer } from '../../domain/cases/open-case.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import type { World } from '../support/shop-world.ts';
import type { Chance } from './chance.ts';
import { planCase, type CasePlan } from './admin-plan.ts';
import type { EventLog } from './event-log.ts';
import type { Owner } from './owner.ts';
import { buttonFor, newsOfCases, numberOf, referenceIn, transferOf } from './owners-chat.ts';
import { orderIn } from '../support/shop-buying.ts';
import { madeText } from './shelf.ts';
import { glance, saysUntil, untilSeen } from './steps.ts';

/** The owners as they answer open cases in their chats. */
export type AdminActor = {
  /** Begins; ends when told to. */
  readonly begin: (chance: Chance) => Owner;
  /** What an owner read of each case before an answer took its place on the screen. */
  readonly read: (owner: number) => readonly string[];
  /** How many things the owners made by hand. */
  readonly made: () => number;
  /** How many cases the two owners answered at the same time. */
  readonly races: () => number;
};

const over = /Kasus ditutup|Kasus ini sudah ditutup|Stoknya sudah habis|Tidak ada barang yang bisa dikirim/;
const hand = { pace: 600 } as const;

/** The case as `/admin` shows it; the news of it where the first page has it no more. */
const opensByMenu = async (owner: Phone, news: SeenMessage, reference: string): Promise<SeenMessage> => {
  const menu = await saysUntil(owner, '/admin', 'Menu admin', hand);
  const cases = menu.buttons.flat().find(({ label }) => label.startsWith('🗂️ Kasus terbuka'));
  if (cases === undefined) return news;
  const page = await untilSeen(
    () => owner.tapsStale(cases),
    () => owner.seesNew(/Kasus terbuka\n|Tidak ada kasus/, glance),
  );
  const number = numberOf(page, reference);
  const open = page.buttons.flat().find(({ label }) => label === `🔎 ${number ?? ''}`);
  if (open === undefined) return news;
  return untilSeen(
    () => owner.tapsStale(open),
    () => owner.seesNew(({ text }) => text.includes('Kasus: ') && referenceIn(text) === reference, glance),
  );
};

/** Taps an answer, types the transfer where it is asked for, and reads what came of it. */
const gives = async (
  owner: Phone,
  on: SeenMessage,
  reference: string,
  answer: CaseAnswer,
): Promise<SeenMessage> => {
  const button = buttonFor(on, answer) ?? buttonFor(on, 'Credit');
  if (button === undefined) return on;
  const asked = await untilSeen(
    () => owner.tapsStale(button),
    () => owner.seesNew(({ text }) => over.test(text) || text.includes('Ketik referensi transfer'), glance),
  );
  return asked.text.includes('Ketik referensi transfer')
    ? saysUntil(owner, transferOf(reference), over, hand)
    : asked;
};

export const openAdminActor = ({ owners }: Pick<World, 'owners'>, events: EventLog): AdminActor => {
  const plans = new Map<string, CasePlan>();
  const finished = new Set<string>();
  const read = owners.map((): string[] => []);
  let races = 0;
  let made = 0;

  const answers = async (reference: string, at: number): Promise<void> => {
    const plan = plans.get(reference);
    const [owner, other] = at === 0 ? owners : [owners[1], owners[0]];
    const news = newsOfCases(owner).get(reference);
    if (news === undefined || plan === undefined || plan.answer === null) return;
    const theirs = newsOfCases(other).get(reference);
    read[at]?.push(news.text);
    if (theirs !== undefined) read[1 - at]?.push(theirs.text);
    const on = plan.from === 'Menu' ? await opensByMenu(owner, news, reference) : news;
    const rival =
      plan.rival !== null && theirs !== undefined ? gives(other, theirs, reference, plan.rival) : null;
    if (rival !== null) races += 1;
    const [seen] = await Promise.all([gives(owner, on, reference, plan.answer), rival]);
    // What cannot be delivered is given another answer.
    if (/Stoknya sudah habis|Tidak ada barang/.test(seen.text))
      plans.set(reference, { ...plan, answer: 'Credit' });
    else finished.add(reference);
    events.write(`an owner answers the case by ${plan.answer}`, /^tg\d+-[0-9a-f]{8}/.exec(reference)?.[0]);
  };

  const next = (chance: Chance, at: number): string | undefined => {
    const open = [...newsOfCases(owners[at] ?? owners[0]).keys()];
    open.filter((one) => !plans.has(one)).forEach((one) => plans.set(one, planCase(chance.apart(one))));
    return open.find((one) => !finished.has(one) && plans.get(one)?.answer !== null);
  };

  /** Makes what waits longest, from the owner's queue. */
  const makes = async (at: number): Promise<void> => {
    const owner = owners[at] ?? owners[0];
    const menu = await saysUntil(owner, '/admin', 'Menu admin', hand);
    const queue = menu.buttons.flat().find(({ label }) => label.startsWith('🛠️ Antrean manual'));
    if (queue === undefined) return;
    const page = await untilSeen(
      () => owner.tapsStale(queue),
      () => owner.seesNew(/Antrean manual|Antrean kosong/, glance),
    );
    const first = page.buttons.flat().find(({ label }) => label.includes('Produk BUATAN'));
    if (first === undefined) return;
    const task = await untilSeen(
      () => owner.tapsStale(first),
      () => owner.seesNew(/Masuk .* lalu|Baru saja masuk|tidak menunggu/, glance),
    );
    const send = task.buttons.flat().find(({ label }) => label === '✅ Kirim hasil');
    if (send === undefined) return;
    await untilSeen(
      () => owner.tapsStale(send),
      () => owner.seesNew(/Kirim hasilnya/, glance),
    );
    await saysUntil(owner, madeText(orderIn(task)), /Terkirim ke pembeli|tidak menunggu/, hand);
    made += 1;
  };

  return {
    read: (owner) => read[owner] ?? [],
    races: () => races,
    made: () => made,
    begin: (chance) => {
      const ending = new AbortController();
      const go = async (): Promise<void> => {
        while (!ending.signal.aborted) {
          await sleep(chance.between(500, 2_500), undefined, { signal: ending.signal }).catch(
            () => undefined,
          );
          const at = chance.between(0, 1);
          const reference = next(chance, at);
          // An owner who got no answer looks at the case once more, as far as it is still there.
          if (reference !== undefined) await answers(reference, at).catch(() => undefined);
          else if (chance.happens(0.5)) await makes(at).catch(() => undefined);
        }
      };
      const going = go();
      return {
        end: async () => {
          ending.abort();
          await going;
        },
      };
    },
  };
};
