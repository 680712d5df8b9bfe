import type { Button, Controls } from '../../chat/core/screen.ts';
import { button, element } from './element.ts';
import { externalLink } from './rich-text.ts';
import { rove } from './roving.ts';

export type ButtonActions = {
  readonly tap: (data: string, pressed: HTMLButtonElement) => void;
  readonly copy: (text: string) => void;
  readonly groupLabel: string;
};

const one = (given: Button, { tap, copy }: ButtonActions): HTMLElement => {
  switch (given.tag) {
    case 'Tap': {
      const made = button(given.label, () => tap(given.data, made), { class: `button ${given.tone}` });
      return made;
    }
    case 'Link':
      return externalLink(`${given.label} ↗`, given.url, { class: 'button' });
    case 'Copy':
      return button(given.label, () => copy(given.text), { class: 'button' });
  }
};

/** The buttons under a message, row by row; null when there are none. */
export const buttonRows = (
  controls: Exclude<Controls, { readonly tag: 'Keys' }>,
  actions: ButtonActions,
): HTMLElement | null => {
  if (controls.tag === 'None') return null;
  const rows = controls.rows.map((row) =>
    element('div', { class: 'row' }, ...row.map((given) => one(given, actions))),
  );
  const group = element(
    'div',
    { class: 'buttons', is: { role: 'group', 'aria-label': actions.groupLabel } },
    ...rows,
  );
  rove(group);
  return group;
};
