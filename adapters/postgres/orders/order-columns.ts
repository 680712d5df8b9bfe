import { buyerColumns } from '../people/greeting.ts';

const milliseconds = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint`;

/** An attempt `a` in the words of the domain; what its state does not know is null. */
export const attemptJson = `json_build_object(
  'tag', a.state,
  'reference', a.reference,
  'gateway', a.gateway,
  'method', a.method,
  'amount', a.amount,
  'requestedAt', ${milliseconds('a.requested_at')},
  'transaction', a.transaction_id,
  'invoice', a.invoice,
  'reason', a.reason,
  'received', a.received,
  'receivedAt', ${milliseconds('a.received_at')},
  'total', a.total,
  'confirmation', a.confirmation
)`;

/** The shop's own tables, or the views of these and the archive; joined by their month, one month of it is read and not all. */
type Where = { readonly tables: '' | 'all_'; readonly together: (one: string) => string };

const shopsOwn: Where = { tables: '', together: () => '' };
const archiveToo: Where = { tables: 'all_', together: (one) => `and ${one}.month = o.month` };

const attempts = ({ tables, together }: Where): string => `
  (select coalesce(json_agg(${attemptJson} order by a.position), '[]')
   from ${tables}payment_attempts a
   where a.order_id = o.id ${together('a')})`;

const lines = ({ tables, together }: Where): string => `
  (select coalesce(json_agg(json_build_object(
     'number', l.number,
     'product', l.variant_code,
     'kind', l.kind,
     'name', l.name,
     'terms', l.terms,
     'quantity', l.quantity,
     'unitPrice', l.unit_price,
     'subtotal', l.subtotal,
     'discount', l.discount,
     'total', l.total
   ) order by l.number), '[]')
   from ${tables}order_lines l
   where l.order_id = o.id ${together('l')})`;

const columnsOf = (where: Where): string => `
  o.version,
  o.state as "tag",
  o.id,
  o.buyer_id as "buyer",
  o.cart_id as "cart",
  ${lines(where)} as "lines",
  o.subtotal,
  o.discount,
  o.total,
  o.voucher,
  o.placed_at as "placedAt",
  o.pay_before as "expiresAt",
  o.paid_at as "paidAt",
  o.unreachable_since as "unreachableSince",
  o.alarmed_at as "alarmedAt",
  o.delivered_at as "deliveredAt",
  o.closed_at as "expiredAt",
  o.closed_at as "cancelledAt",
  o.unchecked,
  o.review_since as "since",
  o.holds_units as "holdsUnits",
  o.paid_from as "paidFrom",
  o.late,
  o.waived,
  o.refunds,
  ${attempts(where)} as "attempts"`;

/** Whose the order is, beside its columns; null where the shop does not know them. */
export const buyerColumn = `(
  select json_build_object(${['id', 'firstName', 'username', 'language'].map((name) => `'${name}', "${name}"`).join(', ')})
  from (select ${buyerColumns} from buyers where id = o.buyer_id) as known) as "person"`;

/** What is read of an order `o` of `orders`, in the words of the domain, its lines and its attempts to pay included. */
export const orderColumns = columnsOf(shopsOwn);

/** The same of an order `o` of `all_orders`, be it archived or not. */
export const allOrderColumns = columnsOf(archiveToo);
