import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import type { ManualWork, NotWaiting } from '../../../application/ports/manual-work.ts';
import type { UnknownProduct } from '../../../application/ports/stock.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import { stale, type Stale, type Version } from '../../../application/ports/versioned.ts';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { answersTo, type GivenAnswer, type ManualInput } from '../../../domain/manual/manual-input.ts';
import { usualSpec, type ManualStage, type ManualTask } from '../../../domain/manual/manual-task.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { LineNumber } from '../../../domain/order/order-line.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import { enqueueJobs, jobsJson } from '../jobs/jobs-json.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import {
  bytes,
  codeColumn,
  count,
  lineNumberColumn,
  moment,
  nothingRead,
  orderIdColumn,
  orNull,
} from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { inTurns } from '../kit/in-turns.ts';
import { at } from '../kit/moments.ts';
import { as, json, nullable } from '../kit/named-parameters.ts';
import { namedReading, namedWriting, reading } from '../kit/statement.ts';
import type { KeyRing } from '../stock/key-ring.ts';
import { openUnit } from '../stock/open-unit.ts';
import { sealedFor } from '../stock/sealed-contents.ts';

const input = t.strict({
  label: t.string,
  kind: t.keyof({ text: null, number: null, email: null, phone: null, choice: null, secret: null }),
  choices: t.readonlyArray(t.string),
});
const inputs = t.readonlyArray(input);

const spec = reading(
  'manual.spec',
  'select inputs, hours from manual_specs where variant_code = $1',
  t.strict({ inputs, hours: count }),
);

const setSpec = namedWriting(
  'manual.set-spec',
  `with kept as (
     insert into manual_specs (variant_code, inputs, hours)
     select code, :inputs::jsonb, :hours::integer from variants where code = :product
     on conflict (variant_code) do update set inputs = excluded.inputs, hours = excluded.hours
     returning 1 as version
   ),
   audited as (${insertAudit('kept', ':audit')})
   select count(*) as known from kept`,
  { product: as<VariantCode>(), inputs: json, hours: as<number>(), audit: auditJson },
  t.type({ known: count }),
);

const sealedText = { key: orNull(t.string), sealed: orNull(bytes) };

const draft = namedReading(
  'manual.draft',
  `select content.key_id as key, content.sealed
   from manual_drafts draft join sealed_contents content on content.id = draft.content_id
   where draft.buyer_id = :buyer and draft.variant_code = :product`,
  { buyer: as<BuyerId>(), product: as<VariantCode>() },
  t.strict(sealedText),
);

const keepDraft = namedWriting(
  'manual.keep-draft',
  `with before as materialized (
     select content_id from manual_drafts where buyer_id = :buyer and variant_code = :product for update
   ),
   sealed as (
     insert into sealed_contents (variant_code, key_id, sealed) values (:product, :key, :sealed) returning id
   ),
   kept as (
     insert into manual_drafts (buyer_id, variant_code, content_id) select :buyer, :product, id from sealed
     on conflict (buyer_id, variant_code) do update set content_id = excluded.content_id
   )
   delete from sealed_contents where id in (select content_id from before)`,
  { buyer: as<BuyerId>(), product: as<VariantCode>(), key: as<string>(), sealed: as<Buffer>() },
  nothingRead,
);

const row = t.strict({
  order: orderIdColumn,
  line: lineNumberColumn,
  product: codeColumn,
  name: t.string,
  inputs,
  hours: count,
  state: t.keyof({ Waiting: null, Returned: null, Done: null }),
  note: orNull(t.string),
  stage: t.keyof({ Untold: null, Told: null, Reminded: null, Overdue: null }),
  since: orNull(moment),
  ...sealedText,
});
type Row = t.TypeOf<typeof row>;

const tasksOf = (tables: '' | 'all_'): string => `
  select task.order_id as "order", task.line_number as line, task.variant_code as product, line.name, task.inputs,
         task.hours, task.state, task.note, task.stage, coalesce(task.resumed_at, o.paid_at) as since,
         content.key_id as key, content.sealed
  from manual_tasks task
  join ${tables}orders o on o.id = task.order_id
  join ${tables}order_lines line on line.order_id = task.order_id and line.number = task.line_number
  left join sealed_contents content on content.id = task.content_id`;

