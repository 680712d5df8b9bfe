import { memoryMessenger, type MemoryMessenger } from '../../../adapters/memory/messenger.ts';

export type RecordingMessenger = MemoryMessenger;

/** A messenger that remembers whom it told what, and that can be cut off. */
export const recordingMessenger = (): RecordingMessenger => memoryMessenger();
