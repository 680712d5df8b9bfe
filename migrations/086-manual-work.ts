import type { Knex } from 'knex';
import { identifier } from './identifiers.ts';
import type { NamedMigration } from './named-migration.ts';

/* What is asked for, as `[{"label": "ID", "kind": "number", "choices": []}]`, and within how many hours it is done. */
const specs = `
  create table manual_specs (
    variant_code ${identifier} primary key references variants (code),
    inputs jsonb not null constraint manual_specs_inputs_are_a_list check (jsonb_typeof(inputs) = 'array'),
    hours integer not null constraint manual_specs_hours_positive check (hours > 0)
  )`;

/* What a buyer wrote for a variant and ordered not yet. */
const drafts = `
  create table manual_drafts (
    buyer_id bigint not null references buyers (id),
    variant_code ${identifier} not null references variants (code),
    content_id bigint not null references sealed_contents (id),
    primary key (buyer_id, variant_code)
  )`;

const tasks = `
  create table manual_tasks (
    order_id ${identifier} not null,
    line_number smallint not null,
    variant_code ${identifier} not null references variants (code),
    inputs jsonb not null,
    hours integer not null,
    content_id bigint references sealed_contents (id),
    goods_id bigint references sealed_contents (id),
    state text not null default 'Waiting'
      constraint manual_tasks_state_known check (state in ('Waiting', 'Returned', 'Done')),
    stage text not null default 'Untold'
      constraint manual_tasks_stage_known check (stage in ('Untold', 'Told', 'Reminded', 'Overdue')),
    note text,
    -- Whether what was secret is forgotten, of what will not be done.
    purged boolean not null default false,
    resumed_at timestamptz,
    primary key (order_id, line_number),
    constraint manual_tasks_of_line foreign key (order_id, line_number)
      references order_lines (order_id, number) on delete cascade,
    constraint manual_tasks_done_with_goods check ((state = 'Done') = (goods_id is not null))
  )`;

const guards = [
  `create trigger manual_tasks_done_for_ever before update on manual_tasks for each row
     when (old.state = 'Done' and (old.state, old.goods_id) is distinct from (new.state, new.goods_id))
     execute function refuse('what was made for a buyer never changes')`,
  `create trigger manual_tasks_facts_stay before update on manual_tasks for each row
     when ((old.order_id, old.line_number, old.variant_code, old.inputs, old.hours)
             is distinct from (new.order_id, new.line_number, new.variant_code, new.inputs, new.hours))
     execute function refuse('what was asked for never changes')`,
];

const up = async (knex: Knex): Promise<void> => {
  for (const change of [
    specs,
    drafts,
    tasks,
    'create index manual_drafts_of_content on manual_drafts (content_id)',
    'create index manual_tasks_of_content on manual_tasks (content_id)',
    'create index manual_tasks_of_goods on manual_tasks (goods_id)',
    `create index manual_tasks_open on manual_tasks (order_id, line_number) where state <> 'Done'`,
    ...guards,
  ])
    await knex.raw(change);
};

/** Fails where somebody works for a buyer: nothing else knows of it. */
const down = async (knex: Knex): Promise<void> => {
  const held: unknown = await knex('manual_tasks').first();
  if (held !== undefined) throw new Error('there is manual work, which the former shape cannot hold');
  for (const table of ['manual_tasks', 'manual_drafts', 'manual_specs']) await knex.schema.dropTable(table);
};

/** Goods that are made by hand: what their buyers are asked for, what they wrote, sealed, and how far the work is. */
export const manualWork: NamedMigration = { name: '086-manual-work', up, down };
