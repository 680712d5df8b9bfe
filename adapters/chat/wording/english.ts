import { rupiah } from '../../../domain/rupiah.ts';
import { grouped, money } from '../core/money.ts';
import { bold, code, rich } from '../core/rich-text.ts';
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
    deposit: '💼 Top Up',
    orders: '🧾 My Orders',
    help: '❓ How to Order',
  },
  buttons: {
    everything: '🧭 All Products',
    categories: '🗂️ Categories',
    goToCart: '🧺 Go to Cart',
    cancel: '❌ Cancel',
    pay: '💳 Go to Payment',
    qris: '💠 QRIS',
    virtualAccount: '🏦 Virtual Account',
    bankTransfer: '🏦 Bank Transfer',
    copyAccount: '📋 Copy account number',
    balance: '💼 Balance',
    cancelOrder: '❌ Cancel Order',
    checkoutUrl: '🔗 Checkout URL',
    checkStatus: '🔄 Check Status',
    retry: '🔄 Try again',
    orderAgain: '🔁 Order Again',
    copyNumber: '📋 Copy VA number',
    copyAmount: '📋 Copy amount',
    adjust: '✅ Adjust My Cart',
    acceptPrices: '✅ OK, continue to pay',
    otherMethods: '⬅️ Other methods',
    changeMethod: '🔁 Change method',
    refresh: '🔄 Refresh',
    orders: '🧾 See my orders',
    topUp: '➕ Add Money',
    deposits: '🧾 Past top-ups',
    ledger: '📒 Statement',
    cancelDeposit: '❌ Cancel Top-Up',
    privateChat: '💬 Open private chat',
  },
  commands: {
    start: 'Start shopping',
    menu: 'Main menu',
    orders: 'Your orders',
    saldo: 'Your balance and top-ups',
    help: 'How to order',
    bahasa: 'Change language / ganti bahasa',
  },
  more: (left) => `… and ${count(left)} more`,
  pageOf: (page, pages) => `Page ${count(page)} of ${count(pages)}`,
  home: {
    greeting: (firstName, store) =>
      rich`👋 Hi, ${bold(firstName)}! Welcome to ${bold(store)}.\n\nPick a product, pay by QRIS or virtual account, and the goods land right in this chat. Open 24 hours! ⚡`,
    users: (n) => rich`👥 Users: ${bold(count(n))}`,
    finished: (n) => rich`✅ Completed transactions: ${bold(count(n))}`,
    chooseCategory: rich`🗂️ What are you after? Pick a category below 👇`,
    emptyShop: rich`🙈 The shelves are still empty. Please drop by again later!`,
  },
  list: {
    everything: 'All Products',
    hint: rich`Tap its number on the keyboard, or type it 👇`,
    keysReady: (keys) =>
      keys > 1
        ? rich`🔢 Numbers 1–${keys} are ready on the keyboard 👇`
        : rich`🔢 Number 1 is ready on the keyboard 👇`,
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
    noneInCart: rich`🧺 In your cart: none yet`,
    terms: (terms) => rich`📌 Terms: ${terms}`,
    soldOut: rich`This one is sold out for now, but it will be back. Take a look at the others in the meantime 🙏`,
    takenOut: (name) => rich`👌 All right, no ${bold(name)} then.\n\nWant to look at something else?`,
    nothingToTakeOut: "It's not in your cart yet. Tap ➕ to add it.",
    onlySoMany: (stock) =>
      stock > 0 ? `Only ${String(stock)} left, sorry 🙏` : 'Sorry, it just sold out 🙏',
    atMostSoMany: (quantity) => `At most ${String(quantity)} of each product, please 🙏`,
    cartIsFull: (lines) => `A cart holds ${String(lines)} different products. Please pay for these first 🙏`,
  },
  cart: {
    title: rich`🧺 ${bold('Your cart')}`,
    entry: (n, price, total) => `${String(n)} × ${money(price)} = ${money(total)}`,
    gone: '⚠️ This product is no longer sold',
    change: (line) => `✏️ Change ${String(line)}`,
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
    askAdjust: rich`Shall I adjust your cart to what's available?`,
    askAccept: rich`Happy with the new price? Just continue 👇`,
    nothingLeft: rich`😔 Sorry, everything in your cart just sold out. Take a look at the other products!`,
  },
  payment: {
    buyer: (name) => rich`👤 Name: ${bold(name)}`,
    bill: (total) => rich`💰 To pay: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ Your goods are set aside for you until ${bold(time)}.`,
    balance: (balance) => rich`💼 Balance: ${bold(money(balance))}`,
    balanceTakesAll: rich`You can still pay it from your ${bold('💼 Balance')} 👇`,
    short: (missing) =>
      rich`💼 Your balance is ${bold(money(missing))} short. Add money first, then come back to this order from ${bold('🧾 My Orders')}. Or pay another way 👇`,
    shortNote: (missing) => `Your balance is ${money(missing)} short 🙏`,
    choose: rich`How would you like to pay? 👇`,
    chooseBank: rich`🏦 Which bank will you transfer from? 👇`,
    noMethod: rich`😔 Sorry, this amount can't be paid yet:`,
    takesFromTo: (name, min, max) => rich`• ${name}: from ${money(min)} to ${money(max)}`,
    startsAt: (method, min) => rich`${method} from ${money(min)}`,
    endsAt: (method, max) => rich`${method} up to ${money(max)}`,
    loading: rich`⏳ One moment, getting your bill ready…`,
    unanswered: rich`⏳ One moment, the payment system is slow right now. Your order is safe.\n\nYour bill will be sent here as soon as it is ready. Can't wait? Tap 🔄 Try again.`,
    refused: rich`😔 This method isn't available right now, and the owner of the shop has been told. Nothing has been paid. Please try another one 👇`,
    notByThis: rich`😔 A bill by this method can't be made right now. Nothing has been paid. Please try another one 👇`,
    changed: rich`🔁 Okay, the earlier bill is no longer in use, so please don't pay it. Already paid? No worries, your money still counts.`,
    notChanged:
      "Your current bill still stands: the payment system hasn't answered yet. Please try again shortly 🙏",
    tooManyOpen: (open) =>
      rich`🧾 You still have ${bold(of(open, 'unpaid order', 'unpaid orders'))}. Please pay or cancel one before making a new one.`,
    cartGone: rich`🧺 This cart has already been ordered or emptied. See your orders, or start shopping again!`,
  },
  invoice: {
    scan: rich`💠 ${bold('Scan this QRIS to pay')}\nAny bank or e-wallet app will do. On the same phone? Save the picture and upload it in your app.`,
    transfer: (bank) =>
      rich`🏦 ${bold(`Transfer to a ${bank} Virtual Account`)}\nPlease transfer the exact amount.`,
    transferTo: (bank, holder) =>
      rich`🏦 ${bold(`Transfer to ${bank}`)}, account of ${bold(holder)}\nPlease transfer the exact amount. An admin looks for it, then your goods are sent.`,
    bankAccount: (number) => rich`🔢 Account number: ${code(number)}`,
    order: (id) => rich`🧾 Order: ${code(id)}`,
    accountNumber: (number) => rich`🔢 VA number: ${code(number)}`,
    entry: (n, name, total) => `• ${String(n)} × ${name} = ${money(total)}`,
    amount: (amount) => rich`Price: ${money(amount)}`,
    fee: (fee) => rich`Service fee: ${money(fee)}`,
    total: (total) => rich`💰 Total to pay: ${bold(money(total))}`,
    payBefore: (time) => rich`⏰ pay before ${bold(time)}`,
    after: rich`Once paid, your goods arrive here automatically ⚡`,
    alreadyThere: 'Your bill is already in this chat 👍',
  },
  bill: {
    paid: rich`✅ ${bold('Paid!')} Thank you, your goods are coming to this chat 🎉`,
    expired: rich`⌛ ${bold('Time to pay has run out')}\nPlease don't pay this bill any more.`,
    stillWanted: rich`Still want it? Just order again 👇`,
    cancelled: rich`✖️ ${bold('Order cancelled')}\nPlease don't pay this bill any more. Changed your mind? Just order again 👇`,
    unchecked: rich`⏳ ${bold("Your payment can't be checked yet")}\nThe payment system hasn't answered. Already paid? Your money is safe: we keep checking by ourselves, then the goods are sent, or the money goes to your balance if they are sold out. Not paid yet? Please don't pay this bill for now.`,
    cancelledUnchecked: rich`✖️ ${bold('Order cancelled')}\nPlease don't pay this bill. Already paid? The payment system hasn't answered, so it can't be checked yet. Your money is safe: we keep checking by ourselves and let you know.`,
    replaced: rich`🔁 ${bold('Another way to pay was chosen')}\nPlease don't pay this bill any more. Carry on in the message below 👇`,
    underReview: (received) =>
      rich`🔎 ${bold('An admin is looking at it')}\nYour ${bold(money(received))} (without the service fee) has arrived and is safe. Please don't pay this bill again.`,
    total: (total) => rich`💰 Total: ${bold(money(total))} (without the service fee)`,
    notPaidYet: "Your payment hasn't arrived yet. If you've paid, wait a moment and check again 🙏",
    gatewaySilent:
      "Can't be checked yet: the payment system hasn't answered. If you've paid, your money is safe and we keep checking 🙏",
    paidNote: 'Paid! Your goods are on their way 🎉',
    deliveredNote: 'Paid and sent 🎉 You can see your goods again under 🧾 My Orders.',
    proof: (order) =>
      rich`📎 Thanks! You don't need to send a proof: I check payments by myself.\n\nOrder ${code(order)} doesn't show as paid yet. Already paid? Tap 🔄 Check Status 👇`,
    transferProof: (order) =>
      rich`📎 Thanks! A picture doesn't settle order ${code(order)} yet: an admin looks for the money in the account first. Once it's found, your goods are sent here.\n\nWant to know where it stands? Tap 🔄 Check Status 👇`,
  },
  news: {
    unchecked: (order) =>
      rich`⏳ The payment of order ${code(order)} ${bold("can't be checked yet")}: the payment system hasn't answered.\n\nAlready paid? Your money is safe, no need to pay again. We keep checking by ourselves: the goods are sent, or the money goes to your balance if they are sold out. Not paid yet? Please don't pay the bill for now 🙏`,
    expired: (order) =>
      rich`⌛ The time to pay for order ${code(order)} has run out, so the goods went back on the shelf.\n\nStill want them? One tap is enough 👇`,
    underReview: (order, received) =>
      rich`💰 Your ${bold(money(received))} for order ${code(order)} has arrived (without the service fee), but couldn't be processed automatically.\n\nYour money is safe. An admin has been told and will look at it as soon as possible 🙏`,
    money: ({ kind, amount }, balance) => {
      const sum = bold(money(rupiah(Math.abs(amount))));
      const now = rich`\n\n💼 Your balance is now ${bold(money(balance))}.`;
      switch (kind) {
        case 'RefundedOutside':
          return rich`↩️ Your ${sum} has been given back by transfer.`;
        case 'Refunded':
          return rich`↩️ A refund of ${sum} is on your balance.${now}`;
        case 'Deposited':
          return rich`✅ Your deposit of ${sum} is on your balance.${now}`;
        case 'PaidLate':
          return rich`⌛ Your ${sum} came after the order was closed and its goods were gone, so all of it is on your balance.${now}\n\nWant something else for it? One tap is enough 👇`;
        case 'Overpaid':
          return rich`➕ You paid ${sum} too much, so the rest is on your balance.${now}`;
        case 'PaidTwice':
          return rich`➕ Your order was paid already, so the ${sum} that just came is on your balance.${now}`;
        case 'CaseCredited':
          return rich`✅ An admin has looked at it: your ${sum} is on your balance.${now}`;
        case 'ByOwner':
          return amount < 0
            ? rich`➖ An admin took ${sum} off your balance.${now}`
            : rich`➕ An admin put ${sum} on your balance.${now}`;
        case 'OrderPaid':
          return rich`🛒 ${sum} of your balance paid for an order.${now}`;
      }
    },
  },
  goods: {
    title: rich`🎉 ${bold('Payment received!')} Here are your goods:`,
    titleAgain: rich`🎁 ${bold('Here are your goods:')}`,
    titleLate: rich`🎉 ${bold('Your payment came a little late, but the goods were still there!')} Here they are:`,
    titleFromBalance: rich`🎉 ${bold('Paid from your balance!')} Here are your goods:`,
    waived: (amount) => rich`🎁 The missing ${bold(money(amount))} is on us; no need to pay it.`,
    inFile: (n) =>
      n > 1
        ? rich`📄 All ${bold(`${count(n)} items`)} are in this file. Keep it safe!`
        : rich`📄 It's all in this file. Keep it safe!`,
    fileToo: rich`📄 And here they are as a file, easy to keep.`,
    tapToCopy: rich`👆 Tap the text to copy it.`,
    terms: (name) => rich`📌 ${bold(`Terms of ${name}`)}`,
    thanks: (store) => rich`🙏 Thank you for shopping at ${bold(store)}!`,
  },
  orders: {
    title: rich`🧾 ${bold('Your orders')}`,
    empty: rich`🧾 You haven't ordered anything yet. Go on, have a look!`,
    status: {
      AwaitingPayment: '⏳ Awaiting payment',
      Unchecked: "⏳ Payment can't be checked yet",
      Paid: '🚚 Paid, on its way',
      Delivered: '✅ Done',
      Expired: '⌛ Time to pay has run out',
      Cancelled: '✖️ Cancelled',
      UnderReview: '🔎 An admin is looking at it',
    },
    fromBalance: rich`💼 Paid from your balance`,
    refunded: (amount) => rich`↩️ Given back: ${bold(money(amount))}`,
    hint: rich`Tap a number to see your goods or continue paying 👇`,
    notFound: rich`🤔 I can't find that order. Please look in 🧾 My Orders.`,
  },
  deposit: {
    name: (id) => rich`💼 Top-up: ${code(id)}`,
    payableUntil: (time) => rich`⏰ This bill is good until ${bold(time)}.`,
    amount: (amount) => rich`Top-up: ${money(amount)}`,
    after: rich`Once paid, your balance grows automatically ⚡`,
    paid: rich`✅ ${bold('Your top-up has arrived!')} It is on your balance 🎉`,
    paidNote: 'Your top-up is on your balance 🎉',
    expired: rich`⌛ ${bold('Time to pay this top-up has run out')}\nPlease don't pay this bill any more.`,
    stillWanted: rich`Still want to add money? Just start again 👇`,
    cancelled: rich`✖️ ${bold('Top-up cancelled')}\nPlease don't pay this bill any more. Changed your mind? Just start again 👇`,
    unchecked: rich`⏳ ${bold("Your top-up can't be checked yet")}\nThe payment system hasn't answered. Already paid? Your money is safe: we keep checking by ourselves, then it goes to your balance. Not paid yet? Please don't pay this bill for now.`,
    cancelledUnchecked: rich`✖️ ${bold('Top-up cancelled')}\nPlease don't pay this bill. Already paid? The payment system hasn't answered, so it can't be checked yet. Your money is safe: we keep checking by ourselves, then it goes to your balance.`,
    uncheckedNews: (id) =>
      rich`⏳ The payment of top-up ${code(id)} ${bold("can't be checked yet")}: the payment system hasn't answered.\n\nAlready paid? Your money is safe, no need to pay again. We keep checking by ourselves, then it goes to your balance. Not paid yet? Please don't pay the bill for now 🙏`,
    expiredNews: (id) =>
      rich`⌛ The time to pay top-up ${code(id)} has run out. Your balance is as it was.\n\nStill want to add money? 👇`,
  },
  wallet: {
    title: (balance) => rich`💼 ${bold('Your balance')}: ${bold(money(balance))}`,
    intro: rich`Your balance pays for any order: one tap, and the goods are on their way ⚡`,
    askAmount: (min, max) =>
      rich`➕ ${bold('How much would you like to add?')}\nPick an amount or type one, such as ${code('75.000')} or ${code('75k')}.\n\nFrom ${money(min)} to ${money(max)}, please.`,
    outsideLimits: (min, max) =>
      rich`🙏 You can add from ${bold(money(min))} to ${bold(money(max))} at a time. Please type another amount.`,
    notAnAmount: rich`🤔 I couldn't read that as an amount. Type it again, like ${code('50.000')}, or pick one 👇`,
    topUpBy: (amount) => `➕ Add ${money(amount)}`,
    depositsTitle: rich`🧾 ${bold('Your top-ups')}`,
    noDeposits: rich`🧾 You haven't topped up yet. Go on, add some money!`,
    depositsHint: rich`Tap a number to continue paying 👇`,
    depositStatus: {
      Done: '✅ Arrived',
      Open: '⏳ Awaiting payment',
      Unchecked: "⏳ Can't be checked yet",
      Closed: '❌ Closed',
    },
    ledgerTitle: (balance) => rich`📒 ${bold('Statement')}\nYour balance now: ${bold(money(balance))}`,
    noEntries: rich`Nothing has moved yet.`,
    kinds: {
      OrderPaid: 'Order paid',
      Deposited: 'Top-up',
      PaidLate: 'Late payment, goods gone',
      Overpaid: 'Paid too much',
      PaidTwice: 'Paid twice',
      CaseCredited: 'Payment checked by an admin',
      Refunded: 'Refund',
      ByOwner: 'Changed by an admin',
    },
  },
  help: {
    title: rich`❓ ${bold('How to order')}`,
    steps: [
      rich`1. Tap ${bold('📋 Product List')} or ${bold('📦 All Products')}.`,
      rich`2. Tap the product's number, or type it.`,
      rich`3. Set how many with ➖ ➕, then ${bold('🧺 Go to Cart')}.`,
      rich`4. ${bold('💳 Go to Payment')}, then choose ${bold('💠 QRIS')}, ${bold('🏦 Virtual Account')} or ${bold('💼 Balance')}.`,
      rich`5. Pay before time runs out. The goods arrive in this chat automatically ⚡`,
    ],
    more: rich`You can always see what you bought again in ${bold('🧾 My Orders')}. Add money with ${bold('💼 Top Up')}. Change language: /bahasa`,
    contact: (contact) => rich`💬 Need help? Contact ${contact}`,
  },
  languages: {
    ask: rich`🌐 Which language would you like?\nMau pakai bahasa apa?`,
    chosen: rich`👌 Great, let's speak English!`,
  },
  trouble: {
    unknownText: rich`🤔 Sorry, I didn't get that. Please pick from the menu below 👇`,
    unreadable: rich`🙈 I can only read text and buttons. Please pick from the menu below 👇`,
    staleButton: rich`🕰️ That button is too old, so let's start from the menu again 👇`,
    unknownProduct: rich`🤔 I can't find that product; maybe it's no longer sold. Here is the menu 👇`,
    noSuchNumber: (number, most) =>
      rich`🔢 There is no number ${number} in the last list. Please pick from 1 to ${most}.`,
    noListYet: rich`🔢 No list is open yet. Please pick from the menu first 👇`,
    apology: rich`🙏 Sorry, we're having a little trouble on our side. Please try again shortly. Your orders and your money are safe.`,
    apologyNote: 'Sorry, a little trouble on our side. Please try again shortly 🙏',
    tooFast: 'Slow down a little: wait a few seconds and try again 🙏',
    privateOnly: rich`👋 Hi! To keep your goods and bills safe, please shop in our private chat.`,
  },
};
