import type { Visitor } from '../configuration/messenger.ts';

/** Whom the visitor can be: a buyer in each language, and the owner. */
export const persons: readonly Visitor[] = [
  { id: 7001, firstName: 'Sari', username: 'sari_belanja', language: 'id', role: 'buyer' },
  { id: 7002, firstName: 'James', username: 'james_in_bali', language: 'en', role: 'buyer' },
  { id: 7000, firstName: 'Rina', username: 'rina_toko', language: 'id', role: 'owner' },
];
