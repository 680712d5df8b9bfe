import * as E from 'fp-ts/lib/Either.js';
import type { ManualInput } from '../../../../../domain/manual/manual-input.ts';
import { readInputs as inputsIn } from '../../../../kit/manual-inputs.ts';
import type { Parsed } from '../../../core/answers.ts';
import { manualWorkMessages } from './messages.ts';

const { manual: messages } = manualWorkMessages;

/** One input a line: `ID Pemain: angka`. `-` asks for nothing. */
export const readInputs = (text: string): Parsed<readonly ManualInput[]> =>
  text.trim() === '-' ? E.right([]) : E.fromNullable(messages.badInputs)(inputsIn(text));
