import { buyerId, type Buyer } from '../../../domain/people/buyer.ts';

export const aBuyer = (over: Partial<Buyer> = {}): Buyer => ({
  id: buyerId(7001),
  firstName: 'Budi',
  username: 'budi_s',
  language: 'id',
  ...over,
});
