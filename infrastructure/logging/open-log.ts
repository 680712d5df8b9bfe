import { join } from 'node:path';
import { systemError } from '../../adapters/kit/system-errors.ts';
import type { Log } from '../../application/ports/log.ts';
import type { LogLevel } from '../configuration/values.ts';
import { dayFile, type Unwritten } from './day-file.ts';
import type { Entry } from './entry.ts';
import { fileLine, terminalLine } from './line.ts';
import { pinoLog } from './pino-log.ts';
import { redaction } from './redaction.ts';
import type { Terminal } from './terminal.ts';
import { zoneTime } from './zone-time.ts';

export type LogName = 'telegram-bot' | 'webhook' | 'worker';

export type LogSettings = {
  /** IANA zone whose days the files are and whose time the lines tell. */
  readonly timeZone: string;
  readonly level: LogLevel;
  /** From here up the lines are on the terminal too; all of them where it is not said. */
  readonly shownFrom?: LogLevel;
  /** Texts that no line may show. */
  readonly secrets: readonly string[];
  readonly terminal: Terminal;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

export type OpenLog = { readonly log: Log; readonly close: () => void };

const levels: readonly LogLevel[] = ['DEBUG', 'INFO', 'WARNING', 'ERROR'];

const isAtLeast = (level: LogLevel, other: LogLevel): boolean =>
  levels.indexOf(level) >= levels.indexOf(other);

/** The system's own word (`EISDIR` …), where there are no better ones. */
const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no space left';

const unwritten = ({ path, cause }: Unwritten): string => {
  const error = systemError(cause, path);
  return error === null
    ? `The log ${path} cannot be written (${codeOf(cause)}); until it can, its lines go here.`
    : `${error.found} Until its log can be written, the lines go here.`;
};

/** Shows what a file did not take, with one line on why when that begins; answers whether it had to. */
const fallback = ({ err }: Terminal): ((line: string, error: Unwritten | null) => boolean) => {
  let lost = false;
  return (line, error) => {
    if (error !== null && !lost) err(unwritten(error));
    lost = error !== null;
    if (lost) err(line);
    return lost;
  };
};

/** A log on the terminal alone, for commands that end when they are done. */
export const terminalLog = (name: string, { terminal, ...settings }: LogSettings): Log => {
  const zone = zoneTime(settings.timeZone);
  const redact = redaction(settings.secrets);
  return pinoLog({
    ...settings,
    keep: (entry) => terminal.err(terminalLine(entry, name, zone(entry.time), redact)),
  });
};

/**
 * A service's log: `<folder>/<service>/<day>.log`, and shorter on the terminal. A line is with the system when the call returns,
 * so that there is nothing to flush. A disk that is full or a folder that is gone stops nothing: the lines go to the error side.
 */
export const openLog = (name: LogName, folder: string, settings: LogSettings): OpenLog => {
  const zone = zoneTime(settings.timeZone);
  const redact = redaction(settings.secrets);
  const file = dayFile(join(folder, name));
  const rescue = fallback(settings.terminal);
  const keep = (entry: Entry): void => {
    const time = zone(entry.time);
    const line = fileLine(entry, time, redact);
    const shown = rescue(line, file.write(time.day, line));
    if (!shown && isAtLeast(entry.level, settings.shownFrom ?? 'DEBUG'))
      settings.terminal.out(terminalLine(entry, name, time, redact));
  };
  return { log: pinoLog({ ...settings, keep }), close: file.close };
};
