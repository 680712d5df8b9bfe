import type { Buyer } from '../../../../../domain/people/buyer.ts';
import { hasEnded, type Rights, type StaffMember } from '../../../../../domain/staff/member.ts';
import { permissions } from '../../../../../domain/staff/permission.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { bold, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { lastMinute } from '../last-minute.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { nameOf } from '../person-line.ts';
import { approvalsRoutes } from '../approvals/routes.ts';
import { staffRoutes } from './routes.ts';

const { staff: messages, buttons: labels } = adminMessages;

const nameLimit = 64;
const mostShown = 80;

export const toStaff: Button = tap(labels.backToStaff, staffRoutes.list.to());

const shortName = ({ name }: Pick<StaffMember, 'name'>): string => truncate(name, nameLimit);

export const staffList = (members: readonly StaffMember[], now: Instant): Screen =>
  message(
    members.length === 0 ? messages.none : messages.title(members.length),
    buttons(
      ...members.slice(0, mostShown).map((member) => {
        const label = messages.entry(
          truncate(member.name, 30),
          member.permissions.length,
          hasEnded(member, now),
        );
        return [tap(label, staffRoutes.member.to({ person: member.person }))];
      }),
      [tap(labels.appoint, staffRoutes.appoint.to(), 'primary')],
      [tap(labels.approvals, approvalsRoutes.approvals.to())],
      [toMenu],
    ),
  );

export type Viewer = {
  readonly rights: Rights;
  readonly now: Instant;
  readonly clock: StoreClock;
  /** Who appointed the member, as far as it is known. */
  readonly appointer: Buyer | null;
};

const endOf = (member: StaffMember, { now, clock }: Viewer): RichText => {
  if (member.until === null) return messages.forever;
  const at = clock.dateTime(lastMinute(member.until), 'id-ID');
  return hasEnded(member, now) ? messages.over(at) : messages.until(at);
};

/** Somebody of the staff: a tap on a right gives or takes it. Who looks sees the rights that are theirs to give. */
export const memberScreen = (member: StaffMember, viewer: Viewer, lead: RichText | null = null): Screen => {
  const { person, permissions: held, ceiling, appointedBy, appointedAt } = member;
  const since = viewer.clock.dateTime(appointedAt, 'id-ID');
  const toggles = permissions
    .filter((permission) => viewer.rights.permissions.has(permission))
    .map((permission) => {
      const isHeld = held.includes(permission);
      const to = staffRoutes.permission.to({ person, permission, held: !isHeld });
      return tap(messages.held(permission, isHeld), to, isHeld ? 'good' : 'neutral');
    });
  return message(
    paragraphs(
      lead,
      lines(rich`👤 ${bold(shortName(member))}`, messages.id(String(person))),
      lines(
        held.length === 0 ? messages.noRights : messages.rights(held),
        endOf(member, viewer),
        ceiling === null ? messages.noCeiling : messages.ceiling(ceiling),
      ),
      messages.since(since, nameOf(appointedBy, viewer.appointer)),
    ),
    buttons(
      ...inRowsOf(2, toggles),
      [
        tap(labels.until, staffRoutes.until.to({ person })),
        tap(labels.ceiling, staffRoutes.ceiling.to({ person })),
      ],
      [tap(labels.remove, staffRoutes.askRemove.to({ person }), 'danger')],
      [toStaff, toMenu],
    ),
  );
};

export const askRemoveScreen = (member: StaffMember): Screen =>
  message(
    messages.askRemove(shortName(member)),
    buttons(
      [tap(labels.removeNow, staffRoutes.remove.to({ person: member.person }), 'danger')],
      [tap(labels.backToMember, staffRoutes.member.to({ person: member.person }))],
    ),
  );

/** A sentence, and the way back to the list. */
export const staffNotice = (text: RichText): Screen => message(text, buttons([toStaff, toMenu]));
