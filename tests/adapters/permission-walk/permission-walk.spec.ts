import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { conversationOver } from '../../../adapters/chat/core/conversation.ts';
import type { Feature } from '../../../adapters/chat/core/feature.ts';
import type { Field } from '../../../adapters/chat/core/fields.ts';
import { wordsOf } from '../../../adapters/chat/core/rich-text.ts';
import { join } from '../../../adapters/chat/core/router.ts';
import type { AdminAction } from '../../../adapters/chat/core/within-rights.ts';
import { fallbacks, features, openConversation } from '../../../adapters/chat/features.ts';
import { adminMessages } from '../../../adapters/chat/features/admin/messages.ts';
import { buyerMessages } from '../../../adapters/chat/messages.ts';
import type { UseCases } from '../../../application/use-cases.ts';
import { after, hours } from '../../../domain/instant.ts';
import { buyerId, type Profile } from '../../../domain/people/buyer.ts';
import { permissions, type Permission } from '../../../domain/staff/permission.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import { aMember, aStaffDecision } from '../../support/builders/staff.ts';
import { answerOf } from '../../support/either.ts';
import { netflix } from '../../support/builders/products.ts';
import { stockUp } from '../../support/fixture/shop.ts';
import { openShop, owner, rightsTable } from '../chat/chat-world.ts';
import { messengers, type Messenger } from './messengers.ts';

/** Somebody who taps, and what they have the right to. */
type Person = { readonly name: string; readonly profile: Profile; readonly held: readonly Permission[] };

const someone = (id: number, name: string, held: readonly Permission[]): Person => ({
  name,
  held,
  profile: aBuyer({ id: buyerId(id), firstName: name, username: null, language: 'id' }),
});

const theOwner = someone(owner, 'the owner', permissions);
const holders = permissions.map((one, at) => someone(8_100 + at, `staff with “${one}” alone`, [one]));
const stranger = someone(8_201, 'a stranger', []);
const former = someone(8_202, 'former staff with an old button', []);
const ended = someone(8_203, 'staff whose role has ended', []);
const rightless = someone(8_204, 'staff without any right', []);
const everybody = [theOwner, ...holders, stranger, former, ended, rightless];

const valuesOf = ({ pattern, decode, write }: Field<unknown>): fc.Arbitrary<unknown> =>
  fc
    .stringMatching(pattern)
    .map(decode)
    .filter(E.isRight)
    .map(({ right }) => right)
    .filter((value) => E.isRight(decode(write(value))));

/** A button of the route, as it may hang in a chat. Drawing one takes longer than all the taps on it. */
const buttonOf = (route: (typeof features)[number]['entries'][number]['route']): string => {
  const values = Object.entries(route.fields).map(([name, field]) => [name, valuesOf(field)] as const);
  const [given] = fc.sample(fc.record(Object.fromEntries(values)), { numRuns: 1, seed: 12 });
  return route.to(given ?? {});
};

const adminEntries = features
  .flatMap(({ entries }) => entries)
  .flatMap(({ route, opens }) => (opens === null ? [] : [{ route, opens, button: buttonOf(route) }]));

const mayDo = ({ held }: Person, action: AdminAction): boolean =>
  rightsTable[action].openedBy.some((one) => held.includes(one));

/** The features with a note in the place of each handler. */
const noting = (ran: string[]): readonly Feature[] =>
  features.map((one) => ({
    ...one,
    entries: one.entries.map((entry) => ({
      ...entry,
      read: (data) => {
        const action = entry.read(data);
        return action === null || entry.opens === null
          ? action
          : { ...action, run: () => Promise.resolve(void ran.push(entry.route.letter)) };
      },
    })),
  }));

/** Every admin action, noting what it was refused for want of a right. */
const listening = (shop: UseCases, refused: string[]): UseCases => {
  const heard = Object.entries(shop.admin).map(([name, action]) => {
    const run = action as unknown as (
      ...args: readonly unknown[]
    ) => () => Promise<E.Either<{ tag: string }, unknown>>;
    const told =
      (...args: readonly unknown[]) =>
      async () => {
        const answer = await run(...args)();
        if (E.isLeft(answer) && answer.left.tag === 'NotPermitted') refused.push(name);
        return answer;
      };
    return [name, Object.assign(told, action)] as const;
  });
  return {
    ...shop,
    admitAction: () => () => Promise.resolve('Admit'),
    admin: Object.fromEntries<unknown>(heard) as UseCases['admin'],
  };
};

