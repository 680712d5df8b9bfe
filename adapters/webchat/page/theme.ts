import { button, drawing } from './element.ts';
import type { Words } from './words.ts';

type Theme = 'auto' | 'light' | 'dark';

const next: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' };
const place = 'theme';

const kept = (): Theme => {
  try {
    const theme = localStorage.getItem(place);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
};

const keep = (theme: Theme): void => {
  try {
    localStorage.setItem(place, theme);
  } catch {
    // A browser that keeps nothing shows it all the same.
  }
};

/** Switches between the looks; the browser's own one is the first. */
export const themeSwitch = (words: Words): HTMLButtonElement => {
  let theme = kept();
  const made = button(
    '',
    () => {
      theme = next[theme];
      keep(theme);
      show();
    },
    { class: 'icon' },
    drawing('theme'),
  );
  const show = (): void => {
    document.documentElement.dataset['theme'] = theme;
    made.setAttribute('aria-label', words.theme[theme]);
    made.title = words.theme[theme];
  };
  show();
  return made;
};
