/** One picture as phones know it, of however many code points it is made. */
const one = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** Some come without the sign that asks for the picture instead of the letter. */
const asPicture = '\uFE0F';

/** The one emoji that a text is, as it is to be kept; null where it is anything else. */
export const readEmoji = (text: string): string | null =>
  [text.trim(), `${text.trim()}${asPicture}`].find((written) => one.test(written)) ?? null;
