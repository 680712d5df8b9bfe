import * as t from 'io-ts';
import type { BroadcastJob } from '../../../application/ports/broadcasts.ts';
import type { BroadcastId } from '../../../domain/broadcast/broadcast.ts';
import { againAtMost } from '../../../domain/broadcast/posting.ts';
import { count } from '../kit/codecs.ts';
import { at } from '../kit/moments.ts';
import { as, json } from '../kit/named-parameters.ts';
import { namedWriting } from '../kit/statement.ts';

const { lost, putOff } = againAtMost;

/** What becomes of the rows in `standing`, each with its outcome; the counts follow them in the same statement. */
const settling = (standing: string): string => `
  with standing as materialized (${standing}),
  tried as materialized (
    select buyer_id, outcome, message, state as was, lost as lost_before,
           lost + (outcome = 'Lost' and state = 'Sending')::int as lost, put_off + (outcome = 'Again')::int as put_off
    from standing
  ),
  next as materialized (
    select *,
      case when outcome in ('Sent', 'Blocked', 'Failed', 'Stays') then outcome
           when outcome = 'Withdrawn' then 'Removed'
           when lost >= ${String(lost)} or put_off >= ${String(putOff)}
             then case was when 'Sending' then 'Failed' else 'Stays' end
           else case was when 'Sending' then 'Waiting' else 'Sent' end end as state
    from tried
  ),
  saved as (
    update broadcast_recipients as r
    set state = next.state, claimed_at = null, lost = next.lost, put_off = next.put_off,
        message_id = coalesce(next.message, r.message_id),
        sent_at = case when next.outcome = 'Sent' then :now::timestamptz else r.sent_at end
    from next where r.broadcast_id = :id and r.buyer_id = next.buyer_id
  ),
  blocked as (
    update buyers set unreachable_since = :now from next where buyers.id = next.buyer_id and next.state = 'Blocked'
  ),
  counted as (
    update broadcasts as b
    set sent = b.sent + (select count(*) from next where outcome = 'Sent'),
        blocked = b.blocked + (select count(*) from next where state = 'Blocked'),
        failed = b.failed + (select count(*) from next where state = 'Failed'),
        unknown = b.unknown + (select count(*) from next where lost = 1 and lost_before = 0),
        withdrawn = b.withdrawn + (select count(*) from next where state = 'Removed')
    where b.id = :id and exists (select from next)
  )
  select count(*) as settled from next`;

const settled = t.strict({ settled: count });
const id = as<BroadcastId>();

/** Of a claim nobody answered in time another may be under way by now: the moment of the claim tells them apart. */
export const recordStatements = (job: BroadcastJob, claimed: string) => ({
  record: namedWriting(
    `broadcasts.record-of-${job}`,
    settling(`
      select r.buyer_id, r.state, r.lost, r.put_off, given.outcome, given.message
      from broadcast_recipients as r
      join jsonb_to_recordset(:results::jsonb) as given (buyer bigint, outcome text, message bigint)
        on given.buyer = r.buyer_id
      where r.broadcast_id = :id and r.state = '${claimed}' and r.claimed_at = :claimedAt
      for update of r`),
    { id, results: json, claimedAt: at, now: at },
    settled,
  ),
  reclaim: namedWriting(
    `broadcasts.reclaim-of-${job}`,
    settling(`
      select r.buyer_id, r.state, r.lost, r.put_off, 'Lost' as outcome, null::bigint as message
      from broadcast_recipients as r
      where r.broadcast_id = :id and r.state = '${claimed}' and r.claimed_at < :before
      for update of r`),
    { id, before: at, now: at },
    settled,
  ),
});
