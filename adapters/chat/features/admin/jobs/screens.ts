import { jobsRoutes } from './routes.ts';
import type { ParkedJob } from '../../../../../application/ports/parked-jobs.ts';
import { truncate } from '../../../core/truncate.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { toMenu } from '../menu/buttons.ts';

/** So many of them, with what each failed of, fit into a message. */
const errorLimit = 90;

const entry = ({ task, order, error }: ParkedJob, at: number): RichText =>
  lines(
    rich`${bold(`${String(at + 1)}.`)} ${adminMessages.parked.task(task)}${order === null ? '' : rich` · ${code(order)}`}`,
    error === null ? null : `⚠️ ${truncate(error.replace(/\s+/g, ' '), errorLimit)}`,
  );

/** What failed for good; a number lets it run again. */
export const parkedScreen = (jobs: readonly ParkedJob[]): Screen =>
  message(
    jobs.length === 0
      ? adminMessages.parked.none
      : paragraphs(adminMessages.parked.title, ...jobs.map(entry)),
    buttons(
      ...inRowsOf(
        5,
        jobs.map(({ id }, at) => tap(`🔁 ${String(at + 1)}`, jobsRoutes.retry.to({ job: id }))),
      ),
      [tap(adminMessages.buttons.refresh, jobsRoutes.parked.to()), toMenu],
    ),
  );
