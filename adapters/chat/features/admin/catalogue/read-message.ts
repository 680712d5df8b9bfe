import * as E from 'fp-ts/lib/Either.js';
import type { NewProduct } from '../../../../../application/catalogue/create-product.ts';
import { variantCode, type GoodsKind } from '../../../../../domain/catalogue/product.ts';
import { readEmoji } from '../../../../../domain/catalogue/emoji.ts';
import { readLevel } from '../../../../../domain/pricing/level.ts';
import { checkLimits, mostOfAny, noLimits } from '../../../../../domain/pricing/limits.ts';
import type { LevelSteps, PriceStep } from '../../../../../domain/pricing/steps.ts';
import { rupiah, type Rupiah } from '../../../../../domain/rupiah.ts';
import type { Parsed } from '../../../core/answers.ts';
import { readAmount } from '../../../core/read-amount.ts';
import type { RichText } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import type { EditedField } from './routes.ts';

const messages = adminMessages.catalogue;

/** The same as in `catalog.csv`. */
const limits = { name: 64, category: 40, label: 32, description: 1_000, terms: 1_000 } as const;
const highestPrice = rupiah(50_000_000);

const forbiddenInLine = /\p{Cc}/u;
const forbiddenInLines = /(?![\n\t])\p{Cc}/u;

const readLine =
  (field: 'name' | 'category' | 'label') =>
  (text: string): Parsed<string> => {
    const words = text.trim().replace(/\s+/gu, ' ');
    return words === '' || words.length > limits[field] || forbiddenInLine.test(words)
      ? E.left(messages.badLine(field, limits[field]))
      : E.right(words);
  };

const readLines =
  (field: 'description' | 'terms') =>
  (text: string): Parsed<string> => {
    const words = text.trim();
    return words.length > limits[field] || forbiddenInLines.test(words)
      ? E.left(messages.badLines(field, limits[field]))
      : E.right(words);
  };

/** Digits alone, and so few of them that thousands are most likely meant, as people say prices; `Rp 35` says that they are not. */
const isShortened = (text: string, price: Rupiah): boolean => price < 1_000 && /^\s*\d+\s*$/u.test(text);

const readPrice = (text: string): Parsed<Rupiah> => {
  const price = readAmount(text);
  if (price === null || price < 1 || price > highestPrice) return E.left(messages.badPrice);
  return isShortened(text, price) ? E.left(messages.shortPrice(price)) : E.right(price);
};

const stepForm = /^(?:>=?\s*)?(\d{1,6})\s*\+?\s*[:=]\s*(.+)$/u;

const readStep = (text: string): Parsed<PriceStep> => {
  const [, from, each = ''] = stepForm.exec(text.trim()) ?? [];
  const price = readAmount(each);
  if (from === undefined || price === null || price < 1) return E.left(messages.badSteps);
  return isShortened(each, price)
    ? E.left(messages.shortPrice(price))
    : E.right({ from: Number(from), price });
};

/** Steps are parted by commas or lines; a comma within an amount has no space behind it. `-` takes them away. */
const readSteps = (text: string): Parsed<readonly PriceStep[]> => {
  if (text.trim() === '-') return E.right([]);
  return E.traverseArray(readStep)(text.split(/,\s+|;|\n|,(?=\s*\d+\s*\+?\s*[:=])/u));
};

/** The same for a level, whose first amount may stand alone: it is what one costs. */
export const readLevelSteps = (text: string): Parsed<readonly PriceStep[]> => {
  const [first = '', ...rest] = text.trim().split(/,\s+|;|\n|,(?=\s*\d+\s*\+?\s*[:=])/u);
  const one = readAmount(first);
  const steps = readSteps([one === null ? first : `1: ${first}`, ...rest].join('; '));
  return E.mapLeft((no: RichText) => (no === messages.badSteps ? messages.badLevelSteps : no))(steps);
};

/** `-` takes it away. */
const readProductEmoji = (text: string): Parsed<string | null> => {
  if (text.trim() === '-') return E.right(null);
  const emoji = readEmoji(text);
  return emoji === null ? E.left(messages.badEmoji) : E.right(emoji);
};

