import { storeFailure, type StoreFailure } from '../../application/ports/store-failure.ts';

/** What a database would refuse by one of its constraints. */
export const broken = (operation: string, message: string): StoreFailure =>
  storeFailure(operation, new Error(message));
