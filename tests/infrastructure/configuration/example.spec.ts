import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { readFileSync } from 'node:fs';
import { settingsIn } from '../../../infrastructure/configuration/env-file.ts';
import { readConfiguration } from '../../../infrastructure/configuration/configuration.ts';
import { allSettings } from '../../../infrastructure/configuration/settings.ts';
import { settingsOfAShop } from './settings-of-a-shop.ts';

describe('.env.example', () => {
  const example = pipe(
    settingsIn(readFileSync('.env.example', 'utf8')),
    E.getOrElseW((): never => {
      throw new Error('.env.example is not clear');
    }),
  );

  it('holds every name there is to set, and no other', () => {
    expect(Object.keys(example)).to.have.members(Object.keys(allSettings));
  });

  it('explains every name in the line above it', () => {
    const lines = readFileSync('.env.example', 'utf8').split('\n');
    const unexplained = lines.filter(
      (line, at) => /^[A-Z]/.test(line) && !/^# \w.*[.:;]?/.test(lines[at - 1] ?? ''),
    );
    expect(unexplained).to.deep.equal([]);
  });

  it('does not start a shop until its placeholders are replaced', () => {
    const answer = readConfiguration(example);
    expect(E.isLeft(answer) ? answer.left.map(({ name, kind }) => [name, kind]) : []).to.have.deep.members([
      ['TELEGRAM_BOT_TOKEN', 'Placeholder'],
      ['TELEGRAM_ADMIN_IDS', 'Placeholder'],
      ['PAKASIR_PROJECT_SLUG', 'Placeholder'],
      ['PAKASIR_API_KEY', 'Placeholder'],
    ]);
  });

  it('starts one with nothing else replaced, on the values that hold anyway', () => {
    const answer = readConfiguration({ ...example, ...settingsOfAShop() });
    const plain = readConfiguration(settingsOfAShop({ PAKASIR_PUBLIC_DOMAIN: 'https://pots.my.id' }));
    expect(E.isRight(answer)).to.equal(true);
    expect(JSON.stringify(answer)).to.equal(JSON.stringify(plain));
  });
});
