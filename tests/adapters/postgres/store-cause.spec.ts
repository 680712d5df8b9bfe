import { expect } from 'chai';
import { DatabaseError } from 'pg';
import {
  isConnectionLost,
  isNotNow,
  isRolledBack,
  isUnsent,
  storeCause,
} from '../../../adapters/postgres/kit/store-cause.ts';

const goods = 'user@example.com:hunter2';

const databaseError = (over: Partial<DatabaseError>): DatabaseError =>
  Object.assign(new DatabaseError('it went wrong', 10, 'error'), { severity: 'ERROR', ...over });

const coded = (code: string): Error => Object.assign(new Error('no'), { code });

/** Everything that a log could print of an error. */
const printed = (error: Error): string =>
  JSON.stringify(
    Object.fromEntries(Object.getOwnPropertyNames(error).map((name) => [name, Reflect.get(error, name)])),
  );

describe('The cause of a store failure', () => {
  it('keeps message, code and constraint of what the database said, and none of its details', () => {
    const cause = storeCause(
      databaseError({
        code: '23505',
        constraint: 'units_differ',
        detail: `Key (content)=(${goods}) already exists.`,
        where: goods,
        internalQuery: goods,
        hint: goods,
      }),
    );
    const { name, message, code, constraint } = cause;
    expect({ name, message, code, constraint }).to.deep.equal({
      name: 'PostgresError',
      message: 'it went wrong',
      code: '23505',
      constraint: 'units_differ',
    });
    expect(printed(cause)).not.to.include(goods);
  });

  it('keeps no message that quotes a value', () => {
    const cause = storeCause(databaseError({ code: '22P02', message: `invalid input: "${goods}"` }));
    expect([cause.message, cause.code]).to.deep.equal(['data exception', '22P02']);
    expect(printed(cause)).not.to.include(goods);
  });

  it('keeps message and code of any other error, and nothing that hangs on it', () => {
    const cause = storeCause(Object.assign(coded('ECONNREFUSED'), { input: 'postgres://me:secret@host' }));
    expect([cause.name, cause.message, cause.code]).to.deep.equal(['Error', 'no', 'ECONNREFUSED']);
    expect(printed(cause)).not.to.include('secret');
  });

  it('is an error even when something else was thrown', () => {
    expect(storeCause(goods).message).to.equal('not an error');
  });
});

describe('What the store may try again', () => {
  const table: readonly (readonly [
    name: string,
    caught: unknown,
    rolledBack: boolean,
    notNow: boolean,
    unsent: boolean,
    lost: boolean,
  ])[] = [
    ['a deadlock', databaseError({ code: '40P01' }), true, false, false, false],
    ['a serialization failure', databaseError({ code: '40001' }), true, false, false, false],
    ['a broken constraint', databaseError({ code: '23505' }), false, false, false, false],
    ['a statement given up', databaseError({ code: '57014' }), false, false, false, false],
    [
      'a server that shuts down',
      databaseError({ code: '57P01', severity: 'FATAL' }),
      false,
      true,
      false,
      true,
    ],
    ['a server that starts', databaseError({ code: '57P03', severity: 'FATAL' }), false, true, false, true],
    ['a wrong password', databaseError({ code: '28P01', severity: 'FATAL' }), false, false, false, true],
    ['a refused connection', coded('ECONNREFUSED'), false, true, false, true],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), false, false, false, true],
    [
      'a connection that was gone before',
      new Error('Client has encountered a connection error and is not queryable'),
      false,
      false,
      true,
      true,
    ],
  ];

  for (const [name, caught, rolledBack, notNow, unsent, lost] of table)
    it(`is told by ${name}`, () => {
      expect([
        isRolledBack(caught),
        isNotNow(caught),
        isUnsent(caught),
        isConnectionLost(caught),
      ]).to.deep.equal([rolledBack, notNow, unsent, lost]);
    });
});
