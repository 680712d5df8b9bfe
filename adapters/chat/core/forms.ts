import { randomBytes } from 'node:crypto';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { after } from '../../../domain/instant.ts';
import type { Parsed } from './answers.ts';
import type { Access, Context, Form, Skipped, Suggested } from './context.ts';
import { apologise } from './errors.ts';
import { formRoutes } from './form-routes.ts';
import { buttons, inRowsOf, message, tap } from './make-screen.ts';
import { coreMessages } from './messages.ts';
import type { Answer } from './messenger-client.ts';
import { draftLifetime, DraftFile, parseJson } from './own-draft.ts';
import { dropForm } from './pending-form.ts';
import { lines, paragraphs } from './rich-text.ts';
import { readFields, writeFields, type CallbackData, type Fields, type Values } from './routes.ts';
import type { Button, Controls, RichText, Screen } from './screen.ts';

type Suggestions = readonly (readonly Button[])[];

/** One question of a form. */
export type FormField<G> = {
  /** On the button that corrects it. */
  readonly label: (context: Context) => string;
  readonly question: (context: Context, given: G) => RichText;
  /** What the answer means, or what is expected instead. Must not depend on anything but its arguments. */
  readonly parse: (answer: Answer, context: Context) => Parsed<unknown>;
  /** What else an answer causes that `parse` cannot read. */
  readonly refused?: (context: Context) => void;
  /** Rows of buttons that answer it by a tap; they may be looked for in the shop. */
  readonly suggestions?: (context: Context, given: G) => Suggestions | Promise<Suggestions>;
  /** Can be skipped: then its value is null. */
  readonly optional?: true;
  /** Optional, and not asked for by itself: the summary says what holds without it, and has the button that asks. */
  readonly unasked?: true;
  /** Where it is not asked at all its value is null. */
  readonly applies?: (given: G) => boolean;
};

type ValueOf<F> = F extends { parse: (...given: never[]) => Parsed<infer A> }
  ? F extends { optional: true } | { applies: (given: never) => boolean }
    ? A | null
    : A
  : never;

type Answered<G extends Fields, F> = Values<G> & { readonly [Name in keyof F]: ValueOf<F[Name]> };

/** `Done` ends the form, `Failed` keeps it for another try. */
export type Outcome<Name = string> =
  | 'Done'
  | 'Failed'
  /** Ends it, and goes on with something that may be a form as well. */
  | { readonly next: () => Promise<void> }
  /** Asks again for a field, with what is wrong in the place of its question. */
  | { readonly again: Name; readonly notice: RichText };

type Spec<G extends Fields, F extends Readonly<Record<string, FormField<Values<G>>>>> = {
  readonly name: string;
  readonly access?: Access;
  /** For a form that is offered: it takes a file, and nothing that is typed. */
  readonly filesOnly?: true;
  /** Where `❌` leads. */
  readonly leave: CallbackData;
  /** What the button that begins it brings. */
  readonly given: G;
  /** In the order in which they are asked. */
  readonly fields: F;
  /** What will happen, once more, before it does; without one, the last answer submits. */
  readonly summary?: (
    context: Context,
    values: Answered<G, F>,
  ) => Promise<readonly (RichText | null)[] | 'Done' | 'Failed'>;
  /** Does it. `once` is the same for each repetition of one form. */
  readonly submit: (
    context: Context,
    values: Answered<G, F>,
    once: string,
  ) => Promise<Outcome<Extract<keyof F, string>>>;
};

/** A form that can be begun, with some of its answers given already and words that come before the first question. */
export type OpenForm<G extends Fields, Name extends string> = Form & {
  readonly begin: (
    context: Context,
    given: Values<G>,
    answers?: { readonly [Key in Name]?: string },
    lead?: RichText | null,
  ) => Promise<void>;
  /** Waits for the first answer without asking for it. */
  readonly offer: (context: Context, given: Values<G>) => Promise<void>;
};

const storedLimit = 20_000;

const StoredForm = t.strict({
  given: t.readonlyArray(t.string),
  answers: t.readonly(
    t.record(
      t.string,
      t.union([
        t.strict({ tag: t.literal('Text'), text: t.string }),
        t.strict({ tag: t.literal('File'), file: DraftFile, caption: t.string }),
        t.literal('Skipped'),
      ]),
    ),
  ),
  /** The field that is asked for; null under the summary. */
  at: t.union([t.string, t.null]),
  once: t.string,
});

type State<G extends Fields> = Omit<t.TypeOf<typeof StoredForm>, 'given'> & { readonly given: Values<G> };

const over = (context: Context): Promise<void> =>
  context.note(coreMessages[context.locale.language].form.over, true);

