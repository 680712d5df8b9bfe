import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/*
 * Enough of PostgreSQL's protocol to knock and show the password (SCRAM-SHA-256, RFC 5802 and 7677): the pool that
 * serves the shop belongs to another adapter, and a server is adopted only if it lets the shop in.
 */

/** `refused`: somebody listens and does not take the password. `silent`: nobody who speaks PostgreSQL could be asked. */
export type Verdict = 'welcome' | 'refused' | 'silent';

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};

const framed = (type: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);

const greeting = (name: string): Buffer =>
  framed('', Buffer.concat([int32(0x30000), Buffer.from(`user\0${name}\0database\0${name}\0\0`)]));

interface Message {
  readonly type: string;
  readonly body: Buffer;
}

async function* messagesFrom(socket: Socket): AsyncGenerator<Message> {
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of socket) {
    waiting = Buffer.concat([waiting, Buffer.from(chunk)]);
    while (waiting.length >= 5 && waiting.length > waiting.readInt32BE(1)) {
      const end = waiting.readInt32BE(1) + 1;
      yield { type: waiting.toString('latin1', 0, 1), body: waiting.subarray(5, end) };
      waiting = waiting.subarray(end);
    }
  }
}

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const proofFor = (password: string, bare: string, challenge: string): string => {
  const given = new Map(challenge.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
  const salted = pbkdf2Sync(
    password,
    Buffer.from(given.get('s') ?? '', 'base64'),
    Number(given.get('i')),
    32,
    'sha256',
  );
  const key = hmac(salted, 'Client Key');
  const withoutProof = `c=biws,r=${given.get('r') ?? ''}`;
  const signature = hmac(createHash('sha256').update(key).digest(), `${bare},${challenge},${withoutProof}`);
  return `${withoutProof},p=${Buffer.from(key.map((byte, at) => byte ^ (signature[at] ?? 0))).toString('base64')}`;
};

const [saslStart, saslContinue, accepted] = [10, 11, 0];

const verdictOn = (error: Buffer): Verdict =>
  error
    .toString('utf8')
    .split('\0')
    .some((field) => field.startsWith('C28'))
    ? 'refused'
    : 'silent';

const conversation = async (socket: Socket, name: string, password: string): Promise<Verdict> => {
  const bare = `n=,r=${randomBytes(18).toString('base64')}`;
  socket.write(greeting(name));
  for await (const { type, body } of messagesFrom(socket)) {
    if (type === 'E') return verdictOn(body);
    if (type !== 'R') return 'silent';
    const step = body.readInt32BE(0);
    if (step === accepted) return 'welcome';
    if (step === saslStart) {
      const first = Buffer.from(`n,,${bare}`);
      socket.write(framed('p', Buffer.concat([Buffer.from('SCRAM-SHA-256\0'), int32(first.length), first])));
    }
    if (step === saslContinue)
      socket.write(framed('p', Buffer.from(proofFor(password, bare, body.toString('utf8', 4)))));
  }
  return 'silent';
};

/** Asks the server on a port of 127.0.0.1 whether it lets `name` into the database of that name; 5 seconds at most. Never throws. */
export const checkPassword = async (port: number, name: string, password: string): Promise<Verdict> => {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => undefined);
  socket.setTimeout(5_000, () => socket.destroy());
  try {
    await once(socket, 'connect');
    return await conversation(socket, name, password);
  } catch {
    return 'silent';
  } finally {
    socket.destroy();
  }
};
