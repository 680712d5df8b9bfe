// Rules of this house that no linter brings: selectors over the syntax tree, each with what to do instead.
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
    message: 'The time comes in as an argument (application/ports/clock.ts, ids.ts).',
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

const typeNames = [
  {
    selector: [
      'TSTypeAliasDeclaration',
      'TSInterfaceDeclaration',
      'TSEnumDeclaration',
      'ClassDeclaration',
      'ClassExpression',
    ]
      .map((kind) => `${kind} > Identifier.id`)
      .concat('TSTypeParameter > Identifier.name')
      .map((name) => `${name}[name=/^_?([a-z]|I[A-Z][a-z])|._|(Impl|Service|Manager|Helper)$/]`)
      .join(', '),
    message:
      'A type is named in PascalCase for what it is: no I in front, no Impl, Service, Manager or Helper behind.',
  },
];

const refusing = (offences) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) =>
    Object.fromEntries(
      offences.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
});

export default {
  meta: { name: 'shop' },
  rules: {
    everywhere: refusing(everywhere),
    core: refusing(core),
    assertions: refusing(assertions),
    'type-names': refusing(typeNames),
  },
};
