const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/** Milliseconds between two looks at whether npm is still there. */
const glance = 500;

/** npm passes a signal to the shell it started and leaves its own children behind: we stop when our parent is gone. */
const onceOrphaned = (stop: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, glance);
  timer.unref();
};

/** A terminal and npm may both pass on the same Ctrl-C: within so many milliseconds it counts once. */
const sameSignal = 1_000;

/** Resolves at the first signal to stop; a second one ends the process at once. Listens from the moment of the call. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    let askedAt: number | null = null;
    const stop = (): void => {
      if (askedAt !== null && Date.now() - askedAt > sameSignal) process.exit(130);
      askedAt ??= Date.now();
      resolve();
    };
    signals.forEach((signal) => process.on(signal, stop));
    onceOrphaned(resolve);
  });
