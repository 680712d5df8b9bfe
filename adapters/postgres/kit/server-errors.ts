import { storeCause } from './store-cause.ts';

/** Why a server cannot be connected to, or cannot be the shop's. Told apart because each has another next step. */
export type ServerError =
  | { readonly tag: 'UnknownHost' }
  | { readonly tag: 'NobodyListens' }
  | { readonly tag: 'NoAnswer' }
  | { readonly tag: 'NoRoute' }
  | { readonly tag: 'HungUp' }
  | { readonly tag: 'UnknownAuthority' }
  | { readonly tag: 'OtherHostInCertificate' }
  | { readonly tag: 'CertificateOutOfDate' }
  | { readonly tag: 'CertificateUnreadable'; readonly path: string; readonly code: string }
  | { readonly tag: 'NoTls' }
  | { readonly tag: 'TlsWanted' }
  | { readonly tag: 'WrongPassword' }
  | { readonly tag: 'NoPassword' }
  | { readonly tag: 'UnknownRole' }
  | { readonly tag: 'NotLetIn' }
  | { readonly tag: 'UnknownDatabase' }
  | { readonly tag: 'TooManyConnections' }
  | { readonly tag: 'Starting' }
  | { readonly tag: 'DiskFull' }
  | { readonly tag: 'NoRight'; readonly message: string }
  | { readonly tag: 'TooOld'; readonly version: string }
  | { readonly tag: 'NotUtf8'; readonly encoding: string }
  | { readonly tag: 'Standby' }
  | { readonly tag: 'ReadOnly' }
  | { readonly tag: 'Newer'; readonly steps: readonly string[] }
  | { readonly tag: 'OthersTables'; readonly tables: readonly string[] }
  | { readonly tag: 'MayNotCreate'; readonly what: 'schemas' | 'tables' }
  | { readonly tag: 'Pooled' }
  | { readonly tag: 'OtherDatabase' }
  | { readonly tag: 'Unclear'; readonly message: string };

const byCode: Readonly<Record<string, ServerError>> = {
  ENOTFOUND: { tag: 'UnknownHost' },
  EAI_AGAIN: { tag: 'UnknownHost' },
  ECONNREFUSED: { tag: 'NobodyListens' },
  ENOENT: { tag: 'NobodyListens' },
  ETIMEDOUT: { tag: 'NoAnswer' },
  EHOSTUNREACH: { tag: 'NoRoute' },
  ENETUNREACH: { tag: 'NoRoute' },
  ECONNRESET: { tag: 'HungUp' },
  EPIPE: { tag: 'HungUp' },
  SELF_SIGNED_CERT_IN_CHAIN: { tag: 'UnknownAuthority' },
  DEPTH_ZERO_SELF_SIGNED_CERT: { tag: 'UnknownAuthority' },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: { tag: 'UnknownAuthority' },
  UNABLE_TO_GET_ISSUER_CERT: { tag: 'UnknownAuthority' },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: { tag: 'UnknownAuthority' },
  CERT_UNTRUSTED: { tag: 'UnknownAuthority' },
  CERT_SIGNATURE_FAILURE: { tag: 'UnknownAuthority' },
  ERR_TLS_CERT_ALTNAME_INVALID: { tag: 'OtherHostInCertificate' },
  CERT_HAS_EXPIRED: { tag: 'CertificateOutOfDate' },
  CERT_NOT_YET_VALID: { tag: 'CertificateOutOfDate' },
  '28P01': { tag: 'WrongPassword' },
  '3D000': { tag: 'UnknownDatabase' },
  '53300': { tag: 'TooManyConnections' },
  '53100': { tag: 'DiskFull' },
  '57P03': { tag: 'Starting' },
  '57P01': { tag: 'HungUp' },
  '25006': { tag: 'ReadOnly' },
};

/** Poolers and the driver have words of their own, and no code that tells them apart. */
const byWords: readonly (readonly [RegExp, ServerError])[] = [
  [/does not support SSL connections/, { tag: 'NoTls' }],
  [/timeout expired|connection timeout|read timeout|query_wait_timeout/, { tag: 'NoAnswer' }],
  [/client password must be a/, { tag: 'NoPassword' }],
  [/no more connections allowed/, { tag: 'TooManyConnections' }],
  [/no pg_hba\.conf entry.*(no encryption|SSL off)|SSL required|requires? (SSL|TLS)/i, { tag: 'TlsWanted' }],
  [/no pg_hba\.conf entry/, { tag: 'NotLetIn' }],
  [/role ".*" does not exist|no such user/, { tag: 'UnknownRole' }],
  [/no such database/, { tag: 'UnknownDatabase' }],
  [/password authentication failed|SASL authentication failed/, { tag: 'WrongPassword' }],
  [
    /unsupported startup parameter|prepared statement ".*" (already exists|does not exist)/,
    { tag: 'Pooled' },
  ],
  [/terminated unexpectedly|Connection terminated/, { tag: 'HungUp' }],
];

const codeOf = (caught: Error): string =>
  'code' in caught && typeof caught.code === 'string' ? caught.code : '';

/** A name with several addresses fails with one error for each. */
const first = (caught: unknown): Error => {
  if (caught instanceof AggregateError && codeOf(caught) === '') return first(caught.errors[0]);
  return caught instanceof Error ? caught : new Error('no answer');
};

const unreadable = (error: Error): ServerError | null =>
  'path' in error && typeof error.path === 'string' && 'syscall' in error && error.syscall === 'open'
    ? { tag: 'CertificateUnreadable', path: error.path, code: codeOf(error) }
    : null;

/** What was caught while connecting or preparing the schema, as one of the errors that have a next step. */
export const serverError = (caught: unknown): ServerError => {
  const error = first(caught);
  const { message } = storeCause(error);
  const said = byWords.find(([words]) => words.test(message))?.[1];
  if (codeOf(error) === '42501') return { tag: 'NoRight', message };
  return unreadable(error) ?? byCode[codeOf(error)] ?? said ?? { tag: 'Unclear', message };
};
