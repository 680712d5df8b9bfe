/** What a bot told the service about itself, each under its name, scope and language. */
export interface BotSettings {
  readonly set: (key: string, value: unknown) => void;
  readonly get: (key: string) => unknown;
  readonly forget: (key: string) => void;
}

/** Nothing is set yet. */
export const createBotSettings = (): BotSettings => {
  const values = new Map<string, unknown>();
  return {
    set: (key, value) => {
      values.set(key, value);
    },
    get: (key) => values.get(key),
    forget: (key) => {
      values.delete(key);
    },
  };
};
