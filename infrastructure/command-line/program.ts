import { Command as Program, type HelpConfiguration } from 'commander';
import * as O from 'fp-ts/lib/Option.js';
import { mostUnitsAtOnce } from '../../application/ports/stock.ts';
import type { BatchWords, Command, ListenOptions } from './command.ts';
import { code, host, oneLine, port, rupiahs, webhookUrl } from './values.ts';

type Choose = (command: Command) => void;

type Batch = { readonly batch?: string; readonly supplier?: string; readonly cost?: number };
type Stocked = Yes & Batch;

type HostAndPort = { readonly host?: string; readonly port?: number };

const listening = (options: HostAndPort): ListenOptions => ({
  host: O.fromNullable(options.host),
  port: O.fromNullable(options.port),
});

const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;

const withListening = (program: Program): Program =>
  program
    .option('--host <address>', 'address to listen on (otherwise HTTP_HOST)', host)
    .option('--port <number>', 'port to listen on (otherwise HTTP_PORT)', port);

const addStart = (program: Program, choose: Choose): void => {
  withListening(program.command('start'))
    .description(
      'the whole shop in one process: bot, payment webhook, follow-ups; without credentials the sandbox, in the browser',
    )
    .option('--sandbox', 'try the whole shop in the browser, without an account and without real money')
    .addHelpText('after', examples('npm start', 'npm start -- --port 8000', 'npm start -- --sandbox'))
    .action(({ sandbox = false, ...options }: HostAndPort & { readonly sandbox?: boolean }) =>
      choose({ tag: 'Start', listening: listening(options), sandbox }),
    );
};

type BotOptions = {
  readonly webhook?: true;
  readonly webhookUrl?: string;
  readonly listen?: string;
  readonly port?: number;
};

const updatesOf = (options: BotOptions, bot: Program): Extract<Command, { tag: 'Bot' }>['updates'] => {
  const { webhook, webhookUrl: url, listen, port: number } = options;
  if (webhook === undefined && (url ?? listen ?? number) !== undefined)
    bot.error('error: --webhook-url, --listen and --port are of use only with --webhook: add it');
  if (webhook === undefined) return { tag: 'Polling' };
  return url === undefined
    ? bot.error('error: --webhook needs --webhook-url, like --webhook-url https://example.com/telegram')
    : { tag: 'Webhook', url, host: listen ?? '0.0.0.0', port: number ?? 8080 };
};

const addBot = (program: Program, choose: Choose): void => {
  const bot = program.command('bot').description('the bot alone, by polling unless told otherwise');
  bot
    .option('--webhook', 'let Telegram send updates instead of asking for them')
    .option('--webhook-url <url>', 'where Telegram sends them: https, reachable from outside', webhookUrl)
    .option('--listen <address>', 'address to listen on (otherwise 0.0.0.0)', host)
    .option('--port <number>', 'port to listen on (otherwise 8080)', port)
    .addHelpText(
      'after',
      examples(
        'npm run bot',
        'npm run bot -- --webhook --webhook-url https://example.com/telegram --listen 0.0.0.0 --port 8080',
      ),
    )
    .action((options: BotOptions) => choose({ tag: 'Bot', updates: updatesOf(options, bot) }));
};

const addServer = (program: Program, choose: Choose): void => {
  withListening(program.command('server'))
    .description('the payment webhook alone: POST /webhooks/pakasir, GET /healthz, /readyz and /metrics')
    .addHelpText('after', examples('npm run server -- --host 0.0.0.0 --port 9000'))
    .action((options: HostAndPort) => choose({ tag: 'Server', listening: listening(options) }));
};

type Yes = { readonly yes?: true };

const insisting = [
  '--yes',
  'take the file even if something in it looks suspicious, without asking',
] as const;

const withBatch = (program: Program): Program =>
  program
    .option('--batch <name>', 'what the batch is called, like "Monday"', oneLine)
    .option('--supplier <text>', 'whom it came from', oneLine)
    .option('--cost <rupiah>', 'what one unit cost, in whole rupiah', rupiahs);

const batchOf = ({ batch, supplier, cost }: Batch): BatchWords => ({
  name: batch ?? null,
  supplier: supplier ?? null,
  cost: cost ?? null,
});

