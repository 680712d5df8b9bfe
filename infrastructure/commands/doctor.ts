import * as E from 'fp-ts/lib/Either.js';
import { readBaseConfiguration, readConfiguration } from '../configuration/configuration.ts';
import type { Environment } from '../configuration/environment.ts';
import { problemLines } from '../configuration/problems.ts';
import { checkDatabase } from '../doctor/check-database.ts';
import { checkLogs } from '../doctor/check-logs.ts';
import { checkGateway } from '../doctor/check-gateway.ts';
import { checkTelegram } from '../doctor/check-telegram.ts';
import { bad, describeFinding, good, type Finding } from '../doctor/finding.ts';
import { commandLog } from './diaries.ts';

export type Diagnosis = { readonly text: string; readonly healthy: boolean };

const examine = async (environment: Environment): Promise<readonly Finding[]> => {
  const whole = readConfiguration(environment);
  if (E.isRight(whole)) {
    const log = commandLog(whole.right);
    const checks = [
      checkDatabase(whole.right, log),
      checkLogs(whole.right),
      checkTelegram(whole.right.messenger),
      checkGateway(whole.right.gateway, log),
    ];
    return [good('Configuration', 'is complete'), ...(await Promise.all(checks)).flat()];
  }
  const advice = ['Write these into .env (first: cp .env.example .env):', ...problemLines(whole.left)];
  const finding = bad('Configuration', 'is not complete', advice.join('\n      '));
  const base = readBaseConfiguration(environment);
  return E.isLeft(base) ? [finding] : [finding, ...(await checkDatabase(base.right, commandLog(base.right)))];
};

const summary = (findings: readonly Finding[]): string => {
  const troubles = findings.filter(({ health }) => health === 'Bad').length;
  return troubles === 0
    ? 'The shop is fit to run: npm start'
    : `Not yet: see to what is marked ✖ above (${String(troubles)} of ${String(findings.length)} checks).`;
};

/** Checks everything that the shop needs and says what to do about what is wrong. Changes nothing but the schema, which it brings up to date. */
export const diagnose = async (environment: Environment): Promise<Diagnosis> => {
  const findings = await examine(environment);
  return {
    text: [...findings.map(describeFinding), '', summary(findings)].join('\n'),
    healthy: findings.every(({ health }) => health !== 'Bad'),
  };
};
