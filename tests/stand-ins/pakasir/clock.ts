export interface StandInClock {
  /** Milliseconds since the epoch, as the gateway sees them. */
  readonly now: () => number;
  /** Jumps forward by so many milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

/** A clock that starts at the real time and runs `speed` times as fast, so that limits of seconds pass in milliseconds. */
export const scaledClock = (speed: number): StandInClock => {
  const start = Date.now();
  let jumped = 0;
  return {
    now: () => start + (Date.now() - start) * speed + jumped,
    advance: (milliseconds) => {
      jumped += milliseconds;
    },
  };
};

/** How the gateway writes a moment: nanoseconds with `Z`, or milliseconds with `+07:00`. */
export type TimestampStyle = 'nanoseconds' | 'jakarta';

/** The moment in the gateway's writing. */
export const timestamp = (milliseconds: number, style: TimestampStyle): string =>
  style === 'nanoseconds'
    ? new Date(milliseconds).toISOString().replace('Z', '622564Z')
    : new Date(milliseconds + 7 * 3_600_000).toISOString().replace('Z', '+07:00');