const addCatalog = (program: Program, choose: Choose): void => {
  const catalog = program
    .command('catalog')
    .description('fill the shop from files')
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        'npm run catalog -- import catalog.csv',
        'npm run catalog -- export catalog.csv',
        'npm run catalog -- stock NETFLIX units.txt',
        'npm run catalog -- undo NETFLIX',
      ),
    );
  catalog
    .command('import')
    .description('add or update products; header: code,category,name,price,description,terms')
    .argument('<file>', 'a table of commas, semicolons or tabs (CSV) in UTF-8')
    .option(...insisting)
    .addHelpText(
      'after',
      `\nMore columns, such as photo (a picture beside the file) and steps_reseller (prices of a level): docs/fill-the-shop.md\n${examples('npm run catalog -- import catalog.csv')}`,
    )
    .action((file: string, { yes }: Yes) => choose({ tag: 'ImportCatalogue', file, yes: yes === true }));
  catalog
    .command('export')
    .description('write all products into a table that can be changed and imported again, pictures beside it')
    .argument('<file>', 'a table that is not there yet')
    .addHelpText('after', examples('npm run catalog -- export catalog.csv'))
    .action((file: string) => choose({ tag: 'ExportCatalogue', file }));
  withBatch(catalog.command('stock'))
    .description('put units on the shelf of a product: one a line, or separated by lines ---')
    .argument('<code>', 'the product, as the catalogue calls it', code)
    .argument('<file>', `a text file in UTF-8, of 64 MB and ${String(mostUnitsAtOnce)} units at most`)
    .option(...insisting)
    .addHelpText(
      'after',
      examples(
        'npm run catalog -- stock NETFLIX units.txt',
        'npm run catalog -- stock NETFLIX units.txt --batch Monday --supplier Budi --cost 12500',
      ),
    )
    .action((product: string, file: string, { yes, ...batch }: Stocked) =>
      choose({
        tag: 'StockUnits',
        code: product,
        file,
        yes: yes === true,
        batch: batchOf(batch),
      }),
    );
  catalog
    .command('undo')
    .description('take back what was imported last for a product, as far as it is unsold')
    .argument('<code>', 'the product, as the catalogue calls it', code)
    .option('--yes', 'do not ask before')
    .addHelpText('after', examples('npm run catalog -- undo NETFLIX'))
    .action((product: string, { yes }: Yes) =>
      choose({ tag: 'UndoStock', code: product, yes: yes === true }),
    );
};

const addGoods = (program: Program, choose: Choose): void => {
  const goods = program
    .command('goods')
    .description('put files on the shelf, and look after the keys that the goods are sealed with')
    .helpCommand(false)
    .addHelpText('after', examples('npm run goods -- add EBOOK folder', 'npm run goods -- rotate'));
  withBatch(goods.command('add'))
    .description('put files on the shelf of a product: each file of the folder is one unit')
    .argument('<code>', 'the product, as the catalogue calls it', code)
    .argument('<folder>', 'a folder, or one file; each file of 20 MB at most')
    .addHelpText(
      'after',
      examples(
        'npm run goods -- add EBOOK folder',
        'npm run goods -- add EBOOK folder --batch Monday --supplier Budi --cost 12500',
      ),
    )
    .action((product: string, folder: string, batch: Batch) =>
      choose({ tag: 'AddFiles', code: product, folder, batch: batchOf(batch) }),
    );
  goods
    .command('rotate')
    .description(
      'make a new key and seal all goods with it, beside the running shop; may be interrupted and repeated',
    )
    .addHelpText('after', examples('npm run goods -- rotate'))
    .action(() => choose({ tag: 'RotateKeys' }));
};

const plain =
  (tag: 'Worker' | 'Migrate', name: string, does: string, choose: Choose) =>
  (program: Program): void => {
    program
      .command(name)
      .description(does)
      .addHelpText('after', examples(`npm run ${name}`))
      .action(() => choose({ tag }));
  };

const addDoctor = (program: Program, choose: Choose): void => {
  program
    .command('doctor')
    .description('check configuration, database, token, gateway and webhook; say what to do')
    .option(
      '--books',
      'go through the books instead: every promise about money and goods, and the gateway’s word',
    )
    .addHelpText('after', examples('npm run doctor', 'npm run doctor -- --books'))
    .action(({ books }: { readonly books?: true }) => choose({ tag: 'Doctor', books: books === true }));
};

/** As the owner types it: `npm start -- …`, `npm run catalog -- import …`. */
const typed = (command: Program): string => {
  const names = [command.name()];
  for (let above = command.parent; above?.parent; above = above.parent) names.unshift(above.name());
  const [first = '', ...rest] = names;
  const script = first === 'start' ? 'npm start' : `npm run ${first}`;
  return [script, '--', ...rest, command.usage()].join(' ');
};

const help: HelpConfiguration = {
  commandUsage: (command) => (command.parent === null ? 'npm run <command> -- [options]' : typed(command)),
};

/** Every command of the shop; `choose` hears of the one that was typed. */
export const shopProgram = (choose: Choose): Program => {
  const program = new Program('shop').description('Bot Auto Order: a shop for digital goods in Telegram.');
  program.configureHelp(help).helpCommand(false).exitOverride();
  addStart(program, choose);
  addBot(program, choose);
  addServer(program, choose);
  plain('Worker', 'worker', 'follow-ups and timers alone', choose)(program);
  plain('Migrate', 'migrate', 'bring the database up to date', choose)(program);
  addCatalog(program, choose);
  addGoods(program, choose);
  addDoctor(program, choose);
  return program;
};
