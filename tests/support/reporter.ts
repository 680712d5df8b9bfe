import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import Mocha from 'mocha';

const slowestShown = 10;

interface Failure {
  readonly title: string;
  readonly file: string;
  readonly message: string;
}

const fileOf = (test: Mocha.Runnable): string => (test.file ?? '').replace(`${process.cwd()}/`, '');

const failureOf = (test: Mocha.Runnable, error: Error): Failure => ({
  title: test.fullTitle(),
  file: fileOf(test),
  message: error.message,
});

const slowestOf = (tests: readonly Mocha.Test[]) =>
  tests
    .map((test) => ({ title: test.fullTitle(), file: fileOf(test), durationMs: test.duration ?? 0 }))
    .sort((a, b) => b.durationMs - a.durationMs)
    .slice(0, slowestShown);

const write = (path: string, report: unknown): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(report, null, 2)}\n`);
};

const pathFrom = (options: Mocha.MochaOptions): string => {
  const given: unknown = options.reporterOptions;
  return typeof given === 'object' && given !== null && 'report' in given
    ? String(given.report)
    : 'reports/tests.json';
};

/**
 * What mocha's own reporter prints (dots in CI, sentences elsewhere), and the counts as JSON in
 * `reports/tests.json` or where `--reporter-option report=<path>` says. A run that is cut off leaves no file.
 */
export default function reporter(runner: Mocha.Runner, options: Mocha.MochaOptions): Mocha.reporters.Base {
  const Printed = process.env['CI'] === undefined ? Mocha.reporters.Spec : Mocha.reporters.Dot;
  const printed = new Printed(runner, options);
  const passed: Mocha.Test[] = [];
  const failures: Failure[] = [];
  runner.on('pass', (test) => passed.push(test));
  runner.on('fail', (test, error: Error) => failures.push(failureOf(test, error)));
  runner.once('end', () => {
    write(pathFrom(options), {
      passed: printed.stats.passes,
      failed: printed.stats.failures,
      durationMs: printed.stats.duration ?? 0,
      slowest: slowestOf(passed),
      failures,
    });
  });
  return printed;
}
