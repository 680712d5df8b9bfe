import { expect } from 'chai';
import { ESLint } from 'eslint';

const planted = [
  'domain/planted.ts',
  'domain/bug.ts',
  'application/buying/planted.ts',
  'adapters/http/planted.ts',
  'tests/planted.spec.ts',
] as const;
type Place = (typeof planted)[number];

const eslint = new ESLint({
  overrideConfig: {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: planted.filter((path) => path !== 'domain/bug.ts') },
      },
    },
  },
});

const complaints = async (place: Place, code: string): Promise<readonly string[]> => {
  const results = await eslint.lintText(`${code}\n`, { filePath: place });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
};

type Offence = readonly [what: string, rule: string, code: string];

const inTheCore: readonly Offence[] = [
  ['the clock by Date.now', 'no-restricted-properties', 'export const now = (): number => Date.now();'],
  ['the clock by taking now out of Date', 'no-restricted-properties', 'export const { now } = Date;'],
  ['the clock by new Date()', 'no-restricted-syntax', 'export const now = (): Date => new Date();'],
  ['the clock by Date()', 'no-restricted-syntax', 'export const now = (): string => Date();'],
  [
    'the clock by performance',
    'no-restricted-globals',
    'export const now = (): number => performance.now();',
  ],
  ['chance by Math.random', 'no-restricted-properties', 'export const chance = (): number => Math.random();'],
  ['chance by crypto', 'no-restricted-globals', 'export const id = (): string => crypto.randomUUID();'],
  ['the process', 'no-restricted-globals', 'export const id = (): number => process.pid;'],
  ['the console', 'no-restricted-globals', "export const say = (): void => console.log('hello');"],
  ['the network', 'no-restricted-globals', "export const ask = (): unknown => fetch('http://localhost');"],
  ['globalThis', 'no-restricted-globals', 'export const all = (): unknown => globalThis;'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((timer): Offence => [
    timer,
    'no-restricted-globals',
    `export const later = (f: () => void): unknown => ${timer}(f);`,
  ]),
  [
    'a throw',
    'no-restricted-syntax',
    "export const stop = (): never => {\n  throw new Error('sold out');\n};",
  ],
  [
    'a question with one answer',
    '@typescript-eslint/no-unnecessary-condition',
    "export const f = (x: 'a'): number => (x ? 1 : 2);",
  ],
  ['a class', 'no-restricted-syntax', 'export class Shop {\n  open = true;\n}'],
  [
    'a class without a name',
    'no-restricted-syntax',
    'export const shop = new (class {\n  open = true;\n})();',
  ],
];

const anywhere: readonly Offence[] = [
  ['a default export', 'no-restricted-syntax', 'const shop = 1;\nexport default shop;'],
  [
    'a default export by another name',
    'no-restricted-syntax',
    'const shop = 1;\nexport { shop as default };',
  ],
  ['an export that makes its module a promise', 'no-restricted-exports', 'export const then = 1;'],
  ['a barrel', 'no-restricted-syntax', "export * from 'fp-ts/lib/Either.js';"],
  [
    'a switch that forgets a case',
    '@typescript-eslint/switch-exhaustiveness-check',
    "export const f = (x: 'a' | 'b'): void => {\n  switch (x) {\n    case 'a':\n      return;\n  }\n};",
  ],
  [
    'a promise nobody waits for',
    '@typescript-eslint/no-floating-promises',
    'export const f = (g: () => Promise<void>): void => {\n  g();\n};',
  ],
  [
    'a promise taken for an answer',
    '@typescript-eslint/no-misused-promises',
    'export const f = (g: () => Promise<void>): void => [1].forEach(g);',
  ],
  [
    'a task nobody runs',
    'shop/run-tasks',
    "import * as TE from 'fp-ts/lib/TaskEither.js';\nexport const f = (): void => {\n  TE.right(1);\n};",
  ],
  [
    'a task thrown away',
    'shop/run-tasks',
    "import * as TE from 'fp-ts/lib/TaskEither.js';\nexport const f = (): void => {\n  void TE.right(1);\n};",
  ],
  [
    'an import that is only a type',
    '@typescript-eslint/consistent-type-imports',
    "import { Either } from 'fp-ts/lib/Either.js';\nexport type Answer = Either<string, number>;",
  ],
  ['any', '@typescript-eslint/no-explicit-any', 'export type Thing = any;'],
  ['a name with an I in front', '@typescript-eslint/naming-convention', 'export type IShop = number;'],
  ['a manager', '@typescript-eslint/naming-convention', 'export type OrderManager = number;'],
];

const inTheDomain: readonly Offence[] = [
  [
    'a default that swallows a case',
    '@typescript-eslint/switch-exhaustiveness-check',
    "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n};",
  ],
];

// Not written out: the scan of the repository's text would take them for real ones.
const [only, skip, crossed] = ['only', 'skip', 'xit'];
const shop = "import { expect } from 'chai';\nconst open: unknown = expect;\n";
const inTests: readonly Offence[] = [
  [
    'a property assertion',
    '@typescript-eslint/no-unused-expressions,no-restricted-syntax',
    `${shop}expect(open).to.be.true;`,
  ],
  [
    'a returned property assertion',
    'no-restricted-syntax',
    `${shop}export const check = () => expect(open).to.exist;`,
  ],
  [
    'a property assertion that is misspelt',
    '@typescript-eslint/no-unused-expressions',
    `${shop}expect(open).to.be.a;`,
  ],
  ['a focused test', 'no-restricted-syntax', `it.${only}('sells', () => undefined);`],
  ['a focused group', 'no-restricted-syntax', `describe.${only}('shop', () => undefined);`],
  ['a skipped test', 'no-restricted-syntax', `it.${skip}('sells', () => undefined);`],
  ['a crossed-out test', 'no-restricted-syntax', `${crossed}('sells', () => undefined);`],
  ['a test that skips itself', 'no-restricted-syntax', `it('sells', function () {\n  this.${skip}();\n});`],
  [
    'a test that tries again until it passes',
    'no-restricted-syntax',
    "it('sells', function () {\n  this.retries(2);\n});",
  ],
];

const catches = (place: Place, offences: readonly Offence[]): void => {
  for (const [what, rule, code] of offences)
    it(`catches ${what} in ${place}`, async () => {
      expect(await complaints(place, code)).to.deep.equal(rule.split(','));
    });
};

describe('lint rules', function () {
  this.timeout(120_000);

  before('the compiler behind the rules is warm', async function () {
    this.timeout(600_000);
    for (const place of planted) await complaints(place, 'export const nothing = 0;');
  });

  catches('domain/planted.ts', inTheCore);
  catches('application/buying/planted.ts', inTheCore);
  catches('adapters/http/planted.ts', anywhere);
  catches('domain/planted.ts', anywhere);
  catches('domain/planted.ts', inTheDomain);
  catches('tests/planted.spec.ts', anywhere);
  catches('tests/planted.spec.ts', inTests);

  it('lets an adapter read the clock, throw and log', async () => {
    const code =
      "export const f = (): never => {\n  console.log(Date.now(), new Date(), Math.random());\n  throw new Error('no');\n};";
    expect(await complaints('adapters/http/planted.ts', code)).to.deep.equal([]);
  });

  it('lets the core make a date of milliseconds', async () => {
    const code = 'export const day = (ms: number): string => new Date(ms).toISOString();';
    expect(await complaints('domain/planted.ts', code)).to.deep.equal([]);
  });

  it('lets bug() alone throw in the core', async () => {
    const code = 'export const bug = (message: string): never => {\n  throw new Error(message);\n};';
    expect(await complaints('domain/bug.ts', code)).to.deep.equal([]);
    expect(await complaints('domain/bug.ts', 'export const now = (): number => Date.now();')).to.deep.equal([
      'no-restricted-properties',
    ]);
  });

  it('lets a task be returned and run', async () => {
    const code =
      "import * as TE from 'fp-ts/lib/TaskEither.js';\nexport const f = async (): Promise<void> => {\n  const task = TE.right(1);\n  await task();\n};";
    expect(await complaints('adapters/http/planted.ts', code)).to.deep.equal([]);
  });
});
