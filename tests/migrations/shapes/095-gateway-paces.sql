insert into alert_mutes (person_id, alert) overriding system value values
  ('9001', 'SaleMade');

insert into audit_entries (sequence, actor, action, subject, before, after, at) overriding system value values
  ('1', '9001', 'product.change', 'variant:SPOTIFY-1M', '{"steps": "[]"}', '{"steps": "[{\"from\":3,\"price\":12000},{\"from\":6,\"price\":11500}]"}', '2199-01-01 05:00:00+00'),
  ('10', '9001', 'order.refund', 'order:tg7001-00000004', '{"state": "Delivered"}', '{"to": "Balance", "line": 1, "state": "Delivered", "reason": "rusak"}', '2199-01-01 05:02:07+00'),
  ('11', '9001', 'order.refund', 'order:tg7002-00000005', '{"state": "Delivered"}', '{"to": "Outside", "line": null, "state": "Delivered", "reason": "dobel"}', '2199-01-01 05:02:44+00'),
  ('12', '9001', 'case.answer', 'order:tg7001-00000009', '{"case": "tg7001-00000009", "state": "UnderReview"}', '{"note": null, "state": "Paid", "answer": "Deliver"}', '2199-01-01 05:04:38+00'),
  ('13', '9002', 'case.answer', 'order:tg7003-0000000a', '{"case": "tg7003-0000000a", "state": "UnderReview"}', '{"note": null, "state": "Cancelled", "answer": "Credit"}', '2199-01-01 05:05:08+00'),
  ('14', '9002', 'case.answer', 'order:tg7003-0000000b', '{"case": "tg7003-0000000b", "state": "UnderReview"}', '{"note": "BCA 88", "state": "Cancelled", "answer": "RefundOutside"}', '2199-01-01 05:05:36+00'),
  ('15', '9001', 'payment.confirm', 'order:tg7003-00000017', '{"state": "AwaitingPayment"}', '{"state": "Paid", "amount": 35000, "reason": "lihat mutasi", "reference": "BCA 99"}', '2199-01-01 06:59:19+00'),
  ('16', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": 30000, "reason": "hadiah"}', '2199-01-01 06:59:28+00'),
  ('17', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": -5000, "reason": "koreksi"}', '2199-01-01 06:59:28+00'),
  ('18', '9001', 'order.note', 'order:tg7003-00000018', '{}', '{"note": "pelanggan lama"}', '2199-01-01 06:59:58+00'),
  ('19', '9001', 'goods.send-again', 'order:tg7003-00000018', '{}', '{"state": "Delivered"}', '2199-01-01 06:59:58+00'),
  ('2', '9001', 'variant.warranty', 'variant:NETFLIX-1M', '{"days": null, "policy": null}', '{"days": 30, "policy": "Replace"}', '2199-01-01 05:00:00+00'),
  ('20', '9001', 'claim.answer', 'order:tg7002-00000019', '{"unit": 42, "answer": null}', '{"unit": 42, "answer": "Refund"}', '2199-01-01 08:00:28+00'),
  ('21', '9001', 'redeem-codes.create', 'redeem-codes:2', '{}', '{"count": 2, "amount": 10000}', '2199-01-01 08:17:12+00'),
  ('22', '9001', 'manual.finish', 'order:tg7001-00000022', '{}', '{"line": 1, "characters": 13}', '2199-01-01 08:18:26+00'),
  ('23', '9001', 'manual.cancel', 'order:tg7001-00000023', '{}', '{"line": 1, "reason": "tidak bisa"}', '2199-01-01 08:18:58+00'),
  ('24', '9001', 'manual.return', 'order:tg7001-00000024', '{}', '{"line": 1, "reason": "ID salah"}', '2199-01-01 08:19:28+00'),
  ('25', '9001', 'person.block', 'buyer:7004', '{"blocked": false}', '{"reason": "penipu", "blocked": true}', '2199-01-01 08:19:58+00'),
  ('26', '9001', 'broadcast.create', 'broadcast:9001-p', '{}', '{"at": 7226698798000, "anytime": false}', '2199-01-01 08:19:58+00'),
  ('27', '9001', 'setting.change', 'setting:storeName', '{"value": "Bot Auto Order"}', '{"value": "Toko Lama"}', '2199-01-01 08:19:58+00'),
  ('3', '9001', 'variant.warranty', 'variant:SPOTIFY-1M', '{"days": null, "policy": null}', '{"days": 7, "policy": "AskStaff"}', '2199-01-01 05:00:00+00'),
  ('4', '9001', 'voucher.create', 'voucher:COBA10', '{}', '{"cut": "{\"tag\":\"Percent\",\"percent\":10,\"ceiling\":null}", "quota": null, "scope": "All", "minSpend": 0, "perBuyer": null, "withSteps": true, "firstOrderOnly": false}', '2199-01-01 05:00:00+00'),
  ('5', '9001', 'voucher.create', 'voucher:HEMAT', '{}', '{"cut": "{\"tag\":\"Amount\",\"amount\":2500}", "quota": 1, "scope": "All", "minSpend": 0, "perBuyer": null, "withSteps": true, "firstOrderOnly": false}', '2199-01-01 05:00:00+00'),
  ('6', '9001', 'shared.write', 'variant:EBOOK', '{}', '{"characters": 28}', '2199-01-01 05:00:00+00'),
  ('7', '9001', 'shared.limit', 'variant:EBOOK', '{"ceiling": null}', '{"ceiling": 9}', '2199-01-01 05:00:00+00'),
  ('8', '9001', 'manual.inputs', 'variant:TOPUP', '{"hours": 24, "inputs": ""}', '{"hours": 2, "inputs": "ID: number, Sandi: secret"}', '2199-01-01 05:00:00+00'),
  ('9', '9001', 'staff.appoint', 'staff:8001', '{}', '{"name": "Dewi", "ceiling": null}', '2199-01-01 05:00:00+00');

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
  ('cart-23', '7001', '[{"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12000}]', '1', '2199-01-01 08:00:35+00', '2199-01-01 08:00:35+00', 'Ordered'),
  ('cart-24', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:01:05+00', '2199-01-01 08:01:05+00', 'Ordered'),
  ('cart-25', '7002', '[{"product": "EBOOK", "quantity": 1, "priceSeen": 20000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 08:17:19+00', '2199-01-01 08:17:19+00', 'Ordered'),
  ('cart-26', '7001', '[{"product": "EBOOK", "quantity": 1, "priceSeen": 20000}]', '1', '2199-01-01 08:17:49+00', '2199-01-01 08:17:49+00', 'Ordered'),
  ('cart-27', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:18:03+00', '2199-01-01 08:18:03+00', 'Ordered'),
  ('cart-28', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:18:35+00', '2199-01-01 08:18:35+00', 'Ordered'),
  ('cart-29', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:19:05+00', '2199-01-01 08:19:05+00', 'Ordered'),
  ('cart-3', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:01:07+00', '2199-01-01 05:01:07+00', 'Ordered'),
  ('cart-30', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:19:35+00', '2199-01-01 08:19:35+00', 'Ordered'),
  ('cart-31', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:20:05+00', '2199-01-01 08:20:05+00', 'Ordered'),
  ('cart-32', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:20:35+00', '2199-01-01 08:20:35+00', 'Ordered'),
  ('cart-33', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:20:56+00', '2199-01-01 08:20:56+00', 'Ordered'),
  ('cart-34', '7003', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 08:21:17+00', '2199-01-01 08:21:17+00', NULL),
  ('cart-4', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}, {"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '2', '2199-01-01 05:01:37+00', '2199-01-01 05:01:37+00', 'Ordered'),
  ('cart-5', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:02:14+00', '2199-01-01 05:02:14+00', 'Ordered'),
  ('cart-6', '7002', '[{"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '1', '2199-01-01 05:02:51+00', '2199-01-01 05:02:51+00', 'Ordered'),
  ('cart-7', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:03:19+00', '2199-01-01 05:03:19+00', 'Ordered'),
  ('cart-8', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:03:49+00', '2199-01-01 05:03:49+00', 'Ordered'),
  ('cart-9', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:04:17+00', '2199-01-01 05:04:17+00', 'Ordered');

insert into orders (id, sequence, buyer_id, cart_id, version, state, total, placed_at, pay_before, paid_at, delivered_at, unreachable_since, alarmed_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds, subtotal, discount, unchecked, voucher) overriding system value values
  ('tg7001-00000001', '1', '7001', 'cart-1', '5', 'Delivered', '82500', '2199-01-01 05:00:14+00', '2199-01-01 05:15:14+00', '2199-01-01 05:00:28+00', '2199-01-01 05:00:30+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '82500', '0', 'false', NULL),
  ('tg7001-00000004', '4', '7001', 'cart-4', '6', 'Delivered', '47500', '2199-01-01 05:01:44+00', '2199-01-01 05:16:44+00', '2199-01-01 05:01:58+00', '2199-01-01 05:02:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600527000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [1], "amount": 12500, "reason": "rusak"}]', '47500', '0', 'false', NULL),
  ('tg7001-00000007', '7', '7001', 'cart-7', '5', 'Delivered', '12500', '2199-01-01 05:03:26+00', '2199-01-01 05:18:26+00', '2199-01-01 05:03:40+00', '2199-01-01 05:03:42+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7001-00000009', '9', '7001', 'cart-9', '6', 'Delivered', '35000', '2199-01-01 05:04:24+00', '2199-01-01 05:19:24+00', '2199-01-01 05:04:38+00', '2199-01-01 05:04:40+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '1000', '[]', '35000', '0', 'false', NULL),
  ('tg7001-0000000c', '12', '7001', 'cart-12', '4', 'Cancelled', '12500', '2199-01-01 05:05:50+00', '2199-01-01 05:20:50+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:57+00', NULL, NULL, NULL, NULL, NULL, NULL, '12500', '0', 'false', NULL),
  ('tg7001-0000000f', '15', '7001', 'cart-15', '5', 'Delivered', '19800', '2199-01-01 05:39:02+00', '2199-01-01 05:54:02+00', '2199-01-01 05:39:16+00', '2199-01-01 05:39:18+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '19800', '0', 'false', NULL),
  ('tg7001-00000011', '17', '7001', NULL, '4', 'Delivered', '100000', '2199-01-01 05:55:46+00', '2199-01-01 06:55:46+00', '2199-01-01 05:56:00+00', '2199-01-01 05:56:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '100000', '0', 'false', NULL),
  ('tg7001-00000014', '20', '7001', 'cart-17', '3', 'Delivered', '35000', '2199-01-01 06:57:42+00', '2199-01-01 07:12:42+00', '2199-01-01 06:57:49+00', '2199-01-01 06:57:51+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7001-00000015', '21', '7001', 'cart-18', '6', 'Delivered', '12500', '2199-01-01 06:58:05+00', '2199-01-01 07:13:05+00', '2199-01-01 06:58:12+00', '2199-01-01 06:58:14+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7001-0000001a', '26', '7001', 'cart-23', '5', 'Delivered', '32400', '2199-01-01 08:00:42+00', '2199-01-01 08:15:42+00', '2199-01-01 08:00:56+00', '2199-01-01 08:00:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '36000', '3600', 'false', '{"cut": {"tag": "Percent", "ceiling": null, "percent": 10}, "code": "COBA10", "scope": {"tag": "All"}, "minSpend": 0, "withSteps": true}'),
  ('tg7001-00000021', '29', '7001', 'cart-26', '1', 'AwaitingPayment', '20000', '2199-01-01 08:17:56+00', '2199-01-01 08:32:56+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false', NULL),
  ('tg7001-00000022', '30', '7001', 'cart-27', '6', 'Delivered', '15000', '2199-01-01 08:18:10+00', '2199-01-01 08:33:10+00', '2199-01-01 08:18:24+00', '2199-01-01 08:18:26+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL),
  ('tg7001-00000023', '31', '7001', 'cart-28', '6', 'Delivered', '15000', '2199-01-01 08:18:42+00', '2199-01-01 08:33:42+00', '2199-01-01 08:18:56+00', '2199-01-01 08:18:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226612338000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [1], "amount": 15000, "reason": "tidak bisa"}]', '15000', '0', 'false', NULL),
  ('tg7001-00000024', '32', '7001', 'cart-29', '5', 'Delivered', '15000', '2199-01-01 08:19:12+00', '2199-01-01 08:34:12+00', '2199-01-01 08:19:26+00', '2199-01-01 08:19:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL),
  ('tg7001-00000025', '33', '7001', 'cart-30', '5', 'Delivered', '15000', '2199-01-01 08:19:42+00', '2199-01-01 08:34:42+00', '2199-01-01 08:19:56+00', '2199-01-01 08:19:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL),
  ('tg7001-00000027', '35', '7001', 'cart-32', '3', 'AwaitingPayment', '35000', '2199-01-01 08:20:42+00', '2199-01-01 08:35:42+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7002-00000002', '2', '7002', 'cart-2', '5', 'Delivered', '71000', '2199-01-01 05:00:44+00', '2199-01-01 05:15:44+00', '2199-01-01 05:00:58+00', '2199-01-01 05:01:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '71000', '0', 'false', NULL),
  ('tg7002-00000005', '5', '7002', 'cart-5', '6', 'Delivered', '35000', '2199-01-01 05:02:21+00', '2199-01-01 05:17:21+00', '2199-01-01 05:02:35+00', '2199-01-01 05:02:37+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600564000, "by": 9001, "to": {"tag": "Outside", "reference": "BCA 77"}, "goods": "Burned", "lines": [1], "amount": 35000, "reason": "dobel"}]', '35000', '0', 'false', NULL),
  ('tg7002-00000006', '6', '7002', 'cart-6', '4', 'Paid', '25000', '2199-01-01 05:02:58+00', '2199-01-01 05:17:58+00', '2199-01-01 05:03:12+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL, '25000', '0', 'false', NULL),
  ('tg7002-00000008', '8', '7002', 'cart-8', '4', 'UnderReview', '35000', '2199-01-01 05:03:56+00', '2199-01-01 05:18:56+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:04:10+00', 'true', NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7002-00000010', '16', '7002', 'cart-16', '2', 'Expired', '25000', '2199-01-01 05:39:39+00', '2199-01-01 05:54:39+00', NULL, NULL, NULL, NULL, '2199-01-01 05:55:39+00', NULL, NULL, NULL, NULL, NULL, NULL, '25000', '0', 'false', NULL),
  ('tg7002-00000012', '18', '7002', NULL, '4', 'Delivered', '50000', '2199-01-01 05:56:07+00', '2199-01-01 06:56:07+00', '2199-01-01 05:56:21+00', '2199-01-01 05:56:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '50000', '0', 'false', NULL),
  ('tg7002-00000013', '19', '7002', NULL, '2', 'Expired', '20000', '2199-01-01 05:56:28+00', '2199-01-01 06:56:28+00', NULL, NULL, NULL, NULL, '2199-01-01 06:57:28+00', NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false', NULL),
  ('tg7002-00000016', '22', '7002', 'cart-19', '8', 'Delivered', '35000', '2199-01-01 06:58:35+00', '2199-01-01 07:13:35+00', '2199-01-01 06:58:56+00', '2199-01-01 06:58:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7002-00000019', '25', '7002', 'cart-22', '9', 'Delivered', '95000', '2199-01-01 07:00:12+00', '2199-01-01 07:15:12+00', '2199-01-01 07:00:26+00', '2199-01-01 07:00:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226611228000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [], "amount": 12500, "reason": "garansi", "warranty": 2}]', '95000', '0', 'false', NULL),
  ('tg7002-0000001b', '27', '7002', 'cart-24', '2', 'Expired', '10000', '2199-01-01 08:01:12+00', '2199-01-01 08:16:12+00', NULL, NULL, NULL, NULL, '2199-01-01 08:17:12+00', NULL, NULL, NULL, NULL, NULL, NULL, '12500', '2500', 'false', '{"cut": {"tag": "Amount", "amount": 2500}, "code": "HEMAT", "scope": {"tag": "All"}, "minSpend": 0, "withSteps": true}'),
  ('tg7002-00000020', '28', '7002', 'cart-25', '5', 'Delivered', '32500', '2199-01-01 08:17:26+00', '2199-01-01 08:32:26+00', '2199-01-01 08:17:40+00', '2199-01-01 08:17:42+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '32500', '0', 'false', NULL),
  ('tg7002-00000028', '36', '7002', 'cart-33', '1', 'AwaitingPayment', '12500', '2199-01-01 08:21:03+00', '2199-01-01 08:36:03+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '12500', '0', 'false', NULL),
  ('tg7003-00000003', '3', '7003', 'cart-3', '5', 'Delivered', '35000', '2199-01-01 05:01:14+00', '2199-01-01 05:16:14+00', '2199-01-01 05:01:28+00', '2199-01-01 05:01:30+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7003-0000000a', '10', '7003', 'cart-10', '5', 'Cancelled', '35000', '2199-01-01 05:04:54+00', '2199-01-01 05:19:54+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:08+00', NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7003-0000000b', '11', '7003', 'cart-11', '5', 'Cancelled', '35000', '2199-01-01 05:05:22+00', '2199-01-01 05:20:22+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:36+00', NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7003-0000000d', '13', '7003', 'cart-13', '6', 'Delivered', '12500', '2199-01-01 05:06:11+00', '2199-01-01 05:21:11+00', '2199-01-01 05:22:25+00', '2199-01-01 05:22:27+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'true', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7003-0000000e', '14', '7003', 'cart-14', '5', 'Expired', '29700', '2199-01-01 05:22:41+00', '2199-01-01 05:37:41+00', NULL, NULL, NULL, NULL, '2199-01-01 05:38:48+00', NULL, NULL, NULL, NULL, NULL, NULL, '29700', '0', 'false', NULL),
  ('tg7003-00000017', '23', '7003', 'cart-20', '3', 'Delivered', '35000', '2199-01-01 06:59:12+00', '2199-01-01 07:14:12+00', '2199-01-01 06:59:19+00', '2199-01-01 06:59:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7003-00000018', '24', '7003', 'cart-21', '5', 'Delivered', '12500', '2199-01-01 06:59:42+00', '2199-01-01 07:14:42+00', '2199-01-01 06:59:56+00', '2199-01-01 06:59:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7003-00000026', '34', '7003', 'cart-31', '5', 'Delivered', '35000', '2199-01-01 08:20:12+00', '2199-01-01 08:35:12+00', '2199-01-01 08:20:26+00', '2199-01-01 08:20:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7003-00000029', '37', '7003', NULL, '3', 'AwaitingPayment', '40000', '2199-01-01 08:21:10+00', '2199-01-01 09:21:10+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '40000', '0', 'false', NULL);

insert into broadcasts (id, version, state, text, photo, buttons, audience, at, anytime, created_by, created_at, started_at, ended_at, trouble, total, sent, blocked, failed, unknown, withdrawn, bubble_chat, bubble_message, shown_at, shown_settled) overriding system value values
  ('9001-p', '1', 'Scheduled', 'Promo!', NULL, '[]', '{"who": {"tag": "Everyone"}, "language": null}', '2199-01-02 08:19:58+00', 'false', '9001', '2199-01-01 08:19:58+00', NULL, NULL, NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '0');

insert into buyers (id, first_name, username, language_guessed, language_chosen, first_seen_at, named_at, unreachable_since, promos_stopped_at) overriding system value values
  ('7001', 'Budi', 'Budi_99', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL),
  ('7002', 'Siti', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL),
  ('7003', 'Tono', 'tono', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL),
  ('7004', 'Rudi', NULL, 'id', NULL, '2199-01-01 08:19:58+00', '2199-01-01 08:19:58+00', NULL, NULL),
  ('9001', 'Pemilik 9001', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL),
  ('9002', 'Pemilik 9002', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL);

insert into buyer_blocks (buyer_id, reason, blocked_by, blocked_at) overriding system value values
  ('7004', 'penipu', '9001', '2199-01-01 08:19:58+00');

insert into categories (id, name) overriding system value values
  ('1', 'Streaming');

insert into conversations (buyer_id, list_shown) overriding system value values
  ('7002', '{NETFLIX-1M,SPOTIFY-1M}');

insert into favourites (buyer_id, variant_code, quantity) overriding system value values
  ('7001', 'NETFLIX-1M', '3');

insert into ledger_entries (key, sequence, buyer_id, kind, amount, order_id, by_owner, note, booked_at) overriding system value values
  ('case:tg7003-0000000a', '3', '7003', 'CaseCredited', '4000', 'tg7003-0000000a', '9002', NULL, '2199-01-01 05:05:08+00'),
  ('code:7AAAAA8AAAAA', '13', '7003', 'ByOwner', '10000', NULL, '9001', '🎁 kode saldo', '2199-01-01 08:17:12+00'),
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
  ('refund:tg7001-00000023:1', '14', '7001', 'Refunded', '15000', 'tg7001-00000023', '9001', 'tidak bisa', '2199-01-01 08:18:58+00'),
  ('refund:tg7002-00000019:1', '12', '7002', 'Refunded', '12500', 'tg7002-00000019', '9001', 'garansi', '2199-01-01 08:00:28+00');

insert into unit_keys (id, place, proof, fingerprint_proof, remembered_at) overriding system value values
  ('key-of-tests', '1', '\x380894b9196fe2e72b0f54e55eaeeaabd14f8b6c2a5d298d0f8b34d5', '\x098a637a632e621bf8829bbdec56d6c0fe6dcaa9e848ca74f404694b96a106db', '2026-11-29 20:11:24.361055+00');

insert into products (code, sequence, category_id, name, description, terms, hidden) overriding system value values
  ('CANVA-PRO', '3', '1', 'CANVA-PRO', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('EBOOK', '4', '1', 'EBOOK', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('HABIS', '6', '1', 'HABIS', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false'),
  ('TOPUP', '5', '1', 'TOPUP', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false');

insert into variants (code, sequence, product_code, label, price, kind, steps, warranty_days, warranty_policy) overriding system value values
  ('CANVA-PRO', '3', 'CANVA-PRO', NULL, '9900', 'unit', '[]', NULL, NULL),
  ('EBOOK', '4', 'EBOOK', NULL, '20000', 'shared', '[]', NULL, NULL),
  ('HABIS', '6', 'HABIS', NULL, '8000', 'unit', '[]', NULL, NULL),
  ('NETFLIX-1M', '1', 'NETFLIX-1M', NULL, '35000', 'unit', '[]', '30', 'Replace'),
  ('SPOTIFY-1M', '2', 'SPOTIFY-1M', NULL, '12500', 'unit', '[{"from": 3, "price": 12000}, {"from": 6, "price": 11500}]', '7', 'AskStaff'),
  ('TOPUP', '5', 'TOPUP', NULL, '15000', 'manual', '[]', NULL, NULL);

insert into sealed_contents (id, variant_code, key_id, sealed) overriding system value values
  ('1', 'EBOOK', 'key-of-tests', '\x274608d22728e20796830d2c8edbeb6457faf4091d95a1d93612a0871dff95dfbf762b0adcba6f301ff836b2c9baed7a3099f21e472be068'),
  ('11', 'TOPUP', 'key-of-tests', '\xb4de326c22181da35d2ed77e80b5fa5ea6f0a386fa718353cf882f3a0277aa70879362b40865a31aa6725a0ac4'),
  ('4', 'TOPUP', 'key-of-tests', '\x6f278ae70b49751b6fd7dd302c245d17ed6aef8aa75a533d7eea96f425f5573a1c4a1e72fa29'),
  ('5', 'TOPUP', 'key-of-tests', '\x9ed735275b8a87a3f14210fd931af4e22669a8dbe767c07c1f47d672b1dbe063e1e2904f309f17bb02'),
  ('7', 'TOPUP', 'key-of-tests', '\xf5096f394b3f9a1c7a70e2474c8ac7add0a785a76f07c83efa31e9944f0a098b85b82deaa1eea6b0beb7c64fb7'),
  ('9', 'TOPUP', 'key-of-tests', '\x341c603390bb18fde570451ae6772310373d8f302a2a21ee9152d48ae3dc3dd247194e1890db21c6c9f4276088');

insert into manual_specs (variant_code, inputs, hours) overriding system value values
  ('TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2');

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
  ('tg7001-0000001a', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '3', '12000', '3600', '7', 'AskStaff'),
  ('tg7001-00000021', '1', 'EBOOK', 'shared', 'EBOOK', 'Jangan ganti kata sandi.', '1', '20000', '0', NULL, NULL),
  ('tg7001-00000022', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000023', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000024', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000025', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000027', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000002', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000002', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '3', '12000', '0', '7', 'AskStaff'),
  ('tg7002-00000005', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000006', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-00000008', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000010', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-00000016', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7002-00000019', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0', '30', 'Replace'),
  ('tg7002-00000019', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '2', '12500', '0', '7', 'AskStaff'),
  ('tg7002-0000001b', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '2500', '7', 'AskStaff'),
  ('tg7002-00000020', '1', 'EBOOK', 'shared', 'EBOOK', 'Jangan ganti kata sandi.', '1', '20000', '0', NULL, NULL),
  ('tg7002-00000020', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7002-00000028', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-00000003', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000a', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-0000000d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-0000000e', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '3', '9900', '0', NULL, NULL),
  ('tg7003-00000017', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7003-00000018', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-00000026', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace');

insert into manual_tasks (order_id, line_number, variant_code, inputs, hours, content_id, goods_id, state, stage, note, purged, resumed_at) overriding system value values
  ('tg7001-00000022', '1', 'TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2', '4', '5', 'Done', 'Untold', NULL, 'false', NULL),
  ('tg7001-00000023', '1', 'TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2', '7', NULL, 'Waiting', 'Untold', NULL, 'false', NULL),
  ('tg7001-00000024', '1', 'TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2', '9', NULL, 'Returned', 'Untold', 'ID salah', 'false', NULL),
  ('tg7001-00000025', '1', 'TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2', '11', NULL, 'Waiting', 'Untold', NULL, 'false', NULL);

insert into payment_attempts (reference, order_id, position, state, method, amount, requested_at, transaction_id, invoice, reason, received, received_at, confirmation, total, gateway) overriding system value values
  ('tg7001-00000001', 'tg7001-00000001', '0', 'Settled', 'qris', '82500', '2199-01-01 05:00:21+00', 'txn-tg7001-00000001', NULL, NULL, '82500', '2199-01-01 05:00:28+00', NULL, '82880', 'pakasir'),
  ('tg7001-00000004', 'tg7001-00000004', '0', 'Settled', 'qris', '47500', '2199-01-01 05:01:51+00', 'txn-tg7001-00000004', NULL, NULL, '47500', '2199-01-01 05:01:58+00', NULL, '47880', 'pakasir'),
  ('tg7001-00000007', 'tg7001-00000007', '0', 'Settled', 'qris', '12500', '2199-01-01 05:03:33+00', 'txn-tg7001-00000007', NULL, NULL, '14000', '2199-01-01 05:03:40+00', NULL, '12880', 'pakasir'),
  ('tg7001-00000009', 'tg7001-00000009', '0', 'Settled', 'qris', '35000', '2199-01-01 05:04:31+00', 'txn-tg7001-00000009', NULL, NULL, '34000', '2199-01-01 05:04:38+00', NULL, '35380', 'pakasir'),
  ('tg7001-0000000c', 'tg7001-0000000c', '0', 'Payable', 'qris', '12500', '2199-01-01 05:05:57+00', 'txn-tg7001-0000000c', '{"fee": 380, "total": 12880, "amount": 12500, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-0000000c", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7001-0000000f', 'tg7001-0000000f', '0', 'Settled', 'qris', '19800', '2199-01-01 05:39:09+00', 'txn-tg7001-0000000f', NULL, NULL, '19800', '2199-01-01 05:39:16+00', NULL, '20180', 'pakasir'),
  ('tg7001-00000011', 'tg7001-00000011', '0', 'Settled', 'qris', '100000', '2199-01-01 05:55:53+00', 'txn-tg7001-00000011', NULL, NULL, '100000', '2199-01-01 05:56:00+00', NULL, '100380', 'pakasir'),
  ('tg7001-00000015', 'tg7001-00000015', '0', 'Settled', 'qris', '12500', '2199-01-01 06:58:12+00', 'txn-tg7001-00000015', NULL, NULL, '12500', '2199-01-01 06:58:21+00', NULL, '12880', 'pakasir'),
  ('tg7001-0000001a', 'tg7001-0000001a', '0', 'Settled', 'qris', '32400', '2199-01-01 08:00:49+00', 'txn-tg7001-0000001a', NULL, NULL, '32400', '2199-01-01 08:00:56+00', NULL, '32780', 'pakasir'),
  ('tg7001-00000022', 'tg7001-00000022', '0', 'Settled', 'qris', '15000', '2199-01-01 08:18:17+00', 'txn-tg7001-00000022', NULL, NULL, '15000', '2199-01-01 08:18:24+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000023', 'tg7001-00000023', '0', 'Settled', 'qris', '15000', '2199-01-01 08:18:49+00', 'txn-tg7001-00000023', NULL, NULL, '15000', '2199-01-01 08:18:56+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000024', 'tg7001-00000024', '0', 'Settled', 'qris', '15000', '2199-01-01 08:19:19+00', 'txn-tg7001-00000024', NULL, NULL, '15000', '2199-01-01 08:19:26+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000025', 'tg7001-00000025', '0', 'Settled', 'qris', '15000', '2199-01-01 08:19:49+00', 'txn-tg7001-00000025', NULL, NULL, '15000', '2199-01-01 08:19:56+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000027', 'tg7001-00000027', '0', 'Payable', 'qris', '35000', '2199-01-01 08:20:49+00', 'txn-tg7001-00000027', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-00000027", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7002-00000002', 'tg7002-00000002', '0', 'Settled', 'qris', '71000', '2199-01-01 05:00:51+00', 'txn-tg7002-00000002', NULL, NULL, '71000', '2199-01-01 05:00:58+00', NULL, '71380', 'pakasir'),
  ('tg7002-00000005', 'tg7002-00000005', '0', 'Settled', 'qris', '35000', '2199-01-01 05:02:28+00', 'txn-tg7002-00000005', NULL, NULL, '35000', '2199-01-01 05:02:35+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000006', 'tg7002-00000006', '0', 'Settled', 'qris', '25000', '2199-01-01 05:03:05+00', 'txn-tg7002-00000006', NULL, NULL, '25000', '2199-01-01 05:03:12+00', NULL, '25380', 'pakasir'),
  ('tg7002-00000008', 'tg7002-00000008', '0', 'Settled', 'qris', '35000', '2199-01-01 05:04:03+00', 'txn-tg7002-00000008', NULL, NULL, '30000', '2199-01-01 05:04:10+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000012', 'tg7002-00000012', '0', 'Settled', 'qris', '50000', '2199-01-01 05:56:14+00', 'txn-tg7002-00000012', NULL, NULL, '48000', '2199-01-01 05:56:21+00', NULL, '50380', 'pakasir'),
  ('tg7002-00000016', 'tg7002-00000016', '0', 'Superseded', 'qris', '35000', '2199-01-01 06:58:42+00', 'txn-tg7002-00000016', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000016", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7002-00000016-2', 'tg7002-00000016', '1', 'Settled', 'bri_va', '35000', '2199-01-01 06:58:49+00', 'txn-tg7002-00000016-2', NULL, NULL, '35000', '2199-01-01 06:58:56+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000019', 'tg7002-00000019', '0', 'Settled', 'qris', '95000', '2199-01-01 07:00:19+00', 'txn-tg7002-00000019', NULL, NULL, '95000', '2199-01-01 07:00:26+00', NULL, '95380', 'pakasir'),
  ('tg7002-00000020', 'tg7002-00000020', '0', 'Settled', 'qris', '32500', '2199-01-01 08:17:33+00', 'txn-tg7002-00000020', NULL, NULL, '32500', '2199-01-01 08:17:40+00', NULL, '32880', 'pakasir'),
  ('tg7003-00000003', 'tg7003-00000003', '0', 'Settled', 'qris', '35000', '2199-01-01 05:01:21+00', 'txn-tg7003-00000003', NULL, NULL, '35000', '2199-01-01 05:01:28+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000a', 'tg7003-0000000a', '0', 'Settled', 'qris', '35000', '2199-01-01 05:05:01+00', 'txn-tg7003-0000000a', NULL, NULL, '4000', '2199-01-01 05:05:08+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000b', 'tg7003-0000000b', '0', 'Settled', 'qris', '35000', '2199-01-01 05:05:29+00', 'txn-tg7003-0000000b', NULL, NULL, '5000', '2199-01-01 05:05:36+00', NULL, '35380', 'pakasir'),
  ('tg7003-0000000d', 'tg7003-0000000d', '0', 'Settled', 'qris', '12500', '2199-01-01 05:06:18+00', 'txn-tg7003-0000000d', NULL, NULL, '12500', '2199-01-01 05:22:25+00', NULL, '12880', 'pakasir'),
  ('tg7003-0000000e', 'tg7003-0000000e', '0', 'Settled', 'qris', '29700', '2199-01-01 05:22:48+00', 'txn-tg7003-0000000e', NULL, NULL, '29700', '2199-01-01 05:39:25+00', NULL, '30080', 'pakasir'),
  ('tg7003-00000017', 'tg7003-00000017', '0', 'Settled', 'manual', '35000', '2199-01-01 06:59:19+00', 'manual-tg7003-00000017', NULL, NULL, '35000', '2199-01-01 06:59:19+00', '{"by": 9001, "reason": "lihat mutasi", "reference": "BCA 99"}', NULL, 'manual'),
  ('tg7003-00000018', 'tg7003-00000018', '0', 'Settled', 'qris', '12500', '2199-01-01 06:59:49+00', 'txn-tg7003-00000018', NULL, NULL, '12500', '2199-01-01 06:59:56+00', NULL, '12880', 'pakasir'),
  ('tg7003-00000026', 'tg7003-00000026', '0', 'Settled', 'qris', '35000', '2199-01-01 08:20:19+00', 'txn-tg7003-00000026', NULL, NULL, '35000', '2199-01-01 08:20:26+00', NULL, '35380', 'pakasir'),
  ('tg7003-00000029', 'tg7003-00000029', '0', 'Payable', 'qris', '40000', '2199-01-01 08:21:17+00', 'txn-tg7003-00000029', '{"fee": 380, "total": 40380, "amount": 40000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7003-00000029", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir');

insert into open_cases (reference, sequence, order_id, kind, amount, opened_at, answer, answered_at, answered_by, note) overriding system value values
  ('tg7001-00000009', '2', 'tg7001-00000009', 'Underpaid', '34000', '2199-01-01 05:04:38+00', 'Deliver', '2199-01-01 05:04:38+00', '9001', NULL),
  ('tg7002-00000008', '1', 'tg7002-00000008', 'Underpaid', '30000', '2199-01-01 05:04:10+00', NULL, NULL, NULL, NULL),
  ('tg7003-0000000a', '3', 'tg7003-0000000a', 'Underpaid', '4000', '2199-01-01 05:05:08+00', 'Credit', '2199-01-01 05:05:08+00', '9002', NULL),
  ('tg7003-0000000b', '4', 'tg7003-0000000b', 'Underpaid', '5000', '2199-01-01 05:05:36+00', 'RefundOutside', '2199-01-01 05:05:36+00', '9002', 'BCA 88');

insert into order_events (id, order_id, at, happening) overriding system value values
  ('1', 'tg7001-00000001', '2026-11-29 20:11:25.607285+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('10', 'tg7002-00000002', '2026-11-29 20:11:25.763635+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('100', 'tg7002-00000016', '2026-11-29 20:11:26.376854+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('101', 'tg7002-00000016', '2026-11-29 20:11:26.381888+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('102', 'tg7002-00000016', '2026-11-29 20:11:26.38525+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Requested", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('103', 'tg7002-00000016', '2026-11-29 20:11:26.388223+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Payable", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('104', 'tg7002-00000016', '2026-11-29 20:11:26.391158+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('105', 'tg7002-00000016', '2026-11-29 20:11:26.395631+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('106', 'tg7003-00000017', '2026-11-29 20:11:26.41001+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('107', 'tg7003-00000017', '2026-11-29 20:11:26.415053+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('108', 'tg7003-00000017', '2026-11-29 20:11:26.419466+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('109', 'tg7003-00000018', '2026-11-29 20:11:26.429081+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('11', 'tg7003-00000003', '2026-11-29 20:11:25.783501+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('110', 'tg7003-00000018', '2026-11-29 20:11:26.432808+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('111', 'tg7003-00000018', '2026-11-29 20:11:26.435009+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('112', 'tg7003-00000018', '2026-11-29 20:11:26.437748+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('113', 'tg7003-00000018', '2026-11-29 20:11:26.443657+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('114', 'tg7003-00000018', '2026-11-29 20:11:26.448081+00', '{"by": 9001, "tag": "Noted", "note": "pelanggan lama"}'),
  ('115', 'tg7003-00000018', '2026-11-29 20:11:26.45122+00', '{"by": 9001, "tag": "GoodsAsked"}'),
  ('116', 'tg7002-00000019', '2026-11-29 20:11:26.46594+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('117', 'tg7002-00000019', '2026-11-29 20:11:26.472772+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('118', 'tg7002-00000019', '2026-11-29 20:11:26.475748+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('119', 'tg7002-00000019', '2026-11-29 20:11:26.479729+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('12', 'tg7003-00000003', '2026-11-29 20:11:25.794035+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('120', 'tg7002-00000019', '2026-11-29 20:11:26.485222+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('121', 'tg7002-00000019', '2026-11-29 20:11:26.496699+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('122', 'tg7002-00000019', '2026-11-29 20:11:26.507664+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('123', 'tg7002-00000019', '2026-11-29 20:11:26.51316+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('124', 'tg7002-00000019', '2026-11-29 20:11:26.536489+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('125', 'tg7001-0000001a', '2026-11-29 20:11:26.557543+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('126', 'tg7001-0000001a', '2026-11-29 20:11:26.564378+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('127', 'tg7001-0000001a', '2026-11-29 20:11:26.567146+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('128', 'tg7001-0000001a', '2026-11-29 20:11:26.571448+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('129', 'tg7001-0000001a', '2026-11-29 20:11:26.577855+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('13', 'tg7003-00000003', '2026-11-29 20:11:25.797393+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('130', 'tg7002-0000001b', '2026-11-29 20:11:26.589803+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('131', 'tg7002-0000001b', '2026-11-29 20:11:26.596835+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('132', 'tg7002-00000020', '2026-11-29 20:11:26.614056+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('133', 'tg7002-00000020', '2026-11-29 20:11:26.61854+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('134', 'tg7002-00000020', '2026-11-29 20:11:26.620848+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('135', 'tg7002-00000020', '2026-11-29 20:11:26.625399+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('136', 'tg7002-00000020', '2026-11-29 20:11:26.630385+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('137', 'tg7001-00000021', '2026-11-29 20:11:26.64946+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('138', 'tg7001-00000022', '2026-11-29 20:11:26.673467+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('139', 'tg7001-00000022', '2026-11-29 20:11:26.68127+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('14', 'tg7003-00000003', '2026-11-29 20:11:25.801374+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('140', 'tg7001-00000022', '2026-11-29 20:11:26.683871+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('141', 'tg7001-00000022', '2026-11-29 20:11:26.689571+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('142', 'tg7001-00000022', '2026-11-29 20:11:26.694155+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('143', 'tg7001-00000023', '2026-11-29 20:11:26.729222+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('144', 'tg7001-00000023', '2026-11-29 20:11:26.736882+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('145', 'tg7001-00000023', '2026-11-29 20:11:26.742611+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('146', 'tg7001-00000023', '2026-11-29 20:11:26.748858+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('147', 'tg7001-00000023', '2026-11-29 20:11:26.754967+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('148', 'tg7001-00000023', '2026-11-29 20:11:26.761219+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 15000}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('149', 'tg7001-00000024', '2026-11-29 20:11:26.774186+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('15', 'tg7003-00000003', '2026-11-29 20:11:25.813411+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('150', 'tg7001-00000024', '2026-11-29 20:11:26.778686+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('151', 'tg7001-00000024', '2026-11-29 20:11:26.781319+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('152', 'tg7001-00000024', '2026-11-29 20:11:26.786563+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('153', 'tg7001-00000024', '2026-11-29 20:11:26.791162+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('154', 'tg7001-00000025', '2026-11-29 20:11:26.81166+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('155', 'tg7001-00000025', '2026-11-29 20:11:26.821402+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('156', 'tg7001-00000025', '2026-11-29 20:11:26.828361+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('157', 'tg7001-00000025', '2026-11-29 20:11:26.833217+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('158', 'tg7001-00000025', '2026-11-29 20:11:26.838045+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('159', 'tg7003-00000026', '2026-11-29 20:11:26.855532+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('16', 'tg7001-00000004', '2026-11-29 20:11:25.826617+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('160', 'tg7003-00000026', '2026-11-29 20:11:26.86006+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('161', 'tg7003-00000026', '2026-11-29 20:11:26.86324+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('162', 'tg7003-00000026', '2026-11-29 20:11:26.869845+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('163', 'tg7003-00000026', '2026-11-29 20:11:26.877746+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('164', 'tg7001-00000027', '2026-11-29 20:11:26.886985+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('165', 'tg7001-00000027', '2026-11-29 20:11:26.891724+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000027"}]}'),
  ('166', 'tg7001-00000027', '2026-11-29 20:11:26.896859+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000027"}]}'),
  ('167', 'tg7002-00000028', '2026-11-29 20:11:26.902018+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('168', 'tg7003-00000029', '2026-11-29 20:11:26.907893+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('169', 'tg7003-00000029', '2026-11-29 20:11:26.910991+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000029"}]}'),
  ('17', 'tg7001-00000004', '2026-11-29 20:11:25.832161+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('170', 'tg7003-00000029', '2026-11-29 20:11:26.913649+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000029"}]}'),
  ('18', 'tg7001-00000004', '2026-11-29 20:11:25.835309+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('19', 'tg7001-00000004', '2026-11-29 20:11:25.842242+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('2', 'tg7001-00000001', '2026-11-29 20:11:25.650718+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('20', 'tg7001-00000004', '2026-11-29 20:11:25.85121+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('21', 'tg7001-00000004', '2026-11-29 20:11:25.857886+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('22', 'tg7002-00000005', '2026-11-29 20:11:25.874764+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('23', 'tg7002-00000005', '2026-11-29 20:11:25.882063+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('24', 'tg7002-00000005', '2026-11-29 20:11:25.885233+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('25', 'tg7002-00000005', '2026-11-29 20:11:25.894573+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('26', 'tg7002-00000005', '2026-11-29 20:11:25.900228+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('27', 'tg7002-00000005', '2026-11-29 20:11:25.904345+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('28', 'tg7002-00000006', '2026-11-29 20:11:25.916936+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('29', 'tg7002-00000006', '2026-11-29 20:11:25.921227+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('3', 'tg7001-00000001', '2026-11-29 20:11:25.671551+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('30', 'tg7002-00000006', '2026-11-29 20:11:25.923928+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('31', 'tg7002-00000006', '2026-11-29 20:11:25.92976+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('32', 'tg7001-00000007', '2026-11-29 20:11:25.94097+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('33', 'tg7001-00000007', '2026-11-29 20:11:25.947229+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('34', 'tg7001-00000007', '2026-11-29 20:11:25.950533+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('35', 'tg7001-00000007', '2026-11-29 20:11:25.95419+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "Overpaid", "amount": 1500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('36', 'tg7001-00000007', '2026-11-29 20:11:25.970039+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('37', 'tg7002-00000008', '2026-11-29 20:11:25.977067+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('38', 'tg7002-00000008', '2026-11-29 20:11:25.982072+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('39', 'tg7002-00000008', '2026-11-29 20:11:25.98915+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('4', 'tg7001-00000001', '2026-11-29 20:11:25.678557+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('40', 'tg7002-00000008', '2026-11-29 20:11:25.994663+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 30000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('41', 'tg7001-00000009', '2026-11-29 20:11:26.01153+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('42', 'tg7001-00000009', '2026-11-29 20:11:26.017744+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('43', 'tg7001-00000009', '2026-11-29 20:11:26.020784+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('44', 'tg7001-00000009', '2026-11-29 20:11:26.026056+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 34000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('45', 'tg7001-00000009', '2026-11-29 20:11:26.04228+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9001, "answer": "Deliver"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('46', 'tg7001-00000009', '2026-11-29 20:11:26.059237+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('47', 'tg7003-0000000a', '2026-11-29 20:11:26.07323+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('48', 'tg7003-0000000a', '2026-11-29 20:11:26.080633+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('49', 'tg7003-0000000a', '2026-11-29 20:11:26.083852+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('5', 'tg7001-00000001', '2026-11-29 20:11:25.691964+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('50', 'tg7003-0000000a', '2026-11-29 20:11:26.089448+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 4000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('51', 'tg7003-0000000a', '2026-11-29 20:11:26.09541+00', '{"tag": "Changed", "state": "Cancelled", "booked": [{"kind": "CaseCredited", "amount": 4000}], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "Credit"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('52', 'tg7003-0000000b', '2026-11-29 20:11:26.104576+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('53', 'tg7003-0000000b', '2026-11-29 20:11:26.11211+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('54', 'tg7003-0000000b', '2026-11-29 20:11:26.115295+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('55', 'tg7003-0000000b', '2026-11-29 20:11:26.11999+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 5000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('56', 'tg7003-0000000b', '2026-11-29 20:11:26.125321+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "RefundOutside"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('57', 'tg7001-0000000c', '2026-11-29 20:11:26.13388+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('58', 'tg7001-0000000c', '2026-11-29 20:11:26.138833+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('59', 'tg7001-0000000c', '2026-11-29 20:11:26.141869+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('6', 'tg7002-00000002', '2026-11-29 20:11:25.705839+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('60', 'tg7001-0000000c', '2026-11-29 20:11:26.147737+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('61', 'tg7003-0000000d', '2026-11-29 20:11:26.156638+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('62', 'tg7003-0000000d', '2026-11-29 20:11:26.161226+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('63', 'tg7003-0000000d', '2026-11-29 20:11:26.163962+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('64', 'tg7003-0000000d', '2026-11-29 20:11:26.167691+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('65', 'tg7003-0000000d', '2026-11-29 20:11:26.176634+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('66', 'tg7003-0000000d', '2026-11-29 20:11:26.187483+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('67', 'tg7003-0000000e', '2026-11-29 20:11:26.194399+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('68', 'tg7003-0000000e', '2026-11-29 20:11:26.199055+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('69', 'tg7003-0000000e', '2026-11-29 20:11:26.202055+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('7', 'tg7002-00000002', '2026-11-29 20:11:25.732979+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('70', 'tg7003-0000000e', '2026-11-29 20:11:26.205182+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('71', 'tg7001-0000000f', '2026-11-29 20:11:26.218965+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('72', 'tg7001-0000000f', '2026-11-29 20:11:26.231531+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('73', 'tg7001-0000000f', '2026-11-29 20:11:26.237685+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('74', 'tg7001-0000000f', '2026-11-29 20:11:26.241141+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('75', 'tg7001-0000000f', '2026-11-29 20:11:26.247871+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('76', 'tg7003-0000000e', '2026-11-29 20:11:26.260243+00', '{"tag": "Changed", "state": "Expired", "booked": [{"kind": "PaidLate", "amount": 29700}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('77', 'tg7002-00000010', '2026-11-29 20:11:26.268306+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('78', 'tg7002-00000010', '2026-11-29 20:11:26.271905+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('79', 'tg7001-00000011', '2026-11-29 20:11:26.275052+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('8', 'tg7002-00000002', '2026-11-29 20:11:25.744638+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('80', 'tg7001-00000011', '2026-11-29 20:11:26.279667+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('81', 'tg7001-00000011', '2026-11-29 20:11:26.283528+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('82', 'tg7001-00000011', '2026-11-29 20:11:26.289886+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 100000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('83', 'tg7002-00000012', '2026-11-29 20:11:26.293591+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('84', 'tg7002-00000012', '2026-11-29 20:11:26.295552+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('85', 'tg7002-00000012', '2026-11-29 20:11:26.298021+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('86', 'tg7002-00000012', '2026-11-29 20:11:26.300538+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 48000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('87', 'tg7002-00000013', '2026-11-29 20:11:26.303746+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('88', 'tg7002-00000013', '2026-11-29 20:11:26.309482+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('89', 'tg7001-00000014', '2026-11-29 20:11:26.315531+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('9', 'tg7002-00000002', '2026-11-29 20:11:25.753629+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('90', 'tg7001-00000014', '2026-11-29 20:11:26.319778+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -35000}], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('91', 'tg7001-00000014', '2026-11-29 20:11:26.326024+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('92', 'tg7001-00000015', '2026-11-29 20:11:26.339494+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('93', 'tg7001-00000015', '2026-11-29 20:11:26.343854+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('94', 'tg7001-00000015', '2026-11-29 20:11:26.346499+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('95', 'tg7001-00000015', '2026-11-29 20:11:26.349213+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('96', 'tg7001-00000015', '2026-11-29 20:11:26.354222+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('97', 'tg7001-00000015', '2026-11-29 20:11:26.357511+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "PaidTwice", "amount": 12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('98', 'tg7002-00000016', '2026-11-29 20:11:26.366451+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('99', 'tg7002-00000016', '2026-11-29 20:11:26.374203+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000016"}]}');

insert into redeem_codes (code, sequence, amount, made_by, made_at, redeemed_by, redeemed_at) overriding system value values
  ('7AAAAA8AAAAA', '1', '10000', '9001', '2199-01-01 08:17:12+00', '7003', '2199-01-01 08:17:12+00'),
  ('9AAAAAABAAAA', '2', '10000', '9001', '2199-01-01 08:17:12+00', NULL, NULL);

insert into restock_lines (variant_code, version) overriding system value values
  ('HABIS', '1');

insert into restock_waits (variant_code, buyer_id, place, told_at) overriding system value values
  ('HABIS', '7002', '1', NULL);

insert into settings (name, value, version) overriding system value values
  ('storeName', '"Toko Lama"', '1');

insert into shared_goods (variant_code, content_id, ceiling, reserved, sold) overriding system value values
  ('EBOOK', '1', '9', '1', '1');

insert into shop_tallies (shard, buyers, orders_paid) overriding system value values
  ('2', '0', '16'),
  ('9', '6', '7');

insert into staff_members (person_id, name, permissions, until, ceiling, appointed_by, appointed_at, version) overriding system value values
  ('8001', 'Dewi', '{}', NULL, NULL, '9001', '2199-01-01 05:00:00+00', '1');

insert into stock_batches (id, variant_code, imported_at, taken_back, taken_back_at, name, supplier, cost) overriding system value values
  ('1', 'NETFLIX-1M', '2026-11-29 20:11:25.42972+00', '0', NULL, NULL, NULL, NULL),
  ('2', 'SPOTIFY-1M', '2026-11-29 20:11:25.454687+00', '0', NULL, NULL, NULL, NULL),
  ('3', 'CANVA-PRO', '2026-11-29 20:11:25.486392+00', '0', NULL, NULL, NULL, NULL);

insert into stock_imports (id, variant_code, key_id, begun_at, gathered, batch_id, added) overriding system value values
  ('1', 'NETFLIX-1M', 'key-of-tests', '2026-11-29 20:11:25.412493+00', '30', '1', '30'),
  ('2', 'SPOTIFY-1M', 'key-of-tests', '2026-11-29 20:11:25.447907+00', '24', '2', '24'),
  ('3', 'CANVA-PRO', 'key-of-tests', '2026-11-29 20:11:25.469067+00', '3', '3', '3');

insert into units (id, place, variant_code, content, content_hash, state, order_id, added_at, sealed, key_id, line_number, batch_id) overriding system value values
  ('1', '1', 'NETFLIX-1M', NULL, '\xe62c5f5bcad93890bebd7ce2dc7213e80094730f1a2056c46513d7a468facb5a', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:25.42972+00', '\x4ab767db3380cc2066b96ba5da0325e85053ef9c708f50be63b4923fa7589f51475fbaa861c6e43b', 'key-of-tests', '1', '1'),
  ('10', '10', 'NETFLIX-1M', NULL, '\xf3162f80bbb952cab33078d8107e68349097426979f2660d7417a3cb47778a43', 'Sold', 'tg7002-00000016', '2026-11-29 20:11:25.42972+00', '\xe1e8400524f42d2bb5c2525ad0197d353394defc0899f80cc1453de39a7ad3c4f2ee9d71bf83aef5d7', 'key-of-tests', '1', '1'),
  ('11', '11', 'NETFLIX-1M', NULL, '\x9dafd228c78712b9bf1d2a6d286398e6054512d9b8c93bf2da5c32d74c281070', 'Sold', 'tg7003-00000017', '2026-11-29 20:11:25.42972+00', '\x9c3af05ab77a0db272b78de19630755fdd607339de871a17d683a6ddfcee3841a0ba7c6f212f9afde8', 'key-of-tests', '1', '1'),
  ('12', '12', 'NETFLIX-1M', NULL, '\xaaf0c522707e8162c6d90412521880222c780cc365bcd79fe98946e6a09cd5f6', 'Burned', 'tg7002-00000019', '2026-11-29 20:11:25.42972+00', '\x46e46df1d3f9f3c098babe1dfcd4a5868f20b94bb2b39878125d61ebe8b072aaf836d39a42c99726d5', 'key-of-tests', '1', '1'),
  ('13', '13', 'NETFLIX-1M', NULL, '\x493b27a3e45686d6e37b1b0ce1c82c4b6b344d33b8aced77dede2d1fcee6c0bd', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:25.42972+00', '\xd79ea2d8a942656518aca4202bfe426064db2a12ba59c654498bbb614282b41497da1ad910f5b291e1', 'key-of-tests', '1', '1'),
  ('14', '14', 'NETFLIX-1M', NULL, '\xed247f05611383e8e7d3373e747dd77fa14f8abb36886cda23764dcb46fcb009', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:25.42972+00', '\xac0d3bc0ad46585dab2895a48a028963acaee0530343721aaacfa1ca80aeca6f5fc7ecb9262e3c95d7', 'key-of-tests', '1', '1'),
  ('15', '15', 'NETFLIX-1M', NULL, '\xc6d1d1a4cc174ad0fa1f914b6c2439c4a8a4a6c6ee79acf584c0ab0616cf9353', 'Sold', 'tg7003-00000026', '2026-11-29 20:11:25.42972+00', '\xdbbdc9b06c339c5ba3d7c843178edcf2c14c1602715699cbe7c8148dcfb6487f3d8a078cc386069c99', 'key-of-tests', '1', '1'),
  ('16', '16', 'NETFLIX-1M', NULL, '\x1b7927c7feb342b8e0987797b48a905ca00b8e2c4d30f35841e038657e648187', 'Reserved', 'tg7001-00000027', '2026-11-29 20:11:25.42972+00', '\x41717ab9532d10c6a08c19ac5acdad336e3721199968dfcea762ae069de7ea9ea34a83f6e5f58e4ad8', 'key-of-tests', '1', '1'),
  ('17', '17', 'NETFLIX-1M', NULL, '\x20b2a60637b30e40b2b99156500475c7f2d4076a7c3c212ecbb64ac571bd968a', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xd5953f2fba7f260983bb68b0080720597537dc2b0077718290beaf332a0c31535c8d299bdd7f9e5e5c', 'key-of-tests', NULL, '1'),
  ('18', '18', 'NETFLIX-1M', NULL, '\x36d79f910f30613ca78bec4bb6a811e7fb1fc54c05b7733560d7cb4376a82e2a', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x8274afae18b3da8adf3fc7491b53539cd5f89297e25a9d4dc2c7ec89f7baa292d3eb5c0ae989f81590', 'key-of-tests', NULL, '1'),
  ('19', '19', 'NETFLIX-1M', NULL, '\x6879a5010d26d18ab2467ee38729db38721947b8e542b6d80cdf7c30d6da2d80', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xcfafe49deb951034f3e6aa49c3b544246151b41f60d69138a4ec912e8e1b51e2ed4f367c745d39b53e', 'key-of-tests', NULL, '1'),
  ('2', '2', 'NETFLIX-1M', NULL, '\x5a48ae324e6797e4f26e2223ac7fab187d7ca21342118938848f049694209a8f', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:25.42972+00', '\xb9d7bc0daa0399b35d8f463ab125cfd5716d3cf7c1a613476754b77897f9dcc65f2968205563ab1a', 'key-of-tests', '1', '1'),
  ('20', '20', 'NETFLIX-1M', NULL, '\xbafecdc116626e94eac4b74901536052847ca16ff3a752117d7c88e9859c6e06', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x5848c9077c3f9aa3a291271d402808134a1413965d368a6f87fcc1a9f055190cb4150fc7667f46e8e4', 'key-of-tests', NULL, '1'),
  ('21', '21', 'NETFLIX-1M', NULL, '\x9ae5ebfa8604f73e17151b8ff7cd580e78ff0c9d1c5b417f5e0459b3348c1d30', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xe4ac59abefbe229a630a58d0ae8e498748aa6962a8a09709b281d2d3806b8025e12ad8c6760477e4f3', 'key-of-tests', NULL, '1'),
  ('22', '22', 'NETFLIX-1M', NULL, '\x8855394c64f785426b0d6aa172afaff00b6539f0fd22d4d6f74f3202dfe0bd25', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xbdadc2384ebc5714f396942903310851e44319c8372c7f39cfa4298ca385d71407af6635ffdb97da0a', 'key-of-tests', NULL, '1'),
  ('23', '23', 'NETFLIX-1M', NULL, '\x9e2e96d473cd1c47872ee91e8a8359590cbc76b69ab0b61d20cef88e7f2e33d3', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x9e5727b386b8f979043b08654e45254817789c04e4e0c86a11a22b78e40836846869b9dc0dbde14c6b', 'key-of-tests', NULL, '1'),
  ('24', '24', 'NETFLIX-1M', NULL, '\x241bddca09863be1a3020e618728c40fbc4e7ac0b465c758d918191590ef079e', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x0ea0be6b4f564d43657f951fe30cae60b18dfb53e31b4ddde9f0409ff8eb3d8eeda1341419ec589bc3', 'key-of-tests', NULL, '1'),
  ('25', '25', 'NETFLIX-1M', NULL, '\x8f68284e674fe3ce2f7590a576f144fd65ae3da4d82464af4c473e08f0b99685', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x2dae56460c773897e7b5b11317a699123ca97614d636f28b0d02b61c835c03aad038e739578f6882a8', 'key-of-tests', NULL, '1'),
  ('26', '26', 'NETFLIX-1M', NULL, '\xada00ae60a756bcead81a25d66d4e15e3c62fa2a7274c88ba792fdc40e4d1135', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x53193d69cdeee585c09acb01167756cae7abbd667069d7c22fa8713f911c35d6c3d2e2206f1f8f12a8', 'key-of-tests', NULL, '1'),
  ('27', '27', 'NETFLIX-1M', NULL, '\x36f13a1b9ab63ade5b4915b6665352071e962497bb879cc3d3f5e10a5d4150e3', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x842c674abc197219f88b16e53966001477e85cfef1376c0d76e95f928ab11929a6e23c88e41b197342', 'key-of-tests', NULL, '1'),
  ('28', '28', 'NETFLIX-1M', NULL, '\x0fc49ef108af4e2fe99b06386de63a79de9cf9bbef3771d079edf8183f0fb955', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xbe222278196351b485861317e600cc70f4f5395e4309dc65ddf84514d4b845af858669d1e8fd2015db', 'key-of-tests', NULL, '1'),
  ('29', '29', 'NETFLIX-1M', NULL, '\x2dabb3354e7a764198c1d7f9cd6979ab1372b05bc3c240025ec688c699e2fc94', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\x41cb045a10909a2ee53c6488ea0de8c961b6475b61a986daa430ddd43a283dd8951a1790e5824d4f8c', 'key-of-tests', NULL, '1'),
  ('3', '3', 'NETFLIX-1M', NULL, '\xa10b6359d25c4cef18e9105f75500cdf069c025aaf6f9a92bdc5f8d396268e5b', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:25.42972+00', '\xc1ef152bf0df508c9bbe053e64cbd0c6b500d46adad3df75ecc1a5bd628c4b8bb2fed77cf57853d3', 'key-of-tests', '1', '1'),
  ('30', '30', 'NETFLIX-1M', NULL, '\x23497da22c4866c995854d4beddbfd65c1edaba4d33048b9a9240c05a352b12d', 'Available', NULL, '2026-11-29 20:11:25.42972+00', '\xa15cdf734e4c0ea838ad223f626a096d385581daf8d931e2c3cad1c5982eba7f373c9835bb7d0f905a', 'key-of-tests', NULL, '1'),
  ('31', '31', 'SPOTIFY-1M', NULL, '\xa372de9a51015f60b1c6186f5c344aeccff3a37ff91be5e8b1bce45007701b26', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:25.454687+00', '\xd50b06a3f6c79685ac8deba7574326ffe3c98eb92ee4fe661119a280707d9ef21437ac74011956aa', 'key-of-tests', '2', '2'),
  ('32', '32', 'SPOTIFY-1M', NULL, '\x3268ba6e18b6528e9d5113a5a1ff1fc0880561176c9135a246a581f5c8c4f424', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:25.454687+00', '\xb53545b4f500b73c86f9764204157f801854ca721474a276edd81c0a3d0ff9913c094ba56bcd46b2', 'key-of-tests', '2', '2'),
  ('33', '33', 'SPOTIFY-1M', NULL, '\xc56acb065e829b67c2203632cf889fcd457679d3c927a5d67c4b54221a12fadb', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:25.454687+00', '\x455fc897fc88998c2da68445a1624b7651febb0ff18af54e7133843a25376cb2bae19c9f0a6d5e29', 'key-of-tests', '2', '2'),
  ('34', '34', 'SPOTIFY-1M', NULL, '\xdcbb8f13647b02fee8966032f2befb07b47ca14a0b6b9063fe8ea325fd0ed53a', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:25.454687+00', '\xf4abb53eae18db706589d7a871f5d2a716c4cd7430fa80b82264b144d12f12609d959e22a3747848', 'key-of-tests', '2', '2'),
  ('35', '35', 'SPOTIFY-1M', NULL, '\x7f1df05795869be87c475cefb17d93a143fc86bed57a32a9b1059fdefe7aa4bf', 'Sold', 'tg7001-00000004', '2026-11-29 20:11:25.454687+00', '\x4e05043aaba5624849eb85060669d2cf0624b63c092f370b1466cdbbbf1b72333415c677be2963b8', 'key-of-tests', '1', '2'),
  ('36', '36', 'SPOTIFY-1M', NULL, '\xca646b555743b492be2b7565e9f3f712956e61aa0472247ce33cee5c566bfb2c', 'Sold', 'tg7002-00000006', '2026-11-29 20:11:25.454687+00', '\x46eed71fb8b9fdb9803ffaf1b20c4baf9e938738a8cb06f97829592108423a5cfd35f43696d42080', 'key-of-tests', '1', '2'),
  ('37', '37', 'SPOTIFY-1M', NULL, '\x8e03e1d474637cafe441e43deef9112620a43f1c817598cfd1917b03a2cc984d', 'Sold', 'tg7002-00000006', '2026-11-29 20:11:25.454687+00', '\x1f123c0724faf98ac8441d3ed9046d54d57e910a31d7e39e472a2e8bd9e529232f0a41de187ab1d9', 'key-of-tests', '1', '2'),
  ('38', '38', 'SPOTIFY-1M', NULL, '\xe7210fbb294cb4c7807e32e26d7cf9b4f574dec9f78cc17ec0dcf193aa5e2461', 'Sold', 'tg7001-00000007', '2026-11-29 20:11:25.454687+00', '\x3d80b95aa0067db231325205a0ae9342f946ca2474f27c9ea92ec3e7a01cd51c776e1826b6ee7acd', 'key-of-tests', '1', '2'),
  ('39', '39', 'SPOTIFY-1M', NULL, '\xc6c28bfd15e13c3e1dbda038554c4b659a826aa7c8d700e9dcbc91934224cbe0', 'Sold', 'tg7003-0000000d', '2026-11-29 20:11:25.454687+00', '\x77c0382907e8ae58fdfdd5b997a6c3c8e33012e17883c0c9ec8787e3067128194978ac10ca08a1d3', 'key-of-tests', '1', '2'),
  ('4', '4', 'NETFLIX-1M', NULL, '\x51e0954e57605a8bbfe704fd700acbc4721d53d750266c07ca5b995f154fc8c4', 'Sold', 'tg7003-00000003', '2026-11-29 20:11:25.42972+00', '\xe5f019d173a540a2b60b23d16ce7d60344654768593462c340542cd04b4542c348dd7083151cf947', 'key-of-tests', '1', '1'),
  ('40', '40', 'SPOTIFY-1M', NULL, '\x0fd294cf8f6e65c06dc792ecde908336bc5384d192716d8b18e13f22194ca69f', 'Sold', 'tg7001-00000015', '2026-11-29 20:11:25.454687+00', '\xa17faf2e0e802510710a18c8b2d3164fefc43c262e0ab5adeea0366f2522d29dde93592241e7b770a2', 'key-of-tests', '1', '2'),
  ('41', '41', 'SPOTIFY-1M', NULL, '\x7b6382f4595462be57ad1f25ee81dde410687b028732b0fe4c2445c0f1706588', 'Sold', 'tg7003-00000018', '2026-11-29 20:11:25.454687+00', '\xdd76595453468257ef03499b78983dff661ca70f525650e68240e67896027ad2b1fdb41ad0bde5623d', 'key-of-tests', '1', '2'),
  ('42', '42', 'SPOTIFY-1M', NULL, '\xa4a7a295cb336eed44e40393e381cdff4d05f12e1ae8ae22617aa5d4fcfe8674', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:25.454687+00', '\xc93f06dcce559bb68151c126a8cc8c31a6594fcbbab81d46d50badad42c65a14dfbf6da2a5cf86ad1c', 'key-of-tests', '2', '2'),
  ('43', '43', 'SPOTIFY-1M', NULL, '\x559751212c883dd55cc9a6373fcf8f135e08edf1cf31da062cc9c3859147d8bc', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:25.454687+00', '\xdbbf86660de2ed46aa7b84bd2eaf90d18143d4b0a381e30e7bf6966291ec66dc52ce9dd0ef6f922bee', 'key-of-tests', '2', '2'),
  ('44', '44', 'SPOTIFY-1M', NULL, '\x3b4147d68051cc03f92883b9a96bb42739527667bdf36ee24f7a7b576a5f5254', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:25.454687+00', '\x1ebe267de9901bd4b5647ae2ee9341c725aeaf47adb5674785ba7b278a87dc1a9194a2423496dd2b84', 'key-of-tests', '1', '2'),
  ('45', '45', 'SPOTIFY-1M', NULL, '\x2cdb793cbfaeb15d1b70a0562fbb0e5b6e0f2338bc60617652e538087c5d1a71', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:25.454687+00', '\x8dc721a53dc6490f476ce5047421449c02e2139c497d804aa688a2447d7cd1d4066caf57a10d662550', 'key-of-tests', '1', '2'),
  ('46', '46', 'SPOTIFY-1M', NULL, '\xaa8dd29266349711e5b137840fa3cb7bedd20a0002b8c9d0c96d41dd084cc0c2', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:25.454687+00', '\x2bd0e825da898e2f5533188f12c78df7b04e70c637587b80c481e9a3809bad7c031f4bae34338d0fee', 'key-of-tests', '1', '2'),
  ('47', '47', 'SPOTIFY-1M', NULL, '\xcd960cf8c1fdc799840bf8af7abf8b4da1ff25433be269e1f7145ff598cbb8e1', 'Sold', 'tg7002-00000020', '2026-11-29 20:11:25.454687+00', '\xba0f65f4d58f0399e10d94671abea83d20e747c589ae08c94aaf81361389eb20a208859b8df178549f', 'key-of-tests', '2', '2'),
  ('48', '48', 'SPOTIFY-1M', NULL, '\x3ff1e856fee8233842deab502c2cc86c1fdedcc06a121e003b9e714eedc59aef', 'Reserved', 'tg7002-00000028', '2026-11-29 20:11:25.454687+00', '\x8e710bbf37962b41af09fa94eeae7aab8c1d5535674cbfdf96288ff5d2ef150c7fdfe250cf049bf689', 'key-of-tests', '1', '2'),
  ('49', '49', 'SPOTIFY-1M', NULL, '\xc0124c7a8220b05a6a7fa338eedd1fa58ed822aad009625563486abf14673928', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\x4c0b16a7da9089fa999443322e9e37ad9738a3e25a43bcd9a08b2a6c6eabbe3593d7fdb7a6c8013892', 'key-of-tests', NULL, '2'),
  ('5', '5', 'NETFLIX-1M', NULL, '\x8d6feb0cc7f3723ae782cd541019f52f9385d5ff879ea245a2d47b5d7fd1b0dd', 'Sold', 'tg7001-00000004', '2026-11-29 20:11:25.42972+00', '\xc686e0b5174ffe81ad9d452cd6a83bfd2174ef33a1ce607f002816917cc156b748104f2913d53309', 'key-of-tests', '2', '1'),
  ('50', '50', 'SPOTIFY-1M', NULL, '\x88fbd0a030d5436c446ea2005e4ca4dcb8bdecd028d93c97f9f736340a507c5b', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\xd35de4540e042cf840b86df362a4ece4b7a1b93f8fc72d504b23a3572f0a49d3ff93bb7a4f7d3d3e70', 'key-of-tests', NULL, '2'),
  ('51', '51', 'SPOTIFY-1M', NULL, '\x9143abcbb330e177617bb043ecbbc65d1b0b2de5afc869c2daa9efac9ad7db33', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\x531492a3a7399223fdcecc9d7c257af0ff8eab30b112378973e979959843ef2e8f78213e4a02011917', 'key-of-tests', NULL, '2'),
  ('52', '52', 'SPOTIFY-1M', NULL, '\x8e6a2412e9ff952cf1e6f07943e546016edf9d5b4174c81636bc58e71d197491', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\xdc29d986283184cb5b9349da4d215d20e707038ceaf883190e2b46c744eab1b8a77254b61dc2c13fc3', 'key-of-tests', NULL, '2'),
  ('53', '53', 'SPOTIFY-1M', NULL, '\xed5ee9ac750420d3e092f923c9a284812a39300685694ac124e5801d6d5832a0', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\x12bdfbf5f03abbc2986d5377cebb956376819dbf0a6aab0ede4a705f971b7045d6951dbcde66920e54', 'key-of-tests', NULL, '2'),
  ('54', '54', 'SPOTIFY-1M', NULL, '\x461d1456ae1885f742b281fe8ec56fd510bfdb156e66fc424ec585694a44841c', 'Available', NULL, '2026-11-29 20:11:25.454687+00', '\x0eb4df912a10eb1a0c685a97a6d2aa395e19a3be9c9cc8cfe5a8adde6364259721c5e7c9dbe7a0b09b', 'key-of-tests', NULL, '2'),
  ('55', '55', 'CANVA-PRO', NULL, '\x6402dda59537d289d805d7d459e0c3da67f39cdd2568d4a096edf1ed11660877', 'Sold', 'tg7001-0000000f', '2026-11-29 20:11:25.486392+00', '\x959a8da2cb6acb4ae6fb7901abd0313355446d1d47f3366827ca11518a22dfc7f0e99a9552fffc', 'key-of-tests', '1', '3'),
  ('56', '56', 'CANVA-PRO', NULL, '\x243f5f7e640a3630045c3a835adfd02dc9aaa999f74a32a4706140911f1e5cc6', 'Sold', 'tg7001-0000000f', '2026-11-29 20:11:25.486392+00', '\x435f5ddbc4ffa0e08c87b66859ac5434e18eeed089eaebf7d667b3b4206637e379a1174ce536e2', 'key-of-tests', '1', '3'),
  ('57', '57', 'CANVA-PRO', NULL, '\xf077173854b4cf53d8ae05e60558bce90f1e90d6c7b3b57541740e6fcd0f9ba6', 'Available', NULL, '2026-11-29 20:11:25.486392+00', '\xe33e5edbc89f5705d378825732caccafc68869af7b8ded4608082e154a791b0a34691d14910888', 'key-of-tests', NULL, '3'),
  ('6', '6', 'NETFLIX-1M', NULL, '\x67df97ffa8e25ac233c6b45fe73115325ead6f71dda19c76e60d2d16f0dccff7', 'Sold', 'tg7002-00000005', '2026-11-29 20:11:25.42972+00', '\x38f6d9b15a7e30fa1f0450c607cf4d54fcfdb57b04194c782091198073c9b548edba86b43ab1b61b', 'key-of-tests', '1', '1'),
  ('7', '7', 'NETFLIX-1M', NULL, '\xd83c581d1e3a36b6bd86254b607f3417314ecc252422366e913e7917bd2b3a0b', 'Reserved', 'tg7002-00000008', '2026-11-29 20:11:25.42972+00', '\xf841601285911f1de5b98e7d0a75082e8fb37f35c7cbbbd626e0242a0ef44c648957d9c9dc601723', 'key-of-tests', '1', '1'),
  ('8', '8', 'NETFLIX-1M', NULL, '\x9141d5c12cd79b06f23ffed4309a67a4f25391153a8d4514945cb167438240a1', 'Sold', 'tg7001-00000009', '2026-11-29 20:11:25.42972+00', '\x0299a839e8b5e7c17bf5486c38a12d645032e28ccf5498ac5054f824462e0daf6686e16818406dca', 'key-of-tests', '1', '1'),
  ('9', '9', 'NETFLIX-1M', NULL, '\x28ab13a7851ccaf1ec93a0cd6d5dee32ec80e70a493f7bbb8614ab62a14bd1df', 'Sold', 'tg7001-00000014', '2026-11-29 20:11:25.42972+00', '\x344e8517e8459bb76525403125f71f7151d6e6f76b746512a7d6dfd1d8976652059cb84d803d666f', 'key-of-tests', '1', '1');

insert into variant_tallies (variant_code, shard, free, sold) overriding system value values
  ('CANVA-PRO', '2', '-2', '2'),
  ('CANVA-PRO', '9', '3', '0'),
  ('NETFLIX-1M', '2', '-8', '8'),
  ('NETFLIX-1M', '9', '22', '5'),
  ('SPOTIFY-1M', '2', '-11', '10'),
  ('SPOTIFY-1M', '9', '17', '7');

insert into vouchers (code, sequence, cut, scope, min_spend, with_steps, quota, per_buyer, first_order_only, valid_from, valid_until, stopped_at) overriding system value values
  ('COBA10', '1', '{"tag": "Percent", "ceiling": null, "percent": 10}', '{"tag": "All"}', '0', 'true', NULL, NULL, 'false', NULL, NULL, NULL),
  ('HEMAT', '2', '{"tag": "Amount", "amount": 2500}', '{"tag": "All"}', '0', 'true', '1', NULL, 'false', NULL, NULL, NULL);

insert into voucher_uses (order_id, voucher_code, buyer_id, state, taken_at) overriding system value values
  ('tg7001-0000001a', 'COBA10', '7001', 'Redeemed', '2199-01-01 08:00:42+00'),
  ('tg7002-0000001b', 'HEMAT', '7002', 'Returned', '2199-01-01 08:01:12+00');

insert into wallet_tallies (shard, holders, balances) overriding system value values
  ('0', '0', '0'),
  ('2', '0', '-3800'),
  ('9', '3', '227000');

insert into wallets (buyer_id, balance) overriding system value values
  ('7001', '94000'),
  ('7002', '85500'),
  ('7003', '43700');

insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, answered_by, replacement_id, amount, note) overriding system value values
  ('12', 'tg7002-00000019', 'NotWorking', '2199-01-01 08:00:28+00', 'Replaced', '2199-01-01 08:00:28+00', NULL, '14', NULL, NULL),
  ('42', 'tg7002-00000019', 'Stopped', '2199-01-01 08:00:28+00', 'Refunded', '2199-01-01 08:00:28+00', '9001', NULL, '12500', NULL),
  ('43', 'tg7002-00000019', 'Other', '2199-01-01 08:00:28+00', NULL, NULL, NULL, NULL, NULL, NULL);

select graphile_worker.add_job('offer-restock', '{"tag":"OfferRestock","product":"EBOOK"}'::json, run_at => '2026-11-29 20:11:25.539678+00', max_attempts => 10, job_key => 'offer-restock:EBOOK', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"StaffAppointed","person":8001,"name":"Dewi","by":9001}}'::json, run_at => '2026-11-29 20:11:25.553802+00', max_attempts => 10, job_key => 'notify-admins:StaffAppointed:8001', priority => 3);

select graphile_worker.add_job('notify-admin', '{"tag":"NotifyAdmin","owner":8001,"news":{"tag":"RoleGiven","person":8001}}'::json, run_at => '2026-11-29 20:11:25.553802+00', max_attempts => 10, job_key => 'notify-admin:8001:RoleGiven:8001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000001","at":7226601314000}'::json, run_at => '2199-01-01 05:15:14+00', max_attempts => 10, job_key => 'expire:tg7001-00000001', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000001","reference":"tg7001-00000001","at":7226600426000}'::json, run_at => '2199-01-01 05:00:26+00', max_attempts => 10, job_key => 'check:tg7001-00000001', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000001"}'::json, run_at => '2026-11-29 20:11:25.678557+00', max_attempts => 12, job_key => 'deliver:tg7001-00000001', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000001"}}'::json, run_at => '2026-11-29 20:11:25.691964+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000002","at":7226601344000}'::json, run_at => '2199-01-01 05:15:44+00', max_attempts => 10, job_key => 'expire:tg7002-00000002', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000002","reference":"tg7002-00000002","at":7226600456000}'::json, run_at => '2199-01-01 05:00:56+00', max_attempts => 10, job_key => 'check:tg7002-00000002', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000002"}'::json, run_at => '2026-11-29 20:11:25.753629+00', max_attempts => 12, job_key => 'deliver:tg7002-00000002', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000002"}}'::json, run_at => '2026-11-29 20:11:25.763635+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000002', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000003","at":7226601374000}'::json, run_at => '2199-01-01 05:16:14+00', max_attempts => 10, job_key => 'expire:tg7003-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000003","reference":"tg7003-00000003","at":7226600486000}'::json, run_at => '2199-01-01 05:01:26+00', max_attempts => 10, job_key => 'check:tg7003-00000003', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000003"}'::json, run_at => '2026-11-29 20:11:25.801374+00', max_attempts => 12, job_key => 'deliver:tg7003-00000003', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000003"}}'::json, run_at => '2026-11-29 20:11:25.813411+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000003', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000004","at":7226601404000}'::json, run_at => '2199-01-01 05:16:44+00', max_attempts => 10, job_key => 'expire:tg7001-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000004","reference":"tg7001-00000004","at":7226600516000}'::json, run_at => '2199-01-01 05:01:56+00', max_attempts => 10, job_key => 'check:tg7001-00000004', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000004"}'::json, run_at => '2026-11-29 20:11:25.842242+00', max_attempts => 12, job_key => 'deliver:tg7001-00000004', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:11:25.85121+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000004', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"refund:tg7001-00000004:1","kind":"Refunded","amount":12500,"order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:11:25.857886+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7001-00000004:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226601441000}'::json, run_at => '2199-01-01 05:17:21+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226600553000}'::json, run_at => '2199-01-01 05:02:33+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000005"}'::json, run_at => '2026-11-29 20:11:25.894573+00', max_attempts => 12, job_key => 'deliver:tg7002-00000005', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:11:25.900228+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000005', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"refund:tg7002-00000005:1","kind":"RefundedOutside","amount":35000,"order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:11:25.904345+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7002-00000005:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000006","at":7226601478000}'::json, run_at => '2199-01-01 05:17:58+00', max_attempts => 10, job_key => 'expire:tg7002-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000006","reference":"tg7002-00000006","at":7226600590000}'::json, run_at => '2199-01-01 05:03:10+00', max_attempts => 10, job_key => 'check:tg7002-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000006"}'::json, run_at => '2026-11-29 20:11:25.92976+00', max_attempts => 12, job_key => 'deliver:tg7002-00000006', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000007","at":7226601506000}'::json, run_at => '2199-01-01 05:18:26+00', max_attempts => 10, job_key => 'expire:tg7001-00000007', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000007","reference":"tg7001-00000007","at":7226600618000}'::json, run_at => '2199-01-01 05:03:38+00', max_attempts => 10, job_key => 'check:tg7001-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000007"}'::json, run_at => '2026-11-29 20:11:25.95419+00', max_attempts => 12, job_key => 'deliver:tg7001-00000007', priority => 0);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000007","kind":"Overpaid","amount":1500,"order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:11:25.95419+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000007', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000007","reference":"tg7001-00000007","kind":"Overpaid","amount":1500}}'::json, run_at => '2026-11-29 20:11:25.95419+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000007', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:11:25.970039+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000007', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000008","at":7226601536000}'::json, run_at => '2199-01-01 05:18:56+00', max_attempts => 10, job_key => 'expire:tg7002-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000008","reference":"tg7002-00000008","at":7226600648000}'::json, run_at => '2199-01-01 05:04:08+00', max_attempts => 10, job_key => 'check:tg7002-00000008', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7002-00000008","reference":"tg7002-00000008","kind":"Underpaid","amount":30000}}'::json, run_at => '2026-11-29 20:11:25.994663+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7002-00000008', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000008","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:25.994663+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000008:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000009","at":7226601564000}'::json, run_at => '2199-01-01 05:19:24+00', max_attempts => 10, job_key => 'expire:tg7001-00000009', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000009","reference":"tg7001-00000009","at":7226600676000}'::json, run_at => '2199-01-01 05:04:36+00', max_attempts => 10, job_key => 'check:tg7001-00000009', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7001-00000009","reference":"tg7001-00000009","kind":"Underpaid","amount":34000}}'::json, run_at => '2026-11-29 20:11:26.026056+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7001-00000009', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-00000009","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:26.026056+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-00000009:UnderReview', priority => 1);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000009"}'::json, run_at => '2026-11-29 20:11:26.04228+00', max_attempts => 12, job_key => 'deliver:tg7001-00000009', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000009"}}'::json, run_at => '2026-11-29 20:11:26.059237+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000009', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000a","at":7226601594000}'::json, run_at => '2199-01-01 05:19:54+00', max_attempts => 10, job_key => 'expire:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000a","reference":"tg7003-0000000a","at":7226600706000}'::json, run_at => '2199-01-01 05:05:06+00', max_attempts => 10, job_key => 'check:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7003-0000000a","reference":"tg7003-0000000a","kind":"Underpaid","amount":4000}}'::json, run_at => '2026-11-29 20:11:26.089448+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7003-0000000a', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000a","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:26.089448+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000a:UnderReview', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"case:tg7003-0000000a","kind":"CaseCredited","amount":4000,"order":"tg7003-0000000a"}}'::json, run_at => '2026-11-29 20:11:26.09541+00', max_attempts => 10, job_key => 'notify-of-money:case:tg7003-0000000a', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000b","at":7226601622000}'::json, run_at => '2199-01-01 05:20:22+00', max_attempts => 10, job_key => 'expire:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000b","reference":"tg7003-0000000b","at":7226600734000}'::json, run_at => '2199-01-01 05:05:34+00', max_attempts => 10, job_key => 'check:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7003-0000000b","reference":"tg7003-0000000b","kind":"Underpaid","amount":5000}}'::json, run_at => '2026-11-29 20:11:26.11999+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7003-0000000b', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:26.11999+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"case:tg7003-0000000b","kind":"RefundedOutside","amount":5000,"order":"tg7003-0000000b"}}'::json, run_at => '2026-11-29 20:11:26.125321+00', max_attempts => 10, job_key => 'notify-of-money:case:tg7003-0000000b', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000c","at":7226601650000}'::json, run_at => '2199-01-01 05:20:50+00', max_attempts => 10, job_key => 'expire:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000c","reference":"tg7001-0000000c","at":7226600762000}'::json, run_at => '2199-01-01 05:06:02+00', max_attempts => 10, job_key => 'check:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-0000000c","news":"Cancelled"}'::json, run_at => '2026-11-29 20:11:26.147737+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-0000000c:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000000c","reference":"tg7001-0000000c"}'::json, run_at => '2026-11-29 20:11:26.147737+00', max_attempts => 10, job_key => 'close:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000d","at":7226601671000}'::json, run_at => '2199-01-01 05:21:11+00', max_attempts => 10, job_key => 'expire:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000d","reference":"tg7003-0000000d","at":7226600783000}'::json, run_at => '2199-01-01 05:06:23+00', max_attempts => 10, job_key => 'check:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000d","news":"Expired"}'::json, run_at => '2026-11-29 20:11:26.167691+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000d:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000d","reference":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:11:26.167691+00', max_attempts => 10, job_key => 'close:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:11:26.176634+00', max_attempts => 12, job_key => 'deliver:tg7003-0000000d', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-0000000d"}}'::json, run_at => '2026-11-29 20:11:26.187483+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-0000000d', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000e","at":7226602661000}'::json, run_at => '2199-01-01 05:37:41+00', max_attempts => 10, job_key => 'expire:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000e","reference":"tg7003-0000000e","at":7226601773000}'::json, run_at => '2199-01-01 05:22:53+00', max_attempts => 10, job_key => 'check:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000e","news":"Expired"}'::json, run_at => '2026-11-29 20:11:26.205182+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000e:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000e","reference":"tg7003-0000000e"}'::json, run_at => '2026-11-29 20:11:26.205182+00', max_attempts => 10, job_key => 'close:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000f","at":7226603642000}'::json, run_at => '2199-01-01 05:54:02+00', max_attempts => 10, job_key => 'expire:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000f","reference":"tg7001-0000000f","at":7226602754000}'::json, run_at => '2199-01-01 05:39:14+00', max_attempts => 10, job_key => 'check:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000000f"}'::json, run_at => '2026-11-29 20:11:26.241141+00', max_attempts => 12, job_key => 'deliver:tg7001-0000000f', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-0000000f"}}'::json, run_at => '2026-11-29 20:11:26.247871+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-0000000f', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"payment:tg7003-0000000e","kind":"PaidLate","amount":29700,"order":"tg7003-0000000e"}}'::json, run_at => '2026-11-29 20:11:26.260243+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7003-0000000e', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7003-0000000e","reference":"tg7003-0000000e","kind":"PaidLate","amount":29700}}'::json, run_at => '2026-11-29 20:11:26.260243+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7003-0000000e', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000010","at":7226603679000}'::json, run_at => '2199-01-01 05:54:39+00', max_attempts => 10, job_key => 'expire:tg7002-00000010', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000010","news":"Expired"}'::json, run_at => '2026-11-29 20:11:26.271905+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000010:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000011","at":7226607346000}'::json, run_at => '2199-01-01 06:55:46+00', max_attempts => 10, job_key => 'expire:tg7001-00000011', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000011","reference":"tg7001-00000011","at":7226603758000}'::json, run_at => '2199-01-01 05:55:58+00', max_attempts => 10, job_key => 'check:tg7001-00000011', priority => 2);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000011","kind":"Deposited","amount":100000,"order":"tg7001-00000011"}}'::json, run_at => '2026-11-29 20:11:26.289886+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000011', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000011","reference":"tg7001-00000011","kind":"Deposited","amount":100000}}'::json, run_at => '2026-11-29 20:11:26.289886+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000011', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000012","at":7226607367000}'::json, run_at => '2199-01-01 06:56:07+00', max_attempts => 10, job_key => 'expire:tg7002-00000012', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000012","reference":"tg7002-00000012","at":7226603779000}'::json, run_at => '2199-01-01 05:56:19+00', max_attempts => 10, job_key => 'check:tg7002-00000012', priority => 2);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"payment:tg7002-00000012","kind":"Deposited","amount":48000,"order":"tg7002-00000012"}}'::json, run_at => '2026-11-29 20:11:26.300538+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7002-00000012', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7002-00000012","reference":"tg7002-00000012","kind":"Deposited","amount":48000}}'::json, run_at => '2026-11-29 20:11:26.300538+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7002-00000012', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000013","at":7226607388000}'::json, run_at => '2199-01-01 06:56:28+00', max_attempts => 10, job_key => 'expire:tg7002-00000013', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000013","news":"Expired"}'::json, run_at => '2026-11-29 20:11:26.309482+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000013:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000014","at":7226608362000}'::json, run_at => '2199-01-01 07:12:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000014', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000014"}'::json, run_at => '2026-11-29 20:11:26.319778+00', max_attempts => 12, job_key => 'deliver:tg7001-00000014', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000014"}}'::json, run_at => '2026-11-29 20:11:26.326024+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000014', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000015","at":7226608385000}'::json, run_at => '2199-01-01 07:13:05+00', max_attempts => 10, job_key => 'expire:tg7001-00000015', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000015","reference":"tg7001-00000015","at":7226607497000}'::json, run_at => '2199-01-01 06:58:17+00', max_attempts => 10, job_key => 'check:tg7001-00000015', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:11:26.349213+00', max_attempts => 12, job_key => 'deliver:tg7001-00000015', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000015","reference":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:11:26.349213+00', max_attempts => 10, job_key => 'close:tg7001-00000015', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:11:26.354222+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000015', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000015","kind":"PaidTwice","amount":12500,"order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:11:26.357511+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000015', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000015","reference":"tg7001-00000015","kind":"PaidTwice","amount":12500}}'::json, run_at => '2026-11-29 20:11:26.357511+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000015', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000016","at":7226608415000}'::json, run_at => '2199-01-01 07:13:35+00', max_attempts => 10, job_key => 'expire:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016","at":7226607527000}'::json, run_at => '2199-01-01 06:58:47+00', max_attempts => 10, job_key => 'check:tg7002-00000016', priority => 2);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000016","reference":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:11:26.381888+00', max_attempts => 10, job_key => 'close:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016-2","at":7226607534000}'::json, run_at => '2199-01-01 06:58:54+00', max_attempts => 10, job_key => 'check:tg7002-00000016-2', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:11:26.391158+00', max_attempts => 12, job_key => 'deliver:tg7002-00000016', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000016"}}'::json, run_at => '2026-11-29 20:11:26.395631+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000016', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000017","at":7226608452000}'::json, run_at => '2199-01-01 07:14:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000017', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000017"}'::json, run_at => '2026-11-29 20:11:26.415053+00', max_attempts => 12, job_key => 'deliver:tg7003-00000017', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000017"}}'::json, run_at => '2026-11-29 20:11:26.419466+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000017', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"owner:h1","kind":"ByOwner","amount":30000,"order":null}}'::json, run_at => '2026-11-29 20:11:26.422028+00', max_attempts => 10, job_key => 'notify-of-money:owner:h1', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"owner:h2","kind":"ByOwner","amount":-5000,"order":null}}'::json, run_at => '2026-11-29 20:11:26.424127+00', max_attempts => 10, job_key => 'notify-of-money:owner:h2', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000018","at":7226608482000}'::json, run_at => '2199-01-01 07:14:42+00', max_attempts => 10, job_key => 'expire:tg7003-00000018', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000018","reference":"tg7003-00000018","at":7226607594000}'::json, run_at => '2199-01-01 06:59:54+00', max_attempts => 10, job_key => 'check:tg7003-00000018', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:11:26.437748+00', max_attempts => 12, job_key => 'deliver:tg7003-00000018', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000018"}}'::json, run_at => '2026-11-29 20:11:26.443657+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000018', priority => 3);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:11:26.45122+00', max_attempts => 10, job_key => 'send-again:tg7003-00000018', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000019","at":7226608512000}'::json, run_at => '2199-01-01 07:15:12+00', max_attempts => 10, job_key => 'expire:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019","at":7226607624000}'::json, run_at => '2199-01-01 07:00:24+00', max_attempts => 10, job_key => 'check:tg7002-00000019', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:11:26.479729+00', max_attempts => 12, job_key => 'deliver:tg7002-00000019', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:11:26.485222+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000019', priority => 3);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:11:26.496699+00', max_attempts => 10, job_key => 'send-again:tg7002-00000019', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":42}}'::json, run_at => '2026-11-29 20:11:26.507664+00', max_attempts => 10, job_key => 'notify-admins:ClaimOpened:42', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":43}}'::json, run_at => '2026-11-29 20:11:26.51316+00', max_attempts => 10, job_key => 'notify-admins:ClaimOpened:43', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"refund:tg7002-00000019:1","kind":"Refunded","amount":12500,"order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:11:26.536489+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7002-00000019:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001a","at":7226612142000}'::json, run_at => '2199-01-01 08:15:42+00', max_attempts => 10, job_key => 'expire:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001a","reference":"tg7001-0000001a","at":7226611254000}'::json, run_at => '2199-01-01 08:00:54+00', max_attempts => 10, job_key => 'check:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000001a"}'::json, run_at => '2026-11-29 20:11:26.571448+00', max_attempts => 12, job_key => 'deliver:tg7001-0000001a', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-0000001a"}}'::json, run_at => '2026-11-29 20:11:26.577855+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-0000001a', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001b","at":7226612172000}'::json, run_at => '2199-01-01 08:16:12+00', max_attempts => 10, job_key => 'expire:tg7002-0000001b', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-0000001b","news":"Expired"}'::json, run_at => '2026-11-29 20:11:26.596835+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-0000001b:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000020","at":7226613146000}'::json, run_at => '2199-01-01 08:32:26+00', max_attempts => 10, job_key => 'expire:tg7002-00000020', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000020","reference":"tg7002-00000020","at":7226612258000}'::json, run_at => '2199-01-01 08:17:38+00', max_attempts => 10, job_key => 'check:tg7002-00000020', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000020"}'::json, run_at => '2026-11-29 20:11:26.625399+00', max_attempts => 12, job_key => 'deliver:tg7002-00000020', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000020"}}'::json, run_at => '2026-11-29 20:11:26.630385+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000020', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000021","at":7226613176000}'::json, run_at => '2199-01-01 08:32:56+00', max_attempts => 10, job_key => 'expire:tg7001-00000021', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000022","at":7226613190000}'::json, run_at => '2199-01-01 08:33:10+00', max_attempts => 10, job_key => 'expire:tg7001-00000022', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000022","reference":"tg7001-00000022","at":7226612302000}'::json, run_at => '2199-01-01 08:18:22+00', max_attempts => 10, job_key => 'check:tg7001-00000022', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000022"}'::json, run_at => '2026-11-29 20:11:26.689571+00', max_attempts => 12, job_key => 'deliver:tg7001-00000022', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000022"}}'::json, run_at => '2026-11-29 20:11:26.694155+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000022', priority => 3);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7001-00000022"}'::json, run_at => '2026-11-29 20:11:26.702897+00', max_attempts => 10, job_key => 'send-again:tg7001-00000022', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000023","at":7226613222000}'::json, run_at => '2199-01-01 08:33:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000023', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000023","reference":"tg7001-00000023","at":7226612334000}'::json, run_at => '2199-01-01 08:18:54+00', max_attempts => 10, job_key => 'check:tg7001-00000023', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000023"}'::json, run_at => '2026-11-29 20:11:26.748858+00', max_attempts => 12, job_key => 'deliver:tg7001-00000023', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000023"}}'::json, run_at => '2026-11-29 20:11:26.754967+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000023', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"refund:tg7001-00000023:1","kind":"Refunded","amount":15000,"order":"tg7001-00000023"}}'::json, run_at => '2026-11-29 20:11:26.761219+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7001-00000023:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000024","at":7226613252000}'::json, run_at => '2199-01-01 08:34:12+00', max_attempts => 10, job_key => 'expire:tg7001-00000024', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000024","reference":"tg7001-00000024","at":7226612364000}'::json, run_at => '2199-01-01 08:19:24+00', max_attempts => 10, job_key => 'check:tg7001-00000024', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000024"}'::json, run_at => '2026-11-29 20:11:26.786563+00', max_attempts => 12, job_key => 'deliver:tg7001-00000024', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000024"}}'::json, run_at => '2026-11-29 20:11:26.791162+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000024', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-00000024","news":"ManualReturned"}'::json, run_at => '2026-11-29 20:11:26.794706+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-00000024:ManualReturned', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000025","at":7226613282000}'::json, run_at => '2199-01-01 08:34:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000025', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000025","reference":"tg7001-00000025","at":7226612394000}'::json, run_at => '2199-01-01 08:19:54+00', max_attempts => 10, job_key => 'check:tg7001-00000025', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000025"}'::json, run_at => '2026-11-29 20:11:26.833217+00', max_attempts => 12, job_key => 'deliver:tg7001-00000025', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000025"}}'::json, run_at => '2026-11-29 20:11:26.838045+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000025', priority => 3);

select graphile_worker.add_job('send-broadcast', '{"tag":"SendBroadcast","broadcast":"9001-p","at":7226698798000}'::json, run_at => '2199-01-02 08:19:58+00', max_attempts => 10, job_key => 'send-broadcast:9001-p', priority => 9);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000026","at":7226613312000}'::json, run_at => '2199-01-01 08:35:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000026', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000026","reference":"tg7003-00000026","at":7226612424000}'::json, run_at => '2199-01-01 08:20:24+00', max_attempts => 10, job_key => 'check:tg7003-00000026', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000026"}'::json, run_at => '2026-11-29 20:11:26.869845+00', max_attempts => 12, job_key => 'deliver:tg7003-00000026', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000026"}}'::json, run_at => '2026-11-29 20:11:26.877746+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000026', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000027","at":7226613342000}'::json, run_at => '2199-01-01 08:35:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000027', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000027","reference":"tg7001-00000027","at":7226612454000}'::json, run_at => '2199-01-01 08:20:54+00', max_attempts => 10, job_key => 'check:tg7001-00000027', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000028","at":7226613363000}'::json, run_at => '2199-01-01 08:36:03+00', max_attempts => 10, job_key => 'expire:tg7002-00000028', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000029","at":7226616070000}'::json, run_at => '2199-01-01 09:21:10+00', max_attempts => 10, job_key => 'expire:tg7003-00000029', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000029","reference":"tg7003-00000029","at":7226612482000}'::json, run_at => '2199-01-01 08:21:22+00', max_attempts => 10, job_key => 'check:tg7003-00000029', priority => 2);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('audit_entries', 'sequence'), ('categories', 'id'), ('ledger_entries', 'sequence'), ('open_cases', 'sequence'), ('order_events', 'id'), ('orders', 'sequence'), ('products', 'sequence'), ('redeem_codes', 'sequence'), ('restock_waits', 'place'), ('sealed_contents', 'id'), ('stock_batches', 'id'), ('stock_imports', 'id'), ('units', 'id'), ('units', 'place'), ('variants', 'sequence'), ('vouchers', 'sequence'), ('web_chat_entries', 'place')) as counted (of_table, of_column);
