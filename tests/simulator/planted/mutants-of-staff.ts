import { mutant, type PlantedMistake } from './planted-mistake.ts';

const rights = ['row 38'];

export const anyRightOpens = mutant(
  'lets any right open everything',
  rights,
  'application/requires.ts',
  'hasAny(rights, openedBy)',
  'rights.permissions.size > 0',
);

export const ceilingForgotten = mutant(
  'lets staff give more than their ceiling',
  rights,
  'domain/staff/approval.ts',
  'ceiling === null || amount <= ceiling',
  'ceiling === null || amount <= ceiling + amount',
);

export const mutantsOfStaff: readonly PlantedMistake[] = [
  anyRightOpens,
  ceilingForgotten,
  mutant(
    'lets a role that ended go on',
    rights,
    'domain/staff/member.ts',
    'role === null || hasEnded(role, now)',
    'role === null',
  ),
  mutant(
    'takes a second answer of an owner for the first',
    rights,
    'adapters/memory/approvals.ts',
    'asked === undefined || asked.answer !== null',
    'asked === undefined',
  ),
  mutant(
    'takes an approval for done',
    ['I3'],
    'application/staff/answer-approval.ts',
    "...(approved ? [{ tag: 'DoApproved', id } as const] : []),",
    '',
  ),
];
