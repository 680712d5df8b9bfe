import { hideByName } from './redaction.ts';

const deepest = 4;
const frames = 12;

const codeOf = (error: Error): string =>
  'code' in error && (typeof error.code === 'string' || typeof error.code === 'number')
    ? ` (${error.code})`
    : '';

const nameOf = ({ name, message }: Error): string => (message === '' ? name : `${name}: ${message}`);

const within = (error: Error, depth: number): string =>
  error instanceof AggregateError && error.errors.length > 0
    ? ` [${error.errors.map((each) => told(each, depth + 1)).join('; ')}]`
    : '';

const chain = (cause: unknown, depth: number): string =>
  cause === undefined || cause === null || depth >= deepest ? '' : ` <- ${told(cause, depth + 1)}`;

/** A tagged failure or any other thing: by its fields, those with a secret's name hidden. */
const toldOther = (thing: object, depth: number): string => {
  const { cause, ...fields } = { cause: undefined, ...thing };
  return `${JSON.stringify(fields, hideByName)}${chain(cause, depth)}`;
};

const told = (cause: unknown, depth: number): string => {
  if (cause instanceof Error)
    return `${nameOf(cause)}${codeOf(cause)}${within(cause, depth)}${chain(cause.cause, depth)}`;
  return typeof cause === 'object' && cause !== null ? toldOther(cause, depth) : String(cause);
};

const errorWithin = (cause: unknown, depth: number): Error | undefined => {
  if (cause instanceof Error) return cause;
  return typeof cause === 'object' && cause !== null && 'cause' in cause && depth < deepest
    ? errorWithin(cause.cause, depth + 1)
    : undefined;
};

const stackOf = (cause: unknown): string | undefined => {
  const lines = errorWithin(cause, 0)?.stack?.split('\n') ?? [];
  const calls = lines.filter((line) => /^\s+at /.test(line)).map((line) => line.trim());
  return calls.length === 0 ? undefined : calls.slice(0, frames).join('\n');
};

/** Whatever was caught, in words: names, messages and codes down its chain, and where it was thrown. Nothing else of an error is read. */
export const explainCause = (cause: unknown): { readonly cause: string; readonly stack?: string } => {
  const stack = stackOf(cause);
  return { cause: told(cause, 0), ...(stack === undefined ? {} : { stack }) };
};
