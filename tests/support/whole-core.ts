import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

// A file that holds nothing but types is never loaded by a spec, and would count as uncovered.
for (const folder of ['domain', 'application'].map((name) => resolve(name)))
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (path.endsWith('.ts')) await import(pathToFileURL(resolve(folder, path)).href);
