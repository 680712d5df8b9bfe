import {
  expiredUnasked,
  gatewayBeforeBooks,
  hoarding,
  paidExpired,
  silenceTakenForNo,
  unanswered,
} from './asking.ts';
import { archiveForgotten, mutantsOfArchiving } from './archiving.ts';
import {
  balanceTakenLater,
  changeKept,
  creditedTwice,
  refundedTwice,
  wolfCried,
  wordForMoney,
} from './balancing.ts';
import { leftBesideTheNext, leftTakenForClosed } from './changing.ts';
import { deliveredBeforeCommit, deliveredIntoTheVoid, fewerUnits, goodsForAnybody } from './delivering.ts';
import { mutantsOfBuying } from './mutants-of-buying.ts';
import { mutantsOfClaims } from './mutants-of-claims.ts';
import { mutantsOfOwners, refundedBeyondPaid } from './mutants-of-owners.ts';
import { mutantsOfSettling } from './mutants-of-settling.ts';
import { anyRightOpens, mutantsOfStaff } from './mutants-of-staff.ts';
import { anotherFileOpened, mutantsOfFiles } from './mutants-of-files.ts';
import { mutantsOfGoods } from './mutants-of-goods.ts';
import { mutantsOfOutages } from './mutants-of-outages.ts';
import { mutantsOfNotifications } from './mutants-of-notifications.ts';
import type { PlantedMistake } from './planted-mistake.ts';
import {
  acknowledgedTooEarly,
  followUpsApart,
  lateMoneyDropped,
  playMoney,
  settledFromTheBody,
  withoutCompareAndSet,
} from './settling.ts';

const wired: readonly PlantedMistake[] = [
  withoutCompareAndSet,
  acknowledgedTooEarly,
  settledFromTheBody,
  playMoney,
  lateMoneyDropped,
  followUpsApart,
  deliveredBeforeCommit,
  fewerUnits,
  deliveredIntoTheVoid,
  goodsForAnybody,
  expiredUnasked,
  paidExpired,
  unanswered,
  gatewayBeforeBooks,
  hoarding,
  creditedTwice,
  refundedTwice,
  changeKept,
  balanceTakenLater,
  wordForMoney,
  wolfCried,
  leftTakenForClosed,
  leftBesideTheNext,
  archiveForgotten,
];

/** A few of each kind, which show at once: `npm test` looks for them. */
export const quickMistakes: readonly PlantedMistake[] = [
  withoutCompareAndSet,
  gatewayBeforeBooks,
  creditedTwice,
  deliveredIntoTheVoid,
  refundedBeyondPaid,
  anyRightOpens,
  anotherFileOpened,
];

/** Every one, for `npm run simulate -- --planted`. */
export const plantedMistakes: readonly PlantedMistake[] = [
  ...wired,
  silenceTakenForNo,
  ...mutantsOfSettling,
  ...mutantsOfOwners,
  ...mutantsOfClaims,
  ...mutantsOfBuying,
  ...mutantsOfNotifications,
  ...mutantsOfOutages,
  ...mutantsOfStaff,
  ...mutantsOfGoods,
  ...mutantsOfFiles,
  ...mutantsOfArchiving,
];
