/** By now every result is known: a client that a test forgot to close must not end the run with a stack trace. */
const forgiveForgottenClients = (): void => {
  process.removeAllListeners('uncaughtException');
  process.on('uncaughtException', (error) => {
    process.stderr.write(
      `After the last test: ${error.message} (did a test leave a database client open?)\n`,
    );
  });
};

/** Mocha calls this once, after the last suite. */
export const mochaGlobalTeardown = async (): Promise<void> => {
  forgiveForgottenClients();
  // Not at the head: mocha `require`s this file, which would make a second copy of the module, one that knows no server.
  const { stopTestServer } = await import('./postgres-server.ts');
  await stopTestServer();
};
