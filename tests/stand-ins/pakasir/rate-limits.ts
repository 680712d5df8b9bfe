export interface RateLimits {
  /** Whether a call of this name may pass now; one that may not is not counted. */
  readonly admit: (name: string, key: string) => boolean;
  readonly set: (on: boolean) => void;
}

const RULES: ReadonlyMap<string, { readonly calls: number; readonly withinMs: number }> = new Map([
  ['create', { calls: 2, withinMs: 1_000 }],
  ['cancel', { calls: 2, withinMs: 1_000 }],
  ['status', { calls: 1, withinMs: 4_000 }],
]);

/** The gateway's limits: 2 creates and 2 cancels a second, one status call per transaction in 4 seconds. */
export const rateLimits = (now: () => number, initially: boolean): RateLimits => {
  let on = initially;
  const passed = new Map<string, readonly number[]>();
  return {
    admit: (name, key) => {
      const rule = RULES.get(name);
      if (!on || rule === undefined) return true;
      const slot = `${name} ${key}`;
      const recent = (passed.get(slot) ?? []).filter((at) => at > now() - rule.withinMs);
      if (recent.length >= rule.calls) return false;
      passed.set(slot, [...recent, now()]);
      return true;
    },
    set: (next) => {
      on = next;
    },
  };
};
