import { expect } from 'chai';
import knex, { type Knex } from 'knex';
import { migrate } from '../../adapters/postgres/kit/migrate.ts';
import { redeemedCodes } from '../../migrations/161-redeemed-codes.ts';
import { answerOf } from '../support/either.ts';
import { freshDatabase } from '../support/postgres-server.ts';

describe('A ledger with the money of redeemed codes', function () {
  this.timeout(60_000);
  let schema: Knex;
  let drop: () => Promise<void>;

  beforeEach(async () => {
    const fresh = await freshDatabase();
    ({ drop } = fresh);
    await answerOf(migrate(fresh.url));
    schema = knex({ client: 'pg', connection: fresh.url });
  });

  afterEach(async () => {
    await schema.destroy();
    await drop();
  });

  const book = (key: string, kind: string, note: string | null) =>
    schema('ledger_entries').insert({
      key,
      buyer_id: 1,
      kind,
      amount: 5_000,
      by_owner: 9,
      note,
      booked_at: new Date(0),
    });
  const entries = () => schema('ledger_entries').select('key', 'kind', 'note').orderBy('sequence');

  it('is one that the version before can read, and still only grows', async () => {
    await book('code:OLD', 'ByOwner', '🎁 kode saldo');
    await book('code:NEW', 'CodeRedeemed', null);
    await schema.transaction((transaction) => redeemedCodes.down(transaction));
    const read = [
      { key: 'code:OLD', kind: 'ByOwner', note: '🎁 kode saldo' },
      { key: 'code:NEW', kind: 'ByOwner', note: '🎁 kode saldo' },
    ];
    expect(await entries()).to.deep.equal(read);
    const refusal = (doing: PromiseLike<unknown>): Promise<string> =>
      Promise.resolve(doing).then(
        () => 'done',
        (cause: unknown) => String(cause),
      );
    expect(await refusal(book('code:X', 'CodeRedeemed', null))).to.include('entries_kind_known');
    expect(await refusal(schema('ledger_entries').update({ note: null }))).to.include('only grows');
    await schema.transaction((transaction) => redeemedCodes.up(transaction));
    expect(await entries()).to.deep.equal(read);
    await book('code:X', 'CodeRedeemed', null);
  });
});
