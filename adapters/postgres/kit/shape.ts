type Fields<T> = T extends unknown ? keyof T : never;
type Of<T, Field> = T extends unknown ? (Field extends keyof T ? T[Field] : never) : never;

/**
 * What is known of a value that travels in a batch, field by field: any value of it, or only those that pass. A field
 * of any of its forms that nothing is said of does not compile, so that none is left behind unseen.
 */
export type Shape<T> = {
  readonly [Field in Fields<T>]: 'Any' | ((value: Of<T, Field>) => boolean);
};

type Known = Readonly<Record<string, 'Any' | ((value: unknown) => boolean)>>;

/** What a value has beside its type is nobody's concern: the statement over one does not know it either. */
export const hasShape = <T extends object>(shape: Shape<T>): ((value: T) => boolean) => {
  const tests = Object.entries(shape as Known).flatMap(([field, known]) =>
    known === 'Any' ? [] : [{ field, known }],
  );
  return (value) =>
    tests.every(
      ({ field, known }) => !(field in value) || known((value as Readonly<Record<string, unknown>>)[field]),
    );
};
