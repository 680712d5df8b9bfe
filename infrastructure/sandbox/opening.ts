import {
  sandboxConfiguration,
  type SandboxConfiguration,
  type SandboxSettings,
} from '../configuration/sandbox-configuration.ts';
import type { Running } from '../processes/run-parts.ts';
import type { Listening, ProcessContext } from '../processes/process-context.ts';
import { newAccount } from './account.ts';
import { addressOf, settled } from './address.ts';
import { persons } from './persons.ts';
import { runSandbox } from './run-sandbox.ts';
import { farewell, welcome } from './welcome.ts';

export type Opening = {
  readonly configuration: SandboxConfiguration;
  /** For the person at the terminal, once it runs. */
  readonly welcome: string;
  /** For the same person, once it has ended. */
  readonly farewell: string;
  readonly run: (processContext: ProcessContext) => Promise<Running>;
};

/** A sandbox at an address that is known, with an account of its own at its gateway. */
export const openingOf = async (settings: SandboxSettings, preferred: Listening): Promise<Opening> => {
  const listening = await settled(preferred);
  const configuration = sandboxConfiguration(settings, newAccount(), persons, addressOf(listening));
  return {
    configuration,
    welcome: welcome(configuration, settings.leavesDatabase),
    farewell,
    run: (processContext) => runSandbox(configuration, processContext, listening),
  };
};
