import { answerOwnersQuestion } from './owner/answer-question.ts';
import type { Asked } from './awaiting.ts';
import type { Context } from '../core/context.ts';
import { depositTyped } from './wallet.ts';

/** Takes what was typed for what was asked for. */
export const answerTyped = (context: Context, asked: Asked, typed: string): Promise<void> =>
  asked.tag === 'DepositAmount' ? depositTyped(context, typed) : answerOwnersQuestion(context, asked, typed);
