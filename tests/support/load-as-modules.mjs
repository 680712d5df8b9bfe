import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// Left alone, mocha `require`s a spec and tsx turns the whole tree behind it into CommonJS: not what the shop runs as.
const loading = createRequire(import.meta.url)('mocha/lib/nodejs/esm-utils.cjs');
loading.requireOrImport = (file) => import(pathToFileURL(file).href);
