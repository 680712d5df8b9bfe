import type { Brand } from '../brand.ts';

/** What something is called that waits for an owner. */
export type ApprovalId = Brand<string, 'ApprovalId'>;

export const approvalId = (id: string): ApprovalId => id as ApprovalId;
