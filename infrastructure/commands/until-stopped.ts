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

/** Resolves at the first signal to stop; a second one ends the process at once. Listens from the moment of the call. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    const stop = (): void => {
      if (asked) process.exit(130);
      asked = true;
      resolve();
    };
    signals.forEach((signal) => process.on(signal, stop));
    onceOrphaned(() => {
      if (!asked) stop();
    });
  });
