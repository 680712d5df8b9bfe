import { cpus, freemem, loadavg, totalmem } from 'node:os';

const gigabytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1);

/** What the figures were measured on, and how busy it was with other things. */
export const machineLine = (): string => {
  const cores = cpus();
  return [
    `${new Date().toISOString().slice(0, 16)}Z`,
    `${String(cores.length)} cores (${cores[0]?.model.trim() ?? 'unknown'})`,
    `${gigabytes(totalmem())} GB memory (${gigabytes(freemem())} free)`,
    `${process.platform} ${process.arch}`,
    `node ${process.version}`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ].join(', ');
};
