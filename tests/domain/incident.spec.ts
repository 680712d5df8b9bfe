import { expect } from 'chai';
import { report, resolve } from '../../domain/incidents/incident-course.ts';
import {
  blocking,
  harmOf,
  incidentKey,
  isStanding,
  type Incident,
  type IncidentCause,
} from '../../domain/incidents/incident.ts';
import { instant, seconds } from '../../domain/instant.ts';
import { methodId } from '../../domain/payment/payment.ts';
import { anIncident } from '../support/builders/incidents.ts';
import { minutesPastNoon, noon } from '../support/builders/moments.ts';
import { pakasir } from '../support/builders/gateways.ts';
import { anOffer } from '../support/builders/payments.ts';

const keyRefused: IncidentCause = { tag: 'GatewayRefusesPayments', gateway: pakasir, reason: 'Credentials' };
const unreachable: IncidentCause = { tag: 'GatewayUnreachable', gateway: pakasir, call: 'Status' };
const hour = 60;

/** What owners were told of, when the cause is met at these minutes past noon, and what is known at the end. */
const story = (cause: IncidentCause, ...minutes: readonly number[]) =>
  minutes.reduce(
    ({ known, told }: { known: Incident | null; told: readonly number[] }, minute) => {
      const change = report(known, cause, `at ${String(minute)}`, minutesPastNoon(minute));
      return change === null
        ? { known, told }
        : { known: change.incident, told: change.followUps.length > 0 ? [...told, minute] : told };
    },
    { known: null, told: [] },
  );

const every = (minutes: number, count: number) => Array.from({ length: count }, (_, n) => n * minutes);

describe('An incident', () => {
  it('F7: is told at once where the gateway refuses the key', () => {
    const change = report(null, keyRefused, 'answered 401', noon);
    expect(change).to.deep.equal({
      incident: anIncident({ detail: 'answered 401', toldAt: noon }),
      followUps: [
        {
          tag: 'NotifyAdmins',
          news: { tag: 'Incident', cause: keyRefused, detail: 'answered 401', since: noon, over: null },
        },
      ],
    });
  });

  it('F7: is told once, and again every six hours while it goes on', () => {
    expect(story(keyRefused, ...every(1, 13 * hour)).told).to.deep.equal([0, 6 * hour, 12 * hour]);
  });

  it('F7: that is certain is the same one however seldom it is met', () => {
    expect(story(keyRefused, 0, 59, 5 * hour).told).to.deep.equal([0]);
  });

  it('F8: is told after three minutes where the gateway cannot be reached', () => {
    expect(story(unreachable, 0, 1, 2, 3, 4, 5).told).to.deep.equal([3]);
  });

  it('F8: begins anew where nobody could have met it for long, so that two lost calls are no outage', () => {
    expect(story(unreachable, 0, 30, hour, 90).told).to.deep.equal([]);
    expect(story(unreachable, 0, 30).known?.since).to.equal(minutesPastNoon(30));
  });

  it('is not kept anew at every refusal of a rush', () => {
    const known = anIncident({ toldAt: noon });
    const later = (ms: number) => report(known, keyRefused, 'again', instant(noon + ms));
    expect(later(seconds(29))).to.equal(null);
    expect(later(seconds(30))?.incident).to.deep.equal({
      ...known,
      detail: 'again',
      seenAt: instant(noon + seconds(30)),
    });
  });

  it('is over with word to those who had heard of it', () => {
    const known = anIncident({ toldAt: noon });
    const over = minutesPastNoon(7);
    const { cause, detail, since } = known;
    expect(resolve(known, over)).to.deep.equal({
      incident: { ...known, endedAt: over },
      followUps: [{ tag: 'NotifyAdmins', news: { tag: 'Incident', cause, detail, since, over } }],
    });
  });

  it('is over without a word where nobody had heard of it, and over once', () => {
    const ended = resolve(anIncident(), minutesPastNoon(1));
    expect(ended?.followUps).to.deep.equal([]);
    expect(resolve(ended?.incident ?? anIncident(), minutesPastNoon(2))).to.equal(null);
  });

  it('F7: of one amount ends without the word that it would be taken now', () => {
    const cause = {
      tag: 'GatewayRefusesMethod',
      gateway: pakasir,
      reason: 'Amount',
      method: methodId('qris'),
    } as const;
    expect(resolve(anIncident({ cause, toldAt: noon }), minutesPastNoon(1))?.followUps).to.deep.equal([]);
  });

  it('that comes and goes is told at most once an hour', () => {
    const told: number[] = [];
    let known: Incident | null = null;
    for (let minute = 0; minute < 2 * hour; minute += 2) {
      const change = report(known, keyRefused, '', minutesPastNoon(minute));
      if ((change?.followUps.length ?? 0) > 0) told.push(minute);
      known = change?.incident ?? known;
      if (known !== null) known = resolve(known, minutesPastNoon(minute + 1))?.incident ?? known;
    }
    expect(told).to.deep.equal([0, hour]);
  });

  it('stands while it goes on and was met for long enough', () => {
    const unread = anIncident({ cause: { tag: 'GatewayUnreadable', gateway: pakasir, call: 'Status' } });
    expect([
      isStanding(anIncident()),
      isStanding(unread),
      isStanding({ ...unread, seenAt: minutesPastNoon(3) }),
      isStanding(anIncident({ endedAt: noon })),
    ]).to.deep.equal([true, false, true, false]);
  });

  it('is one for each cause', () => {
    const method = methodId('qris');
    expect([
      incidentKey(unreachable),
      incidentKey(keyRefused),
      incidentKey({ tag: 'GatewayRefusesMethod', gateway: pakasir, reason: 'MethodOff', method }),
    ]).to.deep.equal([
      'GatewayUnreachable:pakasir:Status',
      'GatewayRefusesPayments:pakasir:Credentials',
      'GatewayRefusesMethod:pakasir:MethodOff:qris',
    ]);
  });
});