/* What is open is never archived. */
const tasks = tasksOf('');

const ofOrder = reading(
  'manual.of-order',
  `${tasksOf('all_')} where task.order_id = $1 order by task.line_number`,
  row,
);

const isGivenBack = `
  exists (
    select from jsonb_array_elements(coalesce(o.refunds, '[]')) as refund (made)
    where made -> 'lines' @> to_jsonb(task.line_number))`;

/* Paid, not done, and its money not given back. */
export const isOpen = `task.state <> 'Done' and o.state in ('Paid', 'Delivered') and not ${isGivenBack}`;

const open = reading(
  'manual.open',
  `${tasks} where ${isOpen} order by coalesce(task.resumed_at, o.paid_at) + task.hours * interval '1 hour', task.order_id, task.line_number
   limit $1`,
  row,
);

const toTell = namedReading(
  'manual.to-tell',
  `select told.* from (${tasks} where ${isOpen} and task.state = 'Waiting' and task.stage <> 'Overdue') as told
   where stage = 'Untold'
      or stage = 'Told' and since + hours * interval '30 minutes' <= :now
      or since + hours * interval '1 hour' <= :now
   order by since, "order", line
   limit :most`,
  { now: at, most: as<number>() },
  row,
);

const toPurge = namedReading(
  'manual.to-purge',
  `${tasks}
   where task.state <> 'Done' and not task.purged
     and (${isGivenBack} or o.state in ('Expired', 'Cancelled') and o.closed_at < :closedBefore)
   order by task.order_id, task.line_number
   limit :most`,
  { closedBefore: at, most: as<number>() },
  row,
);

const which = { order: as<OrderId>(), line: as<LineNumber>() };

const noteStage = namedWriting(
  'manual.note-stage',
  `with saved as (
     update manual_tasks set stage = :stage
     where order_id = :order and line_number = :line and state = 'Waiting' and stage <> :stage
     returning 1 as version
   ),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select jobs from queued) as jobs`,
  { ...which, stage: as<ManualStage>(), followUps: jobsJson },
  nothingRead,
);

/* Everything hangs on `saved`: a refund moves the version on as well, so that a line is made or given back, never both. */
const finish = namedWriting(
  'manual.finish',
  `with standing as materialized (
     select o.id, task.content_id from orders o
     join manual_tasks task on task.order_id = o.id and task.line_number = :line and task.state <> 'Done'
     where o.id = :order and o.version = :version and o.state in ('Paid', 'Delivered') and not ${isGivenBack}
     for update of o, task
   ),
   saved as (
     update orders set version = version + 1 where id = (select id from standing) returning id, version
   ),
   made as (
     insert into sealed_contents (variant_code, key_id, sealed)
     select :product, :key, :sealed from saved returning id
   ),
   left_over as (
     insert into sealed_contents (variant_code, key_id, sealed)
     select :product, :answersKey, :answersSealed from saved returning id
   ),
   done as (
     update manual_tasks
     set state = 'Done', goods_id = (select id from made), content_id = (select id from left_over)
     from saved where order_id = saved.id and line_number = :line
   ),
   gone as (delete from sealed_contents where id in (select content_id from standing cross join saved)),
   audited as (${insertAudit('saved', ':audit')}),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select version from saved) as version, (select jobs from queued) as jobs,
          exists (select from manual_tasks task join orders o on o.id = task.order_id
                  where task.order_id = :order and task.line_number = :line and task.state <> 'Done'
                    and not ${isGivenBack}) as open`,
  {
    ...which,
    version: as<Version>(),
    product: as<VariantCode>(),
    key: as<string>(),
    sealed: as<Buffer>(),
    answersKey: as<string>(),
    answersSealed: as<Buffer>(),
    followUps: jobsJson,
    audit: auditJson,
  },
  t.type({ version: orNull(count), open: t.boolean }),
);

const giveBack = namedWriting(
  'manual.give-back',
  `with standing as materialized (
     select task.order_id, task.line_number from manual_tasks task
     join orders o on o.id = task.order_id
     where task.order_id = :order and task.line_number = :line and task.state = 'Waiting' and not ${isGivenBack}
     for update of o, task
   ),
   saved as (
     update manual_tasks task set state = 'Returned', note = :note
     from standing where task.order_id = standing.order_id and task.line_number = standing.line_number
     returning 1 as version
   ),
   audited as (${insertAudit('saved', ':audit')}),
   queued as (${enqueueJobs('saved', ':followUps')})
   select (select version from saved) as version, (select jobs from queued) as jobs`,
  { ...which, note: as<string>(), followUps: jobsJson, audit: auditJson },
  t.type({ version: orNull(count) }),
);

