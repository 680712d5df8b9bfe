import { access, constants, mkdir } from 'node:fs/promises';
import type { BaseConfiguration } from '../configuration/configuration.ts';
import { bad, good, type Finding } from './finding.ts';

/** Whether the diaries can be written. */
export const checkLogs = async ({ logDir }: BaseConfiguration): Promise<readonly Finding[]> => {
  try {
    await mkdir(logDir, { recursive: true });
    await access(logDir, constants.W_OK | constants.X_OK);
    return [good('Logs', `can be written to ${logDir}`)];
  } catch {
    return [
      bad('Logs', `cannot be written to ${logDir}`, 'Choose another LOG_DIR, or let this user write there.'),
    ];
  }
};
