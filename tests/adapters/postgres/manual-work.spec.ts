import { expect } from 'chai';
import { variantCode } from '../../../domain/catalogue/product.ts';
import type { GivenAnswer } from '../../../domain/manual/manual-input.ts';
import { manualWorkContract } from '../../contracts/manual-work.contract.ts';
import { greeted } from '../../support/fixture/shop.ts';
import { freshStore } from '../../contracts/store-under-test.ts';
import { aProductRow } from '../../support/builders/products.ts';
import { answerOf } from '../../support/either.ts';
import { openPostgres } from './postgres-under-test.ts';

manualWorkContract('in PostgreSQL', openPostgres);

describe('What buyers wrote, in PostgreSQL', () => {
  const store = freshStore(openPostgres);

  it('is asked for again where it was kept before questions stood beside their answers', async () => {
    const { manualWork, products } = store();
    const code = variantCode('ML-TOPUP');
    await answerOf(products.import([aProductRow({ code, kind: 'manual' })]));
    const buyer = await greeted(store());
    const former = ['123', 'rahasia'] as unknown as readonly GivenAnswer[];
    await answerOf(manualWork.keepAnswers(buyer.id, code, former));
    expect(await answerOf(manualWork.answers(buyer.id, code))).to.deep.equal([]);
  });
});
