import type { OrderSeen, PaymentSeen } from '../support/books/snapshot.ts';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import {
  amount,
  buyerIdColumn,
  codeColumn,
  count,
  moment,
  orNull,
  orderIdColumn,
} from '../../adapters/postgres/kit/codecs.ts';
import type { Transaction } from '../../adapters/pakasir-sandbox/wire/transaction.ts';
import type { Database } from '../../adapters/postgres/kit/database.ts';
import { postgresBooks } from '../../adapters/postgres/books/books.ts';
import { postgresOrders } from '../../adapters/postgres/orders/orders.ts';
import { postgresGoodsFiles } from '../../adapters/postgres/stock/goods-files.ts';
import { reading, type Statement } from '../../adapters/postgres/kit/statement.ts';
import { orderId } from '../../domain/order/order.ts';
import { isFile, type GoodsContent } from '../../domain/stock/goods-file.ts';
import { audit } from '../adapters/postgres/audit.ts';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { SeenMessage } from '../stand-ins/telegram/phone/seen-message.ts';
import { orderIn, unitsIn } from '../support/shop-buying.ts';
import { keysOfShop } from '../support/shop-keys.ts';
import type { World } from '../support/shop-world.ts';
import { attempts, balances, cases, entries, playMoney } from './books.ts';
import type { ChatSeen, FileSeen, Handover, Snapshot } from './snapshot.ts';
import { isFiled, isMade, isShared, unitsNamedIn } from './shelf.ts';

const orders = reading(
  'crash.orders',
  `select id, buyer_id as buyer, state, pay_before as "expiresAt",
          cart_id is null as "isDeposit", total,
          paid_from as "paidFrom", coalesce(waived, 0) as waived,
          (select coalesce(sum(quantity), 0) from order_lines where order_id = orders.id and kind = 'unit') as bought
   from orders`,
  t.type({
    id: orderIdColumn,
    buyer: buyerIdColumn,
    state: t.string,
    expiresAt: moment,
    isDeposit: t.boolean,
    total: amount,
    paidFrom: orNull(t.string),
    waived: amount,
    bought: count,
  }),
);

// What another job replaced while it ran has lost its key, and is none of the shop's any more.
const jobs = reading(
  'crash.jobs',
  `select key, run_at as "runAt", attempts, max_attempts as "maxAttempts", locked_at is not null as locked
   from graphile_worker.jobs where key is not null`,
  t.type({ key: t.string, runAt: moment, attempts: count, maxAttempts: count, locked: t.boolean }),
);

const stocked = reading(
  'crash.stocked',
  'select variant_code as code, count(*) as units from units group by 1',
  t.type({ code: codeColumn, units: count }),
);

const lines = reading(
  'crash.lines',
  `select line.order_id as "order", line.variant_code as code, line.kind, task.state as task,
          case when task.stage = 'Untold' and task.state = 'Waiting'
               then (extract(epoch from now() - coalesce(task.resumed_at, o.paid_at)) * 1000)::bigint end as untold
   from order_lines line join orders o on o.id = line.order_id and o.state in ('Paid', 'Delivered')
   left join manual_tasks task on task.order_id = line.order_id and task.line_number = line.number
   where line.kind <> 'unit'`,
  t.type({
    order: orderIdColumn,
    code: codeColumn,
    kind: t.string,
    task: orNull(t.string),
    untold: orNull(count),
  }),
);

const claims = reading(
  'crash.claims',
  `select claim.order_id as "order", claim.unit_id as unit, unit.variant_code as code, unit.state = 'Burned' as "isBurned", claim.answer,
          claim.answered_by as by, claim.answered_at as "answeredAt", claim.amount
   from warranty_claims claim join units unit on unit.id = claim.unit_id`,
  t.type({
    order: orderIdColumn,
    unit: count,
    code: codeColumn,
    isBurned: t.boolean,
    answer: orNull(t.string),
    by: orNull(buyerIdColumn),
    answeredAt: orNull(moment),
    amount: orNull(amount),
  }),
);

const voucherUses = reading(
  'crash.voucher-uses',
  'select state from voucher_uses',
  t.type({ state: t.string }),
);

const broadcastState = reading(
  'crash.broadcast',
  'select state, unknown from broadcasts order by created_at desc limit 1',
  t.type({ state: t.string, unknown: count }),
);

const clock = reading('crash.clock', 'select now() as now', t.type({ now: moment }));

const rows = async <Row>({ run }: Database, statement: Statement<Row>): Promise<readonly Row[]> => {
  const read = await run(statement)();
  if (E.isRight(read)) return read.right;
  throw new Error(`${statement.name} cannot be read`, { cause: read.left.cause });
};

const withGoods = (database: Database, dataDir: string) => {
  const keys = keysOfShop(dataDir);
  const { goods } = postgresOrders(database.run, keys);
  const { read: readFile } = postgresGoodsFiles(database.run, keys);
  const contentOf = async (content: GoodsContent): Promise<string> => {
    if (!isFile(content)) return content;
    const read = await readFile(content.id)();
    if (E.isLeft(read)) throw new Error('a file of goods cannot be read', { cause: read.left.cause });
    return O.isSome(read.right) ? Buffer.from(read.right.value).toString('utf8') : `${content.name} is gone`;
  };
  return async (order: Omit<OrderSeen, 'goods'>): Promise<OrderSeen> => {
    if (order.state !== 'Paid' && order.state !== 'Delivered') return { ...order, goods: [] };
    const read = await goods(orderId(order.id))();
    if (E.isLeft(read)) throw new Error('goods cannot be read', { cause: read.left.cause });
    const sold = read.right.filter(({ tag }) => tag === 'Sold');
    return { ...order, goods: await Promise.all(sold.map(({ content }) => contentOf(content))) };
  };
};

