/** One bar: what it is of, how long, and the words at its end. A goal is a tick across it. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly goal?: number | null;
  /** What the shop is held against, drawn paler. */
  readonly isYardstick?: boolean;
};

const width = 760;
const left = 270;
const right = 110;
const rowHeight = 26;
const top = 44;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words and bars follow the reader's light or dark page. */
const style = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-weight: 600; font-size: 15px }
  .shop { fill: #0969da } .yardstick { fill: #afb8c1 } .goal { stroke: #bc4c00; stroke-width: 2 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .shop { fill: #4493f8 } .yardstick { fill: #57606a } .goal { stroke: #f0883e }
  }`;

/** Bars below each other as an SVG picture, the longest of bars and goals across its whole width. */
export const barChart = (title: string, bars: readonly Bar[]): string => {
  const most = Math.max(...bars.flatMap(({ value, goal }) => [value, goal ?? 0]), Number.MIN_VALUE);
  const long = (value: number): string => ((value / most) * (width - left - right)).toFixed(1);
  const height = top + bars.length * rowHeight + 34;
  const row = ({ label, value, text, goal, isYardstick }: Bar, at: number): string => {
    const y = top + at * rowHeight;
    const x = Number(long(value)) + left;
    const tick = goal === undefined || goal === null ? null : (Number(long(goal)) + left).toFixed(1);
    return [
      `<text x="${String(left - 10)}" y="${String(y + 15)}" text-anchor="end">${escaped(label)}</text>`,
      `<rect class="${isYardstick === true ? 'yardstick' : 'shop'}" x="${String(left)}" y="${String(y + 2)}" width="${long(value)}" height="18" rx="3"/>`,
      tick === null
        ? ''
        : `<line class="goal" x1="${tick}" x2="${tick}" y1="${String(y - 1)}" y2="${String(y + 23)}"/>`,
      `<text x="${(Math.max(x, Number(tick ?? 0)) + 8).toFixed(1)}" y="${String(y + 15)}">${escaped(text)}</text>`,
    ].join('');
  };
  const legend = bars.some(({ goal }) => goal !== undefined && goal !== null)
    ? `<line class="goal" x1="${String(left)}" x2="${String(left)}" y1="${String(height - 24)}" y2="${String(height - 8)}"/><text x="${String(left + 8)}" y="${String(height - 11)}">goal</text>`
    : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-label="${escaped(title).replaceAll('"', '&quot;')}">`,
    `<style>${style}\n</style>`,
    `<text class="title" x="10" y="24">${escaped(title)}</text>`,
    ...bars.map(row),
    legend,
    '</svg>\n',
  ].join('\n');
};
