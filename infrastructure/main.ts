import * as E from 'fp-ts/lib/Either.js';
import { isEmbeddedPostgresProblem } from '../adapters/embedded-postgres/problem.ts';
import { systemError } from '../adapters/kit/system-errors.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { runCommand } from './commands/run-command.ts';
import { Problem } from './processes/problem.ts';

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Ends the process after everything written has gone out, whatever may still be open. */
const finish = (code: number): void => {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
};

/** What a person can mend is said in words; anything else is a bug, with its stack. */
const described = (cause: unknown): string => {
  if (cause instanceof Problem || isEmbeddedPostgresProblem(cause)) return cause.message;
  const error = systemError(cause);
  return error === null
    ? `The shop stopped on a bug of its own: ${String(cause instanceof Error ? cause.stack : cause)}`
    : `${error.found} ${error.advice}`;
};

const fail = (cause: unknown): void => {
  say(described(cause));
  finish(1);
};

const main = async (): Promise<void> => {
  const command = parseCommandLine(process.argv.slice(2));
  if (E.isRight(command)) return finish(await runCommand(command.right));
  const { tag, text } = command.left;
  if (tag === 'Help') process.stdout.write(`${text}\n`);
  else say(text);
  finish(tag === 'Help' ? 0 : 1);
};

await main().catch(fail);
