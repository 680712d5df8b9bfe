import { mutant, type PlantedMistake } from './planted-mistake.ts';

const promise = ['I4'];
const sending = 'adapters/chat/features/orders/send-goods.ts';
const keeping = 'adapters/memory/goods-files.ts';

export const anotherFileOpened = mutant(
  'hands over what is in another file',
  promise,
  keeping,
  'O.fromNullable(goodsFiles.get(id)?.bytes)',
  'O.fromNullable(goodsFiles.get(goodsFileId(id - 1))?.bytes ?? goodsFiles.get(id)?.bytes)',
);

export const notedBeforeSent = mutant(
  'leaves a file out over which it was killed',
  promise,
  sending,
  `      const sent = await deps.client.send(buyer, screen)();
      if (E.isLeft(sent)) return sent;
      if (delivery !== null) await note(deps, delivery, part);`,
  `      if (delivery !== null) await note(deps, delivery, part);
      const sent = await deps.client.send(buyer, screen)();
      if (E.isLeft(sent)) return sent;`,
);

export const mutantsOfFiles: readonly PlantedMistake[] = [
  anotherFileOpened,
  notedBeforeSent,
  mutant(
    'sends all files again where one could not be sent',
    promise,
    sending,
    'if (before.includes(part)) continue;',
    '',
  ),
  mutant(
    'leaves a file out that could not be sent',
    promise,
    sending,
    'if (E.isLeft(sent)) return sent;',
    'if (E.isLeft(sent)) continue;',
  ),
  mutant(
    'takes what is sent once more for what was sent before',
    // What was made by hand is not shown again either.
    [...promise, 'I9'],
    sending,
    '{ order, again: again.asked }',
    '{ order, again: null }',
  ),
  mutant(
    'sends the first file in the place of each',
    promise,
    'adapters/chat/features/orders/goods.ts',
    "{ tag: 'GoodsFile', file: content },",
    "{ tag: 'GoodsFile', file: files[0]?.content ?? content },",
  ),
  mutant(
    'takes the same file for another one',
    ['row 29', ...promise],
    keeping,
    "goodsFiles.get(content.id)?.digest ?? '')",
    'String(content.id))',
  ),
];
