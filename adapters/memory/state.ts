import type { LinePace } from '../../domain/payment/gateway-pace.ts';
import type { DayStats } from '../../application/ports/daily-stats.ts';
import type { GoodsPart, MessageRef } from '../../application/ports/conversations.ts';
import type { Draft } from '../../application/ports/drafts.ts';
import type { ParkedJob } from '../../application/ports/parked-jobs.ts';
import type { Version, Versioned } from '../../application/ports/versioned.ts';
import type { Block } from '../../domain/people/block.ts';
import type { Buyer, BuyerId, Language } from '../../domain/people/buyer.ts';
import type { SpamState } from '../../domain/people/spam-policy.ts';
import type { Cart, CartId } from '../../domain/catalogue/cart.ts';
import type { FollowUp } from '../../domain/follow-ups/follow-up.ts';
import type { Broadcast, BroadcastId } from '../../domain/broadcast/broadcast.ts';
import type { ChatTurns } from '../../domain/broadcast/chat-turns.ts';
import { freshBudget, type SendBudget } from '../../domain/broadcast/pace.ts';
import type { SettingChange, SettingName } from '../../domain/settings/shop-settings.ts';
import type { AlertGroup } from '../../domain/staff/alert-group.ts';
import type { MutableAlert } from '../../domain/staff/alerts.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { ApprovalId } from '../../domain/staff/approval-id.ts';
import type { Approval } from '../../domain/staff/approval.ts';
import type { StaffMember } from '../../domain/staff/member.ts';
import type { Incident } from '../../domain/incidents/incident.ts';
import { instant, type Instant } from '../../domain/instant.ts';
import type { AnsweredCase, OpenCase } from '../../domain/cases/open-case.ts';
import type { Delivered, Order, OrderId, Paid } from '../../domain/order/order.ts';
import type { OrderEvent } from '../../domain/order/order-event.ts';
import type { PaymentReference } from '../../domain/payment/payment.ts';
import type { Photo, PhotoId } from '../../domain/catalogue/photo.ts';
import type { Category, Product, ProductId, VariantCode, Variant } from '../../domain/catalogue/product.ts';
import type { RecapKind } from '../../domain/reports/recap.ts';
import type { Rupiah } from '../../domain/rupiah.ts';
import type { Rating } from '../../domain/rating/rating.ts';
import type { TestimonyId } from '../../domain/rating/testimony.ts';
import type { GivenAnswer } from '../../domain/manual/manual-input.ts';
import type { ManualSpec, ManualTask } from '../../domain/manual/manual-task.ts';
import type { SharedGoods } from '../../domain/stock/goods.ts';
import type { GoodsContent, GoodsFileId } from '../../domain/stock/goods-file.ts';
import type { StockState } from '../../domain/stock/stock-alert.ts';
import type { BatchFacts, StockBatchId, StockImportId } from '../../domain/stock/stock-batch.ts';
import type { UnitId, UnitOfStock } from '../../domain/stock/unit.ts';
import type { Claim, WarrantyTerms } from '../../domain/warranty/warranty.ts';
import type { EntryKey, LedgerEntry } from '../../domain/balance/wallet.ts';
import type { Level } from '../../domain/pricing/level.ts';
import type { VoucherUseState } from '../../domain/voucher/voucher-use.ts';
import type { RedeemCode } from '../../application/ports/redeem-codes.ts';
import type { Guesses } from '../../domain/voucher/guessing.ts';
import type { Voucher, VoucherCode } from '../../domain/voucher/voucher.ts';
import { emptyAgenda, type Agenda } from './agenda.ts';
import { PersistentMap } from './persistent-map.ts';

/** `since` is when they first came, `namedAt` when they took the name they bear; `chosen` is the language they asked for themselves. */
export type StoredBuyer = {
  readonly buyer: Buyer;
  readonly since: Instant;
  readonly namedAt: Instant;
  readonly chosen: Language | null;
  /** Since when messages do not reach them, and since when they want no promotions. */
  readonly unreachableSince?: Instant | null;
  readonly promosStoppedAt?: Instant | null;
  readonly level?: Level;
};

