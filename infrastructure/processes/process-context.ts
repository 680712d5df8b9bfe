import type { Log } from '../../application/ports/log.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** The loggers of a process, by service; one that runs alone has the same for all. */
export type Loggers = { readonly bot: Log; readonly webhook: Log; readonly worker: Log };

/** Where a process runs: what it writes to and what it is measured by. */
export type ProcessContext = { readonly loggers: Loggers; readonly metrics: Metrics };

/** An address to listen on. */
export type Listening = { readonly host: string; readonly port: number };
