import * as E from 'fp-ts/lib/Either.js';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { WrongSetting } from '../../../../../application/write-setting.ts';
import type { Stale, Version } from '../../../../../application/ports/versioned.ts';
import type { SettingChange, SettingName } from '../../../../../domain/settings/shop-settings.ts';
import type { Context } from '../../../core/context.ts';
import type { Outcome } from '../../../core/forms.ts';
import { lines } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { refuse } from '../refuse.ts';
import { keyboardScreen } from './keyboard-screen.ts';
import { settingsMessages } from './messages.ts';
import type { settingsRoutes } from './routes.ts';
import { settingScreen, settingsScreen, type Moment } from './screens.ts';

const { settings: messages } = settingsMessages;

const seen = async (context: Context) => {
  const shown = await context.shop.admin.showSettings(context.buyer.id)();
  if (E.isRight(shown)) return shown.right;
  await refuse(context, shown.left);
  return null;
};

export const showSettings = async (context: Context): Promise<void> => {
  if ((await seen(context)) !== null) await context.show(settingsScreen);
};

export const momentOf = ({ store, clock }: Context): Moment => ({ clock: store.clock, now: clock.now() });

const showOne = async (context: Context, name: SettingName, lead: RichText | null = null): Promise<void> => {
  const found = await seen(context);
  if (found === null) return;
  await context.show(
    name === 'keyboard'
      ? keyboardScreen(found, context.ownKeys('id'), { lead, undo: null })
      : settingScreen(name, found, momentOf(context), lead),
  );
};

export const showSetting = (
  context: Context,
  { setting }: ValuesOf<typeof settingsRoutes.setting>,
): Promise<void> => showOne(context, setting);

/** Keeps a change, and shows what is set now. */
export const saveSetting = async (
  context: Context,
  change: SettingChange,
  version: Version,
): Promise<Outcome<never>> => {
  const kept = await context.shop.admin.changeSetting({ by: context.buyer.id, change, version })();
  return saved(context, change.name, kept);
};

type No = WrongSetting | Stale | NotPermitted | StoreFailure;

/** Shows what is set now, whatever came of a change. */
export const saved = async (
  context: Context,
  name: SettingName,
  kept: E.Either<No, unknown>,
): Promise<'Done' | 'Failed'> => {
  if (E.isRight(kept)) {
    await showOne(context, name, messages.saved(messages.label(name)));
    return 'Done';
  }
  const no = kept.left;
  switch (no.tag) {
    case 'Stale':
      await showOne(context, name, messages.stale);
      return 'Done';
    case 'WrongSetting':
      await showOne(context, name, lines(...no.mistakes.map(messages.mistake(name))));
      return 'Done';
    case 'NotPermitted':
    case 'StoreFailure':
      await refuse(context, no);
      return 'Failed';
  }
};

export const whatIsSet = seen;
