/** Takes whole lines; never throws. */
export type Terminal = {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
};

const lineTo = (stream: NodeJS.WritableStream): ((line: string) => void) => {
  // A reader that went away (`npm start | head`) must not stop the shop.
  stream.on('error', () => undefined);
  return (line) => {
    stream.write(`${line}\n`);
  };
};

/** The process's own terminal: make it once. */
export const processTerminal = (): Terminal => ({
  out: lineTo(process.stdout),
  err: lineTo(process.stderr),
});
