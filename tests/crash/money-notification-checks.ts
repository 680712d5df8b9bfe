import type { Violation } from '../support/books/snapshot.ts';
import type { Check } from './snapshot.ts';

const violation = (name: string, order: string | null, found: string): Violation => ({ name, order, found });

/** A live shop gives nothing for play money, and says that some came. */
const playMoneyIsRefused: Check = ({ playMoney, owners }) =>
  playMoney
    .filter(({ reference }) => !owners.every((told) => told.some((text) => text.includes(reference))))
    .map(({ order, reference }) => violation('play money not told to an owner', order, reference));

const priceTag = (amount: number): string => `Rp ${amount.toLocaleString('id-ID')}`;

const names = (told: string, reference: string, amount: number): boolean =>
  told.split(/\s+/).includes(reference) && told.includes(priceTag(amount));

/** I3: every owner was told of every open case, and of every payment that went to a balance. */
const ownersAreTold: Check = ({ cases, entries, owners }) => {
  const everyOwner = (reference: string, amount: number): boolean =>
    owners.every((told) => told.some((text) => names(text, reference, amount)));
  return [
    ...cases
      .filter(({ answer, reference, amount }) => answer === null && !everyOwner(reference, amount))
      .map(({ order, kind, amount }) =>
        violation('open case not told to an owner', order, `${kind} ${String(amount)}`),
      ),
    ...entries
      .filter(({ key }) => key.startsWith('payment:'))
      .filter(({ key, amount }) => !everyOwner(key.slice('payment:'.length), amount))
      .map(({ key, order, amount }) =>
        violation('credit not told to an owner', order, `${key} ${String(amount)}`),
      ),
  ];
};

const isToldOf = (key: string): boolean => key.startsWith('payment:') || key.startsWith('case:');

/** I3: a buyer's chat shows as many credits of an amount as the ledger has. Who could not be reached then is not told afterwards. */
const buyersAreTold: Check = ({ entries, chats }) =>
  chats
    .filter(({ blocked }) => !blocked)
    .flatMap(({ buyer, credits }) => {
      const own = entries.filter((entry) => entry.buyer === buyer && isToldOf(entry.key));
      return own
        .filter(
          ({ amount }) =>
            credits.filter((told) => told === amount).length <
            own.filter((other) => other.amount === amount).length,
        )
        .map(({ key, order, amount }) =>
          violation('credit not told to the buyer', order, `${key} ${String(amount)}`),
        );
    });

/** A chat says that the balance paid for goods, or that so much went to it, only where the ledger has it. */
const chatsSayWhatTheLedgerHas: Check = ({ chats, entries }) =>
  chats.flatMap(({ buyer, handovers, credits }) => {
    const own = entries.filter((entry) => entry.buyer === buyer);
    return [
      ...handovers
        .filter(({ fromBalance, order }) => fromBalance && !own.some(({ key }) => key === `order:${order}`))
        .map(({ order }) =>
          violation('told as paid from the balance, and not debited', order, String(buyer)),
        ),
      ...credits
        .filter((told) => !own.some(({ amount }) => amount === told))
        .map((told) => violation('credit told that never was', null, `${String(told)} to ${String(buyer)}`)),
    ];
  });

/** So many refusals are no accident, and more than a kill can keep from being noted. */
const certain = 5;

/** A gateway that refuses everything is no quiet day: every owner reads so. */
const outagesAreTold: Check = ({ refusals, owners }) =>
  refusals >= certain && !owners.every((told) => told.some((text) => text.includes('Gateway menolak')))
    ? [violation('outage not told to an owner', null, `${String(refusals)} refusals`)]
    : [];

/** What people were told of money. */
export const moneyNotificationChecks: readonly Check[] = [
  playMoneyIsRefused,
  ownersAreTold,
  buyersAreTold,
  outagesAreTold,
  chatsSayWhatTheLedgerHas,
];
