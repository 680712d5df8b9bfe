import { auditPerPage, type AuditPage } from '../../../../../application/staff/list-audit.ts';
import type { ReportFiles } from '../../../../../application/ports/report-files.ts';
import { after, hours, type Instant } from '../../../../../domain/instant.ts';
import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { AuditEntry } from '../../../../../domain/staff/audit-entry.ts';
import { buttons, inRowsOf, message, tap, withAttachment } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { bold, lines, paragraphs, rich, wordsOf } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { nameOf } from '../person-line.ts';
import type { Names } from '../person-of.ts';
import { changeWords, factWords } from './fact-words.ts';
import { auditRoutes } from './routes.ts';
import { subjectWords } from './subject-words.ts';

const factsLimit = 320;

const entryLines =
  (names: Names, clock: StoreClock) =>
  (entry: AuditEntry): RichText => {
    const { by, action, subject, at } = entry;
    const what = subjectWords(subject, names);
    const changes = changeWords(entry, clock);
    return lines(
      rich`${bold(adminMessages.audit.action(action))}${what === null ? '' : rich` · ${what}`}`,
      rich`👤 ${nameOf(by, names.get(by) ?? null)}`,
      `🕒 ${clock.dateTime(at, 'id-ID')}`,
      changes === '' ? null : `✍️ ${truncate(changes, factsLimit)}`,
    );
  };

/** What of it is shown, as a button carries it. */
export type Wanted = { readonly by: BuyerId | null; readonly day: string | null };

type Shown = Wanted & { readonly page: number; readonly now: Instant };

const mostActors = 8;

const dayButtons = ({ by, day, now }: Shown, clock: StoreClock): readonly (readonly Button[])[] => {
  const yesterday = clock.dayOf(after(now, -hours(24)));
  const one = (label: string, wanted: string | null): Button =>
    tap(
      adminMessages.audit.chosen(label, wanted === day),
      auditRoutes.filtered.to({ page: 0, by, day: wanted }),
    );
  const { days } = adminMessages.audit;
  return [
    [one(days.today, '1'), one(days.yesterday, yesterday), one(days.week, '7')],
    [one(days.month, '30'), one(days.ever, null)],
  ];
};

const actorButtons = (
  actors: readonly BuyerId[],
  names: Names,
  { by, day }: Shown,
): readonly (readonly Button[])[] => {
  const one = (label: string, wanted: BuyerId | null): Button =>
    tap(
      adminMessages.audit.chosen(label, wanted === by),
      auditRoutes.filtered.to({ page: 0, by: wanted, day }),
    );
  if (actors.length < 2 && by === null) return [];
  return inRowsOf(2, [
    one(adminMessages.audit.everybody, null),
    ...actors
      .slice(0, mostActors)
      .map((id) => one(`👤 ${truncate(names.get(id)?.firstName ?? String(id), 24)}`, id)),
  ]);
};

/** What staff did, newest first, by whom and when. */
export const auditScreen = (
  { items, total, actors }: AuditPage,
  names: Names,
  shown: Shown,
  clock: StoreClock,
): Screen => {
  const { by, day, page } = shown;
  const isWhole = by === null && day === null;
  return message(
    total === 0
      ? isWhole
        ? adminMessages.audit.none
        : adminMessages.audit.noneSuch
      : paragraphs(adminMessages.audit.title(total), ...items.map(entryLines(names, clock))),
    buttons(
      pageButtons(page, pagesOf(total, auditPerPage), (to) => auditRoutes.filtered.to({ page: to, by, day })),
      ...(total === 0 && isWhole ? [] : [...dayButtons(shown, clock), ...actorButtons(actors, names, shown)]),
      [total === 0 ? null : tap(adminMessages.buttons.auditFile, auditRoutes.export.to({ by, day }))],
      [toMenu],
    ),
  );
};

/** The same as a table that spreadsheets open. */
export const auditFile = (
  entries: readonly AuditEntry[],
  names: Names,
  clock: StoreClock,
  files: Pick<ReportFiles, 'table'>,
): Screen => {
  const rows = entries.map(({ by, action, subject, before, after: now, at }) => [
    clock.dateTime(at, 'id-ID'),
    String(by),
    names.get(by)?.firstName ?? '',
    adminMessages.audit.action(action),
    wordsOf(subjectWords(subject, names) ?? []),
    factWords(before, clock),
    factWords(now, clock),
  ]);
  const bytes = files.table([[...adminMessages.audit.columns], ...rows]);
  return withAttachment(
    { tag: 'File', name: 'jejak-staf.csv', bytes },
    adminMessages.audit.inFile(entries.length),
  );
};
