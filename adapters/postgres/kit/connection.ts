import type pg from 'pg';
import { parse, toClientConfig } from 'pg-connection-string';

/**
 * `Server`: straight to PostgreSQL. `SessionPooler`: a pooler that keeps one server connection for each of ours.
 * `TransactionPooler`: one that hands each statement to another server connection, so that nothing of a session lasts.
 */
export type Via = 'Server' | 'SessionPooler' | 'TransactionPooler';

/** These three are verify-full to the driver, which says so in a long warning unless it is written. */
const asMeant = (url: string): string =>
  /[?&]uselibpqcompat=true(&|$)/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full');

/**
 * The address, read once: everything that connects is given this and never the address, since the libraries read it
 * each in its own way. Reads the certificates that it names; throws the system's error when it cannot.
 */
export const connectionOf = (url: string): pg.ClientConfig => toClientConfig(parse(asMeant(url)));

/** What a person needs in order to know which server was meant. No secret. */
export type ServerName = { readonly host: string; readonly database: string; readonly role: string };

/** How the address names its server, for messages. */
export const serverNameOf = ({
  host = '',
  port = 5432,
  database = '',
  user = '',
}: pg.ClientConfig): ServerName => ({
  host: host.startsWith('/') ? host : `${host}:${String(port)}`,
  database,
  role: user,
});
