import { committingMoneyContract } from './committing-money.contract.ts';
import { committingOrdersContract } from './committing-orders.contract.ts';
import { depositsContract } from './deposits.contract.ts';
import { placingOrdersContract } from './placing-orders.contract.ts';
import { readingOrdersContract } from './reading-orders.contract.ts';
import { rivalBuyersContract } from './rival-buyers.contract.ts';
import type { OpenStore } from './store-under-test.ts';
import { takingUnitsContract } from './taking-units.contract.ts';

/** What every store of orders promises. */
export const ordersContract = (name: string, open: OpenStore): void => {
  describe(`Orders, ${name}`, () => {
    describe('placing an order', () => placingOrdersContract(open));
    describe('buyers who want the same units', () => rivalBuyersContract(open));
    describe('committing a decision', () => committingOrdersContract(open));
    describe('committing money', () => committingMoneyContract(open));
    describe('taking units for money that comes late', () => takingUnitsContract(open));
    describe('deposits', () => depositsContract(open));
    describe('reading orders', () => readingOrdersContract(open));
  });
};
