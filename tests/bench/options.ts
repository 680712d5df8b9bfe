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
  'broadcast',
] as const;
export type PartName = (typeof parts)[number];

export type Options = { readonly quick: boolean; readonly only: readonly PartName[] };

export const usage = `npm run bench -- [--quick] [--only ${parts.join('|')}]

--quick  fewer runs and purchases: about a minute, figures that say less
--only   one part; may be given more than once`;

const isPart = (name: string): name is PartName => parts.some((part) => part === name);

/** The options, or null when they cannot be understood or help is wanted. */
export const readOptions = (words: readonly string[]): Options | null => {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true, default: [...parts] },
        help: { type: 'boolean', default: false },
      },
    });
    const only = values.only.filter(isPart);
    return values.help || only.length < values.only.length ? null : { quick: values.quick, only };
  } catch {
    return null;
  }
};
