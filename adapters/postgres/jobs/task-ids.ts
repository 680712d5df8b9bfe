import type pg from 'pg';
import { followUpNames } from '../../../domain/follow-ups/follow-up-key.ts';

const tables = ['graphile_worker._private_tasks', 'graphile_worker._private_job_queues'];

const ending = `
  select seqcycle as cycles from pg_sequence where seqrelid = pg_get_serial_sequence($1, 'id')::regclass`;

const register = `
  insert into graphile_worker._private_tasks (identifier)
  select unnest($1::text[]) on conflict do nothing`;

const missing = `
  select name from unnest($1::text[]) as name
  where not exists (select from graphile_worker._private_tasks where identifier = name)`;

const mostTries = 100;

/**
 * Lets the job engine queue for ever. Its `add_jobs` draws an integer for each task that it is given, also for one
 * that it knows, and would stop after 2.1 billion of them. The numbers may begin anew: only a task that is new needs
 * its own, and one that gets a number that is taken would be left out without a word, its job with it. So those of
 * the shop are made known here, where one that was left out is seen and drawn again.
 */
export const keepTaskIds = async (pool: Pick<pg.Pool, 'query'>): Promise<void> => {
  for (const table of tables) {
    const { rows } = await pool.query<{ cycles: boolean }>(ending, [table]);
    if (rows[0]?.cycles === false) await pool.query(`alter table ${table} alter column id set cycle`);
  }
  const names = Object.values(followUpNames);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { rowCount } = await pool.query(missing, [names]);
    if (rowCount === 0) return;
    await pool.query(register, [names]);
  }
  throw new Error('the job engine does not take the names of the tasks');
};
