import type { Hung, ShownMessage } from '../wire.ts';
import { buttonRows, type ButtonActions } from './buttons.ts';
import { button, drawing, element } from './element.ts';
import { richText, type TextActions } from './rich-text.ts';
import { localeOf, type Words } from './words.ts';

export type BubbleActions = TextActions & ButtonActions & { readonly enlarge: (url: string) => void };

export type BubbleLook = { readonly words: Words; readonly language: 'id' | 'en' };

const kilobyte = 1024;

const sizeIn = (bytes: number, language: 'id' | 'en'): string => {
  const [value, unit] =
    bytes < kilobyte
      ? [bytes, 'B']
      : bytes < kilobyte * kilobyte
        ? [bytes / kilobyte, 'KB']
        : [bytes / kilobyte / kilobyte, 'MB'];
  return `${value.toLocaleString(localeOf(language), { maximumFractionDigits: 1 })} ${unit}`;
};

const hung = (attachment: Hung, { words, language }: BubbleLook, { enlarge }: BubbleActions): HTMLElement => {
  if (attachment.tag === 'Picture') {
    const { url, width, height } = attachment;
    const size = width > 0 && height > 0 ? { width, height } : {};
    return button(
      '',
      () => enlarge(url),
      { class: 'picture' },
      element('img', { is: { src: url, alt: words.picture, ...size, decoding: 'async' } }),
    );
  }
  const { name, url, size } = attachment;
  return element(
    'a',
    { class: 'file', is: { href: url, download: name } },
    element('span', { class: 'file-icon' }, drawing('file')),
    element(
      'span',
      { class: 'file-words' },
      element('span', { class: 'file-name', text: name }),
      element('span', { class: 'file-size', text: sizeIn(size, language) }),
    ),
  );
};

export const timeOf = (at: number, language: 'id' | 'en'): string =>
  new Date(at).toLocaleTimeString(localeOf(language), { hour: '2-digit', minute: '2-digit' });

const footOf = ({ at, edits }: ShownMessage, { words, language }: BubbleLook): HTMLElement => {
  const time = element('time', { text: timeOf(at, language), is: { datetime: new Date(at).toISOString() } });
  return element('span', { class: 'foot' }, ...(edits > 0 ? [`${words.edited} `] : []), time);
};

/** A message: what hangs on it, its words, its time, its buttons. */
export const bubble = (message: ShownMessage, look: BubbleLook, actions: BubbleActions): HTMLElement => {
  const { id, from, text, attachment, controls } = message;
  return element(
    'article',
    { class: `message ${from}`, is: { 'data-id': id } },
    element(
      'div',
      { class: `bubble${attachment?.tag === 'Picture' ? ' with-picture' : ''}` },
      attachment === null ? null : hung(attachment, look, actions),
      element('div', { class: 'words' }, ...richText(text, actions), footOf(message, look)),
    ),
    buttonRows(controls, actions),
  );
};

/** What the visitor sent, until the shop has it. */
export const pendingBubble = (text: string, { words }: BubbleLook): HTMLElement =>
  element(
    'article',
    { class: 'message person pending last' },
    element(
      'div',
      { class: 'bubble' },
      element(
        'div',
        { class: 'words' },
        text,
        element('span', { class: 'foot', text: '🕓', is: { 'aria-label': words.connecting } }),
      ),
    ),
  );
