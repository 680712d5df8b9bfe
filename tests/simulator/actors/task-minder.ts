import * as E from 'fp-ts/lib/Either.js';
import type { NextInput } from '../../../application/next-input.ts';
import type { UseCases } from '../../../application/use-cases.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Taps } from './claimant.ts';
import type { ActorContext } from './actor-context.ts';

/** What a buyer does for what is made by hand. */
export type TaskMinder = {
  /** Writes what is asked for before it can be ordered; now and then something wrong first. */
  readonly writeInputs: (product: VariantCode, next: NextInput) => Promise<void>;
  /** Corrects what came back of these orders, and now and then wants the money instead, also before it may be had. */
  readonly mindTasks: (orders: readonly OrderId[]) => Promise<void>;
};

export const openTaskMinder = (
  buyer: BuyerId,
  { random, faults, watch }: Pick<ActorContext, 'random' | 'faults' | 'watch'>,
  { tap, tapToo }: Taps,
): TaskMinder => {
  let secrets = 0;

  const textFor = ({ input }: NonNullable<NextInput>): string => {
    if (random.chance(0.1)) {
      faults.count('input wrong');
      return ' ';
    }
    return input.kind === 'secret' ? watch.work.secret(`${buyer} ${(secrets += 1)}`) : '812 3456';
  };

  const writeInputs: TaskMinder['writeInputs'] = async (product, first) => {
    let next = first;
    for (let left = 8; next !== null && left > 0; left -= 1) {
      const { nth, input } = next;
      const text = textFor(next);
      const asked = input.label;
      const write = (shop: UseCases) => shop.writeInput({ buyer, product, asked, text });
      tapToo(`writes input ${nth}`, write);
      const said = await tap(`writes input ${nth}`, write);
      if (said !== null && E.isRight(said)) next = said.right;
    }
  };

  const correct = async (order: OrderId, line: number): Promise<void> => {
    let said = await tap(`corrects ${order}`, (shop) =>
      shop.correctInput({ buyer, order, line, answer: null }),
    );
    for (let left = 8; said !== null && E.isRight(said) && said.right !== null && left > 0; left -= 1) {
      const { nth } = said.right;
      const text = textFor(said.right);
      const answered = await tap(`corrects input ${nth} of ${order}`, (shop) =>
        shop.correctInput({ buyer, order, line, answer: { nth, text } }),
      );
      if (answered !== null && E.isRight(answered)) said = answered;
    }
  };

  const giveUp = async (order: OrderId, line: number): Promise<void> => {
    watch.work.givesUp(order, line);
    faults.count('task given up by its buyer');
    const leave = (shop: UseCases) => shop.giveUpTask(buyer, order, line);
    tapToo(`wants the money for ${order}`, leave);
    await tap(`wants the money for ${order}`, leave);
  };

  return {
    writeInputs,
    mindTasks: async (orders) => {
      for (const order of orders.slice(-3)) {
        const seen = await tap(`looks what is made for ${order}`, (shop) => shop.tasksOf(buyer, order));
        if (seen === null || E.isLeft(seen)) continue;
        for (const { line, state } of seen.right) {
          if (state === 'Returned' && random.chance(0.8)) await correct(order, line);
          else if (state !== 'Done' && random.chance(0.3)) await giveUp(order, line);
        }
      }
    },
  };
};
