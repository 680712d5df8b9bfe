import type { Container } from 'inversify';
import { tokens } from '../container/tokens.ts';
import type { Part } from './part.ts';

/** The thread that draws pictures of figures; it starts with the first of them. */
export const painterPart = (container: Container): Promise<Part> =>
  Promise.resolve({ name: 'painter', stop: container.get(tokens.painter).stop });
