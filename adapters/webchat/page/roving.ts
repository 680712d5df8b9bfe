const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const itemsOf = (group: HTMLElement): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('button, a'),
];

/** Makes a group of buttons one stop of the Tab key; the arrow keys walk among them. */
export const rove = (group: HTMLElement): void => {
  itemsOf(group).forEach((item, at) => (item.tabIndex = at === 0 ? 0 : -1));
  const stopAt = (target: HTMLElement): void => {
    for (const item of itemsOf(group)) item.tabIndex = item === target ? 0 : -1;
  };
  group.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) stopAt(target);
  });
  group.addEventListener('keydown', (event) => {
    const items = itemsOf(group);
    const step = steps[event.key];
    const at = items.indexOf(document.activeElement as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    items[(at + step + items.length) % items.length]?.focus();
  });
};
