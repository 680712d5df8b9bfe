import { buyerId } from '../../../domain/people/buyer.ts';
import type { StaffMember } from '../../../domain/staff/member.ts';
import type { StaffDecision } from '../../../domain/staff/staff-change.ts';
import { approvalId } from '../../../domain/staff/approval-id.ts';
import type { Approval } from '../../../domain/staff/approval.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { noon } from './moments.ts';

export const aMember = (over: Partial<StaffMember> = {}): StaffMember => ({
  person: buyerId(8_001),
  name: 'Dewi',
  permissions: [],
  until: null,
  ceiling: null,
  appointedBy: buyerId(9_001),
  appointedAt: noon,
  ...over,
});

export const aStaffDecision = (member: StaffMember | null = aMember()): StaffDecision => {
  const person = member?.person ?? aMember().person;
  const audit = {
    by: buyerId(9_001),
    action: 'staff.appoint',
    subject: `staff:${String(person)}`,
    before: {},
    after: {},
    at: noon,
  };
  return { person, member, audit };
};

export const anApproval = (over: Partial<Approval> = {}): Approval => ({
  id: approvalId('8001-mi2x'),
  by: aMember().person,
  request: { tag: 'Adjust', buyer: buyerId(7_001), amount: 900_000, reason: 'hadiah', once: '8001-a' },
  amount: rupiah(900_000),
  at: noon,
  answer: null,
  ...over,
});
