import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  randomFillSync,
  type Cipher,
  type Decipher,
  type KeyObject,
} from 'node:crypto';
import { setImmediate as turn } from 'node:timers/promises';
import * as O from 'fp-ts/lib/Option.js';
import type { VariantCode } from '../../../domain/catalogue/product.ts';
import { identityOf } from '../../../domain/stock/unit-text.ts';

/** What units are sealed and known again with. Node prints nothing of a `KeyObject`, whoever asks. */
export type UnitKey = {
  /** The name that the database knows the key by. */
  readonly id: string;
  /** 256 bits. */
  readonly key: KeyObject;
  /** The same for all keys of a shop, for ever. */
  readonly fingerprintKey: KeyObject;
};

const algorithm = 'aes-256-gcm';
/** Bytes. Of random ones, a key may seal four thousand million units before two of them become likely enough to mind. */
const ivLength = 12;
/** Bytes. */
const tagLength = 16;

/** So many bytes more has what is sealed. */
export const sealLength = ivLength + tagLength;

/** Puts tag and ciphertext behind the IV that stands at `at`; answers where they end. */
const sealInto = (into: Buffer, at: number, key: KeyObject, purpose: Buffer, text: string): number => {
  const iv = into.subarray(at, at + ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength });
  cipher.setAAD(purpose);
  const hidden = at + sealLength;
  const end = hidden + cipher.update(text, 'utf8').copy(into, hidden);
  cipher.final();
  cipher.getAuthTag().copy(into, at + ivLength);
  return end;
};

const sealFor = ({ key }: Pick<UnitKey, 'key'>, purpose: string, text: string): Buffer => {
  const sealed = Buffer.alloc(sealLength + Buffer.byteLength(text, 'utf8'));
  randomFillSync(sealed, 0, ivLength);
  sealInto(sealed, 0, key, Buffer.from(purpose, 'utf8'), text);
  return sealed;
};

const openFor = ({ key }: Pick<UnitKey, 'key'>, purpose: string, sealed: Buffer): O.Option<string> =>
  O.tryCatch(() => {
    const iv = sealed.subarray(0, ivLength);
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(purpose, 'utf8'));
    decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    const hidden = sealed.subarray(ivLength + tagLength);
    return Buffer.concat([decipher.update(hidden), decipher.final()]).toString('utf8');
  });

const unitOf = (product: VariantCode): string => `unit of ${product}`;

/** The content as IV, tag and AES-256-GCM ciphertext: readable, and provably unchanged, only with the key and for the product. */
export const seal = (key: UnitKey, product: VariantCode, content: string): Buffer =>
  sealFor(key, unitOf(product), content);

/** What was sealed with this key for this product; none when it was not, or when a bit of it has changed. */
export const open = (key: UnitKey, product: VariantCode, sealed: Buffer): O.Option<string> =>
  openFor(key, unitOf(product), sealed);

/**
 * For what is kept for seconds: made of the key that a shop has for ever, so that no rotation has to look for it, and of
 * the name of the process that seals, so that none seals too much.
 */
