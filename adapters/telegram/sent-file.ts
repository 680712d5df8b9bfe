import { InputFile } from 'grammy';

/** grammY tells nobody how large a file is that it was given. */
const sizes = new WeakMap<object, number>();

/** A file to send, of which is known how many bytes it carries. */
export const sentFile = (bytes: Uint8Array, name: string): InputFile => {
  const file = new InputFile(bytes, name);
  sizes.set(file, bytes.byteLength);
  return file;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The bytes of all files that a call carries; files lie in its fields or one level below, as in `media`. */
export const bytesIn = (payload: object): number =>
  Object.values(payload)
    .filter(isObject)
    .flatMap((value) => [value, ...Object.values(value).filter(isObject)])
    .reduce((sum, value) => sum + (sizes.get(value) ?? 0), 0);
