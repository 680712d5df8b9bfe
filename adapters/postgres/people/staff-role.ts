import * as t from 'io-ts';
import { permissions, type Permission } from '../../../domain/staff/permission.ts';
import { amount, moment, orNull } from '../kit/codecs.ts';

const known = Object.fromEntries(permissions.map((one) => [one, null])) as Readonly<Record<Permission, null>>;

export const permissionsColumn = t.readonlyArray(t.keyof(known));

/** The columns of what somebody was appointed to. */
export const roleFields = { permissions: permissionsColumn, until: orNull(moment), ceiling: orNull(amount) };
