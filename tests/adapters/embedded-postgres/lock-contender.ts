import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import * as E from 'fp-ts/lib/Either.js';
import { takeLock } from '../../../adapters/embedded-postgres/lock.ts';

/* Takes and gives back a lock again and again; "inside" must never be there when it comes in. */
const [folder = '', evidence = '', rounds = '0'] = process.argv.slice(2);

const pause = new Int32Array(new SharedArrayBuffer(4));

for (let done = 0; done < Number(rounds);) {
  const taken = takeLock(folder, 'door');
  if (E.isLeft(taken)) continue;
  try {
    writeFileSync(`${evidence}/inside`, String(process.pid), { flag: 'wx' });
  } catch {
    appendFileSync(`${evidence}/collisions`, 'x');
  }
  Atomics.wait(pause, 0, 0, 1);
  rmSync(`${evidence}/inside`, { force: true });
  done += 1;
  // Every third time it goes without a word, as the killed do: what stays behind names a process that never was.
  if (done % 3 === 0)
    writeFileSync(
      taken.right.file,
      JSON.stringify({ holder: { pid: 4194304, bornAt: 'never' }, released: false }),
    );
  else taken.right.release();
}
