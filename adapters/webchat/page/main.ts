import type { News, Person } from '../wire.ts';
import { element } from './element.ts';
import { listen, type Line } from './listening.ts';
import { openPhone, type Phone } from './phone.ts';
import { openTabs } from './tabs.ts';
import { themeSwitch } from './theme.ts';
import { wordsIn } from './words.ts';

const { shop: shopName = '', persons: written = '[]' } = document.body.dataset;
const everybody = JSON.parse(written) as readonly Person[];
const wanted = new URLSearchParams(location.search).get('as');
const alone = everybody.filter(({ id }) => String(id) === wanted);
const persons = alone.length > 0 ? alone : everybody;
const language = navigator.language.startsWith('en') ? 'en' : 'id';
const words = wordsIn(language);
const unread = new Map<number, number>();
let current = persons[0]?.id ?? 0;

const isShown = (person: number): boolean =>
  person === current || matchMedia(`(min-width: ${persons.length > 2 ? '64rem' : '46rem'})`).matches;

const count = (person: number, messages: number): void => {
  unread.set(person, messages);
  tabs.mark(person, messages);
  const all = [...unread.values()].reduce((sum, one) => sum + one, 0);
  document.title = all > 0 ? `(${String(all)}) ${shopName}` : shopName;
};

const phones: readonly Phone[] = persons.map((person) =>
  openPhone({
    person,
    shopName,
    inSight: () => !document.hidden && isShown(person.id),
    unread: (messages) => count(person.id, messages),
  }),
);

const tabs = openTabs(persons, words, (person) => {
  current = person;
  for (const phone of phones) phone.element.classList.toggle('current', phone.person.id === person);
  phones.forEach((phone) => phone.seen());
});

const header = element(
  'header',
  { class: 'top' },
  element('h1', { text: shopName }),
  element('p', { text: words.sandbox }),
  themeSwitch(words),
);
const main = element('main', { class: 'phones' }, ...phones.map((phone) => phone.element));
main.dataset['persons'] = String(persons.length);
document.documentElement.lang = language;
document.body.append(header, ...(persons.length > 1 ? [tabs.element] : []), main);
tabs.choose(current);

const hear = (news: News): void => {
  if (news.tag !== 'Snapshot') {
    phones.find(({ person }) => person.id === news.person)?.hear(news);
    return;
  }
  for (const chat of news.chats) phones.find(({ person }) => person.id === chat.person)?.show(chat);
};

listen({
  persons: persons.map(({ id }) => id),
  hear,
  changed: (line: Line) => phones.forEach((phone) => phone.connected(line)),
});
document.addEventListener('visibilitychange', () => phones.forEach((phone) => phone.seen()));
