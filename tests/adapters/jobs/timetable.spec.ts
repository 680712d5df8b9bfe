import { expect } from 'chai';
import { parseCrontab } from 'graphile-worker';
import { timetable } from '../../../adapters/jobs/tasks.ts';

describe('The timetable of the job engine', () => {
  it('is read by the engine, line by line, each of a task of its own', () => {
    const tasks = parseCrontab(timetable).map(({ task }) => task);
    expect(tasks).to.have.length(timetable.split('\n').length);
    expect(new Set(tasks).size).to.equal(tasks.length);
  });
});
