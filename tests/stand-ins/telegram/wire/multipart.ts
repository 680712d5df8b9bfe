import type { Upload } from './bot-call.ts';

export interface MultipartForm {
  readonly fields: Readonly<Record<string, string>>;
  readonly uploads: ReadonlyMap<string, Upload>;
}

interface Part {
  readonly head: string;
  readonly bytes: Buffer;
}

const headEnd = Buffer.from('\r\n\r\n');

const nextPart = (
  body: Buffer,
  delimiter: Buffer,
  from: number,
): { part: Part; next: number } | undefined => {
  const end = body.indexOf(headEnd, from);
  const next = end < 0 ? -1 : body.indexOf(delimiter, end + headEnd.length - 2);
  if (next < 0) return undefined;
  const bytes = body.subarray(end + headEnd.length, Math.max(next, end + headEnd.length));
  return { part: { head: body.toString('utf8', from, end), bytes }, next };
};

const partsOf = (body: Buffer, boundary: string): Part[] | undefined => {
  const opening = Buffer.from(`--${boundary}`);
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  if (!body.subarray(0, opening.length).equals(opening)) return undefined;
  const parts: Part[] = [];
  let at = opening.length;
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const read = nextPart(body, delimiter, at + 2);
    if (read === undefined) return undefined;
    parts.push(read.part);
    at = read.next + delimiter.length;
  }
  return body.toString('latin1', at, at + 2) === '--' ? parts : undefined;
};

const parameter = (head: string, name: string): string | undefined => {
  const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\r\\n]*))`, 'i').exec(head);
  return found === null ? undefined : (found[1]?.replaceAll(/\\(.)/g, '$1') ?? found[2]?.trim());
};

/**
 * Reads a form as Telegram does: an unquoted file name may hold anything but `;` (grammY never quotes it, and
 * stricter parsers drop the whole file for a space in its name). Undefined when the form is broken.
 */
export const readMultipart = (body: Buffer, boundary: string): MultipartForm | undefined => {
  const parts = partsOf(body, boundary);
  if (parts === undefined) return undefined;
  const fields: Record<string, string> = {};
  const uploads = new Map<string, Upload>();
  for (const { head, bytes } of parts) {
    const field = parameter(head, 'name');
    const name = parameter(head, 'filename');
    if (field === undefined) return undefined;
    if (name === undefined) fields[field] = bytes.toString('utf8');
    else uploads.set(field, { field, name, bytes: Buffer.from(bytes) });
  }
  return { fields, uploads };
};
