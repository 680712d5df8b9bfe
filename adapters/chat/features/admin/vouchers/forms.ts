import * as E from 'fp-ts/lib/Either.js';
import type { ScopeWords } from '../../../../../application/voucher/create-voucher.ts';
import { nothing } from '../../../../../domain/rupiah.ts';
import { readVoucherCode, type Cut, type VoucherCode } from '../../../../../domain/voucher/voucher.ts';
import { parseSum, typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { form, suggestion } from '../../../core/forms.ts';
import { menuRoutes } from '../menu/routes.ts';
import { adminMessages } from '../messages.ts';
import { refuse } from '../refuse.ts';
import { showFile } from './handlers.ts';
import { readCount, readCut, readDates, readScope, readYes, type Dates } from './read-terms.ts';
import { termLines } from './screens.ts';

const { vouchers: messages } = adminMessages;
const { ask, labels, bad } = messages;

const suggested = (field: string, ...answers: readonly string[]) => [
  answers.map((answer) => suggestion(answer, field, answer)),
];

const yesOrNo = (field: string) => [
  [suggestion(messages.yes, field, 'ya'), suggestion(messages.no, field, 'tidak')],
];

const scopeNames = { Categories: 'kategori', Products: 'produk', Variants: 'varian' } as const;

/** A new voucher: its code and what it takes off are asked for, all other terms stand in the summary with what is usual. */
export const newVoucherForm = form({
  name: 'new-voucher',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: {},
  fields: {
    code: {
      label: () => labels.code,
      question: () => ask.code,
      parse: typed<VoucherCode>((text) => E.fromNullable(bad.code)(readVoucherCode(text))),
      optional: true,
    },
    cut: {
      label: () => labels.cut,
      question: () => ask.cut,
      parse: typed<Cut>(readCut),
      // A button carries no `%`.
      suggestions: () => [
        [5, 10, 20, 50].map((share) => suggestion(`${String(share)}%`, 'cut', `${String(share)}persen`)),
      ],
    },
    minSpend: {
      label: () => labels.minSpend,
      question: () => ask.minSpend,
      parse: parseSum,
      optional: true,
      unasked: true,
    },
    scope: {
      label: () => labels.scope,
      question: () => ask.scope,
      parse: typed<ScopeWords>(readScope),
      optional: true,
      unasked: true,
    },
    quota: {
      label: () => labels.quota,
      question: () => ask.quota,
      parse: typed<number>(readCount),
      suggestions: () => suggested('quota', '10', '50', '100'),
      optional: true,
      unasked: true,
    },
    perBuyer: {
      label: () => labels.perBuyer,
      question: () => ask.perBuyer,
      parse: typed<number>(readCount),
      suggestions: () => suggested('perBuyer', '1', '2'),
      optional: true,
      unasked: true,
    },
    firstOrderOnly: {
      label: () => labels.firstOrderOnly,
      question: () => ask.firstOrderOnly,
      parse: typed<boolean>(readYes),
      suggestions: () => yesOrNo('firstOrderOnly'),
      optional: true,
      unasked: true,
    },
    withSteps: {
      label: () => labels.withSteps,
      question: () => ask.withSteps,
      parse: typed<boolean>(readYes),
      suggestions: () => yesOrNo('withSteps'),
      optional: true,
      unasked: true,
    },
    dates: {
      label: () => labels.dates,
      question: () => ask.dates,
      parse: typed<Dates>((text, { store }) => readDates(text, store.clock)),
      optional: true,
      unasked: true,
    },
  },
  summary: ({ store }, { code, scope, dates, ...terms }) =>
    Promise.resolve([
      code === null ? messages.madeForYou : messages.head({ code }),
      ...termLines(
        {
          ...terms,
          minSpend: terms.minSpend ?? nothing,
          firstOrderOnly: terms.firstOrderOnly ?? false,
          withSteps: terms.withSteps ?? true,
          from: dates?.from ?? null,
          until: dates?.until ?? null,
        },
        scope === null ? messages.all : `${scopeNames[scope.kind]} ${scope.names.join(', ')}`,
        store.clock,
      ),
      terms.minSpend === null ? messages.noMinSpend : null,
      dates === null ? messages.always : null,
      messages.canChange,
    ]),
  submit: async (context, { code, dates, ...terms }, once) => {
    const voucher = {
      ...terms,
      code,
      minSpend: terms.minSpend ?? nothing,
      firstOrderOnly: terms.firstOrderOnly ?? false,
      withSteps: terms.withSteps ?? true,
      from: dates?.from ?? null,
      until: dates?.until ?? null,
    };
    const made = await context.shop.admin.createVoucher({ by: context.buyer.id, voucher, once })();
    if (E.isRight(made)) {
      const { right: kept } = made;
      return { next: () => showFile(context, kept.code, 0, messages.created(kept)) };
    }
    switch (made.left.tag) {
      case 'VoucherCodeTaken':
        return { again: 'code', notice: messages.taken(made.left.code) };
      case 'UnknownInScope':
        return { again: 'scope', notice: messages.unknownInScope(made.left.names) };
      case 'NotPermitted':
      case 'StoreFailure':
        await refuse(context, made.left);
        return 'Failed';
    }
  },
});

export const askNewVoucher = (context: Context): Promise<void> => newVoucherForm.begin(context, {});
