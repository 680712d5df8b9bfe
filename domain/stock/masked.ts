/** Characters that are shown at the beginning of a unit. */
const shown = 3;
/** Characters of a first line that are shown at most, were it not masked. */
const longest = 24;

/** Enough of a unit for its owner to know it again, and too little for anybody who looks over their shoulder. */
export const masked = (content: string): string => {
  const [line = ''] = content.trim().split('\n', 1);
  const letters = Array.from(line);
  const visible = Math.min(shown, Math.floor(letters.length / 2));
  return `${letters.slice(0, visible).join('')}${'•'.repeat(Math.min(letters.length - visible, longest))}`;
};
