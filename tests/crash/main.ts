import { readOptions, type Options } from './options.ts';
import { linesOf } from './report.ts';
import { moveToWorkplace } from '../bench/workplace.ts';

/** Milliseconds after which a run that hangs ends by itself. */
const longest = ({ kills, every }: Options): number =>
  180_000 + kills * 15_000 + Math.ceil(kills / every) * 240_000;

const main = async (options: Options): Promise<void> => {
  moveToWorkplace();
  const tooLong = setTimeout(() => {
    console.log('violations 1: the crash test did not come to its end');
    process.exit(1);
  }, longest(options));
  tooLong.unref();
  const { crash } = await import('./run.ts');
  console.log(
    `seed ${String(options.seed)}: ${String(options.kills)} kills, ${String(options.buyers)} buyers at a time`,
  );
  const report = await crash(options, (line) => console.log(line));
  console.log(linesOf(report).join('\n'));
  process.exitCode = report.violations.length === 0 ? 0 : 1;
};

const options = readOptions(process.argv.slice(2));
if (options === null) process.exitCode = process.argv.includes('--help') ? 0 : 1;
else
  await main(options).catch((cause: unknown) => {
    console.log(cause, '\nviolations 1: the crash test broke off');
    process.exitCode = 1;
  });
process.exit();
