import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { memoryLog } from '../../../adapters/memory/log.ts';
import { incidentReporter } from '../../../application/incidents/incident-reporter.ts';
import { resolveIncidents } from '../../../application/incidents/resolve-incidents.ts';
import { watchedGateway } from '../../../application/incidents/watched-gateway.ts';
import type { Incidents } from '../../../application/ports/incidents.ts';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { incidentKey, type IncidentCause } from '../../../domain/incidents/incident.ts';
import { paymentReference } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { pakasir } from '../../support/builders/gateways.ts';
import { answerOf } from '../../support/either.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';
import { qris } from '../../support/builders/payments.ts';

const cause: IncidentCause = { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' };
const away = TE.left(storeFailure('incidents', new Error('away')));

describe('The reporter of incidents', () => {
  let world: World;
  beforeEach(() => {
    world = openWorld();
  });

  const reporterOf = (incidents: Incidents) => {
    const log = memoryLog();
    return { ...incidentReporter({ incidents, clock: world.clock, log }), log };
  };
  const open = async () =>
    (await answerOf(world.incidents.open())).map((incident) => incidentKey(incident.cause));
  /** Others are quicker so many times. */
  const withRivals = (times: number): Incidents => {
    let left = times;
    return {
      ...world.incidents,
      commit: (change, version) => {
        left -= 1;
        return left >= 0 ? TE.left(stale) : world.incidents.commit(change, version);
      },
    };
  };

  it('keeps what is met, though others are quicker', async () => {
    const { report, log } = reporterOf(withRivals(9));
    await report(cause, 'answered 401');
    expect(await open()).to.deep.equal([incidentKey(cause)]);
    expect(log.lines()).to.deep.equal([]);
  });

  it('says in the log what could not be kept, and never rejects', async () => {
    const { report, resolve, log } = reporterOf({
      ...withRivals(10),
      open: () => away,
    });
    await report(cause, 'answered 401');
    await resolve(() => true);
    expect(log.lines().map(({ level, message }) => [level, message])).to.deep.equal([
      ['warn', 'incident not kept'],
      ['warn', 'incident not kept'],
    ]);
    const { report: toNobody, log: other } = reporterOf({
      ...world.incidents,
      commit: () => away,
    });
    await toNobody(cause, 'answered 401');
    expect(other.lines().map(({ message }) => message)).to.deep.equal(['incident not kept']);
  });

  it('ends nothing that another process has ended meanwhile', async () => {
    await reporterOf(world.incidents).report(cause, 'answered 401');
    const incidents = { ...world.incidents, find: () => TE.right(O.none) };
    const ended = await answerOf(resolveIncidents({ incidents, clock: world.clock })(() => true));
    expect(ended).to.deep.equal([]);
    expect(await open()).to.deep.equal([incidentKey(cause)]);
  });

  it('hears from a watched gateway whether payments can be opened and checked', async () => {
    const { incidents, clock } = world;
    const log = memoryLog();
    const gateway = watchedGateway(world.gateway, { incidents, clock, log });
    const request = { reference: paymentReference('INV123123'), method: qris, amount: rupiah(10_000) };
    const opened = await answerOf(gateway.request(request));
    await answerOf(
      gateway.status({
        ...request,
        transaction: opened.invoice.transaction,
      }),
    );
    expect(await open()).to.deep.equal([]);
    const refusing = watchedGateway(
      {
        ...world.gateway,
        request: () =>
          TE.left({
            tag: 'GatewayRefusal',
            operation: 'create',
            reason: 'NotAuthorised',
            detail: 'answered 401',
          }),
        status: () => TE.left({ tag: 'PaymentNotFound' }),
      },
      { incidents, clock, log },
    );
    await refusing.request(request)();
    const silent = watchedGateway(world.gateway, { incidents, clock, log: memoryLog() });
    world.gateway.next('request', 'Fails');
    await silent.request(request)();
    await refusing.status({
      ...request,
      transaction: opened.invoice.transaction,
    })();
    expect(await open()).to.include(incidentKey({ ...cause, gateway: gateway.id }));
    expect(log.lines().map(({ level, message }) => [level, message])).to.deep.equal([
      ['warn', 'the gateway opened no payment'],
    ]);
  });
});
