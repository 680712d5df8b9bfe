import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { parseReason, typed } from '../../../../adapters/chat/core/answers.ts';
import { conversationOver } from '../../../../adapters/chat/core/conversation.ts';
import { feature } from '../../../../adapters/chat/core/feature.ts';
import { form, suggestion, type Outcome } from '../../../../adapters/chat/core/forms.ts';
import { formRoutes } from '../../../../adapters/chat/core/form-routes.ts';
import { message } from '../../../../adapters/chat/core/make-screen.ts';
import { coreMessages } from '../../../../adapters/chat/core/messages.ts';
import type { Answer } from '../../../../adapters/chat/core/messenger-client.ts';
import { rich, wordsOf } from '../../../../adapters/chat/core/rich-text.ts';
import { join } from '../../../../adapters/chat/core/router.ts';
import { route } from '../../../../adapters/chat/core/routes.ts';
import { choice } from '../../../../adapters/chat/core/fields.ts';
import { fallbacks, features } from '../../../../adapters/chat/features.ts';
import { homeRoutes } from '../../../../adapters/chat/features/home/routes.ts';
import { after, hours } from '../../../../domain/instant.ts';
import { complaintsOf } from '../complaints.ts';
import { openChat, owner, type Chat } from '../chat-world.ts';
import { labelsIn, wordsIn } from '../recording-client.ts';

const { form: words, answers } = coreMessages.id;

const photoOf = (answer: Answer) =>
  answer.tag === 'File' && answer.file.kind === 'Photo'
    ? E.right(answer.file)
    : E.left(rich`Kirim fotonya sebagai foto ya.`);

