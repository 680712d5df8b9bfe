import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { IncidentCause } from '../../domain/incidents/incident.ts';
import type { Clock } from '../ports/clock.ts';
import type { Incidents } from '../ports/incidents.ts';
import type { Log } from '../ports/log.ts';
import type { PaymentGateway } from '../ports/payment-gateway.ts';
import { signOfNoPayment, signOfPayment, signOfReport, signOfSilence, type Sign } from './gateway-signs.ts';
import { incidentReporter } from './incident-reporter.ts';
import { rememberCalm } from './remember-calm.ts';

type Deps = { readonly incidents: Incidents; readonly clock: Clock; readonly log: Log };

/**
 * A gateway whose outcomes are noted as incidents, so that nobody takes its refusals for a quiet day. What it
 * answers is passed on as it is, whatever becomes of the note.
 */
export const watchedGateway = (gateway: PaymentGateway, deps: Deps): PaymentGateway => {
  const reporter = incidentReporter({ ...deps, incidents: rememberCalm(deps.incidents, deps.clock) });
  const { id } = gateway;
  const isOurs = (cause: IncidentCause): boolean => 'gateway' in cause && cause.gateway === id;
  const note =
    ({ problem, isGone }: Sign) =>
    async (): Promise<void> => {
      // Whatever is met here, its settings are there unless this says otherwise.
      const isConfigured = problem?.cause.tag !== 'GatewayNotConfigured';
      await reporter.resolve(
        (cause) => isOurs(cause) && (isGone(cause) || (isConfigured && cause.tag === 'GatewayNotConfigured')),
      );
      if (problem !== null) await reporter.report(problem.cause, problem.detail);
    };
  const noted = <L, A>(task: TE.TaskEither<L, A>, no: (l: L) => Sign, yes: Sign): TE.TaskEither<L, A> =>
    pipe(
      task,
      TE.tapTask(() => note(yes)),
      TE.tapError((left) => TE.fromTask(note(no(left)))),
    );
  return {
    ...gateway,
    request: (request) =>
      noted(
        gateway.request(request),
        (no) => {
          const { method, reference } = request;
          const reason = no.tag === 'GatewayRefusal' ? no.reason : no.why;
          deps.log.warn('the gateway opened no payment', {
            gateway: id,
            reference,
            method,
            reason,
            detail: no.detail,
          });
          return signOfNoPayment(id, no, request);
        },
        signOfPayment(request),
      ),
    status: (query) => noted(gateway.status(query), (no) => signOfSilence(id, no), signOfReport),
  };
};
