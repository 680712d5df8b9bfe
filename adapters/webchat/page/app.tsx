import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MutableRef } from 'preact/hooks';
import type { Chat } from './chat.ts';
import type { Line } from './listening.ts';
import { Phone } from './phone.tsx';
import { Tabs } from './tabs.tsx';
import { ThemeSwitch } from './theme.tsx';
import type { Words } from './words.ts';

export type OpenChat = {
  readonly chat: Chat;
  /** Whether somebody can see this chat now. */
  readonly inSight: () => boolean;
  /** Whether its latest message stands at the end of what is seen. */
  readonly atEnd: MutableRef<boolean>;
};

type Props = {
  readonly chats: readonly OpenChat[];
  readonly shopName: string;
  readonly words: Words;
  readonly line: ReadonlySignal<Line>;
  readonly current: Signal<number>;
};

/** The whole page: every person's chat, and the tabs between them where one fits at a time. */
export const App = ({ chats, shopName, words, line, current }: Props) => {
  const choose = (person: number): void => {
    current.value = person;
    const chosen = chats.find(({ chat }) => chat.person.id === person);
    if (chosen?.atEnd.current === true && chosen.inSight()) chosen.chat.read();
  };
  return (
    <>
      <header class="top">
        <h1>{shopName}</h1>
        <p>{words.sandbox}</p>
        <ThemeSwitch words={words} />
      </header>
      {chats.length > 1 ? (
        <Tabs chats={chats.map(({ chat }) => chat)} words={words} current={current.value} choose={choose} />
      ) : null}
      <main class="phones" data-persons={chats.length}>
        {chats.map((one) => (
          <Phone
            key={one.chat.person.id}
            {...one}
            shopName={shopName}
            line={line}
            isCurrent={one.chat.person.id === current.value}
          />
        ))}
      </main>
    </>
  );
};
