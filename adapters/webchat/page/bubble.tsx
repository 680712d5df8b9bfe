import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Hung, MessageView } from '../wire.ts';
import { Buttons } from './buttons.tsx';
import type { Chat, Pending } from './chat.ts';
import { Drawing } from './drawing.tsx';
import { Words } from './rich-text.tsx';
import { localeOf } from './words.ts';

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

const Attached = ({ attachment, chat }: { readonly attachment: Hung; readonly chat: Chat }) => {
  const { words, person } = chat;
  if (attachment.tag === 'Picture') {
    const { url, width, height, alt } = attachment;
    const size = width > 0 && height > 0 ? { width, height } : {};
    return (
      <button type="button" class="picture" onClick={() => chat.cover({ tag: 'Picture', url })}>
        <img src={url} alt={alt ?? words.picture} decoding="async" {...size} />
      </button>
    );
  }
  const { name, url, size } = attachment;
  return (
    <a class="file" href={url} download={name}>
      <span class="file-icon">
        <Drawing of="file" />
      </span>
      <span class="file-words">
        <span class="file-name">{name}</span>
        <span class="file-size">{sizeIn(size, person.language)}</span>
      </span>
    </a>
  );
};

/** With a colon in both languages, as the shop writes its times. */
const timeOf = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const Foot = ({ message: { at, edits }, chat }: { readonly message: MessageView; readonly chat: Chat }) => (
  <span class="foot">
    {edits > 0 ? `${chat.words.edited} ` : null}
    <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
  </span>
);

const focusable = 'button, a, [role=button]';

/** A change in place glows each time, and whoever stood on one of its buttons stays among them. */
const useChangeInPlace = (edits: number) => {
  const article = useRef<HTMLElement>(null);
  const focused = useRef(-1);
  const known = useRef(edits);
  useLayoutEffect(() => {
    if (article.current === null || edits === known.current) return;
    known.current = edits;
    for (const glow of article.current.getAnimations({ subtree: true })) {
      glow.cancel();
      glow.play();
    }
    if (focused.current < 0 || document.activeElement !== document.body) return;
    const places = [...article.current.querySelectorAll<HTMLElement>(focusable)];
    const next = places[Math.min(focused.current, places.length - 1)];
    (next ?? article.current.closest<HTMLElement>('.scroll'))?.focus({ preventScroll: true });
  }, [edits]);
  return {
    ref: article,
    onFocusIn: ({ target }: FocusEvent) => {
      const places = [...(article.current?.querySelectorAll(focusable) ?? [])];
      focused.current = places.indexOf(target as Element);
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) focused.current = -1;
    },
  };
};

type Props = {
  readonly message: MessageView;
  readonly chat: Chat;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** A message: what hangs on it, its words, its time, its buttons. */
export const Bubble = ({ message, chat, isFirst, isLast }: Props) => {
  const { id, from, text, attachment, edits } = message;
  const inPlace = useChangeInPlace(edits);
  const look = ['message', from, isFirst && 'first', isLast && 'last', edits > 0 && 'changed'];
  return (
    <article class={look.filter(Boolean).join(' ')} data-id={id} {...inPlace}>
      <div class={attachment?.tag === 'Picture' ? 'bubble with-picture' : 'bubble'}>
        {attachment === null ? null : <Attached attachment={attachment} chat={chat} />}
        <div class="words">
          <Words text={text} chat={chat} />
          <Foot message={message} chat={chat} />
        </div>
      </div>
      <Buttons message={message} chat={chat} />
    </article>
  );
};

/** What the visitor sent, until the shop has it. */
export const PendingBubble = ({ one, chat }: { readonly one: Pending; readonly chat: Chat }) => (
  <article class={`message person pending last${one.failed ? ' failed' : ''}`}>
    <div class="bubble">
      <div class="words">
        {one.text}
        <span class="foot" aria-label={chat.words.connecting}>
          🕓
        </span>
      </div>
    </div>
    {one.failed ? (
      <p class="failure">
        {chat.words.failed}{' '}
        <button type="button" onClick={one.again}>
          {chat.words.again}
        </button>
      </p>
    ) : null}
  </article>
);
