import * as E from 'fp-ts/lib/Either.js';
import type { NoneLeft, UnknownUnit } from '../../../../../application/warranty/change-claim.ts';
import type { OrderNotFound } from '../../../../../application/change-order.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { WaitsForOwner } from '../../../../../application/within-ceiling.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { UnitId } from '../../../../../domain/stock/unit.ts';
import type {
  ClaimDecision,
  ClaimedBefore,
  GivenBack,
  NoOpenClaim,
  NothingLeft,
} from '../../../../../domain/warranty/claiming.ts';
import type { Context } from '../../../core/context.ts';
import type { RichText } from '../../../core/screen.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { adminMessages } from '../messages.ts';
import { personOf } from '../person-of.ts';
import { refuse } from '../refuse.ts';
import { asked } from '../first-of.ts';
import type { claimsRoutes } from './routes.ts';
import { answeredClaimsScreen, claimNotice, claimScreen, claimsScreen } from './screens.ts';

const messages = adminMessages.claims;

type No =
  | ClaimedBefore
  | GivenBack
  | NoOpenClaim
  | NothingLeft
  | NoneLeft
  | UnknownUnit
  | NotPermitted
  | OrderNotFound
  | StoreFailure
  | WaitsForOwner;

const tell = async (context: Context, text: RichText): Promise<void> => {
  await context.show(claimNotice(text));
};

const refuseAnswer = async (context: Context, no: No): Promise<void> => {
  switch (no.tag) {
    case 'ClaimedBefore':
      return tell(context, messages.before);
    case 'GivenBack':
      return tell(context, messages.givenBack);
    case 'NoOpenClaim':
    case 'UnknownUnit':
      return tell(context, messages.gone);
    case 'NothingLeft':
      return tell(context, messages.nothingLeft);
    case 'NoneLeft':
      return tell(context, messages.noneLeft);
    default:
      return refuse(context, no);
  }
};

const outcomeOf = ({ claim: { answer } }: ClaimDecision) => {
  switch (answer?.tag) {
    case 'Refunded':
      return messages.refunded(answer.amount);
    case 'Refused':
      return messages.refused;
    default:
      return messages.replaced;
  }
};

const answered = async (context: Context, made: E.Either<No, ClaimDecision>): Promise<void> =>
  E.isLeft(made) ? refuseAnswer(context, made.left) : tell(context, outcomeOf(made.right));

export const showClaims = async (context: Context): Promise<void> => {
  const open = await context.shop.admin.listClaims(context.buyer.id, asked)();
  if (E.isLeft(open)) return refuse(context, open.left);
  await context.show(claimsScreen(open.right, context.store.clock));
};

export const showAnsweredClaims = async (context: Context): Promise<void> => {
  const answered = await context.shop.admin.listAnsweredClaims(context.buyer.id, asked)();
  if (E.isLeft(answered)) return refuse(context, answered.left);
  await context.show(answeredClaimsScreen(answered.right, context.store.clock));
};

export const showClaim = async (
  context: Context,
  { unit }: ValuesOf<typeof claimsRoutes.claim>,
): Promise<void> => {
  const found = await context.shop.admin.showClaim(context.buyer.id, unit)();
  if (E.isLeft(found)) return refuseAnswer(context, found.left);
  const by = found.right.covered.claim?.answer?.by ?? null;
  const [buyer, staff] = await Promise.all([
    personOf(context, found.right.order.value.buyer),
    by === null ? null : personOf(context, by),
  ]);
  await context.show(claimScreen(found.right, { buyer, staff }, context.store.clock));
};

export const replaceUnit = async (
  context: Context,
  { unit }: ValuesOf<typeof claimsRoutes.replace>,
): Promise<void> => {
  const { shop, buyer } = context;
  return answered(
    context,
    await shop.admin.answerClaim({ by: buyer.id, unit, answer: { tag: 'Replace' } })(),
  );
};

export const refundUnit = async (
  context: Context,
  { unit }: ValuesOf<typeof claimsRoutes.refund>,
): Promise<void> => answered(context, await context.shop.admin.refundClaim({ by: context.buyer.id, unit })());

export const refuseWith = async (context: Context, unit: UnitId, note: string): Promise<void> => {
  const { shop, buyer } = context;
  const answer = { tag: 'Refuse', note } as const;
  return answered(context, await shop.admin.answerClaim({ by: buyer.id, unit, answer })());
};
