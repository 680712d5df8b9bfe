import * as E from 'fp-ts/lib/Either.js';
import {
  readBaseConfiguration,
  readConfiguration,
  readServerConfiguration,
} from '../configuration/configuration.ts';
import type { Environment } from '../configuration/environment.ts';
import { problemLines } from '../configuration/problems.ts';
import { checkBooks } from '../doctor/check-books.ts';
import { checkDatabase } from '../doctor/check-database.ts';
import { checkFolders } from '../doctor/check-folders.ts';
import { checkGateways } from '../doctor/check-gateways.ts';
import { checkPort } from '../doctor/check-port.ts';
import { checkTelegram } from '../doctor/check-telegram.ts';
import { bad, describeFinding, good, warning, type Finding } from '../doctor/finding.ts';
import { commandLog } from './loggers.ts';
import { wholeOrProblem } from './prepare.ts';

export type Diagnosis = { readonly text: string; readonly healthy: boolean };

const examine = async (environment: Environment): Promise<readonly Finding[]> => {
  const whole = readConfiguration(environment);
  if (E.isRight(whole)) {
    const log = commandLog(whole.right);
    const checks = [
      checkDatabase(whole.right, log),
      checkFolders(whole.right),
      checkPort(whole.right),
      checkTelegram(whole.right.messenger),
      checkGateways(whole.right.gateways, log),
    ];
    return [good('Configuration', 'is complete'), ...(await Promise.all(checks)).flat()];
  }
  const advice = ['Write these into .env (first: cp .env.example .env):', ...problemLines(whole.left)];
  const finding = bad('Configuration', 'is not complete', advice.join('\n      '));
  const base = readBaseConfiguration(environment);
  if (E.isLeft(base)) return [finding];
  const checks = [checkDatabase(base.right, commandLog(base.right)), checkFolders(base.right)];
  return [finding, ...(await Promise.all(checks)).flat()];
};

const remarkFinding = (remark: string): Finding =>
  warning('Settings', remark, 'Correct the name, or remove what is not needed.');

const summary = (findings: readonly Finding[]): string => {
  const failing = findings.filter(({ health }) => health === 'Bad').length;
  return failing === 0
    ? 'The shop is fit to run: npm start'
    : `Not yet: see to what is marked ✖ above (${String(failing)} of ${String(findings.length)} checks).`;
};

const inAll = (findings: readonly Finding[], closing: string): Diagnosis => ({
  text: [...findings.map(describeFinding), '', closing].join('\n'),
  healthy: findings.every(({ health }) => health !== 'Bad'),
});

/** Checks everything that the shop needs and says what to do about what is wrong. Changes nothing but the schema, which it brings up to date. */
export const diagnose = async (
  environment: Environment,
  remarks: readonly string[] = [],
): Promise<Diagnosis> => {
  const findings = [...remarks.map(remarkFinding), ...(await examine(environment))];
  return inAll(findings, summary(findings));
};

/** Goes through the books. A broken promise is bad; a difference with the gateway is shown, and booked where that is the right thing. */
export const goThroughBooks = async (environment: Environment): Promise<Diagnosis> => {
  const base = wholeOrProblem(readBaseConfiguration(environment));
  const server = readServerConfiguration(environment);
  const findings = await checkBooks(base, E.isRight(server) ? server.right : null, commandLog(base));
  const sound = findings.every(({ health }) => health !== 'Bad');
  return inAll(
    findings,
    sound ? 'The books are sound.' : 'The books are not sound: see what is marked ✖ above.',
  );
};
