import { createHmac } from 'node:crypto';

/** What Telegram must send with each update in webhook mode: made from the bot's token, so that every process knows it and nobody has to set it. */
export const webhookSecret = (token: string): string =>
  createHmac('sha256', token).update('telegram webhook').digest('hex');