const readLimit = (field: 'least' | 'most', text: string): Parsed<number> => {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return count >= 1 && count <= mostOfAny ? E.right(count) : E.left(messages.badLimit(field));
};

const readLeast = (text: string): Parsed<number> =>
  text.trim() === '-' ? E.right(noLimits.least) : readLimit('least', text);

const readMost = (text: string): Parsed<number | null> =>
  text.trim() === '-' ? E.right(noLimits.most) : readLimit('most', text);

/** What may be typed for a field of a product. */
export const readField = {
  name: readLine('name'),
  emoji: readProductEmoji,
  price: readPrice,
  category: readLine('category'),
  description: readLines('description'),
  terms: readLines('terms'),
  label: readLine('label'),
  steps: readSteps,
  least: readLeast,
  most: readMost,
} satisfies Readonly<
  Record<
    Exclude<EditedField, 'photo'>,
    (text: string) => Parsed<string | number | readonly PriceStep[] | null>
  >
>;

/** In capitals, like the codes that are made of names: no two of them differ by that alone. */
const readCode = (text: string): Parsed<NewProduct['code']> =>
  /^[A-Za-z0-9_-]{1,32}$/.test(text) ? E.right(variantCode(text.toUpperCase())) : E.left(messages.badCode);

const kinds: Readonly<Record<string, GoodsKind>> = {
  unit: 'unit',
  satuan: 'unit',
  stok: 'unit',
  shared: 'shared',
  bersama: 'shared',
  sama: 'shared',
  manual: 'manual',
  jasa: 'manual',
};

const readKind = (text: string): Parsed<GoodsKind> => {
  const word = text.trim().toLowerCase();
  const kind = Object.hasOwn(kinds, word) ? kinds[word] : undefined;
  return kind === undefined ? E.left(messages.badKind) : E.right(kind);
};

/** `units` are the lines under `---`, as they were sent; null where there are none. */
export type ProductMessage = { readonly product: NewProduct; readonly units: string | null };

const labelled =
  /^\s*(harga|price|kategori|category|s\s*&\s*k|syarat|terms|kode|code|jenis|kind|min|max|maks|emoji)\s*:\s*(.*)$/iu;

type Named = 'price' | 'category' | 'terms' | 'code' | 'kind' | 'least' | 'most' | 'emoji';

const meaning = (label: string): Named => {
  switch (label.toLowerCase().charAt(0)) {
    case 'j':
      return 'kind';
    case 'e':
      return 'emoji';
    case 'm':
      return /^mi/iu.test(label) ? 'least' : 'most';
    case 'h':
    case 'p':
      return 'price';
    case 's':
    case 't':
      return 'terms';
    default:
      if (/^ki/iu.test(label)) return 'kind';
      return /^k(ategori)|^ca/iu.test(label) ? 'category' : 'code';
  }
};

const ofLevel = /^\s*(?:harga|price)\s+(?:level\s+)?([a-z0-9][a-z0-9 -]{0,23}?)\s*:\s*(.*)$/iu;

/** A line that says what a level pays, or null. */
const readLevelLine = (line: string): Parsed<LevelSteps> | null => {
  const [, name = '', prices = ''] = ofLevel.exec(line) ?? [];
  const level = readLevel(name);
  return level === null
    ? null
    : E.map((steps: readonly PriceStep[]) => ({ level, steps }))(readLevelSteps(prices));
};

/** Of dashes alone, as phones make them of `---` too. Lines that boxes are drawn with stay what they are, ornaments of a description. */
const dashes = /^[ \t]*[-\u2010-\u2015\u2212][-\u2010-\u2015\u2212 \t]*$/u;
const isLong = (line: string): boolean =>
  /[\u2014\u2015]/u.test(line) || line.replace(/\s/gu, '').length >= 3;

/** Whether somebody means a product by it: it names a price in a line of its own. */
export const looksLikeProduct = (text: string): boolean => /^\s*(harga|price)\s*:/imu.test(text);

