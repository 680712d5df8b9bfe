import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Instant } from '../../domain/instant.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import { minuteFrom } from '../../domain/staff/sales-digest.ts';
import type { DeliveryFailure } from '../ports/messenger.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import { notifyAdmin } from './notify-admin.ts';
import { notifyAdmins, type NotifyAdminsDeps } from './notify-admins.ts';

/** Tells what was paid within the minute from a moment on: to one person, or to the group; null for that. */
export const notifyOfSales =
  (deps: NotifyAdminsDeps) =>
  (to: BuyerId | null, from: Instant): TaskEither<DeliveryFailure | StoreFailure, void> => {
    const news = { tag: 'SalesOfMinute', ...minuteFrom(from) } as const;
    return to === null ? notifyAdmins(deps)(news) : notifyAdmin(deps)(to, news);
  };
