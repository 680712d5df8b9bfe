import { broadcastId, nothingSent, type Broadcast } from '../../../domain/broadcast/broadcast.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import { noon } from './moments.ts';

/** A broadcast to everybody that waits for its moment, which has come. */
export const aBroadcast = (over: Partial<Broadcast> = {}): Broadcast => ({
  id: broadcastId('9001-a'),
  state: 'Scheduled',
  message: { text: 'Promo *akhir tahun*!', photo: null, buttons: [] },
  audience: { who: { tag: 'Everyone' }, language: null },
  at: noon,
  anytime: false,
  by: buyerId(9_001),
  createdAt: noon,
  startedAt: null,
  endedAt: null,
  haltReason: null,
  counts: nothingSent,
  ...over,
});
