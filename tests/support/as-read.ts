/** Words as somebody reads them, who does not see which kind a space is of. */
export const asRead = (text: string): string => text.replaceAll('\u00a0', ' ');
