import { pipe } from 'fp-ts/lib/function.js';
import * as S from 'fp-ts/lib/string.js';
import * as A from 'fp-ts/lib/ReadonlyArray.js';
import * as Eq from 'fp-ts/lib/Eq.js';
import type * as t from 'io-ts';
import { placeholderLeft } from './setting.ts';

/** One name that stands in the way of starting. Holds no value, so that it may be shown and logged. */
export type ConfigurationProblem = {
  readonly name: string;
  readonly kind: 'Missing' | 'Wrong' | 'Placeholder';
  /** What is expected, with an example. */
  readonly expected: string;
  /** What was probably meant. */
  readonly hint?: string;
};

const kindOf = (error: t.ValidationError): ConfigurationProblem['kind'] => {
  if (error.message === placeholderLeft) return 'Placeholder';
  return error.value === undefined ? 'Missing' : 'Wrong';
};

const hintOf = ({ message }: t.ValidationError): Pick<ConfigurationProblem, 'hint'> =>
  message === undefined || message === placeholderLeft ? {} : { hint: message };

const problemOf = (error: t.ValidationError): ConfigurationProblem => ({
  name: error.context.at(-1)?.key ?? '',
  kind: kindOf(error),
  expected: error.context.at(-1)?.type.name ?? '',
  ...hintOf(error),
});

const sameName: Eq.Eq<ConfigurationProblem> = Eq.contramap(({ name }: ConfigurationProblem) => name)(S.Eq);

/** The names that were refused, each once, in the order of the settings. */
export const problemsOf = (errors: t.Errors): readonly ConfigurationProblem[] =>
  pipe(errors, A.map(problemOf), A.uniq(sameName));

const words: Readonly<Record<ConfigurationProblem['kind'], string>> = {
  Missing: 'is missing',
  Wrong: 'is not usable',
  Placeholder: 'still holds a placeholder',
};

/** One line a problem, by name, never a value. */
export const problemLines = (problems: readonly ConfigurationProblem[]): readonly string[] =>
  problems.map(
    ({ name, kind, expected, hint }) =>
      `${name} ${words[kind]}: ${hint === undefined ? '' : `${hint}; `}expected ${expected}`,
  );

/** For the terminal: every problem at once, by name, never a value. */
export const describeProblems = (problems: readonly ConfigurationProblem[]): string =>
  [
    'The shop cannot start with these settings; write them into .env (first: cp .env.example .env) or the environment:',
    ...problemLines(problems).map((line) => `  ${line}`),
  ].join('\n');
