import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type ObjectLiteralExpression, type Node } from 'typescript-native/unstable/ast';
import {
  isCallExpression,
  isExpressionStatement,
  isObjectLiteralExpression,
  isVoidExpression,
} from 'typescript-native/unstable/ast/is';
import { API, ObjectFlags, SignatureKind, type Checker, type Type } from 'typescript-native/unstable/sync';

/** Rules of this house that ask for types, which a plugin of the linter does not get. */
export const typedRules = {
  'shop/run-tasks': 'This task is never run: return it, chain it, or call and await it.',
  'shop/no-lookalikes':
    'An object is written out where an instance of a class is expected: make it by `new`.',
} as const;

export interface TypedOffence {
  readonly rule: keyof typeof typedRules;
  readonly file: string;
  readonly line: number;
}

interface Suspects {
  /** The calls that stand as a statement, thrown away by `void` or not. */
  readonly calls: readonly Node[];
  readonly objects: readonly ObjectLiteralExpression[];
}

const rooms = ['domain', 'application', 'adapters', 'infrastructure', 'migrations', 'tests'];

/** The projects of a tree: the one at its root, and those of the pages, which have other libraries. */
const projectsOf = (folder: string): readonly string[] => [
  join(folder, 'tsconfig.json'),
  ...readdirSync(folder)
    .filter((room) => rooms.includes(room))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: 'utf8' })
        .filter((path) => /(^|[\\/])tsconfig\.json$/.test(path))
        .map((path) => join(folder, room, path)),
    ),
];

const suspectsIn = (file: Node): Suspects => {
  const calls: Node[] = [];
  const objects: ObjectLiteralExpression[] = [];
  const visit = (node: Node): undefined => {
    if (isExpressionStatement(node)) {
      const { expression } = node;
      const told = isVoidExpression(expression) ? expression.expression : expression;
      if (isCallExpression(told)) calls.push(told);
    }
    if (isObjectLiteralExpression(node)) objects.push(node);
    node.forEachChild(visit);
  };
  visit(file);
  return { calls, objects };
};

/**
 * A function without parameters that answers a promise. The answers of fp-ts are such: a TaskEither written as a
 * statement is a promise never made, and no-floating-promises cannot see it.
 */
const isTask = (checker: Checker, type: Type): boolean => {
  const given = checker.getApparentType(checker.getNonNullableType(type) ?? type) ?? type;
  return checker
    .getSignaturesOfType(given, SignatureKind.Call)
    .some(
      (signature) =>
        signature.parameters.length === 0 &&
        checker.getReturnTypeOfSignature(signature)?.getSymbol()?.name === 'Promise',
    );
};

/** A class, what extends one, or a choice of nothing else. */
const isInstance = (checker: Checker, type: Type): boolean => {
  const given = checker.getNonNullableType(type) ?? type;
  if (given.isUnionType()) return (given.getTypes() ?? []).every((part) => isInstance(checker, part));
  if (given.isIntersectionType()) return (given.getTypes() ?? []).some((part) => isInstance(checker, part));
  const target = given.isTypeReference() ? given.getTarget() : given;
  return (
    target.isObjectType() &&
    ((target.objectFlags & ObjectFlags.Class) !== 0 ||
      (target.getBaseTypes() ?? []).some((base) => isInstance(checker, base)))
  );
};

/** Types are few, and come thousands of times. */
const remembered = (ask: (type: Type) => boolean): ((type: Type | undefined) => boolean) => {
  const known = new Map<number, boolean>();
  return (type) => {
    if (type === undefined) return false;
    const answer = known.get(type.id) ?? ask(type);
    known.set(type.id, answer);
    return answer;
  };
};

export const typedOffences = (folder: string): readonly TypedOffence[] => {
  const api = new API({ cwd: folder });
  try {
    return projectsOf(folder).flatMap((path) => {
      const project = api.updateSnapshot({ openProjects: [path] }).getProject(path);
      if (project === undefined) throw new Error(`${path} is no project`);
      const { program, checker, rootFiles } = project;
      const isIdle = remembered((type) => isTask(checker, type));
      const isOfClass = remembered((type) => isInstance(checker, type));
      return rootFiles.flatMap((name) => {
        const file = program.getSourceFile(name);
        if (file === undefined) throw new Error(`${name} cannot be read`);
        const { calls, objects } = suspectsIn(file);
        const types = checker.getTypeAtLocation(calls);
        const at =
          (rule: TypedOffence['rule']) =>
          (node: Node): TypedOffence => ({
            rule,
            file: relative(resolve(folder), name),
            line: file.text.slice(0, node.getStart(file)).split('\n').length,
          });
        return [
          ...calls.filter((_call, index) => isIdle(types[index])).map(at('shop/run-tasks')),
          ...objects
            .filter((node) => isOfClass(checker.getContextualType(node)))
            .map(at('shop/no-lookalikes')),
        ];
      });
    });
  } finally {
    api.close();
  }
};
