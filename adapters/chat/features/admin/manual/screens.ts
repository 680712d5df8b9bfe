import { dueAt, type ManualTask } from '../../../../../domain/manual/manual-task.ts';
import type { Buyer } from '../../../../../domain/people/buyer.ts';
import { minutes, type Instant } from '../../../../../domain/instant.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { firstOf } from '../first-of.ts';
import { adminMessages } from '../messages.ts';
import { buyerLine } from '../person-line.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { manualWorkRoutes } from './routes.ts';

const { manual: messages, buttons: labels } = adminMessages;

const minutesBetween = (from: Instant, to: Instant): number => Math.floor((to - from) / minutes(1));

const leftOf = (task: ManualTask, now: Instant): string => {
  if (task.state === 'Returned') return messages.returned;
  const due = dueAt(task);
  return messages.left(due === null ? 0 : minutesBetween(now, due));
};

const answerLimit = 500;

/** Everything that waits to be made, the most urgent first. */
export const queueScreen = (tasks: readonly ManualTask[], now: Instant): Screen => {
  const { first, count } = firstOf(tasks);
  return message(
    first.length === 0 ? messages.none : messages.title(count),
    buttons(
      ...first.map((task) => [
        tap(
          messages.row(truncate(task.name, 40), leftOf(task, now)),
          manualWorkRoutes.task.to({ order: task.order, line: task.line }),
        ),
      ]),
      [toMenu],
    ),
  );
};

const answerIn = (answer: string): string =>
  answer === '' ? messages.noAnswer : truncate(answer, answerLimit);

/** One of them, with what its buyer wrote, and each answer to it. */
export const taskScreen = (task: ManualTask, buyer: Buyer | null, now: Instant): Screen => {
  const { order, line, name, inputs, answers, since } = task;
  return message(
    paragraphs(
      lines(
        rich`🛠️ ${bold(truncate(name, 64))}`,
        rich`🧾 ${code(order)}`,
        buyerLine(buyer),
        leftOf(task, now),
        since === null ? null : messages.age(minutesBetween(since, now)),
      ),
      lines(...inputs.map(({ label }, at) => messages.answerLine(label, answerIn(answers[at] ?? '')))),
    ),
    buttons(
      [tap(labels.answerTask, manualWorkRoutes.answer.to({ order, line }), 'good')],
      [
        task.state === 'Waiting' && inputs.length > 0
          ? tap(labels.returnTask, manualWorkRoutes.giveBack.to({ order, line }))
          : null,
        tap(labels.cancelTask, manualWorkRoutes.cancel.to({ order, line }), 'danger'),
      ],
      [tap(labels.order, adminOrdersRoutes.order.to({ order }))],
      [tap(labels.manualQueue, manualWorkRoutes.list.to())],
    ),
  );
};

/** What came of it, and the way to the others. */
export const workNotice = (text: RichText): Screen =>
  message(text, buttons([tap(labels.manualQueue, manualWorkRoutes.list.to())], [toMenu]));
