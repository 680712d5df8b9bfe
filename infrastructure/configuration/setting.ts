import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import { firstHint, quotesKept, type Hint } from './hints.ts';
import { isPlaceholder } from './placeholder.ts';
import { isSecret, secret, type Secret } from './secret.ts';

/** What one name of the environment is decoded by. Its `name` says what is expected, with an example: a sentence for the owner. */
export type Setting<A> = t.Type<A, A>;

/** A setting that must be there: the text is parsed, or refused by the answer none, with a hint at what was probably meant. */
export const setting = <A>(
  expected: string,
  is: t.Is<A>,
  parse: (text: string) => O.Option<A>,
  hint: Hint = () => null,
): Setting<A> =>
  new t.Type<A, A, unknown>(
    expected,
    is,
    (u, context) =>
      pipe(
        t.string.validate(u, context),
        E.chain((text) =>
          pipe(
            quotesKept(text) === null ? parse(text) : O.none,
            O.match(
              () => t.failure<A>(u, context, firstHint(quotesKept, hint)(text) ?? undefined),
              t.success,
            ),
          ),
        ),
      ),
    t.identity,
  );

/** The setting, or `value` when the name is not set. */
export const withDefault = <A>(inner: Setting<A>, value: A): Setting<A> =>
  new t.Type<A, A, unknown>(
    inner.name,
    inner.is,
    (u, context) => (u === undefined ? t.success(value) : inner.validate(u, context)),
    t.identity,
  );

/** The setting, or undefined when the name is not set. */
export const optional = <A>(inner: Setting<A>): Setting<A | undefined> =>
  new t.Type<A | undefined, A | undefined, unknown>(
    inner.name,
    (u): u is A | undefined => u === undefined || inner.is(u),
    (u, context) => (u === undefined ? t.success(undefined) : inner.validate(u, context)),
    t.identity,
  );

/** The message of a failure whose value is an example that nobody replaced. */
export const placeholderLeft = 'placeholder';

/** The same setting, refusing what stands in examples and templates. */
export const notPlaceholder = <A>(inner: Setting<A>, isExample = isPlaceholder): Setting<A> =>
  new t.Type<A, A, unknown>(
    inner.name,
    inner.is,
    (u, context) =>
      typeof u === 'string' && isExample(u)
        ? t.failure(u, context, placeholderLeft)
        : inner.validate(u, context),
    t.identity,
  );

const whole = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source})$`, pattern.flags);

/** A text that matches the pattern from end to end. */
export const textSetting = (expected: string, pattern: RegExp, hint?: Hint): Setting<string> =>
  setting(
    expected,
    t.string.is,
    O.fromPredicate((text) => whole(pattern).test(text)),
    hint,
  );

/** A text that matches the pattern from end to end, and that nobody is to see. */
export const secretSetting = (expected: string, pattern: RegExp, hint?: Hint): Setting<Secret> =>
  notPlaceholder(
    setting(expected, isSecret, (text) => (whole(pattern).test(text) ? O.some(secret(text)) : O.none), hint),
  );
