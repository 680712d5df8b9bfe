import * as E from 'fp-ts/lib/Either.js';
import type { ManualInput } from '../../../../../domain/manual/manual-input.ts';
import { mostHours } from '../../../../../domain/manual/manual-task.ts';
import { hasInk } from '../../../../../domain/stock/unit-text.ts';
import { parseReason, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { order, orderLine, product } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { refuseCatalogue } from '../catalogue/handlers.ts';
import { catalogueNotice } from '../catalogue/screens.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuseWork } from './handlers.ts';
import { readInputs } from './read-inputs.ts';
import type { manualWorkRoutes } from './routes.ts';
import { workNotice } from './screens.ts';

const { manual: messages, buttons: labels } = adminMessages;

const task = { order, line: orderLine };

/** What was made. What answers it goes on at once and is kept in no draft. */
export const answerTaskForm = form({
  name: 'answer-task',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: task,
  fields: {
    content: {
      label: () => labels.answerTask,
      question: () => messages.askContent,
      parse: typed<string>((text) => (hasInk(text) ? E.right(text) : E.left(messages.askContent))),
    },
  },
  submit: async (context, { order: id, line, content }) => {
    const by = context.buyer.id;
    const done = await context.shop.admin.answerTask({ by, order: id, line, content })();
    if (E.isLeft(done)) await refuseWork(context, done.left);
    else await context.show(workNotice(messages.finished));
    return 'Done';
  },
});

export const returnTaskForm = form({
  name: 'return-task',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: task,
  fields: {
    reason: { label: () => labels.returnTask, question: () => messages.askReason, parse: parseReason },
  },
  submit: async (context, { order: id, line, reason }) => {
    const by = context.buyer.id;
    const done = await context.shop.admin.returnTask({ by, order: id, line, reason })();
    if (E.isLeft(done)) await refuseWork(context, done.left);
    else await context.show(workNotice(messages.givenBack));
    return 'Done';
  },
});

export const cancelTaskForm = form({
  name: 'cancel-task',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: task,
  fields: {
    reason: { label: () => labels.cancelTask, question: () => messages.askCancel, parse: parseReason },
  },
  submit: async (context, { order: id, line, reason }) => {
    const by = context.buyer.id;
    const to = { tag: 'Balance' } as const;
    const command = { by, order: id, line, reason, goods: 'Burned', to } as const;
    const done = await context.shop.admin.cancelTask(command)();
    if (E.isLeft(done)) await refuseWork(context, done.left);
    else await context.show(workNotice(messages.cancelled));
    return 'Done';
  },
});

/** What buyers are asked for, and within how many hours it is done. */
export const manualSpecForm = form({
  name: 'manual-spec',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { product },
  fields: {
    inputs: {
      label: () => messages.inputs,
      question: () => messages.askInputs,
      parse: typed<readonly ManualInput[]>(readInputs),
      suggestions: () => [[suggestion('-', 'inputs', '-')]],
    },
    hours: {
      label: () => messages.hours,
      question: () => messages.askHours,
      parse: typed<number>((text) => {
        const hours = /^[1-9]\d{0,2}$/.test(text.trim()) ? Number(text) : null;
        return hours !== null && hours <= mostHours ? E.right(hours) : E.left(messages.badHours);
      }),
      suggestions: () => [
        ['1', '6', '24', '72'].map((hours) => suggestion(messages.hoursOf(hours), 'hours', hours)),
      ],
    },
  },
  submit: async (context, { product: code, inputs, hours }) => {
    const by = context.buyer.id;
    const spec = { inputs, hours };
    const set = await context.shop.admin.setManualSpec({ by, product: code, spec })();
    if (E.isLeft(set)) {
      await refuseCatalogue(context, set.left);
      return 'Failed';
    }
    await context.show(catalogueNotice(messages.saved));
    return 'Done';
  },
});

export const askAnswer = (context: Context, given: ValuesOf<typeof manualWorkRoutes.answer>): Promise<void> =>
  answerTaskForm.begin(context, given);

export const askReturn = (
  context: Context,
  given: ValuesOf<typeof manualWorkRoutes.giveBack>,
): Promise<void> => returnTaskForm.begin(context, given);

export const askCancel = (context: Context, given: ValuesOf<typeof manualWorkRoutes.cancel>): Promise<void> =>
  cancelTaskForm.begin(context, given);

export const askSpec = async (
  context: Context,
  given: ValuesOf<typeof manualWorkRoutes.spec>,
): Promise<void> => {
  const spec = await context.shop.admin.manualSpecOf(context.buyer.id, given.product)();
  if (E.isLeft(spec)) return refuseCatalogue(context, spec.left);
  return manualSpecForm.begin(context, given, {}, messages.spec(spec.right));
};
