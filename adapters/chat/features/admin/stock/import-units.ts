import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem, UnitList } from '../../../../../application/ports/unit-files.ts';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { Context } from '../../../core/context.ts';
import { logFailure } from '../../../core/errors.ts';
import { tap } from '../../../core/make-screen.ts';
import type { Answer } from '../../../core/messenger-client.ts';
import { apology } from '../../../core/notices.ts';
import { progressIn } from '../../../core/progress.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { stockRoutes } from './routes.ts';
import {
  gatheringScreen,
  importPreview,
  notTaken,
  publishedScreen,
  publishingScreen,
  readingScreen,
  stockNotice,
} from './screens.ts';
import { variantName } from './variant-name.ts';

const messages = adminMessages.stock;

/** One import of a person is under way at a time. */
const keyOf = ({ buyer }: Context): string => `stock:${String(buyer.id)}`;

const bytesOf = async (context: Context, answer: Answer): Promise<E.Either<RichText, Uint8Array>> => {
  if (answer.tag === 'Text') return E.right(new TextEncoder().encode(answer.text));
  const bytes = await context.client.download(answer.file)();
  if (E.isRight(bytes)) return bytes;
  if (bytes.left.tag === 'TooLarge') return E.left(messages.tooLarge);
  context.log.warn('file not fetched', { operation: bytes.left.operation, cause: bytes.left.cause });
  return E.left(messages.notDownloaded);
};

const unitsOf = async (context: Context, answer: Answer): Promise<E.Either<RichText, UnitList>> => {
  const bytes = await bytesOf(context, answer);
  if (E.isLeft(bytes)) return bytes;
  const read = await context.unitFiles.read(bytes.right)();
  return E.mapLeft((problems: readonly LineProblem[]) => messages.badLines(problems))(read);
};

/** Of several files, each line with the name of its own. */
const inFile =
  (answer: Answer) =>
  ({ line, reason }: LineProblem): LineProblem => ({
    line,
    reason: answer.tag === 'File' ? `${answer.file.name ?? '?'}: ${reason}` : reason,
  });

const oneAfterAnother = (lists: readonly UnitList[]): Iterable<string> => ({
  *[Symbol.iterator]() {
    for (const { units } of lists) yield* units;
  },
});

const unitsIn = async (
  context: Context,
  answers: readonly Answer[],
): Promise<E.Either<RichText, UnitList>> => {
  const [only, ...others] = answers;
  if (only !== undefined && others.length === 0) return unitsOf(context, only);
  const lists: UnitList[] = [];
  for (const answer of answers) {
    const read = await unitsOf(context, answer);
    if (E.isLeft(read)) return read;
    const { suspicions, bad } = read.right;
    lists.push({ ...read.right, suspicions: suspicions.map(inFile(answer)), bad: bad.map(inFile(answer)) });
  }
  return E.right({
    units: oneAfterAnother(lists),
    count: lists.reduce((all, { count }) => all + count, 0),
    suspicions: lists.flatMap(({ suspicions }) => suspicions),
    bad: lists.flatMap(({ bad }) => bad),
  });
};

/** What the units would do, or why they do nothing. */
const gather = async (
  context: Context,
  product: VariantCode,
  answers: readonly Answer[],
  watch: { readonly gathered: (done: number, all: number) => void; readonly isGivenUp: () => boolean },
): Promise<Screen> => {
  const read = await unitsIn(context, answers);
  if (E.isLeft(read)) return notTaken(read.left, product);
  const { units, count } = read.right;
  const gathered = await context.shop.admin.gatherUnits({
    by: context.buyer.id,
    product,
    units,
    watch: {
      isGivenUp: watch.isGivenUp,
      gathered: (done) => {
        watch.gathered(done, count);
      },
    },
  })();
  if (E.isRight(gathered))
    return importPreview(gathered.right, read.right, await variantName(context, product));
  switch (gathered.left.tag) {
    case 'GivenUp':
      return notTaken(messages.givenUp, product);
    case 'StoreFailure':
      logFailure(context, gathered.left);
      return apology(context.locale, stockRoutes.add.to({ product }));
    case 'UnknownProduct':
    case 'NotPermitted':
      return stockNotice(messages.unknown, null);
  }
};

/** Takes units in behind the conversation: one message says how far it is, and then what it would do. */
export const beginImport = async (
  context: Context,
  product: VariantCode,
  answers: readonly Answer[],
): Promise<void> => {
  const bubble = await context.show(readingScreen(product));
  const progress = progressIn(context, bubble, ([done, all]: readonly [number, number]) =>
    gatheringScreen(product, done, all),
  );
  const started = context.background.start(keyOf(context), async (isGivenUp) => {
    const gathered = (done: number, all: number): void => {
      progress.say([done, all]);
    };
    await progress.end(await gather(context, product, answers, { gathered, isGivenUp }));
  });
  if (!started) await progress.end(notTaken(messages.busy, product));
};

/** Between two chunks the work sees it, and says so in its message. */
export const giveUpImport = async (
  context: Context,
  { product }: ValuesOf<typeof stockRoutes.giveUp>,
): Promise<void> => {
  if (context.background.giveUp(keyOf(context))) return context.note(messages.givingUp);
  await context.show(notTaken(messages.notRunning, product));
};

const publish = async (context: Context, given: ValuesOf<typeof stockRoutes.publish>): Promise<Screen> => {
  const published = await context.shop.admin.publishUnits({ by: context.buyer.id, ...given })();
  if (E.isRight(published))
    return publishedScreen(published.right, await variantName(context, given.product));
  if (published.left.tag !== 'StoreFailure') return stockNotice(messages.importGone, null);
  logFailure(context, published.left);
  return apology(context.locale, stockRoutes.publish.to(given));
};

/** The owner's yes. It may take a while, in which others are served; repeated, it shows what it did. */
export const publishImport = async (
  context: Context,
  given: ValuesOf<typeof stockRoutes.publish>,
): Promise<void> => {
  const again = tap(adminMessages.buttons.tryPublish, stockRoutes.publish.to(given));
  const started = context.background.start(keyOf(context), async () => {
    const bubble = await context.show(publishingScreen(again));
    await progressIn(context, bubble, () => publishingScreen(again)).end(await publish(context, given));
  });
  if (!started) await context.note(messages.stillBusy, true);
};
