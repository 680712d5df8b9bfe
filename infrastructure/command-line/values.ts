import { InvalidArgumentError } from 'commander';
import { isPort } from '../configuration/values.ts';

/** A port from 0 to 65535, or commander's way of saying no. */
export const port = (text: string): number => {
  if (/^\d+$/.test(text) && isPort(Number(text))) return Number(text);
  throw new InvalidArgumentError(
    'A port is a whole number from 0 to 65535, like 9000; 0 takes any free one.',
  );
};

export const host = (text: string): string => {
  if (/^[A-Za-z0-9.:_-]{1,253}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected an address to listen on, like 0.0.0.0 or 127.0.0.1.');
};

const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname) || hostname.endsWith('.localhost');

const isSafe = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));

/** Where Telegram sends updates: https, or http on this machine itself. */
export const webhookUrl = (text: string): string => {
  if (!URL.canParse(text))
    throw new InvalidArgumentError('Expected an address like https://example.com/telegram.');
  const url = new URL(text);
  if (!isSafe(url))
    throw new InvalidArgumentError('Telegram calls https only, like https://example.com/telegram.');
  if (url.username + url.password + url.search + url.hash !== '')
    throw new InvalidArgumentError('Expected host and path alone, like https://example.com/telegram.');
  return url.href;
};

/** What a product is called in files: the same as in `domain/catalogue/product.ts`. */
export const code = (text: string): string => {
  if (/^[A-Za-z0-9_-]{1,32}$/.test(text)) return text;
  throw new InvalidArgumentError('A product code is 1 to 32 letters, digits, _ or -.');
};

/** A short text, as the chat takes it too. */
export const oneLine = (text: string): string => {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (words !== '' && words.length <= 200) return words;
  throw new InvalidArgumentError('Expected a text of 1 to 200 characters.');
};

export const rupiahs = (text: string): number => {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected whole rupiah in digits alone, like 12500.');
};
