import { buyerId, type BuyerId } from '../../../../../domain/people/buyer.ts';
import { settingNames } from '../../../../../domain/settings/shop-settings.ts';
import type { AuditEntry } from '../../../../../domain/staff/audit-entry.ts';
import { code, rich } from '../../../core/rich-text.ts';
import type { RichText } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { shortName, type Names } from '../person-of.ts';

type Subject = { readonly kind: string; readonly id: string };

/** `kind:id`, or a kind alone of which there is one. */
const partsOf = (subject: string): Subject => {
  const [kind = '', ...rest] = subject.split(':');
  return { kind, id: rest.join(':') };
};

const personIn = ({ kind, id }: Subject): BuyerId | null =>
  kind === 'buyer' || kind === 'staff' ? buyerId(Number(id)) : null;

/** Everybody whom an entry names: who did it, and to whom. */
export const peopleIn = ({ by, subject }: AuditEntry): readonly BuyerId[] => {
  const person = personIn(partsOf(subject));
  return person === null ? [by] : [by, person];
};

/** What it was done to, as staff call it; null where a number would say nothing to anybody. */
export const subjectWords = (subject: string, names: Names): RichText | null => {
  const { subjects } = adminMessages.audit;
  const parts = partsOf(subject);
  const person = personIn(parts);
  if (person !== null) return rich`${shortName(person, names)}`;
  switch (parts.kind) {
    case 'setting': {
      const name = settingNames.find((one) => one === parts.id);
      return name === undefined ? rich`${code(parts.id)}` : rich`${adminMessages.settings.label(name)}`;
    }
    case 'batch':
    case 'broadcast':
    case 'job':
      return rich`#${parts.id}`;
    case 'redeem-codes':
      return rich`${subjects.codes(parts.id)}`;
    case 'category':
      return rich`${parts.id}`;
    case 'approval':
    case 'alerts':
      return null;
    default:
      return rich`${code(parts.id)}`;
  }
};
