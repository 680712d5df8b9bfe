import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type MachineProgram = {
  readonly name: string;
  /** The Debian package that brings it. */
  readonly package: string;
  readonly configuration: (folder: string) => string;
  readonly args: (file: string, folder: string) => readonly string[];
  /** Where it listens, as `address:port`. */
  readonly listens: readonly string[];
  /** What ends it where this process ends first. */
  readonly exitSignal: 'SIGTERM' | 'SIGKILL';
};

/** Debian puts some where ordinary users do not look. */
const pathOf = ({ name, package: from }: MachineProgram): string => {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is missing: apt-get install ${from}`);
  return found;
};

const answers = async (address: string): Promise<boolean> => {
  const [host, port] = address.split(':');
  const socket = connect(Number(port), host);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
};

/** A program of the machine, in a folder of its own until it is stopped. Throws where it is not installed. */
export const startMachineProgram = async (
  program: MachineProgram,
): Promise<{ readonly stop: () => Promise<void> }> => {
  const path = pathOf(program);
  const folder = mkdtempSync(join(tmpdir(), `bot-auto-order-${program.name}-`));
  chmodSync(folder, 0o777);
  const file = join(folder, 'configuration');
  writeFileSync(file, program.configuration(folder));
  const child = spawn(path, program.args(file, folder), { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const killed = (): void => void child.kill(program.exitSignal);
  process.once('exit', killed);
  const ended = once(child, 'close');
  for (const address of program.listens)
    while (!(await answers(address))) {
      if (child.exitCode !== null) throw new Error(`${program.name} did not start: ${said}`);
      await sleep(20);
    }
  return {
    stop: async () => {
      child.kill('SIGTERM');
      process.off('exit', killed);
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
