import * as E from 'fp-ts/lib/Either.js';

export type InputKind = 'text' | 'number' | 'email' | 'phone' | 'choice' | 'secret';

/** What a buyer of manual goods is asked for before paying. */
export type ManualInput = {
  readonly label: string;
  readonly kind: InputKind;
  /** What may be chosen; empty for every other kind. */
  readonly choices: readonly string[];
};

/** At most so many inputs, and so many choices of one. */
export const inputLimits = { inputs: 6, choices: 8, label: 40, answer: 500 } as const;

/** The answer is no such thing; what is expected is told by its kind. */
export type BadAnswer = { readonly tag: 'BadAnswer'; readonly input: ManualInput };

const email = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u;

const choiceOf = ({ choices }: ManualInput, text: string): string | null =>
  choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ??
  (/^\d$/.test(text) ? (choices[Number(text) - 1] ?? null) : null);

const meaning = (input: ManualInput, text: string): string | null => {
  const close = text.replace(/[\s().-]/gu, '');
  switch (input.kind) {
    case 'text':
    case 'secret':
      return text;
    case 'number':
      return /^\d{1,30}$/.test(close) ? close : null;
    case 'email':
      return email.test(text) ? text : null;
    case 'phone':
      return /^\+?\d{8,15}$/.test(close) ? close : null;
    case 'choice':
      return choiceOf(input, text);
  }
};

/** What was typed, as it is kept: numbers without what stands between their digits, choices as they are spelled. */
export const readAnswer = (input: ManualInput, typed: string): E.Either<BadAnswer, string> => {
  const text = typed.trim();
  const read = text === '' || text.length > inputLimits.answer ? null : meaning(input, text);
  return read === null ? E.left({ tag: 'BadAnswer', input }) : E.right(read);
};

/** What a buyer answered, and to what: staff may put their questions in another order while somebody answers. */
export type GivenAnswer = {
  /** The label of the input. */
  readonly asked: string;
  readonly answer: string;
};

/** What was answered to each of the inputs; null where nothing was. Of inputs with the same label each has its own answer. */
export const answersTo = (
  inputs: readonly ManualInput[],
  given: readonly GivenAnswer[],
): readonly (string | null)[] => {
  const taken = new Set<GivenAnswer>();
  return inputs.map(({ label }) => {
    const own = given.find((one) => one.asked === label && !taken.has(one));
    if (own === undefined) return null;
    taken.add(own);
    return own.answer;
  });
};

/** The answers once the work is done: what was secret is gone. */
export const withoutSecrets = (
  inputs: readonly ManualInput[],
  answers: readonly string[],
): readonly string[] => answers.map((answer, at) => (inputs[at]?.kind === 'secret' ? '' : answer));
