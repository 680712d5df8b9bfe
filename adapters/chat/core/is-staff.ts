import type { Context } from './context.ts';

/** Whether the person may do anything that buyers may not: each action is guarded again. */
export const isStaff = ({ rights }: Pick<Context, 'rights'>): boolean => rights.permissions.size > 0;
