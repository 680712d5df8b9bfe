import { expect } from 'chai';
import { firstOf, asked, listed } from '../../../../../adapters/chat/features/admin/first-of.ts';
import { queueScreen } from '../../../../../adapters/chat/features/admin/manual/screens.ts';
import type { ManualTask } from '../../../../../domain/manual/manual-task.ts';
import { variantCode } from '../../../../../domain/catalogue/product.ts';
import { lineNumber } from '../../../../../domain/order/order-line.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { noon } from '../../../../support/builders/moments.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const task = (at: number): ManualTask => ({
  inputs: [],
  hours: 2,
  order: orderId('INV-1-FIRST'),
  line: lineNumber(at + 1),
  product: variantCode('TOP-UP'),
  name: `Top Up ${String(at)}`,
  answers: [],
  state: 'Waiting',
  note: null,
  stage: 'Untold',
  since: noon,
});

const tasks = (count: number): readonly ManualTask[] => Array.from({ length: count }, (_, at) => task(at));

describe('What waits for the staff', () => {
  it('is counted where all of it is listed', () => {
    expect(firstOf(tasks(listed))).to.deep.equal({ first: tasks(listed), count: '20' });
    expect(firstOf([]).count).to.equal('0');
  });

  it('says that more waits than is listed', () => {
    const screen = queueScreen(tasks(asked), noon);

    expect(wordsIn(screen)).to.include('(20+)');
    expect(
      labelsIn(screen)
        .flat()
        .filter((label) => label.includes('Top Up')),
    ).to.have.length(listed);
  });
});
