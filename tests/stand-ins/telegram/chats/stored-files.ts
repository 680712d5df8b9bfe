import { extname } from 'node:path';

/** A file the service keeps; `path` is the end of its address for downloads. */
export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly bytes: Buffer;
}

export interface StoredFiles {
  readonly keep: (folder: 'photos' | 'documents' | 'voice', name: string, bytes: Buffer) => StoredFile;
  readonly find: (id: string) => StoredFile | undefined;
  readonly atPath: (path: string) => StoredFile | undefined;
}

const types: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ogg': 'audio/ogg',
};

/** Every file that was sent, by its id and by its path. */
export const createStoredFiles = (): StoredFiles => {
  const files = new Map<string, StoredFile>();

  return {
    keep: (folder, name, bytes) => {
      const number = String(files.size + 1);
      const file = {
        id: `BQACAgUAAxkBAAI${number.padStart(8, '0')}file`,
        uniqueId: `AgAD${number.padStart(8, '0')}`,
        name,
        type: types[extname(name).toLowerCase()] ?? 'application/octet-stream',
        path: `${folder}/file_${number}${extname(name)}`,
        bytes,
      };
      files.set(file.id, file);
      return file;
    },
    find: (id) => files.get(id),
    atPath: (path) => [...files.values()].find((file) => file.path === path),
  };
};
