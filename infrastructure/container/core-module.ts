import { randomUUID } from 'node:crypto';
import { standardSpamPolicy } from '../../domain/people/spam-policy.ts';
import { ContainerModule } from 'inversify';
import { timeZoneCalendar } from '../../adapters/calendar/time-zone-calendar.ts';
import type { Telemetry } from '../../adapters/jobs/telemetry.ts';
import { memorySpamStates, sharedSpamStates } from '../../adapters/system/spam-states.ts';
import { randomIds } from '../../adapters/system/random-ids.ts';
import { policyFrom, type FixedRules } from '../../application/settings/shop-rules.ts';
import type { ServerConfiguration } from '../configuration/configuration.ts';
import { tokens } from './tokens.ts';

/** The latest actions of so many people are remembered in a process: a few megabytes at most. */
const peopleRemembered = 20_000;

const rulesOf = ({ store }: ServerConfiguration): FixedRules => ({
  depositWindow: store.depositWindow,
  depositLimits: store.depositLimits,
  maxOpenOrders: 3,
  archiveAfter: store.archiveAfter,
  spam: standardSpamPolicy,
});

/** Whether other processes hear people too, or this one alone as far as anybody does. */
export type Hearing = 'Alone' | 'Together';

/** What every process of the shop has: its rules, its ids, its log. */
export const coreModule = (
  configuration: ServerConfiguration,
  { log, meter }: Telemetry,
  hearing: Hearing = 'Alone',
): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(tokens.log).toConstantValue(log);
    bind(tokens.meter).toConstantValue(meter);
    bind(tokens.ids).toConstantValue(randomIds);
    bind(tokens.calendar).toConstantValue(timeZoneCalendar(configuration.store.timezone));
    if (hearing === 'Alone') bind(tokens.spamStates).toConstantValue(memorySpamStates(peopleRemembered));
    else
      bind(tokens.spamStates)
        .toResolvedValue(
          ({ spamSightings: sightings }, clock) =>
            sharedSpamStates(peopleRemembered, { sightings, clock, process: randomUUID() }),
          [tokens.stores, tokens.clock],
        )
        .inSingletonScope();
    bind(tokens.policy).toResolvedValue(
      (settings) => policyFrom(rulesOf(configuration), settings),
      [tokens.settings],
    );
  });
