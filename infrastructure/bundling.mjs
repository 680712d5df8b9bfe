// How sources become a bundle: that of the shop (launch.mjs) and that of its benchmark, which measures what the shop runs.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const script = /\.tsx?$/;

/** Gives a source that names a file beside it its own place; `hrefOf` is an expression for it in the bundle. */
export const placesOfSources = (hrefOf) => ({
  name: 'places-of-sources',
  setup: ({ onLoad }) =>
    onLoad({ filter: script }, async ({ path }) => {
      const text = path.includes('node_modules') ? '' : await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const contents = text.replaceAll('import.meta.url', hrefOf(path));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    }),
});

/** Functions alone, in hundreds of small files. All other packages are read from where they are installed. */
const functions = /^(fp-ts|io-ts)(\/|$)/;

/**
 * fp-ts makes `flatMap` and its like by `dual`, which copies its arguments into an array at each call: a third of the
 * processor time of a use case. All that are made so take two or three arguments.
 */
const slowDual = `export var dual = function (arity, body) {
    var isDataFirst = typeof arity === 'number' ? function (args) { return args.length >= arity; } : arity;
    return function () {`;
const quickDual = `export var dual = function (arity, body) {
    if (arity === 2) return function (a, b) {
        return arguments.length >= 2 ? body(a, b) : function (self) { return body(self, a); };
    };
    if (arity === 3) return function (a, b, c) {
        return arguments.length >= 3 ? body(a, b, c) : function (self) { return body(self, a, b); };
    };
    var isDataFirst = typeof arity === 'number' ? function (args) { return args.length >= arity; } : arity;
    return function () {`;

/** Exchanges `dual` wherever fp-ts is bundled as modules. */
export const quickFpTs = {
  name: 'quick-fp-ts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]fp-ts[\\/]es6[\\/]function\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll('\r\n', '\n').replace(slowDual, quickDual),
      loader: 'js',
    })),
};

/** The packages that are bundled, as modules: a namespace of CommonJS asks a getter for each function that is called. */
export const bundledPackages = {
  name: 'bundled-packages',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, pluginData, ...from }) => {
      if (kind === 'entry-point' || pluginData === bundledPackages) return undefined;
      if (!functions.test(path)) return { path, external: true };
      const found = await resolve(path, { ...from, kind, pluginData: bundledPackages });
      const asModule = found.path.replace(/([\\/](?:fp-ts|io-ts)[\\/])lib([\\/])/, '$1es6$2');
      return existsSync(asModule) ? { ...found, path: asModule } : found;
    });
  },
};
