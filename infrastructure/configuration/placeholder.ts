const patterns = [
  /^your[-_ ]/i,
  /^(change|replace|fill|insert|put|enter|paste)[-_ ]?(me|this|it|in|here|your)\b/i,
  /^(x{3,}|\*{3,}|\.{3,}|_{3,}|-{3,}|0{3,})$/i,
  /^x{3,}[-_:x]/i,
  /^[<[{].*[>\]}]$/,
  /^(placeholder|example|secret|token|password|api[-_ ]?key|webhook[-_ ]?secret|todo|tbd|none|null|undefined)$/i,
];

/** The part of a bot token after its colon is looked at on its own, since templates keep the digits. */
const parts = (value: string): readonly string[] => [value, value.replace(/^\d+:/, '')];

/** The token that Telegram's own manual shows. */
const fromTheManual = /^\d+:ABC-DEF/;

/** Whether the value is one that examples and templates hold until the owner writes the real one. */
export const isPlaceholder = (value: string): boolean =>
  fromTheManual.test(value) || parts(value).some((part) => patterns.some((pattern) => pattern.test(part)));
