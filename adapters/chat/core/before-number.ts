const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftToRightMark = '\u200e';

/** A name before a number: in letters that run leftwards it would draw the number to itself, and others between them. */
export const beforeNumber = (name: string): string =>
  rightToLeft.test(name) ? `${name}${leftToRightMark}` : name;
