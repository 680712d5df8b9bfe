import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import type { World } from './shop-world.ts';

const logName = /^(telegram-bot|webhook|worker)\/\d{4}-\d{2}-\d{2}\.log$/;
const logLine =
  /^\[\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}\+07:00\] \[(DEBUG|INFO|WARNING|ERROR)\] \S[^\n]*$/;

/** What only somebody who knows the program could have written. */
const inner =
  /\bat \S+ \(|\.ts:\d|Error\b|undefined|\bNaN\b|\[object |StoreFailure|GatewayFailure|DeliveryFailure|postgres|select .+ from|ECONN|node:|graphile|bot\d+:/i;

const logs = ({ logDir }: World): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(logDir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.includes('/'))
    .map((name) => ({ name, text: readFileSync(join(logDir, name), 'utf8') }));

const botWords = (phone: Phone): readonly string[] => [
  ...phone
    .messages()
    .filter(({ from }) => from === 'bot')
    .map(({ text }) => text),
  ...[phone.alert(), phone.toast()].filter((text) => text !== undefined),
];

const confidential = (world: World, units: readonly string[]): readonly string[] => [
  ...world.secrets,
  ...world.pakasir.transactions().flatMap(({ qrString }) => (qrString === null ? [] : [qrString])),
  ...units.flatMap((unit) => unit.split('\n')).filter((line) => line.trim().length > 3),
];

/** The owner who takes units in sees the first of them, on purpose and nowhere else. */
const preview = 'The first one, as a buyer will get it:';

/** What every journey leaves behind: answered taps, words for people only, and logs in their form without a secret or a unit. */
export const expectCleanTraces = (world: World, units: readonly string[]): void => {
  for (const phone of world.phones()) expect(phone.unansweredTaps()).to.deep.equal([]);
  for (const phone of world.phones())
    expect(botWords(phone).filter((text) => inner.test(text))).to.deep.equal([]);

  const written = logs(world);
  expect(written).to.not.have.lengthOf(0);
  expect(written.map(({ name }) => name).filter((name) => !logName.test(name))).to.deep.equal([]);
  const lines = written.flatMap(({ text }) => text.split('\n').slice(0, -1));
  expect(lines.filter((line) => !logLine.test(line))).to.deep.equal([]);

  const terminals = world.processes().map(({ output }) => output());
  const shows = (hidden: string) => (text: string) => text.includes(hidden);
  for (const hidden of confidential(world, units))
    expect(
      [...written.map((file) => file.text), ...terminals.filter((text) => !text.includes(preview))].some(
        shows(hidden),
      ),
      'a log or terminal shows what it must not',
    ).to.equal(false);
  for (const secret of world.secrets) expect(terminals.some(shows(secret))).to.equal(false);
  expect(terminals.filter((text) => /^\s+at .+:\d+/m.test(text))).to.deep.equal([]);
};
