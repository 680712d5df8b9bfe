import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { reportIncident } from '../../application/incidents/report-incident.ts';
import { resolveIncidents } from '../../application/incidents/resolve-incidents.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { IncidentChange } from '../../domain/incidents/incident-course.ts';
import type { IncidentCause } from '../../domain/incidents/incident.ts';
import { methodId } from '../../domain/payment/payment.ts';
import { anIncident } from '../support/builders/incidents.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { settableClock } from '../support/fakes/settable-clock.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';
import { answerOf, outcomesOf, refusalOf } from '../support/either.ts';
import { pakasir } from '../support/builders/gateways.ts';

const causes: readonly IncidentCause[] = [
  { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Project' },
  { tag: 'GatewayRefusesMethod', gateway: pakasir, reason: 'Unexplained', method: methodId('qris') },
  { tag: 'GatewayUnreadable', gateway: pakasir, call: 'Status' },
  { tag: 'GatewayUnreachable', gateway: pakasir, call: 'Create' },
  { tag: 'GatewayNotConfigured', gateway: pakasir },
  { tag: 'UpdatesNotReceived', reason: 'WebhookElsewhere' },
  { tag: 'BotSettingsNotTaken' },
  { tag: 'TokenRefused' },
];

/** What every memory of incidents promises. */
export const incidentsContract = (name: string, open: OpenStore): void => {
  describe(`Incidents, ${name}`, () => {
    const store = freshStore(open);
    const incident = anIncident({ toldAt: minutesPastNoon(1), toldBefore: minutesPastNoon(-90) });
    const { cause, detail, since } = incident;
    const tell: FollowUp = {
      tag: 'NotifyAdmins',
      news: { tag: 'Incident', cause, detail, since, over: null },
    };
    const began: IncidentChange = { incident, followUps: [tell] };

    it('knows none at first', async () => {
      expect(await answerOf(store().incidents.find(cause))).to.deep.equal(O.none);
      expect(await answerOf(store().incidents.open())).to.deep.equal([]);
    });

    it('keeps what it is given, of every cause, and lists it from the oldest on', async () => {
      const kept = causes.map((of, n) => anIncident({ cause: of, since: minutesPastNoon(-n) }));
      for (const one of kept) {
        await answerOf(store().incidents.commit({ incident: one, followUps: [] }, null));
        expect(await answerOf(store().incidents.find(one.cause))).to.deep.equal(
          O.some({ version: 1, value: one }),
        );
      }
      expect(await answerOf(store().incidents.open())).to.deep.equal([...kept].reverse());
    });

    it('keeps an incident together with its follow-ups', async () => {
      await answerOf(store().incidents.commit(began, null));
      expect(await store().pendingFollowUps()).to.deep.equal([tell]);
    });

    it('remembers one that is over, and lists it no more', async () => {
      await answerOf(store().incidents.commit(began, null));
      const over = { ...incident, endedAt: minutesPastNoon(9) };
      await answerOf(store().incidents.commit({ incident: over, followUps: [] }, 1));
      expect(await answerOf(store().incidents.open())).to.deep.equal([]);
      expect(await answerOf(store().incidents.find(cause))).to.deep.equal(
        O.some({ version: 2, value: over }),
      );
    });

    it('keeps nothing and plans nothing where somebody else was quicker', async () => {
      await answerOf(store().incidents.commit({ incident, followUps: [] }, null));
      for (const version of [null, 2])
        expect(await refusalOf(store().incidents.commit(began, version))).to.deep.equal({ tag: 'Stale' });
      expect(await answerOf(store().incidents.find(cause))).to.deep.equal(
        O.some({ version: 1, value: incident }),
      );
      expect(await store().pendingFollowUps()).to.deep.equal([]);
    });

    it('F7: has owners told once, however many processes meet the same at once', async () => {
      const deps = { incidents: store().incidents, clock: settableClock(noon) };
      const outcomes = await outcomesOf(
        Array.from({ length: 20 }, (_, n) => reportIncident(deps)(cause, `process ${String(n)}`)),
      );
      expect(outcomes.filter(E.isLeft)).to.deep.equal([]);
      expect(outcomes.filter((one) => E.isRight(one) && one.right !== null).length).to.equal(1);
      expect(await store().pendingFollowUps()).to.have.length(1);
    });

    it('ends what is seen to be gone, and only that', async () => {
      const clock = settableClock(noon);
      const deps = { incidents: store().incidents, clock };
      for (const one of causes) await answerOf(reportIncident(deps)(one, ''));
      clock.set(minutesPastNoon(1));
      const ended = await answerOf(resolveIncidents(deps)(({ tag }) => tag.startsWith('Gateway')));
      expect(ended.map((one) => one.endedAt)).to.deep.equal(Array(5).fill(minutesPastNoon(1)));
      const left = await answerOf(store().incidents.open());
      expect(left.map((one) => one.cause.tag).sort()).to.deep.equal([
        'BotSettingsNotTaken',
        'TokenRefused',
        'UpdatesNotReceived',
      ]);
      expect(await answerOf(resolveIncidents(deps)(({ tag }) => tag.startsWith('Gateway')))).to.deep.equal(
        [],
      );
    });
  });
};
