import type { GoodsKind } from '../../../../../domain/catalogue/product.ts';
import type { Way } from '../../../../../application/ports/products.ts';
import { category, choice, level, oneCategory, page, product } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

/** What of a product is changed by typing it. */
export type EditedField =
  | 'name'
  | 'emoji'
  | 'price'
  | 'category'
  | 'description'
  | 'terms'
  | 'label'
  | 'steps'
  | 'least'
  | 'most'
  | 'photo';

export const editedField = choice<EditedField>('field of a product', {
  n: 'name',
  p: 'price',
  c: 'category',
  d: 'description',
  t: 'terms',
  l: 'label',
  s: 'steps',
  e: 'emoji',
  i: 'least',
  x: 'most',
  f: 'photo',
});

const way = choice<Way>('where it goes', { u: 'Up', d: 'Down' });

const hidden = choice('whether it is hidden', { h: true, s: false });

const kind = choice<GoodsKind>('kind of goods', { u: 'unit', s: 'shared', m: 'manual' });

export const adminCatalogueRoutes = {
  list: adminRoute('ds', { page }),
  entry: adminRoute('de', { product }),
  create: adminRoute('dn'),
  edit: adminRoute('df', { product, field: editedField }),
  /** What each level pays, to choose one. */
  levels: adminRoute('yp', { product }),
  levelPrices: adminRoute('ye', { product, level }),
  newLevelPrices: adminRoute('ya', { product }),
  addVariant: adminRoute('dv', { product }),
  kind: adminRoute('dk', { product }),
  setKind: adminRoute('dj', { product, kind }),
  clone: adminRoute('dc', { product }),
  askTakeBack: adminRoute('dt', { product }),
  takeBack: adminRoute('du', { product }),
  hide: adminRoute('dh', { product, hidden }),
  askDiscard: adminRoute('dq', { product }),
  discard: adminRoute('dd', { product }),
  arrange: adminRoute('da', { product }),
  move: adminRoute('dm', { product, way }),
  /** Null before one is chosen. */
  arrangeCategories: adminRoute('dg', { category }),
  moveCategory: adminRoute('dw', { category: oneCategory, way }),
};