export const passingKey = ({ fingerprintKey }: UnitKey, sealedBy: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', fingerprintKey, sealedBy, 'updates under way', 32)));

const update = 'update under way';
export const sealPassing = (key: KeyObject, text: string): Buffer => sealFor({ key }, update, text);
export const openPassing = (key: KeyObject, sealed: Buffer): O.Option<string> =>
  openFor({ key }, update, sealed);

const keyedHash = (key: KeyObject, text: string): Buffer =>
  createHmac('sha256', key).update(text, 'utf8').digest();

/** What a fingerprint is taken of. */
const marked = (product: VariantCode, identity: string): string => `${product}\0${identity}`;

const fingerprint = ({ fingerprintKey }: UnitKey, product: VariantCode, identity: string): Buffer =>
  keyedHash(fingerprintKey, marked(product, identity));

/** The same for the same unit of the same product, whatever key it is sealed with; tells nothing to whoever lacks the fingerprint key. */
export const fingerprintOf = (key: UnitKey, product: VariantCode, content: string): Buffer =>
  fingerprint(key, product, identityOf(content));

/**
 * The same for a unit that was put on the shelf when characters without ink still made a difference: two such units that differ by them alone
 * stay two. For any other unit it is the same as `fingerprintOf`.
 */
export const fingerprintAsWritten = (key: UnitKey, product: VariantCode, content: string): Buffer =>
  fingerprint(key, product, content.trim());

/** Bytes of a fingerprint. */
export const fingerprintLength = 32;

/** Units sealed one behind the other in one piece of memory, and their fingerprints in another. */
export type SealedUnits = {
  readonly sealed: Buffer;
  /** Bytes of each. */
  readonly lengths: readonly number[];
  readonly hashes: Buffer;
};

/** So many units are sealed before others get their turn in this process: about a millisecond. */
const atOnce = 100;

/** What is sealed next is written over what was sealed before. */
export type UnitSealer = (contents: readonly string[]) => Promise<SealedUnits>;

/**
 * Seals many units, as `seal` and `fingerprintOf` do each, into the same memory again and again: a new piece for each of them, or
 * for each thousand, outlives the young generation and lies there until all of an import does.
 */
export const unitSealer = ({ key, fingerprintKey }: UnitKey, product: VariantCode): UnitSealer => {
  const purpose = Buffer.from(unitOf(product), 'utf8');
  let memory = Buffer.alloc(0);
  return async (contents) => {
    const room = contents.reduce(
      (sum, content) => sum + fingerprintLength + sealLength + Buffer.byteLength(content, 'utf8'),
      0,
    );
    if (memory.length < room) memory = Buffer.alloc(room);
    const hashes = memory.subarray(0, contents.length * fingerprintLength);
    const sealed = memory.subarray(hashes.length, room);
    // What of it is not written over is the IVs.
    randomFillSync(sealed);
    const lengths: number[] = [];
    let from = 0;
    for (const [at, content] of contents.entries()) {
      if (at > 0 && at % atOnce === 0) await turn();
      const end = sealInto(sealed, from, key, purpose, content);
      lengths.push(end - from);
      from = end;
      const identity = marked(product, identityOf(content));
      const hash = createHmac('sha256', fingerprintKey).update(identity, 'utf8').digest('binary');
      hashes.write(hash, at * fingerprintLength, 'binary');
    }
    return { sealed, lengths, hashes };
  };
};

/** Bytes that are worked through at once: about a millisecond, after which others get their turn. */
const stretch = 1024 * 1024;

function* stretchesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += stretch) yield bytes.subarray(at, at + stretch);
}

/** What a cipher makes of the bytes, behind `room` bytes that are the caller's to fill. */
const through = async (cipher: Cipher | Decipher, bytes: Uint8Array, room: number): Promise<Buffer> => {
  const made = Buffer.alloc(room + bytes.byteLength);
  let at = room;
  for (const piece of stretchesOf(bytes)) {
    at += cipher.update(piece).copy(made, at);
    await turn();
  }
  cipher.final();
  return made;
};

const fileOf = (product: VariantCode): Buffer => Buffer.from(`file of ${product}`, 'utf8');

/** The bytes of a file, sealed as a text is; others get their turn meanwhile. */
export const sealBytes = async (
  { key }: UnitKey,
  product: VariantCode,
  bytes: Uint8Array,
): Promise<Buffer> => {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength });
  cipher.setAAD(fileOf(product));
  const sealed = await through(cipher, bytes, ivLength + tagLength);
  iv.copy(sealed);
  cipher.getAuthTag().copy(sealed, ivLength);
  return sealed;
};

/** The bytes that were sealed with this key as a file of this product; none when they were not. */
export const openBytes = async (
  { key }: UnitKey,
  product: VariantCode,
  sealed: Uint8Array,
): Promise<O.Option<Buffer>> => {
  try {
    const iv = sealed.subarray(0, ivLength);
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagLength });
    decipher.setAAD(fileOf(product));
    decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    return O.some(await through(decipher, sealed.subarray(ivLength + tagLength), 0));
  } catch {
    return O.none;
  }
};

/** The same for the same bytes of the same product, whatever the file is called; no text has the same. */
export const fingerprintOfFile = async (
  { fingerprintKey }: UnitKey,
  product: VariantCode,
  bytes: Uint8Array,
): Promise<Buffer> => {
  const hash = createHmac('sha256', fingerprintKey).update(`${product}\0\0`, 'utf8');
  for (const piece of stretchesOf(bytes)) {
    hash.update(piece);
    await turn();
  }
  return hash.digest();
};

/** By which the right key is known again, without the key. */
export type Proofs = { readonly proof: Buffer; readonly fingerprintProof: Buffer };

const proofOfKey = (id: string): string => `proof of key ${id}`;
const fingerprintProofOf = ({ fingerprintKey }: UnitKey): Buffer => keyedHash(fingerprintKey, 'proof');

export const proofsOf = (key: UnitKey): Proofs => ({
  proof: sealFor(key, proofOfKey(key.id), ''),
  fingerprintProof: fingerprintProofOf(key),
});

/** Whether the proofs were made with the same key of the same name. */
export const isSameKey = (key: UnitKey, { proof }: Proofs): boolean =>
  O.isSome(openFor(key, proofOfKey(key.id), proof));

export const isSameFingerprintKey = (key: UnitKey, { fingerprintProof }: Proofs): boolean =>
  fingerprintProofOf(key).equals(fingerprintProof);
