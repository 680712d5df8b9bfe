import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { blockPerson, unblockPerson } from '../../../application/people/block-person.ts';
import { listPeople, searchPeople, showPerson } from '../../../application/people/look-at-people.ts';
import { messageBuyer, messagePerson } from '../../../application/people/message-person.ts';
import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { greeted } from '../../support/fixture/shop.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';

const [owner, dewi] = [buyerId(9_001), buyerId(8_001)];

describe('People', () => {
  let world: World;
  let budi: Buyer;
  beforeEach(async () => {
    world = { ...openWorld(), owners: [owner] };
    budi = await greeted(world, { firstName: 'Budi', username: 'budi_s' });
  });
  const actions = async () =>
    (await answerOf(world.auditLog.list({ offset: 0, limit: 9 }))).items.map(({ action }) => action);

  it('are listed, found by @name, and shown', async () => {
    expect((await answerOf(listPeople(world)(0))).items).to.deep.equal([budi]);
    expect((await answerOf(listPeople(world)(1))).items).to.deep.equal([]);
    expect(await answerOf(searchPeople(world)(' @budi '))).to.deep.equal([budi]);
    expect((await answerOf(showPerson(world)(budi.id))).buyer).to.deep.equal(budi);
    expect(await refusalOf(showPerson(world)(dewi))).to.deep.equal({ tag: 'UnknownPerson' });
  });

  it('are blocked and unblocked once, each in the audit; owners never, and nobody by themselves', async () => {
    const block = (person = budi.id) => blockPerson(world)({ by: dewi, person, reason: 'menipu' });
    expect(await answerOf(block())).to.equal(true);
    expect(await answerOf(block())).to.equal(false);
    const unblock = unblockPerson(world)({ by: dewi, person: budi.id });
    expect(await answerOf(unblock)).to.equal(true);
    expect(await answerOf(unblock)).to.equal(false);
    expect(await actions()).to.deep.equal(['person.unblock', 'person.block']);
    for (const person of [owner, dewi])
      expect(await refusalOf(block(person))).to.deep.equal({ tag: 'CannotBlock' });
  });

  it('are told what staff want said, unless they cannot be reached', async () => {
    const once = { by: dewi, person: budi.id, text: 'Halo', once: 'a' };
    await answerOf(messagePerson(world)(once));
    await answerOf(messagePerson(world)(once));
    const followUp = { tag: 'MessageBuyer', buyer: budi.id, text: 'Halo', once: 'a' };
    expect(world.queue.pending()).to.deep.equal([followUp]);
    expect(await actions()).to.include('person.message');
    await answerOf(messageBuyer(world)(budi.id, 'Halo'));
    expect(world.messenger.told()).to.deep.equal([{ to: budi.id, news: { tag: 'FromStaff', text: 'Halo' } }]);
    world.messenger.failNext(1);
    expect((await refusalOf(messageBuyer(world)(budi.id, 'Halo'))).tag).to.equal('DeliveryFailure');
    world.messenger.block(budi.id);
    await answerOf(messageBuyer(world)(budi.id, 'Halo'));
    const buyers = { find: () => TE.right(O.none) };
    await answerOf(messageBuyer({ ...world, buyers })(dewi, 'Halo'));
    expect(world.messenger.told()).to.have.length(1);
  });
});
