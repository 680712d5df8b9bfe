import { auditPerPage } from '../../../../../application/staff/list-audit.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import type { Buyer, BuyerId } from '../../../../../domain/people/buyer.ts';
import type { AuditEntry, AuditFacts } from '../../../../../domain/staff/audit-entry.ts';
import { buttons, message } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { nameOf } from '../notifications/screens.ts';
import { auditRoutes } from './routes.ts';

const factsLimit = 160;

const factsIn = (facts: AuditFacts): string =>
  truncate(
    Object.entries(facts)
      .filter(([, value]) => value !== null && value !== '')
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join(', '),
    factsLimit,
  );

/** What it was done to, without the kind of thing in front. */
const subjectOf = (subject: string): string => subject.slice(subject.indexOf(':') + 1);

const entryLines =
  (names: ReadonlyMap<BuyerId, Buyer>, clock: StoreClock) =>
  ({ by, action, subject, before, after, at }: AuditEntry): RichText => {
    const [was, is] = [factsIn(before), factsIn(after)];
    return lines(
      rich`${bold(adminMessages.audit.action(action))} · ${code(subjectOf(subject))}`,
      rich`👤 ${nameOf(by, names.get(by) ?? null)} · 🕒 ${clock.dateTime(at, 'id-ID')}`,
      was === '' && is === '' ? null : was === '' ? `✍️ ${is}` : `✍️ ${was} ➜ ${is}`,
    );
  };

/** What staff did, newest first. */
export const auditScreen = (
  { items, total }: Page<AuditEntry>,
  names: ReadonlyMap<BuyerId, Buyer>,
  page: number,
  clock: StoreClock,
): Screen =>
  message(
    total === 0
      ? adminMessages.audit.none
      : paragraphs(adminMessages.audit.title(total), ...items.map(entryLines(names, clock))),
    buttons(
      pageButtons(page, pagesOf(total, auditPerPage), (to) => auditRoutes.audit.to({ page: to })),
      [toMenu],
    ),
  );
