import { expect } from 'chai';
import { createMemoryStore, type MemoryStore } from '../../../adapters/memory/store.ts';
import { watchedGateway } from '../../../application/incidents/watched-gateway.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { storeFailure } from '../../../application/ports/store-failure.ts';
import { incidentKey } from '../../../domain/incidents/incident.ts';
import { minutes } from '../../../domain/instant.ts';
import { answerOf } from '../../support/either.ts';
import { settableClock, type SettableClock } from '../../support/fakes/settable-clock.ts';
import type { Fault } from '../../stand-ins/pakasir/faults.ts';
import { aQuery, aRequest, aPakasirSuite, type PakasirSuite } from './a-pakasir.ts';
import { right } from '../../support/either.ts';

describe('Pakasir, watched', () => {
  let suite: PakasirSuite;
  let store: MemoryStore;
  let clock: SettableClock;
  let gateway: PaymentGateway;

  beforeEach(async () => {
    suite = await aPakasirSuite();
    clock = settableClock();
    store = createMemoryStore({ clock });
    gateway = watchedGateway(suite.gateway, { incidents: store.incidents, clock, log: suite.watch.log });
  });
  afterEach(() => suite.pakasir.stop());

  const create = (reference = 'INV123123') => gateway.request(aRequest({ reference }))();
  const open = async () => (await answerOf(store.incidents.open())).map(({ cause }) => incidentKey(cause));
  const told = () =>
    store.queue
      .take(clock.now())
      .map((one) =>
        one.tag === 'NotifyAdmins' && one.news.tag === 'Incident'
          ? [incidentKey(one.news.cause), one.news.detail, one.news.over === null ? 'began' : 'over']
          : [one.tag],
      );
  const refuse = (status: number, message: string): Fault => ({ kind: 'refuse', status, body: { message } });

  for (const [fault, key] of [
    [refuse(401, 'Kunci salah'), 'GatewayRefusesPayments:pakasir:Credentials'],
    [refuse(403, 'Forbidden'), 'GatewayRefusesPayments:pakasir:Credentials'],
    [refuse(403, 'Project suspended'), 'GatewayRefusesPayments:pakasir:Project'],
    [refuse(404, 'Slug tidak ditemukan'), 'GatewayRefusesPayments:pakasir:Project'],
    [refuse(400, 'Proyek dibekukan'), 'GatewayRefusesPayments:pakasir:Project'],
    [refuse(422, 'Metode tidak aktif'), 'GatewayRefusesMethod:pakasir:MethodOff:qris'],
    [refuse(422, 'Ada kesalahan'), 'GatewayRefusesMethod:pakasir:Unexplained:qris'],
  ] as const)
    it(`F7: owners hear once of ${key} (${String(fault.kind === 'refuse' && fault.status)}), and once that it is over`, async () => {
      suite.pakasir.fail('create', fault, 3);
      for (const n of [1, 2, 3]) await create(`INV00000${String(n)}`);
      const { status, body } = fault as { status: number; body: { message: string } };
      const detail = `answered ${String(status)}: ${body.message}`;
      expect(await open()).to.deep.equal([key]);
      expect(told()).to.deep.equal([[key, detail, 'began']]);
      expect(suite.watch.lines.filter(({ level }) => level === 'warn').length).to.equal(3);
      right(await create());
      expect(await open()).to.deep.equal([]);
      expect(told()).to.deep.equal([[key, detail, 'over']]);
    });

  it('F7: says of a refused amount what it is, and never that the shop takes no money', async () => {
    suite.pakasir.fail('create', refuse(422, 'Nominal minimal 1.000'));
    await create();
    expect(await open()).to.deep.equal(['GatewayRefusesMethod:pakasir:Amount:qris']);
  });

  it('F7: leaves no line in the log that holds the key', async () => {
    suite.pakasir.fail('create', refuse(401, 'KEY is not known'));
    await create();
    expect(JSON.stringify([suite.watch.lines, [...store.state().waiting.values()]])).not.to.match(
      /KEY is|"KEY"/,
    );
  });

  for (const [what, fault, key] of [
    ['half a JSON', { kind: 'not-json' }, 'GatewayUnreadable:pakasir:Status'],
    ['an HTML page of 200', { kind: 'html', status: 200 }, 'GatewayUnreadable:pakasir:Status'],
    [
      'a status never heard of',
      { kind: 'wrong-echo', fields: { status: 'paid' } },
      'GatewayUnreadable:pakasir:Status',
    ],
    [
      'an error with 200',
      { kind: 'refuse', status: 200, body: { message: 'Gangguan' } },
      'GatewayUnreadable:pakasir:Status',
    ],
    ['null', { kind: 'refuse', status: 200, body: null }, 'GatewayUnreadable:pakasir:Status'],
    ['a redirect', { kind: 'redirect', path: '/api/v2/payment-fee/1' }, 'GatewayUnreadable:pakasir:Status'],
    ['too much', { kind: 'huge', bytes: 100_000 }, 'GatewayUnreadable:pakasir:Status'],
    ['a page of 502', { kind: 'html', status: 502 }, 'GatewayUnreachable:pakasir:Status'],
    ['nothing at all', { kind: 'drop' }, 'GatewayUnreachable:pakasir:Status'],
  ] as const)
    it(`F8: owners hear after three minutes that payments cannot be checked, where a status answers ${what}`, async () => {
      const { invoice } = right(await create());
      suite.pakasir.fail('status', fault, 5);
      const heard: unknown[] = [];
      for (let minute = 0; minute < 5; minute += 1) {
        await gateway.status(aQuery(invoice.transaction))();
        heard.push(told().map(([cause]) => cause));
        clock.advance(minutes(1));
      }
      expect(heard).to.deep.equal([[], [], [], [key], []]);
      right(await gateway.status(aQuery(invoice.transaction))());
      expect(await open()).to.deep.equal([]);
    });

  it('F8: takes a payment opened well for no proof that payments can be checked', async () => {
    const { invoice } = right(await create());
    suite.pakasir.fail('status', { kind: 'not-json' });
    await gateway.status(aQuery(invoice.transaction))();
    right(await create('INV000002'));
    expect(await open()).to.deep.equal(['GatewayUnreadable:pakasir:Status']);
  });

  it('F8: takes a payment that the gateway opened and does not know for no word at all', async () => {
    await gateway.status(aQuery('nosuchtxn'))();
    expect(await open()).to.deep.equal(['GatewayUnreadable:pakasir:Status']);
  });

  it('passes on what the gateway says when the note of it fails', async () => {
    const away = TE.left(storeFailure('incidents', new Error('away')));
    const incidents = { find: () => away, open: () => away, commit: () => away };
    const unnoted = watchedGateway(suite.gateway, { incidents, clock, log: suite.watch.log });
    right(await unnoted.request(aRequest())());
    expect(suite.watch.lines.map(({ message }) => message)).to.deep.equal(['incident not kept']);
  });
});