describe('What keeps the shop from its work', () => {
  const [qris, bri] = [anOffer(), anOffer({ id: methodId('bri_va') })];
  const off = (method: typeof qris, reason: 'MethodOff' | 'Amount' = 'MethodOff') =>
    anIncident({ cause: { tag: 'GatewayRefusesMethod', gateway: pakasir, reason, method: method.id } });
  const settings = anIncident({ cause: { tag: 'BotSettingsNotTaken' } });
  const token = anIncident({ cause: { tag: 'TokenRefused' } });

  it('is a refused key or token, not a menu that was not taken', () => {
    expect(blocking([anIncident(), settings, token], [qris])).to.deep.equal([anIncident(), token]);
  });

  it('F7: is a method that is off once no other is left', () => {
    expect(blocking([off(qris)], [qris, bri])).to.deep.equal([]);
    expect(blocking([off(qris), off(bri)], [qris, bri])).to.deep.equal([off(qris), off(bri)]);
  });

  it('F7: is never the refusal of one odd amount', () => {
    expect(blocking([off(qris, 'Amount')], [qris])).to.deep.equal([]);
  });

  for (const [tag, minute] of [
    ['GatewayNotConfigured', 0],
    ['TokenRefused', 0],
    ['UpdatesNotReceived', 2],
    ['GatewayUnreadable', 3],
    ['BotSettingsNotTaken', 3],
  ] as const)
    it(`F7: counts after ${String(minute)} minutes where it is ${tag}`, () => {
      const cause = { ...unreachable, reason: 'NotReached', tag } as IncidentCause;
      const seen = (at: number) => anIncident({ cause, seenAt: minutesPastNoon(at) });
      expect([isStanding(seen(minute)), isStanding(seen(minute - 1))]).to.deep.equal([true, false]);
    });

  it('F11: of the bot keeps the shop from buyers or from nothing, and has no gateway in its name', () => {
    const token: IncidentCause = { tag: 'TokenRefused' };
    expect([harmOf(token), incidentKey(token)]).to.deep.equal(['Buyers', 'TokenRefused']);
    expect(harmOf({ tag: 'BotSettingsNotTaken' })).to.equal(null);
    expect(harmOf({ tag: 'GatewayNotConfigured', gateway: pakasir })).to.equal(null);
    expect(harmOf({ tag: 'UpdatesNotReceived', reason: 'NotReached' })).to.equal('Buyers');
    expect(harmOf(unreachable)).to.equal('Money');
    expect(harmOf({ tag: 'GatewayUnreadable', gateway: pakasir, call: 'Status' })).to.equal('Money');
  });
});
