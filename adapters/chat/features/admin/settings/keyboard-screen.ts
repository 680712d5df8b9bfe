import type { SettingsSeen } from '../../../../../application/settings/show-settings.ts';
import { keysInOrder } from '../../../../../domain/settings/keyboard.ts';
import { labelsInOrder, type OwnKey } from '../../../core/keyboard.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { bold, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { toMenu } from '../menu/buttons.ts';
import { settingsMessages } from './messages.ts';
import { settingsRoutes } from './routes.ts';

const { settings: messages, buttons: labels } = settingsMessages;

/** The keys as buyers see them, two a row, and the ways to change them; `undo` is the place whose move can be taken back. */
export const keyboardScreen = (
  { values, versions }: SettingsSeen,
  own: readonly OwnKey[],
  { lead, undo }: { readonly lead: RichText | null; readonly undo: number | null },
): Screen => {
  const version = versions.keyboard;
  const keys = keysInOrder(
    values.keyboard,
    own.map(({ name }) => name),
  );
  const said = labelsInOrder(values.keyboard, own);
  const rows = keys.map((key, place) => {
    const label = said[place] ?? '';
    return [
      place === 0 ? null : tap(labels.keyUp(label), settingsRoutes.keyUp.to({ place, version })),
      key.tag === 'Own'
        ? null
        : tap(labels.dropKey(label), settingsRoutes.dropKey.to({ place, version }), 'danger'),
    ];
  });
  return message(
    paragraphs(
      lead,
      rich`${bold(messages.label('keyboard'))}\n${messages.about('keyboard')}`,
      messages.keyboard(inRowsOf(2, said).map((row) => row.join(' | '))),
    ),
    buttons(
      [undo === null ? null : tap(labels.undoMove, settingsRoutes.keyUp.to({ place: undo, version }))],
      ...rows,
      [
        tap(labels.addKey, settingsRoutes.addKey.to({ version }), 'primary'),
        tap(labels.tryKeyboard, settingsRoutes.tryKeyboard.to()),
      ],
      [
        values.keyboard === null
          ? null
          : tap(labels.resetSetting, settingsRoutes.reset.to({ setting: 'keyboard', version })),
      ],
      [tap(labels.toSettings, settingsRoutes.settings.to()), toMenu],
    ),
  );
};
