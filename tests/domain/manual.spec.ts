import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { variantCode } from '../../domain/catalogue/product.ts';
import { after, hours } from '../../domain/instant.ts';
import {
  answersTo,
  readAnswer,
  withoutSecrets,
  type InputKind,
  type ManualInput,
} from '../../domain/manual/manual-input.ts';
import { dueAt, isOverdue, stageOf, type ManualTask } from '../../domain/manual/manual-task.ts';
import { lineNumber } from '../../domain/order/order-line.ts';
import { orderId } from '../../domain/order/order.ts';
import { noon } from '../support/builders/moments.ts';

const input = (kind: InputKind, choices: readonly string[] = []) => ({ label: 'X', kind, choices });

const task = (over: Partial<ManualTask> = {}): ManualTask => ({
  order: orderId('tg1-00000000'),
  line: lineNumber(1),
  product: variantCode('ML'),
  name: 'Top up',
  inputs: [],
  hours: 2,
  answers: [],
  state: 'Waiting',
  note: null,
  stage: 'Untold',
  since: noon,
  ...over,
});

describe('What a buyer writes for something made by hand', () => {
  for (const [kind, typed, kept] of [
    ['text', '  Budi ', 'Budi'],
    ['secret', 'p@ss word', 'p@ss word'],
    ['number', '123 456-78', '12345678'],
    ['email', 'nama@contoh.id', 'nama@contoh.id'],
    ['phone', '+62 812-3456-7890', '+6281234567890'],
    ['choice', 'eropa', 'Eropa'],
    ['choice', '1', 'Asia'],
  ] as const)
    it(`is read as ${kind}: “${typed}”`, () => {
      expect(readAnswer(input(kind, ['Asia', 'Eropa']), typed)).to.deep.equal(E.right(kept));
    });

  for (const [kind, typed] of [
    ['text', ' '],
    ['text', 'x'.repeat(501)],
    ['number', '12a'],
    ['email', 'nama@contoh'],
    ['phone', '0812'],
    ['choice', '3'],
    ['choice', 'Amerika'],
  ] as const)
    it(`is refused as ${kind}: “${typed.slice(0, 20)}”`, () => {
      const asked = input(kind, ['Asia', 'Eropa']);
      expect(readAnswer(asked, typed)).to.deep.equal(E.left({ tag: 'BadAnswer', input: asked }));
    });

  it('stays with its question in whatever order they are asked, and each of two alike has its own', () => {
    const asked = (label: string): ManualInput => ({ label, kind: 'text', choices: [] });
    const given = [
      { asked: 'ID', answer: '1' },
      { asked: 'Server', answer: '2' },
      { asked: 'ID', answer: '3' },
    ];
    const labels = ['Server', 'ID', 'Nama', 'ID', 'ID'];
    expect(answersTo(labels.map(asked), given)).to.deep.equal(['2', '1', null, '3', null]);
  });

  it('is forgotten where it was secret', () => {
    expect(withoutSecrets([input('text'), input('secret')], ['a', 'b', 'c'])).to.deep.equal(['a', '', 'c']);
  });
});

describe('Something made by hand', () => {
  it('is due so many hours after it could be begun, and never before that', () => {
    expect(dueAt(task())).to.equal(after(noon, hours(2)));
    expect(dueAt(task({ since: null }))).to.equal(null);
  });

  it('is told of step by step', () => {
    const at = (n: number) => stageOf(task(), after(noon, hours(n)));
    expect([at(0), at(0.9), at(1), at(1.9), at(2), at(9)]).to.deep.equal([
      'Told',
      'Told',
      'Reminded',
      'Reminded',
      'Overdue',
      'Overdue',
    ]);
    expect(stageOf(task({ since: null }), noon)).to.equal('Untold');
  });

  it('is overdue only while the staff has it', () => {
    const late = after(noon, hours(3));
    expect(isOverdue(task(), late)).to.equal(true);
    expect(isOverdue(task(), noon)).to.equal(false);
    expect(isOverdue(task({ state: 'Returned' }), late)).to.equal(false);
  });
});
