import { outgoing } from '../../adapters/telegram/calls.ts';
import { lookAtBot, type BotLook } from '../../adapters/telegram/introduce.ts';
import { isRefusal } from '../../adapters/telegram/errors.ts';
import type { Telegram } from '../configuration/messenger.ts';
import { telegramSettings } from '../container/telegram-module.ts';
import { bad, good, warning, type Finding } from './finding.ts';

const webhookFinding = ({ webhook }: BotLook): Finding => {
  if (webhook === null) return good('Telegram updates', 'are fetched by polling');
  return webhook.lastError === null
    ? good('Telegram updates', `are sent to ${webhook.host}, ${String(webhook.waiting)} waiting`)
    : warning(
        'Telegram updates',
        `do not get through to ${webhook.host}: ${webhook.lastError}`,
        'Check that the address is reachable from outside with a valid certificate, or run the bot by polling.',
      );
};

/** Whether the token is right, and how updates come. */
export const checkTelegram = async (telegram: Telegram): Promise<readonly Finding[]> => {
  try {
    const look = await lookAtBot(outgoing(telegramSettings(telegram)));
    return [good('Telegram', `the token belongs to @${look.username}`), webhookFinding(look)];
  } catch (cause) {
    return isRefusal(cause, 401) || isRefusal(cause, 404)
      ? [bad('Telegram', 'does not accept the token', 'Copy TELEGRAM_BOT_TOKEN again from @BotFather.')]
      : [bad('Telegram', 'cannot be reached', 'Check the network, a proxy, and TELEGRAM_API_ROOT.')];
  }
};
