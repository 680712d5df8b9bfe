import { memoryUpdates } from '../../support/fakes/memory-updates.ts';
import { expect } from 'chai';
import type { Api } from 'grammy';
import { commands, staffCommands } from '../../../adapters/chat/features.ts';
import { botIncidents, type BotIncidents } from '../../../adapters/telegram/bot-incidents.ts';
import { incomingLine } from '../../../adapters/telegram/calls.ts';
import {
  commandsListed,
  nameKnown,
  ownerMenu,
  updatesFetched,
  updatesSent,
  type DesiredState,
} from '../../../adapters/telegram/desired-state.ts';
import { startPolling } from '../../../adapters/telegram/polling.ts';
import { startReconciler } from '../../../adapters/telegram/reconcile.ts';
import { breaks, dropsConnection, refuses } from '../../stand-ins/telegram/faults.ts';
import { startTelegramStandIn, type TelegramStandIn } from '../../stand-ins/telegram/telegram-stand-in.ts';
import { until } from '../jobs/until.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';
import { recordingReporter } from './a-reporter.ts';

const token = '123:test-token';
const budi = { id: 1001, firstName: 'Budi' };
const impatient = { impatient: true };
const ours = 'https://toko.example/telegram';
const theirs = 'https://lain.example/hook/rahasia';

