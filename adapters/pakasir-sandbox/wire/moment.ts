/** How the gateway writes a moment: nanoseconds with `Z`, or milliseconds with `+07:00`. */
export type TimestampStyle = 'nanoseconds' | 'jakarta';

const jakartaAheadMs = 7 * 3_600_000;

/** Milliseconds since the epoch in the gateway's writing. */
export const timestamp = (milliseconds: number, style: TimestampStyle): string =>
  style === 'nanoseconds'
    ? new Date(milliseconds).toISOString().replace('Z', '622564Z')
    : new Date(milliseconds + jakartaAheadMs).toISOString().replace('Z', '+07:00');
