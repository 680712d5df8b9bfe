import type { Random } from '../time/random.ts';

/** All that is done to a shop, by the rows of `docs/correctness.md` that it belongs to. */
export const faultKinds = [
  'process killed', // 12, 30
  'all processes killed', // 11
  'update brought again', // 16, 30
  'tapped twice', // 16
  'two devices', // 16
  'notice lost', // 5
  'notice repeated', // 1
  'notice delayed', // 4, 9, 10
  'notice forged', // 2
  'notice about another order', // 3
  'gateway unreachable', // 6
  'gateway away for a while', // 6, 11
  'gateway refuses everything for an hour', // 41
  'gateway unreadable for an hour', // 41
  'answer of the gateway lost', // 7
  'request reached the gateway late', // 4, 7
  'request refused', // 7
  'payment not found for a moment', // 5
  'answer about another payment', // 3
  'stock hoarded', // 18
  'voucher used', // 22, 33, 34
  'balance paid with twice at once', // 23
  'two owners answer at once', // 23
  'two owners refund at once', // 35
  'two owners vouch at once', // 32
  'unit claimed', // 35
  'claim shown in a photo', // 35
  'photo for the claim of another', // security
  'two owners answer a claim at once', // 35
  'refund beside a claim', // 35
  'ceiling of shared goods moved', // 20, I1
  'input wrong', // I9
  'task sent back', // I9
  'two at one task', // I9
  'refund beside a task', // I9
  'task given up by its buyer', // I9
  'paid to the account of the owner', // 39
  'paid too little', // 8
  'paid too much', // 8
  'paid late', // 9, 10
  'paid while it expires', // 9, 19
  'paid while cancelling', // 19
  'paid while the balance pays too', // 31
  'paid in the sandbox', // 27
  'buyer blocks the shop', // 13
  'messenger asks to wait', // 14
  'messenger fails', // 14
  'message shown, answer lost', // 14
  'file fails', // 14
  'file shown, answer lost', // 14
  'file takes long', // 14
  'goods asked for again', // 14
  'store fails', // 24
  'answer of the store lost', // 24
  'store away for a while', // 24
  'store slow', // 24
  'job run by two', // 25
  'job done late', // 12
  'timer lost', // 18
  'job parked', // 26
  'price changed', // 21
  'delivery of stock repeated', // 29
  'owner vouches while an invoice is open', // 32
  'way to pay changed', // 39
  'paid while the way to pay changes', // 39
  'paid while an owner vouches', // 32
  'remembered too late', // 9
  'role of staff ends', // 38
  'staff removed', // 38
  'staff reach beyond their rights', // 38
  'stranger meddles', // security
] as const;

export type FaultKind = (typeof faultKinds)[number];

export type Faults = {
  /** Whether the fault strikes now; its share (0 to 1) is that of a seed with usual weather. Counted when it does. */
  readonly strikes: (kind: FaultKind, share: number) => boolean;
  readonly count: (kind: FaultKind) => void;
  readonly counts: ReadonlyMap<FaultKind, number>;
  /** How bad it is today: 1 is usual, 0 is a shop on which nothing is inflicted. */
  readonly severity: () => number;
  /** From now on nothing is inflicted any more. */
  readonly stop: () => void;
};

/** Some shops live in sunshine, so that the straight way is walked too, and some in a storm. */
const severities = [0, 0.25, 1, 1, 2, 4];

export const openFaults = (random: Random): Faults => {
  const counts = new Map<FaultKind, number>();
  let severity = random.oneOf(severities);
  const count = (kind: FaultKind): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  return {
    counts,
    count,
    strikes: (kind, share) => {
      if (!random.chance(share * severity)) return false;
      count(kind);
      return true;
    },
    severity: () => severity,
    stop: () => {
      severity = 0;
    },
  };
};
