import { sequenceS } from 'fp-ts/lib/Apply.js';
import * as A from 'fp-ts/lib/ReadonlyArray.js';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { Environment } from './environment.ts';
import { problemsOf, type ConfigurationProblem } from './problems.ts';

export type Read<C> = E.Either<readonly ConfigurationProblem[], C>;

/** A part of the configuration out of the environment, or every name of it that is missing, wrong or a placeholder. */
export type Reading<C> = (environment: Environment) => Read<C>;

/** An empty value means unset, and spaces around a value are no part of it. */
export const trimmed = (environment: Environment): Environment =>
  Object.fromEntries(
    Object.entries(environment)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

/** The settings of these names, made into what the shop calls them. */
export const reading = <P extends t.Props, C>(
  settings: P,
  build: (set: t.TypeOf<t.TypeC<P>>) => C,
): Reading<C> => {
  const all = t.type(settings);
  return (environment) => pipe(all.decode(trimmed(environment)), E.bimap(problemsOf, build));
};

const gathering = E.getApplicativeValidation(A.getSemigroup<ConfigurationProblem>());

/** All parts, or the problems of all of them. */
export const together = sequenceS(gathering);

/** The same for a list. */
export const allTogether = A.sequence(gathering);
