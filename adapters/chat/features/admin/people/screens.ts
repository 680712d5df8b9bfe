import { peoplePerPage } from '../../../../../application/people/look-at-people.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import type { BuyerProfile } from '../../../../../domain/people/block.ts';
import type { Buyer } from '../../../../../domain/people/buyer.ts';
import type { Level } from '../../../../../domain/pricing/level.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { balancesRoutes } from '../balances/routes.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { nameOf, personLine } from '../person-line.ts';
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

/** The levels, to put somebody on one; the one that is theirs is marked. */
export const levelQuestion = ({ buyer, level }: BuyerProfile, levels: readonly Level[]): Screen => {
  const person = buyer.id;
  const choose = (to: Level | null): Button =>
    tap(
      `${to === level ? '🔘' : '⚪'} ${to ?? labels.noLevel}`,
      peopleRoutes.setLevel.to({ person, level: to }),
    );
  return message(
    messages.chooseLevel(truncate(buyer.firstName, 64)),
    buttons(
      ...inRowsOf(2, levels.map(choose)),
      [choose(null), tap(labels.newLevel, peopleRoutes.newLevel.to({ person }))],
      [tap(labels.backToPerson, peopleRoutes.person.to({ person }))],
    ),
  );
};

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
        profile.level === null ? null : messages.level(profile.level),
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
      [
        tap(labels.messagePerson, peopleRoutes.message.to({ person })),
        tap(labels.levelOf, peopleRoutes.levels.to({ person })),
      ],
      [
        block === null
          ? tap(labels.blockPerson, peopleRoutes.block.to({ person }), 'danger')
          : tap(labels.unblockPerson, peopleRoutes.unblock.to({ person }), 'good'),
      ],
      [toPeople, toMenu],
    ),
  );
};
