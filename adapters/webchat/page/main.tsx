import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { News, Person } from '../wire.ts';
import { App, type OpenChat } from './app.tsx';
import { openChat } from './chat.ts';
import { listen, type Line } from './listening.ts';
import { wordsIn } from './words.ts';

const { shop: shopName = '', persons: written = '[]' } = document.body.dataset;
const everybody = JSON.parse(written) as readonly Person[];
const wanted = new URLSearchParams(location.search).get('as');
const alone = everybody.filter(({ id }) => String(id) === wanted);
const persons = alone.length > 0 ? alone : everybody;
const language = navigator.language.startsWith('en') ? 'en' : 'id';

const current = signal(persons[0]?.id ?? 0);
const line = signal<Line>({ tag: 'Connecting' });

/** Where there is room, all chats stand beside each other; else the current one alone. */
const isShown = (person: number): boolean =>
  person === current.value || matchMedia(`(min-width: ${persons.length > 2 ? '64rem' : '46rem'})`).matches;

const chats = persons.map((person): OpenChat => {
  const atEnd = { current: true };
  const inSight = (): boolean => !document.hidden && isShown(person.id);
  return { chat: openChat(person, () => atEnd.current && inSight()), inSight, atEnd };
});

const receive = (news: News): void => {
  if (news.tag !== 'Snapshot') {
    chats.find(({ chat }) => chat.person.id === news.person)?.chat.receive(news);
    return;
  }
  for (const shown of news.chats) {
    const one = chats.find(({ chat }) => chat.person.id === shown.person);
    if (one === undefined) continue;
    one.atEnd.current = true;
    one.chat.show(shown);
  }
};

effect(() => {
  const unread = chats.reduce((sum, { chat }) => sum + chat.unread.value, 0);
  document.title = unread > 0 ? `(${String(unread)}) ${shopName}` : shopName;
});
document.documentElement.lang = language;
render(
  <App chats={chats} shopName={shopName} words={wordsIn(language)} line={line} current={current} />,
  document.body,
);
listen({
  persons: persons.map(({ id }) => id),
  hear: receive,
  changed: (now) => {
    line.value = now;
  },
});
