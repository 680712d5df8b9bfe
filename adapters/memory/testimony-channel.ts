import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ChannelLook, TestimonyChannel } from '../../application/ports/testimony-channel.ts';
import type { Posted } from '../../domain/broadcast/posting.ts';
import type { Instant } from '../../domain/instant.ts';
import type { ShownTestimony, Testimony } from '../../domain/rating/testimony.ts';

export type ChannelPost = {
  readonly testimony: Testimony;
  readonly message: number;
  readonly at: Instant;
};

/** A channel that remembers what stands in it, and whose sends can come to something else. */
export type MemoryTestimonyChannel = TestimonyChannel & {
  readonly posts: () => readonly ChannelPost[];
  /** What was taken back, and whether it could be removed. */
  readonly takenBack: () => readonly { readonly shown: ShownTestimony; readonly removable: boolean }[];
  /** What comes of the next posts, or of the next ones that are taken back. */
  readonly answers: (...posted: readonly Posted[]) => void;
  /** What a look at any channel comes to. */
  readonly looks: (look: ChannelLook) => void;
};

export const memoryTestimonyChannel = (): MemoryTestimonyChannel => {
  const posts: ChannelPost[] = [];
  const takenBack: { readonly shown: ShownTestimony; readonly removable: boolean }[] = [];
  const planned: Posted[] = [];
  let seen: ChannelLook = { tag: 'NotThere' };
  return {
    posts: () => posts,
    takenBack: () => takenBack,
    answers: (...posted) => {
      planned.push(...posted);
    },
    looks: (look) => {
      seen = look;
    },
    look: () => TE.fromIO(() => seen),
    post: (testimony, at) => () => {
      const posted = planned.shift() ?? { tag: 'Sent', message: posts.length + 1 };
      if (posted.tag === 'Sent') posts.push({ testimony, message: posted.message, at });
      return Promise.resolve(posted);
    },
    takeBack: (shown, removable) => () => {
      const posted = planned.shift() ?? { tag: 'Withdrawn' };
      if (posted.tag === 'Withdrawn') takenBack.push({ shown, removable });
      return Promise.resolve(posted);
    },
  };
};
