/**
 * Counts and times what the shop does; never throws. All durations are milliseconds.
 * Labels (`operation`, `outcome`, `kind`, `task`) are short words from a closed set, never ids or texts from outside.
 */
export interface Meter {
  /** From the gateway's word that money came to the goods in the messenger's hands. */
  readonly paidToDelivered: (milliseconds: number) => void;
  readonly gatewayCall: (operation: string, outcome: string, milliseconds: number) => void;
  readonly updateHandled: (kind: string, milliseconds: number) => void;
  readonly jobRun: (task: string, outcome: string, milliseconds: number) => void;
  readonly jobParked: (task: string) => void;
  /** One answer to a payment notice, by its HTTP status. */
  readonly webhookAnswered: (status: number) => void;
  /** What came of one message of a broadcast. */
  readonly broadcastPosted: (outcome: string) => void;
  readonly spamBlocked: () => void;
}
