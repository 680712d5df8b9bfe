import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Chat } from './chat.ts';

type DialogProps = {
  readonly class: string;
  readonly label: string;
  readonly closed: () => void;
  readonly closesAnywhere?: boolean;
  readonly children: ComponentChildren;
};

const Dialog = ({ label, closed, closesAnywhere = false, children, ...traits }: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector('button')?.focus();
  }, []);
  return (
    <dialog
      {...traits}
      aria-label={label}
      ref={dialog}
      onClose={closed}
      {...(closesAnywhere ? { onClick: closed } : {})}
    >
      {children}
    </dialog>
  );
};

/** What covers the page: words that have to be read, or a picture as large as the screen allows. */
export const Overlay = ({ chat }: { readonly chat: Chat }) => {
  const { words } = chat;
  const overlay = chat.overlay.value;
  const close = (): void => chat.cover(null);
  switch (overlay?.tag) {
    case undefined:
      return null;
    case 'Alert':
      return (
        <Dialog class="alert" label={overlay.text} closed={close}>
          <p>{overlay.text}</p>
          <button type="button" onClick={close}>
            {words.ok}
          </button>
        </Dialog>
      );
    case 'Picture':
      return (
        <Dialog class="viewer" label={words.picture} closed={close} closesAnywhere>
          <img src={overlay.url} alt={words.picture} />
          <button type="button" aria-label={words.close} onClick={close}>
            ✕
          </button>
        </Dialog>
      );
  }
};

/** A short note that goes by itself; the next one takes its place. */
export const Toast = ({ chat }: { readonly chat: Chat }) => {
  const note = chat.toast.value;
  const [gone, go] = useState<typeof note>(null);
  useLayoutEffect(() => {
    if (note === null) return undefined;
    const timer = setTimeout(() => go(note), 2_500 + note.text.length * 40);
    return () => clearTimeout(timer);
  }, [note]);
  return (
    <div class={note !== null && note !== gone ? 'toast shown' : 'toast'} role="status">
      {note?.text}
    </div>
  );
};
