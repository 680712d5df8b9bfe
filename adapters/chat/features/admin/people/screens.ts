import { peoplePerPage } from '../../../../../application/people/look-at-people.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import type { BuyerProfile } from '../../../../../domain/people/block.ts';
import type { Buyer } from '../../../../../domain/people/buyer.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { balancesRoutes } from '../balances/routes.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { nameOf, personLine } from '../notifications/screens.ts';
import { anything } from '../orders/criteria.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { peopleRoutes } from './routes.ts';

const { people: messages, buttons: labels } = adminMessages;

const toPeople: Button = tap(labels.backToPeople, peopleRoutes.people.to({ page: 0 }));
const searchButton: Button = tap(labels.searchPeople, peopleRoutes.search.to(), 'primary');

const entry = ({ id, firstName, username }: Buyer): readonly Button[] => [
  tap(
    `👤 ${truncate(firstName, 30)}${username === null ? '' : ` · @${username}`}`,
    peopleRoutes.person.to({ person: id }),
  ),
];

export const peopleList = ({ items, total }: Page<Buyer>, page: number): Screen =>
  message(
    total === 0 ? messages.none : messages.title(total),
    buttons(
      ...items.map(entry),
      pageButtons(page, pagesOf(total, peoplePerPage), (to) => peopleRoutes.people.to({ page: to })),
      [searchButton],
      [toMenu],
    ),
  );

export const foundPeople = (text: string, found: readonly Buyer[]): Screen =>
  message(
    messages.found(truncate(text, 64)),
    buttons(...found.map(entry), [searchButton], [toPeople, toMenu]),
  );

/** A buyer, and what can be done about them. */
export const profileScreen = (
  profile: BuyerProfile,
  blocker: Buyer | null,
  clock: StoreClock,
  lead: RichText | null = null,
): Screen => {
  const { buyer, since, block } = profile;
  const person = buyer.id;
  const when = (at: typeof since): string => clock.dateTime(at, 'id-ID');
  return message(
    paragraphs(
      lead,
      lines(rich`👤 ${personLine(buyer)}`, messages.since(when(since))),
      lines(
        messages.orders(profile),
        messages.spent(profile),
        messages.balance(profile),
        messages.claims(profile),
      ),
      block === null ? null : messages.blocked(block.reason, when(block.at), nameOf(block.by, blocker)),
    ),
    buttons(
      [
        tap(
          labels.ordersOf,
          adminOrdersRoutes.found.to({ ...anything, criterion: { tag: 'b', value: person }, before: null }),
        ),
        tap(labels.statementOf, balancesRoutes.statement.to({ buyer: person, page: 0 })),
      ],
      [tap(labels.messagePerson, peopleRoutes.message.to({ person }))],
      [
        block === null
          ? tap(labels.blockPerson, peopleRoutes.block.to({ person }), 'danger')
          : tap(labels.unblockPerson, peopleRoutes.unblock.to({ person }), 'good'),
      ],
      [toPeople, toMenu],
    ),
  );
};
