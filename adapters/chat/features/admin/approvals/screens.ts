import type { BuyerId } from '../../../../../domain/people/buyer.ts';
import type { Approval } from '../../../../../domain/staff/approval.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { shortName, type Names } from '../person-of.ts';
import { nameOf } from '../person-line.ts';
import { answerButtons } from './buttons.ts';
import { approvalsRoutes } from './routes.ts';

const { approvals: messages, buttons: labels } = adminMessages;

export const approvalsList = (waiting: readonly Approval[], names: Names, clock: StoreClock): Screen =>
  message(
    waiting.length === 0 ? messages.none : messages.title,
    buttons(
      ...waiting.map(({ id, by, amount, at }) => [
        tap(
          messages.entry(amount, shortName(by, names), clock.dateTime(at, 'id-ID')),
          approvalsRoutes.approval.to({ id }),
        ),
      ]),
      [toMenu],
    ),
  );

const stateOf = ({ answer }: Approval, clock: StoreClock): RichText => {
  if (answer === null) return messages.waits;
  const at = clock.dateTime(answer.at, 'id-ID');
  return answer.approved ? messages.approved(at) : messages.declined(at);
};

export type Reader = { readonly isOwner: boolean; readonly names: Names; readonly clock: StoreClock };

/** What was asked and what came of it; owners answer it here. */
export const approvalScreen = (approval: Approval, { isOwner, names, clock }: Reader): Screen => {
  const { id, by, request, amount, at, answer } = approval;
  const answers = isOwner && answer === null;
  const who = (person: BuyerId): RichText => nameOf(person, names.get(person) ?? null);
  return message(
    paragraphs(
      lines(answers ? messages.asked(amount) : messages.was(amount), messages.request(request, who)),
      messages.by(who(by), clock.dateTime(at, 'id-ID')),
      answers ? null : stateOf(approval, clock),
    ),
    buttons(
      answers ? answerButtons(id) : [],
      [tap(labels.approvals, approvalsRoutes.approvals.to())],
      [toMenu],
    ),
  );
};
