import { useLayoutEffect, useRef, useState, type MutableRef } from 'preact/hooks';
import type { MessageView } from '../wire.ts';
import { Bubble, PendingBubble } from './bubble.tsx';
import type { Chat } from './chat.ts';
import { Drawing } from './drawing.tsx';
import { localeOf } from './words.ts';

/** Messages of one side within so many milliseconds stand together. */
const together = 5 * 60_000;
/** Pixels from the end within which a reader counts as being there. */
const nearEnd = 90;

const dayOf = (at: number): string => new Date(at).toDateString();

const joins = (message: MessageView, other: MessageView | undefined): boolean =>
  other !== undefined && other.from === message.from && Math.abs(other.at - message.at) < together;

const DayLine = ({ at, chat }: { readonly at: number; readonly chat: Chat }) => {
  const text =
    dayOf(at) === dayOf(Date.now())
      ? chat.words.today
      : new Date(at).toLocaleDateString(localeOf(chat.person.language), {
          day: 'numeric',
          month: 'long',
          year: 'numeric',
        });
  return (
    <div class="day">
      <span>{text}</span>
    </div>
  );
};

/** The messages in their order: what belongs together stands together, with a line where a day begins. */
const Messages = ({ chat }: { readonly chat: Chat }) => (
  <div class="messages">
    {chat.messages.value.flatMap((message, at, all) => {
      const [before, after] = [all[at - 1], all[at + 1]];
      const beginsDay = before === undefined || dayOf(before.at) !== dayOf(message.at);
      return [
        beginsDay ? <DayLine key={`day ${String(message.id)}`} at={message.at} chat={chat} /> : null,
        <Bubble
          key={message.id}
          message={message}
          chat={chat}
          isFirst={!joins(message, before)}
          isLast={!joins(message, after)}
        />,
      ];
    })}
    {chat.pending.value.map((one) => (
      <PendingBubble key={one.sent} one={one} chat={chat} />
    ))}
  </div>
);

type Props = {
  readonly chat: Chat;
  /** Whether somebody can see this chat now. */
  readonly inSight: () => boolean;
  /** Set to whether the latest message stands at the end of what is seen. */
  readonly atEnd: MutableRef<boolean>;
};

/** The history of a chat. Whoever reads further up stays there. */
export const History = ({ chat, inSight, atEnd }: Props) => {
  const { words, person, unread } = chat;
  const scroll = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const label = words.chat(person.firstName);

  const look = (): void => {
    const place = scroll.current;
    if (place === null) return;
    atEnd.current = place.scrollHeight - place.scrollTop - place.clientHeight < nearEnd;
    setAtEnd(atEnd.current);
    if (atEnd.current && inSight()) chat.read();
  };
  const toLatest = (): void => {
    atEnd.current = true;
    follow();
  };
  /** The latest message comes into sight, unless its reader is further up. */
  const follow = (): void => {
    if (atEnd.current && scroll.current !== null) scroll.current.scrollTop = scroll.current.scrollHeight;
    look();
  };

  // What a person sends is what they want to see.
  const sending = chat.pending.value.length;
  useLayoutEffect(() => {
    if (sending > 0) toLatest();
  }, [sending]);
  useLayoutEffect(follow, [chat.messages.value, chat.typing.value]);
  useLayoutEffect(() => {
    if (scroll.current === null) return undefined;
    // Keys that open and a keyboard that closes change the room there is.
    const watch = new ResizeObserver(follow);
    watch.observe(scroll.current);
    document.addEventListener('visibilitychange', follow);
    return () => {
      watch.disconnect();
      document.removeEventListener('visibilitychange', follow);
    };
  }, []);

  return (
    <div class="history">
      <div class="scroll" tabIndex={0} role="log" aria-label={label} ref={scroll} onScroll={look}>
        <p class="hint" hidden={!chat.isEmpty.value || sending > 0}>
          {words.hint[person.role]}
        </p>
        <Messages chat={chat} />
        <div class="typing" aria-hidden="true" hidden={!chat.typing.value}>
          <i />
          <i />
          <i />
        </div>
      </div>
      <button
        type="button"
        class="down"
        hidden={isAtEnd}
        aria-label={words.toLatest(unread.value)}
        onClick={toLatest}
      >
        <span class="badge">{unread.value > 0 ? String(unread.value) : ''}</span>
        <Drawing of="down" />
      </button>
    </div>
  );
};
