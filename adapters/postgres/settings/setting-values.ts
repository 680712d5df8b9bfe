import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { moment, photoIdColumn } from '../kit/codecs.ts';
import type { ChangedSettings, SettingName } from '../../../domain/settings/shop-settings.ts';

type Value<Name extends SettingName> = NonNullable<ChangedSettings[Name]>;

/** How each setting is kept, as JSON. */
const codecs: { readonly [Name in SettingName]: t.Decoder<unknown, Value<Name>> } = {
  storeName: t.string,
  supportContact: t.string,
  paymentWindow: t.number,
  maintenance: moment,
  keyboard: t.readonlyArray(
    t.union([
      t.strict({ tag: t.literal('Own'), name: t.string }),
      t.exact(
        t.intersection([
          t.type({ tag: t.literal('Extra'), label: t.string, text: t.string }),
          t.partial({ photo: photoIdColumn }),
        ]),
      ),
    ]),
  ),
  lowStock: t.number,
  recapDaily: t.number,
  recapWeekly: t.number,
  recapMonthly: t.number,
  ratingAfter: t.number,
  testimonyChannel: t.strict({ id: t.number, title: t.string }),
  'greeting.id': t.string,
  'greeting.en': t.string,
  'howTo.id': t.string,
  'howTo.en': t.string,
  'terms.id': t.string,
  'terms.en': t.string,
  'afterPayment.id': t.string,
  'afterPayment.en': t.string,
};

export const isSettingName = (name: string): name is SettingName => Object.hasOwn(codecs, name);

/** Nothing where it is its default, or was written by a version of the shop that knows it otherwise. */
export const readValue = (name: SettingName, kept: unknown): ChangedSettings => {
  const codec: t.Decoder<unknown, unknown> = codecs[name];
  const read = codec.decode(kept);
  return E.isRight(read) ? { [name]: read.right } : {};
};
