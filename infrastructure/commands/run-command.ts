import * as E from 'fp-ts/lib/Either.js';
import type { Command } from '../command-line/command.ts';
import { readBaseConfiguration, type BaseConfiguration } from '../configuration/configuration.ts';
import { readEnvironment, type Environment, type EnvironmentRead } from '../configuration/environment.ts';
import { allSettings } from '../configuration/settings.ts';
import { Problem } from '../processes/problem.ts';
import { addFilesCommand } from './add-files.ts';
import { importCatalogueCommand } from './catalog.ts';
import { exportCatalogueCommand } from './export-catalogue.ts';
import { sandboxNotice } from './sandbox-notice.ts';
import { diagnose, goThroughBooks } from './doctor.ts';
import { rotateCommand } from './goods.ts';
import { migrateCommand } from './migrate.ts';
import { ownersTerminal, type OwnersTerminal } from './owners-terminal.ts';
import { wholeOrProblem } from './prepare.ts';
import { serve } from './serve.ts';
import { stockCommand, undoCommand } from './stock.ts';

const environmentOrProblem = (): EnvironmentRead => {
  const read = readEnvironment(process.cwd(), process.env, Object.keys(allSettings));
  if (E.isLeft(read)) throw new Problem(read.left);
  return read.right;
};

const terminal = (): OwnersTerminal => ownersTerminal({ input: process.stdin, output: process.stdout });

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const warn = (text: string): void => {
  process.stderr.write(`! ${text}\n`);
};

/** Says which shop it was about where that may surprise. */
const nameShop = (environment: Environment, { dataDir }: BaseConfiguration): void => {
  const note = sandboxNotice(environment, dataDir);
  if (note !== null) process.stderr.write(`${note}\n`);
};

/** Does what the command line asked for; resolves to the process's exit code. Throws a `Problem` for what a person can mend. */
export const runCommand = async (command: Command): Promise<number> => {
  const { environment, remarks } = environmentOrProblem();
  // The doctor has a place of its own for them.
  if (command.tag !== 'Doctor') remarks.forEach(warn);
  const base = () => wholeOrProblem(readBaseConfiguration(environment));
  switch (command.tag) {
    case 'Start':
    case 'Bot':
    case 'Server':
    case 'Worker':
      await serve(command, environment);
      return 0;
    case 'Migrate':
      print(await migrateCommand(base()));
      return 0;
    case 'ImportCatalogue':
      await importCatalogueCommand(base(), command, terminal());
      nameShop(environment, base());
      return 0;
    case 'ExportCatalogue':
      await exportCatalogueCommand(base(), command, terminal());
      nameShop(environment, base());
      return 0;
    case 'StockUnits':
      await stockCommand(base(), command, terminal());
      nameShop(environment, base());
      return 0;
    case 'AddFiles':
      await addFilesCommand(base(), command, terminal());
      nameShop(environment, base());
      return 0;
    case 'UndoStock':
      await undoCommand(base(), command, terminal());
      nameShop(environment, base());
      return 0;
    case 'RotateKeys':
      print(await rotateCommand(base()));
      return 0;
    case 'Doctor': {
      const { text, healthy } = command.books
        ? await goThroughBooks(environment)
        : await diagnose(environment, remarks);
      print(text);
      if (command.books) nameShop(environment, base());
      return healthy ? 0 : 1;
    }
  }
};
