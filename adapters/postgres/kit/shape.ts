type Fields<T> = T extends unknown ? keyof T : never;
type Of<T, Field> = T extends unknown ? (Field extends keyof T ? T[Field] : never) : never;

/**
 * What is known of a value that travels in a batch, field by field: any value of it, or only those that pass. A field
 * of any of its forms that nothing is said of does not compile, so that none is left behind unseen.
 */
export type Shape<T> = {
  readonly [Field in Fields<T>]: 'Any' | ((value: Of<T, Field>) => boolean);
};

export const hasShape =
  <T extends object>(shape: Shape<T>) =>
  (value: T): boolean =>
    Object.entries(value).every(([field, part]) => {
      const known = (shape as Readonly<Record<string, 'Any' | ((value: unknown) => boolean)>>)[field];
      return known === 'Any' || known?.(part) === true;
    });
