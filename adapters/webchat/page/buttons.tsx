import { useRef } from 'preact/hooks';
import type { Button } from '../../chat/core/screen.ts';
import type { MessageView } from '../wire.ts';
import type { Chat } from './chat.ts';
import { ExternalLink } from './rich-text.tsx';
import { useRoving } from './roving.ts';

type Props = { readonly message: MessageView; readonly chat: Chat };

const One = ({ given, message, chat }: Props & { readonly given: Button }) => {
  switch (given.tag) {
    case 'Tap': {
      const waiting = chat.isWaiting(message.id, given.data);
      return (
        <button
          type="button"
          class={`button ${given.tone}${waiting ? ' waiting' : ''}`}
          aria-busy={waiting}
          onClick={() => chat.tap(message.id, given.data)}
        >
          {given.label}
        </button>
      );
    }
    case 'Link':
      return (
        <ExternalLink class="button" url={given.url}>
          {given.label} ↗
        </ExternalLink>
      );
    case 'Copy':
      return (
        <button type="button" class="button" onClick={() => chat.copy(given.text)}>
          {given.label}
        </button>
      );
    case 'Off':
      return (
        <button type="button" class="button off" aria-disabled="true">
          {given.label}
        </button>
      );
  }
};

const purposeOf = (given: Button): string => {
  switch (given.tag) {
    case 'Tap':
      return `tap ${given.data}`;
    case 'Link':
      return `link ${given.url}`;
    case 'Copy':
      return `copy ${given.text}`;
    case 'Off':
      return `off ${given.label}`;
  }
};

/**
 * A button that stays after a change in place is the same element, wherever it stands then: whoever is about to
 * press one must not find another under the finger or the focus. Of two with one purpose the second is numbered.
 */
const named = <Item,>(items: readonly Item[], nameOf: (item: Item) => string): readonly [string, Item][] => {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = nameOf(item);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return [`${name} ${String(times)}`, item];
  });
};

const rowName = ([first]: readonly Button[]): string => (first === undefined ? '' : purposeOf(first));

const Rows = ({ rows, message, chat }: Props & { readonly rows: readonly (readonly Button[])[] }) => {
  const group = useRef<HTMLDivElement>(null);
  useRoving(group);
  return (
    <div class="buttons" role="group" aria-label={chat.words.actions} ref={group}>
      {named(rows, rowName).map(([name, row]) => (
        <div class="row" key={name}>
          {named(row, purposeOf).map(([purpose, given]) => (
            <One key={purpose} given={given} message={message} chat={chat} />
          ))}
        </div>
      ))}
    </div>
  );
};

/** The buttons under a message, row by row. */
export const Buttons = ({ message, chat }: Props) =>
  message.controls.tag === 'None' ? null : (
    <Rows rows={message.controls.rows} message={message} chat={chat} />
  );
