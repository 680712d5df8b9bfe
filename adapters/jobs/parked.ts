import * as E from 'fp-ts/lib/Either.js';
import type { Job } from 'graphile-worker';
import type { FollowUps } from '../../application/ports/follow-ups.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Telemetry } from './telemetry.ts';
import { FollowUpCodec } from './follow-up-codec.ts';

/** Word to an owner that could not be sent is not itself worth a word to the owner. */
const isWordToOwner = (followUp: FollowUp): boolean =>
  followUp.tag === 'NotifyAdmin' || followUp.tag === 'NotifyAdmins';

const orderOf = (followUp: FollowUp) => ('order' in followUp ? followUp.order : null);

/** Notes a job that is out of tries, and has the owners told. */
export const reportParked =
  (followUps: FollowUps, { log, meter }: Telemetry) =>
  async (job: Pick<Job, 'task_identifier' | 'payload'>): Promise<void> => {
    const task = job.task_identifier;
    meter.jobParked(task);
    log.error('job parked after its last try', { task });
    const followUp = FollowUpCodec.decode(job.payload);
    if (E.isRight(followUp) && isWordToOwner(followUp.right)) return;
    const order = E.isRight(followUp) ? orderOf(followUp.right) : null;
    const told = await followUps.add([{ tag: 'NotifyAdmins', news: { tag: 'JobParked', task, order } }])();
    if (E.isLeft(told)) log.error('owners not told of a parked job', { task, cause: told.left.cause });
  };
