import { useRef, type MutableRef } from 'preact/hooks';
import type { ReadonlySignal } from '@preact/signals';
import type { Chat } from './chat.ts';
import { Composer } from './composer.tsx';
import { Overlay, Toast } from './dialogs.tsx';
import { History } from './history.tsx';
import type { Line } from './listening.ts';

type Props = {
  readonly chat: Chat;
  readonly shopName: string;
  readonly line: ReadonlySignal<Line>;
  readonly isCurrent: boolean;
  readonly inSight: () => boolean;
  readonly atEnd: MutableRef<boolean>;
};

/** One person's chat with the shop. */
export const Phone = ({ chat, shopName, line, isCurrent, inSight, atEnd }: Props) => {
  const { person, words } = chat;
  const frame = useRef<HTMLElement>(null);
  const now = line.value;
  const problem =
    now.tag === 'Lost' ? words.lost(now.seconds) : now.tag === 'Connecting' ? words.connecting : null;
  const state = chat.typing.value ? `${shopName}: ${words.typing}…` : `${shopName}, ${words.online}`;
  const look = ['phone', person.role, isCurrent && 'current', problem !== null && 'offline'];
  return (
    <section
      class={look.filter(Boolean).join(' ')}
      aria-label={words.chat(person.firstName)}
      lang={person.language}
      ref={frame}
    >
      <Toast chat={chat} />
      <header class="bar">
        <span class="avatar" aria-hidden="true">
          {person.firstName.slice(0, 1)}
        </span>
        <div>
          <h2>
            {person.firstName} · {words.roles[person.role]}
          </h2>
          <p class="state">{problem ?? state}</p>
        </div>
      </header>
      <History chat={chat} inSight={inSight} atEnd={atEnd} />
      <Composer chat={chat} />
      <Overlay chat={chat} />
    </section>
  );
};
