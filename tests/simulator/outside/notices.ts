import * as E from 'fp-ts/lib/Either.js';
import type { NoticeAnswer } from '../../../application/payment/receive-notice.ts';
import type { PaymentNotice } from '../../../application/ports/payment-gateway.ts';
import { hours, minutes, seconds } from '../../../domain/instant.ts';
import type { Story } from '../runs/story.ts';
import type { Processes } from '../shop/processes.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Faults } from './faults.ts';
import type { Receipt } from './gateway.ts';
import { pakasir } from '../../support/builders/gateways.ts';

export type Notices = {
  /** The gateway tells of money that came in: never, once, late, or twenty times. */
  readonly about: (receipt: Receipt) => void;
  /** Somebody says this once, whether it is so or not. */
  readonly post: (notice: PaymentNotice) => void;
};

type Settings = {
  readonly processes: Processes;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly faults: Faults;
  readonly story: Story;
  /** The shop has answered that it has the money in its books. */
  readonly acknowledged: (notice: PaymentNotice) => void;
};

/** After so many milliseconds each, the gateway tells again what was not taken. */
const again = [seconds(5), seconds(30), minutes(5), minutes(30)];

type Answer = E.Either<{ readonly tag: string }, NoticeAnswer>;

const wordOf = (answer: Answer): string => (E.isRight(answer) ? answer.right.tag : answer.left.tag);

export const openNotices = (settings: Settings): Notices => {
  const { processes, scheduler, random, faults, story, acknowledged } = settings;

  const post = (notice: PaymentNotice, tries: readonly number[]): void => {
    const { reference } = notice;
    const [wait, ...left] = tries;
    const retry = (): void => {
      if (wait !== undefined)
        scheduler.later(wait, () => {
          post(notice, left);
        });
    };
    const process = processes.any();
    if (process === null) {
      retry();
      return;
    }
    process.run<Answer>((core) => core.receiveNotice(notice)(), {
      ended: (answer) => {
        story.tell('notice', () => `about ${reference} (Rp ${notice.amount}): ${wordOf(answer)}`);
        if (E.isRight(answer) && answer.right.tag === 'Settled') acknowledged(notice);
        else retry();
      },
      lost: retry,
    });
  };

  const postIn = (milliseconds: number, notice: PaymentNotice, tries = again): void => {
    scheduler.later(milliseconds, () => {
      post(notice, tries);
    });
  };

  return {
    about: ({ reference, transaction, amount }) => {
      const notice: PaymentNotice = { gateway: pakasir, reference, transaction, amount };
      if (faults.strikes('notice lost', 0.15)) return;
      if (faults.strikes('notice delayed', 0.1)) {
        postIn(random.whole(seconds(30), hours(2)), notice);
        return;
      }
      const first = random.whole(50, 3_000);
      postIn(first, notice);
      if (!faults.strikes('notice repeated', 0.08)) return;
      for (let more = random.whole(1, 19); more > 0; more -= 1)
        postIn(first + random.oneOf([0, 1, 300, minutes(1), minutes(20)]), notice);
    },
    post: (notice) => {
      postIn(0, notice, []);
    },
  };
};
