/** What is given of an attempt, and how the statement reads it. */
export const attemptColumns = {
  reference: 'text',
  position: 'smallint',
  state: 'text',
  gateway: 'text',
  method: 'text',
  amount: 'bigint',
  requested_at: 'timestamptz',
  transaction_id: 'text',
  invoice: 'jsonb',
  reason: 'text',
  received: 'bigint',
  received_at: 'timestamptz',
  total: 'bigint',
  confirmation: 'jsonb',
} as const;

/** The attempts in the JSON `parameter`, of the order of `cause`. */
export const attemptsOf = (cause: string, parameter: string): string => `(
  select cause.id as owner, given.*
  from ${cause} as cause
  cross join jsonb_to_recordset(${parameter}::jsonb) as given (
    ${Object.entries(attemptColumns)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')}))`;

/** Keeps `attempts`, each for the order that is its `owner`; one that has not changed is not written. */
export const upsertAttempts = (attempts: string): string => `
  insert into payment_attempts as old
    (reference, order_id, position, state, gateway, method, amount, requested_at,
     transaction_id, invoice, reason, received, received_at, total, confirmation)
  select new.reference, new.owner, new.position, new.state, new.gateway, new.method, new.amount, new.requested_at,
         new.transaction_id, new.invoice, new.reason, new.received, new.received_at,
         new.total, new.confirmation
  from ${attempts} as new
  on conflict (reference) do update
    set order_id = excluded.order_id, position = excluded.position, state = excluded.state,
        gateway = excluded.gateway, method = excluded.method, amount = excluded.amount, requested_at = excluded.requested_at,
        transaction_id = excluded.transaction_id, invoice = excluded.invoice, reason = excluded.reason,
        received = excluded.received, received_at = excluded.received_at, total = excluded.total,
        confirmation = excluded.confirmation
    where old.* is distinct from excluded.*`;

/** Opens the cases in the JSON `parameter` if `cause` has a row. */
export const insertCases = (cause: string, parameter: string): string => `
  insert into open_cases (reference, order_id, kind, amount, opened_at)
  select new.reference, new.order_id, new.kind, new.amount, new.opened_at
  from ${cause} as cause
  cross join jsonb_to_recordset(${parameter}::jsonb) as new (
    reference text, order_id text, kind text, amount bigint, opened_at timestamptz)`;

/** Closes the cases that the JSON `parameter` answers if `cause` has a row. The array keeps the planner from reading the whole table. */
export const closeCases = (cause: string, parameter: string): string => `
  update open_cases
  set answer = given.answer, answered_at = given.answered_at, answered_by = given.answered_by, note = given.note
  from ${cause} as cause
  cross join jsonb_to_recordset(${parameter}::jsonb) as given (
    reference text, answer text, answered_at timestamptz, answered_by bigint, note text)
  where open_cases.reference = any(array(
      select reference from jsonb_to_recordset(${parameter}::jsonb) as given (reference text)))
    and open_cases.reference = given.reference`;

/** Books the entries in the JSON `parameter` if `cause` has a row; the balance follows by itself. */
export const insertEntries = (cause: string, parameter: string): string => `
  insert into ledger_entries (key, buyer_id, kind, amount, order_id, by_owner, note, booked_at)
  select new.key, new.buyer_id, new.kind, new.amount, new.order_id, new.by_owner, new.note, new.booked_at
  from ${cause} as cause
  cross join jsonb_to_recordset(${parameter}::jsonb) as new (
    key text, buyer_id bigint, kind text, amount bigint, order_id text, by_owner bigint, note text,
    booked_at timestamptz)`;
