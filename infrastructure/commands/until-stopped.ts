const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

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
  });
