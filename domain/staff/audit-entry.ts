import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';

/** What was so before or after an action: never a secret, and never a unit of goods. */
export type AuditFacts = Readonly<Record<string, string | number | boolean | null>>;

/** What somebody did as staff. It is written in the commit of the action, and so only where that had an effect. */
export type AuditEntry = {
  readonly by: BuyerId;
  /** What was done, as `noun.verb`. */
  readonly action: string;
  /** What it was done to, as `kind:id`. */
  readonly subject: string;
  readonly before: AuditFacts;
  readonly after: AuditFacts;
  readonly at: Instant;
};
