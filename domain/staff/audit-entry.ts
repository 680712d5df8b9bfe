import type { BuyerId } from '../people/buyer.ts';
import type { Instant } from '../instant.ts';

/** What is noted of an action. Entries of earlier versions may hold other names. */
export type FactName =
  | 'amount'
  | 'answer'
  | 'anytime'
  | 'approved'
  | 'asked'
  | 'at'
  | 'beside'
  | 'blocked'
  | 'broadcast'
  | 'bytes'
  | 'case'
  | 'catalogue'
  | 'category'
  | 'ceiling'
  | 'characters'
  | 'cost'
  | 'count'
  | 'cut'
  | 'days'
  | 'description'
  | 'emoji'
  | 'firstOrderOnly'
  | 'from'
  | 'hidden'
  | 'hours'
  | 'import'
  | 'inputs'
  | 'isHidden'
  | 'kind'
  | 'label'
  | 'least'
  | 'level'
  | 'levels'
  | 'line'
  | 'minSpend'
  | 'money'
  | 'most'
  | 'name'
  | 'note'
  | 'orders'
  | 'parked'
  | 'people'
  | 'perBuyer'
  | 'permissions'
  | 'photo'
  | 'policy'
  | 'price'
  | 'product'
  | 'quota'
  | 'reason'
  | 'reference'
  | 'reports'
  | 'scope'
  | 'sent'
  | 'settings'
  | 'staff'
  | 'state'
  | 'steps'
  | 'stock'
  | 'stopped'
  | 'supplier'
  | 'terms'
  | 'text'
  | 'threshold'
  | 'to'
  | 'unit'
  | 'units'
  | 'until'
  | 'value'
  | 'vouchers'
  | 'way'
  | 'what'
  | 'withSteps';

export type Fact = string | number | boolean | null;

/** What was so before or after an action: never a secret, and never a unit of goods. */
export type AuditFacts = Readonly<Partial<Record<FactName, Fact>>>;

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