/** A broadcast, and the message that says how far it is, as it last did. */
export type StoredBroadcast = {
  readonly broadcast: Broadcast;
  readonly version: Version;
  readonly bubble: MessageRef | null;
  readonly shownAt: Instant | null;
  readonly shownSettled: number;
};

export type StoredRecipient = {
  readonly buyer: BuyerId;
  readonly state: 'Waiting' | 'Sending' | 'Sent' | 'Blocked' | 'Failed' | 'Removing' | 'Removed' | 'Stays';
  readonly claimedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly message: number | null;
  readonly lost: number;
  readonly putOff: number;
};

export type CartEnd = { readonly tag: 'Abandoned' } | { readonly tag: 'Placed'; readonly order: OrderId };

export type StoredCart = {
  readonly cart: Cart;
  readonly version: Version;
  readonly createdAt: Instant;
  readonly touchedAt: Instant;
  /** Null while it is open. */
  readonly end: CartEnd | null;
};

/** A follow-up in the queue; to be run at `runAt` or later. */
export type Waiting = { readonly key: string; readonly runAt: Instant; readonly followUp: FollowUp };

/** A case and the owner's answer to it; null while it is open. */
export type StoredCase = { readonly opened: OpenCase; readonly answered: AnsweredCase | null };

export type StoredDraft = { readonly draft: Draft; readonly until: Instant };

export type Parked = { readonly job: ParkedJob; readonly followUp: FollowUp };

export type StoredVariant = {
  readonly product: Product;
  readonly variant: Variant;
  readonly isHidden?: boolean;
};

/** An import; `takenBack` is null until that was asked for. */
export type StoredBatch = BatchFacts & {
  readonly id: StockBatchId;
  readonly product: VariantCode;
  readonly importedAt: Instant;
  readonly units: ReadonlySet<UnitId>;
  readonly takenBack: number | null;
};

/** `digest` is the same for the same bytes alone; `names` are those at messengers. */
export type StoredFile = {
  readonly bytes: Uint8Array;
  readonly digest: string;
  readonly names: ReadonlyMap<string, string>;
};

/** What was gathered, and what it became. */
export type StoredImport = {
  readonly product: VariantCode;
  readonly units: readonly GoodsContent[];
  /** Of files that were left out. */
  readonly leftOut: {
    readonly repeated: number;
    readonly alreadyInStock: number;
    readonly alreadySold: number;
  };
  readonly published: { readonly batch: StockBatchId; readonly added: number } | null;
};

/** Who waits for a product, in their order. */
export type StoredWaitingLine = {
  readonly version: Version;
  readonly waits: readonly { readonly buyer: BuyerId; readonly toldAt: Instant | null }[];
};

export type StoredTask = Omit<ManualTask, 'since'> & {
  /** Since when it waits again after its buyer corrected it. */
  readonly resumedAt: Instant | null;
  readonly isPurged: boolean;
  /** What was made for the buyer. */
  readonly made: string | null;
};

/** A rating; `isHidden` once staff took its words out of sight. */
export type StoredRating = { readonly rating: Rating; readonly isHidden: boolean };

/** A post of a rating. */
export type StoredTestimony = {
  readonly id: TestimonyId;
  readonly order: OrderId;
  readonly product: Product['id'];
  readonly channel: number;
  readonly state: 'Waiting' | 'Posting' | 'Posted' | 'Failed' | 'Removed' | 'Stays';
  readonly claimedAt: Instant | null;
  readonly postedAt: Instant | null;
  readonly message: number | null;
  readonly isWithdrawn: boolean;
  readonly lost: number;
  readonly putOff: number;
};

export type StoredStockAlert = { readonly threshold: number | null; readonly known: StockState };

/** `stoppedAt` is null while it can be had. */
type StoredVoucher = { readonly voucher: Voucher; readonly stoppedAt: Instant | null };

