import { flow, pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as t from 'io-ts';
import { resolve } from 'node:path';
import { isRupiah, rupiah, type Rupiah } from '../../domain/rupiah.ts';
import {
  amountHint,
  folderHint,
  idsHint,
  isForShell,
  isTurnedRound,
  limitsHint,
  minutesHint,
  zoneHint,
} from './hints.ts';
import { notPlaceholder, setting, type Setting } from './setting.ts';

const logLevels = { DEBUG: null, INFO: null, WARNING: null, ERROR: null };
const LogLevelName = t.keyof(logLevels);
export type LogLevel = t.TypeOf<typeof LogLevelName>;

const isId = (n: number): boolean => Number.isSafeInteger(n) && n > 0;

/** `123456789,987654321`: Telegram user ids, each once. */
export const AdminIds: Setting<readonly number[]> = notPlaceholder(
  setting(
    'Telegram user ids (digits), separated by commas, for example 123456789,987654321',
    t.readonlyArray(t.number).is,
    flow(
      (text) => text.split(',').map((part) => part.trim()),
      O.fromPredicate((parts) => parts.every((part) => /^\d+$/.test(part))),
      O.map((parts) => parts.map(Number)),
      O.filter((ids) => ids.every(isId)),
      O.map((ids) => [...new Set(ids)]),
    ),
    idsHint,
  ),
);

const parseLevel = (text: string): O.Option<LogLevel> =>
  pipe(
    text.toUpperCase(),
    (level) => (level === 'WARN' ? 'WARNING' : level),
    O.fromPredicate(LogLevelName.is),
  );

export const Level: Setting<LogLevel> = setting(
  'DEBUG, INFO, WARNING or ERROR, for example INFO',
  LogLevelName.is,
  parseLevel,
);

const canonicalZone = (text: string): string =>
  new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;

/** An IANA zone that this Node knows, as Node spells it; offsets such as `+07:00` are no zones. */
export const TimeZone: Setting<string> = setting(
  'the name of a time zone, for example Asia/Jakarta, Asia/Makassar or Asia/Jayapura',
  t.string.is,
  (text) => (/^[A-Za-z]/.test(text) && !isTurnedRound(text) ? O.tryCatch(() => canonicalZone(text)) : O.none),
  zoneHint,
);

const VersionName = t.keyof({ v1: null, v2: null });
export type ApiVersion = t.TypeOf<typeof VersionName>;

export const Version: Setting<ApiVersion> = setting('v1 or v2, for example v2', VersionName.is, (text) =>
  pipe(text.toLowerCase(), O.fromPredicate(VersionName.is)),
);

const GatewayNames = t.keyof({ pakasir: null, manual: null });
export type GatewayName = t.TypeOf<typeof GatewayNames>;

export const Gateway: Setting<GatewayName> = setting(
  'pakasir or manual, for example pakasir',
  GatewayNames.is,
  (text) => pipe(text.toLowerCase(), O.fromPredicate(GatewayNames.is)),
);

/** `pakasir,manual`: each once, in order. */
export const Gateways: Setting<readonly GatewayName[]> = setting(
  'pakasir, manual or both with a comma between them, for example pakasir,manual',
  t.readonlyArray(GatewayNames).is,
  flow(
    (text) =>
      text
        .toLowerCase()
        .split(',')
        .map((part) => part.trim()),
    O.fromPredicate(t.array(GatewayNames).is),
    O.map((names) => [...new Set(names)]),
  ),
);

/** An amount of money that is one. */
export const Amount: Setting<Rupiah> = setting(
  'an amount in whole rupiah, above 0, for example 10000',
  isRupiah,
  flow(
    O.fromPredicate((text) => /^\d{1,12}$/.test(text)),
    O.map((text) => rupiah(Number(text))),
    O.filter((amount) => amount > 0),
  ),
  amountHint,
);

/** 0 takes any free port. */
export const isPort = (port: number): boolean => Number.isInteger(port) && port >= 0 && port <= 65_535;

export const Port: Setting<number> = setting(
  'a port from 0 to 65535 (0 takes any free one), for example 9000',
  t.number.is,
  (text) => (/^\d+$/.test(text) && isPort(Number(text)) ? O.some(Number(text)) : O.none),
);

const perSecond = (example: string): Setting<number> =>
  setting(
    `a number from 1 to 1000, for example ${example}`,
    t.number.is,
    flow(
      O.fromPredicate((text) => /^\d{1,4}$/.test(text)),
      O.map(Number),
      O.filter((calls) => calls >= 1 && calls <= 1_000),
    ),
  );

/** Calls of one kind. */
export const CallsPerSecond = perSecond('2');
/** In all chats together. */
export const MessagesPerSecond = perSecond('30');

/** Minutes in the environment, milliseconds here. */
export const PaymentWindow: Setting<number> = setting(
  'minutes from 0.05 to 60, for example 15',
  t.number.is,
  flow(
    O.fromPredicate((text) => /^\d+(\.\d+)?$/.test(text)),
    O.map(Number),
    O.filter((minutes) => minutes >= 0.05 && minutes <= 60),
    O.map((minutes) => Math.round(minutes * 60_000)),
  ),
  minutesHint,
);

/** Days in the environment, milliseconds here; none below what a gateway may still tell of a payment. */
export const ArchiveAge: Setting<number> = setting(
  'days from 30 to 3650, or 0 for never, for example 365',
  t.number.is,
  flow(
    O.fromPredicate((text) => /^\d{1,4}$/.test(text)),
    O.map(Number),
    O.filter((days) => days === 0 || (days >= 30 && days <= 3_650)),
    O.map((days) => days * 86_400_000),
  ),
);

type AmountLimits = { readonly min: Rupiah; readonly max: Rupiah };

/** `10000-10000000`: the least and the most, both included. */
export const Limits: Setting<AmountLimits> = setting(
  'the least and the most in whole rupiah, with a - between them, for example 10000-10000000',
  (limits): limits is AmountLimits => typeof limits === 'object' && limits !== null && 'min' in limits,
  flow(
    (text) => /^(\d{1,12})\s*-\s*(\d{1,12})$/.exec(text) ?? [],
    ([, min, max]) => ({ min: Number(min), max: Number(max) }),
    O.fromPredicate(({ min, max }) => min >= 1 && min <= max),
    O.map(({ min, max }) => ({ min: rupiah(min), max: rupiah(max) })),
  ),
  limitsHint,
);

export const YesOrNo: Setting<boolean> = setting('true or false, for example false', t.boolean.is, (text) => {
  const lower = text.toLowerCase();
  return lower === 'true' || lower === 'false' ? O.some(lower === 'true') : O.none;
});

/** A folder, seen from where the shop was started. */
export const Folder = (example: string): Setting<string> =>
  setting(
    `a folder, for example ${example}`,
    t.string.is,
    (text) => (text.includes('\0') || isForShell(text) ? O.none : O.some(resolve(text))),
    folderHint,
  );
