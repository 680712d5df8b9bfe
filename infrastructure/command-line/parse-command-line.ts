import { CommanderError, type Command as Program } from 'commander';
import * as E from 'fp-ts/lib/Either.js';
import { bug } from '../../domain/bug.ts';
import type { Command, HelpOrProblem } from './command.ts';
import { shopProgram } from './program.ts';

/** The command that was typed first, to point at its help. */
const helpOf = (program: Program, words: readonly string[]): string => {
  const name = program.commands.map((command) => command.name()).find((known) => known === words[0]);
  if (name === undefined) return 'See npm start -- --help, or npm run <command> -- --help.';
  return `See ${name === 'start' ? 'npm start' : `npm run ${name}`} -- --help.`;
};

const answerOf = ({ code, exitCode }: CommanderError, text: string, pointer: string): HelpOrProblem => {
  if (exitCode === 0) return { tag: 'Help', text };
  const fullHelp = code === 'commander.help';
  return { tag: 'Problem', text: fullHelp ? `error: say which command\n\n${text}` : `${text}\n${pointer}` };
};

const withAll = (program: Program): readonly Program[] => [program, ...program.commands.flatMap(withAll)];

/** What the words after `main.ts` ask for: a command, or a text to print with its exit. Reads nothing else and runs nothing. */
export const parseCommandLine = (words: readonly string[]): E.Either<HelpOrProblem, Command> => {
  const printed: string[] = [];
  const chosen: Command[] = [];
  const print = (text: string): void => void printed.push(text);
  const program = shopProgram((command) => void chosen.push(command));
  for (const each of withAll(program))
    each.configureOutput({ writeOut: print, writeErr: print }).exitOverride();
  try {
    program.parse(words, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return E.left(answerOf(thrown, printed.join('').trim(), helpOf(program, words)));
  }
  return E.right(chosen[0] ?? bug('a command line is neither refused nor understood'));
};