describe('What the shop wants of Telegram', function () {
  this.timeout(60_000);
  let telegram: TelegramStandIn;
  let api: Api;
  let seen: RecordingTelemetry;
  let incidents: ReturnType<typeof recordingReporter>;
  const ends: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    telegram = await startTelegramStandIn({ token });
    api = incomingLine({ token, apiRoot: telegram.apiRoot });
    seen = recordingTelemetry();
    incidents = recordingReporter();
  });
  afterEach(async () => {
    await Promise.all(ends.splice(0).map((end) => end()));
    await telegram.close();
  });

  const watch = (updates: 'Fetched' | 'Sent', now?: () => number): BotIncidents =>
    botIncidents({
      updates,
      reporter: incidents.reporter,
      log: seen.log,
      ...(now === undefined ? {} : { now }),
    });
  const keep = (states: readonly DesiredState[], watching = watch('Fetched'), every = 20) => {
    const reconciler = startReconciler({ states, every, note: watching.looked });
    ends.push(reconciler.stop);
    return reconciler;
  };
  const noted = (): string =>
    JSON.stringify(seen.lines, (_, value: unknown) => (value instanceof Error ? value.message : value));

  describe('is brought about (row 42)', () => {
    const everything = () => [
      updatesFetched(api),
      commandsListed(api, commands),
      ownerMenu(api, budi.id, staffCommands),
    ];

    for (const [what, fault] of [
      ['is broken', breaks(502)],
      ['cannot be reached', dropsConnection()],
    ] as const)
      it(`F11: although Telegram ${what} at first`, async () => {
        await api.setWebhook(theirs);
        const failing = telegram.fault(fault, { times: 2 });
        const { first } = keep(everything());
        await first;
        expect(telegram.webhookUrl()).to.equal(theirs);
        await failing.struck(2);
        await until('the webhook is gone', () => telegram.webhookUrl() === undefined);
        await until('the commands stand', () => telegram.commands('en') !== undefined);
        expect(telegram.commands()).to.deep.equal([...commands.id]);
      });

    it('F11: although one of them is refused, and owners hear of that one alone', async () => {
      telegram.fault(refuses(400, 'Bad Request: BOT_COMMAND_INVALID'), { method: 'setMyCommands', times: 2 });
      await telegram.phone(budi).says('/start', impatient);
      const { first } = keep(everything());
      await first;
      expect(incidents.open()).to.deep.equal(['BotSettingsNotTaken']);
      await until('it is over', () => incidents.open().length === 0);
      expect(telegram.commands('', budi.id)).to.deep.equal([...staffCommands.id]);
    });

    it('F11: without a word to Telegram while all is as wanted', async () => {
      await telegram.phone(budi).says('/start', impatient);
      await keep(everything()).first;
      const changes = () => telegram.calls().filter(({ method }) => /^(set|delete)/i.test(method)).length;
      const before = changes();
      const looks = () => telegram.calls('getWebhookInfo').length;
      await until('it looked three times', () => looks() >= 3);
      expect(changes()).to.equal(before);
      expect(seen.lines).to.deep.equal([]);
      expect(incidents.reported).to.deep.equal([]);
    });

    it('F11: again when others took it back', async () => {
      await keep(everything()).first;
      await api.setMyCommands([{ command: 'lain', description: 'Punya orang' }]);
      await api.deleteMyCommands({ language_code: 'en' });
      await until(
        'the commands are ours',
        () =>
          JSON.stringify(telegram.commands()) === JSON.stringify(commands.id) &&
          telegram.commands('en') !== undefined,
      );
    });

    it('F11: with the name of the bot, which was not known at the start', async () => {
      let name: string | null = null;
      telegram.fault(breaks(502), { method: 'getMe', times: 2 });
      keep([
        nameKnown(api, (learnt) => {
          name = learnt;
        }),
      ]);
      await until('the name is known', () => name !== null);
      expect(name).to.equal('toko_test_bot');
    });
  });

  describe('where updates are sent', () => {
    it('F11: is put back when somebody deletes or moves the webhook, and owners hear of it', async () => {
      const { first } = keep([updatesSent(api, ours, 'rahasia')], watch('Sent'));
      await first;
      expect(telegram.webhookUrl()).to.equal(ours);
      await api.setWebhook(theirs);
      await until('it is ours again', () => telegram.webhookUrl() === ours);
      await api.deleteWebhook();
      await until('it is there again', () => telegram.webhookUrl() === ours);
      await until('both are told', () => new Set(incidents.reported).size === 2);
      expect([...new Set(incidents.reported)]).to.deep.equal([
        'UpdatesNotReceived:WebhookElsewhere the webhook led to lain.example',
        'UpdatesNotReceived:WebhookElsewhere the webhook led to nobody any more',
      ]);
      expect(noted()).to.not.include('rahasia');
    });

    it('F11: is told of as long as Telegram cannot hand them over', async () => {
      const nobody = 'http://127.0.0.1:9/telegram';
      const { first } = keep([updatesSent(api, nobody, 'rahasia')], watch('Sent'));
      await first;
      await telegram.phone(budi).says('halo', impatient);
      await until('it is an incident', () => incidents.open().length > 0);
      expect(incidents.open()).to.deep.equal(['UpdatesNotReceived:NotReached']);
      expect(incidents.reported[0]).to.match(/NotReached Connection refused, 1 updates wait$/);
    });

    it('F11: is told of when Telegram is out of reach, and once it is over', async () => {
      telegram.fault(breaks(502), { times: 2 });
      keep([updatesSent(api, ours, 'rahasia')], watch('Sent'));
      await until('it is an incident', () => incidents.open().includes('UpdatesNotReceived:NotReached'));
      await until('it is over', () => incidents.open().length === 0);
      expect(telegram.webhookUrl()).to.equal(ours);
    });
  });

  describe('where updates are fetched', () => {
    const fetching = (now?: () => number) => {
      const heard: unknown[] = [];
      const watching = watch('Fetched', now);
      const updates = updatesFetched(api);
      const polling = startPolling({
        api: incomingLine({ token, apiRoot: telegram.apiRoot }),
        store: memoryUpdates().open(),
        receive: (update) => {
          heard.push(update);
          return Promise.resolve();
        },
        log: seen.log,
        watch: {
          fetched: watching.fetched,
          notFetched: async (cause) => {
            if ((await watching.notFetched(cause)) === 'WebhookSet') await updates.settle();
          },
        },
      });
      ends.push(polling.stop);
      return heard;
    };

    it('F11: is put back when another program sets a webhook, which is named and not blamed on a second bot', async () => {
      const heard = fetching();
      await until('it asks', () => telegram.calls('getUpdates').length > 0);
      await api.setWebhook(theirs);
      await until('the webhook is gone', () => telegram.webhookUrl() === undefined);
      await telegram.phone(budi).says('halo', impatient);
      await until('it hears', () => heard.length === 1);
      expect(incidents.open()).to.deep.equal(['UpdatesNotReceived:WebhookElsewhere']);
      expect(noted()).to.include('a webhook is set for the bot, it is deleted');
      expect(noted()).to.not.include('another process');
    });

    it('F11: is told apart from another program that fetches them', async () => {
      let now = 0;
      const heard = fetching(() => now);
      await until('it asks', () => telegram.calls('getUpdates').length > 0);
      telegram.fault(refuses(409, 'Conflict: terminated by other getUpdates request'), {
        method: 'getUpdates',
        times: 1,
      });
      await telegram.phone(budi).says('satu', impatient);
      await until('the other is noted', () => incidents.open().length === 1);
      expect(incidents.open()).to.deep.equal(['UpdatesNotReceived:ReadElsewhere']);
      expect(noted()).to.include('another process fetches updates with the same token');
      await telegram.phone(budi).says('dua', impatient);
      await until('it hears', () => heard.length === 2);
      expect(incidents.open()).to.deep.equal(['UpdatesNotReceived:ReadElsewhere']);
      now = 60_000;
      await telegram.phone(budi).says('tiga', impatient);
      await until('it is over', () => incidents.open().length === 0);
    });

    for (const [code, description] of [
      [401, 'Unauthorized'],
      [404, 'Not Found'],
    ] as const)
      it(`F11: is told of as a token that Telegram refuses when it answers ${String(code)}`, async () => {
        telegram.fault(refuses(code, description), { method: 'getUpdates', times: 1 });
        const heard = fetching();
        await until('it is an incident', () => incidents.reported.length > 0);
        expect(incidents.reported).to.deep.equal([`TokenRefused ${String(code)} ${description}`]);
        expect(seen.said('error')).to.deep.equal(['updates not fetched, trying again']);
        expect(noted()).to.include('TELEGRAM_BOT_TOKEN').and.not.include(token);
        await telegram.phone(budi).says('halo', impatient);
        await until('it hears', () => heard.length === 1);
        expect(incidents.open()).to.deep.equal([]);
      });

    it('F11: is told of when Telegram is out of reach, and once it is over', async () => {
      telegram.fault(breaks(502), { method: 'getUpdates', times: 2 });
      const heard = fetching();
      await until('it is an incident', () => incidents.open().length > 0);
      expect(incidents.open()).to.deep.equal(['UpdatesNotReceived:NotReached']);
      await telegram.phone(budi).says('halo', impatient);
      await until('it hears', () => heard.length === 1);
      expect(incidents.open()).to.deep.equal([]);
    });
  });
});
