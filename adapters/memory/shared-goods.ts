import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { NothingWritten, SharedGoodsStore } from '../../application/ports/shared-goods.ts';
import type { UnknownProduct } from '../../application/ports/stock.ts';
import type { Instant } from '../../domain/instant.ts';
import { enqueue } from './follow-ups.ts';
import { keepFile, withoutFilesOf } from './goods-files.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

const nobody = { ceiling: null, reserved: 0, sold: 0 } as const;

export const memorySharedGoods = ({ ask, change }: Memory, now: () => Instant): SharedGoodsStore => ({
  find: (product) => ask(({ shared }) => O.fromNullable(shared.get(product))),
  write: (product, content, followUps, audit) =>
    change((state): E.Either<UnknownProduct, Changed<undefined>> => {
      if (state.variants.get(product)?.variant.kind !== 'shared')
        return E.left({ tag: 'UnknownProduct', code: product });
      const before = state.shared.get(product);
      const [written, stored] = typeof content === 'string' ? [content, state] : keepFile(state, content);
      const next = withoutFilesOf(stored, before === undefined ? [] : [before.content]);
      const shared = put(next.shared, product, { ...(before ?? nobody), content: written });
      return E.right([
        undefined,
        enqueue(stateWith(next, { shared, audit: [...next.audit, ...audit] }), followUps, now()),
      ]);
    }),
  limit: (product, ceiling, followUps, audit) =>
    change((state): E.Either<NothingWritten, Changed<undefined>> => {
      const known = state.shared.get(product);
      if (known === undefined) return E.left({ tag: 'NothingWritten' });
      const shared = put(state.shared, product, { ...known, ceiling });
      return E.right([
        undefined,
        enqueue(stateWith(state, { shared, audit: [...state.audit, ...audit] }), followUps, now()),
      ]);
    }),
});