/* With other answers in the place of those before; with a moment it waits for the staff again from then on. */
const replaceAnswers = (name: string, condition: string, change: string) =>
  namedWriting(
    name,
    `with before as materialized (
       select task.order_id, task.line_number, task.content_id from manual_tasks task
       join orders o on o.id = task.order_id
       where task.order_id = :order and task.line_number = :line and ${condition}
       for update of o, task
     ),
     fresh as (
       insert into sealed_contents (variant_code, key_id, sealed)
       select :product, :key, :sealed from before returning id
     ),
     saved as (
       update manual_tasks set content_id = (select id from fresh)${change}
       from before
       where manual_tasks.order_id = before.order_id and manual_tasks.line_number = before.line_number
       returning 1 as version
     ),
     gone as (delete from sealed_contents where id in (select content_id from before))
     select (select version from saved) as version, :now::timestamptz as now`,
    {
      ...which,
      product: as<VariantCode>(),
      key: as<string>(),
      sealed: as<Buffer>(),
      now: nullable(at),
    },
    t.type({ version: orNull(count) }),
  );

const correct = replaceAnswers(
  'manual.correct',
  `task.state = 'Returned' and not ${isGivenBack}`,
  `, state = 'Waiting', note = null, resumed_at = :now, stage = 'Untold'`,
);
const purge = replaceAnswers('manual.purge', `task.state <> 'Done'`, `, purged = :now::timestamptz is null`);

/* With their questions, as a buyer gave them; or, once the inputs of a task are those that were answered, in their order. */
const given = t.readonlyArray(t.strict({ asked: t.string, answer: t.string }));
const inOrder = t.readonlyArray(t.string);
const answersJson = t.union([given, inOrder]);
type StoredAnswers = t.TypeOf<typeof answersJson>;

const isGiven = given.is;

/* What was kept before questions stood beside their answers is asked for again. */
const asGiven = (kept: StoredAnswers): readonly GivenAnswer[] => (isGiven(kept) ? kept : []);

const asAnswers = (asked: readonly ManualInput[], kept: StoredAnswers): readonly string[] =>
  isGiven(kept) ? answersTo(asked, kept).map((answer) => answer ?? '') : kept;

const notWaiting: NotWaiting = { tag: 'NotWaiting' };

const parsed = (operation: string, text: string): E.Either<StoreFailure, StoredAnswers> =>
  pipe(
    E.tryCatch(
      (): unknown => JSON.parse(text),
      () => null,
    ),
    E.chainW((value) => answersJson.decode(value)),
    E.mapLeft(() => storeFailure(operation, new Error('the answers of a buyer are no list of answers'))),
  );

const waits = (
  rows: readonly { readonly version: number | null }[],
): TE.TaskEither<NotWaiting | StoreFailure, void> =>
  (rows[0]?.version ?? null) === null ? TE.left(notWaiting) : TE.right(undefined);

