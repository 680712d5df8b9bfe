import { ContainerModule, type ResolutionContext } from 'inversify';
import { jobUseCases, useCases, type JobPorts, type Ports } from '../../application/use-cases.ts';
import { tokens } from './tokens.ts';

const portsIn = (context: ResolutionContext): Ports => ({
  ...context.get(tokens.stores),
  alertForum: context.get(tokens.alertForum),
  broadcaster: context.get(tokens.broadcaster),
  calendar: context.get(tokens.calendar),
  clock: context.get(tokens.clock),
  spamStates: context.get(tokens.spamStates),
  gateways: context.get(tokens.gateways),
  ids: context.get(tokens.ids),
  owners: context.get(tokens.owners),
  policy: context.get(tokens.policy),
  settings: context.get(tokens.settings),
  testimonyChannel: context.get(tokens.testimonyChannel),
});

const jobPortsIn = (context: ResolutionContext): JobPorts => ({
  ...portsIn(context),
  messenger: context.get(tokens.messenger),
});

/** All that people, and all that follow-ups and timers, can ask of the shop. */
export const useCasesModule = new ContainerModule(({ bind }) => {
  bind(tokens.useCases).toDynamicValue((context) => useCases(portsIn(context)));
  bind(tokens.jobUseCases).toDynamicValue((context) => jobUseCases(jobPortsIn(context)));
});
