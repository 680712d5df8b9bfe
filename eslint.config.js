import tseslint from 'typescript-eslint';

const clockAndChance = 'comes in as an argument (application/ports/clock.ts, ids.ts)';
const outside = 'belongs behind a port; see application/ports';

const everywhere = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Export it by name: a default export is renamed at every import.',
  },
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import from the file that holds the thing.',
  },
];

const core = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: `The time ${clockAndChance}.`,
  },
  {
    selector: 'ThrowStatement',
    message: 'Answer a refusal or a failure as Left; for what cannot happen call bug() of domain/bug.ts.',
  },
  {
    selector: 'ClassDeclaration, ClassExpression',
    message: 'Data is a readonly type, behaviour a function.',
  },
];

const assertions = [
  {
    selector:
      'MemberExpression[property.name=/^(true|false|null|undefined|ok|exist|empty|NaN|extensible|sealed|frozen|finite|arguments)$/][object.property.name=/^(to|be|been|is|not|have|deep)$/]',
    message: 'A misspelt property passes silently: .to.equal(true), .to.have.lengthOf(0), …',
  },
  {
    selector:
      'MemberExpression[object.name=/^(describe|context|suite|it|specify|test|before|after)$/][property.name=/^(only|skip)$/], CallExpression[callee.name=/^(xdescribe|xcontext|xit|xspecify)$/], CallExpression[callee.object.type="ThisExpression"][callee.property.name=/^(skip|retries)$/]',
    message: 'Every test runs, and every test counts the first time.',
  },
];

const globals = (names, reason) => names.map((name) => ({ name, message: `${name} ${reason}` }));

// fp-ts answers are lazy: a TaskEither written as a statement is a promise never made, and no-floating-promises cannot see it.
const runTasks = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { idle: 'This task is never run: return it, chain it, or call and await it.' },
  },
  create: (context) => {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const isTask = (type) =>
      type
        .getCallSignatures()
        .some(
          (signature) =>
            signature.parameters.length === 0 && signature.getReturnType().getSymbol()?.name === 'Promise',
        );
    return {
      'ExpressionStatement > CallExpression, ExpressionStatement > UnaryExpression[operator="void"] > CallExpression':
        (node) => {
          if (isTask(checker.getApparentType(services.getTypeAtLocation(node))))
            context.report({ node, messageId: 'idle' });
        },
    };
  },
};

export default tseslint.config(
  { ignores: ['node_modules/', 'build/', 'coverage/', 'reports/', 'data/', 'logs/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { shop: { rules: { 'run-tasks': runTasks } } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      // import() takes a module that exports `then` for a promise, and calls it.
      'no-restricted-exports': ['error', { restrictedNamedExports: ['then'] }],
      'shop/run-tasks': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/no-unused-expressions': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/naming-convention': [
        'error',
        {
          selector: 'typeLike',
          format: ['PascalCase'],
          leadingUnderscore: 'allow',
          custom: { regex: '^I[A-Z][a-z]|(Impl|Service|Manager|Helper)$', match: false },
        },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNever: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      // It takes `while (!stopping)` for endless: that another callback may change it is beyond its sight.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/unified-signatures': 'off',
    },
  },
  {
    files: ['domain/**/*.ts', 'application/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...core],
      '@typescript-eslint/no-unnecessary-condition': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: `The time ${clockAndChance}.` },
        { object: 'Math', property: 'random', message: `Chance ${clockAndChance}.` },
      ],
      'no-restricted-globals': [
        'error',
        ...globals(['performance', 'crypto'], clockAndChance),
        ...globals(
          [
            'process',
            'console',
            'globalThis',
            'global',
            'fetch',
            'setTimeout',
            'setInterval',
            'setImmediate',
            'queueMicrotask',
          ],
          outside,
        ),
      ],
    },
  },
  {
    // A new state of an order must be thought of in every decision, not fall into a default.
    files: ['domain/**/*.ts'],
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { requireDefaultForNonUnion: true }],
    },
  },
  { files: ['domain/bug.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...everywhere, ...assertions],
      // Fakes keep the shape of what they stand in for, and a spec may insist on what its builder just made.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'shop/run-tasks': 'off' },
  },
  {
    files: ['*.config.js', '.dependency-cruiser.mjs', 'tests/support/reporter.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
