import type { PaymentWebhook } from '../../../adapters/http/payment-webhook.ts';
import type { Work } from '../../../adapters/jobs/work.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import { addUnits } from '../../../application/stocking/add-units.ts';
import { importCatalogue } from '../../../application/stocking/import-catalogue.ts';
import { jobUseCases, useCases, type UseCases } from '../../../application/use-cases.ts';
import { withGateways, type Ports } from './ports.ts';

/** The shop's use cases, as a process of it holds them. */
export type Core = {
  readonly shop: UseCases;
  readonly work: Work;
  readonly receiveNotice: PaymentWebhook['receive'];
  readonly addUnits: ReturnType<typeof addUnits>;
  readonly importCatalogue: ReturnType<typeof importCatalogue>;
};

/** Every use case over one set of ports. */
export const wireCore = (ports: Ports): Core => {
  const deps = withGateways(ports);
  return {
    shop: useCases(deps),
    work: jobUseCases(deps),
    receiveNotice: receiveNotice(deps),
    addUnits: addUnits(deps),
    importCatalogue: importCatalogue(deps),
  };
};
