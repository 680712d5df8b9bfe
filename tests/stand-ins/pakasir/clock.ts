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
