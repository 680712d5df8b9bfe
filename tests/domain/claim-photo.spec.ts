import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { photoId } from '../../domain/catalogue/photo.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { orderId } from '../../domain/order/order.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { unitId } from '../../domain/stock/unit.ts';
import { photosLeft, showPhoto } from '../../domain/warranty/claim-photo.ts';
import type { Claim, CoveredUnit } from '../../domain/warranty/warranty.ts';
import { noon } from '../support/builders/moments.ts';

const [first, second] = [photoId('first'), photoId('second')];
const order = orderId('tg7001-aaaaaaaa');
const unit = unitId(1);

const waiting: Claim = { unit, reason: 'Other', openedAt: noon, photo: null, answer: null };
const covered = (claim: Claim | null): CoveredUnit => ({
  unit,
  order,
  line: lineNumber(1),
  product: variantCode('NETFLIX-1M'),
  terms: { days: 30, policy: 'AskStaff' },
  isBurned: false,
  claim,
});
const shows = (claim: Claim | null, photo = first, caption: string | null = null) =>
  showPhoto({ covered: covered(claim), photo, caption });
const refused = { tag: 'Refused', note: 'x', by: buyerId(9_001), at: noon } as const;

describe('A photo of a claimed unit', () => {
  it('goes to a claim that waits, and staff hear of it', () => {
    expect(shows(waiting, first, 'layar merah')).to.deep.equal(
      E.right({
        unit,
        added: { photo: first, caption: 'layar merah', number: 1 },
        followUps: [
          {
            tag: 'NotifyAdmins',
            news: { tag: 'ClaimPhoto', order, unit, photo: first, caption: 'layar merah' },
          },
        ],
      }),
    );
  });

  it('takes the place of the one before, a few times', () => {
    const shown = (number: number): Claim => ({
      ...waiting,
      photo: { photo: first, caption: null, number },
    });
    const again = shows(shown(2), second);
    expect(E.isRight(again) && again.right.added).to.deep.equal({ photo: second, caption: null, number: 3 });
    expect(shows(shown(3), second)).to.deep.equal(E.left({ tag: 'NoMorePhotos' }));
    expect([waiting, shown(1), shown(3)].map(photosLeft)).to.deep.equal([3, 2, 0]);
  });

  it('is nothing new where it is the same one, however often it came', () => {
    const photo = { photo: first, caption: 'x', number: 3 };
    expect(shows({ ...waiting, photo })).to.deep.equal(E.right({ unit, added: photo, followUps: [] }));
  });

  it('goes to no claim that is answered, and to no unit without one', () => {
    const claim = { ...waiting, answer: refused };
    expect(shows(claim)).to.deep.equal(E.left({ tag: 'ClaimedBefore', claim }));
    expect(shows(null)).to.deep.equal(E.left({ tag: 'NoOpenClaim' }));
  });
});
