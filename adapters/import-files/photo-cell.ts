import * as E from 'fp-ts/lib/Either.js';

/** A picture by its path from the folder of the file that names it; null for none. */
export type PhotoPath = string | null;

const longest = 200;

const isBeside = (path: string): boolean =>
  path.length <= longest &&
  !/\p{Cc}/u.test(path) &&
  !/^(?:\/|[A-Za-z]:)/.test(path) &&
  !path.split('/').includes('..');

/** What stands in the column `photo`: a path beside the file, and never out of its folder. An empty cell takes the picture away. */
export const readPhotoCell = (written: string): E.Either<readonly string[], PhotoPath> => {
  const path = written.trim().replaceAll('\\', '/');
  if (path === '') return E.right(null);
  return isBeside(path)
    ? E.right(path)
    : E.left(['photo must be a picture in the folder of this file, for example photos/netflix.jpg']);
};
