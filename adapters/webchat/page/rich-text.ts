import type { RichText, Span } from '../../chat/core/screen.ts';
import { element } from './element.ts';

export type TextActions = {
  readonly copy: (text: string) => void;
  readonly say: (command: string) => void;
  readonly copyLabel: string;
};

const linksAndCommands = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]|(?<![\w/])\/[a-z]{2,32}\b(?!\/))/g;

const onPress = (act: () => void) => ({
  click: act,
  keydown: (event: Event) => {
    if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    act();
  },
});

/** Whether an address may be opened: other kinds could run as part of the page. */
export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) || /^\/(?!\/)/.test(url);

export const externalLink = (
  label: string,
  url: string,
  traits: { readonly class?: string } = {},
): HTMLElement =>
  isWebAddress(url)
    ? element('a', {
        ...traits,
        text: label,
        is: { href: url, target: '_blank', rel: 'noopener noreferrer' },
      })
    : element('span', { ...traits, text: label });

const plain = (text: string, { say }: TextActions): readonly Node[] =>
  text.split(linksAndCommands).map((part, at) => {
    if (at % 2 === 0) return document.createTextNode(part);
    if (!part.startsWith('/')) return externalLink(part, part);
    return element('span', {
      class: 'command',
      text: part,
      is: { role: 'button', tabindex: 0 },
      on: onPress(() => say(part)),
    });
  });

const copyable = (name: 'code' | 'pre', text: string, { copy, copyLabel }: TextActions): HTMLElement =>
  element(name, {
    class: 'copyable',
    text,
    is: { role: 'button', tabindex: 0, title: copyLabel, 'aria-description': copyLabel },
    on: onPress(() => copy(text)),
  });

const render = ({ text, style }: Span, actions: TextActions): readonly Node[] => {
  switch (style) {
    case 'plain':
      return plain(text, actions);
    case 'bold':
      return [element('strong', { text })];
    case 'italic':
      return [element('em', { text })];
    case 'code':
      return [copyable('code', text, actions)];
    case 'block':
      return [copyable('pre', text, actions)];
    case 'quote':
      return [element('blockquote', { text })];
  }
};

const isBlock = (span: Span | undefined): boolean => span?.style === 'block' || span?.style === 'quote';

/** The line ends around what stands on lines of its own anyway are left out. */
const trimmed = (span: Span, at: number, all: RichText): Span => {
  if (isBlock(span)) return { ...span, text: span.text.replace(/^\n|\n$/g, '') };
  const before = isBlock(all[at - 1]) ? span.text.replace(/^\n/, '') : span.text;
  return { ...span, text: isBlock(all[at + 1]) ? before.replace(/\n$/, '') : before };
};

/** Words with their looks. A tap on code copies it, one on a command says it. */
export const richText = (text: RichText, actions: TextActions): readonly Node[] =>
  text.map(trimmed).flatMap((span) => render(span, actions));
