import type { TestimonyChannel } from '../../application/ports/testimony-channel.ts';
import type { ChannelClient } from './core/channel-client.ts';
import type { PostClient } from './core/post-client.ts';
import { testimonyScreen, withdrawnTestimony } from './features/ratings/screens.ts';

/** What buyers say, shown in a channel of a messenger. */
export const chatTestimonyChannel = (
  posts: PostClient,
  { look, replace, link }: ChannelClient,
): TestimonyChannel => ({
  look,
  post: (testimony, at) => async () =>
    posts.post(testimony.channel, testimonyScreen(testimony, await link(`p_${testimony.code}`)), null, at)(),
  takeBack: (shown, removable, at) => async () => {
    const message = { chat: shown.channel, message: shown.message };
    const gone = removable ? await posts.withdraw(message, at)() : ({ tag: 'Stays' } as const);
    return gone.tag === 'Stays' ? replace(message, withdrawnTestimony, at)() : gone;
  },
});
