import type { CaseAnswer } from '../../domain/cases/open-case.ts';
import type { Chance } from './chance.ts';

/** What the owners do about one open case. */
export type CasePlan = {
  /** Null leaves it open. */
  readonly answer: CaseAnswer | null;
  /** Where the button is tapped: under the news of the case, or under the case as `/admin` shows it. */
  readonly from: 'News' | 'Menu';
  /** The other owner's answer, given under the news at the same time. */
  readonly rival: Exclude<CaseAnswer, 'RefundOutside'> | null;
};

const given = (chance: Chance): CaseAnswer =>
  chance.oneOf<CaseAnswer>([
    [4, 'Deliver'],
    [4, 'Credit'],
    [4, 'RefundOutside'],
  ]);

export const planCase = (chance: Chance): CasePlan => ({
  answer: chance.happens(0.9) ? given(chance) : null,
  from: chance.happens(0.6) ? 'News' : 'Menu',
  rival: chance.happens(0.3)
    ? chance.oneOf([...(['Deliver', 'Credit'] as const)].map((one) => [1, one]))
    : null,
});
