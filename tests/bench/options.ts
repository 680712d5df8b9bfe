import { parseArgs } from 'node:util';

export const parts = [
  'start',
  'memory',
  'delivery',
  'store',
  'thread',
  'size',
  'reports',
  'import',
  'prices',
  'lifecycle',
  'way',
  'broadcast',
  'updates',
] as const;
export type PartName = (typeof parts)[number];

/** How large the parts are that can be of any size; null for their usual size. */
export type Sizes = {
  /** Readers of a broadcast. */
  readonly recipients: number | null;
  /** Messages a second that Telegram takes. */
  readonly rate: number | null;
  /** How often the shop is killed while it broadcasts. */
  readonly kills: number | null;
  /** Updates that one process takes. */
  readonly updates: number | null;
};

export type Options = Sizes & {
  readonly quick: boolean;
  readonly only: readonly PartName[];
  /** Whether the figures and their charts go into `docs/performance.md`. */
  readonly write: boolean;
};

export const usage = `npm run bench -- [--quick] [--write] [--only ${parts.join('|')}]

--quick       fewer runs and purchases: about a minute, figures that say less
--only        one part; may be given more than once
--write       puts the figures and their charts into docs/performance.md
--recipients  how many people a broadcast goes to
--rate        how many messages a second Telegram takes: 30 as the real one, more to be done sooner
--kills       how often the shop is killed while it broadcasts
--updates     how many updates one process takes in the part updates`;

const isPart = (name: string): name is PartName => parts.some((part) => part === name);

const sizeOf = (word: string | undefined): number | null => (word === undefined ? null : Number(word));
const isSize = (size: number | null): boolean => size === null || (Number.isSafeInteger(size) && size >= 0);

/** The options, or null when they cannot be understood or help is wanted. */
export const readOptions = (words: readonly string[]): Options | null => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [...parts] },
        write: { type: 'boolean', default: false },
        recipients: { type: 'string' },
        rate: { type: 'string' },
        kills: { type: 'string' },
        updates: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const only = values.only.filter(isPart);
    const sizes = {
      recipients: sizeOf(values.recipients),
      rate: sizeOf(values.rate),
      kills: sizeOf(values.kills),
      updates: sizeOf(values.updates),
    };
    const isClear = only.length === values.only.length && Object.values(sizes).every(isSize);
    return values.help || !isClear ? null : { quick: values.quick, only, write: values.write, ...sizes };
  } catch {
    return null;
  }
};
