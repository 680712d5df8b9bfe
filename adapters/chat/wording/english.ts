import { grouped, money } from '../money.ts';
import { bold, code, rich } from '../rich-text.ts';
import type { Wording } from './wording.ts';

const count = (n: number): string => grouped(n, ',');
const of = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`;

export const english: Wording = {
  language: 'en',
  locale: 'en-GB',
  keys: {
    products: '📋 Product List',
    everything: '📦 All Products',
    stock: '📊 Check Stock',
    orders: '🧾 My Orders',
    help: '❓ How to Order',
  },
  buttons: {
    everything: '🧭 All Products',
    goToCart: '🧺 Go to Cart',
    cancel: '❌ Cancel',
    pay: '💳 Go to Payment',
    qris: '💠 QRIS',
    virtualAccount: '🏦 Virtual Account',
    cancelOrder: '❌ Cancel Order',
    checkoutUrl: '🔗 Checkout URL',
    checkStatus: '🔄 Check Status',
    retry: '🔄 Try again',
    orderAgain: '🔁 Order Again',
    copyNumber: '📋 Copy VA number',
    copyAmount: '📋 Copy amount',
    adjust: '✅ Adjust My Cart',
    acceptPrices: '✅ OK, go on to pay',
    otherMethods: '⬅️ Other methods',
    refresh: '🔄 Refresh',
    orders: '🧾 See my orders',
    privateChat: '💬 Open private chat',
  },
  commands: {
    start: 'Start shopping',
    menu: 'Main menu',
    orders: 'Your orders',
    help: 'How to order',
    bahasa: 'Change language / ganti bahasa',
  },
  more: (left) => `… and ${count(left)} more`,
  pageOf: (page, pages) => `Page ${count(page)} of ${count(pages)}`,
  home: {
    greeting: (firstName, store) =>
      rich`👋 Hi, ${bold(firstName)}! Welcome to ${bold(store)}.\n\nPick a product, pay with QRIS, and the goods land right in this chat. Open 24 hours! ⚡`,
    users: (n) => rich`👥 Users: ${bold(count(n))}`,
    finished: (n) => rich`✅ Finished transactions: ${bold(count(n))}`,
    chooseCategory: rich`🗂️ What are you after? Pick a category below 👇`,
    emptyShop: rich`🙈 The shelves are still empty. Please drop by again later!`,
  },
  list: {
    everything: 'All Products',
    hint: rich`Press its number on the keyboard, or type it 👇`,
    keysHint: rich`🔢 See something you like? Press its number on the keyboard, or type it.`,
    stock: (stock) => (stock > 0 ? `📦 Stock ➜ x${String(stock)}` : '🚫 Sold out'),
    sold: (sold) => `🔥 Sold ➜ ${String(sold)}x`,
    empty: rich`🙈 Nothing here yet. Try another category!`,
  },
  stockCheck: {
    title: (at) => rich`📊 ${bold('Stock right now')}\n🕒 ${at}`,
    entry: (name, stock) => (stock > 0 ? `✅ ${name} ➜ x${String(stock)}` : `🚫 ${name} ➜ sold out`),
  },
  card: {
    price: (price) => rich`💰 Price: ${bold(money(price))}`,
    category: (name) => rich`🗂️ Category: ${name}`,
    inCart: (n, total) => rich`🧺 In your cart: ${bold(`x${String(n)}`)} = ${bold(money(total))}`,
    soldOut: rich`This one is sold out for now and will be refilled. Have a look at the others meanwhile 🙏`,
    takenOut: (name) => rich`👌 All right, no ${bold(name)} then.\n\nWant to look at something else?`,
    nothingToTakeOut: 'It is not in your cart yet. Tap ➕ to add it.',
    onlySoMany: (stock) =>
      stock > 0 ? `Only ${String(stock)} left, sorry 🙏` : 'Sorry, it has just sold out 🙏',
    atMostSoMany: (quantity) => `At most ${String(quantity)} of each product, please 🙏`,
    cartIsFull: (lines) => `A cart holds ${String(lines)} different products. Please pay for these first 🙏`,
  },
  cart: {
    title: rich`🧺 ${bold('Your cart')}`,
    entry: (n, price, total) => `${String(n)} × ${money(price)} = ${money(total)}`,
    gone: '⚠️ This product is no longer sold',
    items: (n) => rich`📦 Items: ${bold(count(n))}`,
    total: (total) => rich`💰 Total: ${bold(money(total))}`,
    empty: rich`🧺 Your cart is still empty. Go on, pick something!`,
    emptyNote: 'Your cart is still empty. Tap ➕ first.',
    emptied: rich`🧺 Your cart is empty now. Changed your mind? Just pick again!`,
  },
  changes: {
    title: rich`⚠️ ${bold('Oh, something has changed')}\nDon't worry, nothing has been paid yet.`,
    entry: (change, name) => {
      switch (change.tag) {
        case 'PriceChanged':
          return rich`💱 ${bold(name)}: the price went from ${money(change.was)} to ${bold(money(change.now))}`;
        case 'Short':
          return change.left > 0
            ? rich`📦 ${bold(name)}: you want ${change.wanted}, only ${bold(String(change.left))} left`
            : rich`🚫 ${bold(name)}: just sold out`;
        case 'Gone':
          return rich`🚫 ${bold(name)}: no longer sold`;
      }
    },
    askAdjust: rich`Shall I adjust your cart to what is there?`,
    askAccept: rich`Happy with the new price? Then go on 👇`,
    nothingLeft: rich`😔 Sorry, everything in your cart has just sold out. Have a look at the other products!`,
  },
  payment: {
    title: (order) => rich`🧾 Order ${code(order)}`,
    buyer: (name) => rich`👤 Name: ${bold(name)}`,
    bill: (total) => rich`💰 To pay: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ Your goods are set aside for you until ${bold(time)}.`,
    choose: rich`How would you like to pay? 👇`,
    chooseBank: rich`🏦 Which bank will you transfer from? 👇`,
    noMethod: rich`😔 Sorry, this amount cannot be paid yet:`,
    takesFromTo: (name, min, max) => rich`• ${name}: from ${money(min)} to ${money(max)}`,
    loading: rich`⏳ One moment, getting your bill ready…`,
    unanswered: rich`⏳ One moment, the payment system is slow right now. Your order is safe.\n\nYour bill will be sent here as soon as it is ready. Can't wait? Tap 🔄 Try again.`,
    refused: rich`😔 This method does not work right now. Please try another one 👇`,
    tooManyOpen: (open) =>
      rich`🧾 You still have ${bold(of(open, 'unpaid order', 'unpaid orders'))}. Please pay or cancel one before making a new one.`,
    cartGone: rich`🧺 This cart has been ordered or emptied already. See your orders, or start shopping again!`,
  },
  invoice: {
    scan: rich`💠 ${bold('Scan this QRIS to pay')}\nAny bank or e-wallet app will do. On the same phone? Save the picture and upload it in your app.`,
    transfer: (bank) =>
      rich`🏦 ${bold(`Transfer to a ${bank} Virtual Account`)}\nPlease transfer the exact amount.`,
    order: (id) => rich`🧾 Order: ${code(id)}`,
    accountNumber: (number) => rich`🔢 VA number: ${code(number)}`,
    entry: (n, name, total) => `• ${String(n)} × ${name} = ${money(total)}`,
    amount: (amount) => rich`Price: ${money(amount)}`,
    fee: (fee) => rich`Service fee: ${money(fee)}`,
    total: (total) => rich`💰 Total to pay: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ pay before ${bold(time)}`,
    after: rich`Once paid, your goods arrive here by themselves ⚡`,
    alreadyThere: 'Your bill is already in this chat 👍',
  },
  bill: {
    paid: rich`✅ ${bold('Paid!')} Thank you, your goods are coming to this chat 🎉`,
    expired: rich`⌛ ${bold('Time to pay is over')}\nPlease do not pay this bill any more. Still want it? Just order again 👇`,
    cancelled: rich`✖️ ${bold('Order cancelled')}\nPlease do not pay this bill any more. Changed your mind? Just order again 👇`,
    underReview: (received) =>
      rich`🔎 ${bold('An admin is looking at it')}\nYour ${bold(money(received))} has arrived and is safe. Please do not pay this bill again.`,
    notPaidYet: 'Your payment has not arrived yet. If you have paid, wait a moment and check again 🙏',
    gatewaySilent: 'One moment, the payment system has not answered. Please check again shortly 🙏',
    paidNote: 'Paid! Your goods are on their way 🎉',
  },
  news: {
    expired: (order) =>
      rich`⌛ The time to pay for order ${code(order)} is over, so the goods went back on the shelf.\n\nStill want them? One tap is enough 👇`,
    underReview: (order, received) =>
      rich`💰 Your ${bold(money(received))} for order ${code(order)} has arrived, but could not be processed automatically.\n\nYour money is safe. An admin has been told and will look at it as soon as possible 🙏`,
  },
  goods: {
    title: rich`🎉 ${bold('Payment received!')} Here are your goods:`,
    titleAgain: rich`🎁 ${bold('Here are your goods:')}`,
    inFile: (n) =>
      n > 1
        ? rich`📄 All ${bold(`${count(n)} items`)} are in this file. Keep it safe!`
        : rich`📄 It is all in this file. Keep it safe!`,
    fileToo: rich`📄 And here they are as a file, easy to keep.`,
    tapToCopy: rich`👆 Tap the text to copy it.`,
    terms: (name) => rich`📌 ${bold(`Terms of ${name}`)}`,
    thanks: (store) => rich`🙏 Thank you for shopping at ${bold(store)}!`,
    onTheirWay: rich`🚚 Your goods are on their way to this chat. Not here yet? Check again in a moment.`,
  },
  orders: {
    title: rich`🧾 ${bold('Your orders')}`,
    empty: rich`🧾 You have not ordered anything yet. Go on, have a look!`,
    status: {
      AwaitingPayment: '⏳ Not paid yet',
      Paid: '🚚 Paid, on its way',
      Delivered: '✅ Done',
      Expired: '⌛ Time to pay is over',
      Cancelled: '✖️ Cancelled',
      UnderReview: '🔎 An admin is looking at it',
    },
    hint: rich`Tap a number to see the goods or to go on paying 👇`,
    notFound: rich`🤔 I can't find that order. Please look in 🧾 My Orders.`,
  },
  help: {
    title: rich`❓ ${bold('How to order')}`,
    steps: [
      rich`1. Press ${bold('📋 Product List')} or ${bold('📦 All Products')}.`,
      rich`2. Press the product's number, or type it.`,
      rich`3. Set how many with ➖ ➕, then ${bold('🧺 Go to Cart')}.`,
      rich`4. ${bold('💳 Go to Payment')}, then choose ${bold('💠 QRIS')} or ${bold('🏦 Virtual Account')}.`,
      rich`5. Pay before the time is over. The goods arrive in this chat by themselves ⚡`,
    ],
    more: rich`What you bought can always be seen again in ${bold('🧾 My Orders')}. Change language: /bahasa`,
    contact: (contact) => rich`💬 Need help? Contact ${contact}`,
  },
  languages: {
    ask: rich`🌐 Which language would you like?\nMau pakai bahasa apa?`,
    chosen: rich`👌 Great, let's speak English!`,
  },
  trouble: {
    unknownText: rich`🤔 Sorry, I did not get that. Please pick from the menu below 👇`,
    unreadable: rich`🙈 I can only read text and buttons. Please pick from the menu below 👇`,
    staleButton: rich`🕰️ That button is too old, so let's start from the menu again 👇`,
    unknownProduct: rich`🤔 I can't find that product; maybe it is no longer sold. Here is the menu 👇`,
    noSuchNumber: (number, most) =>
      rich`🔢 There is no number ${number} in the last list. Please pick from 1 to ${most}.`,
    noListYet: rich`🔢 No list is open yet. Please pick from the menu first 👇`,
    apology: rich`🙏 One moment, we have a little trouble on our side. Please try again shortly. Your orders and your money are safe.`,
    apologyNote: 'One moment, a little trouble on our side. Please try again shortly 🙏',
    tooFast: 'Slow down a little: wait a few seconds and try again 🙏',
    privateOnly: rich`👋 Hi! To keep your goods and bills safe, please shop in our private chat.`,
  },
};
