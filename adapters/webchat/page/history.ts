import { chatCap, type ShownMessage } from '../wire.ts';
import { button, drawing, element } from './element.ts';
import { localeOf, type Words } from './words.ts';

export type History = {
  readonly element: HTMLElement;
  /** Shows a message where it belongs, or anew where it stands. News are unread until they are in sight. */
  readonly put: (message: ShownMessage, drawn: HTMLElement, isNews: boolean) => void;
  readonly remove: (message: number) => void;
  /** What is not numbered yet stands below all others. */
  readonly await: (drawn: HTMLElement) => void;
  readonly clear: () => void;
  readonly isEmpty: () => boolean;
  readonly type: (on: boolean) => void;
  readonly toLatest: () => void;
  /** The latest message comes into sight, unless its reader is further up. */
  readonly follow: () => void;
};

type Settings = {
  readonly words: Words;
  readonly language: 'id' | 'en';
  readonly label: string;
  readonly hint: string;
  /** Whether somebody can see this chat now. */
  readonly inSight: () => boolean;
  readonly unread: (count: number) => void;
};

/** Messages of one side within so many milliseconds stand together. */
const together = 5 * 60_000;
/** Pixels from the end within which a reader counts as being there. */
const nearEnd = 90;

const focusable = 'button, a, [role=button]';

type Entry = { readonly message: ShownMessage; readonly drawn: HTMLElement };

const dayOf = (at: number): string => new Date(at).toDateString();

/** The messages of a chat, in their order. Whoever reads further up stays there. */
export const openHistory = ({ words, language, label, hint, inSight, unread }: Settings): History => {
  const entries = new Map<number, Entry>();
  const list = element('div', { class: 'messages' });
  const empty = element('p', { class: 'hint', text: hint });
  const dots = element('div', { class: 'typing', is: { 'aria-hidden': 'true' } });
  dots.append(element('i'), element('i'), element('i'));
  dots.hidden = true;
  const scroll = element(
    'div',
    { class: 'scroll', is: { tabindex: 0, role: 'log', 'aria-label': label } },
    empty,
    list,
    dots,
  );
  const badge = element('span', { class: 'badge' });
  let waiting = 0;
  let sticks = true;

  const toLatest = (): void => {
    sticks = true;
    scroll.scrollTop = scroll.scrollHeight;
  };
  const down = button('', toLatest, { class: 'down' }, badge, drawing('down'));
  down.hidden = true;

  const count = (now: number): void => {
    waiting = now;
    badge.textContent = now > 0 ? String(now) : '';
    down.setAttribute('aria-label', words.toLatest(now));
    unread(now);
  };
  const look = (): void => {
    sticks = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < nearEnd;
    down.hidden = sticks;
    if (sticks && inSight()) count(0);
  };
  const follow = (): void => {
    if (sticks) scroll.scrollTop = scroll.scrollHeight;
    look();
  };
  scroll.addEventListener('scroll', look, { passive: true });
  // Keys that open and a keyboard that closes change the room there is.
  new ResizeObserver(follow).observe(scroll);

  const ordered = (): readonly Entry[] => [...entries.values()].sort((a, b) => a.message.id - b.message.id);
  const dayLine = (at: number): HTMLElement => {
    const text =
      dayOf(at) === dayOf(Date.now())
        ? words.today
        : new Date(at).toLocaleDateString(localeOf(language), {
            day: 'numeric',
            month: 'long',
            year: 'numeric',
          });
    return element('div', { class: 'day' }, element('span', { text }));
  };
  /** Puts what belongs together together, and a line where a day begins. */
  const arrange = (): void => {
    for (const line of list.querySelectorAll('.day')) line.remove();
    ordered().forEach(({ message, drawn }, at, all) => {
      const before = all[at - 1]?.message;
      const after = all[at + 1]?.message;
      const joins = (one?: ShownMessage): boolean =>
        one !== undefined && one.from === message.from && Math.abs(one.at - message.at) < together;
      drawn.classList.toggle('first', !joins(before));
      drawn.classList.toggle('last', !joins(after));
      if (before === undefined || dayOf(before.at) !== dayOf(message.at)) drawn.before(dayLine(message.at));
    });
    empty.hidden = entries.size > 0;
  };

  const exchange = (old: HTMLElement, drawn: HTMLElement): void => {
    const focused = [...old.querySelectorAll(focusable)].indexOf(document.activeElement as Element);
    drawn.classList.add('changed');
    old.replaceWith(drawn);
    if (focused < 0) return;
    const places = [...drawn.querySelectorAll<HTMLElement>(focusable)];
    (places[Math.min(focused, places.length - 1)] ?? scroll).focus({ preventScroll: true });
  };
  const insert = (id: number, drawn: HTMLElement): void => {
    const next = ordered().find(({ message }) => message.id > id)?.drawn;
    if (next !== undefined) next.before(drawn);
    else list.insertBefore(drawn, list.querySelector('.pending'));
  };
  const remove = (id: number): void => {
    entries.get(id)?.drawn.remove();
    entries.delete(id);
    arrange();
    look();
  };

  return {
    element: element('div', { class: 'history' }, scroll, down),
    put: (message, drawn, isNews) => {
      const known = entries.get(message.id);
      if (known === undefined) insert(message.id, drawn);
      else exchange(known.drawn, drawn);
      entries.set(message.id, { message, drawn });
      const [oldest] = entries.size > chatCap ? ordered() : [];
      if (oldest !== undefined) remove(oldest.message.id);
      arrange();
      if (isNews && known === undefined && message.from === 'shop' && !(sticks && inSight()))
        count(waiting + 1);
      follow();
    },
    remove,
    await: (drawn) => {
      list.append(drawn);
      empty.hidden = true;
      toLatest();
    },
    clear: () => {
      for (const { drawn } of entries.values()) drawn.remove();
      entries.clear();
      arrange();
    },
    isEmpty: () => entries.size === 0,
    type: (on) => {
      dots.hidden = !on;
      follow();
    },
    toLatest,
    follow,
  };
};
