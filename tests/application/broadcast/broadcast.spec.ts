import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { createBroadcast, type CreateBroadcast } from '../../../application/broadcast/create-broadcast.ts';
import { examineBroadcast } from '../../../application/broadcast/examine-broadcast.ts';
import { findBroadcast } from '../../../application/broadcast/find-broadcast.ts';
import { listBroadcasts } from '../../../application/broadcast/list-broadcasts.ts';
import { previewBroadcast } from '../../../application/broadcast/preview-broadcast.ts';
import { planBroadcast, sendBroadcast } from '../../../application/broadcast/send-broadcast.ts';
import { steerBroadcast } from '../../../application/broadcast/steer-broadcast.ts';
import { wantPromotions } from '../../../application/broadcast/want-promotions.ts';
import { stale } from '../../../application/ports/versioned.ts';
import { broadcastId, type BroadcastCommand } from '../../../domain/broadcast/broadcast.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { after, hours, minutes, seconds } from '../../../domain/instant.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { voucherCode, type Voucher } from '../../../domain/voucher/voucher.ts';
import { aVoucher } from '../../support/builders/vouchers.ts';
import { answerOf, refusalOf } from '../../support/either.ts';
import { brokenStore, openWorld, type World } from '../../support/fixture/world.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';

const owner = buyerId(9_001);
const id = broadcastId('9001-x');
const [ani, budi, citra] = [buyerId(7_001), buyerId(7_002), buyerId(7_003)] as const;

