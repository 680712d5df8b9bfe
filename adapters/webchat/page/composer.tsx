import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { captionCap, fileCap, textCap } from '../wire.ts';
import type { Chat } from './chat.ts';
import { Drawing } from './drawing.tsx';
import { useRoving } from './roving.ts';

const labelled = (label: string) => ({ 'aria-label': label, title: label });

const KeyPanel = ({ chat, isOpen }: { readonly chat: Chat; readonly isOpen: boolean }) => {
  const panel = useRef<HTMLDivElement>(null);
  useRoving(panel);
  return (
    <div class="keys" role="group" aria-label={chat.words.keys} hidden={!isOpen} ref={panel}>
      {chat.keys.value.map((row) => (
        <div class="row">
          {row.map((key) => (
            <button type="button" onClick={() => chat.say(key)}>
              {key}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
};

/** Where a person writes, attaches a file and presses keys. A big button stands over it while the chat is empty. */
export const Composer = ({ chat }: { readonly chat: Chat }) => {
  const { words } = chat;
  const area = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const keys = chat.keys.value;
  const [isOpen, open] = useState(false);
  // New keys show themselves, as a phone's keyboard does.
  const shown = JSON.stringify(keys);
  useLayoutEffect(() => open(keys.length > 0), [shown]);

  const grow = (): void => {
    if (area.current === null) return;
    area.current.style.height = 'auto';
    area.current.style.height = `${String(area.current.scrollHeight)}px`;
  };
  const send = (): void => {
    const text = area.current?.value.trim() ?? '';
    if (area.current === null || text === '') return;
    area.current.value = '';
    grow();
    chat.say(text);
    area.current.focus({ preventScroll: true });
  };
  const attach = (): void => {
    const files = [...(picker.current?.files ?? [])];
    if (picker.current !== null) picker.current.value = '';
    const caption = area.current?.value.trim() ?? '';
    if (files.length === 0) return;
    if (caption.length > captionCap) {
      chat.complain(words.captionTooLong);
      return;
    }
    if (area.current !== null) area.current.value = '';
    grow();
    // What was typed goes with the first of them.
    files.forEach((file, at) => {
      if (file.size > fileCap) chat.complain(words.tooLarge);
      else chat.upload(file, at === 0 ? caption : '');
    });
  };

  return (
    <div class="dock">
      <button type="button" class="begin" hidden={!chat.isEmpty.value} onClick={() => chat.say('/start')}>
        {words.begin}
      </button>
      <form
        class="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <button
          type="button"
          class="icon"
          {...labelled(words.attach)}
          onClick={() => picker.current?.click()}
        >
          <Drawing of="clip" />
        </button>
        <input
          ref={picker}
          class="off-screen"
          type="file"
          tabIndex={-1}
          multiple
          aria-label={words.attach}
          onChange={attach}
        />
        <textarea
          ref={area}
          rows={1}
          maxLength={textCap}
          placeholder={words.write}
          aria-label={words.write}
          enterkeyhint="send"
          onInput={grow}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <button
          type="button"
          class="icon"
          {...labelled(words.keys)}
          aria-expanded={isOpen}
          hidden={keys.length === 0}
          onClick={() => open(!isOpen)}
        >
          <Drawing of="keys" />
        </button>
        <button type="submit" class="icon send" {...labelled(words.send)}>
          <Drawing of="send" />
        </button>
      </form>
      <KeyPanel chat={chat} isOpen={isOpen} />
    </div>
  );
};
