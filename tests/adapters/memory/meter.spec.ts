import { expect } from 'chai';
import { memoryMeter } from '../../../adapters/memory/meter.ts';

describe('The meter in memory', () => {
  it('keeps every reading in turn', () => {
    const meter = memoryMeter();
    meter.paidToDelivered(42);
    meter.gatewayCall('request', 'ok', 120);
    meter.updateHandled('callback', 7);
    meter.jobRun('deliver', 'done', 3);
    meter.jobParked('deliver');
    meter.webhookAnswered(200);
    meter.spamBlocked();
    expect(meter.readings()).to.deep.equal([
      ['paidToDelivered', 42],
      ['gatewayCall', 'request', 'ok', 120],
      ['updateHandled', 'callback', 7],
      ['jobRun', 'deliver', 'done', 3],
      ['jobParked', 'deliver'],
      ['webhookAnswered', 200],
      ['spamBlocked'],
    ]);
  });
});
