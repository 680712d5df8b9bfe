import type { News, Person, ShownChat, ShownMessage } from '../wire.ts';
import { bubble, pendingBubble, type BubbleActions } from './bubble.ts';
import { openComposer } from './composer.ts';
import { copyText } from './copying.ts';
import { openToasts, showAlert, showPicture } from './dialogs.ts';
import { button, element } from './element.ts';
import { openHistory } from './history.ts';
import type { Line } from './listening.ts';
import { newName, openMailbox } from './posting.ts';
import { wordsIn } from './words.ts';

export type Phone = {
  readonly person: Person;
  readonly element: HTMLElement;
  readonly show: (chat: ShownChat) => void;
  readonly hear: (news: Exclude<News, { readonly tag: 'Snapshot' }>) => void;
  readonly connected: (line: Line) => void;
  /** To be called when it may have come into sight. */
  readonly seen: () => void;
};

type Settings = {
  readonly person: Person;
  readonly shopName: string;
  readonly inSight: () => boolean;
  readonly unread: (count: number) => void;
};

/** One person's chat with the shop. */
export const openPhone = ({ person, shopName, inSight, unread }: Settings): Phone => {
  const { id, firstName, language, role } = person;
  const words = wordsIn(language);
  const mailbox = openMailbox(id);
  const pending = new Map<string, HTMLElement>();
  const taps = new Map<string, HTMLButtonElement>();
  const own = new Set<string>();

  const status = element('p', { class: 'state', text: words.connecting });
  const bar = element(
    'header',
    { class: 'bar' },
    element('span', { class: 'avatar', text: firstName.slice(0, 1), is: { 'aria-hidden': 'true' } }),
    element('div', {}, element('h2', { text: `${firstName} · ${words.roles[role]}` }), status),
  );
  const frame = element('section', {
    class: `phone ${role}`,
    is: { 'aria-label': words.chat(firstName), lang: language },
  });
  const toast = openToasts(frame);
  const history = openHistory({
    words,
    language,
    label: words.chat(firstName),
    hint: words.hint[role],
    inSight,
    unread,
  });

  let line: Line = { tag: 'Connecting' };
  let typing = false;
  const tellStatus = (): void => {
    const text =
      line.tag === 'Lost' ? words.lost(line.seconds) : line.tag === 'Connecting' ? words.connecting : null;
    status.textContent = text ?? (typing ? `${shopName}: ${words.typing}…` : `${shopName}, ${words.online}`);
    frame.classList.toggle('offline', text !== null);
  };
  const type = (on: boolean): void => {
    typing = on;
    history.type(on);
    tellStatus();
  };

  const arrive = (drawn: HTMLElement, arrived: boolean, again: () => void): void => {
    if (arrived || drawn.classList.contains('failed')) return;
    drawn.classList.add('failed');
    const retry = button(words.again, () => {
      drawn.remove();
      again();
    });
    drawn.append(element('p', { class: 'failure', text: `${words.failed} ` }, retry));
  };
  const sending = (text: string, bring: (sent: string) => Promise<boolean>): void => {
    const sent = newName();
    const attempt = (): void => {
      const drawn = pendingBubble(text, { words, language });
      pending.set(sent, drawn);
      history.await(drawn);
      void bring(sent).then((arrived) => arrive(drawn, arrived, attempt));
    };
    attempt();
  };
  const say = (text: string): void => sending(text, (sent) => mailbox.post(sent, { tag: 'Text', text }));

  const wait = (pressed: HTMLButtonElement, on: boolean): void => {
    pressed.classList.toggle('waiting', on);
    pressed.setAttribute('aria-busy', String(on));
  };
  const tap = (message: number, data: string, pressed: HTMLButtonElement): void => {
    const sent = newName();
    own.add(sent);
    taps.set(sent, pressed);
    wait(pressed, true);
    void mailbox.post(sent, { tag: 'Tap', message, data }).then((arrived) => {
      answered(sent);
      if (!arrived) toast(words.failed);
    });
  };
  const answered = (sent: string): void => {
    const pressed = taps.get(sent);
    taps.delete(sent);
    if (pressed !== undefined && ![...taps.values()].includes(pressed)) wait(pressed, false);
  };
  const answer = ({ sent, note }: Extract<News, { tag: 'Answer' }>): void => {
    // Another page tapped; it has its own answer.
    if (!own.delete(sent)) return;
    answered(sent);
    if (note === null) return;
    if (note.alert) showAlert(note.text, words);
    else toast(note.text);
  };

  const copy = (text: string): void => {
    void copyText(text).then((done) => toast(done ? words.copied : words.notCopied));
  };
  const actionsOn = (message: number): BubbleActions => ({
    copy,
    say,
    copyLabel: words.copy,
    groupLabel: words.actions,
    enlarge: (url) => showPicture(url, words),
    tap: (data, pressed) => tap(message, data, pressed),
  });
  const composer = openComposer(words, {
    say,
    complain: toast,
    upload: (file) => sending(`📎 ${file.name}`, (sent) => mailbox.file(sent, file)),
  });

  /** Up to which message all were here before: what a page finds when it opens is no news, what a gap left out is. */
  let newest = Infinity;
  const put = (message: ShownMessage): void => {
    if (message.sent !== null) {
      pending.get(message.sent)?.remove();
      pending.delete(message.sent);
    }
    history.put(message, bubble(message, { words, language }, actionsOn(message.id)), message.id > newest);
    composer.offerBeginning(history.isEmpty());
  };

  frame.append(bar, history.element, composer.element);
  return {
    person,
    element: frame,
    seen: history.follow,
    connected: (now) => {
      line = now;
      tellStatus();
    },
    show: (chat) => {
      history.clear();
      chat.messages.forEach(put);
      newest = Math.max(0, ...chat.messages.map((message) => message.id));
      composer.showKeys(chat.keys);
      composer.offerBeginning(history.isEmpty());
      type(chat.typing);
      history.toLatest();
    },
    hear: (news) => {
      switch (news.tag) {
        case 'Message':
          put(news.message);
          newest = Math.max(newest, news.message.id);
          return;
        case 'Removed':
          history.remove(news.message);
          return;
        case 'Keys':
          return composer.showKeys(news.keys);
        case 'Typing':
          return type(news.on);
        case 'Answer':
          return answer(news);
      }
    },
  };
};
