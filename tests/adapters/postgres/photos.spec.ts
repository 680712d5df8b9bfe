import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import { photosContract } from '../../contracts/photos.contract.ts';
import { freshStore } from '../../contracts/store-under-test.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';
import { openPostgres } from './postgres-under-test.ts';

photosContract('in PostgreSQL', openPostgres);

describe('A photo in PostgreSQL', () => {
  const store = freshStore(openPostgres);

  it('is forgotten a day after nothing shows it any more', async () => {
    const { photos, products, sql } = store();
    const shown = await answerOf(photos.keep(aPhoto(1)));
    const onKey = await answerOf(photos.keep(aPhoto(2)));
    const unshown = await answerOf(photos.keep(aPhoto(3)));
    await answerOf(products.create(aProductRow({ photo: shown }), []));
    await sql(`insert into settings (name, value, version) values ('x', '{"photo": "${onKey}"}', 1)`);
    await sql(`update photos set kept_at = now() - interval '23 hours'`);
    await answerOf(photos.keep(aPhoto(4)));
    expect(O.isSome(await answerOf(photos.find(unshown)))).to.equal(true);
    await sql(`update photos set kept_at = now() - interval '25 hours'`);
    const latest = await answerOf(photos.keep(aPhoto(4)));
    const found = await Promise.all([shown, onKey, unshown, latest].map((id) => answerOf(photos.find(id))));
    expect(found.map(O.isSome)).to.deep.equal([true, true, false, true]);
  });
});
