import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Product } from './shop-stock.ts';
import type { World } from './shop-world.ts';

/** How a command of the owner ended: the exit code, null after a signal, and what it said. */
export type Told = { readonly code: number | null; readonly output: string };

const runs = async (
  world: World,
  words: readonly string[],
  what: 'catalog' | 'goods' = 'catalog',
): Promise<Told> => {
  const command = world.run(what, words);
  return { code: await command.ended, output: command.output() };
};

const file = ({ folder }: World, name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const row = ({ code, category = 'Akun', name, price, terms = '' }: Product): string =>
  [code, category, name, String(price), `Ini ${name}.`, terms].join(',');

/** `npm run catalog -- import` of these products, beside the running shop; commas in words are not for here. */
export const importsCatalogue = (world: World, products: readonly Product[]): Promise<Told> => {
  const text = ['code,category,name,price,description,terms', ...products.map(row)].join('\n');
  return runs(world, ['import', file(world, 'catalog.csv', `${text}\n`)]);
};

/** `npm run catalog -- stock` of these units, beside the running shop. */
export const stocksUnits = (world: World, code: string, units: readonly string[]): Promise<Told> =>
  runs(world, ['stock', code, file(world, `${code}.txt`, `${units.join('\n')}\n`)]);

/** `npm run goods -- add` of these, each a unit, beside the running shop. */
export const stocksFiles = (
  world: World,
  code: string,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Told> => {
  const folder = mkdtempSync(join(world.folder, `${code}-`));
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
  return runs(world, ['add', code, folder], 'goods');
};

/** Insists that a command of the owner did what it was asked. */
export const done = ({ code, output }: Told): void => {
  if (code !== 0) throw new Error(`the command of the owner failed:\n${output}`);
};
