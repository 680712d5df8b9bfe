import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { Channel } from '../../domain/rating/testimony.ts';
import type { DeliveryFailure } from '../ports/messenger.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { ChannelLook, TestimonyChannel } from '../ports/testimony-channel.ts';
import type { Stale, Version } from '../ports/versioned.ts';
import { writeSetting, type SettingDeps, type WrongSetting } from '../write-setting.ts';

type Deps = SettingDeps & { readonly testimonyChannel: Pick<TestimonyChannel, 'look'> };

export type ChooseChannel = {
  readonly by: BuyerId;
  /** By its number, or its `@name`. */
  readonly channel: number | string;
  readonly version: Version;
};

type CannotPost = Exclude<ChannelLook, { readonly tag: 'Fine' }>;

type No = CannotPost | DeliveryFailure | WrongSetting | Stale | StoreFailure;

/** Shows ratings in a channel from now on, if the shop may post there. */
export const chooseTestimonyChannel =
  (deps: Deps) =>
  ({ by, channel, version }: ChooseChannel): TE.TaskEither<No, Channel> =>
    pipe(
      deps.testimonyChannel.look(channel),
      TE.flatMap((look): TE.TaskEither<No, Channel> =>
        look.tag !== 'Fine'
          ? TE.left(look)
          : pipe(
              writeSetting(deps)({
                by,
                change: { name: 'testimonyChannel', value: look.channel },
                version,
              }),
              TE.map(() => look.channel),
            ),
      ),
    );
