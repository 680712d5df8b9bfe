import { useRef } from 'preact/hooks';
import type { Chat } from './chat.ts';
import { useRoving } from './roving.ts';
import type { Words } from './words.ts';

type Props = {
  readonly chats: readonly Chat[];
  readonly words: Words;
  readonly current: number;
  readonly choose: (person: number) => void;
};

const Tab = ({
  chat,
  isCurrent,
  words,
  choose,
}: {
  readonly chat: Chat;
  readonly isCurrent: boolean;
  readonly words: Words;
  readonly choose: () => void;
}) => {
  const { person, unread } = chat;
  const count = unread.value;
  // What is written on it is name enough for a tab without a mark.
  const label = count > 0 ? { 'aria-label': `${person.firstName}, ${String(count)} ${words.unread}` } : {};
  return (
    <button
      type="button"
      class={count > 0 ? 'tab unread' : 'tab'}
      aria-pressed={isCurrent}
      {...label}
      onClick={choose}
    >
      <span>{person.firstName}</span>
      <small>{words.roles[person.role]}</small>
      <i class="dot" aria-hidden="true" />
    </button>
  );
};

/** The persons to be, where one fits on the screen at a time. */
export const Tabs = ({ chats, words, current, choose }: Props) => {
  const bar = useRef<HTMLElement>(null);
  useRoving(bar);
  return (
    <nav class="tabs" aria-label={words.persons} ref={bar}>
      {chats.map((chat) => (
        <Tab
          key={chat.person.id}
          chat={chat}
          words={words}
          isCurrent={chat.person.id === current}
          choose={() => choose(chat.person.id)}
        />
      ))}
    </nav>
  );
};
