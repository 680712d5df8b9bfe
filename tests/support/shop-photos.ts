import { memoryLog } from '../../adapters/memory/log.ts';
import { createMemory } from '../../adapters/memory/memory.ts';
import { memoryPhotos } from '../../adapters/memory/photos.ts';

/** The pictures of a shop that has none yet, and what is logged of them. */
export const shopPhotos = () => ({ photos: memoryPhotos(createMemory()), log: memoryLog() });