/** What people do by hand, in PostgreSQL: what buyers write, and what is made for them, is sealed like units. */
export const postgresManualWork = (run: Run, keys: KeyRing): ManualWork => {
  const seal = sealedFor(run, keys);
  const opened = (
    operation: string,
    product: VariantCode,
    { key, sealed }: Pick<Row, 'key' | 'sealed'>,
  ): TE.TaskEither<StoreFailure, StoredAnswers> =>
    key === null || sealed === null
      ? TE.right([])
      : pipe(
          openUnit(keys, operation)({ id: null, product, key, sealed }),
          TE.flatMapEither((text) => parsed(operation, text)),
        );
  const asTasks =
    (operation: string) =>
    (rows: readonly Row[]): TE.TaskEither<StoreFailure, readonly ManualTask[]> =>
    async () =>
      E.sequenceArray(
        await inTurns(rows, ({ key, sealed, ...task }) =>
          pipe(
            opened(operation, task.product, { key, sealed }),
            TE.map((kept): ManualTask => ({ ...task, answers: asAnswers(task.inputs, kept) })),
          )(),
        ),
      );
  const productOf = (
    order: OrderId,
    line: LineNumber,
  ): TE.TaskEither<NotWaiting | StoreFailure, VariantCode> =>
    pipe(
      run(ofOrder, [order]),
      TE.flatMap((rows): TE.TaskEither<NotWaiting | StoreFailure, VariantCode> => {
        const found = rows.find((one) => one.line === line);
        return found === undefined ? TE.left(notWaiting) : TE.right(found.product);
      }),
    );
  return {
    spec: (product) =>
      pipe(
        run(spec, [product]),
        TE.map(([found]) => found ?? usualSpec),
      ),
    setSpec: (product, { inputs: asked, hours }, audit) =>
      pipe(
        run(...setSpec({ product, inputs: asked, hours, audit })),
        TE.flatMap(([kept]): TE.TaskEither<UnknownProduct | StoreFailure, void> =>
          kept?.known === 1 ? TE.right(undefined) : TE.left({ tag: 'UnknownProduct', code: product }),
        ),
      ),
    answers: (buyer, product) =>
      pipe(
        run(...draft({ buyer, product })),
        TE.flatMap(([found]) =>
          found === undefined ? TE.right([]) : opened('manual.draft', product, found),
        ),
        TE.map(asGiven),
      ),
    keepAnswers: (buyer, product, answers) =>
      pipe(
        seal(product, JSON.stringify(answers)),
        TE.flatMap((sealed) => run(...keepDraft({ buyer, product, ...sealed }))),
        TE.asUnit,
      ),
    ofOrder: (order) => pipe(run(ofOrder, [order]), TE.flatMap(asTasks('manual.of-order'))),
    open: (limit) => pipe(run(open, [limit]), TE.flatMap(asTasks('manual.open'))),
    toTell: (now, most) => pipe(run(...toTell({ now, most })), TE.flatMap(asTasks('manual.to-tell'))),
    toPurge: (closedBefore, most) =>
      pipe(run(...toPurge({ closedBefore, most })), TE.flatMap(asTasks('manual.to-purge'))),
    noteStage: ({ order, line }, stage, followUps) =>
      pipe(run(...noteStage({ order, line, stage, followUps })), TE.asUnit),
    finish: ({ order, line }, version, { content, answers }, followUps, audit) =>
      pipe(
        TE.Do,
        TE.bind('product', () => productOf(order, line)),
        TE.bindW('goods', ({ product }) => seal(product, content)),
        TE.bindW('rest', ({ product }) => seal(product, JSON.stringify(answers))),
        TE.flatMap(({ product, goods, rest }) =>
          run(
            ...finish({
              order,
              line,
              version,
              product,
              ...goods,
              answersKey: rest.key,
              answersSealed: rest.sealed,
              followUps,
              audit,
            }),
          ),
        ),
        TE.flatMap(([outcome]): TE.TaskEither<Stale | NotWaiting | StoreFailure, void> => {
          if (outcome === undefined || outcome.version === null)
            return TE.left(outcome?.open === true ? stale : notWaiting);
          return TE.right(undefined);
        }),
      ),
    giveBack: ({ order, line }, note, followUps, audit) =>
      pipe(run(...giveBack({ order, line, note, followUps, audit })), TE.flatMap(waits)),
    correct: ({ order, line }, answers, now) =>
      pipe(
        productOf(order, line),
        TE.bindTo('product'),
        TE.bindW('sealed', ({ product }) => seal(product, JSON.stringify(answers))),
        TE.flatMap(({ product, sealed }) => run(...correct({ order, line, product, ...sealed, now }))),
        TE.flatMap(waits),
      ),
    purge: ({ order, line }, answers) =>
      pipe(
        productOf(order, line),
        TE.bindTo('product'),
        TE.bindW('sealed', ({ product }) => seal(product, JSON.stringify(answers))),
        TE.flatMap(({ product, sealed }) => run(...purge({ order, line, product, ...sealed, now: null }))),
        TE.asUnit,
        TE.orElse((no): TE.TaskEither<StoreFailure, void> =>
          no.tag === 'NotWaiting' ? TE.right(undefined) : TE.left(no),
        ),
      ),
  };
};
