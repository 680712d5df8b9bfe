import { paymentGatewayContract } from '../../contracts/payment-gateway.contract.ts';
import { aPakasirSuite } from './a-pakasir.ts';

for (const version of ['v2', 'v1'] as const)
  paymentGatewayContract(`Pakasir ${version}`, async () => {
    const { pakasir, gateway } = await aPakasirSuite({}, { version });
    return {
      gateway,
      pay: async (reference) => {
        await pakasir.pay(reference, { webhook: false, evenIfCanceled: true });
      },
      loseNextAnswer: () => {
        pakasir.fail('create', { kind: 'lost' });
      },
      failNext: (call) => {
        pakasir.fail(call, { kind: 'html', status: 503 });
      },
      canCancel: true,
      notice: ({ reference, transaction, amount }) => ({
        headers: { 'x-secret': 'SEC' },
        body: JSON.stringify({
          order_id: reference,
          amount,
          status: 'completed',
          ...(version === 'v2' ? { txn_id: transaction } : {}),
        }),
        namesTransaction: version === 'v2',
      }),
      payments: () => pakasir.transactions().length,
      close: pakasir.stop,
    };
  });
