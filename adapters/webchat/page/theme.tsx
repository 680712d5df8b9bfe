import { useLayoutEffect, useState } from 'preact/hooks';
import { Drawing } from './drawing.tsx';
import type { Words } from './words.ts';

type Theme = 'auto' | 'light' | 'dark';

const next: Readonly<Record<Theme, Theme>> = { auto: 'dark', dark: 'light', light: 'auto' };
const place = 'theme';

const stored = (): Theme => {
  try {
    const theme = localStorage.getItem(place);
    return theme === 'light' || theme === 'dark' ? theme : 'auto';
  } catch {
    return 'auto';
  }
};

const store = (theme: Theme): void => {
  try {
    localStorage.setItem(place, theme);
  } catch {
    // A browser that keeps nothing shows it all the same.
  }
};

/** Switches between the looks; the browser's own one is the first. */
export const ThemeSwitch = ({ words }: { readonly words: Words }) => {
  const [theme, choose] = useState(stored);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const press = (): void => {
    store(next[theme]);
    choose(next[theme]);
  };
  const label = words.theme[theme];
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={press}>
      <Drawing of="theme" />
    </button>
  );
};
