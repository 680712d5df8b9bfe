import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { badRequest, conflict, type Answer } from '../refusal.ts';
import { flagArg, integerArg, jsonArg, textArg, type BotCall } from '../wire/bot-call.ts';
import type { World } from '../world.ts';
import type { Method } from './method.ts';

const pollWhileWebhook =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
const pollEnded = 'terminated by setWebhook request';
const longestPoll = 50;

const within = (value: number | undefined, fallback: number, from: number, to: number): number =>
  Math.min(to, Math.max(from, value ?? fallback));

const readAllowed = (world: World, call: BotCall): Answer<void> =>
  pipe(
    jsonArg(call, 'allowed_updates', 'allowed_updates'),
    E.map((kinds) => {
      if (t.array(t.string).is(kinds)) world.updates.allow(kinds);
    }),
  );

/** Confirms what lies below the offset, then waits for updates as long as the call allows; `gone` ends the wait. */
export const getUpdates = async (
  world: World,
  call: BotCall,
  gone: AbortSignal,
): Promise<Answer<unknown>> => {
  if (world.webhook.current() !== undefined) return E.left(conflict(pollWhileWebhook));
  const allowed = readAllowed(world, call);
  if (E.isLeft(allowed)) return allowed;
  const offset = integerArg(call, 'offset');
  if (offset !== undefined && offset !== 0) world.updates.confirmBelow(offset);
  return world.longPoll.poll({
    limit: within(integerArg(call, 'limit'), 100, 1, 100),
    timeout: within(integerArg(call, 'timeout'), 0, 0, longestPoll) * 1000,
    gone,
  });
};

const loopback = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/;
const publicPorts = ['', '80', '88', '443', '8443'];

const urlComplaint = (url: string): string | undefined => {
  if (!URL.canParse(url)) return 'invalid webhook URL specified';
  const { protocol, hostname, port } = new URL(url);
  // Plain HTTP is for tests on this machine; the live service never takes it.
  if (loopback.test(hostname)) return undefined;
  if (protocol !== 'https:') return 'bad webhook: An HTTPS URL must be provided for webhook';
  return publicPorts.includes(port)
    ? undefined
    : 'bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443';
};

const removeWebhook = (world: World, call: BotCall): void => {
  world.webhook.stop();
  if (flagArg(call, 'drop_pending_updates')) world.updates.drop();
};

export const deleteWebhook: Method = (world, call) => {
  removeWebhook(world, call);
  return E.right(true);
};

const secretComplaint = (secret: string): string | undefined => {
  if (secret.length > 256) return 'secret token is too long';
  return /^[\w-]*$/.test(secret) ? undefined : 'secret token contains unallowed characters';
};

export const setWebhook: Method = (world, call) => {
  const url = textArg(call, 'url');
  const secretToken = textArg(call, 'secret_token');
  const complaint = url === '' ? undefined : (urlComplaint(url) ?? secretComplaint(secretToken));
  if (complaint !== undefined) return badRequest(complaint);
  return pipe(
    readAllowed(world, call),
    E.map(() => {
      removeWebhook(world, call);
      if (url === '') return true;
      world.longPoll.interrupt(pollEnded);
      world.webhook.start({
        url,
        secretToken,
        maxConnections: within(integerArg(call, 'max_connections'), 40, 1, 100),
      });
      return true;
    }),
  );
};

export const getWebhookInfo: Method = (world) => {
  const webhook = world.webhook.current();
  const error = world.webhook.lastError();
  return E.right({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.updates.waiting().length,
    ...(world.updates.allowed().length === 0 ? {} : { allowed_updates: world.updates.allowed() }),
    ...(webhook === undefined ? {} : { max_connections: webhook.maxConnections }),
    ...(error === undefined ? {} : { last_error_date: error.date, last_error_message: error.message }),
  });
};
