const redacted = '[redacted]';

/** Names whose texts are never shown, at any depth, however they are spelt: `apiKey`, `api_key`, `X-Api-Key`. */
const hiddenNames = new Set([
  ...['token', 'bottoken', 'secrettoken', 'xtelegrambotapisecrettoken'],
  ...['key', 'apikey', 'xapikey', 'secret', 'xsecret', 'webhooksecret', 'password', 'passphrase'],
  ...['keys', 'goodskeys', 'fingerprintkey', 'goodsfingerprintkey'],
  ...['authorization', 'cookie', 'databaseurl', 'connectionstring'],
  ...[
    'unit',
    'units',
    'goods',
    'content',
    'contents',
    'payload',
    'stock',
    'qr',
    'qrstring',
    'qrcode',
    'paymentnumber',
  ],
]);

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Names that were looked at before; most lines have the same few. Those from outside are not to fill the memory. */
const known = new Map<string, boolean>();
const mostKnown = 1_000;

const isHiddenName = (name: string): boolean => {
  const before = known.get(name);
  if (before !== undefined) return before;
  const hidden = hiddenNames.has(plain(name));
  if (known.size < mostKnown) known.set(name, hidden);
  return hidden;
};

const isStructure = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** For JSON.stringify: hides texts and structures by their name; a count named `units` stays. */
export const hideByName = (name: string, value: unknown): unknown =>
  (typeof value === 'string' || isStructure(value)) && isHiddenName(name) ? redacted : value;

type Structure = Record<string, unknown>;

/** The same at every depth of what was just parsed, in its place. */
export const hideWithin = (parsed: unknown): unknown => {
  if (Array.isArray(parsed)) for (const inner of parsed) hideWithin(inner);
  else if (isStructure(parsed)) {
    const fields = parsed as Structure;
    for (const name of Object.keys(fields)) {
      const inner = fields[name];
      const shown = hideByName(name, inner);
      if (shown === inner) hideWithin(inner);
      else fields[name] = shown;
    }
  }
  return parsed;
};

const patterns: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // A QRIS code (EMV): from its first field to its checksum.
  [/000201.{16,}6304[0-9A-Fa-f]{4}/g, redacted],
  // 32 bytes in base64, as keys of the goods are written; a digest that looks the same is no loss.
  [/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=/g, redacted],
  // The Bot API's addresses hold the token.
  [/bot\d+:[A-Za-z0-9_-]+/g, `bot${redacted}`],
  [/\b\d{6,}:[A-Za-z0-9_-]{30,}/g, redacted],
  [/(:\/\/[^\s/:@]*:)[^\s/@]+@/g, `$1${redacted}@`],
  [/([?&](?:api_?key|key|token|secret|password)=)[^\s&"]+/gi, `$1${redacted}`],
];

/** As it may stand in a line: as it is, within an address, within quotes. */
const spellings = (secret: string): readonly string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
];

/** Anything shorter would blank out half of every line, and guards nothing. */
const shortestSecret = 4;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const oneOf = (secrets: readonly string[]): RegExp | null => {
  const texts = [...new Set(secrets.filter(({ length }) => length >= shortestSecret).flatMap(spellings))];
  const longestFirst = texts.sort((a, b) => b.length - a.length).map(escaped);
  return longestFirst.length === 0 ? null : new RegExp(longestFirst.join('|'), 'g');
};

/** The last gate of every line: takes out the shop's own secrets, bot tokens, passwords in addresses and QRIS codes, wherever they stand. */
export const redaction = (secrets: readonly string[]): ((line: string) => string) => {
  const own = oneOf(secrets);
  return (line) =>
    patterns.reduce(
      (text, [pattern, instead]) => text.replace(pattern, instead),
      own === null ? line : line.replace(own, redacted),
    );
};
