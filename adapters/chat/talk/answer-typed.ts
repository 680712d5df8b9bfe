import { answerOwnersQuestion } from './owner/answer-question.ts';
import type { Asked } from './awaiting.ts';
import type { Turn } from './turn.ts';
import { depositTyped } from './wallet.ts';

/** Takes what was typed for what was asked for. */
export const answerTyped = (turn: Turn, asked: Asked, typed: string): Promise<void> =>
  asked.tag === 'DepositAmount' ? depositTyped(turn, typed) : answerOwnersQuestion(turn, asked, typed);
