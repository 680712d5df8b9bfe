import type { Person } from '../wire.ts';
import { button, element } from './element.ts';
import { rove } from './roving.ts';
import type { Words } from './words.ts';

export type Tabs = {
  readonly element: HTMLElement;
  readonly mark: (person: number, unread: number) => void;
  readonly choose: (person: number) => void;
};

/** The persons to be, where one fits on the screen at a time. */
export const openTabs = (
  persons: readonly Person[],
  words: Words,
  chosen: (person: number) => void,
): Tabs => {
  const tabs = new Map(
    persons.map((person) => [
      person.id,
      button(
        '',
        () => choose(person.id),
        { class: 'tab' },
        element('span', { text: person.firstName }),
        element('small', { text: words.roles[person.role] }),
        element('i', { class: 'dot', is: { 'aria-hidden': 'true' } }),
      ),
    ]),
  );
  const bar = element('nav', { class: 'tabs', is: { 'aria-label': words.persons } }, ...tabs.values());
  rove(bar);
  const choose = (id: number): void => {
    for (const [person, tab] of tabs) tab.setAttribute('aria-pressed', String(person === id));
    chosen(id);
  };
  return {
    element: bar,
    choose,
    mark: (id, unread) => {
      const tab = tabs.get(id);
      tab?.classList.toggle('unread', unread > 0);
      const name = persons.find((person) => person.id === id)?.firstName ?? '';
      // What is written on it is name enough for a tab without a mark.
      if (unread > 0) tab?.setAttribute('aria-label', `${name}, ${String(unread)} ${words.unread}`);
      else tab?.removeAttribute('aria-label');
    },
  };
};
