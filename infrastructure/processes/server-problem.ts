import type { ServerName } from '../../adapters/postgres/kit/connection.ts';
import { oldestServer } from '../../adapters/postgres/kit/look.ts';
import type { ServerError } from '../../adapters/postgres/kit/server-errors.ts';
import { Problem } from './problem.ts';

/** The setting that leads to the server; null for the shop's own. */
export type ServerSetting = 'DATABASE_URL' | 'DATABASE_DIRECT_URL' | null;

export type Server = ServerName & { readonly setting: ServerSetting };

type Told = readonly [found: string, advice: string];

const quoted = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name}"`);
const listed = (names: readonly string[]): string =>
  names.length > 4
    ? `${names.slice(0, 4).join(', ')} and ${String(names.length - 4)} more`
    : names.join(', ');

const newDatabase = (database: string, suffix: string): string => quoted(`${database}_${suffix}`);

/** How a certificate is checked is up to the address; the driver checks it for every mode but `disable` and `no-verify`. */
const withCertificate = (setting: string): string =>
  `Save the provider's CA certificate (its dashboard has it) and add sslrootcert=/path/to/ca.crt to ${setting}. Only where nobody can come in between: sslmode=no-verify encrypts without looking at the certificate.`;

const words = (error: ServerError, server: Server): Told => {
  const { host, database, role } = server;
  const setting = server.setting ?? 'the database';
  switch (error.tag) {
    case 'UnknownHost':
      return [
        `No machine is known by the name in ${host}.`,
        `Correct the host in ${setting}, or the DNS of this machine.`,
      ];
    case 'NobodyListens':
      return [
        `Nothing takes connections at ${host}.`,
        `Start PostgreSQL there, or correct host and port in ${setting}.`,
      ];
    case 'NoAnswer':
      return [
        `${host} does not answer in time.`,
        `Let its firewall (or the provider's list of allowed addresses) admit this machine, or correct ${setting}.`,
      ];
    case 'NoRoute':
      return [
        `This machine has no way to ${host}.`,
        `Check the network; a host that has an IPv6 address only needs IPv6 here, or the provider's address for IPv4 in ${setting}.`,
      ];
    case 'HungUp':
      return [
        `${host} closes the connection at once.`,
        `Check that ${setting} names PostgreSQL's port, and what the server's log says.`,
      ];
    case 'UnknownAuthority':
      return [
        `The certificate of ${host} is signed by an authority that this machine does not know.`,
        withCertificate(setting),
      ];
    case 'OtherHostInCertificate':
      return [
        `The certificate of ${host} is made out for another name.`,
        `Write the host in ${setting} as the certificate names it.`,
      ];
    case 'CertificateOutOfDate':
      return [
        `The certificate of ${host} has expired, or is not valid yet.`,
        'Renew it at the server, and check the clock of this machine.',
      ];
    case 'CertificateUnreadable':
      return [
        `${setting} names the certificate file ${error.path}, which cannot be read (${error.code}).`,
        'Put the file there, and let the user that runs the shop read it.',
      ];
    case 'NoTls':
      return [
        `${host} speaks no TLS, and ${setting} asks for it.`,
        'On this machine or in a private network write sslmode=disable; otherwise turn TLS on at the server.',
      ];
    case 'TlsWanted':
      return [
        `${host} does not let ${role} into ${database} without encryption.`,
        `Most providers want it: add ?sslmode=verify-full to ${setting}. If it is still refused, the server's pg_hba.conf must allow it.`,
      ];
    case 'WrongPassword':
      return [
        `${host} does not take the password of ${role}, or has no such role.`,
        `Correct it in ${setting}; in it @ : / ? # and % are written as %40 %3A %2F %3F %23 and %25.`,
      ];
    case 'NoPassword':
      return [
        `${host} wants a password, and ${setting} has none.`,
        `Write it as postgres://${role}:<password>@${host}/${database}.`,
      ];
    case 'UnknownRole':
      return [
        `${host} has no role ${role}.`,
        `Correct it in ${setting}, or make it: CREATE ROLE ${quoted(role)} LOGIN PASSWORD '…';`,
      ];
    case 'NotLetIn':
      return [
        `${host} does not let ${role} into ${database} from this machine.`,
        'Allow it in the pg_hba.conf of the server, or in the network settings of the provider.',
      ];
    case 'UnknownDatabase':
      return [
        `${host} has no database ${database}.`,
        `Correct it in ${setting}, or make it: CREATE DATABASE ${quoted(database)} OWNER ${quoted(role)} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;`,
      ];
    case 'TooManyConnections':
      return [
        `${host} has no connection left.`,
        'End other programs that use it, raise max_connections (a process of the shop takes up to 20), or put a pooler before it: see DATABASE_DIRECT_URL in .env.example.',
      ];
    case 'Starting':
      return [`${host} is starting or stopping.`, 'Wait until it is up, and start again.'];
    case 'DiskFull':
      return [
        server.setting === null
          ? 'The disk of the database is full.'
          : `The disk of the database server ${host} is full.`,
        'Make room there, and start again: nothing is lost.',
      ];
    case 'NoRight':
      return [
        `${role} may not do all that the shop needs in ${database} (${error.message}).`,
        `Give it the database, as an administrator: ALTER DATABASE ${quoted(database)} OWNER TO ${quoted(role)}; its tables must belong to ${role} too.`,
      ];
    case 'TooOld':
      return [
        `${host} runs PostgreSQL ${error.version}, and the shop needs ${String(oldestServer)} or newer.`,
        'Upgrade it, or leave DATABASE_URL empty: the shop then brings its own.',
      ];
    case 'NotUtf8':
      return [
        `The database ${database} keeps text as ${error.encoding}, which cannot hold every name and emoji of a buyer.`,
        `Make a right one, and name it in ${setting}: CREATE DATABASE ${newDatabase(database, 'utf8')} OWNER ${quoted(role)} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;`,
      ];
    case 'Standby':
      return [
        `${host} is a standby, a copy that can only be read.`,
        `Name the primary server in ${setting}.`,
      ];
    case 'ReadOnly':
      return [
        `The database ${database} at ${host} takes no changes: it is set to read only.`,
        `Providers do that when a disk or a plan is full. Then: ALTER DATABASE ${quoted(database)} RESET default_transaction_read_only;`,
      ];
    case 'Newer':
      return [
        `The database ${database} was used by a newer version of the shop (it has ${listed(error.steps)}).`,
        'Update this one: git pull && npm ci, and start again.',
      ];
    case 'OthersTables':
      return [
        `The database ${database} at ${host} already holds another program's tables${error.tables.length === 0 ? '' : `: ${listed(error.tables)}`}.`,
        `Give the shop one of its own, and name it in ${setting}: CREATE DATABASE ${newDatabase(database, 'bot')} OWNER ${quoted(role)} ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;`,
      ];
    case 'MayNotCreate':
      return [
        `${role} may not create ${error.what} in the database ${database}.`,
        `Give it the database, as an administrator: ALTER DATABASE ${quoted(database)} OWNER TO ${quoted(role)};`,
      ];
    case 'Pooled':
      return server.setting === 'DATABASE_DIRECT_URL'
        ? [
            `DATABASE_DIRECT_URL leads to a connection pooler in transaction mode (${host}), not to PostgreSQL itself.`,
            'Write the address of the server itself there, or that of the pooler in session mode (Supabase: port 5432).',
          ]
        : [
            `DATABASE_URL leads to a connection pooler in transaction mode (${host}); follow-ups, timers and migrations need PostgreSQL itself.`,
            'Keep it, and write the address of the server itself (or of the pooler in session mode) into DATABASE_DIRECT_URL.',
          ];
    case 'OtherDatabase':
      return [
        `DATABASE_DIRECT_URL leads to another database (${database} at ${host}) than DATABASE_URL.`,
        'Write the address of the same database into both: once through the pooler, once past it.',
      ];
    case 'Unclear':
      return [
        `The database at ${host} cannot be used (${error.message}).`,
        `Check ${setting}, and what the server's log says.`,
      ];
  }
};

/** The error in words, with its next step. */
export const serverProblem = (error: ServerError, server: Server): Problem => {
  const [found, advice] = words(error, server);
  return new Problem(found, advice);
};
