/** Why nothing of a file was taken. `line` counts from 1; `reason` holds nothing of a unit. */
export type LineProblem = { readonly line: number; readonly reason: string };

/** For the terminal and the chat: the first problems, one a line, and how many more there are. */
export const describeLineProblems = (problems: readonly LineProblem[], atMost = 20): string => {
  const shown = problems.slice(0, atMost).map(({ line, reason }) => `line ${String(line)}: ${reason}`);
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${String(more)} more`] : [])].join('\n');
};