const audited = async ({ pool, run }: Database): Promise<readonly string[]> => {
  const violations = await postgresBooks(run).violations()();
  if (E.isLeft(violations)) throw new Error('the books cannot be audited', { cause: violations.left.cause });
  const sql = async (text: string) => (await pool.query<Record<string, unknown>>(text)).rows;
  const findings = await audit({ sql });
  return [
    ...violations.right.map(({ invariant, subject, detail }) => `${invariant}: ${subject} ${detail}`),
    ...findings.map(({ question, rows: found }) => `${question}: ${JSON.stringify(found.slice(0, 5))}`),
  ];
};

const handoverIn = (message: SeenMessage): readonly Handover[] =>
  message.from === 'bot' && message.text.includes('barangmu:')
    ? [
        {
          order: orderIn(message),
          units: unitsIn(message).filter((unit) => !isShared(unit) && !isMade(unit)),
          shared: unitsIn(message).filter(isShared),
          first: message.text.startsWith('🎉'),
          fromBalance: message.text.startsWith('🎉 Dibayar dari saldo!'),
        },
      ]
    : [];

const fileIn = ({ from, document }: SeenMessage): readonly FileSeen[] => {
  if (from !== 'bot' || document === undefined) return [];
  const unit = document.bytes.toString('utf8');
  return isFiled(unit) ? [{ name: document.name, unit }] : [];
};

const textOf = ({ text, document }: SeenMessage): string =>
  document === undefined ? text : `${text}\n${document.bytes.toString('utf8')}`;

const firstAmount = (text: string): readonly number[] => {
  const tag = /Rp ([\d.]+\d|\d)/.exec(text)?.[1];
  return tag === undefined ? [] : [Number(tag.replaceAll('.', ''))];
};

/** The first amount in a message about the balance is what moved, the next what it came to. */
const creditIn = ({ from, text }: SeenMessage): readonly number[] =>
  from === 'bot' && /saldomu sekarang/i.test(text) ? firstAmount(text) : [];

const refundIn = ({ from, text }: SeenMessage): readonly number[] =>
  from === 'bot' && text.includes('sudah dikembalikan lewat transfer') ? firstAmount(text) : [];

/** What a buyer's chat shows. */
export const chatOf = (phone: Phone, blocked: boolean): ChatSeen => {
  const messages = phone.messages();
  return {
    buyer: phone.id,
    handovers: messages.flatMap(handoverIn),
    units: unitsNamedIn(messages.map(textOf).join('\n')),
    files: messages.flatMap(fileIn),
    unansweredTaps: phone.unansweredTaps(),
    credits: messages.flatMap(creditIn),
    refunds: messages.flatMap(refundIn),
    made: messages.flatMap(({ text }) => text.match(/buatan:tg\d+-[0-9a-f]{8}/g) ?? []),
    blocked,
  };
};

const told = (owner: Phone): readonly string[] => owner.messages().map(({ text }) => text);

/** A payment of ours as the gateway's books have it. */
export const paymentOf = (transaction: Transaction): PaymentSeen => ({
  reference: transaction.orderId,
  status: transaction.status,
  amount: transaction.paidAmount ?? transaction.amount,
  sandbox: transaction.sandbox,
});

type Known = Pick<Snapshot, 'supplies' | 'acknowledged' | 'before' | 'roles'> & {
  /** Of the staff. */
  readonly staff: Phone;
  /** Buyers who shut the bot out at some time. */
  readonly blockers: ReadonlySet<number>;
  /** How often each reader has the broadcast in the chat. */
  readonly readings: () => readonly number[];
  /** What an owner, by number, read of cases before. */
  readonly read: (owner: number) => readonly string[];
};

/** Looks at everything: first at what others saw, then at what the books say. */
export const takeSnapshot = async (
  { pakasir, owners, dataDir }: World,
  phones: readonly Phone[],
  database: Database,
  { blockers, read, readings, staff, ...known }: Known,
): Promise<Snapshot> => {
  const seen = {
    chats: phones.map((phone) => chatOf(phone, blockers.has(phone.id))),
    owners: owners.map((owner, at) => [...read(at), ...told(owner)]),
    ownersUnansweredTaps: [...owners, staff].flatMap((owner) => owner.unansweredTaps()),
    payments: pakasir.transactions().map(paymentOf),
    refusals: pakasir.calls().filter(({ answered }) => answered === 401 || answered === 403).length,
  };
  const seenReadings = readings();
  const [now] = await rows(database, clock);
  const [broadcast] = await rows(database, broadcastState);
  return {
    ...seen,
    ...known,
    at: now?.now ?? 0,
    orders: await Promise.all((await rows(database, orders)).map(withGoods(database, dataDir))),
    attempts: await rows(database, attempts),
    playMoney: await rows(database, playMoney),
    cases: await rows(database, cases),
    entries: await rows(database, entries),
    balances: new Map((await rows(database, balances)).map(({ buyer, balance }) => [buyer, balance])),
    jobs: await rows(database, jobs),
    lines: await rows(database, lines),
    claims: await rows(database, claims),
    voucherUses: (await rows(database, voucherUses)).map(({ state }) => state),
    broadcast: { state: broadcast?.state ?? null, unknown: broadcast?.unknown ?? 0, readings: seenReadings },
    stocked: new Map((await rows(database, stocked)).map(({ code, units }) => [code, units])),
    audit: await audited(database),
  };
};
