import { createInterface } from 'node:readline/promises';

/** Where a command that ends by itself speaks with the person who typed it. */
export type OwnersTerminal = {
  readonly print: (text: string) => void;
  /** Asks for a yes; null where nobody sits who could answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
};

type Streams = {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean };
};

const ask = async ({ input, output }: Streams, question: string): Promise<boolean> => {
  const lines = createInterface({ input, output });
  // Whoever closes the terminal has not said yes.
  const closed = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  try {
    const answer = await Promise.race([lines.question(`${question} [y/N] `), closed]);
    return /^\s*(?:y|yes|ya)\s*$/iu.test(answer);
  } finally {
    lines.close();
  }
};

export const ownersTerminal = (streams: Streams): OwnersTerminal => ({
  print: (text) => {
    streams.output.write(`${text}\n`);
  },
  confirm:
    streams.input.isTTY === true && streams.output.isTTY === true
      ? (question) => ask(streams, question)
      : null,
});
