import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPainter } from '../../../adapters/report-files/painter.ts';

const folder = fileURLToPath(new URL('../../../infrastructure/sandbox/catalogue/photos', import.meta.url));

/** The pictures of the demo catalogue as their drawings make them, by their names. */
export const drawnPhotos = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const painter = openPainter();
  const drawn = new Map<string, Uint8Array>();
  try {
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.svg')))
      drawn.set(name.replace(/svg$/, 'png'), await painter.paint(readFileSync(join(folder, name), 'utf8')));
  } finally {
    await painter.stop();
  }
  return drawn;
};

// Draws them anew after a drawing was changed: node --import tsx tests/infrastructure/sandbox/draw-photos.ts
if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, png] of await drawnPhotos()) writeFileSync(join(folder, name), png);
