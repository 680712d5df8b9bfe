import type { Core } from './core.ts';
import type { Ports } from './ports.ts';

/** A mistake that could be in the shop, put there on purpose: in what its use cases see, or in the use cases. */
export type Mistake = {
  readonly ports?: (ports: Ports) => Ports;
  readonly core?: (core: Core, ports: Ports) => Core;
};

/** The shop as it is. */
export const noMistake: Mistake = {};

/** The core of a shop with a mistake in it. */
export const mistaken = (
  { ports: alter, core: change }: Mistake,
  ports: Ports,
  wire: (ports: Ports) => Core,
): Core => {
  const altered = alter?.(ports) ?? ports;
  const core = wire(altered);
  return change?.(core, altered) ?? core;
};
