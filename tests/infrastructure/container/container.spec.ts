import { standardSpamPolicy } from '../../../domain/people/spam-policy.ts';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { ContainerModule, type Container } from 'inversify';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { openDatabase, type Database } from '../../../adapters/postgres/kit/database.ts';
import { noKeys } from '../../../adapters/postgres/stock/key-ring.ts';
import { chatModule } from '../../../infrastructure/container/chat-module.ts';
import { coreModule } from '../../../infrastructure/container/core-module.ts';
import { createContainer } from '../../../infrastructure/container/create-container.ts';
import { noticeModule } from '../../../infrastructure/container/notice-module.ts';
import { gatewaysModule } from '../../../infrastructure/container/gateways-module.ts';
import { silentReplicaMeter } from '../../../adapters/postgres/kit/replica.ts';
import { silentBatchMeter } from '../../../adapters/postgres/kit/batch-meter.ts';
import { settingsModule } from '../../../infrastructure/container/settings-module.ts';
import { storeModule } from '../../../infrastructure/container/store-module.ts';
import { telegramModule } from '../../../infrastructure/container/telegram-module.ts';
import { tokens } from '../../../infrastructure/container/tokens.ts';
import { useCasesModule } from '../../../infrastructure/container/use-cases-module.ts';
import {
  readConfiguration,
  readServerConfiguration,
} from '../../../infrastructure/configuration/configuration.ts';
import { createMetrics } from '../../../infrastructure/metrics/metrics.ts';
import { webhookAlone, wholeShop } from '../../../infrastructure/processes/whole-shop.ts';
import { minutesPastNoon } from '../../support/builders/moments.ts';
import { scriptedGateway } from '../../support/fakes/scripted-gateway.ts';
import { silentLog } from '../../support/fakes/silent.ts';
import { settingsOfAShop } from '../configuration/settings-of-a-shop.ts';
import { right } from '../../support/either.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

const configuration = right(readConfiguration(settingsOfAShop()));
const withoutTelegram = right(
  readServerConfiguration({ PAKASIR_PROJECT_SLUG: 'depodomain', PAKASIR_API_KEY: 'KEY' }),
);
const metrics = createMetrics();
const { meter } = metrics;

/** What the payment webhook has no part in. */
const ofTheChat = [
  'messenger',
  'owners',
  'storeInfo',
  'painter',
  'pictures',
  'reportFiles',
  'messengerClient',
  'alertsClient',
  'pacing',
  'tapAnswers',
  'useCases',
  'jobUseCases',
  'broadcaster',
  'postClient',
  'channelClient',
  'forumClient',
  'alertForum',
  'testimonyChannel',
];
const names = Object.keys(tokens);
const byName = new Map(Object.entries(tokens));
const boundIn = (container: Container): readonly string[] =>
  [...byName].flatMap(([name, token]) => (container.isBound(token) ? [name] : []));

describe('The container', () => {
  let database: Database;
  // It opens no connection before the first statement, and there is none here.
  before(() => {
    database = openDatabase({ url: 'postgres://nobody@127.0.0.1:9/none', poolSize: 1, log: silentLog });
  });
  after(() => database.close());

  const store = () => ({
    database,
    clock: machineClock,
    keys: noKeys,
    close: () => Promise.resolve(),
  });
  const shop = (): Container => wholeShop(configuration, store(), silentLog, metrics);

  for (const [name, token] of byName)
    it(`has the ${name} of the whole shop`, () => {
      expect(shop().get<unknown>(token)).not.to.equal(undefined);
    });

  it('has everything for the payment webhook alone but what speaks to people', () => {
    const container = webhookAlone(withoutTelegram, store(), silentLog, metrics);
    expect(boundIn(container)).to.have.members(names.filter((name) => !ofTheChat.includes(name)));
    for (const name of boundIn(container)) {
      const token = byName.get(name);
      if (token !== undefined) expect(container.get<unknown>(token)).not.to.equal(undefined);
    }
  });

  it('has one of each gateway and one client in a process, since these keep rates', () => {
    const container = shop();
    expect(container.get(tokens.gateways)).to.equal(container.get(tokens.gateways));
    expect(container.get(tokens.messengerClient)).to.equal(container.get(tokens.messengerClient));
    expect(container.get(tokens.spamStates)).to.equal(container.get(tokens.spamStates));
  });

  it('shares nothing between two processes', () => {
    expect(shop().get(tokens.gateways)).not.to.equal(shop().get(tokens.gateways));
  });

  it('knows the owners and the rules from the configuration', () => {
    const container = shop();
    expect(container.get(tokens.owners)).to.deep.equal([123_456_789, 987_654_321]);
    expect(container.get(tokens.policy)()).to.deep.equal({
      paymentWindow: 15 * 60_000,
      depositWindow: 60 * 60_000,
      depositLimits: { min: 10_000, max: 10_000_000 },
      maxOpenOrders: 3,
      archiveAfter: 365 * 86_400_000,
      spam: standardSpamPolicy,
    });
  });

  it('has the gateway that the configuration names', () => {
    const byTransfer = right(
      readConfiguration(
        settingsOfAShop({
          PAYMENT_GATEWAY: 'manual',
          PAKASIR_API_KEY: undefined,
          MANUAL_TRANSFER_BANK: 'BCA',
          MANUAL_TRANSFER_ACCOUNT: '1234567890',
          MANUAL_TRANSFER_HOLDER: 'Siti Rahayu',
        }),
      ),
    );
    const container = wholeShop(byTransfer, store(), silentLog, metrics);
    expect(container.get(tokens.useCases).paymentMethods.map(({ name }) => name)).to.deep.equal(['BCA']);
    expect(boundIn(container)).to.deep.equal(boundIn(shop()));
  });

  describe('with another gateway in the place of Pakasir', () => {
    const gateways = gatewaysOf({ offered: [scriptedGateway()] });
    const withOther = (): Container =>
      createContainer(
        coreModule(configuration, { log: silentLog, meter }),
        storeModule(database, machineClock, noKeys, silentBatchMeter, silentReplicaMeter),
        settingsModule(configuration, database),
        new ContainerModule(({ bind }) => {
          bind(tokens.gateways).toConstantValue(gateways);
        }),
        telegramModule(configuration.messenger),
        chatModule(configuration),
        useCasesModule,
        noticeModule,
      );

    it('has everything, by one module', () => {
      expect(boundIn(withOther())).to.deep.equal(boundIn(shop()));
      expect(withOther().get(tokens.useCases).paymentMethods).to.deep.equal(gateways.methods);
    });

    it('lacks what needs a gateway where there is none', () => {
      const without = createContainer(
        coreModule(configuration, { log: silentLog, meter }),
        storeModule(database, machineClock, noKeys, silentBatchMeter, silentReplicaMeter),
        noticeModule,
      );
      expect(() => without.get(tokens.receiveNotice)).to.throw('payment gateways');
    });

    it('refuses two at once', () => {
      const both = createContainer(
        gatewaysModule(configuration),
        coreModule(configuration, { log: silentLog, meter }),
        new ContainerModule(({ bind }) => {
          bind(tokens.gateways).toConstantValue(gateways);
        }),
      );
      expect(() => both.get(tokens.gateways)).to.throw();
    });
  });

  it('tells the time of now', () => {
    expect(shop().get(tokens.clock).now() > minutesPastNoon(-60 * 24 * 365)).to.equal(true);
  });

  it('says that the store is away instead of throwing', async () => {
    const answer = await shop().get(tokens.stores).products.categories()();
    expect(E.isLeft(answer) ? answer.left.tag : answer).to.equal('StoreFailure');
  });
});
