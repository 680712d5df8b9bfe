import type { ComponentChildren } from 'preact';
import type { RichText, Span } from '../../chat/core/screen.ts';
import type { Chat } from './chat.ts';

const linksAndCommands = /(https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]|(?<![\w/])\/[a-z]{2,32}\b(?!\/))/g;

/** What a press with a mouse, a finger or the keyboard does to something that is no button. */
const onPress = (act: () => void) => ({
  role: 'button' as const,
  tabIndex: 0,
  onClick: act,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    act();
  },
});

/** Whether an address may be opened: other kinds could run as part of the page. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) || /^\/(?!\/)/.test(url);

type LinkProps = { readonly url: string; readonly class?: string; readonly children: ComponentChildren };

/** A link to another page; an address that may not be opened stays words. */
export const ExternalLink = ({ url, children, ...traits }: LinkProps) =>
  isWebAddress(url) ? (
    <a {...traits} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span {...traits}>{children}</span>
  );

const Plain = ({ text, chat }: { readonly text: string; readonly chat: Chat }) => (
  <>
    {text.split(linksAndCommands).map((part, at) => {
      if (at % 2 === 0) return part;
      if (!part.startsWith('/')) return <ExternalLink url={part}>{part}</ExternalLink>;
      return (
        <span class="command" {...onPress(() => chat.say(part))}>
          {part}
        </span>
      );
    })}
  </>
);

const Copyable = ({
  as: Name,
  text,
  chat,
}: {
  readonly as: 'code' | 'pre';
  readonly text: string;
  readonly chat: Chat;
}) => (
  <Name
    class="copyable"
    title={chat.words.copy}
    aria-description={chat.words.copy}
    {...onPress(() => chat.copy(text))}
  >
    {text}
  </Name>
);

const Styled = ({ span: { text, style }, chat }: { readonly span: Span; readonly chat: Chat }) => {
  switch (style) {
    case 'plain':
      return <Plain text={text} chat={chat} />;
    case 'bold':
      return <strong>{text}</strong>;
    case 'italic':
      return <em>{text}</em>;
    case 'code':
      return <Copyable as="code" text={text} chat={chat} />;
    case 'block':
      return <Copyable as="pre" text={text} chat={chat} />;
    case 'quote':
      return <blockquote>{text}</blockquote>;
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
export const Words = ({ text, chat }: { readonly text: RichText; readonly chat: Chat }) => (
  <>
    {text.map(trimmed).map((span) => (
      <Styled span={span} chat={chat} />
    ))}
  </>
);
