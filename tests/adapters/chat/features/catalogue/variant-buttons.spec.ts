import { expect } from 'chai';
import { variantButtons } from '../../../../../adapters/chat/features/catalogue/product-card.ts';
import { catalogueRoutes } from '../../../../../adapters/chat/features/catalogue/routes.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { aCatalogueItem } from '../../../../support/builders/products.ts';

describe('The variants under a card', () => {
  const { product, variant } = aCatalogueItem();
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...variant,
      code: variantCode(`V-${String(at)}`),
      label: String(at),
    }));
  const shown = (count: number, at: number) => {
    const all = many(count);
    const item = { ...aCatalogueItem(), product, variant: all[at] ?? variant };
    return variantButtons(item, all).map((button) =>
      button.tag === 'Tap' ? [button.label, catalogueRoutes.product.read(button.data)?.product] : [],
    );
  };

  it('are none of one, and all of a few', () => {
    expect(shown(1, 0)).to.deep.equal([]);
    expect(shown(3, 1)).to.deep.equal([
      ['⚪ 0', 'V-0'],
      ['🔘 1', 'V-1'],
      ['⚪ 2', 'V-2'],
    ]);
    expect(shown(30, 0)).to.have.length(30);
  });

  it('are those around the chosen one of very many, with arrows to the nearest beyond', () => {
    expect(shown(200, 0)).to.have.length(31);
    expect(shown(200, 0).at(-1)).to.deep.equal(['▶️', 'V-30']);
    const amid = shown(200, 45);
    expect(amid).to.have.length(32);
    expect(amid[0]).to.deep.equal(['⚪ 30', 'V-30']);
    expect(amid[15]).to.deep.equal(['🔘 45', 'V-45']);
    expect(amid.slice(-2)).to.deep.equal([
      ['◀️', 'V-29'],
      ['▶️', 'V-60'],
    ]);
    expect(shown(200, 199).at(-1)).to.deep.equal(['◀️', 'V-179']);
  });

  it('lead to each of them from the first, arrow by arrow', () => {
    const reached = new Set<string>();
    for (let at = 0; at < 200; at += 30) for (const [, code = ''] of shown(200, at)) reached.add(code);
    expect(reached.size).to.equal(200);
  });
});
