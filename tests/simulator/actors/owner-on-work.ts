import * as E from 'fp-ts/lib/Either.js';
import type { ManualTask } from '../../../domain/manual/manual-task.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Core } from '../shop/core.ts';
import { fileNameFor, fileWords } from '../invariants/files-seen.ts';
import { byHand, shared } from './catalogue.ts';
import type { Insist } from './owner-on-money.ts';
import { owners } from './people.ts';
import type { ActorContext } from './actor-context.ts';

/** What owners do for goods that do not lie in stock: now and then both at once, or beside a refund. */
export type OwnerOnWork = {
  /** Writes what is the same to everybody, and says what buyers are asked for. */
  readonly prepare: () => Promise<void>;
  /** Writes it anew, or lets more or fewer have it. */
  readonly rewrite: () => Promise<void>;
  /** Makes some of what waits, sends some of it back, and gives the money back for some. */
  readonly answerTasks: () => Promise<void>;
  /** Makes all that waits, whoever it waits for. */
  readonly finishWork: () => Promise<void>;
};

type Answer = (by: BuyerId) => (core: Core) => Promise<E.Either<{ readonly tag: string }, unknown>>;

const [me, partner] = [owners[0]!, owners[1]!];

const encoder = new TextEncoder();

export const openOwnerOnWork = (
  { random, telegram, faults, watch }: ActorContext,
  insist: Insist,
): OwnerOnWork => {
  let said = 0;

  const share = async (words: string): Promise<void> => {
    const given = { product: shared.endless.code, name: fileNameFor(words), bytes: encoder.encode(words) };
    await insist(`shares ${words}`, () =>
      telegram.bring(me, ({ shop }) => shop.admin.shareFile({ by: me, ...given })()),
    );
  };

  const write = async ({ code: product }: typeof byHand): Promise<void> => {
    if (product === shared.endless.code) return share(fileWords(product, (said += 1)));
    const content = `${product} version ${(said += 1)}`;
    await insist(`writes ${content}`, () =>
      telegram.bring(me, ({ shop }) => shop.admin.writeShared({ by: me, product, content })()),
    );
  };

  const limit = (ceiling: number | null) =>
    insist(`lets ${ceiling ?? 'all'} have ${shared.few.code}`, () =>
      telegram.bring(me, ({ shop }) =>
        shop.admin.limitShared({ by: me, product: shared.few.code, ceiling })(),
      ),
    );

  const finish = ({ order, line }: ManualTask) => {
    const content = watch.work.making(order, line);
    return (by: BuyerId) =>
      ({ shop: { admin } }: Core) =>
        admin.answerTask({ by, order, line, content })();
  };

  const sendBack =
    ({ order, line }: ManualTask) =>
    (by: BuyerId) =>
    ({ shop: { admin } }: Core) =>
      admin.returnTask({ by, order, line, reason: 'no such id' })();

  const refundOf = ({ order, line }: ManualTask) => {
    const reason = `cannot be made no. ${(said += 1)}`;
    watch.owners.refund(reason, { line, to: 'Balance' });
    return { order, line, goods: 'Burned', to: { tag: 'Balance' }, reason } as const;
  };

  const cancel = (task: ManualTask) => {
    const request = refundOf(task);
    watch.work.cancels(request.reason);
    return (by: BuyerId) =>
      ({ shop: { admin } }: Core) =>
        admin.cancelTask({ by, ...request })();
  };

  const answerOf = (task: ManualTask): Answer => {
    const chosen = random.oneOf(['finish', 'finish', 'finish', 'send back', 'cancel'] as const);
    if (chosen === 'send back') faults.count('task sent back');
    return chosen === 'finish' ? finish(task) : chosen === 'cancel' ? cancel(task) : sendBack(task);
  };

  /** The money of the line as for goods that do not work, while somebody makes them. */
  const refundBeside = (task: ManualTask): void => {
    const request = refundOf(task);
    void telegram.bring(partner, ({ shop }) => shop.admin.refundOrder({ by: partner, ...request })());
  };

  return {
    prepare: async () => {
      await write(shared.endless);
      await write(shared.few);
      await limit(random.whole(2, 12));
      const inputs = [
        { label: 'ID', kind: 'number', choices: [] },
        { label: 'Sandi', kind: 'secret', choices: [] },
      ] as const;
      await insist('says what is asked for', () =>
        telegram.bring(me, ({ shop }) =>
          shop.admin.setManualSpec({ by: me, product: byHand.code, spec: { inputs, hours: 1 } })(),
        ),
      );
    },
    rewrite: async () => {
      if (random.chance(0.6)) return write(random.oneOf([shared.endless, shared.few]));
      faults.count('ceiling of shared goods moved');
      await limit(random.chance(0.1) ? null : random.whole(1, 30));
    },
    answerTasks: async () => {
      const seen = await telegram.bring(me, ({ shop }) => shop.admin.listTasks(me, 10)());
      if (E.isLeft(seen)) return;
      for (const task of seen.right) {
        if (random.chance(0.3)) continue;
        const reply = answerOf(task);
        if (faults.strikes('two at one task', 0.3)) void telegram.bring(partner, answerOf(task)(partner));
        if (faults.strikes('refund beside a task', 0.1)) refundBeside(task);
        await insist(`works on line ${task.line} of ${task.order}`, () => telegram.bring(me, reply(me)));
      }
    },
    finishWork: async () => {
      for (;;) {
        const seen = await telegram.bring(me, ({ shop }) => shop.admin.listTasks(me, 10)());
        if (E.isLeft(seen) || seen.right.length === 0) return;
        for (const task of seen.right) {
          const done = await telegram.bring(me, finish(task)(me));
          if (E.isLeft(done)) return;
        }
      }
    },
  };
};