export type StoredVoucherUse = {
  readonly order: OrderId;
  readonly code: VoucherCode;
  readonly buyer: BuyerId;
  readonly state: VoucherUseState;
  readonly takenAt: Instant;
};

/** What the processes said of one person, by their names, and when one last did. */
export type StoredSightings = { readonly at: Instant; readonly seen: ReadonlyMap<string, SpamState> };

/** All that the shop keeps. Maps remember the order in which things were first added. */
export class State {
  /** No spread has it, so that one is not taken for a state. */
  declare protected readonly made: 'by its class';
  /** What staff did, oldest first. */
  readonly audit: readonly AuditEntry[];
  /** Of variants, for orders to come. */
  readonly warranties: ReadonlyMap<VariantCode, WarrantyTerms>;
  /** Of order lines, as they were at placing. */
  readonly lineWarranties: ReadonlyMap<string, WarrantyTerms>;
  readonly claims: ReadonlyMap<UnitId, Claim>;
  readonly vouchers: ReadonlyMap<VoucherCode, StoredVoucher>;
  readonly voucherUses: ReadonlyMap<OrderId, StoredVoucherUse>;
  /** The voucher that a buyer means to use next. */
  readonly voucherChoices: ReadonlyMap<BuyerId, VoucherCode>;
  readonly redeemCodes: ReadonlyMap<VoucherCode, RedeemCode>;
  /** By the request that made them. */
  readonly codesOfRequests: ReadonlyMap<string, readonly VoucherCode[]>;
  /** By the request that created them; those that are gone are none. */
  readonly variantsOfRequests: ReadonlyMap<string, VariantCode>;
  /** What came of requests that have no key of their own in what they change. */
  readonly idempotencyKeys: ReadonlyMap<string, number>;
  readonly codeGuesses: ReadonlyMap<BuyerId, Versioned<Guesses>>;
  readonly categories: readonly Category[];
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  /** By messenger and photo. */
  readonly photoNames: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<VariantCode, StoredVariant>;
  /** All products that ever were, as they stand beside each other. */
  readonly productOrder: readonly ProductId[];
  readonly units: ReadonlyMap<VariantCode, readonly UnitOfStock[]>;
  /** The files that goods are, and those of imports that nobody has said yes to. */
  readonly goodsFiles: ReadonlyMap<GoodsFileId, StoredFile>;
  readonly goodsFileCount: number;
  /** What is the same to everybody, by variant. */
  readonly shared: ReadonlyMap<VariantCode, SharedGoods>;
  readonly manualSpecs: ReadonlyMap<VariantCode, ManualSpec>;
  /** What buyers wrote and ordered not yet, by buyer and variant. */
  readonly manualDrafts: ReadonlyMap<string, readonly GivenAnswer[]>;
  /** By order and line. */
  readonly manualTasks: ReadonlyMap<string, StoredTask>;
  readonly unitCount: number;
  readonly batches: ReadonlyMap<StockBatchId, StoredBatch>;
  readonly imports: ReadonlyMap<StockImportId, StoredImport>;
  readonly importCount: number;
  readonly restocks: ReadonlyMap<VariantCode, StoredWaitingLine>;
  readonly alerts: ReadonlyMap<VariantCode, StoredStockAlert>;
  readonly buyers: ReadonlyMap<BuyerId, StoredBuyer>;
  readonly carts: ReadonlyMap<CartId, StoredCart>;
  readonly openCarts: ReadonlyMap<BuyerId, CartId>;
  readonly orders: ReadonlyMap<OrderId, Versioned<Order>>;
  /** Those that were archived, with the version that they had then. */
  readonly archived: ReadonlyMap<OrderId, Version>;
  /** What happened to each of them, oldest first. */
  readonly events: ReadonlyMap<OrderId, readonly OrderEvent[]>;
  readonly references: ReadonlyMap<PaymentReference, OrderId>;
  /** Every buyer's orders, in the order in which they were kept. */
  readonly ordersOf: ReadonlyMap<BuyerId, readonly OrderId[]>;
  /** The orders whose goods are paid and not delivered, and those with more to come for a buyer out of reach. */
  readonly owed: ReadonlyMap<OrderId, Paid | Delivered>;
  readonly cases: ReadonlyMap<PaymentReference, StoredCase>;
  readonly ledger: ReadonlyMap<EntryKey, LedgerEntry>;
  /** Every buyer's entries, oldest first. */
  readonly entriesOf: ReadonlyMap<BuyerId, readonly LedgerEntry[]>;
  readonly balances: ReadonlyMap<BuyerId, Rupiah>;
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** The same in the order of their moments, and such as wait no longer. */
  readonly agenda: Agenda<Waiting>;
  /** By the key of their follow-up: one that is queued anew is parked no longer. */
  readonly parked: ReadonlyMap<string, Parked>;
  readonly drafts: ReadonlyMap<BuyerId, StoredDraft>;
  /** By order and product. */
  readonly ratings: ReadonlyMap<string, StoredRating>;
  readonly testimonies: ReadonlyMap<TestimonyId, StoredTestimony>;
  /** When the next one may be posted. */
  readonly testimonyTurn: Instant;
  /** By buyer and product. */
  readonly favourites: ReadonlyMap<string, number>;
  readonly listsShown: ReadonlyMap<BuyerId, readonly VariantCode[]>;
  readonly invoiceMessages: ReadonlyMap<OrderId, MessageRef>;
  /** By the key of the delivery. */
  readonly goodsSent: ReadonlyMap<string, readonly GoodsPart[]>;
  readonly dailyStats: ReadonlyMap<string, DayStats>;
  /** How often cards were shown, by the hour in milliseconds. */
  readonly cardViews: ReadonlyMap<number, number>;
  /** What was changed of each; a null value is its default again. */
  readonly settings: ReadonlyMap<SettingName, Versioned<SettingChange['value']>>;
  readonly blocks: ReadonlyMap<BuyerId, Block>;
  readonly approvals: ReadonlyMap<ApprovalId, Approval>;
  readonly staff: ReadonlyMap<BuyerId, Versioned<StaffMember>>;
  readonly alertGroup: Versioned<AlertGroup | null>;
  readonly alertMutes: readonly { readonly person: BuyerId; readonly alert: MutableAlert }[];
  /** The day for which each was told last. */
  readonly recapDays: ReadonlyMap<RecapKind, string>;
  readonly recapMutes: readonly { readonly owner: BuyerId; readonly kind: RecapKind }[];
  readonly sendBudget: SendBudget;
  readonly chatTurns: ReadonlyMap<number, ChatTurns>;
  readonly gatewayPaces: ReadonlyMap<string, LinePace>;
  readonly spamSightings: ReadonlyMap<BuyerId, StoredSightings>;
  readonly broadcasts: ReadonlyMap<BroadcastId, StoredBroadcast>;
  readonly recipients: ReadonlyMap<BroadcastId, ReadonlyMap<BuyerId, StoredRecipient>>;
  /** The last of each cause, by its key. */
  readonly incidents: ReadonlyMap<string, Versioned<Incident>>;

