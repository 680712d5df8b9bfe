import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { readPhotos } from '../../adapters/import-files/catalogue-photos.ts';
import { parseCatalogue } from '../../adapters/import-files/catalogue-file.ts';
import { fileText } from '../../adapters/import-files/file-text.ts';
import type { LineProblem } from '../../adapters/import-files/line-problem.ts';
import { parseUnits } from '../../adapters/import-files/unit-file.ts';
import type { Products } from '../../application/ports/products.ts';
import type { People } from '../../application/ports/people.ts';
import type { Photos } from '../../application/ports/photos.ts';
import type { ManualWork } from '../../application/ports/manual-work.ts';
import type { SharedGoodsStore } from '../../application/ports/shared-goods.ts';
import type { Stock } from '../../application/ports/stock.ts';
import type { Vouchers } from '../../application/ports/vouchers.ts';
import { fillShared } from '../../application/sharing/write-shared.ts';
import { addUnits } from '../../application/stocking/add-units.ts';
import { importCatalogue } from '../../application/stocking/import-catalogue.ts';
import type { ManualSpec } from '../../domain/manual/manual-task.ts';
import { bug } from '../../domain/bug.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { rupiah } from '../../domain/rupiah.ts';
import { voucherCode, type Voucher } from '../../domain/voucher/voucher.ts';
import { Problem } from '../processes/problem.ts';

const folder = fileURLToPath(new URL('./catalogue', import.meta.url));
const unitsFolder = join(folder, 'units');

/** What buyers are asked for, by the code of what is made by hand. */
const manualSpecs: Readonly<Record<string, ManualSpec>> = {
  'ML-TOPUP': {
    inputs: [
      { label: 'ID Pemain', kind: 'number', choices: [] },
      { label: 'Server', kind: 'number', choices: [] },
    ],
    hours: 2,
  },
};

/** Ten percent off everything, once for each buyer. */
const demoVoucher: Voucher = {
  code: voucherCode('COBA10'),
  cut: { tag: 'Percent', percent: 10, ceiling: rupiah(20_000) },
  scope: { tag: 'All' },
  minSpend: rupiah(0),
  withSteps: true,
  quota: null,
  perBuyer: 1,
  firstOrderOnly: false,
  from: null,
  until: null,
};

type Shelves = {
  readonly products: Products;
  readonly people: Pick<People, 'levels'>;
  readonly photos: Pick<Photos, 'keep'>;
  readonly manualWork: Pick<ManualWork, 'setSpec'>;
  readonly sharedGoods: SharedGoodsStore;
  readonly stock: Stock;
  readonly vouchers: Pick<Vouchers, 'create'>;
};

const parsed = async <A>(
  file: string,
  parse: (bytes: Uint8Array) => E.Either<readonly LineProblem[], A>,
): Promise<A> => {
  const read = parse(await readFile(file));
  return E.isRight(read) ? read.right : bug(`the demo catalogue has a bad line: ${file}`);
};

const kept = async <A>(work: TE.TaskEither<unknown, A>): Promise<A> => {
  const done = await work();
  if (E.isRight(done)) return done.right;
  throw new Problem(
    'The demo catalogue could not be loaded: start again, or remove the folder of the sandbox.',
  );
};

/** Left as it is where it was made before. */
const makeVoucher = ({ vouchers }: Shelves): TE.TaskEither<unknown, unknown> =>
  pipe(
    vouchers.create(demoVoucher, []),
    TE.orElse((no) => (no.tag === 'VoucherCodeTaken' ? TE.right(no.code) : TE.left(no))),
  );

const load = async (shelves: Shelves): Promise<void> => {
  const { manualWork, sharedGoods, stock } = shelves;
  const file = join(folder, 'catalog.csv');
  const { rows, photos } = await parsed(file, parseCatalogue);
  const pictures = await readPhotos(file, photos);
  if (E.isLeft(pictures)) return bug('the demo catalogue has a bad picture');
  await kept(importCatalogue(shelves)(rows, pictures.right));
  for (const [code, spec] of Object.entries(manualSpecs))
    await kept(manualWork.setSpec(variantCode(code), spec, []));
  await kept(makeVoucher(shelves));
  const shared = new Set(rows.filter(({ kind }) => kind === 'shared').map(({ code }) => code));
  for (const file of await readdir(unitsFolder)) {
    const code = variantCode(basename(file, '.txt'));
    const path = join(unitsFolder, file);
    if (shared.has(code)) {
      await kept(fillShared({ sharedGoods })(code, await parsed(path, fileText)));
      continue;
    }
    const { units } = await parsed(path, parseUnits);
    await kept(addUnits({ stock })(code, units));
  }
};

/**
 * Fills the shelves of a new sandbox, once: what was changed or sold since stays so. Loaded again after a crash
 * halfway, which changes nothing that was loaded, and into a database that was removed.
 */
export const loadDemoCatalogue = async (shelves: Shelves, dataDir: string): Promise<void> => {
  const mark = join(dataDir, 'demo-catalogue.loaded');
  const categories = await kept(shelves.products.categories());
  if (existsSync(mark) && categories.length > 0) return;
  await load(shelves);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(mark, '');
};