describe('A broadcast', () => {
  let world: World;

  beforeEach(async () => {
    world = openWorld();
    for (const person of [ani, budi, citra]) await greeted(world, { id: person, username: null });
  });

  const composed = (over: Partial<CreateBroadcast> = {}): CreateBroadcast => ({
    by: owner,
    once: id,
    message: { text: 'Promo!', photo: null, buttons: [] },
    audience: { who: { tag: 'Everyone' }, language: null },
    at: null,
    ...over,
  });
  const create = (over: Partial<CreateBroadcast> = {}) => answerOf(createBroadcast(world)(composed(over)));
  const step = () => answerOf(sendBroadcast(world)(id));
  const steer = (command: BroadcastCommand) => steerBroadcast(world)({ by: owner, broadcast: id, command });
  /** Steps, with what they ask to wait for up to so many seconds; answers the last of them. */
  const works = async (patience = 10) => {
    for (let steps = 0; steps < 200; steps += 1) {
      const made = await step();
      if (made.tag === 'Over' || (made.tag === 'Wait' && made.rest > seconds(patience))) return made;
      if (made.tag === 'Wait') world.clock.advance(made.rest + 1);
    }
    throw new Error('it never ends');
  };
  const now = async () => (await answerOf(findBroadcast(world)(id))).value;
  const people = () => world.broadcaster.posts().map(({ to }) => to);

  it('goes to everybody once and is done, at the pace that the budget gives', async () => {
    await create();
    expect(world.queue.pending()).to.deep.equal([
      { tag: 'SendBroadcast', broadcast: id, at: world.clock.now() },
    ]);
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.deep.equal([ani, budi, citra]);
    const [first, second] = world.broadcaster.posts();
    expect(Number(second?.at) - Number(first?.at)).to.equal(34);
    expect(await now()).to.deep.include({
      state: 'Done',
      counts: { ...(await now()).counts, sent: 3, total: 3 },
    });
    expect(await step()).to.deep.equal({ tag: 'Over' });
  });

  it('is created once, however often it is confirmed, and is in the audit', async () => {
    await create();
    await create();
    const { items } = await answerOf(world.auditLog.list({ offset: 0, limit: 9 }));
    expect(items.map(({ action, subject }) => [action, subject])).to.deep.equal([
      ['broadcast.create', 'broadcast:9001-x'],
    ]);
    expect((await answerOf(listBroadcasts(world)(0))).total).to.equal(1);
  });

  it('starts at its moment, and never before now', async () => {
    const at = after(world.clock.now(), hours(2));
    await create({ at });
    expect(await step()).to.deep.equal({ tag: 'Wait', until: at, rest: hours(2) });
    world.clock.advance(hours(2));
    expect(await works()).to.deep.equal({ tag: 'Over' });
    await create({ once: 'late', at: after(world.clock.now(), -hours(2)) });
    expect((await answerOf(findBroadcast(world)(broadcastId('late')))).value.at).to.equal(world.clock.now());
  });

  it('waits for the morning in the night, unless it is let loose', async () => {
    world.clock.advance(hours(11));
    await create();
    expect(await step()).to.deep.include({ tag: 'Wait', rest: hours(8) });
    await answerOf(steer({ tag: 'SendAnytime' }));
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.have.length(3);
  });

  it('is started by one of several steps at once, and none of them waits for that', async () => {
    await create();
    const made = await Promise.all([step(), step(), step()]);
    expect(made.map(({ tag }) => tag)).to.deep.equal(['Went', 'Went', 'Went']);
    expect((await now()).counts.total).to.equal(3);
  });

  it('claims no more at once than there is room for', async () => {
    for (let n = 10; n < 30; n += 1) await greeted(world, { id: buyerId(7_000 + n), username: null });
    await create();
    await step();
    const first = await step();
    expect(first.tag === 'Went' && first.outcomes.length).to.equal(8);
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.have.length(23);
  });

  it('is over as well where the last step had room for just those who were left', async () => {
    for (let n = 10; n < 15; n += 1) await greeted(world, { id: buyerId(7_000 + n), username: null });
    await create();
    await step();
    const first = await step();
    expect(first.tag === 'Went' && first.outcomes.length).to.equal(8);
    expect((await now()).state).to.equal('Running');
    world.clock.advance(seconds(1));
    expect(await step()).to.deep.equal({ tag: 'Over' });
    expect((await now()).state).to.equal('Done');
  });

  it('waits while another one runs', async () => {
    await create({ once: 'first' });
    await answerOf(sendBroadcast(world)(broadcastId('first')));
    await create();
    expect(await step()).to.deep.include({ tag: 'Wait', rest: seconds(5) });
  });

  it('halts and goes on where it was', async () => {
    await create();
    expect((await step()).tag).to.equal('Went');
    await answerOf(steer({ tag: 'Pause' }));
    expect(await step()).to.deep.equal({ tag: 'Over' });
    const resumed = await answerOf(steer({ tag: 'Resume' }));
    expect(resumed.state).to.equal('Scheduled');
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.deep.equal([ani, budi, citra]);
  });

  it('ends for good when it is stopped, and says so to whoever comes after', async () => {
    await create();
    await answerOf(steer({ tag: 'Stop' }));
    expect(await refusalOf(steer({ tag: 'Resume' }))).to.deep.equal({ tag: 'NotNow', state: 'Stopped' });
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.deep.equal([]);
  });

  it('is decided anew where somebody else was quicker, and given up where they always are', async () => {
    await create();
    let rivals = 1;
    const { broadcasts } = world;
    const commit: typeof broadcasts.commit = (...given) => {
      rivals -= 1;
      return rivals >= 0 ? TE.left(stale) : broadcasts.commit(...given);
    };
    const deps = { ...world, broadcasts: { ...broadcasts, commit } };
    const pause = { by: owner, broadcast: id, command: { tag: 'Pause' } } as const;
    expect((await answerOf(steerBroadcast(deps)(pause))).state).to.equal('Paused');
    rivals = 10;
    const resume = { ...pause, command: { tag: 'Resume' } } as const;
    expect(await refusalOf(steerBroadcast(deps)(resume))).to.deep.include({ tag: 'StoreFailure' });
    const away = { ...world, broadcasts: { ...broadcasts, commit: () => TE.left(brokenStore) } };
    expect(await refusalOf(steerBroadcast(away)(resume))).to.deep.equal(brokenStore);
  });

  it('learns who blocked the shop, and leaves them alone until they come back', async () => {
    world.broadcaster.answers(budi, { tag: 'Blocked' });
    await create();
    await works();
    expect(people()).to.deep.equal([ani, citra]);
    const examined = () => answerOf(examineBroadcast(world)(composed()));
    expect((await examined()).count).to.deep.equal({ reachable: 2, unreachable: 1, unwilling: 0 });
    await greeted(world, { id: budi, username: null });
    expect((await examined()).count.reachable).to.equal(3);
  });

  it('tries again what was not sent and what may not have been, after a rest', async () => {
    world.broadcaster.answers(ani, { tag: 'NotSent', retryAfter: 30_000 });
    world.broadcaster.answers(budi, { tag: 'Lost' });
    await create();
    expect((await step()).tag).to.equal('Went');
    expect(await step()).to.deep.equal({ tag: 'Went', outcomes: ['Again', 'Lost', 'Sent'] });
    expect(await step()).to.deep.include({ tag: 'Wait', rest: 30_000 });
    expect(await works(60)).to.deep.equal({ tag: 'Over' });
    expect([...people()].sort()).to.deep.equal([ani, budi, citra]);
    expect((await now()).counts).to.include({ sent: 3, unknown: 1 });
  });

  it('halts with the reason where the photo is gone, and goes on with another', async () => {
    const gone = { tag: 'Refused', reason: 'PhotoGone' } as const;
    for (const person of [ani, budi, citra]) world.broadcaster.answers(person, gone);
    await create({ message: { text: '', photo: { id: 'old', kind: 'Photo' }, buttons: [] } });
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(await now()).to.include({ state: 'Paused', haltReason: 'PhotoGone' });
    await answerOf(steer({ tag: 'ChangePhoto', photo: { id: 'new', kind: 'Photo' } }));
    await answerOf(steer({ tag: 'Resume' }));
    await works();
    expect(world.broadcaster.posts().map(({ message }) => message.photo?.id)).to.deep.equal([
      'new',
      'new',
      'new',
    ]);
  });

  it('leaves a halt to whoever changed it meanwhile, and fails where it cannot be kept', async () => {
    const refused = { tag: 'Refused', reason: 'Refused' } as const;
    const { broadcasts } = world;
    const withCommit = (no: typeof stale | typeof brokenStore) => ({
      ...world,
      broadcasts: { ...broadcasts, commit: () => TE.left(no) },
    });
    for (const person of [ani, budi, citra]) world.broadcaster.answers(person, refused, refused);
    await create();
    await step();
    expect((await answerOf(sendBroadcast(withCommit(stale))(id))).tag).to.equal('Went');
    world.clock.advance(minutes(1));
    expect(await sendBroadcast(withCommit(brokenStore))(id)()).to.deep.equal(E.left(brokenStore));
  });

  it('takes up what somebody left in the middle', async () => {
    await create();
    await step();
    await answerOf(world.broadcasts.claim(id, 'Send', 2, world.clock.now()));
    await step();
    expect(people()).to.deep.equal([citra]);
    world.clock.advance(seconds(1));
    expect(await step()).to.deep.include({ tag: 'Wait', rest: seconds(5) });
    world.clock.advance(minutes(1));
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.deep.equal([citra, ani, budi]);
    expect((await now()).counts).to.include({ sent: 3, unknown: 2 });
  });

  it('shows how far it is, not too often, and at its end', async () => {
    await create();
    await step();
    await step();
    await works();
    const shown = world.broadcaster.shown().map(({ broadcast }) => broadcast.state);
    expect(shown).to.deep.equal(['Running', 'Done']);
  });

  it('is taken out of the chats again', async () => {
    await create();
    await works();
    world.broadcaster.answers(citra, { tag: 'Stays' });
    await answerOf(steer({ tag: 'Withdraw' }));
    await works();
    expect(world.broadcaster.withdrawals()).to.deep.equal([ani, budi]);
    expect(await now()).to.deep.include({ state: 'Withdrawn' });
    expect((await now()).counts.withdrawn).to.equal(2);
  });

  it('is taken out of the chats though who was sending it when it was stopped never came back', async () => {
    await create();
    await step();
    await answerOf(world.broadcasts.claim(id, 'Send', 2, world.clock.now()));
    await step();
    await answerOf(steer({ tag: 'Stop' }));
    await answerOf(steer({ tag: 'Withdraw' }));
    expect(await works(4)).to.deep.include({ tag: 'Wait', rest: seconds(5) });
    expect(world.broadcaster.withdrawals()).to.deep.equal([citra]);
    world.clock.advance(minutes(1));
    expect(await works()).to.deep.equal({ tag: 'Over' });
    expect(people()).to.deep.equal([citra]);
    expect(await now()).to.deep.include({ state: 'Withdrawn' });
    expect((await now()).counts).to.include({ sent: 1, withdrawn: 1, unknown: 2 });
  });

  it('has nothing to do where there is none', async () => {
    expect(await step()).to.deep.equal({ tag: 'Over' });
    expect(await refusalOf(findBroadcast(world)(id))).to.deep.equal({ tag: 'BroadcastNotFound' });
  });

  it('is planned for later as a job', async () => {
    await answerOf(planBroadcast(world)(id, world.clock.now()));
    expect(world.queue.pending()).to.deep.equal([
      { tag: 'SendBroadcast', broadcast: id, at: world.clock.now() },
    ]);
  });

  describe('before it is created', () => {
    it('is shown to one who composes it', async () => {
      const budiHimself = await greeted(world, { id: budi });
      const { message } = composed();
      expect(await answerOf(previewBroadcast(world)(budiHimself, message))).to.deep.include({ tag: 'Sent' });
      expect(people()).to.deep.equal([budi]);
    });

    it('must not lead to a product that is not sold', async () => {
      await stockUp(world, netflix, 1);
      const missing = variantCode('NO-SUCH');
      const buttons = [netflix, missing].map(
        (product) => ({ tag: 'Product', label: 'Beli', product }) as const,
      );
      const link = { tag: 'Link', label: 'x', url: 'https://t.me/x' } as const;
      const message = { text: 'x', photo: null, buttons: [...buttons, link] };
      expect(await refusalOf(createBroadcast(world)(composed({ message })))).to.deep.equal({
        tag: 'ButtonsToNowhere',
        products: [missing],
      });
      const fine = { ...message, buttons: [...buttons.slice(0, 1), link] };
      expect((await answerOf(examineBroadcast(world)(composed({ message: fine })))).count.reachable).to.equal(
        3,
      );
    });

    it('must offer no voucher that nobody can have any more', async () => {
      const make = (code: string, over: Partial<Voucher> = {}) =>
        answerOf(world.vouchers.create(aVoucher({ code: voucherCode(code), ...over }), []));
      await make('COBA10');
      await make('LEWAT', { until: world.clock.now() });
      await make('STOP');
      await answerOf(world.vouchers.stop(voucherCode('STOP'), world.clock.now(), []));
      const offering = (...codes: readonly string[]) =>
        createBroadcast(world)(
          composed({
            message: {
              text: 'x',
              photo: null,
              buttons: codes.map((code) => ({ tag: 'Voucher', label: 'x', voucher: voucherCode(code) })),
            },
          }),
        );
      expect(await refusalOf(offering('COBA10', 'LEWAT', 'STOP', 'TIDAK-ADA'))).to.deep.equal({
        tag: 'VouchersToNowhere',
        vouchers: ['LEWAT', 'STOP', 'TIDAK-ADA'],
      });
      await answerOf(offering('COBA10'));
    });

    it('must be for somebody', async () => {
      const audience = { who: { tag: 'Buyers' }, language: null } as const;
      expect(await refusalOf(createBroadcast(world)(composed({ audience })))).to.deep.equal({
        tag: 'NobodyThere',
        count: { reachable: 0, unreachable: 0, unwilling: 0 },
      });
      expect(await answerOf(world.broadcasts.find(id))).to.deep.equal(O.none);
    });

    it('finds a category by its name', async () => {
      await stockUp(world, netflix, 1);
      const [category] = await answerOf(world.products.categories());
      const of = (name: string) =>
        examineBroadcast(world)(composed({ audience: { who: { tag: 'BuyersIn', name }, language: null } }));
      expect(await refusalOf(of(String(category?.name).toUpperCase()))).to.deep.include({
        tag: 'NobodyThere',
      });
      expect(await refusalOf(of('Nothing'))).to.deep.equal({
        tag: 'UnknownCategory',
        name: 'Nothing',
        known: [category?.name],
      });
    });
  });

  it('leaves out who wants none', async () => {
    await answerOf(wantPromotions(world)(ani, false));
    await create();
    await works();
    expect(people()).to.deep.equal([budi, citra]);
  });
});
