import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { postgresUpdates } from '../../../adapters/postgres/people/updates-under-way.ts';
import { updatesContract } from '../../contracts/updates-under-way.contract.ts';
import { answerOf } from '../../support/either.ts';
import { aUnitKey, ringWith } from '../../support/unit-keys.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const bot = 123;
const hold = 60_000;

describe('In PostgreSQL', () => {
  let store: OpenedStore;
  beforeEach(async () => {
    store = await openStore();
  });
  afterEach(() => store.close());

  const open = (ofBot = bot, key = aUnitKey()) =>
    postgresUpdates(store.database.run, ringWith(key), { holder: randomUUID(), bot: ofBot, hold });
  /** As if the time of the hold had passed. */
  const waitOutHold = async (): Promise<void> => {
    await store.sql(`update updates_under_way set held_until = held_until - interval '61 seconds'`);
  };

  updatesContract('in PostgreSQL', () => Promise.resolve({ open: () => open(), waitOutHold }));

  it('updates under way show nobody what was said in them', async () => {
    await answerOf(open().keep(['kata sandi: rahasia']));
    const [row] = await store.sql(`select encode(sealed, 'escape') as sealed from updates_under_way`);
    expect(String(row?.['sealed'])).to.not.include('rahasia');
    expect(String(row?.['sealed'])).to.not.include('sandi');
  });

  it('updates under way are read by a shop that has another key of its goods by now', async () => {
    await answerOf(open().keep(['satu']));
    await store.sql(`update unit_keys set id = 'key-of-later'`);
    await waitOutHold();
    expect(await answerOf(open(bot, aUnitKey('key-of-later')).claim())).to.have.lengthOf(1);
    await waitOutHold();
    const [read] = await answerOf(open(bot, aUnitKey('key-of-later')).claim());
    expect(read?.text).to.equal('satu');
    await store.sql(`update unit_keys set id = 'key-of-tests'`);
  });

  it('updates under way are passed over where they cannot be read', async () => {
    await answerOf(open().keep(['satu']));
    await store.sql(`update updates_under_way set sealed = sealed || 'x'::bytea`);
    await waitOutHold();
    expect((await answerOf(open().claim())).map(({ text }) => text)).to.deep.equal([null]);
  });

  it('updates under way are their own bot’s', async () => {
    await answerOf(open().keep(['satu']));
    await waitOutHold();
    const other = open(bot + 1);
    expect(await answerOf(other.claim())).to.deep.equal([]);
    expect(await answerOf(other.elsewhere())).to.equal(0);
    expect(await answerOf(open().claim())).to.have.lengthOf(1);
  });

  it('updates under way are gone after a day, as they are at Telegram', async () => {
    await answerOf(open().keep(['satu']));
    await waitOutHold();
    await store.sql(`update updates_under_way set kept_at = kept_at - interval '25 hours'`);
    expect(await answerOf(open(bot + 1).claim())).to.deep.equal([]);
    expect(await store.sql('select count(*)::integer as count from updates_under_way')).to.deep.equal([
      { count: 0 },
    ]);
  });
});
