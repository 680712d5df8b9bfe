import * as E from 'fp-ts/lib/Either.js';
import { after, hours, minutes } from '../../../domain/instant.ts';
import { buyerId, type BuyerId } from '../../../domain/people/buyer.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import type { Permission } from '../../../domain/staff/permission.ts';
import type { StaffChange } from '../../../domain/staff/staff-change.ts';
import type { Core } from '../shop/core.ts';
import { staffCeiling } from '../invariants/staff.ts';
import { owners, staffPeople } from './people.ts';
import type { ActorContext } from './actor-context.ts';

/** People whom an owner appoints, who act as they may and as they may not, and lose their rights meanwhile. */
export type StaffLife = { readonly keep: (goOn: () => boolean, span: number) => Promise<void> };

const given: readonly Permission[] = ['money', 'stock', 'orders', 'staff'];

export const openStaff = (context: ActorContext): StaffLife => {
  const { random, scheduler, telegram, watch, faults, story, clock } = context;
  const [owner, partner] = [owners[0]!, owners[1]!];
  let told = 0;

  const change = (by: BuyerId, person: BuyerId, wanted: StaffChange) =>
    telegram.bring(by, ({ shop }: Core) =>
      watch.staff.acting(by, 'staff', () => shop.admin.changeStaff({ by, person, change: wanted })()),
    );

  /** Somebody new has a ceiling before they have any right, and keeps it. */
  const appoint = async (person: BuyerId): Promise<void> => {
    const begun = await change(owner, person, { tag: 'Appoint', name: `staff ${person}` });
    if (E.isLeft(begun)) return;
    const limited = await change(owner, person, { tag: 'Ceiling', ceiling: staffCeiling });
    if (E.isLeft(limited)) await change(owner, person, { tag: 'Remove' });
    else await change(owner, person, { tag: 'Permission', permission: 'money', held: true });
  };

  const manage = async (person: BuyerId): Promise<void> => {
    const permission = random.oneOf(given);
    const held = random.chance(0.6);
    const turn = random.whole(0, 9);
    if (turn < 6) {
      // Whoever has no ceiling yet gets no right to money.
      if (permission === 'money' && watch.staff.hasNoCeiling(person)) return;
      await change(owner, person, { tag: 'Permission', permission, held });
    } else if (turn < 8) {
      faults.count('role of staff ends');
      const until = random.chance(0.3) ? null : after(clock.now(), random.whole(1, hours(3)));
      await change(owner, person, { tag: 'Until', until });
    } else {
      faults.count('staff removed');
      await change(owner, person, { tag: 'Remove' });
      await appoint(person);
    }
  };

  const giveMoney = async (by: BuyerId): Promise<void> => {
    const order = context.anyOrder();
    if (order === null) return;
    const buyer = buyerId(Number(/\d+/.exec(order)?.[0]));
    const amount = random.whole(1, 2 * (staffCeiling / 1_000)) * 1_000;
    const reason = `by staff ${String((told += 1))}`;
    watch.owners.change(reason, { buyer, amount });
    const give = () =>
      telegram.bring(by, ({ shop }: Core) =>
        watch.staff.acting(by, 'money', () =>
          shop.admin.adjustBalance({ by, buyer, amount, reason, once: reason })(),
        ),
      );
    if (faults.strikes('tapped twice', 0.1)) void give();
    const done = await give();
    story.tell(`staff ${by}`, () => `gives ${amount} (${reason}): ${E.isRight(done) ? 'ok' : done.left.tag}`);
  };

  const overreach = async (by: BuyerId): Promise<void> => {
    const person = random.oneOf([by, ...staffPeople, owner]);
    const permission = random.oneOf(given);
    faults.count('staff reach beyond their rights');
    await change(by, person, { tag: 'Permission', permission, held: true });
    if (random.chance(0.3)) await change(by, by, { tag: 'Ceiling', ceiling: rupiah(9_000_000) });
    await telegram.bring(by, ({ shop }: Core) =>
      watch.staff.acting(by, 'reports', () => shop.admin.showReport(by, 'Today')()),
    );
  };

  /** Works on what is made by hand, with the right to or without. */
  const makeSomething = async (by: BuyerId): Promise<void> => {
    const open = await telegram.bring(owner, ({ shop }: Core) => shop.admin.listTasks(owner, 5)());
    if (E.isLeft(open) || open.right.length === 0) return;
    const { order, line } = random.oneOf(open.right);
    const content = watch.work.making(order, line);
    const finish = random.chance(0.7);
    await telegram.bring(by, ({ shop: { admin } }: Core) =>
      watch.staff.acting(by, 'orders', () =>
        finish
          ? admin.answerTask({ by, order, line, content })()
          : admin.returnTask({ by, order, line, reason: 'no such id' })(),
      ),
    );
  };

  const answer = async (): Promise<void> => {
    const waiting = await telegram.bring(owner, ({ shop }: Core) => shop.admin.listApprovals(owner)());
    if (E.isLeft(waiting)) return;
    for (const { id } of waiting.right) {
      const approved = random.chance(0.6);
      const say = (by: BuyerId, yes: boolean) =>
        telegram.bring(by, ({ shop }: Core) => shop.admin.answerApproval({ by, id, approved: yes })());
      if (faults.strikes('two owners answer at once', 0.2)) void say(partner, !approved);
      await say(owner, approved);
    }
  };

  return {
    keep: async (goOn, span) => {
      for (const person of staffPeople) await appoint(person);
      while (goOn()) {
        await scheduler.sleep(random.whole(0, Math.ceil(span / 12)) + minutes(1));
        const person = random.oneOf(staffPeople);
        if (random.chance(0.5)) void manage(person);
        if (random.chance(0.6)) await giveMoney(person);
        if (random.chance(0.4)) await overreach(person);
        if (random.chance(0.4)) await makeSomething(person);
        if (random.chance(0.5)) await answer();
      }
      await answer();
    },
  };
};
