import type { IncomingMessage } from 'node:http';
import getRawBody from 'raw-body';

/** Bytes that a body may have at most, where nothing else is said. */
export const bodyCap = 64 * 1024;

export type Body =
  | { readonly tag: 'Text'; readonly text: string }
  | { readonly tag: 'TooLarge' }
  /** It ended before its time, or is no text. */
  | { readonly tag: 'Broken' };

/** A request's body of at most `cap` bytes as text, whatever its content type says. */
export const readBody = async (request: IncomingMessage, cap: number = bodyCap): Promise<Body> => {
  try {
    const length = request.headers['content-length'] ?? null;
    return { tag: 'Text', text: await getRawBody(request, { limit: cap, length, encoding: 'utf-8' }) };
  } catch (cause) {
    const tooLarge = cause instanceof Error && 'type' in cause && cause.type === 'entity.too.large';
    return { tag: tooLarge ? 'TooLarge' : 'Broken' };
  }
};