describe('A form', () => {
  let submitted: { readonly values: unknown; readonly once: string }[];
  let outcome: Outcome<'name' | 'size' | 'photo' | 'gift'>;
  let chat: Chat;

  const kind = choice('kind', { p: 'plain', g: 'gift' });
  const routes = { begin: route('test', { kind }) };

  const shirt = form({
    name: 'test-shirt',
    leave: homeRoutes.home.to(),
    given: { kind },
    fields: {
      name: { label: () => 'Nama', question: () => rich`Namanya?`, parse: parseReason },
      size: {
        label: () => 'Ukuran',
        question: () => rich`Ukurannya?`,
        parse: typed<string>((text) => (/^[sml]$/i.test(text) ? E.right(text) : E.left(rich`S, M atau L?`))),
        suggestions: () => [[suggestion('Kecil', 'size', 'S'), suggestion('Besar', 'size', 'L')]],
      },
      photo: { label: () => 'Foto', question: () => rich`Fotonya?`, parse: photoOf, optional: true },
      gift: {
        label: () => 'Ucapan',
        question: () => rich`Ucapannya?`,
        parse: parseReason,
        applies: ({ kind: what }) => what === 'gift',
      },
    },
    summary: async (_, { name, size, photo, gift }) => [
      rich`${name} · ${size} · ${photo?.id ?? 'tanpa foto'} · ${gift ?? 'bukan kado'}`,
    ],
    submit: async (context, values, once) => {
      submitted.push({ values, once });
      if (outcome === 'Done') await context.show(message(rich`Jadi!`));
      return outcome;
    },
  });

  const shirts = feature({
    routes,
    handlers: { begin: (context, given) => shirt.begin(context, given) },
    forms: [shirt],
  });

  const openForm = conversationOver(join([...features, shirts]), fallbacks);
  const says = (): string => wordsIn(chat.last());
  const asks = (question: string, step: number, steps: number): void => {
    expect(says()).to.equal(`${question}\n\n${wordsOf(words.progress(step, steps))}`);
  };
  const sends = (id: string, photo = true): Promise<void> =>
    chat.does({
      tag: 'File',
      file: { kind: photo ? 'Photo' : 'Document', id, name: null, size: 10 },
      caption: '',
    });
  const begin = (what: 'plain' | 'gift' = 'plain'): Promise<void> =>
    chat.tapsData(routes.begin.to({ kind: what }));
  const fill = async (): Promise<void> => {
    await begin();
    await chat.says('Budi');
    await chat.says('m');
    await sends('photo-1');
  };

  beforeEach(async () => {
    submitted = [];
    outcome = 'Done';
    chat = openChat({}, undefined, openForm);
    await chat.says('/start');
  });

  afterEach(() => {
    for (const { screen } of chat.screens()) expect(complaintsOf(screen)).to.deep.equal([]);
  });

  it('asks one thing after the other, says how far one is, and leads back and away at every step', async () => {
    await begin();
    asks('Namanya?', 1, 3);
    expect(labelsIn(chat.last())).to.deep.equal([[words.cancel]]);
    await chat.says('Budi');
    asks('Ukurannya?', 2, 3);
    expect(labelsIn(chat.last())).to.deep.equal([
      ['Kecil', 'Besar'],
      [words.back, words.cancel],
    ]);
    await chat.taps('Besar');
    asks('Fotonya?', 3, 3);
    expect(labelsIn(chat.last())).to.deep.equal([[words.skip], [words.back, words.cancel]]);
    await sends('photo-1');
    expect(says()).to.equal(`Budi · L · photo-1 · bukan kado\n\n${wordsOf(words.sure)}`);
    await chat.taps(words.yes);
    expect(says()).to.equal('Jadi!');
    expect(submitted.map(({ values }) => values)).to.deep.equal([
      {
        kind: 'plain',
        name: 'Budi',
        size: 'L',
        photo: { kind: 'Photo', id: 'photo-1', name: null, size: 10 },
        gift: null,
      },
    ]);
  });

  it('asks only what applies', async () => {
    await begin('gift');
    asks('Namanya?', 1, 4);
    await chat.says('Budi');
    await chat.says('s');
    await chat.taps(words.skip);
    asks('Ucapannya?', 4, 4);
    await chat.says('Selamat!');
    expect(says()).to.include('Budi · s · tanpa foto · Selamat!');
  });

  it('asks again with what is expected, and still waits', async () => {
    await begin();
    await sends('photo-1');
    asks(wordsOf(answers.wordsOnly), 1, 3);
    await chat.says('Budi');
    await chat.says('raksasa');
    asks('S, M atau L?', 2, 3);
    await chat.says('m');
    await sends('scan-1', false);
    asks('Kirim fotonya sebagai foto ya.', 3, 3);
    await sends('photo-1');
    expect(says()).to.include('Budi · m · photo-1');
  });

  it('goes back step by step and keeps what was answered', async () => {
    await begin();
    await chat.says('Budi');
    await chat.says('m');
    await chat.taps(words.back);
    asks('Ukurannya?', 2, 3);
    await chat.taps(words.back);
    asks('Namanya?', 1, 3);
    await chat.says('Siti');
    asks('Fotonya?', 3, 3);
    await chat.taps(words.skip);
    expect(says()).to.include('Siti · m · tanpa foto');
  });

  it('corrects one field from the summary', async () => {
    await fill();
    expect(labelsIn(chat.last())).to.deep.equal([
      [words.yes],
      ['✏️ Nama', '✏️ Ukuran'],
      ['✏️ Foto'],
      [words.cancel],
    ]);
    await chat.taps('✏️ Ukuran');
    asks('Ukurannya?', 2, 3);
    await chat.says('l');
    expect(says()).to.include('Budi · l · photo-1');
    await chat.taps(words.yes);
    expect(submitted.length).to.equal(1);
  });

  it('says to press a button where something is typed under the summary', async () => {
    await fill();
    await chat.says('ya');
    expect(says()).to.equal(wordsOf(words.pressYes));
    await chat.taps(words.yes);
    expect(submitted.length).to.equal(1);
  });

  it('goes on after a restart, at every step', async () => {
    await begin();
    chat.restarts();
    await chat.says('Budi');
    chat.restarts();
    await chat.says('m');
    chat.restarts();
    await sends('photo-1');
    chat.restarts();
    await chat.taps(words.yes);
    expect(submitted.length).to.equal(1);
  });

  it('lasts a day and no longer', async () => {
    await begin();
    chat.world.clock.advance(hours(24) - 6_000);
    await chat.says('Budi');
    asks('Ukurannya?', 2, 3);
    chat.world.clock.advance(hours(24));
    await chat.says('m');
    expect(says()).to.not.include('Fotonya?');
    await chat.taps('Kecil');
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: words.over, alert: true });
  });

  it('is submitted once, with one key however often that is tried', async () => {
    await fill();
    const { seen, data } = chat.find(words.yes);
    outcome = 'Failed';
    await chat.tapsData(data, seen);
    outcome = 'Done';
    await chat.tapsData(data, seen);
    await chat.tapsData(data, seen);
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: words.over, alert: true });
    expect(submitted.length).to.equal(2);
    expect(new Set(submitted.map(({ once }) => once)).size).to.equal(1);
  });

  it('has a key of its own each time, also while the clock stands still', async () => {
    outcome = 'Done';
    const now = chat.world.clock.now();
    for (const _ of ['first', 'second']) {
      await fill();
      await chat.taps(words.yes);
      chat.world.clock.set(now);
    }
    expect(new Set(submitted.map(({ once }) => once)).size).to.equal(2);
  });

  it('says of the yes to an earlier one that it is over', async () => {
    await fill();
    const { seen, data } = chat.find(words.yes);
    await fill();
    await chat.tapsData(data, seen);
    expect(chat.lastAnswer()?.note).to.deep.equal({ text: words.over, alert: true });
    expect(submitted).to.deep.equal([]);
  });

  it('asks again for what was refused when it was done', async () => {
    await fill();
    outcome = { again: 'size', notice: rich`M habis. Ukuran lain?` };
    await chat.taps(words.yes);
    asks('M habis. Ukuran lain?', 2, 3);
    outcome = 'Done';
    await chat.says('s');
    await chat.taps(words.yes);
    expect(says()).to.equal('Jadi!');
  });

  for (const [how, leave] of [
    ['❌', (): Promise<void> => chat.taps(words.cancel)],
    ['a command', (): Promise<void> => chat.says('/menu')],
    ['a key', (): Promise<void> => chat.says('📊 Cek Stok')],
    ['a sticker', (): Promise<void> => chat.does({ tag: 'Other' })],
  ] as const) {
    it(`is over after ${how}`, async () => {
      await begin();
      await leave();
      expect(chat.world.state().drafts.size).to.equal(0);
      await chat.says('Budi');
      expect(says()).to.not.include('Ukurannya?');
    });
  }

  it('is nothing where something else was kept for it', async () => {
    for (const content of ['', 'null', '{}', '{"given":["x"],"answers":{},"at":"name","once":"a"}']) {
      await begin();
      const until = chat.world.clock.now();
      await chat.world.drafts.keep(
        chat.profile.id,
        { form: 'test-shirt', content },
        after(until, hours(1)),
      )();
      await chat.says('Budi');
      expect(chat.world.state().drafts.size, content).to.equal(0);
    }
  });

  it('keeps one form a person, each their own', async () => {
    await begin();
    const other = openChat({ id: owner }, undefined, openForm);
    await other.says('halo');
    expect(wordsIn(other.last())).to.not.include('Ukurannya?');
    await chat.says('Budi');
    asks('Ukurannya?', 2, 3);
  });
});

