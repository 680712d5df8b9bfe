import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { AlertMutes } from '../../../application/ports/alert-mutes.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { MutableAlert } from '../../../domain/staff/alerts.ts';
import { nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedReading, namedWriting } from '../kit/statement.ts';

const alert: t.Type<MutableAlert, MutableAlert> = t.keyof({
  SaleMade: null,
  MoneyCredited: null,
  StockLow: null,
  BuyerUnreachable: null,
  SpamReported: null,
  StaffAppointed: null,
  ClaimSettled: null,
});

const mutedBy = namedReading(
  'alert-mutes.muted-by',
  'select alert from alert_mutes where person_id = :person order by alert',
  { person: as<BuyerId>() },
  t.strict({ alert }),
);

const named = { person: as<BuyerId>(), alert: as<MutableAlert>() };

const mute = namedWriting(
  'alert-mutes.mute',
  'insert into alert_mutes (person_id, alert) values (:person, :alert) on conflict do nothing',
  named,
  nothingRead,
);

const unmute = namedWriting(
  'alert-mutes.unmute',
  'delete from alert_mutes where person_id = :person and alert = :alert',
  named,
  nothingRead,
);

/** Who of the staff does not want to hear of what, in PostgreSQL. */
export const postgresAlertMutes = (run: Run): AlertMutes => ({
  mutedBy: (person) =>
    pipe(
      run(...mutedBy({ person })),
      TE.map((rows) => rows.map((row) => row.alert)),
    ),
  mute: (person, of, muted) =>
    pipe(
      run(...(muted ? mute : unmute)({ person, alert: of })),
      TE.map(() => undefined),
    ),
});
