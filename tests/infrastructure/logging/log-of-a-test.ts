import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog, type LogSettings, type OpenLog } from '../../../infrastructure/logging/open-log.ts';

/** A log in a folder of its own, whose clock stands where it is put. */
export type LogOfATest = {
  readonly folder: string;
  readonly open: (settings?: Partial<LogSettings>) => OpenLog;
  readonly at: (moment: string) => void;
  /** The lines of every file, by file. */
  readonly files: () => Readonly<Record<string, readonly string[]>>;
  /** Every line of every file. */
  readonly lines: () => readonly string[];
  readonly out: string[];
  readonly err: string[];
  readonly remove: () => void;
};

const linesOf = (path: string): readonly string[] => readFileSync(path, 'utf8').split('\n').slice(0, -1);

export const logOfATest = (): LogOfATest => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-log-'));
  const out: string[] = [];
  const err: string[] = [];
  const opened: OpenLog[] = [];
  let now = Date.parse('2026-11-22T16:58:01.123Z');
  const open = (settings: Partial<LogSettings> = {}): OpenLog => {
    const log = openLog('worker', folder, {
      timeZone: 'Asia/Jakarta',
      level: 'INFO',
      secrets: [],
      terminal: { out: (line) => out.push(line), err: (line) => err.push(line) },
      now: () => now,
      ...settings,
    });
    opened.push(log);
    return log;
  };
  const files = () => {
    const names = readdirSync(join(folder, 'worker')).sort();
    return Object.fromEntries(names.map((name) => [name, linesOf(join(folder, 'worker', name))]));
  };
  return {
    folder,
    open,
    at: (moment) => (now = Date.parse(moment)),
    files,
    lines: () => Object.values(files()).flat(),
    out,
    err,
    remove: () => {
      for (const log of opened) log.close();
      rmSync(folder, { recursive: true });
    },
  };
};
