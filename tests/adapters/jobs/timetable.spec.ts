import { expect } from 'chai';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { parseCrontab, type JobHelpers } from 'graphile-worker';
import { tasks, timetable } from '../../../adapters/jobs/tasks.ts';
import { storeFailure, type StoreFailure } from '../../../application/ports/store-failure.ts';
import { hours } from '../../../domain/instant.ts';
import { recordingTelemetry } from './recording-telemetry.ts';
import { recordedWork } from './work-recorder.ts';

const byNight = ['audit-books', 'check-figures', 'archive-orders'];

describe('The timetable of the job engine', () => {
  it('is read by the engine, line by line, each of a task of its own', () => {
    const named = parseCrontab(timetable).map(({ task }) => task);
    expect(named).to.have.length(timetable.split('\n').length);
    expect(new Set(named).size).to.equal(named.length);
  });

  it('makes up within the day for a night in which no process ran, and tries for hours what fails (row 45)', () => {
    const nightly = parseCrontab(timetable).filter(({ task }) => byNight.includes(task));
    expect(nightly.map(({ task, options: { jobKey } }) => [task, jobKey])).to.deep.equal(
      byNight.map((task) => [task, task]),
    );
    for (const { options } of nightly)
      expect(options).to.include({ maxAttempts: 10, backfillPeriod: hours(20) });
  });

  it('looks every minute at all that may be late, also behind what cannot be looked at', async () => {
    const looked: string[] = [];
    const looking = (name: string) => (): TE.TaskEither<StoreFailure, never> => {
      looked.push(name);
      return TE.left(storeFailure(name, new Error('away')));
    };
    const { work } = recordedWork({
      alarmOverdue: looking('orders'),
      expireOverdue: looking('timers'),
      watchStock: looking('stock'),
      watchTasks: looking('tasks'),
      watchTestimonies: looking('testimonies'),
    });
    const sweep = tasks(work, recordingTelemetry())['sweep-overdue'];
    const told = await Promise.resolve(sweep?.({}, {} as JobHelpers)).catch((cause: unknown) => cause);
    expect(looked).to.deep.equal(['orders', 'timers', 'stock', 'tasks', 'testimonies']);
    expect(told).to.have.property('message', looked.map((name) => `${name}: away`).join('; '));
  });
});
