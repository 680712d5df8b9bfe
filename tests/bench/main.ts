import type { Figure } from './figure.ts';
import { machineLine } from './machine.ts';
import { readOptions, usage, type Options, type PartName } from './options.ts';
import { table } from './table.ts';
import { moveToWorkplace, type Workplace } from './workplace.ts';

const measure = async (
  part: PartName,
  workplace: Workplace,
  { quick, write: _, ...sizes }: Options,
): Promise<readonly Figure[]> => {
  switch (part) {
    case 'start':
      return (await import('./start.ts')).benchStart(workplace, quick);
    case 'memory':
      return (await import('./memory.ts')).benchMemory(quick);
    case 'delivery':
      return (await import('./delivery.ts')).benchDelivery(quick);
    case 'store':
      return (await import('./store.ts')).benchStore(quick);
    case 'thread':
      return (await import('./thread.ts')).benchThread(quick);
    case 'import':
      return (await import('./chat-import.ts')).benchChatImport(quick);
    case 'reports':
      return (await import('./reports.ts')).benchReports(quick);
    case 'lifecycle':
      return (await import('./lifecycle.ts')).benchLifecycle(quick);
    case 'prices':
      return (await import('./prices.ts')).benchPrices(quick);
    case 'broadcast':
      return (await import('./broadcast.ts')).benchBroadcast(quick, sizes);
    case 'updates':
      return (await import('./updates.ts')).benchUpdates(quick, sizes);
    case 'way':
      return (await import('./whole-way.ts')).benchWholeWay(quick);
    case 'size':
      return (await import('./size.ts')).benchSize(quick);
  }
};

const bench = async (options: Options): Promise<void> => {
  const workplace = moveToWorkplace();
  const before = `before: ${machineLine()}`;
  console.log(before);
  const figures: Figure[] = [];
  for (const part of options.only) {
    console.log(`measuring ${part} …`);
    figures.push(...(await measure(part, workplace, options)));
  }
  const after = `after: ${machineLine()}`;
  console.log(`${after}\n\n${table(figures)}`);
  if (options.write) await (await import('./report.ts')).writeReport(figures, [before, after]);
};

const options = readOptions(process.argv.slice(2));
if (options === null) {
  console.log(usage);
  process.exitCode = 1;
} else {
  await bench(options);
}
process.exit();