/** Names a form on its buttons: what makes its idempotency key its own. */
const markOf = (once: string): string => /[0-9a-f]{6}$/.exec(once)?.[0] ?? '000000';
const isMarked = (mark: string | null, once: string): boolean => mark === null || mark === markOf(once);
const withMark =
  (once: string) =>
  (button: Button): Button => {
    if (button.tag !== 'Tap') return button;
    const answer = formRoutes.answer.read(button.data);
    return answer === null
      ? button
      : { ...button, data: formRoutes.answerIn.to({ mark: markOf(once), ...answer }) };
  };

/** A button that answers a field as if `answer` were typed, of the form that it hangs under. */
export const suggestion = (label: string, field: string, answer: string): Button =>
  tap(label, formRoutes.answer.to({ field, answer }));

/**
 * Asks for several things, one after the other. What was answered is kept for a day and survives a restart; every
 * step shows how far one is, leads back, and can be left by `❌`.
 */
export const form = <const G extends Fields, const F extends Readonly<Record<string, FormField<Values<G>>>>>(
  spec: Spec<G, F>,
): OpenForm<G, Extract<keyof F, string>> => {
  const { name, access = 'Everyone', leave } = spec;
  const fields: Readonly<Record<string, FormField<Values<G>>>> = spec.fields;

  const read = (content: string): State<G> | null => {
    const kept = content.length > storedLimit ? null : StoredForm.decode(parseJson(content));
    if (kept === null || E.isLeft(kept)) return null;
    const given = readFields(spec.given, kept.right.given);
    return given === null ? null : { ...kept.right, given };
  };

  const stepsOf = ({ given }: State<G>): readonly string[] =>
    Object.keys(fields).filter((step) => fields[step]?.applies?.(given) ?? true);

  /** Those that come by themselves, one after the other. */
  const askedOf = (state: State<G>): readonly string[] =>
    stepsOf(state).filter((step) => fields[step]?.unasked !== true);

  const valueOf = (context: Context, { answers }: State<G>, step: string): Parsed<unknown> | null => {
    const answer = answers[step];
    if (answer === undefined) return null;
    return answer === 'Skipped' ? E.right(null) : (fields[step]?.parse(answer, context) ?? null);
  };

  const isOpen = (context: Context, state: State<G>, step: string): boolean => {
    if (fields[step]?.unasked === true && state.answers[step] === undefined) return false;
    const value = valueOf(context, state, step);
    return value === null || E.isLeft(value);
  };

  const valuesOf = (context: Context, state: State<G>): Answered<G, F> => {
    const values = Object.keys(fields).map((step) => {
      const value = valueOf(context, state, step);
      return [step, value !== null && E.isRight(value) ? value.right : null];
    });
    return { ...state.given, ...Object.fromEntries(values) } as Answered<G, F>;
  };

  const keep = async (context: Context, state: State<G>): Promise<boolean> => {
    const content = JSON.stringify({ ...state, given: writeFields(spec.given, state.given) });
    const until = after(context.clock.now(), draftLifetime);
    const kept = await context.drafts.keep(context.buyer.id, { form: name, content }, until)();
    if (E.isLeft(kept)) await apologise(context, kept.left);
    return E.isRight(kept);
  };

  const questionOf = async (
    context: Context,
    state: State<G>,
    step: string,
    text: RichText,
  ): Promise<Screen> => {
    const messages = coreMessages[context.locale.language].form;
    const steps = askedOf(state);
    const at = steps.indexOf(step);
    const { suggestions, optional } = fields[step] ?? {};
    const suggested = (await suggestions?.(context, state.given)) ?? [];
    return message(
      paragraphs(text, steps.length > 1 && at !== -1 ? messages.progress(at + 1, steps.length) : null),
      buttons(
        ...suggested.map((row) => row.map(withMark(state.once))),
        [
          optional === true
            ? tap(messages.skip, formRoutes.skipField.to({ mark: markOf(state.once), field: step }))
            : null,
        ],
        [at === 0 ? null : tap(messages.back, formRoutes.back.to()), tap(messages.cancel, leave, 'danger')],
      ),
    );
  };

  const ask = async (
    context: Context,
    state: State<G>,
    step: string,
    {
      lead = null,
      notice = null,
    }: { readonly lead?: RichText | null; readonly notice?: RichText | null } = {},
  ): Promise<void> => {
    const asking = { ...state, at: step };
    if (!(await keep(context, asking))) return;
    const question = notice ?? fields[step]?.question(context, state.given) ?? [];
    await context.show(await questionOf(context, asking, step, paragraphs(lead, question)));
  };

  const finish = async (context: Context, state: State<G>): Promise<void> => {
    const outcome = await spec.submit(context, valuesOf(context, state), state.once);
    if (outcome === 'Failed') return;
    if (outcome === 'Done') return dropForm(context);
    if ('again' in outcome) return ask(context, state, outcome.again, { notice: outcome.notice });
    await dropForm(context);
    return outcome.next();
  };

  const controlsOf = (context: Context, state: State<G>): Controls => {
    const messages = coreMessages[context.locale.language].form;
    const corrections = stepsOf(state).map((step) =>
      tap(messages.edit(fields[step]?.label(context) ?? step), formRoutes.edit.to({ field: step })),
    );
    return buttons(
      [tap(messages.yes, formRoutes.yes.to({ once: state.once }), 'good')],
      ...inRowsOf(2, corrections),
      [tap(messages.cancel, leave, 'danger')],
    );
  };

  const summarise = async (context: Context, state: State<G>): Promise<void> => {
    const told = await spec.summary?.(context, valuesOf(context, state));
    if (told === undefined) return finish(context, state);
    if (told === 'Failed') return;
    if (told === 'Done') return dropForm(context);
    if (!(await keep(context, { ...state, at: null }))) return;
    const { sure } = coreMessages[context.locale.language].form;
    await context.show(message(paragraphs(lines(...told), sure), controlsOf(context, state)));
  };

  /** Asks for what is missing; sums up when nothing is. */
  const proceed = (context: Context, state: State<G>, lead: RichText | null = null): Promise<void> => {
    const step = stepsOf(state).find((one) => isOpen(context, state, one));
    return step === undefined ? summarise(context, state) : ask(context, state, step, { lead });
  };

  /** Goes on with what was kept; says of anything else that it is over. */
  const withState =
    <Rest extends readonly unknown[]>(
      go: (context: Context, state: State<G>, ...rest: Rest) => Promise<void>,
    ) =>
    async (context: Context, content: string, ...rest: Rest): Promise<void> => {
      const state = read(content);
      if (state !== null) return go(context, state, ...rest);
      await dropForm(context);
      return over(context);
    };

  const take = async (context: Context, state: State<G>, answer: Answer): Promise<void> => {
    const { at } = state;
    if (at === null) {
      const { pressYes } = coreMessages[context.locale.language].form;
      await context.send(message(pressYes, controlsOf(context, state)));
      return;
    }
    const parsed = fields[at]?.parse(answer, context);
    if (parsed !== undefined && E.isLeft(parsed)) {
      fields[at]?.refused?.(context);
      await context.show(await questionOf(context, state, at, parsed.left));
      return;
    }
    return proceed(context, { ...state, answers: { ...state.answers, [at]: answer } });
  };

  /** The clock stands still for a while where the database's was set back. */
  const onceOf = ({ buyer, clock }: Context): string =>
    `${String(buyer.id)}-${clock.now().toString(36)}-${randomBytes(3).toString('hex')}`;

  return {
    name,
    access,
    filesOnly: spec.filesOnly,
    take: withState(take),
    suggested: withState((context, state, { field, answer, mark }: Suggested) => {
      if (!isMarked(mark, state.once)) return over(context);
      return field in fields
        ? take(context, { ...state, at: field }, { tag: 'Text', text: answer })
        : Promise.resolve();
    }),
    back: withState(async (context, state) => {
      const steps = askedOf(state);
      // What the summary asked for leads back to it.
      if (state.at !== null && fields[state.at]?.unasked === true) return proceed(context, state);
      const step = steps[(state.at === null ? steps.length : steps.indexOf(state.at)) - 1];
      if (step !== undefined) await ask(context, state, step);
    }),
    skip: withState(async (context, state, given: Skipped | null) => {
      if (given !== null && !isMarked(given.mark, state.once)) return over(context);
      const field = given === null ? state.at : given.field;
      if (field === null || fields[field]?.optional !== true) return;
      await proceed(context, { ...state, answers: { ...state.answers, [field]: 'Skipped' } });
    }),
    edit: withState(async (context, state, field: string) => {
      if (stepsOf(state).includes(field)) await ask(context, state, field);
    }),
    confirm: withState(async (context, state, once: string) => {
      return state.at === null && state.once === once ? finish(context, state) : over(context);
    }),
    offer: async (context, given) => {
      await keep(context, { given, answers: {}, at: Object.keys(fields)[0] ?? null, once: onceOf(context) });
    },
    begin: (context, given, answers = {}, lead) => {
      const typed = Object.entries<string | undefined>(answers).flatMap(([step, text]) =>
        text === undefined ? [] : [[step, { tag: 'Text', text } as const] as const],
      );
      const state = { given, answers: Object.fromEntries(typed), at: null, once: onceOf(context) };
      return proceed(context, state, lead);
    },
  };
};
