import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const productRooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations'];
const rooms = [...productRooms, 'tests'];

/** Every import below `folder`, types included, judged by the rules of `.dependency-cruiser.mjs`. */
export const cruised = async (folder: string): Promise<ICruiseResult> => {
  const options = await extractDepcruiseOptions(resolve('.dependency-cruiser.mjs'));
  const { output } = await cruise(
    rooms.filter((room) => existsSync(join(folder, room))),
    { ...options, baseDir: folder, preserveSymlinks: true },
    { bustTheCache: true },
    { tsConfig: extractTSConfig(resolve('tsconfig.json')) },
  );
  if (typeof output === 'string') throw new Error(output);
  return output;
};
