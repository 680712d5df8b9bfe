/** What the doctor found. `advice` says what to do; a `Warning` does not keep the shop from working. */
export type Finding = {
  readonly health: 'Good' | 'Warning' | 'Bad';
  readonly about: string;
  readonly found: string;
  readonly advice: string | null;
};

export const good = (about: string, found: string): Finding => ({
  health: 'Good',
  about,
  found,
  advice: null,
});

export const warning = (about: string, found: string, advice: string): Finding => ({
  health: 'Warning',
  about,
  found,
  advice,
});

export const bad = (about: string, found: string, advice: string): Finding => ({
  health: 'Bad',
  about,
  found,
  advice,
});

const signs = { Good: '✔', Warning: '!', Bad: '✖' } as const;

/** A finding as one or two lines for the terminal. */
export const describeFinding = ({ health, about, found, advice }: Finding): string =>
  [`${signs[health]} ${about}: ${found}`, ...(advice === null ? [] : [`    → ${advice}`])].join('\n');
