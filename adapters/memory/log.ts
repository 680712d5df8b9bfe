import type { Log, LogFields } from '../../application/ports/log.ts';

export type LogLine = {
  readonly level: keyof Log;
  readonly message: string;
  readonly fields: LogFields;
};

/** A log that keeps its lines in memory, to be read by tests. */
export type MemoryLog = Log & { readonly lines: () => readonly LogLine[] };

export const memoryLog = (): MemoryLog => {
  const lines: LogLine[] = [];
  const at =
    (level: LogLine['level']) =>
    (message: string, fields: LogFields = {}): void => {
      lines.push({ level, message, fields });
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), lines: () => lines };
};
