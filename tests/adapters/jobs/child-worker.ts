import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from './until.ts';

/** A worker that runs as a process of its own. */
export type ChildWorker = {
  /** The orders whose delivery it began, in their order. */
  readonly runs: () => readonly string[];
  /** Waits for its first words. */
  readonly ready: () => Promise<void>;
  /** As `kill -9` does; waits until it is dead. */
  readonly kill: () => Promise<void>;
  /** Lets it end what it does. */
  readonly stop: () => Promise<void>;
};

const script = join(import.meta.dirname, 'worker-child.ts');

export const startChildWorker = (url: string, manner: 'run' | 'hang'): ChildWorker => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, manner], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  const gone = once(child, 'exit');
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  return {
    runs: () => said.flatMap((line) => (line.startsWith('runs ') ? [line.slice(5)] : [])),
    ready: () => until('the other worker is ready', () => said.includes('ready')),
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      child.stdin.write('stop\n');
      await gone;
    },
  };
};
