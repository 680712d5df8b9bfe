import type { UseCases } from '../../../application/use-cases.ts';
import { hasAny, type Rights } from '../../../domain/staff/member.ts';
import { buttons } from './make-screen.ts';
import type { Button, Screen } from './screen.ts';

/** What staff can do: each has the rights that open it, by which menus are drawn. */
export type AdminAction = keyof UseCases['admin'];

/** The one table of which right opens what. */
export type RightsTable = Readonly<Record<AdminAction, Pick<UseCases['admin'][AdminAction], 'openedBy'>>>;

export const permits = (table: RightsTable, rights: Rights, action: AdminAction): boolean =>
  hasAny(rights, table[action].openedBy);

/** The action that a button leads to; null for the buttons of everybody. */
export type OpensOf = (data: string) => AdminAction | null;

/** The screen without the buttons that this person may not use. */
export const withinRights =
  (opens: OpensOf, table: RightsTable, rights: Rights) =>
  (screen: Screen): Screen => {
    if (screen.controls.tag !== 'Buttons' || rights.isOwner) return screen;
    const isUsable = (button: Button): boolean => {
      const action = button.tag === 'Tap' ? opens(button.data) : null;
      return action === null || permits(table, rights, action);
    };
    return { ...screen, controls: buttons(...screen.controls.rows.map((row) => row.filter(isUsable))) };
  };
