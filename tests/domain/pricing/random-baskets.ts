import { categoryId, variantCode, productId } from '../../../domain/catalogue/product.ts';
import { noLimits } from '../../../domain/pricing/limits.ts';
import type { ForSale } from '../../../domain/pricing/quote.ts';
import { readLevel, type Level } from '../../../domain/pricing/level.ts';
import { quote } from '../../../domain/pricing/quote.ts';
import { nothing, rupiah } from '../../../domain/rupiah.ts';
import { readVoucherCode, type VoucherScope, type VoucherTerms } from '../../../domain/voucher/voucher.ts';
import { bug } from '../../../domain/bug.ts';
import { oracle, type OracleLine, type OracleVoucher } from './oracle.ts';

/** Numbers from a seed, the same for ever (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const chance = (share: number): boolean => next() < share;
  return { below, chance };
};

type Random = ReturnType<typeof randomFrom>;

/** Prices of all sizes, odd ones and such that are equal, up to a whole shop’s takings. */
const priceBelow = ({ below, chance }: Random): number => {
  if (chance(0.02)) return 0;
  if (chance(0.02)) return 4_000_000_000_000 + below(1_000_000_000);
  const digits = 1 + below(7);
  return chance(0.5) ? below(10 ** digits) : (1 + below(40)) * 2_500;
};

/** Steps that mostly fall, and now and then are above the price, as after a change of it. */
const stepsFrom = ({ below, chance }: Random, price: number, first: number) =>
  Array.from({ length: 1 + below(4) }, (_, at) => ({
    from: first + at * (1 + below(9)),
    price: chance(0.9) ? below(price + 1) : price + below(1_000),
  }));

const levelNames = ['reseller', 'gold', 'vip-2'] as const;

const levelsFrom = (random: Random, price: number): OracleLine['levels'] =>
  Object.fromEntries(
    levelNames
      .filter(() => random.chance(0.4))
      .map((name) => [name, stepsFrom(random, price, 1 + random.below(3))]),
  );

const lineFrom = (random: Random): OracleLine => {
  const { below, chance } = random;
  const price = priceBelow(random);
  const steps = chance(0.4) ? stepsFrom(random, price, 2) : [];
  const levels = levelsFrom(random, price);
  const product = below(6);
  return {
    variant: `V${String(product)}-${String(below(3))}`,
    product: `P${String(product)}`,
    category: product % 3,
    price,
    steps,
    levels,
    quantity: 1 + (chance(0.1) ? below(100) : below(12)),
  };
};

const some = <T>({ below }: Random, all: readonly T[]): readonly T[] => all.filter(() => below(2) === 0);

const voucherFrom = (random: Random): OracleVoucher | null => {
  const { below, chance } = random;
  if (chance(0.1)) return null;
  const isPercent = chance(0.6);
  const scope = below(4);
  const products = Array.from({ length: 6 }, (_, at) => `P${String(at)}`);
  return {
    percent: isPercent ? 1 + below(100) : null,
    ceiling: isPercent && chance(0.5) ? 1 + below(10 ** (1 + below(7))) : null,
    amount: isPercent ? null : 1 + below(10 ** (1 + below(8))),
    minSpend: chance(0.5) ? 0 : below(10 ** (1 + below(7))),
    withSteps: chance(0.5),
    categories: scope === 1 ? some(random, [0, 1, 2]) : null,
    products: scope === 2 ? some(random, products) : null,
    variants: scope === 3 ? some(random, products).map((one) => `${one}-${String(below(3))}`) : null,
  };
};

const levelOf = (name: string): Level => readLevel(name) ?? bug(`no level is called ${name}`);

const pricesOf = (steps: OracleLine['steps']) =>
  steps.map(({ from, price }) => ({ from, price: rupiah(price) }));

const itemOf = (line: OracleLine): ForSale => ({
  product: {
    id: productId(line.product),
    category: { id: categoryId(line.category), name: 'Streaming' },
    name: line.product,
    emoji: null,
    description: '',
    terms: '',
    photo: null,
  },
  variant: {
    code: variantCode(line.variant),
    label: null,
    kind: 'unit',
    ...noLimits,
    price: rupiah(line.price),
    steps: pricesOf(line.steps),
    levels: Object.entries(line.levels).map(([name, steps]) => ({
      level: levelOf(name),
      steps: pricesOf(steps),
    })),
  },
});

const scopeOf = ({ categories, products, variants }: OracleVoucher): VoucherScope => {
  if (categories !== null) return { tag: 'Categories', categories: categories.map(categoryId) };
  if (products !== null) return { tag: 'Products', products: products.map(productId) };
  return variants === null ? { tag: 'All' } : { tag: 'Variants', variants: variants.map(variantCode) };
};

const termsOf = (voucher: OracleVoucher): VoucherTerms => ({
  code: readVoucherCode('ORACLE') ?? bug('no code'),
  cut:
    voucher.percent === null
      ? { tag: 'Amount', amount: rupiah(voucher.amount ?? 0) }
      : {
          tag: 'Percent',
          percent: voucher.percent,
          ceiling: voucher.ceiling === null ? null : rupiah(voucher.ceiling),
        },
  scope: scopeOf(voucher),
  minSpend: voucher.minSpend === 0 ? nothing : rupiah(voucher.minSpend),
  withSteps: voucher.withSteps,
});

/** One basket for each seed on which shop and oracle do not agree, as it was; none of them where all is well. */
export const differences = (seed: number, count: number): readonly string[] => {
  const random = randomFrom(seed);
  const found: string[] = [];
  for (let n = 0; n < count; n += 1) {
    const lines = Array.from({ length: 1 + random.below(6) }, () => lineFrom(random));
    const level = random.chance(0.5) ? (levelNames[random.below(levelNames.length)] ?? null) : null;
    const voucher = voucherFrom(random);
    const told = oracle(lines, level, voucher);
    const quoted = quote(
      lines.map((line) => ({ item: itemOf(line), quantity: line.quantity })),
      level === null ? null : levelOf(level),
      voucher === null ? null : termsOf(voucher),
    );
    const agrees =
      BigInt(quoted.total) === told.total &&
      quoted.lines.every((line, at) => {
        const [each, sum, off] = told.lines[at] ?? [-1n, -1n, -1n];
        return (
          BigInt(line.unitPrice) === each &&
          BigInt(line.subtotal) === sum &&
          BigInt(line.discount) === off &&
          BigInt(line.total) === sum - off
        );
      });
    if (!agrees) found.push(JSON.stringify({ n, lines, level, voucher, total: quoted.total }));
  }
  return found;
};
