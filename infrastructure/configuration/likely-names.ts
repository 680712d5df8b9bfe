const words = (name: string): readonly string[] => name.toUpperCase().split(/[_.-]+/);

/** How many letters must be put in, left out, changed or swapped with their neighbour. */
const distance = (one: string, other: string): number => {
  let [beforeLast, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? (beforeLast[j - 2] ?? 0) + 1 : changed;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length] ?? 0;
};

/** The nearest of the names to one that is none of them; undefined when none is within `most` letters. */
export const nearest = (name: string, names: readonly string[], most: number): string | undefined =>
  names
    .map((each) => ({ each, far: distance(name.toUpperCase(), each.toUpperCase()) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)[0]?.each;

/** A name that holds all words of the other: `PAKASIR_API_KEY` for `PAKASIR_KEY`. */
export const withAllWords = (name: string, names: readonly string[]): string | undefined =>
  names.find((each) => words(name).every((word) => words(each).includes(word)));
