import { feature } from '../../../core/feature.ts';
import { askOrder, findOrderForm } from './find-order.ts';
import { sendAgain, showFound, showOrderFile, showStory } from './handlers.ts';
import { noteForm, writeNote } from './note.ts';
import { adminOrdersRoutes } from './routes.ts';
import { searchForm, searchOrders } from './search.ts';

export const adminOrders = feature({
  access: 'Staff',
  routes: adminOrdersRoutes,
  opens: {
    askOrder: 'confirmPayment',
    order: 'inspectOrder',
    found: 'searchOrders',
    search: 'searchOrders',
    story: 'tellOrderStory',
    note: 'noteOnOrder',
    sendAgain: 'sendGoodsAgain',
  },
  handlers: {
    askOrder,
    order: showOrderFile,
    found: showFound,
    search: searchOrders,
    story: showStory,
    note: writeNote,
    sendAgain,
  },
  forms: [findOrderForm, searchForm, noteForm],
});
