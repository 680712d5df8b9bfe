import { expect } from 'chai';
import * as O from 'fp-ts/lib/Option.js';
import type { PhotoId } from '../../../domain/catalogue/photo.ts';
import { showPhoto } from '../../../domain/warranty/claim-photo.ts';
import { photosContract } from '../../contracts/photos.contract.ts';
import { answeredBy, claimed, deliveredTo, firstUnit } from '../../contracts/warranties.contract.ts';
import { freshStore } from '../../contracts/store-under-test.ts';
import { aPhoto } from '../../support/builders/photos.ts';
import { aProductRow, netflix } from '../../support/builders/products.ts';
import { answerOf, right } from '../../support/either.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { openPostgres } from './postgres-under-test.ts';

photosContract('in PostgreSQL', openPostgres);

describe('A photo in PostgreSQL', () => {
  const store = freshStore(openPostgres);

  it('is forgotten a day after nothing shows it any more', async () => {
    const { photos, products, sql } = store();
    const shown = await answerOf(photos.keep(aPhoto(1)));
    const onKey = await answerOf(photos.keep(aPhoto(2)));
    const unshown = await answerOf(photos.keep(aPhoto(3)));
    await answerOf(products.create(aProductRow({ photo: shown }), [], null));
    await sql(`insert into settings (name, value, version) values ('x', '{"photo": "${onKey}"}', 1)`);
    await sql(`update photos set kept_at = now() - interval '23 hours'`);
    await answerOf(photos.keep(aPhoto(4)));
    expect(O.isSome(await answerOf(photos.find(unshown)))).to.equal(true);
    await sql(`update photos set kept_at = now() - interval '25 hours'`);
    const latest = await answerOf(photos.keep(aPhoto(4)));
    const found = await Promise.all([shown, onKey, unshown, latest].map((id) => answerOf(photos.find(id))));
    expect(found.map(O.isSome)).to.deep.equal([true, true, false, true]);
  });

  it('of a claim is kept while the claim waits, and for thirty days after its answer', async () => {
    const { photos, warranties, sql } = store();
    const shown: PhotoId[] = [];
    await stockUp(store(), netflix, 3);
    await answerOf(warranties.setTerms(netflix, { days: 30, policy: 'AskStaff' }, []));
    const buyer = await greeted(store());
    for (const n of [1, 2, 3]) {
      const { order, version } = await deliveredTo(store(), buyer, 1, n);
      const covered = await firstUnit(store(), order);
      const opened = claimed(order, covered);
      const next = await answerOf(warranties.commit(opened, version));
      const photo = await answerOf(photos.keep(aPhoto(n)));
      shown.push(photo);
      const { claim } = opened;
      const made = showPhoto({ covered: { ...covered, claim }, photo, caption: null });
      await answerOf(warranties.addPhoto(right(made)));
      const refused = answeredBy(order, { ...covered, claim }, { tag: 'Refuse', note: 'x' });
      if (n > 1) await answerOf(warranties.commit(refused, next));
    }
    await sql('alter table warranty_claims disable trigger user');
    await sql(`update warranty_claims set answered_at = now() - case rank when 2 then interval '29 days' else interval '31 days' end
               from (select unit_id as one, row_number() over (order by unit_id) as rank from warranty_claims) ranked
               where unit_id = one and answer is not null`);
    await sql('alter table warranty_claims enable trigger user');
    await sql(`update photos set kept_at = now() - interval '25 hours'`);
    await answerOf(photos.keep(aPhoto(4)));
    const found = await Promise.all(shown.map((id) => answerOf(photos.find(id))));
    expect(found.map(O.isSome)).to.deep.equal([true, true, false]);
    expect(await sql('select count(*)::integer as n from claim_photos')).to.deep.equal([{ n: 2 }]);
  });
});
