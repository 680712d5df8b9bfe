export type RateLimits = {
  /** Whether a call of this name may pass now; one that may not is not counted. */
  readonly admit: (name: string, key: string) => boolean;
  readonly set: (on: boolean) => void;
};

const rules: ReadonlyMap<string, { readonly calls: number; readonly withinMs: number }> = new Map([
  ['create', { calls: 2, withinMs: 1_000 }],
  ['cancel', { calls: 2, withinMs: 1_000 }],
  ['status', { calls: 1, withinMs: 4_000 }],
]);

/** Past so many names the quiet ones are forgotten. */
const mostNames = 1_000;
const longestMs = 4_000;

/** The gateway's limits: 2 creates and 2 cancels a second, one status call per transaction in 4 seconds. */
export const rateLimits = (now: () => number, initially: boolean): RateLimits => {
  let on = initially;
  const passed = new Map<string, readonly number[]>();
  const forgetQuiet = (): void => {
    for (const [slot, times] of passed) if (times.every((at) => at <= now() - longestMs)) passed.delete(slot);
  };
  return {
    admit: (name, key) => {
      const rule = rules.get(name);
      if (!on || rule === undefined) return true;
      const slot = `${name} ${key}`;
      const recent = (passed.get(slot) ?? []).filter((at) => at > now() - rule.withinMs);
      if (recent.length >= rule.calls) return false;
      if (passed.size >= mostNames) forgetQuiet();
      passed.set(slot, [...recent, now()]);
      return true;
    },
    set: (next) => {
      on = next;
    },
  };
};
