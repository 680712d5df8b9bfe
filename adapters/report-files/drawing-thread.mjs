// Plain JavaScript: a thread starts from this very file, built or not, without a loader.
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const fonts = 'dejavu-fonts-ttf/ttf';
const fontOf = (name) => createRequire(import.meta.url).resolve(`${fonts}/${name}.ttf`);

const font = {
  loadSystemFonts: false,
  fontFiles: [fontOf('DejaVuSans'), fontOf('DejaVuSans-Bold')],
  defaultFontFamily: 'DejaVu Sans',
};

parentPort.on('message', ({ id, svg }) => {
  try {
    const png = Uint8Array.from(new Resvg(svg, { font }).render().asPng());
    parentPort.postMessage({ id, png }, [png.buffer]);
  } catch (cause) {
    parentPort.postMessage({ id, error: cause instanceof Error ? cause.message : 'not drawn' });
  }
});
