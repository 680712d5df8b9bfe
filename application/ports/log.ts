/** Named values beside the message. `cause` is what went wrong, whatever was caught. Never goods, tokens, keys or QR strings. */
export type LogFields = Readonly<Record<string, unknown>> & { readonly cause?: unknown };

/** The shop's log: one event is one line. Never throws, never waits, never stops the shop. */
export interface Log {
  readonly debug: (message: string, fields?: LogFields) => void;
  readonly info: (message: string, fields?: LogFields) => void;
  readonly warn: (message: string, fields?: LogFields) => void;
  readonly error: (message: string, fields?: LogFields) => void;
}
