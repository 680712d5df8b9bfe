insert into audit_entries (sequence, actor, action, subject, before, after, at) overriding system value values
  ('1', '9001', 'variant.warranty', 'variant:NETFLIX-1M', '{"days": null, "policy": null}', '{"days": 30, "policy": "Replace"}', '2199-01-01 05:00:00+00'),
  ('10', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": -5000, "reason": "koreksi"}', '2199-01-01 06:59:28+00'),
  ('11', '9001', 'claim.answer', 'order:tg7002-00000019', '{"unit": 42, "answer": null}', '{"unit": 42, "answer": "Refund"}', '2199-01-01 08:00:28+00'),
  ('2', '9001', 'variant.warranty', 'variant:SPOTIFY-1M', '{"days": null, "policy": null}', '{"days": 7, "policy": "AskStaff"}', '2199-01-01 05:00:00+00'),
  ('3', '9001', 'order.refund', 'order:tg7001-00000004', '{"state": "Delivered"}', '{"to": "Balance", "line": 1, "state": "Delivered", "reason": "rusak"}', '2199-01-01 05:02:07+00'),
  ('4', '9001', 'order.refund', 'order:tg7002-00000005', '{"state": "Delivered"}', '{"to": "Outside", "line": null, "state": "Delivered", "reason": "dobel"}', '2199-01-01 05:02:44+00'),
  ('5', '9001', 'case.answer', 'order:tg7001-00000009', '{"case": "tg7001-00000009", "state": "UnderReview"}', '{"note": null, "state": "Paid", "answer": "Deliver"}', '2199-01-01 05:04:38+00'),
  ('6', '9002', 'case.answer', 'order:tg7003-0000000a', '{"case": "tg7003-0000000a", "state": "UnderReview"}', '{"note": null, "state": "Cancelled", "answer": "Credit"}', '2199-01-01 05:05:08+00'),
  ('7', '9002', 'case.answer', 'order:tg7003-0000000b', '{"case": "tg7003-0000000b", "state": "UnderReview"}', '{"note": "BCA 88", "state": "Cancelled", "answer": "RefundOutside"}', '2199-01-01 05:05:36+00'),
  ('8', '9001', 'payment.confirm', 'order:tg7003-00000017', '{"state": "AwaitingPayment"}', '{"state": "Paid", "amount": 35000, "reason": "lihat mutasi", "reference": "BCA 99"}', '2199-01-01 06:59:19+00'),
  ('9', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": 30000, "reason": "hadiah"}', '2199-01-01 06:59:28+00');

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
  ('cart-2', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12000}]', '2', '2199-01-01 05:00:37+00', '2199-01-01 05:00:37+00', 'Ordered'),
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
  ('tg7002-00000002', '2', '7002', 'cart-2', '5', 'Delivered', '71000', '2199-01-01 05:00:44+00', '2199-01-01 05:15:44+00', '2199-01-01 05:00:58+00', '2199-01-01 05:01:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '71000', '0', 'false'),
  ('tg7002-00000005', '5', '7002', 'cart-5', '6', 'Delivered', '35000', '2199-01-01 05:02:21+00', '2199-01-01 05:17:21+00', '2199-01-01 05:02:35+00', '2199-01-01 05:02:37+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600564000, "by": 9001, "to": {"tag": "Outside", "reference": "BCA 77"}, "goods": "Burned", "lines": [1], "amount": 35000, "reason": "dobel"}]', '35000', '0', 'false'),
  ('tg7002-00000006', '6', '7002', 'cart-6', '4', 'Paid', '25000', '2199-01-01 05:02:58+00', '2199-01-01 05:17:58+00', '2199-01-01 05:03:12+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL, '25000', '0', 'false'),
  ('tg7002-00000008', '8', '7002', 'cart-8', '4', 'UnderReview', '35000', '2199-01-01 05:03:56+00', '2199-01-01 05:18:56+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:04:10+00', 'true', NULL, NULL, NULL, NULL, '35000', '0', 'false'),
  ('tg7002-00000010', '16', '7002', 'cart-16', '2', 'Expired', '25000', '2199-01-01 05:39:39+00', '2199-01-01 05:54:39+00', NULL, NULL, NULL, NULL, '2199-01-01 05:55:39+00', NULL, NULL, NULL, NULL, NULL, NULL, '25000', '0', 'false'),
  ('tg7002-00000012', '18', '7002', NULL, '4', 'Delivered', '50000', '2199-01-01 05:56:07+00', '2199-01-01 06:56:07+00', '2199-01-01 05:56:21+00', '2199-01-01 05:56:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '50000', '0', 'false'),
  ('tg7002-00000013', '19', '7002', NULL, '2', 'Expired', '20000', '2199-01-01 05:56:28+00', '2199-01-01 06:56:28+00', NULL, NULL, NULL, NULL, '2199-01-01 06:57:28+00', NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false'),
  ('tg7002-00000016', '22', '7002', 'cart-19', '8', 'Delivered', '35000', '2199-01-01 06:58:35+00', '2199-01-01 07:13:35+00', '2199-01-01 06:58:56+00', '2199-01-01 06:58:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false'),
  ('tg7002-00000019', '25', '7002', 'cart-22', '9', 'Delivered', '95000', '2199-01-01 07:00:12+00', '2199-01-01 07:15:12+00', '2199-01-01 07:00:26+00', '2199-01-01 07:00:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226611228000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [], "amount": 12500, "reason": "garansi", "warranty": 2}]', '95000', '0', 'false'),
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
  ('refund:tg7001-00000004:1', '1', '7001', 'Refunded', '12500', 'tg7001-00000004', '9001', 'rusak', '2199-01-01 05:02:07+00'),
  ('refund:tg7002-00000019:1', '12', '7002', 'Refunded', '12500', 'tg7002-00000019', '9001', 'garansi', '2199-01-01 08:00:28+00');

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
  ('tg7002-00000002', 'tg7002-00000002', '0', 'Settled', 'qris', '71000', '2199-01-01 05:00:51+00', 'txn-tg7002-00000002', NULL, NULL, '71000', '2199-01-01 05:00:58+00', NULL, '71380', 'pakasir'),
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

insert into order_events (id, order_id, at, happening) overriding system value values
  ('1', 'tg7001-00000001', '2026-11-29 20:10:21.042932+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('10', 'tg7002-00000002', '2026-11-29 20:10:21.092229+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('100', 'tg7002-00000016', '2026-11-29 20:10:21.386316+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('101', 'tg7002-00000016', '2026-11-29 20:10:21.38914+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('102', 'tg7002-00000016', '2026-11-29 20:10:21.391341+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Requested", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('103', 'tg7002-00000016', '2026-11-29 20:10:21.39328+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Payable", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('104', 'tg7002-00000016', '2026-11-29 20:10:21.395303+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('105', 'tg7002-00000016', '2026-11-29 20:10:21.398546+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('106', 'tg7003-00000017', '2026-11-29 20:10:21.402253+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('107', 'tg7003-00000017', '2026-11-29 20:10:21.405533+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('108', 'tg7003-00000017', '2026-11-29 20:10:21.408646+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('109', 'tg7003-00000018', '2026-11-29 20:10:21.415494+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('11', 'tg7003-00000003', '2026-11-29 20:10:21.09617+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('110', 'tg7003-00000018', '2026-11-29 20:10:21.417934+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('111', 'tg7003-00000018', '2026-11-29 20:10:21.419319+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('112', 'tg7003-00000018', '2026-11-29 20:10:21.421107+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('113', 'tg7003-00000018', '2026-11-29 20:10:21.424028+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('114', 'tg7003-00000018', '2026-11-29 20:10:21.426967+00', '{"by": 9001, "tag": "Noted", "note": "pelanggan lama"}'),
  ('115', 'tg7003-00000018', '2026-11-29 20:10:21.42862+00', '{"by": 9001, "tag": "GoodsAsked"}'),
  ('116', 'tg7002-00000019', '2026-11-29 20:10:21.434497+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('117', 'tg7002-00000019', '2026-11-29 20:10:21.43698+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('118', 'tg7002-00000019', '2026-11-29 20:10:21.438473+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('119', 'tg7002-00000019', '2026-11-29 20:10:21.440117+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('12', 'tg7003-00000003', '2026-11-29 20:10:21.098722+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('120', 'tg7002-00000019', '2026-11-29 20:10:21.44327+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('121', 'tg7002-00000019', '2026-11-29 20:10:21.451666+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('122', 'tg7002-00000019', '2026-11-29 20:10:21.457843+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('123', 'tg7002-00000019', '2026-11-29 20:10:21.460974+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('124', 'tg7002-00000019', '2026-11-29 20:10:21.464605+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('125', 'tg7002-0000001a', '2026-11-29 20:10:21.469661+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('126', 'tg7002-0000001a', '2026-11-29 20:10:21.471976+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-0000001a"}]}'),
  ('127', 'tg7002-0000001a', '2026-11-29 20:10:21.482346+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-0000001a"}]}'),
  ('128', 'tg7002-0000001a', '2026-11-29 20:10:21.484918+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-0000001a"}]}'),
  ('129', 'tg7002-0000001a', '2026-11-29 20:10:21.488159+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-0000001a"}]}'),
  ('13', 'tg7003-00000003', '2026-11-29 20:10:21.100285+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('130', 'tg7003-0000001b', '2026-11-29 20:10:21.499618+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('131', 'tg7003-0000001b', '2026-11-29 20:10:21.502176+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000001b"}]}'),
  ('132', 'tg7003-0000001b', '2026-11-29 20:10:21.503648+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000001b"}]}'),
  ('133', 'tg7003-0000001b', '2026-11-29 20:10:21.508412+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000001b"}]}'),
  ('134', 'tg7003-0000001b', '2026-11-29 20:10:21.513758+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000001b"}]}'),
  ('135', 'tg7001-0000001c', '2026-11-29 20:10:21.51756+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('136', 'tg7001-0000001c', '2026-11-29 20:10:21.519888+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000001c"}]}'),
  ('137', 'tg7001-0000001c', '2026-11-29 20:10:21.522242+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000001c"}]}'),
  ('138', 'tg7002-0000001d', '2026-11-29 20:10:21.526729+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('139', 'tg7003-0000001e', '2026-11-29 20:10:21.528961+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('14', 'tg7003-00000003', '2026-11-29 20:10:21.102356+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('140', 'tg7003-0000001e', '2026-11-29 20:10:21.53026+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000001e"}]}'),
  ('141', 'tg7003-0000001e', '2026-11-29 20:10:21.531592+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000001e"}]}'),
  ('15', 'tg7003-00000003', '2026-11-29 20:10:21.105765+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('16', 'tg7001-00000004', '2026-11-29 20:10:21.111792+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('17', 'tg7001-00000004', '2026-11-29 20:10:21.114485+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('18', 'tg7001-00000004', '2026-11-29 20:10:21.115896+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('19', 'tg7001-00000004', '2026-11-29 20:10:21.117961+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('2', 'tg7001-00000001', '2026-11-29 20:10:21.055094+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('20', 'tg7001-00000004', '2026-11-29 20:10:21.121322+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('21', 'tg7001-00000004', '2026-11-29 20:10:21.124233+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('22', 'tg7002-00000005', '2026-11-29 20:10:21.133298+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('23', 'tg7002-00000005', '2026-11-29 20:10:21.137411+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('24', 'tg7002-00000005', '2026-11-29 20:10:21.13994+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('25', 'tg7002-00000005', '2026-11-29 20:10:21.142878+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('26', 'tg7002-00000005', '2026-11-29 20:10:21.150838+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('27', 'tg7002-00000005', '2026-11-29 20:10:21.155736+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('28', 'tg7002-00000006', '2026-11-29 20:10:21.161958+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('29', 'tg7002-00000006', '2026-11-29 20:10:21.165709+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('3', 'tg7001-00000001', '2026-11-29 20:10:21.061007+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('30', 'tg7002-00000006', '2026-11-29 20:10:21.168152+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('31', 'tg7002-00000006', '2026-11-29 20:10:21.171293+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('32', 'tg7001-00000007', '2026-11-29 20:10:21.177162+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('33', 'tg7001-00000007', '2026-11-29 20:10:21.180524+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('34', 'tg7001-00000007', '2026-11-29 20:10:21.182869+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('35', 'tg7001-00000007', '2026-11-29 20:10:21.185663+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "Overpaid", "amount": 1500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('36', 'tg7001-00000007', '2026-11-29 20:10:21.190006+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('37', 'tg7002-00000008', '2026-11-29 20:10:21.194039+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('38', 'tg7002-00000008', '2026-11-29 20:10:21.196293+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('39', 'tg7002-00000008', '2026-11-29 20:10:21.20002+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('4', 'tg7001-00000001', '2026-11-29 20:10:21.064043+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('40', 'tg7002-00000008', '2026-11-29 20:10:21.202264+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 30000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('41', 'tg7001-00000009', '2026-11-29 20:10:21.206854+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('42', 'tg7001-00000009', '2026-11-29 20:10:21.209305+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('43', 'tg7001-00000009', '2026-11-29 20:10:21.210908+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('44', 'tg7001-00000009', '2026-11-29 20:10:21.21353+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 34000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('45', 'tg7001-00000009', '2026-11-29 20:10:21.216893+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9001, "answer": "Deliver"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('46', 'tg7001-00000009', '2026-11-29 20:10:21.222465+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('47', 'tg7003-0000000a', '2026-11-29 20:10:21.227984+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('48', 'tg7003-0000000a', '2026-11-29 20:10:21.230464+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('49', 'tg7003-0000000a', '2026-11-29 20:10:21.232036+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('5', 'tg7001-00000001', '2026-11-29 20:10:21.070792+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('50', 'tg7003-0000000a', '2026-11-29 20:10:21.234008+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 4000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('51', 'tg7003-0000000a', '2026-11-29 20:10:21.246119+00', '{"tag": "Changed", "state": "Cancelled", "booked": [{"kind": "CaseCredited", "amount": 4000}], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "Credit"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('52', 'tg7003-0000000b', '2026-11-29 20:10:21.252715+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('53', 'tg7003-0000000b', '2026-11-29 20:10:21.255306+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('54', 'tg7003-0000000b', '2026-11-29 20:10:21.256924+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('55', 'tg7003-0000000b', '2026-11-29 20:10:21.25897+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 5000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('56', 'tg7003-0000000b', '2026-11-29 20:10:21.261552+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "RefundOutside"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('57', 'tg7001-0000000c', '2026-11-29 20:10:21.266704+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('58', 'tg7001-0000000c', '2026-11-29 20:10:21.269164+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('59', 'tg7001-0000000c', '2026-11-29 20:10:21.270671+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('6', 'tg7002-00000002', '2026-11-29 20:10:21.078879+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('60', 'tg7001-0000000c', '2026-11-29 20:10:21.272778+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('61', 'tg7003-0000000d', '2026-11-29 20:10:21.277963+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('62', 'tg7003-0000000d', '2026-11-29 20:10:21.280293+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('63', 'tg7003-0000000d', '2026-11-29 20:10:21.281879+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('64', 'tg7003-0000000d', '2026-11-29 20:10:21.284268+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('65', 'tg7003-0000000d', '2026-11-29 20:10:21.28683+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('66', 'tg7003-0000000d', '2026-11-29 20:10:21.292837+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('67', 'tg7003-0000000e', '2026-11-29 20:10:21.296644+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('68', 'tg7003-0000000e', '2026-11-29 20:10:21.299085+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('69', 'tg7003-0000000e', '2026-11-29 20:10:21.301538+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('7', 'tg7002-00000002', '2026-11-29 20:10:21.082573+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('70', 'tg7003-0000000e', '2026-11-29 20:10:21.303286+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('71', 'tg7001-0000000f', '2026-11-29 20:10:21.307131+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('72', 'tg7001-0000000f', '2026-11-29 20:10:21.309561+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('73', 'tg7001-0000000f', '2026-11-29 20:10:21.310938+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('74', 'tg7001-0000000f', '2026-11-29 20:10:21.312745+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('75', 'tg7001-0000000f', '2026-11-29 20:10:21.315898+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('76', 'tg7003-0000000e', '2026-11-29 20:10:21.322182+00', '{"tag": "Changed", "state": "Expired", "booked": [{"kind": "PaidLate", "amount": 29700}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('77', 'tg7002-00000010', '2026-11-29 20:10:21.325836+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('78', 'tg7002-00000010', '2026-11-29 20:10:21.328006+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('79', 'tg7001-00000011', '2026-11-29 20:10:21.330281+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('8', 'tg7002-00000002', '2026-11-29 20:10:21.084637+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('80', 'tg7001-00000011', '2026-11-29 20:10:21.332164+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('81', 'tg7001-00000011', '2026-11-29 20:10:21.333612+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('82', 'tg7001-00000011', '2026-11-29 20:10:21.336183+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 100000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('83', 'tg7002-00000012', '2026-11-29 20:10:21.338392+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('84', 'tg7002-00000012', '2026-11-29 20:10:21.339771+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('85', 'tg7002-00000012', '2026-11-29 20:10:21.341137+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('86', 'tg7002-00000012', '2026-11-29 20:10:21.342838+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 48000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('87', 'tg7002-00000013', '2026-11-29 20:10:21.34501+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('88', 'tg7002-00000013', '2026-11-29 20:10:21.346331+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('89', 'tg7001-00000014', '2026-11-29 20:10:21.349715+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('9', 'tg7002-00000002', '2026-11-29 20:10:21.086923+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('90', 'tg7001-00000014', '2026-11-29 20:10:21.35205+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -35000}], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('91', 'tg7001-00000014', '2026-11-29 20:10:21.356183+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('92', 'tg7001-00000015', '2026-11-29 20:10:21.359659+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('93', 'tg7001-00000015', '2026-11-29 20:10:21.361874+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('94', 'tg7001-00000015', '2026-11-29 20:10:21.363312+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('95', 'tg7001-00000015', '2026-11-29 20:10:21.36511+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('96', 'tg7001-00000015', '2026-11-29 20:10:21.369785+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('97', 'tg7001-00000015', '2026-11-29 20:10:21.372164+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "PaidTwice", "amount": 12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('98', 'tg7002-00000016', '2026-11-29 20:10:21.376028+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('99', 'tg7002-00000016', '2026-11-29 20:10:21.378405+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000016"}]}');

insert into products (code, sequence, category_id, name, description, terms, hidden) overriding system value values
  ('CANVA-PRO', '3', '1', 'CANVA-PRO', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('EBOOK', '4', '1', 'EBOOK', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('HABIS', '6', '1', 'HABIS', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('TOPUP', '5', '1', 'TOPUP', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false');

insert into variants (code, sequence, product_code, label, price, kind, steps, warranty_days, warranty_policy) overriding system value values
  ('CANVA-PRO', '3', 'CANVA-PRO', NULL, '9900', 'unit', '[]', NULL, NULL),
  ('EBOOK', '4', 'EBOOK', NULL, '20000', 'unit', '[]', NULL, NULL),
  ('HABIS', '6', 'HABIS', NULL, '8000', 'unit', '[]', NULL, NULL),
  ('NETFLIX-1M', '1', 'NETFLIX-1M', NULL, '35000', 'unit', '[]', '30', 'Replace'),
  ('SPOTIFY-1M', '2', 'SPOTIFY-1M', NULL, '12500', 'unit', '[{"from": 3, "price": 12000}, {"from": 6, "price": 11500}]', '7', 'AskStaff'),
  ('TOPUP', '5', 'TOPUP', NULL, '15000', 'unit', '[]', NULL, NULL);

insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount, warranty_days, warranty_policy) overriding system value values
  ('tg7001-00000001', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0', '30', 'Replace'),
  ('tg7001-00000001', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000004', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000004', '2', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-00000007', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000009', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-0000000c', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-0000000f', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '2', '9900', '0', NULL, NULL),
  ('tg7001-00000014', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-00000015', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-0000001c', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000002', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000002', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '3', '12000', '0', '7', 'AskStaff'),
  ('tg7002-00000005', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000006', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-00000008', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000010', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-00000016', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000019', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0', '30', 'Replace'),
  ('tg7002-00000019', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-0000001a', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7002-0000001d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-00000003', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000a', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-0000000e', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '3', '9900', '0', NULL, NULL),
  ('tg7003-00000017', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-00000018', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-0000001b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace');

insert into restock_lines (variant_code, version) overriding system value values
  ('HABIS', '1');

insert into restock_waits (variant_code, buyer_id, place, told_at) overriding system value values
  ('HABIS', '7002', '1', NULL);

insert into shop_tallies (shard, buyers, orders_paid) overriding system value values
  ('8', '6', '18');

insert into stock_batches (id, variant_code, imported_at, taken_back, taken_back_at, name, supplier, cost) overriding system value values
  ('1', 'NETFLIX-1M', '2026-11-29 20:10:21.001864+00', '0', NULL, NULL, NULL, NULL),
  ('2', 'SPOTIFY-1M', '2026-11-29 20:10:21.013509+00', '0', NULL, NULL, NULL, NULL),
  ('3', 'CANVA-PRO', '2026-11-29 20:10:21.020741+00', '0', NULL, NULL, NULL, NULL);

insert into stock_imports (id, variant_code, key_id, begun_at, gathered, batch_id, added) overriding system value values
  ('1', 'NETFLIX-1M', 'key-of-tests', '2026-11-29 20:10:20.993495+00', '30', '1', '30'),
  ('2', 'SPOTIFY-1M', 'key-of-tests', '2026-11-29 20:10:21.010795+00', '24', '2', '24'),
  ('3', 'CANVA-PRO', 'key-of-tests', '2026-11-29 20:10:21.018963+00', '3', '3', '3');

insert into unit_keys (id, place, proof, fingerprint_proof, remembered_at) overriding system value values
  ('key-of-tests', '1', '\xa406e2e64b4055201b5f692d4c9334dd4ba6be0d709454fa45bb368a', '\x098a637a632e621bf8829bbdec56d6c0fe6dcaa9e848ca74f404694b96a106db', '2026-11-29 20:10:20.87208+00');

insert into units (id, place, variant_code, content, content_hash, state, order_id, added_at, sealed, key_id, line_number, batch_id) overriding system value values
  ('1', '1', 'NETFLIX-1M', NULL, '\xe62c5f5bcad93890bebd7ce2dc7213e80094730f1a2056c46513d7a468facb5a', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:21.001864+00', '\xa3274234a01e7ab30f9d120243c7a7452bdb1cf4f29f317c4805c423e1ab160b48ec99640e0457b7', 'key-of-tests', '1', '1'),
  ('10', '10', 'NETFLIX-1M', NULL, '\xf3162f80bbb952cab33078d8107e68349097426979f2660d7417a3cb47778a43', 'Sold', 'tg7002-00000016', '2026-11-29 20:10:21.001864+00', '\x694e8fc95c898f1955a66690abb5907f670374bd564140549208a09c6278a15088ee605b29c7b61ec6', 'key-of-tests', '1', '1'),
  ('11', '11', 'NETFLIX-1M', NULL, '\x9dafd228c78712b9bf1d2a6d286398e6054512d9b8c93bf2da5c32d74c281070', 'Sold', 'tg7003-00000017', '2026-11-29 20:10:21.001864+00', '\x74cf412443aa91867ab8cc126973a140d87d5eb842692d270d77e527cc8d8241674863ed8e2728d3bc', 'key-of-tests', '1', '1'),
  ('12', '12', 'NETFLIX-1M', NULL, '\xaaf0c522707e8162c6d90412521880222c780cc365bcd79fe98946e6a09cd5f6', 'Burned', 'tg7002-00000019', '2026-11-29 20:10:21.001864+00', '\x4df49f7eda0cbf5ff81c831cdebd25faf44ebea20f8a5e32f0bd68a9fd92528b22cb73b3e4e9b04004', 'key-of-tests', '1', '1'),
  ('13', '13', 'NETFLIX-1M', NULL, '\x493b27a3e45686d6e37b1b0ce1c82c4b6b344d33b8aced77dede2d1fcee6c0bd', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:21.001864+00', '\x159cc86d8deaa3fadafc56093ae5b21c1bf4cbc78993d4c626fcabef66a1b7dd8b8ccc4ddfd309a5c1', 'key-of-tests', '1', '1'),
  ('14', '14', 'NETFLIX-1M', NULL, '\xed247f05611383e8e7d3373e747dd77fa14f8abb36886cda23764dcb46fcb009', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:21.001864+00', '\x435613345d5f4800d520c58119a2229d84f7ed6006e07a0acb53a6045cd517b2420de47b09e0b769d5', 'key-of-tests', '1', '1'),
  ('15', '15', 'NETFLIX-1M', NULL, '\xc6d1d1a4cc174ad0fa1f914b6c2439c4a8a4a6c6ee79acf584c0ab0616cf9353', 'Sold', 'tg7003-0000001b', '2026-11-29 20:10:21.001864+00', '\xc4a0f3d2fca5ab565a85e9af4ab0cc1d03ff3bdd36e34efd22f377fec9023be7a37b93e64b85e466e0', 'key-of-tests', '1', '1'),
  ('16', '16', 'NETFLIX-1M', NULL, '\x1b7927c7feb342b8e0987797b48a905ca00b8e2c4d30f35841e038657e648187', 'Reserved', 'tg7001-0000001c', '2026-11-29 20:10:21.001864+00', '\x393b530571ec045c2db7c1f694b62047aa95d7f0c746ed0201dcb3fddf5769f616c88064b0ceb5570f', 'key-of-tests', '1', '1'),
  ('17', '17', 'NETFLIX-1M', NULL, '\x20b2a60637b30e40b2b99156500475c7f2d4076a7c3c212ecbb64ac571bd968a', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x7081a46941bb5afbbef0473a3d5f03ec8448629256ba2df590c97b61d01c67cdb94688c1e4713a00cc', 'key-of-tests', NULL, '1'),
  ('18', '18', 'NETFLIX-1M', NULL, '\x36d79f910f30613ca78bec4bb6a811e7fb1fc54c05b7733560d7cb4376a82e2a', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x47590d3f577bb345e3c40ba3be833abbf29ff105312735bd067e54a28701a1325e1f2da4741966a29d', 'key-of-tests', NULL, '1'),
  ('19', '19', 'NETFLIX-1M', NULL, '\x6879a5010d26d18ab2467ee38729db38721947b8e542b6d80cdf7c30d6da2d80', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\xf9a25aa4a6b9b627f06a28f61c830fe116e54fe4b66883df8d13de48d6521c3ca73dd520effc2a6bc5', 'key-of-tests', NULL, '1'),
  ('2', '2', 'NETFLIX-1M', NULL, '\x5a48ae324e6797e4f26e2223ac7fab187d7ca21342118938848f049694209a8f', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:21.001864+00', '\x65574d109626338300914196e38faa0923252a2fe06ef78928584b82ccdd77bcfcedb4423401028d', 'key-of-tests', '1', '1'),
  ('20', '20', 'NETFLIX-1M', NULL, '\xbafecdc116626e94eac4b74901536052847ca16ff3a752117d7c88e9859c6e06', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x6ae0a803978b6491b5bc4c3d52099249d10bce90216095b9448a6a9de21281622da60e3355440536e9', 'key-of-tests', NULL, '1'),
  ('21', '21', 'NETFLIX-1M', NULL, '\x9ae5ebfa8604f73e17151b8ff7cd580e78ff0c9d1c5b417f5e0459b3348c1d30', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x9807d362ec9395c37a35237ede0b0935a1b58cb832369b86c442dc68f29028619655f0ea639f1e0d61', 'key-of-tests', NULL, '1'),
  ('22', '22', 'NETFLIX-1M', NULL, '\x8855394c64f785426b0d6aa172afaff00b6539f0fd22d4d6f74f3202dfe0bd25', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\xf4838c98899c2898f4e75d01464be6fdcf9bb120360da9fc31098780ec944649478417dd44b2161705', 'key-of-tests', NULL, '1'),
  ('23', '23', 'NETFLIX-1M', NULL, '\x9e2e96d473cd1c47872ee91e8a8359590cbc76b69ab0b61d20cef88e7f2e33d3', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x0eb0804120b039c20c55798d7df84e66b5855b1b32e59aa9891a691effe627a7a5441c164f90a0972b', 'key-of-tests', NULL, '1'),
  ('24', '24', 'NETFLIX-1M', NULL, '\x241bddca09863be1a3020e618728c40fbc4e7ac0b465c758d918191590ef079e', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x8c8c0e0787b5725c4c11cf402493c843962fb12191b83fc1502a2994c3b43015e04fb81102ee217d02', 'key-of-tests', NULL, '1'),
  ('25', '25', 'NETFLIX-1M', NULL, '\x8f68284e674fe3ce2f7590a576f144fd65ae3da4d82464af4c473e08f0b99685', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x28a7b3824960a8aaa5ce2f00c2917f8d759cc94acbf6a912a37e55071cef6b02c2eec098aa89d9c8e4', 'key-of-tests', NULL, '1'),
  ('26', '26', 'NETFLIX-1M', NULL, '\xada00ae60a756bcead81a25d66d4e15e3c62fa2a7274c88ba792fdc40e4d1135', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x5258c5005ffd36ee5eeaf3a5b4ee7e04eb6c57b890b737995444233013c06a7b0d11448152c129ecea', 'key-of-tests', NULL, '1'),
  ('27', '27', 'NETFLIX-1M', NULL, '\x36f13a1b9ab63ade5b4915b6665352071e962497bb879cc3d3f5e10a5d4150e3', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x8f871dd1578be99ba5f1cbaf24dbd9eb0343a4ded8621457459c354122bab6792869bbee6d33db7e24', 'key-of-tests', NULL, '1'),
  ('28', '28', 'NETFLIX-1M', NULL, '\x0fc49ef108af4e2fe99b06386de63a79de9cf9bbef3771d079edf8183f0fb955', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x5642e44629cbdf9344cd4807271eee295a4d118385c2e0629c005c3f9c7685d167b373ede339016135', 'key-of-tests', NULL, '1'),
  ('29', '29', 'NETFLIX-1M', NULL, '\x2dabb3354e7a764198c1d7f9cd6979ab1372b05bc3c240025ec688c699e2fc94', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\x9caea2f1502f3043075595d1ac9b2053e83a3202e17582456e396e0855f0ef19fb7e7d21186e5bebba', 'key-of-tests', NULL, '1'),
  ('3', '3', 'NETFLIX-1M', NULL, '\xa10b6359d25c4cef18e9105f75500cdf069c025aaf6f9a92bdc5f8d396268e5b', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:21.001864+00', '\x4c6a1e6ee6d5fdd69d853112016b4492d6795376812a222c5c0010e062f11c11d6484ba9964b1fdb', 'key-of-tests', '1', '1'),
  ('30', '30', 'NETFLIX-1M', NULL, '\x23497da22c4866c995854d4beddbfd65c1edaba4d33048b9a9240c05a352b12d', 'Available', NULL, '2026-11-29 20:10:21.001864+00', '\xa9371ea2b407f60dfcee96cdd9af82f65c8b8818b9172dbc7504cd840eabf0c7af1bb220641673c264', 'key-of-tests', NULL, '1'),
  ('31', '31', 'SPOTIFY-1M', NULL, '\xa372de9a51015f60b1c6186f5c344aeccff3a37ff91be5e8b1bce45007701b26', 'Sold', 'tg7001-00000001', '2026-11-29 20:10:21.013509+00', '\xf3d5cc8fca739061e3340d2db8a6a3ab7f9f7683fd77b752863d72520d4bc9e52536ff7d32cb2dc8', 'key-of-tests', '2', '2'),
  ('32', '32', 'SPOTIFY-1M', NULL, '\x3268ba6e18b6528e9d5113a5a1ff1fc0880561176c9135a246a581f5c8c4f424', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:21.013509+00', '\x54a09a041498592b3f60c68317d56bef416137d920cb587932bc2692aaf1e1588bfa47c8624dad20', 'key-of-tests', '2', '2'),
  ('33', '33', 'SPOTIFY-1M', NULL, '\xc56acb065e829b67c2203632cf889fcd457679d3c927a5d67c4b54221a12fadb', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:21.013509+00', '\x6b0964d3ef45288337e833ddf2ecd528e72dec3f4d4b31984aeb0dfe135a429182fabdd36c4c5508', 'key-of-tests', '2', '2'),
  ('34', '34', 'SPOTIFY-1M', NULL, '\xdcbb8f13647b02fee8966032f2befb07b47ca14a0b6b9063fe8ea325fd0ed53a', 'Sold', 'tg7002-00000002', '2026-11-29 20:10:21.013509+00', '\xb7967fd67929de33659ecdad83337d7936a22c3fc3ff22fefe5998e93f15795a38f5d03d2b31c92e', 'key-of-tests', '2', '2'),
  ('35', '35', 'SPOTIFY-1M', NULL, '\x7f1df05795869be87c475cefb17d93a143fc86bed57a32a9b1059fdefe7aa4bf', 'Sold', 'tg7001-00000004', '2026-11-29 20:10:21.013509+00', '\x73ce5f841c106610f2cee6d95ae690d68dc2eceea1a471cb511a2e623ba921b8e9e8d0ab4dc53956', 'key-of-tests', '1', '2'),
  ('36', '36', 'SPOTIFY-1M', NULL, '\xca646b555743b492be2b7565e9f3f712956e61aa0472247ce33cee5c566bfb2c', 'Sold', 'tg7002-00000006', '2026-11-29 20:10:21.013509+00', '\x07b89827231d2adef973ab3c9539a62da4870f170196cfeba95d9217436451fa94d85381208f2143', 'key-of-tests', '1', '2'),
  ('37', '37', 'SPOTIFY-1M', NULL, '\x8e03e1d474637cafe441e43deef9112620a43f1c817598cfd1917b03a2cc984d', 'Sold', 'tg7002-00000006', '2026-11-29 20:10:21.013509+00', '\x4d973a3a4dde40b647812b10dd31406296385446f4f5befe0640800da9578aa321ad9497cfd54492', 'key-of-tests', '1', '2'),
  ('38', '38', 'SPOTIFY-1M', NULL, '\xe7210fbb294cb4c7807e32e26d7cf9b4f574dec9f78cc17ec0dcf193aa5e2461', 'Sold', 'tg7001-00000007', '2026-11-29 20:10:21.013509+00', '\x5fe696c03655f9797b6bd9c5cf9e05c6d85c5808dce62bb0ce530261f66e4d657fb7159b09001aab', 'key-of-tests', '1', '2'),
  ('39', '39', 'SPOTIFY-1M', NULL, '\xc6c28bfd15e13c3e1dbda038554c4b659a826aa7c8d700e9dcbc91934224cbe0', 'Sold', 'tg7003-0000000d', '2026-11-29 20:10:21.013509+00', '\x3bf907388c38ac13f640246d1258b35b704ab056d7d6e79957b7077d5b1f299bf2c1b96398f8c585', 'key-of-tests', '1', '2'),
  ('4', '4', 'NETFLIX-1M', NULL, '\x51e0954e57605a8bbfe704fd700acbc4721d53d750266c07ca5b995f154fc8c4', 'Sold', 'tg7003-00000003', '2026-11-29 20:10:21.001864+00', '\xec542063c3d427b1a336c8c0c71e2d2744c9e21beb2c2b43e57d55587f90fcf4ec18904bb083c073', 'key-of-tests', '1', '1'),
  ('40', '40', 'SPOTIFY-1M', NULL, '\x0fd294cf8f6e65c06dc792ecde908336bc5384d192716d8b18e13f22194ca69f', 'Sold', 'tg7001-00000015', '2026-11-29 20:10:21.013509+00', '\xb8c5d1e65a2ff9e195f5235268bdef8f34da8b1879cebeffcbb61d4d3707c8fcb8bdaacb850a625b56', 'key-of-tests', '1', '2'),
  ('41', '41', 'SPOTIFY-1M', NULL, '\x7b6382f4595462be57ad1f25ee81dde410687b028732b0fe4c2445c0f1706588', 'Sold', 'tg7003-00000018', '2026-11-29 20:10:21.013509+00', '\x427bfb04874f626deae74b15bd2d52bed6b9bed2196da9edf1d04be9d19b2b731acd1b5cc48905fbed', 'key-of-tests', '1', '2'),
  ('42', '42', 'SPOTIFY-1M', NULL, '\xa4a7a295cb336eed44e40393e381cdff4d05f12e1ae8ae22617aa5d4fcfe8674', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:21.013509+00', '\x0925f5304d9fb6af6817ef1925ad2e4cfd8341ea0895d0a375f1a3f6e8983a40434453c466f1b07fd9', 'key-of-tests', '2', '2'),
  ('43', '43', 'SPOTIFY-1M', NULL, '\x559751212c883dd55cc9a6373fcf8f135e08edf1cf31da062cc9c3859147d8bc', 'Sold', 'tg7002-00000019', '2026-11-29 20:10:21.013509+00', '\x759f3fb8a6191849cf77a26cfcc322936e973c112eb1b5b37c2f31faf9085aa1748b8c6ff7c5c48be1', 'key-of-tests', '2', '2'),
  ('44', '44', 'SPOTIFY-1M', NULL, '\x3b4147d68051cc03f92883b9a96bb42739527667bdf36ee24f7a7b576a5f5254', 'Sold', 'tg7002-0000001a', '2026-11-29 20:10:21.013509+00', '\xcb3594a3ed55b3727c83b3cacd4fef6a9797e78e602b0d066e58f1d717aa2f4845f3d26c7fc9d72e50', 'key-of-tests', '1', '2'),
  ('45', '45', 'SPOTIFY-1M', NULL, '\x2cdb793cbfaeb15d1b70a0562fbb0e5b6e0f2338bc60617652e538087c5d1a71', 'Reserved', 'tg7002-0000001d', '2026-11-29 20:10:21.013509+00', '\xd2d7d37fb6e704bd7a24140ea65883bd3c4b039836d875f0a7b57cbf64e3fd44c579d80dcd41c2f5dc', 'key-of-tests', '1', '2'),
  ('46', '46', 'SPOTIFY-1M', NULL, '\xaa8dd29266349711e5b137840fa3cb7bedd20a0002b8c9d0c96d41dd084cc0c2', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\x1bdb5caaf10eafe8132504c3601a7af155e0ea910626da5c54f9b8d1d73da278fae9aa6251e5839db1', 'key-of-tests', NULL, '2'),
  ('47', '47', 'SPOTIFY-1M', NULL, '\xcd960cf8c1fdc799840bf8af7abf8b4da1ff25433be269e1f7145ff598cbb8e1', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\x545ab1e0ce8ab1c7127dab482051db49e606ecbb6bbc4d0fc5e0a44c2dc985c526e65b6f839cbaadfc', 'key-of-tests', NULL, '2'),
  ('48', '48', 'SPOTIFY-1M', NULL, '\x3ff1e856fee8233842deab502c2cc86c1fdedcc06a121e003b9e714eedc59aef', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\x197b236a55ed3b722d0e91019eacf68f26fa0464fca45a34dbefa40c71348e652189a6647bfe024ce5', 'key-of-tests', NULL, '2'),
  ('49', '49', 'SPOTIFY-1M', NULL, '\xc0124c7a8220b05a6a7fa338eedd1fa58ed822aad009625563486abf14673928', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\xbc92d10d2ae2065fd81b8000ed123b0176107ee01f45e7ba09b132a3e0f04d19361738b4a296f40fb0', 'key-of-tests', NULL, '2'),
  ('5', '5', 'NETFLIX-1M', NULL, '\x8d6feb0cc7f3723ae782cd541019f52f9385d5ff879ea245a2d47b5d7fd1b0dd', 'Sold', 'tg7001-00000004', '2026-11-29 20:10:21.001864+00', '\xa4c8afe1734b321fdc2fd1dead05d4c60abf01689afc5c8e729d008282bd3420736f8837b93e697d', 'key-of-tests', '2', '1'),
  ('50', '50', 'SPOTIFY-1M', NULL, '\x88fbd0a030d5436c446ea2005e4ca4dcb8bdecd028d93c97f9f736340a507c5b', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\xaba86bc1252256d190341a5be44b65626cfd6ea303d02e855d6f43b16737a91f053275734dd173c967', 'key-of-tests', NULL, '2'),
  ('51', '51', 'SPOTIFY-1M', NULL, '\x9143abcbb330e177617bb043ecbbc65d1b0b2de5afc869c2daa9efac9ad7db33', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\xeb779b769b57c91153e0ce2802b74b5f827b92373c23ebeceed07c365be72128ad6861985df181ef7f', 'key-of-tests', NULL, '2'),
  ('52', '52', 'SPOTIFY-1M', NULL, '\x8e6a2412e9ff952cf1e6f07943e546016edf9d5b4174c81636bc58e71d197491', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\x6586e8ad3714e9829713bd133ca181d44473018c4704688fbb7f0a428f87dabb2d6181479164f3d743', 'key-of-tests', NULL, '2'),
  ('53', '53', 'SPOTIFY-1M', NULL, '\xed5ee9ac750420d3e092f923c9a284812a39300685694ac124e5801d6d5832a0', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\xeae3c88673ee4cdc853b1492341bc39f32a069ed759a07b3350c3fb1086e0b1f62b3761fb9eed239ab', 'key-of-tests', NULL, '2'),
  ('54', '54', 'SPOTIFY-1M', NULL, '\x461d1456ae1885f742b281fe8ec56fd510bfdb156e66fc424ec585694a44841c', 'Available', NULL, '2026-11-29 20:10:21.013509+00', '\x0c21fa6d553179c136d42987044b4b44347e96245357c38132febe4d0ea7a3d17b546cf17e28f38aa0', 'key-of-tests', NULL, '2'),
  ('55', '55', 'CANVA-PRO', NULL, '\x6402dda59537d289d805d7d459e0c3da67f39cdd2568d4a096edf1ed11660877', 'Sold', 'tg7001-0000000f', '2026-11-29 20:10:21.020741+00', '\xd3609072de3a7332e180aebe0087fc1d73adfe5ad55e98acd26e1f164d1b8be0233d8acfab96d0', 'key-of-tests', '1', '3'),
  ('56', '56', 'CANVA-PRO', NULL, '\x243f5f7e640a3630045c3a835adfd02dc9aaa999f74a32a4706140911f1e5cc6', 'Sold', 'tg7001-0000000f', '2026-11-29 20:10:21.020741+00', '\xbe2d29ada30931f9978905acae8f620a8b8f24bdfd241bdef288dfea81729b087500ddf7bf0c94', 'key-of-tests', '1', '3'),
  ('57', '57', 'CANVA-PRO', NULL, '\xf077173854b4cf53d8ae05e60558bce90f1e90d6c7b3b57541740e6fcd0f9ba6', 'Available', NULL, '2026-11-29 20:10:21.020741+00', '\x970857ffe9d488b15e1a9cac4f080f74cef3633ed01b643541686c19d8c4ecd369615183b08859', 'key-of-tests', NULL, '3'),
  ('6', '6', 'NETFLIX-1M', NULL, '\x67df97ffa8e25ac233c6b45fe73115325ead6f71dda19c76e60d2d16f0dccff7', 'Sold', 'tg7002-00000005', '2026-11-29 20:10:21.001864+00', '\x9649a7217dd9f6de3ef4ad9138b254691ec7f0baf8cd8c819924590dd544ffc2c117448f097db74d', 'key-of-tests', '1', '1'),
  ('7', '7', 'NETFLIX-1M', NULL, '\xd83c581d1e3a36b6bd86254b607f3417314ecc252422366e913e7917bd2b3a0b', 'Reserved', 'tg7002-00000008', '2026-11-29 20:10:21.001864+00', '\x310b04af8da6582e1ba6d8a2e4c2591281f1a41f8c343bfd172c34bca7b3730267451e00825a9e81', 'key-of-tests', '1', '1'),
  ('8', '8', 'NETFLIX-1M', NULL, '\x9141d5c12cd79b06f23ffed4309a67a4f25391153a8d4514945cb167438240a1', 'Sold', 'tg7001-00000009', '2026-11-29 20:10:21.001864+00', '\x9792e31fc6a84d0497e1226194f805097facd548d8b0b51b88cc0d5824599d8a38c006e772f81292', 'key-of-tests', '1', '1'),
  ('9', '9', 'NETFLIX-1M', NULL, '\x28ab13a7851ccaf1ec93a0cd6d5dee32ec80e70a493f7bbb8614ab62a14bd1df', 'Sold', 'tg7001-00000014', '2026-11-29 20:10:21.001864+00', '\xdea6ecbdcb11a590b66003c93a854992968c57a7fc87802f49b096c227d08837368d707974366984', 'key-of-tests', '1', '1');

insert into variant_tallies (variant_code, shard, free, sold) overriding system value values
  ('CANVA-PRO', '8', '1', '2'),
  ('NETFLIX-1M', '8', '14', '13'),
  ('SPOTIFY-1M', '8', '9', '14');

insert into wallet_tallies (shard, holders, balances) overriding system value values
  ('0', '0', '0'),
  ('8', '3', '198200');

insert into wallets (buyer_id, balance) overriding system value values
  ('7001', '79000'),
  ('7002', '85500'),
  ('7003', '33700');

insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, answered_by, replacement_id, amount, note) overriding system value values
  ('12', 'tg7002-00000019', 'NotWorking', '2199-01-01 08:00:28+00', 'Replaced', '2199-01-01 08:00:28+00', NULL, '14', NULL, NULL),
  ('42', 'tg7002-00000019', 'Stopped', '2199-01-01 08:00:28+00', 'Refunded', '2199-01-01 08:00:28+00', '9001', NULL, '12500', NULL),
  ('43', 'tg7002-00000019', 'Other', '2199-01-01 08:00:28+00', NULL, NULL, NULL, NULL, NULL, NULL);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000001","at":7226601314000}'::json, run_at => '2199-01-01 05:15:14+00', max_attempts => 10, job_key => 'expire:tg7001-00000001', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000001","reference":"tg7001-00000001","at":7226600426000}'::json, run_at => '2199-01-01 05:00:26+00', max_attempts => 10, job_key => 'check:tg7001-00000001', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000001"}'::json, run_at => '2026-11-29 20:10:21.064043+00', max_attempts => 12, job_key => 'deliver:tg7001-00000001', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000001"}}'::json, run_at => '2026-11-29 20:10:21.070792+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000002","at":7226601344000}'::json, run_at => '2199-01-01 05:15:44+00', max_attempts => 10, job_key => 'expire:tg7002-00000002', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000002","reference":"tg7002-00000002","at":7226600456000}'::json, run_at => '2199-01-01 05:00:56+00', max_attempts => 10, job_key => 'check:tg7002-00000002', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000002"}'::json, run_at => '2026-11-29 20:10:21.086923+00', max_attempts => 12, job_key => 'deliver:tg7002-00000002', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000002"}}'::json, run_at => '2026-11-29 20:10:21.092229+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000002', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000003","at":7226601374000}'::json, run_at => '2199-01-01 05:16:14+00', max_attempts => 10, job_key => 'expire:tg7003-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000003","reference":"tg7003-00000003","at":7226600486000}'::json, run_at => '2199-01-01 05:01:26+00', max_attempts => 10, job_key => 'check:tg7003-00000003', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000003"}'::json, run_at => '2026-11-29 20:10:21.102356+00', max_attempts => 12, job_key => 'deliver:tg7003-00000003', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000003"}}'::json, run_at => '2026-11-29 20:10:21.105765+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000003', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000004","at":7226601404000}'::json, run_at => '2199-01-01 05:16:44+00', max_attempts => 10, job_key => 'expire:tg7001-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000004","reference":"tg7001-00000004","at":7226600516000}'::json, run_at => '2199-01-01 05:01:56+00', max_attempts => 10, job_key => 'check:tg7001-00000004', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000004"}'::json, run_at => '2026-11-29 20:10:21.117961+00', max_attempts => 12, job_key => 'deliver:tg7001-00000004', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:10:21.121322+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000004', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"refund:tg7001-00000004:1","kind":"Refunded","amount":12500,"order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:10:21.124233+00', max_attempts => 10, job_key => 'tell-money:refund:tg7001-00000004:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226601441000}'::json, run_at => '2199-01-01 05:17:21+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226600553000}'::json, run_at => '2199-01-01 05:02:33+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000005"}'::json, run_at => '2026-11-29 20:10:21.142878+00', max_attempts => 12, job_key => 'deliver:tg7002-00000005', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:10:21.150838+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000005', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"refund:tg7002-00000005:1","kind":"RefundedOutside","amount":35000,"order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:10:21.155736+00', max_attempts => 10, job_key => 'tell-money:refund:tg7002-00000005:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000006","at":7226601478000}'::json, run_at => '2199-01-01 05:17:58+00', max_attempts => 10, job_key => 'expire:tg7002-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000006","reference":"tg7002-00000006","at":7226600590000}'::json, run_at => '2199-01-01 05:03:10+00', max_attempts => 10, job_key => 'check:tg7002-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000006"}'::json, run_at => '2026-11-29 20:10:21.171293+00', max_attempts => 12, job_key => 'deliver:tg7002-00000006', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000007","at":7226601506000}'::json, run_at => '2199-01-01 05:18:26+00', max_attempts => 10, job_key => 'expire:tg7001-00000007', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000007","reference":"tg7001-00000007","at":7226600618000}'::json, run_at => '2199-01-01 05:03:38+00', max_attempts => 10, job_key => 'check:tg7001-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000007"}'::json, run_at => '2026-11-29 20:10:21.185663+00', max_attempts => 12, job_key => 'deliver:tg7001-00000007', priority => 0);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000007","kind":"Overpaid","amount":1500,"order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:10:21.185663+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000007', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000007","reference":"tg7001-00000007","kind":"Overpaid","amount":1500}}'::json, run_at => '2026-11-29 20:10:21.185663+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000007', priority => 3);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:10:21.190006+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000007', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000008","at":7226601536000}'::json, run_at => '2199-01-01 05:18:56+00', max_attempts => 10, job_key => 'expire:tg7002-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000008","reference":"tg7002-00000008","at":7226600648000}'::json, run_at => '2199-01-01 05:04:08+00', max_attempts => 10, job_key => 'check:tg7002-00000008', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-00000008","reference":"tg7002-00000008","kind":"Underpaid","amount":30000}}'::json, run_at => '2026-11-29 20:10:21.202264+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-00000008', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000008","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:21.202264+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000008:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000009","at":7226601564000}'::json, run_at => '2199-01-01 05:19:24+00', max_attempts => 10, job_key => 'expire:tg7001-00000009', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000009","reference":"tg7001-00000009","at":7226600676000}'::json, run_at => '2199-01-01 05:04:36+00', max_attempts => 10, job_key => 'check:tg7001-00000009', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-00000009","reference":"tg7001-00000009","kind":"Underpaid","amount":34000}}'::json, run_at => '2026-11-29 20:10:21.21353+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-00000009', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-00000009","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:21.21353+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-00000009:UnderReview', priority => 1);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000009"}'::json, run_at => '2026-11-29 20:10:21.216893+00', max_attempts => 12, job_key => 'deliver:tg7001-00000009', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000009"}}'::json, run_at => '2026-11-29 20:10:21.222465+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000009', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000a","at":7226601594000}'::json, run_at => '2199-01-01 05:19:54+00', max_attempts => 10, job_key => 'expire:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000a","reference":"tg7003-0000000a","at":7226600706000}'::json, run_at => '2199-01-01 05:05:06+00', max_attempts => 10, job_key => 'check:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7003-0000000a","reference":"tg7003-0000000a","kind":"Underpaid","amount":4000}}'::json, run_at => '2026-11-29 20:10:21.234008+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7003-0000000a', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000a","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:21.234008+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000a:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"case:tg7003-0000000a","kind":"CaseCredited","amount":4000,"order":"tg7003-0000000a"}}'::json, run_at => '2026-11-29 20:10:21.246119+00', max_attempts => 10, job_key => 'tell-money:case:tg7003-0000000a', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000b","at":7226601622000}'::json, run_at => '2199-01-01 05:20:22+00', max_attempts => 10, job_key => 'expire:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000b","reference":"tg7003-0000000b","at":7226600734000}'::json, run_at => '2199-01-01 05:05:34+00', max_attempts => 10, job_key => 'check:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7003-0000000b","reference":"tg7003-0000000b","kind":"Underpaid","amount":5000}}'::json, run_at => '2026-11-29 20:10:21.25897+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7003-0000000b', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 20:10:21.25897+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"case:tg7003-0000000b","kind":"RefundedOutside","amount":5000,"order":"tg7003-0000000b"}}'::json, run_at => '2026-11-29 20:10:21.261552+00', max_attempts => 10, job_key => 'tell-money:case:tg7003-0000000b', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000c","at":7226601650000}'::json, run_at => '2199-01-01 05:20:50+00', max_attempts => 10, job_key => 'expire:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000c","reference":"tg7001-0000000c","at":7226600762000}'::json, run_at => '2199-01-01 05:06:02+00', max_attempts => 10, job_key => 'check:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000c","news":"Cancelled"}'::json, run_at => '2026-11-29 20:10:21.272778+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000c:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000000c","reference":"tg7001-0000000c"}'::json, run_at => '2026-11-29 20:10:21.272778+00', max_attempts => 10, job_key => 'close:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000d","at":7226601671000}'::json, run_at => '2199-01-01 05:21:11+00', max_attempts => 10, job_key => 'expire:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000d","reference":"tg7003-0000000d","at":7226600783000}'::json, run_at => '2199-01-01 05:06:23+00', max_attempts => 10, job_key => 'check:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000d","news":"Expired"}'::json, run_at => '2026-11-29 20:10:21.284268+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000d:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000d","reference":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:10:21.284268+00', max_attempts => 10, job_key => 'close:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:10:21.28683+00', max_attempts => 12, job_key => 'deliver:tg7003-0000000d', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-0000000d"}}'::json, run_at => '2026-11-29 20:10:21.292837+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-0000000d', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000e","at":7226602661000}'::json, run_at => '2199-01-01 05:37:41+00', max_attempts => 10, job_key => 'expire:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000e","reference":"tg7003-0000000e","at":7226601773000}'::json, run_at => '2199-01-01 05:22:53+00', max_attempts => 10, job_key => 'check:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7003-0000000e","news":"Expired"}'::json, run_at => '2026-11-29 20:10:21.303286+00', max_attempts => 10, job_key => 'tell-buyer:tg7003-0000000e:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000e","reference":"tg7003-0000000e"}'::json, run_at => '2026-11-29 20:10:21.303286+00', max_attempts => 10, job_key => 'close:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000f","at":7226603642000}'::json, run_at => '2199-01-01 05:54:02+00', max_attempts => 10, job_key => 'expire:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000f","reference":"tg7001-0000000f","at":7226602754000}'::json, run_at => '2199-01-01 05:39:14+00', max_attempts => 10, job_key => 'check:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000000f"}'::json, run_at => '2026-11-29 20:10:21.312745+00', max_attempts => 12, job_key => 'deliver:tg7001-0000000f', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-0000000f"}}'::json, run_at => '2026-11-29 20:10:21.315898+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-0000000f', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7003,"news":{"key":"payment:tg7003-0000000e","kind":"PaidLate","amount":29700,"order":"tg7003-0000000e"}}'::json, run_at => '2026-11-29 20:10:21.322182+00', max_attempts => 10, job_key => 'tell-money:payment:tg7003-0000000e', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7003-0000000e","reference":"tg7003-0000000e","kind":"PaidLate","amount":29700}}'::json, run_at => '2026-11-29 20:10:21.322182+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7003-0000000e', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000010","at":7226603679000}'::json, run_at => '2199-01-01 05:54:39+00', max_attempts => 10, job_key => 'expire:tg7002-00000010', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000010","news":"Expired"}'::json, run_at => '2026-11-29 20:10:21.328006+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000010:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000011","at":7226607346000}'::json, run_at => '2199-01-01 06:55:46+00', max_attempts => 10, job_key => 'expire:tg7001-00000011', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000011","reference":"tg7001-00000011","at":7226603758000}'::json, run_at => '2199-01-01 05:55:58+00', max_attempts => 10, job_key => 'check:tg7001-00000011', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000011","kind":"Deposited","amount":100000,"order":"tg7001-00000011"}}'::json, run_at => '2026-11-29 20:10:21.336183+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000011', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000011","reference":"tg7001-00000011","kind":"Deposited","amount":100000}}'::json, run_at => '2026-11-29 20:10:21.336183+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000011', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000012","at":7226607367000}'::json, run_at => '2199-01-01 06:56:07+00', max_attempts => 10, job_key => 'expire:tg7002-00000012', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000012","reference":"tg7002-00000012","at":7226603779000}'::json, run_at => '2199-01-01 05:56:19+00', max_attempts => 10, job_key => 'check:tg7002-00000012', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"payment:tg7002-00000012","kind":"Deposited","amount":48000,"order":"tg7002-00000012"}}'::json, run_at => '2026-11-29 20:10:21.342838+00', max_attempts => 10, job_key => 'tell-money:payment:tg7002-00000012', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7002-00000012","reference":"tg7002-00000012","kind":"Deposited","amount":48000}}'::json, run_at => '2026-11-29 20:10:21.342838+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7002-00000012', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000013","at":7226607388000}'::json, run_at => '2199-01-01 06:56:28+00', max_attempts => 10, job_key => 'expire:tg7002-00000013', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000013","news":"Expired"}'::json, run_at => '2026-11-29 20:10:21.346331+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000013:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000014","at":7226608362000}'::json, run_at => '2199-01-01 07:12:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000014', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000014"}'::json, run_at => '2026-11-29 20:10:21.35205+00', max_attempts => 12, job_key => 'deliver:tg7001-00000014', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000014"}}'::json, run_at => '2026-11-29 20:10:21.356183+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000014', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000015","at":7226608385000}'::json, run_at => '2199-01-01 07:13:05+00', max_attempts => 10, job_key => 'expire:tg7001-00000015', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000015","reference":"tg7001-00000015","at":7226607497000}'::json, run_at => '2199-01-01 06:58:17+00', max_attempts => 10, job_key => 'check:tg7001-00000015', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:10:21.36511+00', max_attempts => 12, job_key => 'deliver:tg7001-00000015', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000015","reference":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:10:21.36511+00', max_attempts => 10, job_key => 'close:tg7001-00000015', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:10:21.369785+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000015', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000015","kind":"PaidTwice","amount":12500,"order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:10:21.372164+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000015', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000015","reference":"tg7001-00000015","kind":"PaidTwice","amount":12500}}'::json, run_at => '2026-11-29 20:10:21.372164+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000015', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000016","at":7226608415000}'::json, run_at => '2199-01-01 07:13:35+00', max_attempts => 10, job_key => 'expire:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016","at":7226607527000}'::json, run_at => '2199-01-01 06:58:47+00', max_attempts => 10, job_key => 'check:tg7002-00000016', priority => 2);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000016","reference":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:10:21.38914+00', max_attempts => 10, job_key => 'close:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016-2","at":7226607534000}'::json, run_at => '2199-01-01 06:58:54+00', max_attempts => 10, job_key => 'check:tg7002-00000016-2', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:10:21.395303+00', max_attempts => 12, job_key => 'deliver:tg7002-00000016', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000016"}}'::json, run_at => '2026-11-29 20:10:21.398546+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000016', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000017","at":7226608452000}'::json, run_at => '2199-01-01 07:14:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000017', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000017"}'::json, run_at => '2026-11-29 20:10:21.405533+00', max_attempts => 12, job_key => 'deliver:tg7003-00000017', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000017"}}'::json, run_at => '2026-11-29 20:10:21.408646+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000017', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"owner:h1","kind":"ByOwner","amount":30000,"order":null}}'::json, run_at => '2026-11-29 20:10:21.410477+00', max_attempts => 10, job_key => 'tell-money:owner:h1', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"owner:h2","kind":"ByOwner","amount":-5000,"order":null}}'::json, run_at => '2026-11-29 20:10:21.411972+00', max_attempts => 10, job_key => 'tell-money:owner:h2', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000018","at":7226608482000}'::json, run_at => '2199-01-01 07:14:42+00', max_attempts => 10, job_key => 'expire:tg7003-00000018', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000018","reference":"tg7003-00000018","at":7226607594000}'::json, run_at => '2199-01-01 06:59:54+00', max_attempts => 10, job_key => 'check:tg7003-00000018', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:10:21.421107+00', max_attempts => 12, job_key => 'deliver:tg7003-00000018', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-00000018"}}'::json, run_at => '2026-11-29 20:10:21.424028+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-00000018', priority => 3);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:10:21.42862+00', max_attempts => 10, job_key => 'send-again:tg7003-00000018', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000019","at":7226608512000}'::json, run_at => '2199-01-01 07:15:12+00', max_attempts => 10, job_key => 'expire:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019","at":7226607624000}'::json, run_at => '2199-01-01 07:00:24+00', max_attempts => 10, job_key => 'check:tg7002-00000019', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:10:21.440117+00', max_attempts => 12, job_key => 'deliver:tg7002-00000019', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:10:21.44327+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000019', priority => 3);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:10:21.451666+00', max_attempts => 10, job_key => 'send-again:tg7002-00000019', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":42}}'::json, run_at => '2026-11-29 20:10:21.457843+00', max_attempts => 10, job_key => 'tell-owners:ClaimOpened:42', priority => 3);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":43}}'::json, run_at => '2026-11-29 20:10:21.460974+00', max_attempts => 10, job_key => 'tell-owners:ClaimOpened:43', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"refund:tg7002-00000019:1","kind":"Refunded","amount":12500,"order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:10:21.464605+00', max_attempts => 10, job_key => 'tell-money:refund:tg7002-00000019:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001a","at":7226612142000}'::json, run_at => '2199-01-01 08:15:42+00', max_attempts => 10, job_key => 'expire:tg7002-0000001a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000001a","reference":"tg7002-0000001a","at":7226611254000}'::json, run_at => '2199-01-01 08:00:54+00', max_attempts => 10, job_key => 'check:tg7002-0000001a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-0000001a"}'::json, run_at => '2026-11-29 20:10:21.484918+00', max_attempts => 12, job_key => 'deliver:tg7002-0000001a', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-0000001a"}}'::json, run_at => '2026-11-29 20:10:21.488159+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-0000001a', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000001b","at":7226612186000}'::json, run_at => '2199-01-01 08:16:26+00', max_attempts => 10, job_key => 'expire:tg7003-0000001b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000001b","reference":"tg7003-0000001b","at":7226611298000}'::json, run_at => '2199-01-01 08:01:38+00', max_attempts => 10, job_key => 'check:tg7003-0000001b', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000001b"}'::json, run_at => '2026-11-29 20:10:21.508412+00', max_attempts => 12, job_key => 'deliver:tg7003-0000001b', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7003-0000001b"}}'::json, run_at => '2026-11-29 20:10:21.513758+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7003-0000001b', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001c","at":7226612216000}'::json, run_at => '2199-01-01 08:16:56+00', max_attempts => 10, job_key => 'expire:tg7001-0000001c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001c","reference":"tg7001-0000001c","at":7226611328000}'::json, run_at => '2199-01-01 08:02:08+00', max_attempts => 10, job_key => 'check:tg7001-0000001c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001d","at":7226612237000}'::json, run_at => '2199-01-01 08:17:17+00', max_attempts => 10, job_key => 'expire:tg7002-0000001d', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000001e","at":7226614944000}'::json, run_at => '2199-01-01 09:02:24+00', max_attempts => 10, job_key => 'expire:tg7003-0000001e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000001e","reference":"tg7003-0000001e","at":7226611356000}'::json, run_at => '2199-01-01 08:02:36+00', max_attempts => 10, job_key => 'check:tg7003-0000001e', priority => 2);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('audit_entries', 'sequence'), ('categories', 'id'), ('ledger_entries', 'sequence'), ('open_cases', 'sequence'), ('order_events', 'id'), ('orders', 'sequence'), ('products', 'sequence'), ('restock_waits', 'place'), ('stock_batches', 'id'), ('stock_imports', 'id'), ('units', 'id'), ('units', 'place'), ('variants', 'sequence'), ('web_chat_entries', 'place')) as counted (of_table, of_column);
