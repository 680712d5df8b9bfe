import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';

export type Telemetry = { readonly log: Log; readonly meter: Meter };
