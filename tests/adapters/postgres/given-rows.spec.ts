import { expect } from 'chai';
import * as t from 'io-ts';
import { givenRows } from '../../../adapters/postgres/kit/given-rows.ts';
import { as, json, nullable } from '../../../adapters/postgres/kit/named-parameters.ts';
import { answerOf } from '../../support/either.ts';
import { openStore, type OpenedStore } from './postgres-under-test.ts';

const takes = {
  id: as<string>(),
  words: nullable<string>(as<string>()),
  names: as<readonly string[]>(),
  document: nullable(json),
  count: as<number>(),
  is: as<boolean | null>(),
  parts: as<readonly { readonly name: string; readonly flags: readonly string[] | null }[]>(),
  never: as<readonly string[]>(),
};

type Part = { readonly name: string; readonly flags: readonly string[] | null };

const given = givenRows(takes, 'id', {
  id: 'text',
  words: 'text',
  names: 'text[]',
  document: 'jsonb',
  count: 'bigint',
  is: 'boolean',
  parts: {
    rows: (parts: readonly Part[], nth) => parts.map(({ name, flags }) => ({ nth, name, flags })),
    columns: { nth: 'integer', name: 'text', flags: 'text[]' },
  },
  never: (list) => list.length === 0,
});

/** What a buyer may type, and what an array of PostgreSQL is written with. */
const awkward = ['', 'NULL', '"', '\\', '{a,"b"}', ' a , b ', 'a\nb', 'Kopi ☕ 😀', "'; --"];

const rowsOf = awkward.map((word, n) => ({
  id: `id ${word}`,
  words: n % 2 === 0 ? word : null,
  names: n % 3 === 0 ? awkward : [],
  document: n % 2 === 0 ? { word, list: [word] } : null,
  count: n * 1_000_000_000_000,
  is: n % 3 === 0 ? null : n % 3 === 1,
  parts: awkward.slice(0, n).map((name) => ({ name, flags: n % 2 === 0 ? [name, word] : null })),
  never: [],
}));

const read = given.writing(
  'test.given',
  `with ${given.table}
   select given."id", given."words", given."names", given."document", given."count"::text, given."is",
     (select coalesce(json_agg(json_build_object('nth', nth, 'name', name, 'flags', flags)), '[]')
      from ${given.parts('parts', 'select "id" from given')} as part where part.owner = given."id") as parts
   from given`,
  t.UnknownRecord,
);

describe('The calls of a batch', () => {
  let store: OpenedStore;

  before(async () => {
    store = await openStore(1);
  });

  after(() => store.close());

  it('reach the server as they are, with the lists that they hold', async () => {
    const found = await answerOf(store.database.run(...read(rowsOf)));
    expect(found).to.deep.equal(
      rowsOf.map(({ never: _, count, parts, ...row }, nth) => ({
        ...row,
        count: String(count),
        parts: parts.map((part) => ({ nth, ...part })),
      })),
    );
  });

  it('are none where there are none', async () => {
    expect(await answerOf(store.database.run(...read([])))).to.deep.equal([]);
  });

  it('travel where nothing is given that they do not carry', () => {
    const [row] = rowsOf;
    expect(row === undefined ? [] : [given.fits(row), given.fits({ ...row, never: ['x'] })]).to.deep.equal([
      true,
      false,
    ]);
  });

  it('are all used by their statement, or it cannot be defined', () => {
    expect(() => given.writing('test.none', 'select given."id"', t.unknown)).to.throw(
      'words, names, document',
    );
  });
});