type Lines = {
  readonly named: Readonly<Partial<Record<Named, string>>>;
  readonly levels: readonly Parsed<LevelSteps>[];
  readonly rest: readonly string[];
  /** `S&K:` stood alone: what follows belongs to it, up to the next label. */
  readonly isInTerms: boolean;
};

const sorted = (facts: string): Lines =>
  facts.split('\n').reduce<Lines>(
    ({ named, levels, rest, isInTerms }, line) => {
      const ofOne = readLevelLine(line);
      if (ofOne !== null) return { named, levels: [...levels, ofOne], rest, isInTerms: false };
      const [, label, value] = labelled.exec(line) ?? (isInTerms ? [line, 's&k', line] : []);
      if (label === undefined || value === undefined)
        return { named, levels, rest: [...rest, line], isInTerms };
      const what = meaning(label);
      const before = named[what];
      const text = what === 'terms' && before !== undefined ? `${before}\n${value}` : value;
      return {
        named: { ...named, [what]: text.trim() },
        levels,
        rest,
        isInTerms: what === 'terms' && (isInTerms || value.trim() === ''),
      };
    },
    { named: {}, levels: [], rest: [], isInTerms: false },
  );

/** What stands above and below the first line of dashes; a line of too few of them is not guessed at, or goods would be read by everybody. */
const split = (text: string): Parsed<readonly [string, string | null]> => {
  const all = text.split('\n');
  const at = all.findIndex((line) => dashes.test(line));
  if (at === -1) return E.right([text, null]);
  if (!isLong(all[at] ?? '')) return E.left(messages.unclearDashes(at + 1));
  const units = all.slice(at + 1).join('\n');
  return E.right([all.slice(0, at).join('\n'), units.trim() === '' ? null : units]);
};

const isLeft = (read: Parsed<unknown>): read is E.Left<RichText> => E.isLeft(read);

/** The product that one message describes: its name, labelled lines, a description, then `---` and units; or what is wrong with it. */
export const readProductMessage = (message: string): Parsed<ProductMessage> => {
  const parted = split(message.replace(/\r\n?/g, '\n'));
  if (E.isLeft(parted)) return parted;
  const [facts, units] = parted.right;
  const { named, levels: levelLines, rest } = sorted(facts);
  const [first = '', ...description] = rest.join('\n').trim().split('\n');
  if (named.price === undefined) return E.left(messages.noPrice);
  const name = readField.name(first);
  const price = readField.price(named.price);
  const category = readField.category(named.category ?? messages.otherCategory);
  const about = readField.description(description.join('\n'));
  const terms = readField.terms(named.terms ?? '');
  const code = named.code === undefined ? E.right(null) : readCode(named.code);
  const kind = readKind(named.kind ?? 'unit');
  const levels = E.sequenceArray(levelLines);
  const emoji = readField.emoji(named.emoji ?? '-');
  const least = readField.least(named.least ?? '-');
  const most = readField.most(named.most ?? '-');
  if (isLeft(name)) return name;
  if (isLeft(price)) return price;
  if (isLeft(category)) return category;
  if (isLeft(about)) return about;
  if (isLeft(terms)) return terms;
  if (isLeft(code)) return code;
  if (isLeft(kind)) return kind;
  if (kind.right === 'manual' && units !== null) return E.left(messages.noUnitsByHand);
  if (isLeft(levels)) return levels;
  if (isLeft(emoji)) return emoji;
  if (isLeft(least)) return least;
  if (isLeft(most)) return most;
  const limits = checkLimits({ least: least.right, most: most.right });
  if (E.isLeft(limits)) return E.left(messages.limitsRefused(limits.left));
  return E.right({
    product: {
      name: name.right,
      price: price.right,
      category: category.right,
      description: about.right,
      terms: terms.right,
      code: code.right,
      kind: kind.right,
      levels: [...new Map(levels.right.map((one) => [one.level, one])).values()],
      emoji: emoji.right,
      ...limits.right,
    },
    units,
  });
};
