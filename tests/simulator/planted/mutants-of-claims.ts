import { mutant, type PlantedMistake } from './planted-mistake.ts';

const claiming = 'domain/warranty/claiming.ts';

const unitAndMoney = mutant(
  'answers a claim for what was given back',
  ['I7'],
  claiming,
  "  if (!left(order, covered)) return E.left({ tag: 'GivenBack' });\n  if (answer.tag",
  '  if (answer.tag',
);

export const mutantsOfClaims: readonly PlantedMistake[] = [
  unitAndMoney,
  mutant(
    'answers a claim again',
    ['I7', 'row 24'],
    claiming,
    "  if (claim.answer !== null) return E.left({ tag: 'ClaimedBefore', claim });\n",
    '',
  ),
  mutant(
    'takes a claim for what was given back',
    ['I7'],
    claiming,
    "  if (!left(order, covered)) return E.left({ tag: 'GivenBack' });\n  const endedAt",
    '  const endedAt',
  ),
  mutant(
    'gives all the money for a unit that served for days',
    ['I7'],
    claiming,
    'Math.floor((bought.total * daysLeft(order, terms, at)) / (terms.days * bought.quantity))',
    'Math.floor(bought.total / bought.quantity)',
  ),
  mutant(
    'gives the money for a whole line for one unit',
    ['I7'],
    claiming,
    '(terms.days * bought.quantity)',
    'terms.days',
  ),
  mutant(
    'replaces a unit, and sends nothing',
    ['I7'],
    claiming,
    "{ tag: 'SendGoodsAgain', order: order.id, asked: at },",
    '',
  ),
  mutant(
    'tells no owner of a claim',
    ['I7'],
    claiming,
    "[{ tag: 'NotifyAdmins', news: { tag: 'ClaimOpened', order: order.id, unit: covered.unit } }]",
    '[]',
  ),
  mutant(
    'tells no owner of a claim that it answers by itself',
    ['I3', 'I7'],
    claiming,
    "[...made.followUps, { tag: 'NotifyAdmins', news }]",
    'made.followUps',
  ),
  mutant(
    'tells of money for a claim that was replaced',
    ['I3', 'I7'],
    claiming,
    "answer?.tag === 'Refunded' ? answer.amount : null",
    'nothing',
  ),
  mutant(
    'takes photos without end',
    ['I7'],
    'domain/warranty/claim-photo.ts',
    "    if (photosLeft(claim) <= 0) return E.left({ tag: 'NoMorePhotos' });\n",
    '',
  ),
  mutant(
    'takes photos from strangers',
    ['I7'],
    'application/warranty/add-claim-photo.ts',
    '({ order }) => order.value.buyer === buyer',
    '({ order }) => order.value.buyer === buyer || true',
  ),
  mutant(
    'shows no owner the photo of a claim',
    ['I7'],
    'domain/warranty/claim-photo.ts',
    "[{ tag: 'NotifyAdmins', news: { tag: 'ClaimPhoto', order, unit, photo, caption } }]",
    '[]',
  ),
  mutant('takes claims for ever', ['I7'], claiming, 'now >= endedAt ?', 'now < 0 ?'),
];
