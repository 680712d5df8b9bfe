/**
 * What a basket costs, worked out anew from the owner's specification in whole numbers of any size, the slow way:
 * every piece by itself, and every rupiah that is left over by itself. It shares no code with the shop.
 */

export type OracleStep = { readonly from: number; readonly price: number };

export type OracleLine = {
  readonly variant: string;
  readonly product: string;
  readonly category: number;
  readonly price: number;
  readonly steps: readonly OracleStep[];
  /** What each costs those of a level, by its name. */
  readonly levels: Readonly<Record<string, readonly OracleStep[]>>;
  readonly quantity: number;
};

export type OracleVoucher = {
  readonly percent: number | null;
  readonly ceiling: number | null;
  readonly amount: number | null;
  readonly minSpend: number;
  readonly withSteps: boolean;
  readonly categories: readonly number[] | null;
  readonly products: readonly string[] | null;
  readonly variants: readonly string[] | null;
};

export type OracleAnswer = {
  /** Of each line: what one costs, what all cost, and what is taken off. */
  readonly lines: readonly (readonly [bigint, bigint, bigint])[];
  readonly total: bigint;
};

/** What everybody's steps or those of the buyer's level make of it, whichever is less; never above the price of one. */
const eachOf = ({ price, steps, levels, quantity }: OracleLine, level: string | null): bigint => {
  let each = BigInt(price);
  const own = level === null ? [] : (levels[level] ?? []);
  for (const list of [steps, own]) {
    const reached = [...list].sort((a, b) => a.from - b.from).filter(({ from }) => from <= quantity);
    for (const step of reached) if (BigInt(step.price) < each) each = BigInt(step.price);
  }
  return each;
};

/** A step is what many cost less for; the price of one is none, be it everybody's or a level's. */
const isByStep = (line: OracleLine, level: string | null): boolean =>
  eachOf(line, level) !== eachOf({ ...line, quantity: 1 }, level);

const isMeant = (line: OracleLine, level: string | null, voucher: OracleVoucher): boolean => {
  if (voucher.categories !== null && !voucher.categories.includes(line.category)) return false;
  if (voucher.products !== null && !voucher.products.includes(line.product)) return false;
  if (voucher.variants !== null && !voucher.variants.includes(line.variant)) return false;
  return voucher.withSteps || !isByStep(line, level);
};

const takenOff = (spent: bigint, { percent, ceiling, amount, minSpend }: OracleVoucher): bigint => {
  if (spent < BigInt(minSpend)) return 0n;
  let off = amount === null ? 0n : BigInt(amount);
  if (percent !== null) {
    off = (spent * BigInt(percent)) / 100n;
    if (ceiling !== null && off > BigInt(ceiling)) off = BigInt(ceiling);
  }
  return off > spent ? spent : off;
};

/** Largest remainder: round down, then one rupiah to whoever has the largest rest still, until all is given. */
const share = (off: bigint, sizes: readonly bigint[]): readonly bigint[] => {
  let all = 0n;
  for (const size of sizes) all += size;
  if (all === 0n) return sizes.map(() => 0n);
  const given = sizes.map((size) => (off * size) / all);
  const rests = sizes.map((size) => (off * size) % all);
  let left = off;
  for (const part of given) left -= part;
  while (left > 0n) {
    let most = 0;
    for (let at = 1; at < rests.length; at += 1) if ((rests[at] ?? 0n) > (rests[most] ?? 0n)) most = at;
    given[most] = (given[most] ?? 0n) + 1n;
    rests[most] = -1n;
    left -= 1n;
  }
  return given;
};

export const oracle = (
  lines: readonly OracleLine[],
  level: string | null,
  voucher: OracleVoucher | null,
): OracleAnswer => {
  const each = lines.map((line) => eachOf(line, level));
  const sums = lines.map(({ quantity }, at) => {
    let sum = 0n;
    for (let piece = 0; piece < quantity; piece += 1) sum += each[at] ?? 0n;
    return sum;
  });
  const meant = lines.map((line, at) =>
    voucher !== null && isMeant(line, level, voucher) ? (sums[at] ?? 0n) : 0n,
  );
  let spent = 0n;
  for (const sum of meant) spent += sum;
  const off = share(voucher === null ? 0n : takenOff(spent, voucher), meant);
  let total = 0n;
  for (const [at, sum] of sums.entries()) total += sum - (off[at] ?? 0n);
  return {
    lines: lines.map((_, at) => [each[at] ?? 0n, sums[at] ?? 0n, off[at] ?? 0n] as const),
    total,
  };
};
