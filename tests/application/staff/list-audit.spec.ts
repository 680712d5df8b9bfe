import { expect } from 'chai';
import { noteOnOrder } from '../../../application/owner/order-story.ts';
import { wholeAudit } from '../../../application/ports/audit-log.ts';
import { auditPerPage, exportAudit, listAudit } from '../../../application/staff/list-audit.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { answerOf } from '../../support/either.ts';
import { greeted, stockUp } from '../../support/fixture/shop.ts';
import { netflix } from '../../support/builders/products.ts';
import { openWorld, ordered } from '../../support/fixture/world.ts';

describe('The list of what staff did', () => {
  it('has the newest first, a page at a time', async () => {
    const world = openWorld();
    await stockUp(world, netflix, 1);
    const { id } = await ordered(world, await greeted(world));
    for (let n = 1; n <= auditPerPage + 1; n += 1) {
      const note = `catatan ${String(n)}`;
      await answerOf(noteOnOrder(world)({ by: buyerId(9_001), order: id, note, once: note }));
    }
    const first = await answerOf(listAudit(world)(0));
    expect([first.total, first.items.length]).to.deep.equal([auditPerPage + 1, auditPerPage]);
    expect(first.items[0]).to.deep.include({ by: 9_001, action: 'order.note', subject: `order:${id}` });
    expect(first.actors).to.deep.equal([9_001]);
    expect((await answerOf(listAudit(world)(1))).items).to.have.length(1);
    expect(await answerOf(exportAudit(world)(wholeAudit))).to.have.length(auditPerPage + 1);
    expect(await answerOf(exportAudit(world)({ ...wholeAudit, by: buyerId(1) }))).to.deep.equal([]);
  });
});
