insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome) overriding system value values
  ('cart-1', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:00:07+00', '2199-01-01 05:00:07+00', 'Ordered'),
  ('cart-10', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:04:47+00', '2199-01-01 05:04:47+00', 'Ordered'),
  ('cart-11', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:05:15+00', '2199-01-01 05:05:15+00', 'Ordered'),
  ('cart-12', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:05:43+00', '2199-01-01 05:05:43+00', 'Ordered'),
  ('cart-13', '7003', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:06:04+00', '2199-01-01 05:06:04+00', 'Ordered'),
  ('cart-14', '7003', '[{"product": "CANVA-PRO", "quantity": 3, "priceSeen": 9900}]', '1', '2199-01-01 05:22:34+00', '2199-01-01 05:22:34+00', 'Ordered'),
  ('cart-15', '7001', '[{"product": "CANVA-PRO", "quantity": 2, "priceSeen": 9900}]', '1', '2199-01-01 05:38:55+00', '2199-01-01 05:38:55+00', 'Ordered'),
  ('cart-16', '7002', '[{"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '1', '2199-01-01 05:39:32+00', '2199-01-01 05:39:32+00', 'Ordered'),
  ('cart-17', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:57:35+00', '2199-01-01 06:57:35+00', 'Ordered'),
  ('cart-18', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 06:57:58+00', '2199-01-01 06:57:58+00', 'Ordered'),
  ('cart-19', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:58:28+00', '2199-01-01 06:58:28+00', 'Ordered'),
  ('cart-2', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12500}]', '2', '2199-01-01 05:00:37+00', '2199-01-01 05:00:37+00', 'Ordered'),
  ('cart-20', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:59:05+00', '2199-01-01 06:59:05+00', 'Ordered'),
  ('cart-21', '7003', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 06:59:35+00', '2199-01-01 06:59:35+00', 'Ordered'),
  ('cart-22', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '2', '2199-01-01 07:00:05+00', '2199-01-01 07:00:05+00', 'Ordered'),
  ('cart-24', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:00:35+00', '2199-01-01 08:00:35+00', 'Ordered'),
  ('cart-26', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:01:19+00', '2199-01-01 08:01:19+00', 'Ordered'),
  ('cart-27', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:01:49+00', '2199-01-01 08:01:49+00', 'Ordered'),
  ('cart-28', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:02:10+00', '2199-01-01 08:02:10+00', 'Ordered'),
  ('cart-29', '7003', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 08:02:31+00', '2199-01-01 08:02:31+00', NULL),
  ('cart-3', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:01:07+00', '2199-01-01 05:01:07+00', 'Ordered'),
  ('cart-4', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}, {"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '2', '2199-01-01 05:01:37+00', '2199-01-01 05:01:37+00', 'Ordered'),
  ('cart-5', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:02:14+00', '2199-01-01 05:02:14+00', 'Ordered'),
  ('cart-6', '7002', '[{"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '1', '2199-01-01 05:02:51+00', '2199-01-01 05:02:51+00', 'Ordered'),
  ('cart-7', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:03:19+00', '2199-01-01 05:03:19+00', 'Ordered'),
  ('cart-8', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:03:49+00', '2199-01-01 05:03:49+00', 'Ordered'),
  ('cart-9', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:04:17+00', '2199-01-01 05:04:17+00', 'Ordered');

insert into orders (id, sequence, buyer_id, cart_id, version, state, total, placed_at, pay_before, paid_at, delivered_at, unreachable_since, alarmed_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds, subtotal, discount, unchecked) overriding system value values
  ('tg7001-00000001', '1', '7001', 'cart-1', '5', 'Delivered', '82500', '2199-01-01 05:00:14+00', '2199-01-01 05:15:14+00', '2199-01-01 05:00:28+00', '2199-01-01 05:00:30+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '82500', '0', 'false'),
  ('tg7001-00000004', '4', '7001', 'cart-4', '6', 'Delivered', '47500', '2199-01-01 05:01:44+00', '2199-01-01 05:16:44+00', '2199-01-01 05:01:58+00', '2199-01-01 05:02:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600527000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [1], "amount": 12500, "reason": "rusak"}]', '47500', '0', 'false'),
  ('tg7001-00000007', '7', '7001', 'cart-7', '5', 'Delivered', '12500', '2199-01-01 05:03:26+00', '2199-01-01 05:18:26+00', '2199-01-01 05:03:40+00', '2199-01-01 05:03:42+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false'),
  ('tg7001-00000009', '9', '7001', 'cart-9', '6', 'Delivered', '35000', '2199-01-01 05:04:24+00', '2199-01-01 05:19:24+00', '2199-01-01 05:04:38+00', '2199-01-01 05:04:40+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '1000', '[]', '35000', '0', 'false'),
  ('tg7001-0000000c', '12', '7001', 'cart-12', '4', 'Cancelled', '12500', '2199-01-01 05:05:50+00', '2199-01-01 05:20:50+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:57+00', NULL, NULL, NULL, NULL, NULL, NULL, '12500', '0', 'false'),
  ('tg7001-0000000f', '15', '7001', 'cart-15', '5', 'Delivered', '19800', '2199-01-01 05:39:02+00', '2199-01-01 05:54:02+00', '2199-01-01 05:39:16+00', '2199-01-01 05:39:18+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '19800', '0', 'false'),
  ('tg7001-00000011', '17', '7001', NULL, '4', 'Delivered', '100000', '2199-01-01 05:55:46+00', '2199-01-01 06:55:46+00', '2199-01-01 05:56:00+00', '2199-01-01 05:56:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '100000', '0', 'false'),
  ('tg7001-00000014', '20', '7001', 'cart-17', '3', 'Delivered', '35000', '2199-01-01 06:57:42+00', '2199-01-01 07:12:42+00', '2199-01-01 06:57:49+00', '2199-01-01 06:57:51+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7001-00000015', '21', '7001', 'cart-18', '6', 'Delivered', '12500', '2199-01-01 06:58:05+00', '2199-01-01 07:13:05+00', '2199-01-01 06:58:12+00', '2199-01-01 06:58:14+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '12500', '0', 'false'),
  ('tg7001-0000001c', '28', '7001', 'cart-27', '3', 'AwaitingPayment', '35000', '2199-01-01 08:01:56+00', '2199-01-01 08:16:56+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false'),
  ('tg7002-00000002', '2', '7002', 'cart-2', '5', 'Delivered', '72500', '2199-01-01 05:00:44+00', '2199-01-01 05:15:44+00', '2199-01-01 05:00:58+00', '2199-01-01 05:01:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '72500', '0', 'false'),
  ('tg7002-00000005', '5', '7002', 'cart-5', '6', 'Delivered', '35000', '2199-01-01 05:02:21+00', '2199-01-01 05:17:21+00', '2199-01-01 05:02:35+00', '2199-01-01 05:02:37+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600564000, "by": 9001, "to": {"tag": "Outside", "reference": "BCA 77"}, "goods": "Burned", "lines": [1], "amount": 35000, "reason": "dobel"}]', '35000', '0', 'false'),
  ('tg7002-00000006', '6', '7002', 'cart-6', '4', 'Paid', '25000', '2199-01-01 05:02:58+00', '2199-01-01 05:17:58+00', '2199-01-01 05:03:12+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL, '25000', '0', 'false'),
  ('tg7002-00000008', '8', '7002', 'cart-8', '4', 'UnderReview', '35000', '2199-01-01 05:03:56+00', '2199-01-01 05:18:56+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:04:10+00', 'true', NULL, NULL, NULL, NULL, '35000', '0', 'false'),
  ('tg7002-00000010', '16', '7002', 'cart-16', '2', 'Expired', '25000', '2199-01-01 05:39:39+00', '2199-01-01 05:54:39+00', NULL, NULL, NULL, NULL, '2199-01-01 05:55:39+00', NULL, NULL, NULL, NULL, NULL, NULL, '25000', '0', 'false'),
  ('tg7002-00000012', '18', '7002', NULL, '4', 'Delivered', '50000', '2199-01-01 05:56:07+00', '2199-01-01 06:56:07+00', '2199-01-01 05:56:21+00', '2199-01-01 05:56:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '50000', '0', 'false'),
  ('tg7002-00000013', '19', '7002', NULL, '2', 'Expired', '20000', '2199-01-01 05:56:28+00', '2199-01-01 06:56:28+00', NULL, NULL, NULL, NULL, '2199-01-01 06:57:28+00', NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false'),
  ('tg7002-00000016', '22', '7002', 'cart-19', '8', 'Delivered', '35000', '2199-01-01 06:58:35+00', '2199-01-01 07:13:35+00', '2199-01-01 06:58:56+00', '2199-01-01 06:58:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7002-00000019', '25', '7002', 'cart-22', '5', 'Delivered', '95000', '2199-01-01 07:00:12+00', '2199-01-01 07:15:12+00', '2199-01-01 07:00:26+00', '2199-01-01 07:00:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '95000', '0', 'false'),
  ('tg7002-0000001a', '26', '7002', 'cart-24', '5', 'Delivered', '12500', '2199-01-01 08:00:42+00', '2199-01-01 08:15:42+00', '2199-01-01 08:00:56+00', '2199-01-01 08:00:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false'),
  ('tg7002-0000001d', '29', '7002', 'cart-28', '1', 'AwaitingPayment', '12500', '2199-01-01 08:02:17+00', '2199-01-01 08:17:17+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '12500', '0', 'false'),
  ('tg7003-00000003', '3', '7003', 'cart-3', '5', 'Delivered', '35000', '2199-01-01 05:01:14+00', '2199-01-01 05:16:14+00', '2199-01-01 05:01:28+00', '2199-01-01 05:01:30+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7003-0000000a', '10', '7003', 'cart-10', '5', 'Cancelled', '35000', '2199-01-01 05:04:54+00', '2199-01-01 05:19:54+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:08+00', NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false'),
  ('tg7003-0000000b', '11', '7003', 'cart-11', '5', 'Cancelled', '35000', '2199-01-01 05:05:22+00', '2199-01-01 05:20:22+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:36+00', NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false'),
  ('tg7003-0000000d', '13', '7003', 'cart-13', '6', 'Delivered', '12500', '2199-01-01 05:06:11+00', '2199-01-01 05:21:11+00', '2199-01-01 05:22:25+00', '2199-01-01 05:22:27+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'true', '0', '[]', '12500', '0', 'false'),
  ('tg7003-0000000e', '14', '7003', 'cart-14', '5', 'Expired', '29700', '2199-01-01 05:22:41+00', '2199-01-01 05:37:41+00', NULL, NULL, NULL, NULL, '2199-01-01 05:38:48+00', NULL, NULL, NULL, NULL, NULL, NULL, '29700', '0', 'false'),
  ('tg7003-00000017', '23', '7003', 'cart-20', '3', 'Delivered', '35000', '2199-01-01 06:59:12+00', '2199-01-01 07:14:12+00', '2199-01-01 06:59:19+00', '2199-01-01 06:59:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7003-00000018', '24', '7003', 'cart-21', '5', 'Delivered', '12500', '2199-01-01 06:59:42+00', '2199-01-01 07:14:42+00', '2199-01-01 06:59:56+00', '2199-01-01 06:59:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false'),
  ('tg7003-0000001b', '27', '7003', 'cart-26', '5', 'Delivered', '35000', '2199-01-01 08:01:26+00', '2199-01-01 08:16:26+00', '2199-01-01 08:01:40+00', '2199-01-01 08:01:42+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7003-0000001e', '30', '7003', NULL, '3', 'AwaitingPayment', '40000', '2199-01-01 08:02:24+00', '2199-01-01 09:02:24+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '40000', '0', 'false');

insert into buyers (id, first_name, username, language_guessed, language_chosen, first_seen_at, named_at) overriding system value values
  ('7001', 'Budi', 'Budi_99', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00'),
  ('7002', 'Siti', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00'),
  ('7003', 'Tono', 'tono', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00'),
  ('7004', 'Rudi', NULL, 'id', NULL, '2199-01-01 08:01:12+00', '2199-01-01 08:01:12+00'),
  ('9001', 'Pemilik 9001', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00'),
  ('9002', 'Pemilik 9002', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00');

insert into categories (id, name) overriding system value values
  ('1', 'Streaming');

insert into conversations (buyer_id, list_shown) overriding system value values
  ('7002', '{NETFLIX-1M,SPOTIFY-1M}');

insert into favourites (buyer_id, variant_code, quantity) overriding system value values
  ('7001', 'NETFLIX-1M', '3');

insert into ledger_entries (key, sequence, buyer_id, kind, amount, order_id, by_owner, note, booked_at) overriding system value values
  ('case:tg7003-0000000a', '3', '7003', 'CaseCredited', '4000', 'tg7003-0000000a', '9002', NULL, '2199-01-01 05:05:08+00'),
  ('order:tg7001-00000014', '7', '7001', 'OrderPaid', '-35000', 'tg7001-00000014', NULL, NULL, '2199-01-01 06:57:49+00'),
  ('order:tg7001-00000015', '8', '7001', 'OrderPaid', '-12500', 'tg7001-00000015', NULL, NULL, '2199-01-01 06:58:12+00'),
  ('owner:h1', '10', '7002', 'ByOwner', '30000', NULL, '9001', 'hadiah', '2199-01-01 06:59:28+00'),
  ('owner:h2', '11', '7002', 'ByOwner', '-5000', NULL, '9001', 'koreksi', '2199-01-01 06:59:28+00'),
  ('payment:tg7001-00000007', '2', '7001', 'Overpaid', '1500', 'tg7001-00000007', NULL, NULL, '2199-01-01 05:03:40+00'),
  ('payment:tg7001-00000011', '5', '7001', 'Deposited', '100000', 'tg7001-00000011', NULL, NULL, '2199-01-01 05:56:00+00'),
  ('payment:tg7001-00000015', '9', '7001', 'PaidTwice', '12500', 'tg7001-00000015', NULL, NULL, '2199-01-01 06:58:21+00'),
  ('payment:tg7002-00000012', '6', '7002', 'Deposited', '48000', 'tg7002-00000012', NULL, NULL, '2199-01-01 05:56:21+00'),
  ('payment:tg7003-0000000e', '4', '7003', 'PaidLate', '29700', 'tg7003-0000000e', NULL, NULL, '2199-01-01 05:39:25+00'),
  ('refund:tg7001-00000004:1', '1', '7001', 'Refunded', '12500', 'tg7001-00000004', '9001', 'rusak', '2199-01-01 05:02:07+00');

insert into payment_attempts (reference, order_id, position, state, method, amount, requested_at, transaction_id, invoice, reason, received, received_at, confirmation, total, gateway) overriding system value values
  ('tg7001-00000001', 'tg7001-00000001', '0', 'Settled', 'qris', '82500', '2199-01-01 05:00:21+00', 'txn-tg7001-00000001', NULL, NULL, '82500', '2199-01-01 05:00:28+00', NULL, '82880', 'pakasir'),
  ('tg7001-00000004', 'tg7001-00000004', '0', 'Settled', 'qris', '47500', '2199-01-01 05:01:51+00', 'txn-tg7001-00000004', NULL, NULL, '47500', '2199-01-01 05:01:58+00', NULL, '47880', 'pakasir'),
  ('tg7001-00000007', 'tg7001-00000007', '0', 'Settled', 'qris', '12500', '2199-01-01 05:03:33+00', 'txn-tg7001-00000007', NULL, NULL, '14000', '2199-01-01 05:03:40+00', NULL, '12880', 'pakasir'),
  ('tg7001-00000009', 'tg7001-00000009', '0', 'Settled', 'qris', '35000', '2199-01-01 05:04:31+00', 'txn-tg7001-00000009', NULL, NULL, '34000', '2199-01-01 05:04:38+00', NULL, '35380', 'pakasir'),
  ('tg7001-0000000c', 'tg7001-0000000c', '0', 'Payable', 'qris', '12500', '2199-01-01 05:05:57+00', 'txn-tg7001-0000000c', '{"fee": 380, "total": 12880, "amount": 12500, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-0000000c", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7001-0000000f', 'tg7001-0000000f', '0', 'Settled', 'qris', '19800', '2199-01-01 05:39:09+00', 'txn-tg7001-0000000f', NULL, NULL, '19800', '2199-01-01 05:39:16+00', NULL, '20180', 'pakasir'),
  ('tg7001-00000011', 'tg7001-00000011', '0', 'Settled', 'qris', '100000', '2199-01-01 05:55:53+00', 'txn-tg7001-00000011', NULL, NULL, '100000', '2199-01-01 05:56:00+00', NULL, '100380', 'pakasir'),
  ('tg7001-00000015', 'tg7001-00000015', '0', 'Settled', 'qris', '12500', '2199-01-01 06:58:12+00', 'txn-tg7001-00000015', NULL, NULL, '12500', '2199-01-01 06:58:21+00', NULL, '12880', 'pakasir'),
  ('tg7001-0000001c', 'tg7001-0000001c', '0', 'Payable', 'qris', '35000', '2199-01-01 08:02:03+00', 'txn-tg7001-0000001c', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-0000001c", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7002-00000002', 'tg7002-00000002', '0', 'Settled', 'qris', '72500', '2199-01-01 05:00:51+00', 'txn-tg7002-00000002', NULL, NULL, '72500', '2199-01-01 05:00:58+00', NULL, '72880', 'pakasir'),
  ('tg7002-00000005', 'tg7002-00000005', '0', 'Settled', 'qris', '35000', '2199-01-01 05:02:28+00', 'txn-tg7002-00000005', NULL, NULL, '35000', '2199-01-01 05:02:35+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000006', 'tg7002-00000006', '0', 'Settled', 'qris', '25000', '2199-01-01 05:03:05+00', 'txn-tg7002-00000006', NULL, NULL, '25000', '2199-01-01 05:03:12+00', NULL, '25380', 'pakasir'),
  ('tg7002-00000008', 'tg7002-00000008', '0', 'Settled', 'qris', '35000', '2199-01-01 05:04:03+00', 'txn-tg7002-00000008', NULL, NULL, '30000', '2199-01-01 05:04:10+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000012', 'tg7002-00000012', '0', 'Settled', 'qris', '50000', '2199-01-01 05:56:14+00', 'txn-tg7002-00000012', NULL, NULL, '48000', '2199-01-01 05:56:21+00', NULL, '50380', 'pakasir'),
  ('tg7002-00000016', 'tg7002-00000016', '0', 'Superseded', 'qris', '35000', '2199-01-01 06:58:42+00', 'txn-tg7002-00000016', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000016", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7002-00000016-2', 'tg7002-00000016', '1', 'Settled', 'bri_va', '35000', '2199-01-01 06:58:49+00', 'txn-tg7002-00000016-2', NULL, NULL, '35000', '2199-01-01 06:58:56+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000019', 'tg7002-00000019', '0', 'Settled', 'qris', '95000', '2199-01-01 07:00:19+00', 'txn-tg7002-00000019', NULL, NULL, '95000', '2199-01-01 07:00:26+00', NULL, '95380', 'pakasir'),
  ('tg7002-0000001a', 'tg7002-0000001a', '0', 'Settled', 'qris', '12500', '2199-01-01 08:00:49+00', 'txn-tg7002-0000001a', NULL, NULL, '12500', '2199-01-01 08:00:56+00', NULL, '12880', 'pakasir'),
  ('tg7003-00000003', 'tg7003-00000003', '0', 'Settled', 'qris', '35000', '2199-01-01 05:01:21+00', 'txn-tg7003-00000003', NULL, NULL, '35000', '2199-01-01 05:01:28+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000a', 'tg7003-0000000a', '0', 'Settled', 'qris', '35000', '2199-01-01 05:05:01+00', 'txn-tg7003-0000000a', NULL, NULL, '4000', '2199-01-01 05:05:08+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000b', 'tg7003-0000000b', '0', 'Settled', 'qris', '35000', '2199-01-01 05:05:29+00', 'txn-tg7003-0000000b', NULL, NULL, '5000', '2199-01-01 05:05:36+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000d', 'tg7003-0000000d', '0', 'Settled', 'qris', '12500', '2199-01-01 05:06:18+00', 'txn-tg7003-0000000d', NULL, NULL, '12500', '2199-01-01 05:22:25+00', NULL, '12880', 'pakasir'),
  ('tg7003-0000000e', 'tg7003-0000000e', '0', 'Settled', 'qris', '29700', '2199-01-01 05:22:48+00', 'txn-tg7003-0000000e', NULL, NULL, '29700', '2199-01-01 05:39:25+00', NULL, '30080', 'pakasir'),
  ('tg7003-00000017', 'tg7003-00000017', '0', 'Settled', 'manual', '35000', '2199-01-01 06:59:19+00', 'manual-tg7003-00000017', NULL, NULL, '35000', '2199-01-01 06:59:19+00', '{"by": 9001, "reason": "lihat mutasi", "reference": "BCA 99"}', NULL, 'manual'),
  ('tg7003-00000018', 'tg7003-00000018', '0', 'Settled', 'qris', '12500', '2199-01-01 06:59:49+00', 'txn-tg7003-00000018', NULL, NULL, '12500', '2199-01-01 06:59:56+00', NULL, '12880', 'pakasir'),
  ('tg7003-0000001b', 'tg7003-0000001b', '0', 'Settled', 'qris', '35000', '2199-01-01 08:01:33+00', 'txn-tg7003-0000001b', NULL, NULL, '35000', '2199-01-01 08:01:40+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000001e', 'tg7003-0000001e', '0', 'Payable', 'qris', '40000', '2199-01-01 08:02:31+00', 'txn-tg7003-0000001e', '{"fee": 380, "total": 40380, "amount": 40000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7003-0000001e", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir');

insert into open_cases (reference, sequence, order_id, kind, amount, opened_at, answer, answered_at, answered_by, note) overriding system value values
  ('tg7001-00000009', '2', 'tg7001-00000009', 'Underpaid', '34000', '2199-01-01 05:04:38+00', 'Deliver', '2199-01-01 05:04:38+00', '9001', NULL),
  ('tg7002-00000008', '1', 'tg7002-00000008', 'Underpaid', '30000', '2199-01-01 05:04:10+00', NULL, NULL, NULL, NULL),
  ('tg7003-0000000a', '3', 'tg7003-0000000a', 'Underpaid', '4000', '2199-01-01 05:05:08+00', 'Credit', '2199-01-01 05:05:08+00', '9002', NULL),
  ('tg7003-0000000b', '4', 'tg7003-0000000b', 'Underpaid', '5000', '2199-01-01 05:05:36+00', 'RefundOutside', '2199-01-01 05:05:36+00', '9002', 'BCA 88');

insert into products (code, sequence, category_id, name, description, terms) overriding system value values
  ('CANVA-PRO', '3', '1', 'CANVA-PRO', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('EBOOK', '4', '1', 'EBOOK', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('HABIS', '6', '1', 'HABIS', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('TOPUP', '5', '1', 'TOPUP', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.');

insert into variants (code, sequence, product_code, label, price, kind) overriding system value values
  ('CANVA-PRO', '3', 'CANVA-PRO', NULL, '9900', 'unit'),
  ('EBOOK', '4', 'EBOOK', NULL, '20000', 'unit'),
  ('HABIS', '6', 'HABIS', NULL, '8000', 'unit'),
  ('NETFLIX-1M', '1', 'NETFLIX-1M', NULL, '35000', 'unit'),
  ('SPOTIFY-1M', '2', 'SPOTIFY-1M', NULL, '12500', 'unit'),
  ('TOPUP', '5', 'TOPUP', NULL, '15000', 'unit');

insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount) overriding system value values
  ('tg7001-00000001', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0'),
  ('tg7001-00000001', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7001-00000004', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7001-00000004', '2', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7001-00000007', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7001-00000009', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7001-0000000c', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7001-0000000f', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '2', '9900', '0'),
  ('tg7001-00000014', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7001-00000015', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7001-0000001c', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7002-00000002', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7002-00000002', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '3', '12500', '0'),
  ('tg7002-00000005', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7002-00000006', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0'),
  ('tg7002-00000008', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7002-00000010', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0'),
  ('tg7002-00000016', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7002-00000019', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0'),
  ('tg7002-00000019', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0'),
  ('tg7002-0000001a', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7002-0000001d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7003-00000003', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7003-0000000a', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7003-0000000b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7003-0000000d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7003-0000000e', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '3', '9900', '0'),
  ('tg7003-00000017', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0'),
  ('tg7003-00000018', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0'),
  ('tg7003-0000001b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0');

insert into shop_tallies (shard, buyers, orders_paid) overriding system value values
  ('13', '6', '18');

insert into stock_batches (id, variant_code, imported_at, taken_back, taken_back_at) overriding system value values
  ('1', 'NETFLIX-1M', '2026-11-29 20:10:14.021848+00', '0', NULL),
  ('2', 'SPOTIFY-1M', '2026-11-29 20:10:14.036938+00', '0', NULL),
  ('3', 'CANVA-PRO', '2026-11-29 20:10:14.043382+00', '0', NULL);

insert into unit_keys (id, place, proof, fingerprint_proof, remembered_at) overriding system value values
  ('key-of-tests', '1', '\x878e0fac003be15c60a086502220de2f9298e5d7d3dfa0458e19cdb9', '\x098a637a632e621bf8829bbdec56d6c0fe6dcaa9e848ca74f404694b96a106db', '2026-11-29 20:10:13.761798+00');

insert into units (id, place, variant_code, content, content_hash, state, order_id, added_at, sealed, key_id, line_number, batch_id) overriding system value values
  ('1', '1', 'NETFLIX-1M', NULL, '\xe62c5f5bcad93890bebd7ce2dc7213e80094730f1a2056c46513d7a468facb5a', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:14.021848+00', '\x1b25b78b6b2e3a792c0e6ba3451f42fd7fe1cff98b36b403b9585b96821937a5c2b780ce2e648970', 'key-of-tests', '1', '1'),
  ('10', '10', 'NETFLIX-1M', NULL, '\xf3162f80bbb952cab33078d8107e68349097426979f2660d7417a3cb47778a43', 'Sold', 'tg7002-00000016', '2026-11-29 20:10:14.021848+00', '\x0058065811765a8411e87f55084119c60d2bbaf72273091d3eb426c4cdb5da6e708502511da7fe7926', 'key-of-tests', '1', '1'),
  ('11', '11', 'NETFLIX-1M', NULL, '\x9dafd228c78712b9bf1d2a6d286398e6054512d9b8c93bf2da5c32d74c281070', 'Sold', 'tg7003-00000017', '2026-11-29 20:10:14.021848+00', '\xb4ff5f622ed668a1cf26c85d5496bc7b9c3f52dca1cf3c3a68bfdcf2c0d9cb77530f65b400f7ddd18d', 'key-of-tests', '1', '1'),
  ('12', '12', 'NETFLIX-1M', NULL, '\xaaf0c522707e8162c6d90412521880222c780cc365bcd79fe98946e6a09cd5f6', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:14.021848+00', '\x8bc58efbba0098dbf6e0ffda1f9e63ee204deab020a1777b7b862aa3c9c31acccd36aee0b21f0f3350', 'key-of-tests', '1', '1'),
  ('13', '13', 'NETFLIX-1M', NULL, '\x493b27a3e45686d6e37b1b0ce1c82c4b6b344d33b8aced77dede2d1fcee6c0bd', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:14.021848+00', '\x8d863433c1d9f23b86b4a22c08e00700a70abf5ad055d8a9b4a5dd7ab36fb9cc612eb5dbdf852e0d9e', 'key-of-tests', '1', '1'),
  ('14', '14', 'NETFLIX-1M', NULL, '\xed247f05611383e8e7d3373e747dd77fa14f8abb36886cda23764dcb46fcb009', 'Sold', 'tg7003-0000001b', '2026-11-29 20:10:14.021848+00', '\x6c6841b5d1e097b02355b7e5339bb042ef4fd5e2e99362d0b43a1859cb28f919e2d937e965153f66ca', 'key-of-tests', '1', '1'),
  ('15', '15', 'NETFLIX-1M', NULL, '\xc6d1d1a4cc174ad0fa1f914b6c2439c4a8a4a6c6ee79acf584c0ab0616cf9353', 'Reserved', 'tg7001-0000001c', '2026-11-29 20:10:14.021848+00', '\x995cb4ad0b840ac888fe7fc3095bb330a7507dd3eb8c8f5fa16c444d463fcd4f4358798f14cab01eae', 'key-of-tests', '1', '1'),
  ('16', '16', 'NETFLIX-1M', NULL, '\x1b7927c7feb342b8e0987797b48a905ca00b8e2c4d30f35841e038657e648187', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x3836fd45afd0ab3f6818862fa6e1984a20ad91a4fb25672edd4ea710a930a522b9f0c8e9b2b0f0c2ff', 'key-of-tests', NULL, '1'),
  ('17', '17', 'NETFLIX-1M', NULL, '\x20b2a60637b30e40b2b99156500475c7f2d4076a7c3c212ecbb64ac571bd968a', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\xf79e56bb5924af1d38c714f11ff7c505901882bd9222755a4441db4b982dc5b33688f8d726f896bb1c', 'key-of-tests', NULL, '1'),
  ('18', '18', 'NETFLIX-1M', NULL, '\x36d79f910f30613ca78bec4bb6a811e7fb1fc54c05b7733560d7cb4376a82e2a', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x1bdb8a937866df02917a08e8178685022e2920b22cbd82ceb124cc9f8dadc08ead4149a6bb45e0ef47', 'key-of-tests', NULL, '1'),
  ('19', '19', 'NETFLIX-1M', NULL, '\x6879a5010d26d18ab2467ee38729db38721947b8e542b6d80cdf7c30d6da2d80', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x2024035d6dc6ed7778a8e3d2c6800d5c2faa89443a92f53a5e0003232e157d17250d04c1ca30fc83b0', 'key-of-tests', NULL, '1'),
  ('2', '2', 'NETFLIX-1M', NULL, '\x5a48ae324e6797e4f26e2223ac7fab187d7ca21342118938848f049694209a8f', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:14.021848+00', '\x831bcf14aedc3a1dddf077976f85328af7d40fbf1e402bf6b4969e7eb13f610ab5c1fc5c73093cc2', 'key-of-tests', '1', '1'),
  ('20', '20', 'NETFLIX-1M', NULL, '\xbafecdc116626e94eac4b74901536052847ca16ff3a752117d7c88e9859c6e06', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x9e4d687d706d3304577ca7e32475f26024b94779749376e642a9a4bda7c61a175d32ddf653c5e22d08', 'key-of-tests', NULL, '1'),
  ('21', '21', 'NETFLIX-1M', NULL, '\x9ae5ebfa8604f73e17151b8ff7cd580e78ff0c9d1c5b417f5e0459b3348c1d30', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x10d4de60c5a39f5d070ce420aada8aa130bda609c9da370574f93437d292134cb26b3b91ccfa96eac1', 'key-of-tests', NULL, '1'),
  ('22', '22', 'NETFLIX-1M', NULL, '\x8855394c64f785426b0d6aa172afaff00b6539f0fd22d4d6f74f3202dfe0bd25', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x2a55db3c5ea95741b8106253dbaaca3eac14007983b8680ad33e9e016cd49ee0bee2563d9450ee5a5c', 'key-of-tests', NULL, '1'),
  ('23', '23', 'NETFLIX-1M', NULL, '\x9e2e96d473cd1c47872ee91e8a8359590cbc76b69ab0b61d20cef88e7f2e33d3', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x425299fdd89df588630b01b3ac32820c394b8c3cadb8ca5462967edf8e53f95474027997363833ec0b', 'key-of-tests', NULL, '1'),
  ('24', '24', 'NETFLIX-1M', NULL, '\x241bddca09863be1a3020e618728c40fbc4e7ac0b465c758d918191590ef079e', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x56f806f113e023af444a37039c0e9d2eb52b7b3b544e394569f38ff54196ea190370a70db6b4457acc', 'key-of-tests', NULL, '1'),
  ('25', '25', 'NETFLIX-1M', NULL, '\x8f68284e674fe3ce2f7590a576f144fd65ae3da4d82464af4c473e08f0b99685', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x9dc903eb6c0fd0d6f6d8d60fb659cb651df34970f2a93effb7b0089385d73c797db714692b9f92ff69', 'key-of-tests', NULL, '1'),
  ('26', '26', 'NETFLIX-1M', NULL, '\xada00ae60a756bcead81a25d66d4e15e3c62fa2a7274c88ba792fdc40e4d1135', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\xd5b606f00e2a0137adfc8fe48f83642b2bcfbcb9fa4b3bdc0c802f911c26441362a9ac336f1c0d4d5f', 'key-of-tests', NULL, '1'),
  ('27', '27', 'NETFLIX-1M', NULL, '\x36f13a1b9ab63ade5b4915b6665352071e962497bb879cc3d3f5e10a5d4150e3', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x038da90462bd90fd92296f40cde18d011d8412beb291b13cfebd5e75c977c9f6dba75fe810b6424173', 'key-of-tests', NULL, '1'),
  ('28', '28', 'NETFLIX-1M', NULL, '\x0fc49ef108af4e2fe99b06386de63a79de9cf9bbef3771d079edf8183f0fb955', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x4fa7cf3976ec55004faf7db41bdfff65b28778ca70f398473bee75150c40d6726f26286fd6c96d42be', 'key-of-tests', NULL, '1'),
  ('29', '29', 'NETFLIX-1M', NULL, '\x2dabb3354e7a764198c1d7f9cd6979ab1372b05bc3c240025ec688c699e2fc94', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\x470ff578bc2da901393496fa4282893735df3a7851fa63f7ce0d729da62e9203d61263fb0ce5d01950', 'key-of-tests', NULL, '1'),
  ('3', '3', 'NETFLIX-1M', NULL, '\xa10b6359d25c4cef18e9105f75500cdf069c025aaf6f9a92bdc5f8d396268e5b', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:14.021848+00', '\x0c2142bb752e6247c9f00b4f46d4e5ec9dd6ca3101e7073f1dc2494090dce4b936e9fe1180263076', 'key-of-tests', '1', '1'),
  ('30', '30', 'NETFLIX-1M', NULL, '\x23497da22c4866c995854d4beddbfd65c1edaba4d33048b9a9240c05a352b12d', 'Available', NULL, '2026-11-29 20:10:14.021848+00', '\xa21dfc56934e0fc5028ea78c10c1e01d40ce499f88747041ed88be9128dd671ebcc1bc6237a356e18c', 'key-of-tests', NULL, '1'),
  ('31', '31', 'SPOTIFY-1M', NULL, '\xa372de9a51015f60b1c6186f5c344aeccff3a37ff91be5e8b1bce45007701b26', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:14.036938+00', '\xf7355404a5b07a8197703a803bfc5c699269c9716737f6e5ff0f43e93e6c4574852417212e4140da', 'key-of-tests', '2', '2'),
  ('32', '32', 'SPOTIFY-1M', NULL, '\x3268ba6e18b6528e9d5113a5a1ff1fc0880561176c9135a246a581f5c8c4f424', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:14.036938+00', '\xff0f0cf4216c3fb2cbd91470b5d622f37b352a5b028a5f3bc4da42129cda266df156459ce3fb6bd7', 'key-of-tests', '2', '2'),
  ('33', '33', 'SPOTIFY-1M', NULL, '\xc56acb065e829b67c2203632cf889fcd457679d3c927a5d67c4b54221a12fadb', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:14.036938+00', '\xfc8352a40f34851f329c0661a267de6657c3e44c0ff0b5536da39940291e211110b8449c53dcfb0a', 'key-of-tests', '2', '2'),
  ('34', '34', 'SPOTIFY-1M', NULL, '\xdcbb8f13647b02fee8966032f2befb07b47ca14a0b6b9063fe8ea325fd0ed53a', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:14.036938+00', '\xa4ead00dbf1a756a44cfd8350dc29290097f817a297e2b408c3d16ce5f0b5ef0d47916b78e3704a0', 'key-of-tests', '2', '2'),
  ('35', '35', 'SPOTIFY-1M', NULL, '\x7f1df05795869be87c475cefb17d93a143fc86bed57a32a9b1059fdefe7aa4bf', 'Sold', 'tg7001-00000004', '2026-11-29 20:10:14.036938+00', '\xed251cd3dc6c576c27081d3c294d95871be863e8719244e642f6eb66f82a849776d1946e2f74382f', 'key-of-tests', '1', '2'),
  ('36', '36', 'SPOTIFY-1M', NULL, '\xca646b555743b492be2b7565e9f3f712956e61aa0472247ce33cee5c566bfb2c', 'Sold', 'tg7002-00000006', '2026-11-29 20:10:14.036938+00', '\x2af47535ca4fde4acb91b004788b48ecf3177454816b9dde443e370fd4afa1867c29c180d9106725', 'key-of-tests', '1', '2'),
  ('37', '37', 'SPOTIFY-1M', NULL, '\x8e03e1d474637cafe441e43deef9112620a43f1c817598cfd1917b03a2cc984d', 'Sold', 'tg7002-00000006', '2026-11-29 20:10:14.036938+00', '\x9eb250c20efcaa238b1655a80c384c50ad73ca8970389363cb6a652026638d2d4bdbcdfe40aa4841', 'key-of-tests', '1', '2'),
  ('38', '38', 'SPOTIFY-1M', NULL, '\xe7210fbb294cb4c7807e32e26d7cf9b4f574dec9f78cc17ec0dcf193aa5e2461', 'Sold', 'tg7001-00000007', '2026-11-29 20:10:14.036938+00', '\x92538daa431ac190588bd7920a9b962945bfa49c0653d493d24ff63ac9ff0046822e1d8d33f778ac', 'key-of-tests', '1', '2'),
  ('39', '39', 'SPOTIFY-1M', NULL, '\xc6c28bfd15e13c3e1dbda038554c4b659a826aa7c8d700e9dcbc91934224cbe0', 'Sold', 'tg7003-0000000d', '2026-11-29 20:10:14.036938+00', '\x5b51b869f126490b04805af7f9791e57376195c1866b3da948b6ae5e866a914e277147b7861846ff', 'key-of-tests', '1', '2'),
  ('4', '4', 'NETFLIX-1M', NULL, '\x51e0954e57605a8bbfe704fd700acbc4721d53d750266c07ca5b995f154fc8c4', 'Sold', 'tg7003-00000003', '2026-11-29 20:10:14.021848+00', '\xad37011772348c5d98dc7a000344d2b400ebc2055d5c1640b3a68359f52a46d47bed1c887f04fe38', 'key-of-tests', '1', '1'),
  ('40', '40', 'SPOTIFY-1M', NULL, '\x0fd294cf8f6e65c06dc792ecde908336bc5384d192716d8b18e13f22194ca69f', 'Sold', 'tg7001-00000015', '2026-11-29 20:10:14.036938+00', '\xac78c1d356155b322eea3d49f169f71d453526094f34173b2f46ebf5145e0322e533e00896695b5cfc', 'key-of-tests', '1', '2'),
  ('41', '41', 'SPOTIFY-1M', NULL, '\x7b6382f4595462be57ad1f25ee81dde410687b028732b0fe4c2445c0f1706588', 'Sold', 'tg7003-00000018', '2026-11-29 20:10:14.036938+00', '\xadf16b3a50e94c73c488781a1ca8aac37abeff9c6a94d3e8e5e3562bc7e0f246293bf84c0238e01cc9', 'key-of-tests', '1', '2'),
  ('42', '42', 'SPOTIFY-1M', NULL, '\xa4a7a295cb336eed44e40393e381cdff4d05f12e1ae8ae22617aa5d4fcfe8674', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:14.036938+00', '\x3a3b402fcf66b0a68cf0a849db1759f2116a16e180d83dde7b5ddf1ac2eb66dfbedc2a04288c76648a', 'key-of-tests', '2', '2'),
  ('43', '43', 'SPOTIFY-1M', NULL, '\x559751212c883dd55cc9a6373fcf8f135e08edf1cf31da062cc9c3859147d8bc', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:14.036938+00', '\x711486d17ddf24bcb177dd29316663ec0d208ada1f4790f35adceb90e3ecae095737db475c675f49e3', 'key-of-tests', '2', '2'),
  ('44', '44', 'SPOTIFY-1M', NULL, '\x3b4147d68051cc03f92883b9a96bb42739527667bdf36ee24f7a7b576a5f5254', 'Sold', 'tg7002-0000001a', '2026-11-29 20:10:14.036938+00', '\xd669bc2145e5c2e113fe528e90cefe4101e7ce9e546ad77670e5aeec8316c9cf7ba8fa58b72e271800', 'key-of-tests', '1', '2'),
  ('45', '45', 'SPOTIFY-1M', NULL, '\x2cdb793cbfaeb15d1b70a0562fbb0e5b6e0f2338bc60617652e538087c5d1a71', 'Reserved', 'tg7002-0000001d', '2026-11-29 20:10:14.036938+00', '\xe4628fc397b31f326ac9acef9dec914814fb718c2289a15557d56607893501736886ff0529bf56926b', 'key-of-tests', '1', '2'),
  ('46', '46', 'SPOTIFY-1M', NULL, '\xaa8dd29266349711e5b137840fa3cb7bedd20a0002b8c9d0c96d41dd084cc0c2', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\xe360fc60c5ed88ed33fa123bc6290f64a52517ef0c9164913d1fc60a915e00c62455caa995f26afad0', 'key-of-tests', NULL, '2'),
  ('47', '47', 'SPOTIFY-1M', NULL, '\xcd960cf8c1fdc799840bf8af7abf8b4da1ff25433be269e1f7145ff598cbb8e1', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x54376f977138954fb97ac9c0e14b5a8fa46a5b0dcd475189e0c2481da952179f4c702e734a55756653', 'key-of-tests', NULL, '2'),
  ('48', '48', 'SPOTIFY-1M', NULL, '\x3ff1e856fee8233842deab502c2cc86c1fdedcc06a121e003b9e714eedc59aef', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x0527527a2940a4f51e103d081b425785ed435f621dc69df09fd0d412c4de821fc265e56929b98f1090', 'key-of-tests', NULL, '2'),
  ('49', '49', 'SPOTIFY-1M', NULL, '\xc0124c7a8220b05a6a7fa338eedd1fa58ed822aad009625563486abf14673928', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x54175f2dd4b71e7224a4683a2e53f161880ea88dd0e5c043976f371b3ea9240de9c42c1ec627cf625d', 'key-of-tests', NULL, '2'),
  ('5', '5', 'NETFLIX-1M', NULL, '\x8d6feb0cc7f3723ae782cd541019f52f9385d5ff879ea245a2d47b5d7fd1b0dd', 'Sold', 'tg7001-00000004', '2026-11-29 20:10:14.021848+00', '\xae6d4dbd07db517bac6d3921c2ad2a0d2b5b3e378e0ba2f482c8ef472d096a6c337f294fa0dc1e37', 'key-of-tests', '2', '1'),
  ('50', '50', 'SPOTIFY-1M', NULL, '\x88fbd0a030d5436c446ea2005e4ca4dcb8bdecd028d93c97f9f736340a507c5b', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x6bfd6103ea7d944f086858b2ecd96ecf0a0cb00a6dad906a95a387d5bc5125eb6eeb6d93a7cb4444f2', 'key-of-tests', NULL, '2'),
  ('51', '51', 'SPOTIFY-1M', NULL, '\x9143abcbb330e177617bb043ecbbc65d1b0b2de5afc869c2daa9efac9ad7db33', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x1d63c263d4ba481bdac3594700243d99a56657d90ab080bf96c7173f8c69646b5298f486137ddc212e', 'key-of-tests', NULL, '2'),
  ('52', '52', 'SPOTIFY-1M', NULL, '\x8e6a2412e9ff952cf1e6f07943e546016edf9d5b4174c81636bc58e71d197491', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x5c5a43110b80dec39a64a9a3acd0ca11c2302b86350c4a540046733065d680b57a1398cec944dc533c', 'key-of-tests', NULL, '2'),
  ('53', '53', 'SPOTIFY-1M', NULL, '\xed5ee9ac750420d3e092f923c9a284812a39300685694ac124e5801d6d5832a0', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x571fb627acd64ae0b5eb247e40d5a63b31bb2aaf1508501264fd308d03c61d159efec66e016d134e6d', 'key-of-tests', NULL, '2'),
  ('54', '54', 'SPOTIFY-1M', NULL, '\x461d1456ae1885f742b281fe8ec56fd510bfdb156e66fc424ec585694a44841c', 'Available', NULL, '2026-11-29 20:10:14.036938+00', '\x3f9ebad13eaea964b92ff70afda88635f4542f56943fc869a58c61cf2dea9c41288349c7a0f7b68cda', 'key-of-tests', NULL, '2'),
  ('55', '55', 'CANVA-PRO', NULL, '\x6402dda59537d289d805d7d459e0c3da67f39cdd2568d4a096edf1ed11660877', 'Sold', 'tg7001-0000000f', '2026-11-29 20:10:14.043382+00', '\xe6f2dc33feff9301d371b89abbc68c11c911e8e7bc86c81e5215392d39e41fc02bb453dd26add4', 'key-of-tests', '1', '3'),
  ('56', '56', 'CANVA-PRO', NULL, '\x243f5f7e640a3630045c3a835adfd02dc9aaa999f74a32a4706140911f1e5cc6', 'Sold', 'tg7001-0000000f', '2026-11-29 20:10:14.043382+00', '\x0fe2fb933c00cc5fc3617a982d8c4e771cf2fb111b179431a4f237c3d84881f7ebad7307560a62', 'key-of-tests', '1', '3'),
  ('57', '57', 'CANVA-PRO', NULL, '\xf077173854b4cf53d8ae05e60558bce90f1e90d6c7b3b57541740e6fcd0f9ba6', 'Available', NULL, '2026-11-29 20:10:14.043382+00', '\xa979f39424d9b745297fb49467b6d4ca1971c88c05b0be0e09c0ed1cb575dfddae812b0af3f8e0', 'key-of-tests', NULL, '3'),
  ('6', '6', 'NETFLIX-1M', NULL, '\x67df97ffa8e25ac233c6b45fe73115325ead6f71dda19c76e60d2d16f0dccff7', 'Sold', 'tg7002-00000005', '2026-11-29 20:10:14.021848+00', '\x2d217a24518dcc60bae94a29873fe14226686392245fdecc97e243cddf859d9f643644223b24191c', 'key-of-tests', '1', '1'),
  ('7', '7', 'NETFLIX-1M', NULL, '\xd83c581d1e3a36b6bd86254b607f3417314ecc252422366e913e7917bd2b3a0b', 'Reserved', 'tg7002-00000008', '2026-11-29 20:10:14.021848+00', '\x1f2d6f3b7a5cde6da4776b548043c8dcfe0cba85ba21028c39abab48be9067a5dabda5c75f72ea5f', 'key-of-tests', '1', '1'),
  ('8', '8', 'NETFLIX-1M', NULL, '\x9141d5c12cd79b06f23ffed4309a67a4f25391153a8d4514945cb167438240a1', 'Sold', 'tg7001-00000009', '2026-11-29 20:10:14.021848+00', '\x0a95a9fefef44d95d7b46841c6b84d65e6da5df23cadea2df2ef3bdc61d396b4e60c02494b9c2006', 'key-of-tests', '1', '1'),
  ('9', '9', 'NETFLIX-1M', NULL, '\x28ab13a7851ccaf1ec93a0cd6d5dee32ec80e70a493f7bbb8614ab62a14bd1df', 'Sold', 'tg7001-00000014', '2026-11-29 20:10:14.021848+00', '\x1133462e1e70888f75c78c5b1d1ed71df5873bc7f429c5986074fd9180b318f1201e7f50007b3ba1', 'key-of-tests', '1', '1');

insert into variant_tallies (variant_code, shard, free, sold) overriding system value values
  ('CANVA-PRO', '13', '1', '2'),
  ('NETFLIX-1M', '13', '15', '13'),
  ('SPOTIFY-1M', '13', '9', '14');

insert into wallets (buyer_id, balance) overriding system value values
  ('7001', '79000'),
  ('7002', '73000'),
  ('7003', '33700');

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000001","at":7226601314000}'::json, run_at => '2199-01-01 05:15:14+00', max_attempts => 10, job_key => 'expire:tg7001-00000001', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000001","reference":"tg7001-00000001","at":7226600426000}'::json, run_at => '2199-01-01 05:00:26+00', max_attempts => 10, job_key => 'check:tg7001-00000001', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000001"}'::json, run_at => '2026-11-29 20:10:14.085976+00', max_attempts => 12, job_key => 'deliver:tg7001-00000001', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000001"}}'::json, run_at => '2026-11-29 20:10:14.095236+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000002","at":7226601344000}'::json, run_at => '2199-01-01 05:15:44+00', max_attempts => 10, job_key => 'expire:tg7002-00000002', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000002","reference":"tg7002-00000002","at":7226600456000}'::json, run_at => '2199-01-01 05:00:56+00', max_attempts => 10, job_key => 'check:tg7002-00000002', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000002"}'::json, run_at => '2026-11-29 20:10:14.109728+00', max_attempts => 12, job_key => 'deliver:tg7002-00000002', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000002"}}'::json, run_at => '2026-11-29 20:10:14.114032+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000002', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000003","at":7226601374000}'::json, run_at => '2199-01-01 05:16:14+00', max_attempts => 10, job_key => 'expire:tg7003-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000003","reference":"tg7003-00000003","at":7226600486000}'::json, run_at => '2199-01-01 05:01:26+00', max_attempts => 10, job_key => 'check:tg7003-00000003', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000003"}'::json, run_at => '2026-11-29 20:10:14.146065+00', max_attempts => 12, job_key => 'deliver:tg7003-00000003', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000003"}}'::json, run_at => '2026-11-29 20:10:14.16322+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000003', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000004","at":7226601404000}'::json, run_at => '2199-01-01 05:16:44+00', max_attempts => 10, job_key => 'expire:tg7001-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000004","reference":"tg7001-00000004","at":7226600516000}'::json, run_at => '2199-01-01 05:01:56+00', max_attempts => 10, job_key => 'check:tg7001-00000004', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000004"}'::json, run_at => '2026-11-29 20:10:14.182004+00', max_attempts => 12, job_key => 'deliver:tg7001-00000004', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:10:14.185798+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000004', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"refund:tg7001-00000004:1","kind":"Refunded","amount":12500,"order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:10:14.188873+00', max_attempts => 10, job_key => 'tell-money:refund:tg7001-00000004:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226601441000}'::json, run_at => '2199-01-01 05:17:21+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226600553000}'::json, run_at => '2199-01-01 05:02:33+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000005"}'::json, run_at => '2026-11-29 20:10:14.20293+00', max_attempts => 12, job_key => 'deliver:tg7002-00000005', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:10:14.207987+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000005', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"refund:tg7002-00000005:1","kind":"RefundedOutside","amount":35000,"order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:10:14.210495+00', max_attempts => 10, job_key => 'tell-money:refund:tg7002-00000005:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000006","at":7226601478000}'::json, run_at => '2199-01-01 05:17:58+00', max_attempts => 10, job_key => 'expire:tg7002-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000006","reference":"tg7002-00000006","at":7226600590000}'::json, run_at => '2199-01-01 05:03:10+00', max_attempts => 10, job_key => 'check:tg7002-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000006"}'::json, run_at => '2026-11-29 20:10:14.231283+00', max_attempts => 12, job_key => 'deliver:tg7002-00000006', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000007","at":7226601506000}'::json, run_at => '2199-01-01 05:18:26+00', max_attempts => 10, job_key => 'expire:tg7001-00000007', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000007","reference":"tg7001-00000007","at":7226600618000}'::json, run_at => '2199-01-01 05:03:38+00', max_attempts => 10, job_key => 'check:tg7001-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000007"}'::json, run_at => '2026-11-29 20:10:14.249894+00', max_attempts => 12, job_key => 'deliver:tg7001-00000007', priority => 0);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000007","kind":"Overpaid","amount":1500,"order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:10:14.249894+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000007', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000007","reference":"tg7001-00000007","kind":"Overpaid","amount":1500}}'::json, run_at => '2026-11-29 20:10:14.249894+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000007', priority => 3);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:10:14.254034+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000007', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000008","at":7226601536000}'::json, run_at => '2199-01-01 05:18:56+00', max_attempts => 10, job_key => 'expire:tg7002-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000008","reference":"tg7002-00000008","at":7226600648000}'::json, run_at => '2199-01-01 05:04:08+00', max_attempts => 10, job_key => 'check:tg7002-00000008', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-00000008","reference":"tg7002-00000008","kind":"Underpaid","amount":30000}}'::json, run_at => '2026-11-29 20:10:14.26429+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-00000008', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000008","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:14.26429+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000008:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000009","at":7226601564000}'::json, run_at => '2199-01-01 05:19:24+00', max_attempts => 10, job_key => 'expire:tg7001-00000009', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000009","reference":"tg7001-00000009","at":7226600676000}'::json, run_at => '2199-01-01 05:04:36+00', max_attempts => 10, job_key => 'check:tg7001-00000009', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-00000009","reference":"tg7001-00000009","kind":"Underpaid","amount":34000}}'::json, run_at => '2026-11-29 20:10:14.276403+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-00000009', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-00000009","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:14.276403+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-00000009:UnderReview', priority => 1);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000009"}'::json, run_at => '2026-11-29 20:10:14.286021+00', max_attempts => 12, job_key => 'deliver:tg7001-00000009', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000009"}}'::json, run_at => '2026-11-29 20:10:14.291512+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000009', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000a","at":7226601594000}'::json, run_at => '2199-01-01 05:19:54+00', max_attempts => 10, job_key => 'expire:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000a","reference":"tg7003-0000000a","at":7226600706000}'::json, run_at => '2199-01-01 05:05:06+00', max_attempts => 10, job_key => 'check:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7003-0000000a","reference":"tg7003-0000000a","kind":"Underpaid","amount":4000}}'::json, run_at => '2026-11-29 20:10:14.30599+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7003-0000000a', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000a","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:14.30599+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000a:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"case:tg7003-0000000a","kind":"CaseCredited","amount":4000,"order":"tg7003-0000000a"}}'::json, run_at => '2026-11-29 20:10:14.316498+00', max_attempts => 10, job_key => 'tell-money:case:tg7003-0000000a', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000b","at":7226601622000}'::json, run_at => '2199-01-01 05:20:22+00', max_attempts => 10, job_key => 'expire:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000b","reference":"tg7003-0000000b","at":7226600734000}'::json, run_at => '2199-01-01 05:05:34+00', max_attempts => 10, job_key => 'check:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7003-0000000b","reference":"tg7003-0000000b","kind":"Underpaid","amount":5000}}'::json, run_at => '2026-11-29 20:10:14.341932+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7003-0000000b', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:14.341932+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"case:tg7003-0000000b","kind":"RefundedOutside","amount":5000,"order":"tg7003-0000000b"}}'::json, run_at => '2026-11-29 20:10:14.344708+00', max_attempts => 10, job_key => 'tell-money:case:tg7003-0000000b', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000c","at":7226601650000}'::json, run_at => '2199-01-01 05:20:50+00', max_attempts => 10, job_key => 'expire:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000c","reference":"tg7001-0000000c","at":7226600762000}'::json, run_at => '2199-01-01 05:06:02+00', max_attempts => 10, job_key => 'check:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000c","news":"Cancelled"}'::json, run_at => '2026-11-29 20:10:14.355911+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000c:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000000c","reference":"tg7001-0000000c"}'::json, run_at => '2026-11-29 20:10:14.355911+00', max_attempts => 10, job_key => 'close:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000d","at":7226601671000}'::json, run_at => '2199-01-01 05:21:11+00', max_attempts => 10, job_key => 'expire:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000d","reference":"tg7003-0000000d","at":7226600783000}'::json, run_at => '2199-01-01 05:06:23+00', max_attempts => 10, job_key => 'check:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000d","news":"Expired"}'::json, run_at => '2026-11-29 20:10:14.368291+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000d:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000d","reference":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:10:14.368291+00', max_attempts => 10, job_key => 'close:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:10:14.370766+00', max_attempts => 12, job_key => 'deliver:tg7003-0000000d', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-0000000d"}}'::json, run_at => '2026-11-29 20:10:14.376228+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-0000000d', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000e","at":7226602661000}'::json, run_at => '2199-01-01 05:37:41+00', max_attempts => 10, job_key => 'expire:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000e","reference":"tg7003-0000000e","at":7226601773000}'::json, run_at => '2199-01-01 05:22:53+00', max_attempts => 10, job_key => 'check:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000e","news":"Expired"}'::json, run_at => '2026-11-29 20:10:14.388704+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000e:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000e","reference":"tg7003-0000000e"}'::json, run_at => '2026-11-29 20:10:14.388704+00', max_attempts => 10, job_key => 'close:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000f","at":7226603642000}'::json, run_at => '2199-01-01 05:54:02+00', max_attempts => 10, job_key => 'expire:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000f","reference":"tg7001-0000000f","at":7226602754000}'::json, run_at => '2199-01-01 05:39:14+00', max_attempts => 10, job_key => 'check:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000000f"}'::json, run_at => '2026-11-29 20:10:14.400334+00', max_attempts => 12, job_key => 'deliver:tg7001-0000000f', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-0000000f"}}'::json, run_at => '2026-11-29 20:10:14.404472+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-0000000f', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"payment:tg7003-0000000e","kind":"PaidLate","amount":29700,"order":"tg7003-0000000e"}}'::json, run_at => '2026-11-29 20:10:14.410949+00', max_attempts => 10, job_key => 'tell-money:payment:tg7003-0000000e', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7003-0000000e","reference":"tg7003-0000000e","kind":"PaidLate","amount":29700}}'::json, run_at => '2026-11-29 20:10:14.410949+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7003-0000000e', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000010","at":7226603679000}'::json, run_at => '2199-01-01 05:54:39+00', max_attempts => 10, job_key => 'expire:tg7002-00000010', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000010","news":"Expired"}'::json, run_at => '2026-11-29 20:10:14.450279+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000010:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000011","at":7226607346000}'::json, run_at => '2199-01-01 06:55:46+00', max_attempts => 10, job_key => 'expire:tg7001-00000011', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000011","reference":"tg7001-00000011","at":7226603758000}'::json, run_at => '2199-01-01 05:55:58+00', max_attempts => 10, job_key => 'check:tg7001-00000011', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000011","kind":"Deposited","amount":100000,"order":"tg7001-00000011"}}'::json, run_at => '2026-11-29 20:10:14.468369+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000011', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000011","reference":"tg7001-00000011","kind":"Deposited","amount":100000}}'::json, run_at => '2026-11-29 20:10:14.468369+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000011', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000012","at":7226607367000}'::json, run_at => '2199-01-01 06:56:07+00', max_attempts => 10, job_key => 'expire:tg7002-00000012', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000012","reference":"tg7002-00000012","at":7226603779000}'::json, run_at => '2199-01-01 05:56:19+00', max_attempts => 10, job_key => 'check:tg7002-00000012', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"payment:tg7002-00000012","kind":"Deposited","amount":48000,"order":"tg7002-00000012"}}'::json, run_at => '2026-11-29 20:10:14.487222+00', max_attempts => 10, job_key => 'tell-money:payment:tg7002-00000012', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7002-00000012","reference":"tg7002-00000012","kind":"Deposited","amount":48000}}'::json, run_at => '2026-11-29 20:10:14.487222+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7002-00000012', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000013","at":7226607388000}'::json, run_at => '2199-01-01 06:56:28+00', max_attempts => 10, job_key => 'expire:tg7002-00000013', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000013","news":"Expired"}'::json, run_at => '2026-11-29 20:10:14.493298+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000013:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000014","at":7226608362000}'::json, run_at => '2199-01-01 07:12:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000014', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000014"}'::json, run_at => '2026-11-29 20:10:14.503494+00', max_attempts => 12, job_key => 'deliver:tg7001-00000014', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000014"}}'::json, run_at => '2026-11-29 20:10:14.508273+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000014', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000015","at":7226608385000}'::json, run_at => '2199-01-01 07:13:05+00', max_attempts => 10, job_key => 'expire:tg7001-00000015', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000015","reference":"tg7001-00000015","at":7226607497000}'::json, run_at => '2199-01-01 06:58:17+00', max_attempts => 10, job_key => 'check:tg7001-00000015', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:10:14.52901+00', max_attempts => 12, job_key => 'deliver:tg7001-00000015', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000015","reference":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:10:14.52901+00', max_attempts => 10, job_key => 'close:tg7001-00000015', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:10:14.533754+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000015', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000015","kind":"PaidTwice","amount":12500,"order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:10:14.537696+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000015', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000015","reference":"tg7001-00000015","kind":"PaidTwice","amount":12500}}'::json, run_at => '2026-11-29 20:10:14.537696+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000015', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000016","at":7226608415000}'::json, run_at => '2199-01-01 07:13:35+00', max_attempts => 10, job_key => 'expire:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016","at":7226607527000}'::json, run_at => '2199-01-01 06:58:47+00', max_attempts => 10, job_key => 'check:tg7002-00000016', priority => 2);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000016","reference":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:10:14.555574+00', max_attempts => 10, job_key => 'close:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016-2","at":7226607534000}'::json, run_at => '2199-01-01 06:58:54+00', max_attempts => 10, job_key => 'check:tg7002-00000016-2', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:10:14.565705+00', max_attempts => 12, job_key => 'deliver:tg7002-00000016', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000016"}}'::json, run_at => '2026-11-29 20:10:14.573721+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000016', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000017","at":7226608452000}'::json, run_at => '2199-01-01 07:14:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000017', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000017"}'::json, run_at => '2026-11-29 20:10:14.584752+00', max_attempts => 12, job_key => 'deliver:tg7003-00000017', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000017"}}'::json, run_at => '2026-11-29 20:10:14.587844+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000017', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"owner:h1","kind":"ByOwner","amount":30000,"order":null}}'::json, run_at => '2026-11-29 20:10:14.590277+00', max_attempts => 10, job_key => 'tell-money:owner:h1', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"owner:h2","kind":"ByOwner","amount":-5000,"order":null}}'::json, run_at => '2026-11-29 20:10:14.592932+00', max_attempts => 10, job_key => 'tell-money:owner:h2', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000018","at":7226608482000}'::json, run_at => '2199-01-01 07:14:42+00', max_attempts => 10, job_key => 'expire:tg7003-00000018', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000018","reference":"tg7003-00000018","at":7226607594000}'::json, run_at => '2199-01-01 06:59:54+00', max_attempts => 10, job_key => 'check:tg7003-00000018', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:10:14.606071+00', max_attempts => 12, job_key => 'deliver:tg7003-00000018', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000018"}}'::json, run_at => '2026-11-29 20:10:14.633427+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000018', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000019","at":7226608512000}'::json, run_at => '2199-01-01 07:15:12+00', max_attempts => 10, job_key => 'expire:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019","at":7226607624000}'::json, run_at => '2199-01-01 07:00:24+00', max_attempts => 10, job_key => 'check:tg7002-00000019', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:10:14.657265+00', max_attempts => 12, job_key => 'deliver:tg7002-00000019', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:10:14.663761+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000019', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001a","at":7226612142000}'::json, run_at => '2199-01-01 08:15:42+00', max_attempts => 10, job_key => 'expire:tg7002-0000001a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000001a","reference":"tg7002-0000001a","at":7226611254000}'::json, run_at => '2199-01-01 08:00:54+00', max_attempts => 10, job_key => 'check:tg7002-0000001a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-0000001a"}'::json, run_at => '2026-11-29 20:10:14.689478+00', max_attempts => 12, job_key => 'deliver:tg7002-0000001a', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-0000001a"}}'::json, run_at => '2026-11-29 20:10:14.697365+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-0000001a', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000001b","at":7226612186000}'::json, run_at => '2199-01-01 08:16:26+00', max_attempts => 10, job_key => 'expire:tg7003-0000001b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000001b","reference":"tg7003-0000001b","at":7226611298000}'::json, run_at => '2199-01-01 08:01:38+00', max_attempts => 10, job_key => 'check:tg7003-0000001b', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000001b"}'::json, run_at => '2026-11-29 20:10:14.719594+00', max_attempts => 12, job_key => 'deliver:tg7003-0000001b', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-0000001b"}}'::json, run_at => '2026-11-29 20:10:14.726135+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-0000001b', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001c","at":7226612216000}'::json, run_at => '2199-01-01 08:16:56+00', max_attempts => 10, job_key => 'expire:tg7001-0000001c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001c","reference":"tg7001-0000001c","at":7226611328000}'::json, run_at => '2199-01-01 08:02:08+00', max_attempts => 10, job_key => 'check:tg7001-0000001c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001d","at":7226612237000}'::json, run_at => '2199-01-01 08:17:17+00', max_attempts => 10, job_key => 'expire:tg7002-0000001d', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000001e","at":7226614944000}'::json, run_at => '2199-01-01 09:02:24+00', max_attempts => 10, job_key => 'expire:tg7003-0000001e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000001e","reference":"tg7003-0000001e","at":7226611356000}'::json, run_at => '2199-01-01 08:02:36+00', max_attempts => 10, job_key => 'check:tg7003-0000001e', priority => 2);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('categories', 'id'), ('ledger_entries', 'sequence'), ('open_cases', 'sequence'), ('orders', 'sequence'), ('products', 'sequence'), ('stock_batches', 'id'), ('units', 'id'), ('units', 'place'), ('variants', 'sequence'), ('web_chat_entries', 'place')) as counted (of_table, of_column);
