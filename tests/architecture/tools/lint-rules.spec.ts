import { expect } from 'chai';
import { execFile } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { typedOffences, typedRules } from '../lint/typed-rules.ts';

type Place = 'domain' | 'application/buying' | 'adapters/http' | 'adapters/webchat/page' | 'tests';
/** The rules that must say no, separated by commas. */
type Offence = readonly [what: string, rules: string, code: string];

const inTheCore: readonly Offence[] = [
  ['the clock by Date.now', 'no-restricted-properties', 'export const now = (): number => Date.now();'],
  ['the clock by taking now out of Date', 'no-restricted-properties', 'export const { now } = Date;'],
  ['the clock by new Date()', 'shop/core', 'export const now = (): Date => new Date();'],
  ['the clock by Date()', 'shop/core', 'export const now = (): string => Date();'],
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
  ['global', 'no-restricted-globals', 'export const all = (): unknown => global;'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((timer): Offence => [
    timer,
    'no-restricted-globals',
    `export const later = (f: () => void): unknown => ${timer}(f);`,
  ]),
  ['a throw', 'shop/core', "export const stop = (): never => {\n  throw new Error('sold out');\n};"],
  [
    'a question with one answer',
    'typescript/no-unnecessary-condition',
    "export const f = (x: 'a'): number => (x ? 1 : 2);",
  ],
  [
    'a value asked for that is always there',
    'typescript/no-unnecessary-condition',
    "export const f = (x: string): string => x ?? 'a';",
  ],
  ['a class', 'shop/core', 'export class Shop {\n  open = true;\n}'],
  ['a class without a name', 'shop/core', 'export const shop = new (class {\n  open = true;\n})();'],
];

const anywhere: readonly Offence[] = [
  ['a default export', 'shop/everywhere', 'const shop = 1;\nexport default shop;'],
  ['a default export by another name', 'shop/everywhere', 'const shop = 1;\nexport { shop as default };'],
  ['an export that makes its module a promise', 'no-restricted-exports', 'export const then = 1;'],
  ['a barrel', 'shop/everywhere', "export * from 'fp-ts/lib/Either.js';"],
  [
    'a switch that forgets a case',
    'typescript/switch-exhaustiveness-check',
    "export const f = (x: 'a' | 'b'): void => {\n  switch (x) {\n    case 'a':\n      return;\n  }\n};",
  ],
  [
    'a switch over text without a default',
    'typescript/switch-exhaustiveness-check',
    "export const f = (x: string): void => {\n  switch (x) {\n    case 'a':\n      return;\n  }\n};",
  ],
  [
    'a promise nobody waits for',
    'typescript/no-floating-promises',
    'export const f = (g: () => Promise<void>): void => {\n  g();\n};',
  ],
  [
    'a promise taken for an answer',
    'typescript/no-misused-promises',
    'export const f = (g: () => Promise<void>): void => [1].forEach(g);',
  ],
  [
    'an import that is only a type',
    'typescript/consistent-type-imports',
    "import { Either } from 'fp-ts/lib/Either.js';\nexport type Answer = Either<string, number>;",
  ],
  ['any', 'typescript/no-explicit-any', 'export type Thing = any;'],
  ['a type with an I in front', 'shop/type-names', 'export type IShop = number;'],
  [
    'an interface that is an Impl',
    'shop/type-names',
    'export interface ShopImpl {\n  readonly open: boolean;\n}',
  ],
  ['a manager', 'shop/type-names', 'export type OrderManager = number;'],
  ['a type in small letters', 'shop/type-names', 'export type order = number;'],
  ['a type with an underscore', 'shop/type-names', 'export type Order_Line = number;'],
  [
    'a parameter of types in small letters',
    'shop/type-names',
    'export const f = <item,>(x: readonly item[]): number => x.length;',
  ],
  ['a name nobody uses', 'no-unused-vars', 'export const f = (x: number, y: number): number => x;'],
  [
    'an error nobody looks at',
    'no-unused-vars',
    'export const f = (g: () => void): void => {\n  try {\n    g();\n  } catch (error) {\n    return;\n  }\n};',
  ],
  [
    'an import nobody uses',
    'no-unused-vars',
    "import { right } from 'fp-ts/lib/Either.js';\nexport const x = 1;",
  ],
];

const inTheDomain: readonly Offence[] = [
  [
    'a default that swallows a case',
    'typescript/switch-exhaustiveness-check',
    "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n};",
  ],
];

const throughAny: readonly Offence[] = [
  [
    'an argument that may be anything',
    'typescript/no-unsafe-argument',
    "export const f = (g: (x: string) => void): void => {\n  g(JSON.parse('1'));\n};",
  ],
  [
    'a name for anything',
    'typescript/no-unsafe-assignment',
    "export const f = (): void => {\n  const _x = JSON.parse('1');\n};",
  ],
  [
    'a call of anything',
    'typescript/no-unsafe-call',
    "export const f = (): void => {\n  JSON.parse('1')();\n};",
  ],
  [
    'a look into anything',
    'typescript/no-unsafe-member-access',
    "export const f = (): string => typeof JSON.parse('1').x;",
  ],
  [
    'an answer that may be anything',
    'typescript/no-unsafe-return',
    "export const f = (): string => JSON.parse('1');",
  ],
];

const ofPromises: readonly Offence[] = [
  [
    'a promise taken for a yes',
    'no-misused-promises',
    'export const f = (x: Promise<boolean>): number => (x ? 1 : 2);',
  ],
  [
    'no promise waited for',
    'await-thenable',
    'export const f = async (x: number): Promise<void> => {\n  await x;\n};',
  ],
  ['async that waits for nothing', 'require-await', 'export const f = async (): Promise<number> => 1;'],
  [
    'a promise that leaves its try unseen',
    'return-await',
    'export const f = async (g: () => Promise<number>): Promise<number> => {\n  try {\n    await g();\n    return g();\n  } catch {\n    return 0;\n  }\n};',
  ],
  [
    'a promise refused with a text',
    'prefer-promise-reject-errors',
    "export const f = (): Promise<never> => Promise.reject('no');",
  ],
  [
    'what was caught taken for an Error',
    'use-unknown-in-catch-callback-variable',
    'export const f = (x: Promise<void>): Promise<void> => x.catch((_error: Error) => undefined);',
  ],
  ['a text thrown', 'only-throw-error', "export const f = (): never => {\n  throw 'no';\n};"],
];

const ofTexts: readonly Offence[] = [
  [
    'a list in a text',
    'restrict-template-expressions',
    'export const f = (x: readonly string[]): string => `${x}`;',
  ],
  [
    'an object as a text',
    'no-base-to-string',
    'export const f = (x: { readonly a: number }): string => String(x);',
  ],
  [
    'a number and a text added',
    'restrict-plus-operands',
    'export const f = (x: number, y: string): string => x + y;',
  ],
  ['a text made of a text', 'no-unnecessary-template-expression', "export const x = `${'a'}`;"],
  [
    'a conversion of what is converted',
    'no-unnecessary-type-conversion',
    'export const f = (x: string): string => String(x);',
  ],
  ['a text as code', 'no-implied-eval', "export const f = (): unknown => new Function('return 1');"],
  ['less than a text', 'no-unsafe-unary-minus', 'export const f = (x: string): number => -x;'],
];

const ofTypes: readonly Offence[] = [
  [
    'a type exported as a value',
    'consistent-type-exports',
    "import { type Either } from 'fp-ts/lib/Either.js';\nexport { Either };",
  ],
  ['a type twice in a union', 'no-duplicate-type-constituents', "export type A = 'a' | 'b' | 'a';"],
  ['a type that the other holds', 'no-redundant-type-constituents', "export type A = 'a' | string;"],
  ['a type that came out empty', 'no-generated-empty-object-type', 'export type A = Omit<{ a: 1 }, "a">;'],
  [
    'an assertion of what is known',
    'no-unnecessary-type-assertion',
    'export const f = (x: string): string => x as string;',
  ],
  [
    'a fold asserted instead of typed',
    'prefer-reduce-type-parameter',
    'export const f = (x: readonly string[]): Record<string, number> =>\n  x.reduce((all, one) => ({ ...all, [one]: 1 }), {} as Record<string, number>);',
  ],
  [
    'a yes compared with true',
    'no-unnecessary-boolean-literal-compare',
    'export const f = (x: boolean): number => (x === true ? 1 : 2);',
  ],
  [
    'a default nobody needs',
    'no-useless-default-assignment',
    'export const f = ({ a = 1 }: { readonly a: number }): number => a;',
  ],
  [
    'void of nothing',
    'no-meaningless-void-operator',
    'export const f = (g: () => void): void => {\n  void g();\n};',
  ],
  [
    'what is to be gone',
    'no-deprecated',
    'export type Old = {\n  /** @deprecated by b */\n  readonly a: number;\n};\nexport const f = (x: Old): number => x.a;',
  ],
  ['a hole in a list', 'no-array-delete', 'export const f = (x: number[]): void => {\n  delete x[0];\n};'],
  [
    'the names of a list',
    'no-for-in-array',
    'export const f = (x: readonly number[], g: (name: string) => void): void => {\n  for (const one in x) g(one);\n};',
  ],
  [
    'a promise spread',
    'no-misused-promises,no-misused-spread',
    'export const f = (x: Promise<number>): object => ({ ...x });',
  ],
  ['a method without its object', 'unbound-method', "export const { get } = new Map([['a', 1]]);"],
  [
    'a getter of another type than the setter',
    'related-getter-setter-pairs',
    'export type A = {\n  get a(): string;\n  set a(value: number);\n};',
  ],
  [
    'a method that answers its class',
    'prefer-return-this-type',
    'export class A {\n  a = 1;\n  b(): A {\n    return this;\n  }\n}',
  ],
  ['an enum of two kinds', 'no-mixed-enums', "export enum A {\n  B = 1,\n  C = 'c',\n}"],
  [
    'a number for an enum',
    'no-unsafe-enum-assignment',
    'export enum A {\n  B = 1,\n}\nexport const f = (x: number): A => {\n  const a: A = x;\n  return a;\n};',
  ],
  [
    'an enum compared with a number',
    'no-unsafe-enum-comparison',
    'export enum A {\n  B = 1,\n}\nexport const f = (x: A): boolean => x === 1;',
  ],
];

const ofSyntax: readonly Offence[] = [
  ['== for ===', 'eqeqeq', 'export const f = (x: unknown): boolean => x == 1;'],
  ['var', 'no-var', 'export var x = 1;'],
  ['let for what stays', 'prefer-const', 'export const f = (): number => {\n  let x = 1;\n  return x;\n};'],
  ['arguments', 'prefer-rest-params', 'export const f = function (): unknown {\n  return arguments[0];\n};'],
  [
    'apply for a spread',
    'prefer-spread',
    'export const f = (g: (...x: number[]) => void, x: number[]): void => {\n  g.apply(undefined, x);\n};',
  ],
  ['a list by its class', 'no-array-constructor', 'export const x = new Array(1, 2);'],
  [
    'a statement without effect',
    'no-unused-expressions',
    'export const f = (x: number): void => {\n  x;\n};',
  ],
  [
    'a constructor for nothing',
    'no-useless-constructor',
    'export class A {\n  a = 1;\n  constructor() {}\n}',
  ],
  ['an error of types kept quiet', 'typescript/ban-ts-comment', '// @ts-ignore\nexport const x: string = 1;'],
  [
    'a name deleted',
    'typescript/no-dynamic-delete',
    'export const f = (x: Record<string, number>, name: string): void => {\n  delete x[name];\n};',
  ],
  ['{} for a type', 'typescript/no-empty-object-type', 'export type A = {};'],
  [
    'a claim made twice',
    'typescript/no-extra-non-null-assertion,typescript/no-non-null-assertion,typescript/no-non-null-assertion,typescript/no-unnecessary-type-assertion',
    'export const f = (x: string | null): string => x!!;',
  ],
  [
    'a class of nothing but statics',
    'typescript/no-extraneous-class',
    'export class A {\n  static a = 1;\n}',
  ],
  ['void for a value', 'typescript/no-invalid-void-type', 'export type A = { readonly a: void };'],
  ['a constructor that is none', 'typescript/no-misused-new', 'export interface A {\n  new (): A;\n}'],
  ['a namespace', 'typescript/no-namespace', 'export namespace A {\n  export const a = 1;\n}'],
  [
    'a namespace by its old name',
    'typescript/no-namespace,typescript/prefer-namespace-keyword',
    'export module A {\n  export const a = 1;\n}',
  ],
  [
    'a claim that is doubted at once',
    'typescript/no-non-null-asserted-nullish-coalescing,typescript/no-non-null-assertion',
    "export const f = (x: () => string | null): string => x()! ?? 'a';",
  ],
  [
    'a claim about what may be missing',
    'typescript/no-non-null-asserted-optional-chain,typescript/no-non-null-assertion',
    'export const f = (x: { readonly a: string } | null): string => x?.a!;',
  ],
  [
    'a claim that it is there',
    'typescript/no-non-null-assertion',
    'export const f = (x: string | null): string => x!;',
  ],
  [
    'require',
    'typescript/no-require-imports,typescript/no-unsafe-assignment',
    "export const fs = require('node:fs');",
  ],
  [
    'this by another name',
    'typescript/no-this-alias',
    'export class A {\n  a = 1;\n  b(): number {\n    const that = this;\n    return that.a;\n  }\n}',
  ],
  [
    'a bound that binds nothing',
    'typescript/no-unnecessary-type-constraint',
    'export const f = <T extends unknown>(x: readonly T[]): number => x.length;',
  ],
  [
    'a class and an interface of one name',
    'typescript/no-unsafe-declaration-merging',
    'export interface A {\n  readonly b: number;\n}\nexport class A {\n  a = 1;\n}',
  ],
  ['any function', 'typescript/no-unsafe-function-type', 'export type A = { readonly a: Function };'],
  ['an object for a text', 'typescript/no-wrapper-object-types', 'export type A = { readonly a: String };'],
  [
    'a literal asserted by itself',
    'typescript/no-unnecessary-type-assertion,typescript/prefer-as-const',
    "export const x = 'a' as 'a';",
  ],
  [
    'an enum that is computed',
    'typescript/prefer-literal-enum-member',
    "export enum A {\n  B = 'b'.length,\n}",
  ],
  [
    'an enum with a number twice',
    'typescript/no-duplicate-enum-values',
    'export enum A {\n  B = 1,\n  C = 1,\n}',
  ],
  [
    'a reference of the old kind',
    'typescript/triple-slash-reference',
    '/// <reference path="./nothing.ts" />\nexport const x = 1;',
  ],
  ['a class in small letters', 'shop/type-names', 'export class order {\n  a = 1;\n}'],
  ['an enum in small letters', 'shop/type-names', 'export enum order {\n  A = 1,\n}'],
  [
    'a silence that keeps nothing quiet',
    'unused directive',
    '// eslint-disable-next-line eqeqeq -- nothing to say\nexport const x = 1;',
  ],
  [
    'a silence about types that keeps nothing quiet',
    'unused directive',
    '// eslint-disable-next-line @typescript-eslint/require-await -- nothing to say\nexport const x = 1;',
  ],
];

// Not written out: the scan of the repository's text would take them for real ones.
const [only, skip, crossed] = ['only', 'skip', 'xit'];
const shop = "import { expect } from 'chai';\nconst open: unknown = expect;\n";
const inTests: readonly Offence[] = [
  ['a property assertion', 'no-unused-expressions,shop/assertions', `${shop}expect(open).to.be.true;`],
  [
    'a returned property assertion',
    'shop/assertions',
    `${shop}export const check = () => expect(open).to.exist;`,
  ],
  ['a property assertion that is misspelt', 'no-unused-expressions', `${shop}expect(open).to.be.a;`],
  ['a focused test', 'shop/assertions', `it.${only}('sells', () => undefined);`],
  ['a focused group', 'shop/assertions', `describe.${only}('shop', () => undefined);`],
  ['a skipped test', 'shop/assertions', `it.${skip}('sells', () => undefined);`],
  ['a crossed-out test', 'shop/assertions', `${crossed}('sells', () => undefined);`],
  ['a test that skips itself', 'shop/assertions', `it('sells', function () {\n  this.${skip}();\n});`],
  [
    'a test that tries again until it passes',
    'shop/assertions',
    "it('sells', function () {\n  this.retries(2);\n});",
  ],
];

const taskEither = "import * as TE from 'fp-ts/lib/TaskEither.js';\n";
const byTypesOfOurOwn: readonly Offence[] = [
  ['a task nobody runs', 'shop/run-tasks', `${taskEither}export const f = (): void => {\n  TE.right(1);\n};`],
  [
    'a task thrown away',
    'shop/run-tasks',
    `${taskEither}export const f = (): void => {\n  void TE.right(1);\n};`,
  ],
  [
    'a task that may not be there',
    'shop/run-tasks',
    "import { type Task } from 'fp-ts/lib/Task.js';\nexport const f = (g?: () => Task<number>): void => {\n  g?.();\n};",
  ],
];

const box = 'class Box {\n  a = 1;\n}\n';
const lookalikes: readonly Offence[] = [
  ['an object for an instance', 'shop/no-lookalikes', `${box}export const x: Box = { a: 1 };`],
  ['one that may be missing', 'shop/no-lookalikes', `${box}export const x: Box | null = { a: 1 };`],
  ['one in a list', 'shop/no-lookalikes', `${box}export const x: readonly Box[] = [{ a: 1 }];`],
  [
    'one by assertion',
    'shop/no-lookalikes',
    "import { type IncomingMessage } from 'node:http';\nexport const x = { headers: {} } as IncomingMessage;",
  ],
  [
    'an object for what extends a class',
    'shop/no-lookalikes',
    `${box}interface Crate extends Box {\n  readonly b: number;\n}\nexport const x: Crate = { a: 1, b: 2 };`,
  ],
];

const allowed: readonly (readonly [what: string, place: Place, code: string])[] = [
  [
    'an adapter read the clock, throw and log',
    'adapters/http',
    "export const f = (): never => {\n  console.log(Date.now(), new Date(), Math.random());\n  throw new Error('no');\n};",
  ],
  [
    'the core make a date of milliseconds',
    'domain',
    'export const day = (ms: number): string => new Date(ms).toISOString();',
  ],
  [
    'an adapter take a default for the rest',
    'adapters/http',
    "export const f = (x: 'a' | 'b'): number => {\n  switch (x) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n};",
  ],
  [
    'a task be returned and run',
    'adapters/http',
    `${taskEither}export const f = async (): Promise<TE.TaskEither<never, number>> => {\n  const task = TE.right(1);\n  await task();\n  return TE.right(2);\n};`,
  ],
  [
    'an object stand for a class or something else, and for a class by way of unknown',
    'tests',
    `import { type IncomingMessage } from 'node:http';\n${box}export const x: Box | { readonly b: number } = { b: 1 };\nexport const y = { headers: {} } as unknown as IncomingMessage;`,
  ],
  [
    'a name with an underscore in front go unused',
    'adapters/http',
    'export const f = (x: number, _y: number): number => {\n  const _z = x;\n  return x;\n};',
  ],
  [
    'numbers, yes and no stand in a text',
    'adapters/http',
    'export const f = (x: number, y: boolean): string => `${x} ${y}`;',
  ],
  [
    'a rule be silenced for a line',
    'adapters/http',
    '// eslint-disable-next-line @typescript-eslint/require-await -- a fake\nexport const f = async (): Promise<number> => 1;\n// eslint-disable-next-line eqeqeq -- here it is meant\nexport const g = (x: unknown): boolean => x == 1;',
  ],
  [
    'a fake of the tests be async, and a test insist',
    'tests',
    'export const f = async (x: string | null): Promise<string> => x!;',
  ],
];

const typed = (offences: readonly Offence[]): readonly Offence[] =>
  offences.map(([what, rules, code]) => [what, rules.replace(/[^,]+/g, 'typescript/$&'), code]);

const rows: readonly (readonly [place: Place, offences: readonly Offence[]])[] = [
  ['domain', [...inTheCore, ...anywhere, ...byTypesOfOurOwn, ...inTheDomain]],
  ['application/buying', inTheCore],
  [
    'adapters/http',
    [
      ...[anywhere, byTypesOfOurOwn, lookalikes, throughAny, ofSyntax].flat(),
      ...[ofPromises, ofTexts, ofTypes].flatMap(typed),
    ],
  ],
  ['adapters/webchat/page', [...anywhere, ...byTypesOfOurOwn]],
  ['tests', [...anywhere, ...byTypesOfOurOwn, ...lookalikes, ...inTests]],
];

interface Planted {
  readonly what: string;
  readonly file: string;
  readonly code: string;
  readonly rules: readonly string[];
}

const planted: readonly Planted[] = rows
  .flatMap(([place, offences]) => offences.map(([what, rules, code]) => ({ what, place, rules, code })))
  .map(({ place, rules, ...row }, index) => ({
    ...row,
    file: `${place}/planted-${index}.ts`,
    rules: rules.split(',').toSorted(),
  }));

const lets: readonly Planted[] = allowed.map(([what, place, code], index) => ({
  ...{ what, file: `${place}/allowed-${index}.ts`, code, rules: [] },
}));

const bug: Planted = {
  what: 'nothing but a throw in bug()',
  file: 'domain/bug.ts',
  code: 'export const bug = (message: string): never => {\n  throw new Error(message);\n};\nexport const now = (): number => Date.now();',
  rules: ['no-restricted-properties'],
};

interface Report {
  readonly diagnostics: readonly {
    readonly code?: string;
    readonly message: string;
    readonly filename: string;
  }[];
}

/** `eslint(eqeqeq)` is eqeqeq, and `typescript(no-deprecated)` is typescript/no-deprecated. */
const ruleOf = ({ code = '', message }: Report['diagnostics'][number]): string => {
  const [, plugin, rule] = /^(.+)\((.+)\)$/.exec(code) ?? [];
  if (plugin === undefined || rule === undefined)
    return message.startsWith('Unused eslint-disable directive') ? 'unused directive' : message;
  return plugin === 'eslint' ? rule : `${plugin}/${rule}`;
};

const settings = ['.oxlintrc.json', 'tsconfig.json', 'adapters/webchat/page/tsconfig.json'];
const plugin = 'tests/architecture/lint/house-rules.mjs';

const plant = (folder: string, files: readonly Planted[]): void => {
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  for (const path of [...settings, plugin]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(path, join(folder, path));
  }
  for (const { file, code } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
};

/** What the linter says of a folder; it ends with 1 where it has something to say. */
const linted = (folder: string): Promise<Report> =>
  new Promise((done, failed) => {
    execFile(
      process.execPath,
      [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', '.'],
      { cwd: folder, maxBuffer: 1 << 26 },
      (error, stdout, stderr) => {
        try {
          done(JSON.parse(stdout) as Report);
        } catch {
          failed(new Error(stdout + stderr, { cause: error }));
        }
      },
    );
  });

/** The rules that are asked anywhere, by the names that reports have. */
const askedRules = (): readonly string[] => {
  type Rules = Readonly<Record<string, string | readonly unknown[]>>;
  const { rules, overrides } = JSON.parse(
    readFileSync('.oxlintrc.json', 'utf8').replace(/^\s*\/\/.*$/gm, ''),
  ) as { rules: Rules; overrides: readonly { rules: Rules }[] };
  const asked = [rules, ...overrides.map((override) => override.rules)]
    .flatMap((some) => Object.entries(some))
    .filter(([, level]) => level !== 'off')
    .map(([rule]) => rule);
  return [...asked, ...Object.keys(typedRules)];
};

describe('lint rules', function () {
  this.timeout(300_000);

  const folder = mkdtempSync(join(tmpdir(), 'shop-lint-'));
  const said = new Map<string, readonly string[]>();
  const rulesAgainst = (file: string): readonly string[] => (said.get(file) ?? []).toSorted();

  before('the planted tree is linted', async () => {
    plant(folder, [...planted, ...lets, bug]);
    const { diagnostics } = await linted(folder);
    const offences = [
      ...diagnostics.map((one) => ({ file: one.filename, rule: ruleOf(one) })),
      ...typedOffences(folder),
    ];
    for (const { file, rule } of offences) {
      const path = file.replaceAll('\\', '/');
      said.set(path, [...(said.get(path) ?? []), rule]);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const { what, file, rules } of planted)
    it(`catches ${what} in ${dirname(file)}`, () => {
      expect(rulesAgainst(file)).to.deep.equal(rules);
    });

  for (const { what, file } of lets)
    it(`lets ${what}`, () => {
      expect(rulesAgainst(file)).to.deep.equal([]);
    });

  it('lets bug() alone throw in the core', () => {
    expect(rulesAgainst(bug.file)).to.deep.equal(bug.rules);
  });

  it('says nothing of any other file', () => {
    const known = new Set([...planted, bug].map(({ file }) => file));
    expect([...said.keys()].filter((file) => !known.has(file))).to.deep.equal([]);
  });

  it('are planted against, each of them', () => {
    const caught = new Set(planted.flatMap(({ rules }) => rules));
    expect(askedRules().filter((rule) => !caught.has(rule))).to.deep.equal([]);
  });
});
