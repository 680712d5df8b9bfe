import { productCode, type ProductCode } from '../../../domain/product.ts';
import { decodeIntent } from '../callback-data.ts';
import type { Intent } from '../intent.ts';
import { isKey, readNumber } from './number-key.ts';
import type { UserInput } from './messenger-client.ts';
import { wordings } from './locale.ts';
import type { KeyName } from '../wording/wording.ts';

/** What a person meant. */
export type ParsedInput =
  | { readonly tag: 'Wish'; readonly intent: Intent }
  /** `/start`; `product` where a link led to one, and `Lost` where that link makes no sense. */
  | { readonly tag: 'Start'; readonly product: ProductCode | 'Lost' | null }
  /** A number key, or a typed number with its text. */
  | { readonly tag: 'Number'; readonly number: number; readonly typed: string | null }
  | { readonly tag: 'StaleButton' }
  /** Words, or a command that there is not. */
  | { readonly tag: 'UnknownText'; readonly typed: string | null }
  | { readonly tag: 'Unreadable' }
  /** Something that may be meant as the proof of a payment. */
  | { readonly tag: 'Proof' }
  /** Nothing was said, and nothing is answered. */
  | { readonly tag: 'Unblocked' };

const keyIntents: Readonly<Record<KeyName, Intent>> = {
  products: { tag: 'Categories' },
  everything: { tag: 'List', category: null, page: 0 },
  stock: { tag: 'StockCheck', page: 0 },
  deposit: { tag: 'Wallet' },
  orders: { tag: 'Orders', page: 0 },
  help: { tag: 'Help' },
};

const commandIntents: ReadonlyMap<string, Intent> = new Map<string, Intent>([
  ['menu', { tag: 'Home' }],
  ['orders', { tag: 'Orders', page: 0 }],
  ['saldo', { tag: 'Wallet' }],
  ['admin', { tag: 'Owner', wish: { tag: 'Menu' } }],
  ['help', { tag: 'Help' }],
  ['bahasa', { tag: 'Languages' }],
]);

/** Labels are compared without the invisible sign that some phones leave out of their emoji. */
const bare = (label: string): string => label.replaceAll('\uFE0F', '').trim();

const labels: ReadonlyMap<string, Intent> = new Map(
  Object.values(wordings).flatMap(({ keys }) => [
    [bare(keys.products), keyIntents.products],
    [bare(keys.everything), keyIntents.everything],
    [bare(keys.stock), keyIntents.stock],
    [bare(keys.deposit), keyIntents.deposit],
    [bare(keys.orders), keyIntents.orders],
    [bare(keys.help), keyIntents.help],
  ]),
);

const commandForm = /^\/([a-z]+)(?:@(\w+))?(?:\s+(\S+))?\s*$/i;

export type SpokenCommand = {
  readonly name: string;
  readonly to: string | null;
  readonly payload: string | null;
};

/** The parts of `/name@to payload`, or null when the text is no command. */
export const readCommand = (text: string): SpokenCommand | null => {
  const [, name, to, payload] = commandForm.exec(text) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), to: to ?? null, payload: payload ?? null };
};

/** What a link to the shop carries, as it goes on into the private chat. */
export const linkPayload = (payload: string | null): string | null =>
  payload !== null && /^[\w-]{1,64}$/.test(payload) ? payload : null;

const linked = (payload: string | null): ProductCode | 'Lost' | null => {
  if (payload === null) return null;
  const code = /^p_([A-Za-z0-9_-]{1,32})$/.exec(payload)?.[1];
  return code === undefined ? 'Lost' : productCode(code);
};

const hearCommand = ({ name, payload }: SpokenCommand): ParsedInput => {
  if (name === 'start') return { tag: 'Start', product: linked(payload) };
  const intent = commandIntents.get(name);
  return intent === undefined ? { tag: 'UnknownText', typed: null } : { tag: 'Wish', intent };
};

const hearText = (text: string): ParsedInput => {
  const command = readCommand(text);
  if (command !== null) return hearCommand(command);
  const intent = labels.get(bare(text));
  if (intent !== undefined) return { tag: 'Wish', intent };
  const number = readNumber(text);
  if (number === null) return { tag: 'UnknownText', typed: text.startsWith('/') ? null : text };
  return { tag: 'Number', number, typed: isKey(text) ? null : text };
};

/** What was meant by what was said. Keys are understood in both languages: the buyer's may have changed since they were shown. */
export const parseInput = (said: UserInput): ParsedInput => {
  switch (said.tag) {
    case 'Text':
      return hearText(said.text);
    case 'Tap': {
      const intent = decodeIntent(said.data);
      return intent === null ? { tag: 'StaleButton' } : { tag: 'Wish', intent };
    }
    case 'File':
      return { tag: 'Proof' };
    case 'Other':
      return { tag: 'Unreadable' };
    case 'Unblocked':
      return { tag: 'Unblocked' };
  }
};
