import { feature } from '../../core/feature.ts';
import { openProduct, openVoucher, wantPromotions } from './handlers.ts';
import { promotionsMessages } from './messages.ts';
import { promotionsRoutes } from './routes.ts';

/** Who wants to read of promotions, and who does not; and where they lead. */
export const promotions = feature({
  routes: promotionsRoutes,
  handlers: { want: wantPromotions, product: openProduct, voucher: openVoucher },
  commands: [
    {
      name: 'stop_promo',
      description: (language) => promotionsMessages[language].commands.stop,
      to: promotionsRoutes.want.to({ wanted: false }),
    },
    {
      name: 'mulai_promo',
      description: (language) => promotionsMessages[language].commands.start,
      to: promotionsRoutes.want.to({ wanted: true }),
    },
  ],
});
