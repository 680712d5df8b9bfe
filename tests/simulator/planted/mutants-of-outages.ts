import { mutant, type PlantedMistake } from './planted-mistake.ts';

export const mutantsOfOutages: readonly PlantedMistake[] = [
  mutant(
    'tells a buyer that nothing was paid when nobody could check',
    ['row 41'],
    'domain/order/closing.ts',
    'expiredAt: now, unchecked: isUnheard(order, answer)',
    'expiredAt: now, unchecked: false',
  ),
  mutant(
    'takes the answer to another question for a word on a payment',
    ['row 41'],
    'domain/payment/gateway-answer.ts',
    'return reference === attempt.reference && (',
    'return reference !== null || (',
  ),
  mutant(
    'never says what became of an order that could not be checked',
    ['row 41'],
    'domain/payment/gateway-answer.ts',
    'isUnchecked(order) ? { ...order, unchecked: false } : order',
    'isUnchecked(order) ? { ...order, unchecked: true } : order',
  ),
  mutant(
    'tells no owner of a gateway that is of no use',
    ['row 41'],
    'application/incidents/watched-gateway.ts',
    'if (problem !== null)',
    'if (problem !== null && problem.detail === null)',
  ),
  mutant(
    'tells owners of one incident again and again',
    ['row 41'],
    'domain/incidents/incident-course.ts',
    'if (toldAt !== null) return between(toldAt, now) >= remindAfter;',
    'if (toldAt !== null) return between(toldAt, now) >= minutes(5);',
  ),
  mutant(
    'tells no owner that an incident is over',
    ['I3'],
    'domain/incidents/incident-course.ts',
    'followUps: isOver ? [tell(incident)] : []',
    'followUps: isOver ? [] : []',
  ),
];
