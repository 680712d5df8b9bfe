import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';

/** What the system refused, and the next step, for the person at the machine. */
export type SystemError = { readonly found: string; readonly advice: string };

/** A path as it can be pasted into a shell. */
export const forShell = (path: string): string =>
  /^[\w./@:+-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

/** Who this process is, as `chown` takes it. */
export const thisUser = (): string => {
  try {
    return userInfo().username;
  } catch {
    return String(process.geteuid?.() ?? 'the user of the shop');
  }
};

/** A folder that is not there yet is made for the user, rather than all above it given away. */
const giveIt = (path: string): string =>
  existsSync(path)
    ? `Give it to that user: sudo chown -R ${thisUser()}: ${forShell(path)}`
    : `Make it for that user: sudo install -d -o ${thisUser()} ${forShell(path)}`;

const words: Readonly<Record<string, (path: string) => readonly [found: string, advice: string]>> = {
  ENOSPC: (path) => [
    `The disk that holds ${path} is full.`,
    `Make room there (df -h ${forShell(path)} shows it, df -i where files are too many), and start again: nothing is lost.`,
  ],
  EDQUOT: (path) => [
    `The share of the disk that ${thisUser()} may use is full, at ${path}.`,
    'Make room, or have the quota raised, and start again: nothing is lost.',
  ],
  EROFS: (path) => [
    `${path} is on a disk that can only be read.`,
    'Mount it for writing, or choose another folder (DATA_DIR, LOG_DIR).',
  ],
  EACCES: (path) => [`${path} may not be used by the user ${thisUser()}.`, giveIt(path)],
  EPERM: (path) => [`${path} may not be changed by the user ${thisUser()}.`, giveIt(path)],
  EMFILE: () => [
    'This process may open no more files.',
    'Raise its limit: ulimit -n 4096 in the shell that starts it, LimitNOFILE=4096 in a systemd unit.',
  ],
  ENFILE: () => [
    'This machine may open no more files.',
    'End other programs, or raise fs.file-max with sysctl.',
  ],
  ENOMEM: () => [
    'This machine has no memory left.',
    'End other programs, add swap, or take a larger machine.',
  ],
  EIO: (path) => [
    `The disk that holds ${path} does not answer as it should.`,
    'Look into dmesg, and copy the data to another disk before anything else.',
  ],
  ENOTDIR: (path) => [
    `A part of ${path} is a file and no folder.`,
    'Move that file away, or choose another folder.',
  ],
  ELOOP: (path) => [
    `The links on the way to ${path} lead in a circle.`,
    'Mend them, or choose another folder.',
  ],
  ENAMETOOLONG: (path) => [`The path ${path} is too long for this system.`, 'Choose a shorter one.'],
};

const fieldOf = (cause: object, name: 'code' | 'path'): string | undefined => {
  const value: unknown = Reflect.get(cause, name);
  return typeof value === 'string' ? value : undefined;
};

/** What the operating system said no to, in words; null for any other error. `path` stands for the one in the error, which may be of a passing file. */
export const systemError = (cause: unknown, path?: string): SystemError | null => {
  if (!(cause instanceof Error)) return null;
  const told = words[fieldOf(cause, 'code') ?? ''];
  if (told === undefined) return null;
  const [found, advice] = told(path ?? fieldOf(cause, 'path') ?? 'its files');
  return { found, advice };
};

/** The same for what another program said of a full disk, in its own words. */
export const systemErrorIn = (text: string, path: string): SystemError | null => {
  const code = (
    [
      ['No space left on device', 'ENOSPC'],
      ['Disk quota exceeded', 'EDQUOT'],
      ['Read-only file system', 'EROFS'],
      ['Too many open files', 'EMFILE'],
      ['Cannot allocate memory', 'ENOMEM'],
      ['Input/output error', 'EIO'],
    ] as const
  ).find(([said]) => text.includes(said))?.[1];
  return code === undefined ? null : systemError(Object.assign(new Error(), { code }), path);
};
