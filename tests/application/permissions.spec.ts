import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { useCases, type Ports, type UseCases } from '../../application/use-cases.ts';
import { buyerId, type BuyerId } from '../../domain/people/buyer.ts';
import {
  everyPermission,
  noPermission,
  permissions,
  type Permissions,
} from '../../domain/staff/permission.ts';
import { refusalOf } from '../support/either.ts';
import { aMember } from '../support/builders/staff.ts';
import { noon } from '../support/builders/moments.ts';
import { aPhoto } from '../support/builders/photos.ts';
import { aPolicy } from '../support/builders/policies.ts';

const person = buyerId(7_001);

/** Every port answers any call with a failure, and counts it: an action that was let through reaches one. */
const countingPorts = (): { readonly port: object; readonly calls: () => number } => {
  let calls = 0;
  const port = new Proxy(
    {},
    {
      get: () => () => {
        calls += 1;
        return TE.left({ tag: 'StoreFailure', operation: 'any', cause: null });
      },
    },
  );
  return { port, calls: () => calls };
};

type Find = Ports['staff']['find'];

/** Somebody who was appointed to this. */
const holding =
  (held: Permissions): Find =>
  () =>
    TE.right(O.some({ version: 1, value: aMember({ person, permissions: [...held] }) }));

/** `find` is what so many guards are told; whoever looks for staff after them was let through. */
const shopOf = (find: Find, guards = 1) => {
  const { port, calls } = countingPorts();
  let asked = 0;
  const staff = {
    find: (who: BuyerId) => {
      asked += 1;
      return asked > guards ? (port as Ports['staff']).find(who) : find(who);
    },
  };
  const ports = new Proxy(
    {
      staff: new Proxy(staff, { get: (own, name) => (name === 'find' ? own.find : port[name as never]) }),
      policy: aPolicy(),
      owners: [],
      calendar,
      clock: { now: () => noon },
    },
    { get: (own, name) => (name in own ? own[name as keyof typeof own] : port) },
  ) as unknown as Ports;
  const { admin } = useCases(ports);
  return { admin, calls };
};

/** Days of any length will do. */
const calendar = { dayOf: () => ({ date: '2026-11-22', from: 0, to: 0 }) };

type Refusal = { readonly tag: string };
type Action = keyof UseCases['admin'];
const actions = Object.keys(shopOf(holding(noPermission)).admin) as Action[];

/** Whether the guard lets an action run; what it then makes of these arguments does not matter. */
const isPermitted = async (held: Permissions, action: Action): Promise<boolean> => {
  const { admin, calls } = shopOf(holding(held));
  const run = admin[action] as unknown as (...args: readonly unknown[]) => TE.TaskEither<Refusal, unknown>;
  const answer = await run(
    {
      by: person,
      order: 'tg1-00000000',
      product: {},
      units: [],
      change: { value: null },
      content: '',
      bytes: new Uint8Array([1]),
      message: { buttons: [] },
      audience: { who: { tag: 'Everyone' }, language: null },
      voucher: { scope: null, cut: { tag: 'Percent', percent: 10, ceiling: null } },
    },
    action === 'keepPhoto' ? aPhoto().bytes : 'any',
    0,
  )();
  const refused = E.isLeft(answer) && answer.left.tag === 'NotPermitted';
  expect(refused).to.equal(calls() === 0);
  return !refused;
};

describe('An admin action', () => {
  it('asks for the permissions of whoever acts, at each call', async () => {
    const asked: unknown[] = [];
    const { admin } = shopOf((who) => {
      asked.push(who);
      return TE.right(O.none);
    }, 2);
    const command = { by: person, buyer: buyerId(7_002), amount: 1, reason: 'any', once: 'a' };
    await refusalOf<Refusal, unknown>(admin.adjustBalance(command));
    await refusalOf<Refusal, unknown>(admin.overview(buyerId(7_003)));
    expect(asked).to.deep.equal([person, buyerId(7_003)]);
  });

  for (const action of actions) {
    for (const permission of permissions)
      it(`${action} is open to “${permission}” only if it says so`, async () => {
        const { admin } = shopOf(holding(noPermission));
        const openedBy: readonly string[] = admin[action].openedBy;
        expect(await isPermitted(new Set([permission]), action)).to.equal(openedBy.includes(permission));
      });

    it(`${action} is closed to strangers and open to owners`, async () => {
      expect(await isPermitted(noPermission, action)).to.equal(false);
      expect(await isPermitted(everyPermission, action)).to.equal(true);
    });
  }

  it('does nothing while the permissions cannot be read', async () => {
    const away = { tag: 'StoreFailure', operation: 'staff', cause: null } as const;
    const { admin, calls } = shopOf(() => TE.left(away));
    expect(await refusalOf(admin.overview(person))).to.deep.equal(away);
    expect(calls()).to.equal(0);
  });
});
