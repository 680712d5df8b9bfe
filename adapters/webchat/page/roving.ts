import { useLayoutEffect, type MutableRef } from 'preact/hooks';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const itemsOf = (group: HTMLElement): readonly HTMLElement[] => [
  ...group.querySelectorAll<HTMLElement>('button, a'),
];

const stopAt = (group: HTMLElement, target: HTMLElement | undefined): void => {
  for (const item of itemsOf(group)) item.tabIndex = item === target ? 0 : -1;
};

/** Makes a group of buttons one stop of the Tab key; the arrow keys walk among them. */
export const useRoving = (ref: MutableRef<HTMLElement | null>): void => {
  // After every rendering: buttons may have come or gone.
  useLayoutEffect(() => {
    const group = ref.current;
    if (group === null) return;
    const items = itemsOf(group);
    stopAt(group, items.find((item) => item === document.activeElement) ?? items[0]);
  });
  useLayoutEffect(() => {
    const group = ref.current;
    if (group === null) return undefined;
    const enter = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && itemsOf(group).includes(target)) stopAt(group, target);
    };
    const walk = (event: KeyboardEvent): void => {
      const items = itemsOf(group);
      const step = steps[event.key];
      const at = items.findIndex((item) => item === document.activeElement);
      if (step === undefined || at < 0) return;
      event.preventDefault();
      items[(at + step + items.length) % items.length]?.focus();
    };
    group.addEventListener('focusin', enter);
    group.addEventListener('keydown', walk);
    return () => {
      group.removeEventListener('focusin', enter);
      group.removeEventListener('keydown', walk);
    };
  }, []);
};