  /** As another one is, or empty. */
  constructor(from?: State) {
    this.audit = from?.audit ?? [];
    this.warranties = from?.warranties ?? new Map();
    this.lineWarranties = from?.lineWarranties ?? new Map();
    this.claims = from?.claims ?? new Map();
    this.vouchers = from?.vouchers ?? new Map();
    this.voucherUses = from?.voucherUses ?? new Map();
    this.voucherChoices = from?.voucherChoices ?? new Map();
    this.redeemCodes = from?.redeemCodes ?? new Map();
    this.codesOfRequests = from?.codesOfRequests ?? new Map();
    this.variantsOfRequests = from?.variantsOfRequests ?? new Map();
    this.idempotencyKeys = from?.idempotencyKeys ?? new Map();
    this.codeGuesses = from?.codeGuesses ?? new Map();
    this.categories = from?.categories ?? [];
    this.photos = from?.photos ?? new Map();
    this.photoNames = from?.photoNames ?? new Map();
    this.variants = from?.variants ?? new Map();
    this.productOrder = from?.productOrder ?? [];
    this.units = from?.units ?? new Map();
    this.goodsFiles = from?.goodsFiles ?? new Map();
    this.goodsFileCount = from?.goodsFileCount ?? 0;
    this.shared = from?.shared ?? new Map();
    this.manualSpecs = from?.manualSpecs ?? new Map();
    this.manualDrafts = from?.manualDrafts ?? new Map();
    this.manualTasks = from?.manualTasks ?? new Map();
    this.unitCount = from?.unitCount ?? 0;
    this.batches = from?.batches ?? new Map();
    this.imports = from?.imports ?? new Map();
    this.importCount = from?.importCount ?? 0;
    this.restocks = from?.restocks ?? new Map();
    this.alerts = from?.alerts ?? new Map();
    this.buyers = from?.buyers ?? new Map();
    this.carts = from?.carts ?? new Map();
    this.openCarts = from?.openCarts ?? new Map();
    this.orders = from?.orders ?? new Map();
    this.archived = from?.archived ?? new Map();
    this.events = from?.events ?? new Map();
    this.references = from?.references ?? new Map();
    this.ordersOf = from?.ordersOf ?? new Map();
    this.owed = from?.owed ?? new Map();
    this.cases = from?.cases ?? new Map();
    this.ledger = from?.ledger ?? new Map();
    this.entriesOf = from?.entriesOf ?? new Map();
    this.balances = from?.balances ?? new Map();
    this.waiting = from?.waiting ?? new Map();
    this.agenda = from?.agenda ?? emptyAgenda;
    this.parked = from?.parked ?? new Map();
    this.drafts = from?.drafts ?? new Map();
    this.ratings = from?.ratings ?? new Map();
    this.testimonies = from?.testimonies ?? new Map();
    this.testimonyTurn = from?.testimonyTurn ?? instant(0);
    this.favourites = from?.favourites ?? new Map();
    this.listsShown = from?.listsShown ?? new Map();
    this.invoiceMessages = from?.invoiceMessages ?? new Map();
    this.goodsSent = from?.goodsSent ?? new Map();
    this.dailyStats = from?.dailyStats ?? new Map();
    this.cardViews = from?.cardViews ?? new Map();
    this.settings = from?.settings ?? new Map();
    this.blocks = from?.blocks ?? new Map();
    this.approvals = from?.approvals ?? new Map();
    this.staff = from?.staff ?? new Map();
    this.alertGroup = from?.alertGroup ?? { version: 0, value: null };
    this.alertMutes = from?.alertMutes ?? [];
    this.recapDays = from?.recapDays ?? new Map();
    this.recapMutes = from?.recapMutes ?? [];
    this.sendBudget = from?.sendBudget ?? freshBudget;
    this.chatTurns = from?.chatTurns ?? new Map();
    this.gatewayPaces = from?.gatewayPaces ?? new Map();
    this.spamSightings = from?.spamSightings ?? new Map();
    this.broadcasts = from?.broadcasts ?? new Map();
    this.recipients = from?.recipients ?? new Map();
    this.incidents = from?.incidents ?? new Map();
  }
}

export const emptyState = new State();

/**
 * The state with some of it changed. Made by its class: the copies of a spread have shapes of their own, each of which is new
 * to the engine, so that a spread of so many fields takes fifteen times as long.
 */
export const stateWith = (state: State, change: Partial<State>): State =>
  Object.assign(new State(state), change);

/** The map with one entry added or replaced. */
export const put = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> =>
  PersistentMap.of(map).with(key, value);

/** The map without one entry. */
export const drop = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> =>
  PersistentMap.of(map).without(key);