describe('The buttons of a form', () => {
  const what = choice('what', { k: 'kaos', t: 'topi' });
  const routes = { wish: route('test', { what }) };
  const optional = (label: string) =>
    ({ label: () => label, question: () => rich`${label}?`, parse: parseReason, optional: true }) as const;
  const wish = form({
    name: 'test-wish',
    leave: homeRoutes.home.to(),
    given: { what },
    fields: {
      colour: {
        ...optional('Warna'),
        question: (_, { what: of }) => rich`Warna ${of}?`,
        suggestions: () => [[suggestion('Merah', 'colour', 'merah')]],
      },
      ribbon: optional('Pita'),
      card: optional('Kartu'),
    },
    summary: async (_, { what: of, colour, ribbon, card }) => [
      rich`${of} · ${colour ?? '-'} · ${ribbon ?? '-'} · ${card ?? '-'}`,
    ],
    submit: () => Promise.resolve('Done'),
  });
  const wishes = feature({
    routes,
    handlers: { wish: (context, given) => wish.begin(context, given) },
    forms: [wish],
  });
  const openForm = conversationOver(join([...features, wishes]), fallbacks);
  let chat: Chat;
  const says = (): string => wordsIn(chat.last());
  const begins = (of: 'kaos' | 'topi') => chat.tapsData(routes.wish.to({ what: of }));

  beforeEach(async () => {
    chat = openChat({}, undefined, openForm);
    await chat.says('/start');
    await begins('kaos');
  });

  it('skip the field that they hang under, also where they are tapped twice', async () => {
    const { seen, data } = chat.find(words.skip);
    await chat.tapsData(data, seen);
    await chat.tapsData(data, seen);
    expect(says()).to.include('Pita?');
    await chat.says('emas');
    await chat.taps(words.skip);
    expect(says()).to.include('kaos · - · emas · -');
  });

  it('answer and skip nothing of a form that was begun later', async () => {
    const skip = chat.find(words.skip);
    const red = chat.find('Merah');
    await begins('topi');
    const before = says();
    for (const { seen, data } of [red, skip]) {
      await chat.tapsData(data, seen);
      expect(chat.lastAnswer()?.note).to.deep.equal({ text: words.over, alert: true });
      expect(says()).to.equal(before);
    }
    await chat.taps('Merah');
    expect(says()).to.include('Pita?');
  });

  it('mean the form under way where they are of before forms were told apart', async () => {
    await chat.tapsData(formRoutes.answer.to({ field: 'colour', answer: 'biru' }));
    expect(says()).to.include('Pita?');
    await chat.tapsData(formRoutes.skip.to());
    await chat.tapsData(formRoutes.skip.to());
    expect(says()).to.include('kaos · biru · - · -');
    await chat.tapsData(formRoutes.skip.to());
    expect(says()).to.include('kaos · biru · - · -');
  });

  it('leave what is typed an answer, though it begins with a slash', async () => {
    await chat.says('/redeem ABC-123');
    await chat.taps(words.skip);
    await chat.taps(words.skip);
    expect(says()).to.include('kaos · /redeem ABC-123 · - · -');
  });
});
