import type { Buyers } from '../../application/ports/buyers.ts';
import type { Carts } from '../../application/ports/carts.ts';
import type { Conversations } from '../../application/ports/conversations.ts';
import type { Figures } from '../../application/ports/figures.ts';
import type { FollowUps } from '../../application/ports/follow-ups.ts';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { Products } from '../../application/ports/products.ts';
import type { Stock } from '../../application/ports/stock.ts';
import { postgresBuyers } from './buyers.ts';
import { postgresCarts } from './carts.ts';
import { postgresConversations } from './conversations.ts';
import type { Database } from './database.ts';
import { postgresFigures } from './figures.ts';
import { postgresFollowUps } from './follow-ups.ts';
import { postgresOpenCases } from './open-cases.ts';
import { postgresOrders } from './orders.ts';
import { postgresProducts } from './products.ts';
import { postgresStock } from './stock.ts';

export type PostgresStore = {
  readonly products: Products;
  readonly stock: Stock;
  readonly buyers: Buyers;
  readonly carts: Carts;
  readonly orders: Orders;
  readonly openCases: OpenCases;
  readonly followUps: FollowUps;
  readonly conversations: Conversations;
  readonly figures: Figures;
};

/** Everything the shop keeps, over one database that has been migrated. */
export const postgresStore = ({ run }: Pick<Database, 'run'>): PostgresStore => ({
  products: postgresProducts(run),
  stock: postgresStock(run),
  buyers: postgresBuyers(run),
  carts: postgresCarts(run),
  orders: postgresOrders(run),
  openCases: postgresOpenCases(run),
  followUps: postgresFollowUps(run),
  conversations: postgresConversations(run),
  figures: postgresFigures(run),
});
