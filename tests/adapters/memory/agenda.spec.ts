import { expect } from 'chai';
import fc from 'fast-check';
import {
  emptyAgenda,
  firstThing,
  withoutFirst,
  withThing,
  type Agenda,
} from '../../../adapters/memory/agenda.ts';

type Thing = { readonly name: number; readonly at: number };

const inTurn = (agenda: Agenda<Thing>): readonly Thing[] => {
  const first = firstThing(agenda);
  return first === null ? [] : [first, ...inTurn(withoutFirst(agenda))];
};

const agendaOf = (things: readonly Thing[]): Agenda<Thing> =>
  things.reduce<Agenda<Thing>>((agenda, thing) => withThing(agenda, thing, thing.at), emptyAgenda);

const things = fc
  .array(fc.nat(9))
  .map((moments): readonly Thing[] => moments.map((at, name) => ({ name, at })));

describe('An agenda', () => {
  it('gives out what comes first, and of one moment what was added first', () => {
    fc.assert(
      fc.property(things, (all) => {
        expect(inTurn(agendaOf(all))).to.deep.equal(all.toSorted((a, b) => a.at - b.at));
      }),
    );
  });

  it('takes more in between, and an earlier picture of it stays as it was', () => {
    fc.assert(
      fc.property(things, things, (some, more) => {
        const before = agendaOf(some);
        const rest = some.toSorted((a, b) => a.at - b.at).slice(1);
        const after = more.reduce<Agenda<Thing>>(
          (agenda, thing) => withThing(agenda, thing, thing.at),
          withoutFirst(before),
        );
        expect(inTurn(after)).to.deep.equal([...rest, ...more].sort((a, b) => a.at - b.at));
        expect(inTurn(before)).to.deep.equal(some.toSorted((a, b) => a.at - b.at));
      }),
    );
  });

  it('has nothing first when it is empty, nor without what it does not have', () => {
    expect([firstThing(emptyAgenda), firstThing(withoutFirst(emptyAgenda))]).to.deep.equal([null, null]);
  });
});
