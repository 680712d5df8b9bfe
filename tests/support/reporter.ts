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

/** How many spec files this run is of. */
const filesOf = (options: Mocha.MochaOptions): number =>
  'files' in options && Array.isArray(options.files) ? options.files.length : 1;

/** A line that says how far the run is: rewritten in place on a terminal, printed now and then elsewhere. */
class Progress extends Mocha.reporters.Base {
  readonly #all: number;
  readonly #files = new Set<string>();
  #shown = 0;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    this.#all = filesOf(options);
    runner.on('pass', (test) => {
      this.#tell(test);
    });
    runner.on('fail', (test, error: Error) => {
      process.stdout.write(`${this.#clear()}✖ ${test.fullTitle()}\n  ${error.message}\n`);
      this.#tell(test);
    });
    runner.once('end', () => {
      process.stdout.write(this.#clear());
      this.epilogue();
    });
  }

  #clear(): string {
    return process.stdout.isTTY ? '\r\u001b[2K' : '';
  }

  #tell(test: Mocha.Runnable): void {
    const file = fileOf(test);
    if (this.#files.has(file)) return;
    this.#files.add(file);
    const percent = Math.floor((100 * this.#files.size) / this.#all);
    const { passes, failures } = this.stats;
    const line = `${String(percent).padStart(3)} %  ${String(passes)} passed, ${String(failures)} failed  ${file}`;
    if (process.stdout.isTTY)
      process.stdout.write(`${this.#clear()}${line.slice(0, process.stdout.columns)}`);
    else if (percent >= this.#shown + 5) {
      this.#shown = percent;
      process.stdout.write(`${line}\n`);
    }
  }
}

/**
 * What is printed (how far a parallel run is, sentences of a single one), and the counts as JSON in
 * `reports/tests.json` or where `--reporter-option report=<path>` says. A run that is cut off leaves no file.
 */
export default function reporter(runner: Mocha.Runner, options: Mocha.MochaOptions): Mocha.reporters.Base {
  const Printed = options.parallel === true ? Progress : Mocha.reporters.Spec;
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