const openWalk = async (open: (people: readonly Profile[]) => Messenger, isNoted: boolean) => {
  const ran: string[] = [];
  const refused: string[] = [];
  const messenger = open(everybody.map(({ profile }) => profile));
  const conversation = isNoted ? conversationOver(join(noting(ran)), fallbacks) : openConversation;
  const { world, converse } = openShop(messenger.client, (shop) => listening(shop, refused), conversation);
  messenger.listens(converse, world.clock);
  await stockUp(world, netflix, 1);
  const { staff, clock } = world;
  const appoint = ({ profile }: Person, held: readonly Permission[], until = 24) =>
    answerOf(
      staff.commit(
        aStaffDecision(
          aMember({ person: profile.id, permissions: held, until: after(clock.now(), hours(until)) }),
        ),
        null,
        [],
      ),
    );
  for (const one of holders) await appoint(one, one.held);
  for (const one of [former, ended, rightless]) await appoint(one, one === rightless ? [] : permissions, 1);
  await answerOf(
    staff.commit({ ...aStaffDecision(aMember({ person: former.profile.id })), member: null }, 1, []),
  );
  clock.advance(hours(2));
  await answerOf(
    staff.commit({ ...aStaffDecision(aMember({ person: rightless.profile.id, until: null })) }, 1, []),
  );
  return { messenger, ran, refused, world };
};

type Walk = Awaited<ReturnType<typeof openWalk>>;

/** What somebody reads who may not do a thing; nothing else changes. */
const isTurnedAway = ({ messenger }: Walk, { profile, held }: Person): boolean =>
  held.length > 0
    ? messenger.notes().at(-1) === adminMessages.notYours
    : messenger.shown(profile).some(({ words }) => words === wordsOf(buyerMessages.id.errors.staleButton));

for (const [name, open] of Object.entries(messengers))
  describe(`Permissions, walked in ${name}`, () => {
    let walk: Walk;
    before(async () => {
      walk = await openWalk(open, true);
    });

    for (const entry of adminEntries)
      it(`${entry.button} is for whoever may “${entry.opens}”`, async () => {
        const { messenger, ran } = walk;
        for (const person of everybody) {
          ran.length = 0;
          await messenger.taps(person.profile, entry.button);
          const may = mayDo(person, entry.opens);
          expect(ran, person.name).to.deep.equal(may ? [entry.route.letter] : []);
          if (!may) expect(isTurnedAway(walk, person), person.name).to.equal(true);
        }
      });

    it('asks for nothing that its own table would refuse', async () => {
      const real = await openWalk(open, false);
      for (const entry of adminEntries)
        for (const person of holders.filter((one) => mayDo(one, entry.opens))) {
          real.refused.length = 0;
          await real.messenger.taps(person.profile, entry.button);
          expect(real.refused, `${entry.opens} by ${person.name}`).to.deep.equal([]);
        }
    });

    it('shows everybody the buttons that are theirs, and no others', async () => {
      const real = await openWalk(open, false);
      const opens = new Map(adminEntries.map((entry) => [entry.route.letter, entry.opens]));
      const opened = (data: string): AdminAction | undefined => opens.get(/^@:[^:]*/.exec(data)?.[0] ?? '');
      await real.messenger.says(theOwner.profile, '/admin');
      const whole = real.messenger.shown(theOwner.profile).at(-1)?.buttons ?? [];
      expect(whole.length).to.be.above(9);
      for (const person of holders) {
        await real.messenger.says(person.profile, '/admin');
        const theirs = whole.filter((data) => {
          const action = opened(data);
          return action === undefined || mayDo(person, action);
        });
        expect(real.messenger.shown(person.profile).at(-1)?.buttons, person.name).to.deep.equal(theirs);
      }
      for (const person of [stranger, former, ended, rightless]) {
        await real.messenger.says(person.profile, '/admin');
        const seen = real.messenger.shown(person.profile).flatMap(({ buttons }) => buttons);
        expect(
          seen.filter((data) => data.startsWith('@:')),
          person.name,
        ).to.deep.equal([]);
      }
    });

    it('changes nothing for whoever is turned away', async () => {
      const real = await openWalk(open, false);
      const before = real.world.state();
      for (const entry of adminEntries)
        for (const person of [stranger, former, ended, rightless])
          await real.messenger.taps(person.profile, entry.button);
      const now = real.world.state();
      for (const part of [
        'audit',
        'ledger',
        'orders',
        'units',
        'variants',
        'staff',
        'settings',
        'drafts',
      ] as const)
        expect(now[part], part).to.equal(before[part]);
    });
  });

describe('The table of rights', () => {
  it('has no action that the chat never asks for', () => {
    const sources = readdirSync('adapters/chat', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => readFileSync(`adapters/chat/${path}`, 'utf8'))
      .join('\n');
    const asked = new Set([...sources.matchAll(/\badmin\s*\.(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(rightsTable).filter((action) => !asked.has(action))).to.deep.equal([]);
  });
});
