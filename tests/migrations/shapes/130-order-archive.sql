select open_archive_month('2199-01-01');

insert into alert_mutes (person_id, alert) overriding system value values
  ('9001', 'SaleMade');

insert into archived_order_events (month, id, order_id, at, happening) overriding system value values
  ('2199-01-01', '71', 'tg7001-0000000f', '2026-11-29 20:11:53.662149+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '72', 'tg7001-0000000f', '2026-11-29 20:11:53.666216+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('2199-01-01', '73', 'tg7001-0000000f', '2026-11-29 20:11:53.668812+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('2199-01-01', '74', 'tg7001-0000000f', '2026-11-29 20:11:53.67175+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('2199-01-01', '75', 'tg7001-0000000f', '2026-11-29 20:11:53.678511+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000000f"}]}'),
  ('2199-01-01', '76', 'tg7003-0000000e', '2026-11-29 20:11:53.693918+00', '{"tag": "Changed", "state": "Expired", "booked": [{"kind": "PaidLate", "amount": 29700}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('2199-01-01', '67', 'tg7003-0000000e', '2026-11-29 20:11:53.639071+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '68', 'tg7003-0000000e', '2026-11-29 20:11:53.645957+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('2199-01-01', '69', 'tg7003-0000000e', '2026-11-29 20:11:53.648832+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('2199-01-01', '70', 'tg7003-0000000e', '2026-11-29 20:11:53.651992+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000e"}]}'),
  ('2199-01-01', '79', 'tg7001-00000011', '2026-11-29 20:11:53.710503+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '80', 'tg7001-00000011', '2026-11-29 20:11:53.713496+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('2199-01-01', '81', 'tg7001-00000011', '2026-11-29 20:11:53.715979+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('2199-01-01', '82', 'tg7001-00000011', '2026-11-29 20:11:53.719366+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 100000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000011"}]}'),
  ('2199-01-01', '83', 'tg7002-00000012', '2026-11-29 20:11:53.723549+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '84', 'tg7002-00000012', '2026-11-29 20:11:53.725967+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('2199-01-01', '85', 'tg7002-00000012', '2026-11-29 20:11:53.728211+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('2199-01-01', '86', 'tg7002-00000012', '2026-11-29 20:11:53.731087+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Deposited", "amount": 48000}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000012"}]}'),
  ('2199-01-01', '87', 'tg7002-00000013', '2026-11-29 20:11:53.734792+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '88', 'tg7002-00000013', '2026-11-29 20:11:53.741202+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '138', 'tg7001-00000022', '2026-11-29 20:11:54.019255+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('2199-01-01', '139', 'tg7001-00000022', '2026-11-29 20:11:54.023423+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('2199-01-01', '140', 'tg7001-00000022', '2026-11-29 20:11:54.025775+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('2199-01-01', '141', 'tg7001-00000022', '2026-11-29 20:11:54.028393+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000022"}]}'),
  ('2199-01-01', '142', 'tg7001-00000022', '2026-11-29 20:11:54.033579+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000022"}]}');

insert into archived_order_lines (month, order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount, subtotal, total, warranty_days, warranty_policy) overriding system value values
  ('2199-01-01', 'tg7003-0000000e', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '3', '9900', '0', '29700', '29700', NULL, NULL),
  ('2199-01-01', 'tg7001-0000000f', '1', 'CANVA-PRO', 'unit', 'CANVA-PRO', 'Jangan ganti kata sandi.', '2', '9900', '0', '19800', '19800', NULL, NULL),
  ('2199-01-01', 'tg7001-00000022', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', '15000', '15000', NULL, NULL);

insert into archived_order_months (order_id, month) overriding system value values
  ('tg7001-0000000f', '2199-01-01'),
  ('tg7001-00000011', '2199-01-01'),
  ('tg7001-00000022', '2199-01-01'),
  ('tg7002-00000012', '2199-01-01'),
  ('tg7002-00000013', '2199-01-01'),
  ('tg7003-0000000e', '2199-01-01');

insert into archived_orders (month, id, sequence, buyer_id, cart_id, version, state, total, placed_at, pay_before, paid_at, delivered_at, unreachable_since, alarmed_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds, subtotal, discount, unchecked, voucher) overriding system value values
  ('2199-01-01', 'tg7001-0000000f', '15', '7001', 'cart-15', '5', 'Delivered', '19800', '2199-01-01 05:39:02+00', '2199-01-01 05:54:02+00', '2199-01-01 05:39:16+00', '2199-01-01 05:39:18+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '19800', '0', 'false', NULL),
  ('2199-01-01', 'tg7003-0000000e', '14', '7003', 'cart-14', '5', 'Expired', '29700', '2199-01-01 05:22:41+00', '2199-01-01 05:37:41+00', NULL, NULL, NULL, NULL, '2199-01-01 05:38:48+00', NULL, NULL, NULL, NULL, NULL, NULL, '29700', '0', 'false', NULL),
  ('2199-01-01', 'tg7001-00000011', '17', '7001', NULL, '4', 'Delivered', '100000', '2199-01-01 05:55:46+00', '2199-01-01 06:55:46+00', '2199-01-01 05:56:00+00', '2199-01-01 05:56:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '100000', '0', 'false', NULL),
  ('2199-01-01', 'tg7002-00000012', '18', '7002', NULL, '4', 'Delivered', '50000', '2199-01-01 05:56:07+00', '2199-01-01 06:56:07+00', '2199-01-01 05:56:21+00', '2199-01-01 05:56:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '50000', '0', 'false', NULL),
  ('2199-01-01', 'tg7002-00000013', '19', '7002', NULL, '2', 'Expired', '20000', '2199-01-01 05:56:28+00', '2199-01-01 06:56:28+00', NULL, NULL, NULL, NULL, '2199-01-01 06:57:28+00', NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false', NULL),
  ('2199-01-01', 'tg7001-00000022', '30', '7001', 'cart-27', '6', 'Delivered', '15000', '2199-01-01 08:18:10+00', '2199-01-01 08:33:10+00', '2199-01-01 08:18:24+00', '2199-01-01 08:18:26+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL);

insert into archived_payment_attempts (month, reference, order_id, position, state, method, amount, requested_at, transaction_id, invoice, reason, received, received_at, confirmation, total, gateway) overriding system value values
  ('2199-01-01', 'tg7001-0000000f', 'tg7001-0000000f', '0', 'Settled', 'qris', '19800', '2199-01-01 05:39:09+00', 'txn-tg7001-0000000f', NULL, NULL, '19800', '2199-01-01 05:39:16+00', NULL, '20180', 'pakasir'),
  ('2199-01-01', 'tg7003-0000000e', 'tg7003-0000000e', '0', 'Settled', 'qris', '29700', '2199-01-01 05:22:48+00', 'txn-tg7003-0000000e', NULL, NULL, '29700', '2199-01-01 05:39:25+00', NULL, '30080', 'pakasir'),
  ('2199-01-01', 'tg7001-00000011', 'tg7001-00000011', '0', 'Settled', 'qris', '100000', '2199-01-01 05:55:53+00', 'txn-tg7001-00000011', NULL, NULL, '100000', '2199-01-01 05:56:00+00', NULL, '100380', 'pakasir'),
  ('2199-01-01', 'tg7002-00000012', 'tg7002-00000012', '0', 'Settled', 'qris', '50000', '2199-01-01 05:56:14+00', 'txn-tg7002-00000012', NULL, NULL, '48000', '2199-01-01 05:56:21+00', NULL, '50380', 'pakasir'),
  ('2199-01-01', 'tg7001-00000022', 'tg7001-00000022', '0', 'Settled', 'qris', '15000', '2199-01-01 08:18:17+00', 'txn-tg7001-00000022', NULL, NULL, '15000', '2199-01-01 08:18:24+00', NULL, '15380', 'pakasir');

insert into audit_entries (sequence, actor, action, subject, before, after, at) overriding system value values
  ('1', '9001', 'product.change', 'variant:SPOTIFY-1M', '{"steps": "[]"}', '{"steps": "[{\"from\":3,\"price\":12000},{\"from\":6,\"price\":11500}]"}', '2199-01-01 05:00:00+00'),
  ('10', '9001', 'manual.inputs', 'variant:TOPUP', '{"hours": 24, "inputs": ""}', '{"hours": 2, "inputs": "ID: number, Sandi: secret"}', '2199-01-01 05:00:00+00'),
  ('11', '9001', 'staff.appoint', 'staff:8001', '{}', '{"name": "Dewi", "ceiling": null}', '2199-01-01 05:00:00+00'),
  ('12', '9001', 'order.refund', 'order:tg7001-00000004', '{"state": "Delivered"}', '{"to": "Balance", "line": 1, "state": "Delivered", "reason": "rusak"}', '2199-01-01 05:02:07+00'),
  ('13', '9001', 'order.refund', 'order:tg7002-00000005', '{"state": "Delivered"}', '{"to": "Outside", "line": null, "state": "Delivered", "reason": "dobel"}', '2199-01-01 05:02:44+00'),
  ('14', '9001', 'case.answer', 'order:tg7001-00000009', '{"case": "tg7001-00000009", "state": "UnderReview"}', '{"note": null, "state": "Paid", "answer": "Deliver"}', '2199-01-01 05:04:38+00'),
  ('15', '9002', 'case.answer', 'order:tg7003-0000000a', '{"case": "tg7003-0000000a", "state": "UnderReview"}', '{"note": null, "state": "Cancelled", "answer": "Credit"}', '2199-01-01 05:05:08+00'),
  ('16', '9002', 'case.answer', 'order:tg7003-0000000b', '{"case": "tg7003-0000000b", "state": "UnderReview"}', '{"note": "BCA 88", "state": "Cancelled", "answer": "RefundOutside"}', '2199-01-01 05:05:36+00'),
  ('17', '9001', 'payment.confirm', 'order:tg7003-00000017', '{"state": "AwaitingPayment"}', '{"state": "Paid", "amount": 33000, "reason": "lihat mutasi", "reference": "BCA 99"}', '2199-01-01 06:59:19+00'),
  ('18', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": 30000, "reason": "hadiah"}', '2199-01-01 06:59:28+00'),
  ('19', '9001', 'balance.adjust', 'buyer:7002', '{}', '{"amount": -5000, "reason": "koreksi"}', '2199-01-01 06:59:28+00'),
  ('2', '9001', 'variant.warranty', 'variant:NETFLIX-1M', '{"days": null, "policy": null}', '{"days": 30, "policy": "Replace"}', '2199-01-01 05:00:00+00'),
  ('20', '9001', 'order.note', 'order:tg7003-00000018', '{}', '{"note": "pelanggan lama"}', '2199-01-01 06:59:58+00'),
  ('21', '9001', 'goods.send-again', 'order:tg7003-00000018', '{}', '{"state": "Delivered"}', '2199-01-01 06:59:58+00'),
  ('22', '9001', 'claim.answer', 'order:tg7002-00000019', '{"unit": 42, "answer": null}', '{"unit": 42, "answer": "Refund"}', '2199-01-01 08:00:28+00'),
  ('23', '9001', 'redeem-codes.create', 'redeem-codes:2', '{}', '{"count": 2, "amount": 10000}', '2199-01-01 08:17:12+00'),
  ('24', '9001', 'manual.finish', 'order:tg7001-00000022', '{}', '{"line": 1, "characters": 13}', '2199-01-01 08:18:26+00'),
  ('25', '9001', 'manual.cancel', 'order:tg7001-00000023', '{}', '{"line": 1, "reason": "tidak bisa"}', '2199-01-01 08:18:58+00'),
  ('26', '9001', 'manual.return', 'order:tg7001-00000024', '{}', '{"line": 1, "reason": "ID salah"}', '2199-01-01 08:19:28+00'),
  ('27', '9001', 'person.block', 'buyer:7004', '{"blocked": false}', '{"reason": "penipu", "blocked": true}', '2199-01-01 08:19:58+00'),
  ('28', '9001', 'broadcast.create', 'broadcast:9001-p', '{}', '{"at": 7226698798000, "anytime": false}', '2199-01-01 08:19:58+00'),
  ('29', '9001', 'setting.change', 'setting:storeName', '{"value": "Bot Auto Order"}', '{"value": "Toko Lama"}', '2199-01-01 08:19:58+00'),
  ('3', '9001', 'variant.warranty', 'variant:SPOTIFY-1M', '{"days": null, "policy": null}', '{"days": 7, "policy": "AskStaff"}', '2199-01-01 05:00:00+00'),
  ('4', '9001', 'product.change', 'variant:NETFLIX-1M', '{"levels": "[]"}', '{"levels": "[{\"level\":\"reseller\",\"steps\":[{\"from\":1,\"price\":33000}]}]"}', '2199-01-01 05:00:00+00'),
  ('5', '9001', 'person.level', 'buyer:7003', '{"level": null}', '{"level": "reseller"}', '2199-01-01 05:00:00+00'),
  ('6', '9001', 'voucher.create', 'voucher:COBA10', '{}', '{"cut": "{\"tag\":\"Percent\",\"percent\":10,\"ceiling\":null}", "quota": null, "scope": "All", "minSpend": 0, "perBuyer": null, "withSteps": true, "firstOrderOnly": false}', '2199-01-01 05:00:00+00'),
  ('7', '9001', 'voucher.create', 'voucher:HEMAT', '{}', '{"cut": "{\"tag\":\"Amount\",\"amount\":2500}", "quota": 1, "scope": "All", "minSpend": 0, "perBuyer": null, "withSteps": true, "firstOrderOnly": false}', '2199-01-01 05:00:00+00'),
  ('8', '9001', 'shared.write', 'variant:EBOOK', '{}', '{"characters": 28}', '2199-01-01 05:00:00+00'),
  ('9', '9001', 'shared.limit', 'variant:EBOOK', '{"ceiling": null}', '{"ceiling": 9}', '2199-01-01 05:00:00+00');

insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome) overriding system value values
  ('cart-1', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:00:07+00', '2199-01-01 05:00:07+00', 'Ordered'),
  ('cart-10', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 33000}]', '1', '2199-01-01 05:04:47+00', '2199-01-01 05:04:47+00', 'Ordered'),
  ('cart-11', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 33000}]', '1', '2199-01-01 05:05:15+00', '2199-01-01 05:05:15+00', 'Ordered'),
  ('cart-12', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:05:43+00', '2199-01-01 05:05:43+00', 'Ordered'),
  ('cart-13', '7003', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:06:04+00', '2199-01-01 05:06:04+00', 'Ordered'),
  ('cart-14', '7003', '[{"product": "CANVA-PRO", "quantity": 3, "priceSeen": 9900}]', '1', '2199-01-01 05:22:34+00', '2199-01-01 05:22:34+00', 'Ordered'),
  ('cart-15', '7001', '[{"product": "CANVA-PRO", "quantity": 2, "priceSeen": 9900}]', '1', '2199-01-01 05:38:55+00', '2199-01-01 05:38:55+00', 'Ordered'),
  ('cart-16', '7002', '[{"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '1', '2199-01-01 05:39:32+00', '2199-01-01 05:39:32+00', 'Ordered'),
  ('cart-17', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:57:35+00', '2199-01-01 06:57:35+00', 'Ordered'),
  ('cart-18', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 06:57:58+00', '2199-01-01 06:57:58+00', 'Ordered'),
  ('cart-19', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:58:28+00', '2199-01-01 06:58:28+00', 'Ordered'),
  ('cart-2', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12000}]', '2', '2199-01-01 05:00:37+00', '2199-01-01 05:00:37+00', 'Ordered'),
  ('cart-20', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 33000}]', '1', '2199-01-01 06:59:05+00', '2199-01-01 06:59:05+00', 'Ordered'),
  ('cart-21', '7003', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 06:59:35+00', '2199-01-01 06:59:35+00', 'Ordered'),
  ('cart-22', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '2', '2199-01-01 07:00:05+00', '2199-01-01 07:00:05+00', 'Ordered'),
  ('cart-23', '7001', '[{"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12000}]', '1', '2199-01-01 08:00:35+00', '2199-01-01 08:00:35+00', 'Ordered'),
  ('cart-24', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:01:05+00', '2199-01-01 08:01:05+00', 'Ordered'),
  ('cart-25', '7002', '[{"product": "EBOOK", "quantity": 1, "priceSeen": 20000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 08:17:19+00', '2199-01-01 08:17:19+00', 'Ordered'),
  ('cart-26', '7001', '[{"product": "EBOOK", "quantity": 1, "priceSeen": 20000}]', '1', '2199-01-01 08:17:49+00', '2199-01-01 08:17:49+00', 'Ordered'),
  ('cart-27', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:18:03+00', '2199-01-01 08:18:03+00', 'Ordered'),
  ('cart-28', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:18:35+00', '2199-01-01 08:18:35+00', 'Ordered'),
  ('cart-29', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:19:05+00', '2199-01-01 08:19:05+00', 'Ordered'),
  ('cart-3', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 33000}]', '1', '2199-01-01 05:01:07+00', '2199-01-01 05:01:07+00', 'Ordered'),
  ('cart-30', '7001', '[{"product": "TOPUP", "quantity": 1, "priceSeen": 15000}]', '1', '2199-01-01 08:19:35+00', '2199-01-01 08:19:35+00', 'Ordered'),
  ('cart-31', '7003', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 33000}]', '1', '2199-01-01 08:20:05+00', '2199-01-01 08:20:05+00', 'Ordered'),
  ('cart-32', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:20:35+00', '2199-01-01 08:20:35+00', 'Ordered'),
  ('cart-33', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:20:56+00', '2199-01-01 08:20:56+00', 'Ordered'),
  ('cart-34', '7003', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 33000}]', '1', '2199-01-01 08:21:17+00', '2199-01-01 08:21:17+00', NULL),
  ('cart-35', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2200-02-05 08:21:24+00', '2200-02-05 08:21:24+00', 'Ordered'),
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
  ('tg7001-00000014', '20', '7001', 'cart-17', '3', 'Delivered', '35000', '2199-01-01 06:57:42+00', '2199-01-01 07:12:42+00', '2199-01-01 06:57:49+00', '2199-01-01 06:57:51+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7001-00000015', '21', '7001', 'cart-18', '6', 'Delivered', '12500', '2199-01-01 06:58:05+00', '2199-01-01 07:13:05+00', '2199-01-01 06:58:12+00', '2199-01-01 06:58:14+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7001-0000001a', '26', '7001', 'cart-23', '5', 'Delivered', '32400', '2199-01-01 08:00:42+00', '2199-01-01 08:15:42+00', '2199-01-01 08:00:56+00', '2199-01-01 08:00:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '36000', '3600', 'false', '{"cut": {"tag": "Percent", "ceiling": null, "percent": 10}, "code": "COBA10", "scope": {"tag": "All"}, "minSpend": 0, "withSteps": true}'),
  ('tg7001-00000021', '29', '7001', 'cart-26', '1', 'AwaitingPayment', '20000', '2199-01-01 08:17:56+00', '2199-01-01 08:32:56+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '20000', '0', 'false', NULL),
  ('tg7001-00000023', '31', '7001', 'cart-28', '6', 'Delivered', '15000', '2199-01-01 08:18:42+00', '2199-01-01 08:33:42+00', '2199-01-01 08:18:56+00', '2199-01-01 08:18:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226612338000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [1], "amount": 15000, "reason": "tidak bisa"}]', '15000', '0', 'false', NULL),
  ('tg7001-00000024', '32', '7001', 'cart-29', '5', 'Delivered', '15000', '2199-01-01 08:19:12+00', '2199-01-01 08:34:12+00', '2199-01-01 08:19:26+00', '2199-01-01 08:19:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL),
  ('tg7001-00000025', '33', '7001', 'cart-30', '5', 'Delivered', '15000', '2199-01-01 08:19:42+00', '2199-01-01 08:34:42+00', '2199-01-01 08:19:56+00', '2199-01-01 08:19:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '15000', '0', 'false', NULL),
  ('tg7001-00000027', '35', '7001', 'cart-32', '3', 'AwaitingPayment', '35000', '2199-01-01 08:20:42+00', '2199-01-01 08:35:42+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7001-0000002a', '38', '7001', 'cart-35', '5', 'Delivered', '12500', '2200-02-05 08:21:31+00', '2200-02-05 08:36:31+00', '2200-02-05 08:21:45+00', '2200-02-05 08:21:47+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7002-00000002', '2', '7002', 'cart-2', '5', 'Delivered', '71000', '2199-01-01 05:00:44+00', '2199-01-01 05:15:44+00', '2199-01-01 05:00:58+00', '2199-01-01 05:01:00+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '71000', '0', 'false', NULL),
  ('tg7002-00000005', '5', '7002', 'cart-5', '6', 'Delivered', '35000', '2199-01-01 05:02:21+00', '2199-01-01 05:17:21+00', '2199-01-01 05:02:35+00', '2199-01-01 05:02:37+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600564000, "by": 9001, "to": {"tag": "Outside", "reference": "BCA 77"}, "goods": "Burned", "lines": [1], "amount": 35000, "reason": "dobel"}]', '35000', '0', 'false', NULL),
  ('tg7002-00000006', '6', '7002', 'cart-6', '4', 'Paid', '25000', '2199-01-01 05:02:58+00', '2199-01-01 05:17:58+00', '2199-01-01 05:03:12+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL, '25000', '0', 'false', NULL),
  ('tg7002-00000008', '8', '7002', 'cart-8', '4', 'UnderReview', '35000', '2199-01-01 05:03:56+00', '2199-01-01 05:18:56+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:04:10+00', 'true', NULL, NULL, NULL, NULL, '35000', '0', 'false', NULL),
  ('tg7002-00000010', '16', '7002', 'cart-16', '2', 'Expired', '25000', '2199-01-01 05:39:39+00', '2199-01-01 05:54:39+00', NULL, NULL, NULL, NULL, '2199-01-01 05:55:39+00', NULL, NULL, NULL, NULL, NULL, NULL, '25000', '0', 'false', NULL),
  ('tg7002-00000016', '22', '7002', 'cart-19', '8', 'Delivered', '35000', '2199-01-01 06:58:35+00', '2199-01-01 07:13:35+00', '2199-01-01 06:58:56+00', '2199-01-01 06:58:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '35000', '0', 'false', NULL),
  ('tg7002-00000019', '25', '7002', 'cart-22', '9', 'Delivered', '95000', '2199-01-01 07:00:12+00', '2199-01-01 07:15:12+00', '2199-01-01 07:00:26+00', '2199-01-01 07:00:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226611228000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "lines": [], "amount": 12500, "reason": "garansi", "warranty": 2}]', '95000', '0', 'false', NULL),
  ('tg7002-0000001b', '27', '7002', 'cart-24', '2', 'Expired', '10000', '2199-01-01 08:01:12+00', '2199-01-01 08:16:12+00', NULL, NULL, NULL, NULL, '2199-01-01 08:17:12+00', NULL, NULL, NULL, NULL, NULL, NULL, '12500', '2500', 'false', '{"cut": {"tag": "Amount", "amount": 2500}, "code": "HEMAT", "scope": {"tag": "All"}, "minSpend": 0, "withSteps": true}'),
  ('tg7002-00000020', '28', '7002', 'cart-25', '5', 'Delivered', '32500', '2199-01-01 08:17:26+00', '2199-01-01 08:32:26+00', '2199-01-01 08:17:40+00', '2199-01-01 08:17:42+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '32500', '0', 'false', NULL),
  ('tg7002-00000028', '36', '7002', 'cart-33', '1', 'AwaitingPayment', '12500', '2199-01-01 08:21:03+00', '2199-01-01 08:36:03+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '12500', '0', 'false', NULL),
  ('tg7003-00000003', '3', '7003', 'cart-3', '5', 'Delivered', '33000', '2199-01-01 05:01:14+00', '2199-01-01 05:16:14+00', '2199-01-01 05:01:28+00', '2199-01-01 05:01:30+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '33000', '0', 'false', NULL),
  ('tg7003-0000000a', '10', '7003', 'cart-10', '5', 'Cancelled', '33000', '2199-01-01 05:04:54+00', '2199-01-01 05:19:54+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:08+00', NULL, NULL, NULL, NULL, NULL, NULL, '33000', '0', 'false', NULL),
  ('tg7003-0000000b', '11', '7003', 'cart-11', '5', 'Cancelled', '33000', '2199-01-01 05:05:22+00', '2199-01-01 05:20:22+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:36+00', NULL, NULL, NULL, NULL, NULL, NULL, '33000', '0', 'false', NULL),
  ('tg7003-0000000d', '13', '7003', 'cart-13', '6', 'Delivered', '12500', '2199-01-01 05:06:11+00', '2199-01-01 05:21:11+00', '2199-01-01 05:22:25+00', '2199-01-01 05:22:27+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'true', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7003-00000017', '23', '7003', 'cart-20', '3', 'Delivered', '33000', '2199-01-01 06:59:12+00', '2199-01-01 07:14:12+00', '2199-01-01 06:59:19+00', '2199-01-01 06:59:21+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '33000', '0', 'false', NULL),
  ('tg7003-00000018', '24', '7003', 'cart-21', '5', 'Delivered', '12500', '2199-01-01 06:59:42+00', '2199-01-01 07:14:42+00', '2199-01-01 06:59:56+00', '2199-01-01 06:59:58+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '12500', '0', 'false', NULL),
  ('tg7003-00000026', '34', '7003', 'cart-31', '5', 'Delivered', '33000', '2199-01-01 08:20:12+00', '2199-01-01 08:35:12+00', '2199-01-01 08:20:26+00', '2199-01-01 08:20:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]', '33000', '0', 'false', NULL),
  ('tg7003-00000029', '37', '7003', NULL, '3', 'AwaitingPayment', '40000', '2199-01-01 08:21:10+00', '2199-01-01 09:21:10+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '40000', '0', 'false', NULL);

insert into broadcasts (id, version, state, text, photo, buttons, audience, at, anytime, created_by, created_at, started_at, ended_at, trouble, total, sent, blocked, failed, unknown, withdrawn, bubble_chat, bubble_message, shown_at, shown_settled) overriding system value values
  ('9001-p', '1', 'Scheduled', 'Promo!', NULL, '[]', '{"who": {"tag": "Everyone"}, "language": null}', '2199-01-02 08:19:58+00', 'false', '9001', '2199-01-01 08:19:58+00', NULL, NULL, NULL, '0', '0', '0', '0', '0', '0', NULL, NULL, NULL, '0');

insert into buyers (id, first_name, username, language_guessed, language_chosen, first_seen_at, named_at, unreachable_since, promos_stopped_at, level) overriding system value values
  ('7001', 'Budi', 'Budi_99', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL, NULL),
  ('7002', 'Siti', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL, NULL),
  ('7003', 'Tono', 'tono', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL, 'reseller'),
  ('7004', 'Rudi', NULL, 'id', NULL, '2199-01-01 08:19:58+00', '2199-01-01 08:19:58+00', NULL, NULL, NULL),
  ('9001', 'Pemilik 9001', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL, NULL),
  ('9002', 'Pemilik 9002', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00', NULL, NULL, NULL);

insert into buyer_blocks (buyer_id, reason, blocked_by, blocked_at) overriding system value values
  ('7004', 'penipu', '9001', '2199-01-01 08:19:58+00');

insert into categories (id, name, sequence) overriding system value values
  ('1', 'Streaming', '1');

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
  ('key-of-tests', '1', '\x6ba5383875965b75904b8a6e319f05d4f3d55c899fcae6dc69359e9a', '\x098a637a632e621bf8829bbdec56d6c0fe6dcaa9e848ca74f404694b96a106db', '2026-11-29 20:11:52.576828+00');

insert into products (code, sequence, category_id, name, description, terms, hidden, emoji, photo_id) overriding system value values
  ('CANVA-PRO', '3', '1', 'CANVA-PRO', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL),
  ('EBOOK', '4', '1', 'EBOOK', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL),
  ('HABIS', '6', '1', 'HABIS', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL),
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL),
  ('TOPUP', '5', '1', 'TOPUP', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.', 'false', NULL, NULL);

insert into variants (code, sequence, product_code, label, price, kind, steps, warranty_days, warranty_policy, least, most, levels) overriding system value values
  ('CANVA-PRO', '3', 'CANVA-PRO', NULL, '9900', 'unit', '[]', NULL, NULL, '1', NULL, '[]'),
  ('EBOOK', '4', 'EBOOK', NULL, '20000', 'shared', '[]', NULL, NULL, '1', NULL, '[]'),
  ('HABIS', '6', 'HABIS', NULL, '8000', 'unit', '[]', NULL, NULL, '1', NULL, '[]'),
  ('NETFLIX-1M', '1', 'NETFLIX-1M', NULL, '35000', 'unit', '[]', '30', 'Replace', '1', NULL, '[{"level": "reseller", "steps": [{"from": 1, "price": 33000}]}]'),
  ('SPOTIFY-1M', '2', 'SPOTIFY-1M', NULL, '12500', 'unit', '[{"from": 3, "price": 12000}, {"from": 6, "price": 11500}]', '7', 'AskStaff', '1', NULL, '[]'),
  ('TOPUP', '5', 'TOPUP', NULL, '15000', 'manual', '[]', NULL, NULL, '1', NULL, '[]');

insert into sealed_contents (id, variant_code, key_id, sealed) overriding system value values
  ('1', 'EBOOK', 'key-of-tests', '\xb15623a864455f9f4496eee58b1c292188afa2f5fc610399a138a3840f78831691eeed00f8831826c36648e7ca0740eb26047b2801ff6cf5'),
  ('11', 'TOPUP', 'key-of-tests', '\x451f95873db404e0abaa8ffa0b5f91b5baf005f40727a76d612c3a8b81e27e82eedd5257ca5721946a6bc56b1e'),
  ('4', 'TOPUP', 'key-of-tests', '\xe3777548c4136eb6712e09743747f605b9a80790ec262e07356b9f5254adfa45e66909986f17'),
  ('5', 'TOPUP', 'key-of-tests', '\x26bc8a9847eb371f98d62676c29159eabc62d52180cbff724e911c08b3976f5ceb405368fc9f00d1a9'),
  ('7', 'TOPUP', 'key-of-tests', '\x839695bc73dd3663c6fd3f16400a36e7c8ee23aaa7fae9bdad35df3f4588b3fbae91afffc0ce1e801c24a09be8'),
  ('9', 'TOPUP', 'key-of-tests', '\xb5db63c02040ff8d8ae85923d7b763f0065cc284a75da471cca5641c2632fcafe4d34380e3e22604f23f830045');

insert into manual_specs (variant_code, inputs, hours) overriding system value values
  ('TOPUP', '[{"kind": "number", "label": "ID", "choices": []}, {"kind": "secret", "label": "Sandi", "choices": []}]', '2');

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
  ('tg7001-00000015', 'tg7001-00000015', '0', 'Settled', 'qris', '12500', '2199-01-01 06:58:12+00', 'txn-tg7001-00000015', NULL, NULL, '12500', '2199-01-01 06:58:21+00', NULL, '12880', 'pakasir'),
  ('tg7001-0000001a', 'tg7001-0000001a', '0', 'Settled', 'qris', '32400', '2199-01-01 08:00:49+00', 'txn-tg7001-0000001a', NULL, NULL, '32400', '2199-01-01 08:00:56+00', NULL, '32780', 'pakasir'),
  ('tg7001-00000023', 'tg7001-00000023', '0', 'Settled', 'qris', '15000', '2199-01-01 08:18:49+00', 'txn-tg7001-00000023', NULL, NULL, '15000', '2199-01-01 08:18:56+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000024', 'tg7001-00000024', '0', 'Settled', 'qris', '15000', '2199-01-01 08:19:19+00', 'txn-tg7001-00000024', NULL, NULL, '15000', '2199-01-01 08:19:26+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000025', 'tg7001-00000025', '0', 'Settled', 'qris', '15000', '2199-01-01 08:19:49+00', 'txn-tg7001-00000025', NULL, NULL, '15000', '2199-01-01 08:19:56+00', NULL, '15380', 'pakasir'),
  ('tg7001-00000027', 'tg7001-00000027', '0', 'Payable', 'qris', '35000', '2199-01-01 08:20:49+00', 'txn-tg7001-00000027', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-00000027", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7001-0000002a', 'tg7001-0000002a', '0', 'Settled', 'qris', '12500', '2200-02-05 08:21:38+00', 'txn-tg7001-0000002a', NULL, NULL, '12500', '2200-02-05 08:21:45+00', NULL, '12880', 'pakasir'),
  ('tg7002-00000002', 'tg7002-00000002', '0', 'Settled', 'qris', '71000', '2199-01-01 05:00:51+00', 'txn-tg7002-00000002', NULL, NULL, '71000', '2199-01-01 05:00:58+00', NULL, '71380', 'pakasir'),
  ('tg7002-00000005', 'tg7002-00000005', '0', 'Settled', 'qris', '35000', '2199-01-01 05:02:28+00', 'txn-tg7002-00000005', NULL, NULL, '35000', '2199-01-01 05:02:35+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000006', 'tg7002-00000006', '0', 'Settled', 'qris', '25000', '2199-01-01 05:03:05+00', 'txn-tg7002-00000006', NULL, NULL, '25000', '2199-01-01 05:03:12+00', NULL, '25380', 'pakasir'),
  ('tg7002-00000008', 'tg7002-00000008', '0', 'Settled', 'qris', '35000', '2199-01-01 05:04:03+00', 'txn-tg7002-00000008', NULL, NULL, '30000', '2199-01-01 05:04:10+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000016', 'tg7002-00000016', '0', 'Superseded', 'qris', '35000', '2199-01-01 06:58:42+00', 'txn-tg7002-00000016', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000016", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir'),
  ('tg7002-00000016-2', 'tg7002-00000016', '1', 'Settled', 'bri_va', '35000', '2199-01-01 06:58:49+00', 'txn-tg7002-00000016-2', NULL, NULL, '35000', '2199-01-01 06:58:56+00', NULL, '35380', 'pakasir'),
  ('tg7002-00000019', 'tg7002-00000019', '0', 'Settled', 'qris', '95000', '2199-01-01 07:00:19+00', 'txn-tg7002-00000019', NULL, NULL, '95000', '2199-01-01 07:00:26+00', NULL, '95380', 'pakasir'),
  ('tg7002-00000020', 'tg7002-00000020', '0', 'Settled', 'qris', '32500', '2199-01-01 08:17:33+00', 'txn-tg7002-00000020', NULL, NULL, '32500', '2199-01-01 08:17:40+00', NULL, '32880', 'pakasir'),
  ('tg7003-00000003', 'tg7003-00000003', '0', 'Settled', 'qris', '33000', '2199-01-01 05:01:21+00', 'txn-tg7003-00000003', NULL, NULL, '33000', '2199-01-01 05:01:28+00', NULL, '33380', 'pakasir'),
  ('tg7003-0000000a', 'tg7003-0000000a', '0', 'Settled', 'qris', '33000', '2199-01-01 05:05:01+00', 'txn-tg7003-0000000a', NULL, NULL, '4000', '2199-01-01 05:05:08+00', NULL, '33380', 'pakasir'),
  ('tg7003-0000000b', 'tg7003-0000000b', '0', 'Settled', 'qris', '33000', '2199-01-01 05:05:29+00', 'txn-tg7003-0000000b', NULL, NULL, '5000', '2199-01-01 05:05:36+00', NULL, '33380', 'pakasir'),
  ('tg7003-0000000d', 'tg7003-0000000d', '0', 'Settled', 'qris', '12500', '2199-01-01 05:06:18+00', 'txn-tg7003-0000000d', NULL, NULL, '12500', '2199-01-01 05:22:25+00', NULL, '12880', 'pakasir'),
  ('tg7003-00000017', 'tg7003-00000017', '0', 'Settled', 'manual', '33000', '2199-01-01 06:59:19+00', 'manual-tg7003-00000017', NULL, NULL, '33000', '2199-01-01 06:59:19+00', '{"by": 9001, "reason": "lihat mutasi", "reference": "BCA 99"}', NULL, 'manual'),
  ('tg7003-00000018', 'tg7003-00000018', '0', 'Settled', 'qris', '12500', '2199-01-01 06:59:49+00', 'txn-tg7003-00000018', NULL, NULL, '12500', '2199-01-01 06:59:56+00', NULL, '12880', 'pakasir'),
  ('tg7003-00000026', 'tg7003-00000026', '0', 'Settled', 'qris', '33000', '2199-01-01 08:20:19+00', 'txn-tg7003-00000026', NULL, NULL, '33000', '2199-01-01 08:20:26+00', NULL, '33380', 'pakasir'),
  ('tg7003-00000029', 'tg7003-00000029', '0', 'Payable', 'qris', '40000', '2199-01-01 08:21:17+00', 'txn-tg7003-00000029', '{"fee": 380, "total": 40380, "amount": 40000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7003-00000029", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL, NULL, 'pakasir');

insert into open_cases (reference, sequence, order_id, kind, amount, opened_at, answer, answered_at, answered_by, note) overriding system value values
  ('tg7001-00000009', '2', 'tg7001-00000009', 'Underpaid', '34000', '2199-01-01 05:04:38+00', 'Deliver', '2199-01-01 05:04:38+00', '9001', NULL),
  ('tg7002-00000008', '1', 'tg7002-00000008', 'Underpaid', '30000', '2199-01-01 05:04:10+00', NULL, NULL, NULL, NULL),
  ('tg7003-0000000a', '3', 'tg7003-0000000a', 'Underpaid', '4000', '2199-01-01 05:05:08+00', 'Credit', '2199-01-01 05:05:08+00', '9002', NULL),
  ('tg7003-0000000b', '4', 'tg7003-0000000b', 'Underpaid', '5000', '2199-01-01 05:05:36+00', 'RefundOutside', '2199-01-01 05:05:36+00', '9002', 'BCA 88');

insert into order_events (id, order_id, at, happening) overriding system value values
  ('1', 'tg7001-00000001', '2026-11-29 20:11:53.157907+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('10', 'tg7002-00000002', '2026-11-29 20:11:53.242304+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('100', 'tg7002-00000016', '2026-11-29 20:11:53.800437+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('101', 'tg7002-00000016', '2026-11-29 20:11:53.804066+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}]}'),
  ('102', 'tg7002-00000016', '2026-11-29 20:11:53.806813+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Requested", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('103', 'tg7002-00000016', '2026-11-29 20:11:53.809225+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Payable", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('104', 'tg7002-00000016', '2026-11-29 20:11:53.811736+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('105', 'tg7002-00000016', '2026-11-29 20:11:53.81607+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Superseded", "method": "qris", "reference": "tg7002-00000016"}, {"state": "Settled", "method": "bri_va", "reference": "tg7002-00000016-2"}]}'),
  ('106', 'tg7003-00000017', '2026-11-29 20:11:53.824583+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('107', 'tg7003-00000017', '2026-11-29 20:11:53.829227+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('108', 'tg7003-00000017', '2026-11-29 20:11:53.833356+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "manual", "reference": "tg7003-00000017"}]}'),
  ('109', 'tg7003-00000018', '2026-11-29 20:11:53.842476+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('11', 'tg7003-00000003', '2026-11-29 20:11:53.254861+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('110', 'tg7003-00000018', '2026-11-29 20:11:53.845415+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('111', 'tg7003-00000018', '2026-11-29 20:11:53.84769+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('112', 'tg7003-00000018', '2026-11-29 20:11:53.850407+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('113', 'tg7003-00000018', '2026-11-29 20:11:53.854567+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000018"}]}'),
  ('114', 'tg7003-00000018', '2026-11-29 20:11:53.857665+00', '{"by": 9001, "tag": "Noted", "note": "pelanggan lama"}'),
  ('115', 'tg7003-00000018', '2026-11-29 20:11:53.859895+00', '{"by": 9001, "tag": "GoodsAsked"}'),
  ('116', 'tg7002-00000019', '2026-11-29 20:11:53.875205+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('117', 'tg7002-00000019', '2026-11-29 20:11:53.880497+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('118', 'tg7002-00000019', '2026-11-29 20:11:53.883325+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('119', 'tg7002-00000019', '2026-11-29 20:11:53.887029+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('12', 'tg7003-00000003', '2026-11-29 20:11:53.261305+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('120', 'tg7002-00000019', '2026-11-29 20:11:53.892364+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('121', 'tg7002-00000019', '2026-11-29 20:11:53.901692+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('122', 'tg7002-00000019', '2026-11-29 20:11:53.9107+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('123', 'tg7002-00000019', '2026-11-29 20:11:53.915354+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('124', 'tg7002-00000019', '2026-11-29 20:11:53.920074+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000019"}]}'),
  ('125', 'tg7001-0000001a', '2026-11-29 20:11:53.93339+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('126', 'tg7001-0000001a', '2026-11-29 20:11:53.940748+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('127', 'tg7001-0000001a', '2026-11-29 20:11:53.943388+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('128', 'tg7001-0000001a', '2026-11-29 20:11:53.946253+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('129', 'tg7001-0000001a', '2026-11-29 20:11:53.952275+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000001a"}]}'),
  ('13', 'tg7003-00000003', '2026-11-29 20:11:53.263764+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('130', 'tg7002-0000001b', '2026-11-29 20:11:53.963332+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('131', 'tg7002-0000001b', '2026-11-29 20:11:53.969354+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('132', 'tg7002-00000020', '2026-11-29 20:11:53.983289+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('133', 'tg7002-00000020', '2026-11-29 20:11:53.987356+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('134', 'tg7002-00000020', '2026-11-29 20:11:53.989897+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('135', 'tg7002-00000020', '2026-11-29 20:11:53.992745+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('136', 'tg7002-00000020', '2026-11-29 20:11:53.997291+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000020"}]}'),
  ('137', 'tg7001-00000021', '2026-11-29 20:11:54.003038+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('14', 'tg7003-00000003', '2026-11-29 20:11:53.267629+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('143', 'tg7001-00000023', '2026-11-29 20:11:54.057238+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('144', 'tg7001-00000023', '2026-11-29 20:11:54.061622+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('145', 'tg7001-00000023', '2026-11-29 20:11:54.064094+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('146', 'tg7001-00000023', '2026-11-29 20:11:54.067057+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('147', 'tg7001-00000023', '2026-11-29 20:11:54.071144+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('148', 'tg7001-00000023', '2026-11-29 20:11:54.077221+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 15000}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000023"}]}'),
  ('149', 'tg7001-00000024', '2026-11-29 20:11:54.096345+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('15', 'tg7003-00000003', '2026-11-29 20:11:53.273461+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000003"}]}'),
  ('150', 'tg7001-00000024', '2026-11-29 20:11:54.101208+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('151', 'tg7001-00000024', '2026-11-29 20:11:54.103848+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('152', 'tg7001-00000024', '2026-11-29 20:11:54.106863+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('153', 'tg7001-00000024', '2026-11-29 20:11:54.111012+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000024"}]}'),
  ('154', 'tg7001-00000025', '2026-11-29 20:11:54.128112+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('155', 'tg7001-00000025', '2026-11-29 20:11:54.131649+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('156', 'tg7001-00000025', '2026-11-29 20:11:54.134616+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('157', 'tg7001-00000025', '2026-11-29 20:11:54.137393+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('158', 'tg7001-00000025', '2026-11-29 20:11:54.145149+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000025"}]}'),
  ('159', 'tg7003-00000026', '2026-11-29 20:11:54.161903+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('16', 'tg7001-00000004', '2026-11-29 20:11:53.282714+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('160', 'tg7003-00000026', '2026-11-29 20:11:54.16547+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('161', 'tg7003-00000026', '2026-11-29 20:11:54.167378+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('162', 'tg7003-00000026', '2026-11-29 20:11:54.16991+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('163', 'tg7003-00000026', '2026-11-29 20:11:54.179479+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-00000026"}]}'),
  ('164', 'tg7001-00000027', '2026-11-29 20:11:54.194093+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('165', 'tg7001-00000027', '2026-11-29 20:11:54.197937+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000027"}]}'),
  ('166', 'tg7001-00000027', '2026-11-29 20:11:54.20012+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000027"}]}'),
  ('167', 'tg7002-00000028', '2026-11-29 20:11:54.209678+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('168', 'tg7003-00000029', '2026-11-29 20:11:54.213771+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('169', 'tg7003-00000029', '2026-11-29 20:11:54.216627+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-00000029"}]}'),
  ('17', 'tg7001-00000004', '2026-11-29 20:11:53.299057+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('170', 'tg7003-00000029', '2026-11-29 20:11:54.219066+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-00000029"}]}'),
  ('171', 'tg7001-0000002a', '2026-11-29 20:11:54.34258+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('172', 'tg7001-0000002a', '2026-11-29 20:11:54.347031+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000002a"}]}'),
  ('173', 'tg7001-0000002a', '2026-11-29 20:11:54.351444+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000002a"}]}'),
  ('174', 'tg7001-0000002a', '2026-11-29 20:11:54.355059+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000002a"}]}'),
  ('175', 'tg7001-0000002a', '2026-11-29 20:11:54.370692+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-0000002a"}]}'),
  ('18', 'tg7001-00000004', '2026-11-29 20:11:53.305855+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('19', 'tg7001-00000004', '2026-11-29 20:11:53.309536+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('2', 'tg7001-00000001', '2026-11-29 20:11:53.17619+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('20', 'tg7001-00000004', '2026-11-29 20:11:53.319081+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('21', 'tg7001-00000004', '2026-11-29 20:11:53.323569+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "Refunded", "amount": 12500}], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000004"}]}'),
  ('22', 'tg7002-00000005', '2026-11-29 20:11:53.336158+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('23', 'tg7002-00000005', '2026-11-29 20:11:53.339724+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('24', 'tg7002-00000005', '2026-11-29 20:11:53.341861+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('25', 'tg7002-00000005', '2026-11-29 20:11:53.344508+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('26', 'tg7002-00000005', '2026-11-29 20:11:53.348852+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('27', 'tg7002-00000005', '2026-11-29 20:11:53.351908+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 1, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000005"}]}'),
  ('28', 'tg7002-00000006', '2026-11-29 20:11:53.362593+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('29', 'tg7002-00000006', '2026-11-29 20:11:53.368837+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('3', 'tg7001-00000001', '2026-11-29 20:11:53.184026+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('30', 'tg7002-00000006', '2026-11-29 20:11:53.373209+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('31', 'tg7002-00000006', '2026-11-29 20:11:53.377615+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000006"}]}'),
  ('32', 'tg7001-00000007', '2026-11-29 20:11:53.387331+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('33', 'tg7001-00000007', '2026-11-29 20:11:53.391048+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('34', 'tg7001-00000007', '2026-11-29 20:11:53.394399+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('35', 'tg7001-00000007', '2026-11-29 20:11:53.397327+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "Overpaid", "amount": 1500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('36', 'tg7001-00000007', '2026-11-29 20:11:53.406469+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000007"}]}'),
  ('37', 'tg7002-00000008', '2026-11-29 20:11:53.421106+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('38', 'tg7002-00000008', '2026-11-29 20:11:53.434211+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('39', 'tg7002-00000008', '2026-11-29 20:11:53.439985+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('4', 'tg7001-00000001', '2026-11-29 20:11:53.188825+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('40', 'tg7002-00000008', '2026-11-29 20:11:53.446545+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 30000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000008"}]}'),
  ('41', 'tg7001-00000009', '2026-11-29 20:11:53.462094+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('42', 'tg7001-00000009', '2026-11-29 20:11:53.466509+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('43', 'tg7001-00000009', '2026-11-29 20:11:53.471641+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('44', 'tg7001-00000009', '2026-11-29 20:11:53.475832+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 34000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('45', 'tg7001-00000009', '2026-11-29 20:11:53.489339+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9001, "answer": "Deliver"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('46', 'tg7001-00000009', '2026-11-29 20:11:53.496493+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000009"}]}'),
  ('47', 'tg7003-0000000a', '2026-11-29 20:11:53.510563+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('48', 'tg7003-0000000a', '2026-11-29 20:11:53.513865+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('49', 'tg7003-0000000a', '2026-11-29 20:11:53.516271+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('5', 'tg7001-00000001', '2026-11-29 20:11:53.199441+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000001"}]}'),
  ('50', 'tg7003-0000000a', '2026-11-29 20:11:53.519797+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 4000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('51', 'tg7003-0000000a', '2026-11-29 20:11:53.525668+00', '{"tag": "Changed", "state": "Cancelled", "booked": [{"kind": "CaseCredited", "amount": 4000}], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "Credit"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000a"}]}'),
  ('52', 'tg7003-0000000b', '2026-11-29 20:11:53.536759+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('53', 'tg7003-0000000b', '2026-11-29 20:11:53.540453+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('54', 'tg7003-0000000b', '2026-11-29 20:11:53.542458+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('55', 'tg7003-0000000b', '2026-11-29 20:11:53.544918+00', '{"tag": "Changed", "state": "UnderReview", "booked": [], "opened": [{"kind": "Underpaid", "amount": 5000}], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('56', 'tg7003-0000000b', '2026-11-29 20:11:53.550376+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [{"by": 9002, "answer": "RefundOutside"}], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000b"}]}'),
  ('57', 'tg7001-0000000c', '2026-11-29 20:11:53.565981+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('58', 'tg7001-0000000c', '2026-11-29 20:11:53.572487+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('59', 'tg7001-0000000c', '2026-11-29 20:11:53.576917+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('6', 'tg7002-00000002', '2026-11-29 20:11:53.213037+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('60', 'tg7001-0000000c', '2026-11-29 20:11:53.582058+00', '{"tag": "Changed", "state": "Cancelled", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-0000000c"}]}'),
  ('61', 'tg7003-0000000d', '2026-11-29 20:11:53.59088+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('62', 'tg7003-0000000d', '2026-11-29 20:11:53.595256+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('63', 'tg7003-0000000d', '2026-11-29 20:11:53.598027+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('64', 'tg7003-0000000d', '2026-11-29 20:11:53.601473+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('65', 'tg7003-0000000d', '2026-11-29 20:11:53.60691+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('66', 'tg7003-0000000d', '2026-11-29 20:11:53.623094+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7003-0000000d"}]}'),
  ('7', 'tg7002-00000002', '2026-11-29 20:11:53.223594+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('77', 'tg7002-00000010', '2026-11-29 20:11:53.702092+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('78', 'tg7002-00000010', '2026-11-29 20:11:53.706115+00', '{"tag": "Changed", "state": "Expired", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('8', 'tg7002-00000002', '2026-11-29 20:11:53.230665+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('89', 'tg7001-00000014', '2026-11-29 20:11:53.748732+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('9', 'tg7002-00000002', '2026-11-29 20:11:53.234731+00', '{"tag": "Changed", "state": "Paid", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7002-00000002"}]}'),
  ('90', 'tg7001-00000014', '2026-11-29 20:11:53.752906+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -35000}], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('91', 'tg7001-00000014', '2026-11-29 20:11:53.759289+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('92', 'tg7001-00000015', '2026-11-29 20:11:53.766236+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('93', 'tg7001-00000015', '2026-11-29 20:11:53.769914+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('94', 'tg7001-00000015', '2026-11-29 20:11:53.77203+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('95', 'tg7001-00000015', '2026-11-29 20:11:53.775854+00', '{"tag": "Changed", "state": "Paid", "booked": [{"kind": "OrderPaid", "amount": -12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('96', 'tg7001-00000015', '2026-11-29 20:11:53.780613+00', '{"tag": "Changed", "state": "Delivered", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Payable", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('97', 'tg7001-00000015', '2026-11-29 20:11:53.783598+00', '{"tag": "Changed", "state": "Delivered", "booked": [{"kind": "PaidTwice", "amount": 12500}], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Settled", "method": "qris", "reference": "tg7001-00000015"}]}'),
  ('98', 'tg7002-00000016', '2026-11-29 20:11:53.791857+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": []}'),
  ('99', 'tg7002-00000016', '2026-11-29 20:11:53.797835+00', '{"tag": "Changed", "state": "AwaitingPayment", "booked": [], "opened": [], "refunds": 0, "answered": [], "attempts": [{"state": "Requested", "method": "qris", "reference": "tg7002-00000016"}]}');

insert into order_lines (order_id, number, variant_code, kind, name, terms, quantity, unit_price, discount, warranty_days, warranty_policy) overriding system value values
  ('tg7001-00000001', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '2', '35000', '0', '30', 'Replace'),
  ('tg7001-00000001', '2', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000004', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000004', '2', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-00000007', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000009', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-0000000c', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-00000014', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-00000015', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7001-0000001a', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '3', '12000', '3600', '7', 'AskStaff'),
  ('tg7001-00000021', '1', 'EBOOK', 'shared', 'EBOOK', 'Jangan ganti kata sandi.', '1', '20000', '0', NULL, NULL),
  ('tg7001-00000023', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000024', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000025', '1', 'TOPUP', 'manual', 'TOPUP', 'Jangan ganti kata sandi.', '1', '15000', '0', NULL, NULL),
  ('tg7001-00000027', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '35000', '0', '30', 'Replace'),
  ('tg7001-0000002a', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
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
  ('tg7003-00000003', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '33000', '0', '30', 'Replace'),
  ('tg7003-0000000a', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '33000', '0', '30', 'Replace'),
  ('tg7003-0000000b', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '33000', '0', '30', 'Replace'),
  ('tg7003-0000000d', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-00000017', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '33000', '0', '30', 'Replace'),
  ('tg7003-00000018', '1', 'SPOTIFY-1M', 'unit', 'SPOTIFY-1M', 'Jangan ganti kata sandi.', '1', '12500', '0', '7', 'AskStaff'),
  ('tg7003-00000026', '1', 'NETFLIX-1M', 'unit', 'NETFLIX-1M', 'Jangan ganti kata sandi.', '1', '33000', '0', '30', 'Replace');

insert into product_ratings (product_code, ratings, stars) overriding system value values
  ('NETFLIX-1M', '1', '5');

insert into ratings (order_id, product_code, buyer_id, stars, words, rated_at, hidden_at, refunded) overriding system value values
  ('tg7003-00000026', 'NETFLIX-1M', '7003', '5', 'mantap', '2199-01-01 08:20:28+00', NULL, 'false');

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
  ('10', '0', '9'),
  ('11', '1', '8'),
  ('9', '5', '7');

insert into staff_members (person_id, name, permissions, until, ceiling, appointed_by, appointed_at, version) overriding system value values
  ('8001', 'Dewi', '{}', NULL, NULL, '9001', '2199-01-01 05:00:00+00', '1');

insert into stock_batches (id, variant_code, imported_at, taken_back, taken_back_at, name, supplier, cost) overriding system value values
  ('1', 'NETFLIX-1M', '2026-11-29 20:11:53.033121+00', '0', NULL, NULL, NULL, NULL),
  ('2', 'SPOTIFY-1M', '2026-11-29 20:11:53.05186+00', '0', NULL, NULL, NULL, NULL),
  ('3', 'CANVA-PRO', '2026-11-29 20:11:53.063106+00', '0', NULL, NULL, NULL, NULL);

insert into stock_imports (id, variant_code, key_id, begun_at, gathered, batch_id, added) overriding system value values
  ('1', 'NETFLIX-1M', 'key-of-tests', '2026-11-29 20:11:53.022398+00', '30', '1', '30'),
  ('2', 'SPOTIFY-1M', 'key-of-tests', '2026-11-29 20:11:53.046905+00', '24', '2', '24'),
  ('3', 'CANVA-PRO', 'key-of-tests', '2026-11-29 20:11:53.059636+00', '3', '3', '3');

insert into units (id, place, variant_code, content, content_hash, state, order_id, added_at, sealed, key_id, line_number, batch_id) overriding system value values
  ('1', '1', 'NETFLIX-1M', NULL, '\xe62c5f5bcad93890bebd7ce2dc7213e80094730f1a2056c46513d7a468facb5a', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:53.033121+00', '\xc38795319c3246e9e9650008f2e3af2a2efa468ca6ac4e3cd0047006f4a732a41a92985293b1ba4f', 'key-of-tests', '1', '1'),
  ('10', '10', 'NETFLIX-1M', NULL, '\xf3162f80bbb952cab33078d8107e68349097426979f2660d7417a3cb47778a43', 'Sold', 'tg7002-00000016', '2026-11-29 20:11:53.033121+00', '\xa27338b1d0e6219fe8738f5b6ab19b027d307f589d13523faf606ef6c2d258898734763e7412763ae3', 'key-of-tests', '1', '1'),
  ('11', '11', 'NETFLIX-1M', NULL, '\x9dafd228c78712b9bf1d2a6d286398e6054512d9b8c93bf2da5c32d74c281070', 'Sold', 'tg7003-00000017', '2026-11-29 20:11:53.033121+00', '\x256f34c465536373a5ed9f6d68cc2e9c6bde0c3073d621e851780c0830c5e8bbf4ec66161041c20778', 'key-of-tests', '1', '1'),
  ('12', '12', 'NETFLIX-1M', NULL, '\xaaf0c522707e8162c6d90412521880222c780cc365bcd79fe98946e6a09cd5f6', 'Burned', 'tg7002-00000019', '2026-11-29 20:11:53.033121+00', '\xeaf3d05ff66d8c790bb89760303f6d049433096ece1c9eff421f36c2d3d9eee303baa2dfcbd26da980', 'key-of-tests', '1', '1'),
  ('13', '13', 'NETFLIX-1M', NULL, '\x493b27a3e45686d6e37b1b0ce1c82c4b6b344d33b8aced77dede2d1fcee6c0bd', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:53.033121+00', '\x95ca9415ee95f3994323c79c4471691e6409c7dccd5388e0f6992c93ea3b6a41d2f9c9fa14e562a471', 'key-of-tests', '1', '1'),
  ('14', '14', 'NETFLIX-1M', NULL, '\xed247f05611383e8e7d3373e747dd77fa14f8abb36886cda23764dcb46fcb009', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:53.033121+00', '\x62c365ef2de512bcf4d4d7e7a0a5d8807872fbd04afce830bcb8f8ae6e73fb22e516c8fac4fac3df08', 'key-of-tests', '1', '1'),
  ('15', '15', 'NETFLIX-1M', NULL, '\xc6d1d1a4cc174ad0fa1f914b6c2439c4a8a4a6c6ee79acf584c0ab0616cf9353', 'Sold', 'tg7003-00000026', '2026-11-29 20:11:53.033121+00', '\x5132ac20567615c129e6726e02055f3e3f35867fbb4b13f87dfff1e1fee7816eadbf0ebe29b3288323', 'key-of-tests', '1', '1'),
  ('16', '16', 'NETFLIX-1M', NULL, '\x1b7927c7feb342b8e0987797b48a905ca00b8e2c4d30f35841e038657e648187', 'Reserved', 'tg7001-00000027', '2026-11-29 20:11:53.033121+00', '\xfdbbd2cbe10c49637476e202ee847d69ca85b350eb40ccd4a6b3c1945c6ee72da38f93f53184c6d1e7', 'key-of-tests', '1', '1'),
  ('17', '17', 'NETFLIX-1M', NULL, '\x20b2a60637b30e40b2b99156500475c7f2d4076a7c3c212ecbb64ac571bd968a', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x52175d371960b3604903b789ed4c7965adbd9723fd778b0b54ed8b37b361f8ec951a51ffb9abde43b1', 'key-of-tests', NULL, '1'),
  ('18', '18', 'NETFLIX-1M', NULL, '\x36d79f910f30613ca78bec4bb6a811e7fb1fc54c05b7733560d7cb4376a82e2a', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x44b48174d96b2c02e5d30f993942ea58fc4a98ff03a3e3a2a87bf53a87faef9b4c67eb3eb33290c0e6', 'key-of-tests', NULL, '1'),
  ('19', '19', 'NETFLIX-1M', NULL, '\x6879a5010d26d18ab2467ee38729db38721947b8e542b6d80cdf7c30d6da2d80', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x026b9132828525e115e2bc8a2027cc0adceb9e6b339001a9ea614e9f67ae581cffd4368d8cf64fd27a', 'key-of-tests', NULL, '1'),
  ('2', '2', 'NETFLIX-1M', NULL, '\x5a48ae324e6797e4f26e2223ac7fab187d7ca21342118938848f049694209a8f', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:53.033121+00', '\xa10bc336e1e6fc739a187def81fe37236707cc45cf0c524c1d4558765380b8e5a13f9aefad8b0bce', 'key-of-tests', '1', '1'),
  ('20', '20', 'NETFLIX-1M', NULL, '\xbafecdc116626e94eac4b74901536052847ca16ff3a752117d7c88e9859c6e06', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x6d6cd21d23321534db749a7c62011c43c05be7b3389ab89e2ccc626c08ccba613ae6b0447eb4f40a80', 'key-of-tests', NULL, '1'),
  ('21', '21', 'NETFLIX-1M', NULL, '\x9ae5ebfa8604f73e17151b8ff7cd580e78ff0c9d1c5b417f5e0459b3348c1d30', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x12eb7ae85a00408ed4e7b47daac5490dc638775001b574ba79623c2ecc8dafe0f5a3fc3af587ddd27d', 'key-of-tests', NULL, '1'),
  ('22', '22', 'NETFLIX-1M', NULL, '\x8855394c64f785426b0d6aa172afaff00b6539f0fd22d4d6f74f3202dfe0bd25', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x2aa15ad841206aa34506c08117798167b5cf17f483ef47a69054ef97ac63b5cd7806b9f7e74ad1d171', 'key-of-tests', NULL, '1'),
  ('23', '23', 'NETFLIX-1M', NULL, '\x9e2e96d473cd1c47872ee91e8a8359590cbc76b69ab0b61d20cef88e7f2e33d3', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x41d370bf181c742ba6b9635ab1bc5ca8d10a45db9b1312e4799ad649b3bd01acbe2e9a01fa2b28a54e', 'key-of-tests', NULL, '1'),
  ('24', '24', 'NETFLIX-1M', NULL, '\x241bddca09863be1a3020e618728c40fbc4e7ac0b465c758d918191590ef079e', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x5844a4f4ac4f6f54b6e2029b85d4b81fd5f660a3dfc93283b52bc70097554913490aec56a134315389', 'key-of-tests', NULL, '1'),
  ('25', '25', 'NETFLIX-1M', NULL, '\x8f68284e674fe3ce2f7590a576f144fd65ae3da4d82464af4c473e08f0b99685', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\xf45796d9e5fc13dcb9dbda4ce84b548aba8bae63329ce32bfab4cbd8d2c784437d7738b6093fe0f7b6', 'key-of-tests', NULL, '1'),
  ('26', '26', 'NETFLIX-1M', NULL, '\xada00ae60a756bcead81a25d66d4e15e3c62fa2a7274c88ba792fdc40e4d1135', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x8ced36b29d70bd1c2e3a40f232489277ea7bd16a0c9e1c9faedd7b0d7040d8247c96669219bf4fc2d4', 'key-of-tests', NULL, '1'),
  ('27', '27', 'NETFLIX-1M', NULL, '\x36f13a1b9ab63ade5b4915b6665352071e962497bb879cc3d3f5e10a5d4150e3', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x76339cdbc96c064abf07efbf1cb07a14773fd85c9d7b556289d55d5197202613344a6fdac5cb4b1c57', 'key-of-tests', NULL, '1'),
  ('28', '28', 'NETFLIX-1M', NULL, '\x0fc49ef108af4e2fe99b06386de63a79de9cf9bbef3771d079edf8183f0fb955', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x9ced1f95c5e3499bf40618640dc36c7d98a97b9410ec079ac014437adf2901d6d7942d404149ac8215', 'key-of-tests', NULL, '1'),
  ('29', '29', 'NETFLIX-1M', NULL, '\x2dabb3354e7a764198c1d7f9cd6979ab1372b05bc3c240025ec688c699e2fc94', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\xc3f4467da90eedfc10822d88f5a98f4d3cc99c37e5825f7c8334e69bfb31985ecf352335f8a41f3856', 'key-of-tests', NULL, '1'),
  ('3', '3', 'NETFLIX-1M', NULL, '\xa10b6359d25c4cef18e9105f75500cdf069c025aaf6f9a92bdc5f8d396268e5b', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:53.033121+00', '\x119a6cca41d64516378af117dbadb9b49bf634551e04016429945568d0949d78b774cfb39a4a2342', 'key-of-tests', '1', '1'),
  ('30', '30', 'NETFLIX-1M', NULL, '\x23497da22c4866c995854d4beddbfd65c1edaba4d33048b9a9240c05a352b12d', 'Available', NULL, '2026-11-29 20:11:53.033121+00', '\x5f88936d214c0d4b4f592b68736c04bd13e852718edc755180b1f90bb2a6da37989e1814952880d40f', 'key-of-tests', NULL, '1'),
  ('31', '31', 'SPOTIFY-1M', NULL, '\xa372de9a51015f60b1c6186f5c344aeccff3a37ff91be5e8b1bce45007701b26', 'Sold', 'tg7001-00000001', '2026-11-29 20:11:53.05186+00', '\xae3483b0b76e807488527be8f9b1292de4bfb37989e15db22aceadbacf3b16206287e34f614bb7fd', 'key-of-tests', '2', '2'),
  ('32', '32', 'SPOTIFY-1M', NULL, '\x3268ba6e18b6528e9d5113a5a1ff1fc0880561176c9135a246a581f5c8c4f424', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:53.05186+00', '\x3d157fd98638d281d5d3f38aeae37c32170353cfe2325a468c163cb81a8c7d8d522e40f1510d361a', 'key-of-tests', '2', '2'),
  ('33', '33', 'SPOTIFY-1M', NULL, '\xc56acb065e829b67c2203632cf889fcd457679d3c927a5d67c4b54221a12fadb', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:53.05186+00', '\xbe2589ff13c5021e6ca2ef85f212ca2d28145d34ec932e9c6241ab6aa66b3e3c8bf50d90dee0071b', 'key-of-tests', '2', '2'),
  ('34', '34', 'SPOTIFY-1M', NULL, '\xdcbb8f13647b02fee8966032f2befb07b47ca14a0b6b9063fe8ea325fd0ed53a', 'Sold', 'tg7002-00000002', '2026-11-29 20:11:53.05186+00', '\xdcbabd52f943eda57168cfda662137143116f78fcbbfc0294b13afa899ab4daad864465a550e7d38', 'key-of-tests', '2', '2'),
  ('35', '35', 'SPOTIFY-1M', NULL, '\x7f1df05795869be87c475cefb17d93a143fc86bed57a32a9b1059fdefe7aa4bf', 'Sold', 'tg7001-00000004', '2026-11-29 20:11:53.05186+00', '\x8c6c75f4bea3cd17945169b317c18ca84248357a7370336d10e5297867f34db2815e0cda59afcbba', 'key-of-tests', '1', '2'),
  ('36', '36', 'SPOTIFY-1M', NULL, '\xca646b555743b492be2b7565e9f3f712956e61aa0472247ce33cee5c566bfb2c', 'Sold', 'tg7002-00000006', '2026-11-29 20:11:53.05186+00', '\xe1a855ba114b7dc41be3e0fc7541d6eb908ae85659232446d9abeaec693063e6e1e4b45ba2e8c658', 'key-of-tests', '1', '2'),
  ('37', '37', 'SPOTIFY-1M', NULL, '\x8e03e1d474637cafe441e43deef9112620a43f1c817598cfd1917b03a2cc984d', 'Sold', 'tg7002-00000006', '2026-11-29 20:11:53.05186+00', '\x185d5a04e9a38201ad355626de391101ed1b733601f00765aeeac61956897453ab3c00ca16856df6', 'key-of-tests', '1', '2'),
  ('38', '38', 'SPOTIFY-1M', NULL, '\xe7210fbb294cb4c7807e32e26d7cf9b4f574dec9f78cc17ec0dcf193aa5e2461', 'Sold', 'tg7001-00000007', '2026-11-29 20:11:53.05186+00', '\x2387214faf5ea60543a907c26f36f0d83d86c4619f7e0e0294d3f9ee36cdcd95329c7cb94295f3f3', 'key-of-tests', '1', '2'),
  ('39', '39', 'SPOTIFY-1M', NULL, '\xc6c28bfd15e13c3e1dbda038554c4b659a826aa7c8d700e9dcbc91934224cbe0', 'Sold', 'tg7003-0000000d', '2026-11-29 20:11:53.05186+00', '\x06354e73b52ca4bb1be96a05b62c6692f4c5dfa0ddbdfeada57f2044a6888dca8606f804bd1051b0', 'key-of-tests', '1', '2'),
  ('4', '4', 'NETFLIX-1M', NULL, '\x51e0954e57605a8bbfe704fd700acbc4721d53d750266c07ca5b995f154fc8c4', 'Sold', 'tg7003-00000003', '2026-11-29 20:11:53.033121+00', '\x8e58209411e1e102218c0991e72e3dd3e87098ed63efc1eff413e109d505baa2ed31dca7d50b49ab', 'key-of-tests', '1', '1'),
  ('40', '40', 'SPOTIFY-1M', NULL, '\x0fd294cf8f6e65c06dc792ecde908336bc5384d192716d8b18e13f22194ca69f', 'Sold', 'tg7001-00000015', '2026-11-29 20:11:53.05186+00', '\xb347f4ed7468e297f861afbe2530485af36e95cf7f4264cad8855e2d566d4dae4eeb5ce5f18027ecdd', 'key-of-tests', '1', '2'),
  ('41', '41', 'SPOTIFY-1M', NULL, '\x7b6382f4595462be57ad1f25ee81dde410687b028732b0fe4c2445c0f1706588', 'Sold', 'tg7003-00000018', '2026-11-29 20:11:53.05186+00', '\xab2e62267014aaebf6342a589ad180d2985444185c164d8dd41b2dfd2c841000044af5e894fcba55bb', 'key-of-tests', '1', '2'),
  ('42', '42', 'SPOTIFY-1M', NULL, '\xa4a7a295cb336eed44e40393e381cdff4d05f12e1ae8ae22617aa5d4fcfe8674', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:53.05186+00', '\x1919fc9a30d84b96ee28a4c3ce3720583bb525526f67347a8edb16b3fc6619fb713eb4940193c77889', 'key-of-tests', '2', '2'),
  ('43', '43', 'SPOTIFY-1M', NULL, '\x559751212c883dd55cc9a6373fcf8f135e08edf1cf31da062cc9c3859147d8bc', 'Sold', 'tg7002-00000019', '2026-11-29 20:11:53.05186+00', '\x8b8aaf696adcf23d0365cba539bf3961f8f44984f65d57c1a9c6ed7c3bd2b24796855e71abd3530f6c', 'key-of-tests', '2', '2'),
  ('44', '44', 'SPOTIFY-1M', NULL, '\x3b4147d68051cc03f92883b9a96bb42739527667bdf36ee24f7a7b576a5f5254', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:53.05186+00', '\x14bdb3253a45a22f3b96049ac5f3eb5e90aac3e92746e262a94c0b28e5d028687dc4b246b151eb084d', 'key-of-tests', '1', '2'),
  ('45', '45', 'SPOTIFY-1M', NULL, '\x2cdb793cbfaeb15d1b70a0562fbb0e5b6e0f2338bc60617652e538087c5d1a71', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:53.05186+00', '\xa6a6a1375216b363e76b6feaf9b04cfee22cb5b71b953cfeb43bbcfe01e32a94752aeaa6f4242bcb61', 'key-of-tests', '1', '2'),
  ('46', '46', 'SPOTIFY-1M', NULL, '\xaa8dd29266349711e5b137840fa3cb7bedd20a0002b8c9d0c96d41dd084cc0c2', 'Sold', 'tg7001-0000001a', '2026-11-29 20:11:53.05186+00', '\x83c5bdea6c706e97c509a24a7bac3e5a44886052f3b815471f43f9224d5332b0606dfeca26ba16ffb3', 'key-of-tests', '1', '2'),
  ('47', '47', 'SPOTIFY-1M', NULL, '\xcd960cf8c1fdc799840bf8af7abf8b4da1ff25433be269e1f7145ff598cbb8e1', 'Sold', 'tg7002-00000020', '2026-11-29 20:11:53.05186+00', '\xa980d325f28e2814fb19e4f130dd9256c9ac2d0492b8fee8519ef6e018941c8fe753ddc3230605a94c', 'key-of-tests', '2', '2'),
  ('48', '48', 'SPOTIFY-1M', NULL, '\x3ff1e856fee8233842deab502c2cc86c1fdedcc06a121e003b9e714eedc59aef', 'Reserved', 'tg7002-00000028', '2026-11-29 20:11:53.05186+00', '\x259ff985ccb74d9cdb23152fa1214c48f896a281a8dac31227917b55dccf3379d1475cace49ea323af', 'key-of-tests', '1', '2'),
  ('49', '49', 'SPOTIFY-1M', NULL, '\xc0124c7a8220b05a6a7fa338eedd1fa58ed822aad009625563486abf14673928', 'Sold', 'tg7001-0000002a', '2026-11-29 20:11:53.05186+00', '\x7f7833dd01dafbd2328fdb61b3e476a4a024ce0017b2c7d7e6a27610f4232b052bbd92938f70956e3c', 'key-of-tests', '1', '2'),
  ('5', '5', 'NETFLIX-1M', NULL, '\x8d6feb0cc7f3723ae782cd541019f52f9385d5ff879ea245a2d47b5d7fd1b0dd', 'Sold', 'tg7001-00000004', '2026-11-29 20:11:53.033121+00', '\xf1ca660406de9ec89f5728cc220c40101002f5acf4d6680b5183e772ae7be38789e5a82078730501', 'key-of-tests', '2', '1'),
  ('50', '50', 'SPOTIFY-1M', NULL, '\x88fbd0a030d5436c446ea2005e4ca4dcb8bdecd028d93c97f9f736340a507c5b', 'Available', NULL, '2026-11-29 20:11:53.05186+00', '\x4ee0e99f1384f2c724e3ffce008eaac8fc9f9c79a8aa22aa35454460b3d00a55b8ad6bcd34f702bf58', 'key-of-tests', NULL, '2'),
  ('51', '51', 'SPOTIFY-1M', NULL, '\x9143abcbb330e177617bb043ecbbc65d1b0b2de5afc869c2daa9efac9ad7db33', 'Available', NULL, '2026-11-29 20:11:53.05186+00', '\x2d29102d6d48c51878e6aa93953d687d1790252b72dbe8962ea649c9b72e55ecfdaa794a551a4753e1', 'key-of-tests', NULL, '2'),
  ('52', '52', 'SPOTIFY-1M', NULL, '\x8e6a2412e9ff952cf1e6f07943e546016edf9d5b4174c81636bc58e71d197491', 'Available', NULL, '2026-11-29 20:11:53.05186+00', '\x48aa5ea9a1c40d8f7c0bd9dfc35a50d14d262bc83d8a7c83dae6b0a74672caa0d0221780f9c0f49ecc', 'key-of-tests', NULL, '2'),
  ('53', '53', 'SPOTIFY-1M', NULL, '\xed5ee9ac750420d3e092f923c9a284812a39300685694ac124e5801d6d5832a0', 'Available', NULL, '2026-11-29 20:11:53.05186+00', '\x4e3cbe77b8387d482628af8d26f97fc1ddf22c9a0db81d0410db430109bf96e02e26368927dbe19afc', 'key-of-tests', NULL, '2'),
  ('54', '54', 'SPOTIFY-1M', NULL, '\x461d1456ae1885f742b281fe8ec56fd510bfdb156e66fc424ec585694a44841c', 'Available', NULL, '2026-11-29 20:11:53.05186+00', '\x7c0c0ab8ce87bc874a59aea66d1cb4653bec61ace745b29677017d20de615762e00fc908475f41cd3f', 'key-of-tests', NULL, '2'),
  ('55', '55', 'CANVA-PRO', NULL, '\x6402dda59537d289d805d7d459e0c3da67f39cdd2568d4a096edf1ed11660877', 'Sold', 'tg7001-0000000f', '2026-11-29 20:11:53.063106+00', '\xe8fd747f135cfc21642487b34517066a6378963be49d9a1be3d716760d9f46a3b5b0ac564df63b', 'key-of-tests', '1', '3'),
  ('56', '56', 'CANVA-PRO', NULL, '\x243f5f7e640a3630045c3a835adfd02dc9aaa999f74a32a4706140911f1e5cc6', 'Sold', 'tg7001-0000000f', '2026-11-29 20:11:53.063106+00', '\xbb9f3efbb5f2601a1aa80066dc3af5b72ab684389af59e4334e683ec23a6480ad0b531bb26ac60', 'key-of-tests', '1', '3'),
  ('57', '57', 'CANVA-PRO', NULL, '\xf077173854b4cf53d8ae05e60558bce90f1e90d6c7b3b57541740e6fcd0f9ba6', 'Available', NULL, '2026-11-29 20:11:53.063106+00', '\x4e226ed6ceb423de6f93a0df89b512b141bbc002765169e876f0c1edf12f0af08dccd3483feb79', 'key-of-tests', NULL, '3'),
  ('6', '6', 'NETFLIX-1M', NULL, '\x67df97ffa8e25ac233c6b45fe73115325ead6f71dda19c76e60d2d16f0dccff7', 'Sold', 'tg7002-00000005', '2026-11-29 20:11:53.033121+00', '\x847393238c0a7894d6d8ada3067d49f91c07ca3c07462204f7b42570eac6efe12847407c7d348c5c', 'key-of-tests', '1', '1'),
  ('7', '7', 'NETFLIX-1M', NULL, '\xd83c581d1e3a36b6bd86254b607f3417314ecc252422366e913e7917bd2b3a0b', 'Reserved', 'tg7002-00000008', '2026-11-29 20:11:53.033121+00', '\x4bd8e07bc8085c65edb7a86c275af0d69cf216613130de23cf543bd68ffdadd83d7b50118408b24b', 'key-of-tests', '1', '1'),
  ('8', '8', 'NETFLIX-1M', NULL, '\x9141d5c12cd79b06f23ffed4309a67a4f25391153a8d4514945cb167438240a1', 'Sold', 'tg7001-00000009', '2026-11-29 20:11:53.033121+00', '\xa4bf79baff1780ba601fd6dea142522aab1d424bc0a4cb08d89d261f79d4416c11ed303b8d5598a5', 'key-of-tests', '1', '1'),
  ('9', '9', 'NETFLIX-1M', NULL, '\x28ab13a7851ccaf1ec93a0cd6d5dee32ec80e70a493f7bbb8614ab62a14bd1df', 'Sold', 'tg7001-00000014', '2026-11-29 20:11:53.033121+00', '\x938d4a6f7bedc24cd558f3e80d54c1f8503ac5e6ad6597c2879439c6677ba7556dce5967468918ba', 'key-of-tests', '1', '1');

insert into variant_tallies (variant_code, shard, free, sold) overriding system value values
  ('CANVA-PRO', '9', '3', '0'),
  ('CANVA-PRO', '10', '-2', '2'),
  ('NETFLIX-1M', '9', '27', '3'),
  ('NETFLIX-1M', '10', '-5', '4'),
  ('NETFLIX-1M', '11', '-8', '6'),
  ('SPOTIFY-1M', '9', '16', '8'),
  ('SPOTIFY-1M', '10', '-6', '5'),
  ('SPOTIFY-1M', '11', '-5', '5');

insert into vouchers (code, sequence, cut, scope, min_spend, with_steps, quota, per_buyer, first_order_only, valid_from, valid_until, stopped_at) overriding system value values
  ('COBA10', '1', '{"tag": "Percent", "ceiling": null, "percent": 10}', '{"tag": "All"}', '0', 'true', NULL, NULL, 'false', NULL, NULL, NULL),
  ('HEMAT', '2', '{"tag": "Amount", "amount": 2500}', '{"tag": "All"}', '0', 'true', '1', NULL, 'false', NULL, NULL, NULL);

insert into voucher_uses (order_id, voucher_code, buyer_id, state, taken_at) overriding system value values
  ('tg7001-0000001a', 'COBA10', '7001', 'Redeemed', '2199-01-01 08:00:42+00'),
  ('tg7002-0000001b', 'HEMAT', '7002', 'Returned', '2199-01-01 08:01:12+00');

insert into wallet_tallies (shard, holders, balances) overriding system value values
  ('0', '0', '0'),
  ('10', '1', '7200'),
  ('11', '0', '64000'),
  ('9', '2', '152000');

insert into wallets (buyer_id, balance) overriding system value values
  ('7001', '94000'),
  ('7002', '85500'),
  ('7003', '43700');

insert into warranty_claims (unit_id, order_id, reason, opened_at, answer, answered_at, answered_by, replacement_id, amount, note) overriding system value values
  ('12', 'tg7002-00000019', 'NotWorking', '2199-01-01 08:00:28+00', 'Replaced', '2199-01-01 08:00:28+00', NULL, '14', NULL, NULL),
  ('42', 'tg7002-00000019', 'Stopped', '2199-01-01 08:00:28+00', 'Refunded', '2199-01-01 08:00:28+00', '9001', NULL, '12500', NULL),
  ('43', 'tg7002-00000019', 'Other', '2199-01-01 08:00:28+00', NULL, NULL, NULL, NULL, NULL, NULL);

select graphile_worker.add_job('notify-of-level', '{"tag":"NotifyOfLevel","buyer":7003}'::json, run_at => '2026-11-29 20:11:53.085538+00', max_attempts => 10, job_key => 'notify-of-level:7003', priority => 2);

select graphile_worker.add_job('offer-restock', '{"tag":"OfferRestock","product":"EBOOK"}'::json, run_at => '2026-11-29 20:11:53.110079+00', max_attempts => 10, job_key => 'offer-restock:EBOOK', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"StaffAppointed","person":8001,"name":"Dewi","by":9001}}'::json, run_at => '2026-11-29 20:11:53.119799+00', max_attempts => 10, job_key => 'notify-admins:StaffAppointed:8001', priority => 3);

select graphile_worker.add_job('notify-admin', '{"tag":"NotifyAdmin","owner":8001,"news":{"tag":"RoleGiven","person":8001}}'::json, run_at => '2026-11-29 20:11:53.119799+00', max_attempts => 10, job_key => 'notify-admin:8001:RoleGiven:8001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000001","at":7226601314000}'::json, run_at => '2199-01-01 05:15:14+00', max_attempts => 10, job_key => 'expire:tg7001-00000001', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000001","reference":"tg7001-00000001","at":7226600426000}'::json, run_at => '2199-01-01 05:00:26+00', max_attempts => 10, job_key => 'check:tg7001-00000001', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000001"}'::json, run_at => '2026-11-29 20:11:53.188825+00', max_attempts => 12, job_key => 'deliver:tg7001-00000001', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000001"}}'::json, run_at => '2026-11-29 20:11:53.199441+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000001', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000001","at":7226686830000}'::json, run_at => '2199-01-02 05:00:30+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000001', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000002","at":7226601344000}'::json, run_at => '2199-01-01 05:15:44+00', max_attempts => 10, job_key => 'expire:tg7002-00000002', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000002","reference":"tg7002-00000002","at":7226600456000}'::json, run_at => '2199-01-01 05:00:56+00', max_attempts => 10, job_key => 'check:tg7002-00000002', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000002"}'::json, run_at => '2026-11-29 20:11:53.234731+00', max_attempts => 12, job_key => 'deliver:tg7002-00000002', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000002"}}'::json, run_at => '2026-11-29 20:11:53.242304+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000002', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7002-00000002","at":7226686860000}'::json, run_at => '2199-01-02 05:01:00+00', max_attempts => 10, job_key => 'ask-rating:tg7002-00000002', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000003","at":7226601374000}'::json, run_at => '2199-01-01 05:16:14+00', max_attempts => 10, job_key => 'expire:tg7003-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000003","reference":"tg7003-00000003","at":7226600486000}'::json, run_at => '2199-01-01 05:01:26+00', max_attempts => 10, job_key => 'check:tg7003-00000003', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000003"}'::json, run_at => '2026-11-29 20:11:53.267629+00', max_attempts => 12, job_key => 'deliver:tg7003-00000003', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000003"}}'::json, run_at => '2026-11-29 20:11:53.273461+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000003', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7003-00000003","at":7226686890000}'::json, run_at => '2199-01-02 05:01:30+00', max_attempts => 10, job_key => 'ask-rating:tg7003-00000003', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000004","at":7226601404000}'::json, run_at => '2199-01-01 05:16:44+00', max_attempts => 10, job_key => 'expire:tg7001-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000004","reference":"tg7001-00000004","at":7226600516000}'::json, run_at => '2199-01-01 05:01:56+00', max_attempts => 10, job_key => 'check:tg7001-00000004', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000004"}'::json, run_at => '2026-11-29 20:11:53.309536+00', max_attempts => 12, job_key => 'deliver:tg7001-00000004', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:11:53.319081+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000004', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000004","at":7226686920000}'::json, run_at => '2199-01-02 05:02:00+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000004', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"refund:tg7001-00000004:1","kind":"Refunded","amount":12500,"order":"tg7001-00000004"}}'::json, run_at => '2026-11-29 20:11:53.323569+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7001-00000004:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226601441000}'::json, run_at => '2199-01-01 05:17:21+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226600553000}'::json, run_at => '2199-01-01 05:02:33+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000005"}'::json, run_at => '2026-11-29 20:11:53.344508+00', max_attempts => 12, job_key => 'deliver:tg7002-00000005', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:11:53.348852+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000005', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7002-00000005","at":7226686957000}'::json, run_at => '2199-01-02 05:02:37+00', max_attempts => 10, job_key => 'ask-rating:tg7002-00000005', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"refund:tg7002-00000005:1","kind":"RefundedOutside","amount":35000,"order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 20:11:53.351908+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7002-00000005:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000006","at":7226601478000}'::json, run_at => '2199-01-01 05:17:58+00', max_attempts => 10, job_key => 'expire:tg7002-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000006","reference":"tg7002-00000006","at":7226600590000}'::json, run_at => '2199-01-01 05:03:10+00', max_attempts => 10, job_key => 'check:tg7002-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000006"}'::json, run_at => '2026-11-29 20:11:53.377615+00', max_attempts => 12, job_key => 'deliver:tg7002-00000006', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000007","at":7226601506000}'::json, run_at => '2199-01-01 05:18:26+00', max_attempts => 10, job_key => 'expire:tg7001-00000007', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000007","reference":"tg7001-00000007","at":7226600618000}'::json, run_at => '2199-01-01 05:03:38+00', max_attempts => 10, job_key => 'check:tg7001-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000007"}'::json, run_at => '2026-11-29 20:11:53.397327+00', max_attempts => 12, job_key => 'deliver:tg7001-00000007', priority => 0);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000007","kind":"Overpaid","amount":1500,"order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:11:53.397327+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000007', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000007","reference":"tg7001-00000007","kind":"Overpaid","amount":1500}}'::json, run_at => '2026-11-29 20:11:53.397327+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000007', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 20:11:53.406469+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000007', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000007","at":7226687022000}'::json, run_at => '2199-01-02 05:03:42+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000007', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000008","at":7226601536000}'::json, run_at => '2199-01-01 05:18:56+00', max_attempts => 10, job_key => 'expire:tg7002-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000008","reference":"tg7002-00000008","at":7226600648000}'::json, run_at => '2199-01-01 05:04:08+00', max_attempts => 10, job_key => 'check:tg7002-00000008', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7002-00000008","reference":"tg7002-00000008","kind":"Underpaid","amount":30000}}'::json, run_at => '2026-11-29 20:11:53.446545+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7002-00000008', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000008","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:53.446545+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000008:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000009","at":7226601564000}'::json, run_at => '2199-01-01 05:19:24+00', max_attempts => 10, job_key => 'expire:tg7001-00000009', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000009","reference":"tg7001-00000009","at":7226600676000}'::json, run_at => '2199-01-01 05:04:36+00', max_attempts => 10, job_key => 'check:tg7001-00000009', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7001-00000009","reference":"tg7001-00000009","kind":"Underpaid","amount":34000}}'::json, run_at => '2026-11-29 20:11:53.475832+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7001-00000009', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-00000009","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:53.475832+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-00000009:UnderReview', priority => 1);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000009"}'::json, run_at => '2026-11-29 20:11:53.489339+00', max_attempts => 12, job_key => 'deliver:tg7001-00000009', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000009"}}'::json, run_at => '2026-11-29 20:11:53.496493+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000009', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000009","at":7226687080000}'::json, run_at => '2199-01-02 05:04:40+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000009', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000a","at":7226601594000}'::json, run_at => '2199-01-01 05:19:54+00', max_attempts => 10, job_key => 'expire:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000a","reference":"tg7003-0000000a","at":7226600706000}'::json, run_at => '2199-01-01 05:05:06+00', max_attempts => 10, job_key => 'check:tg7003-0000000a', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7003-0000000a","reference":"tg7003-0000000a","kind":"Underpaid","amount":4000}}'::json, run_at => '2026-11-29 20:11:53.519797+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7003-0000000a', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000a","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:53.519797+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000a:UnderReview', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"case:tg7003-0000000a","kind":"CaseCredited","amount":4000,"order":"tg7003-0000000a"}}'::json, run_at => '2026-11-29 20:11:53.525668+00', max_attempts => 10, job_key => 'notify-of-money:case:tg7003-0000000a', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000b","at":7226601622000}'::json, run_at => '2199-01-01 05:20:22+00', max_attempts => 10, job_key => 'expire:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000b","reference":"tg7003-0000000b","at":7226600734000}'::json, run_at => '2199-01-01 05:05:34+00', max_attempts => 10, job_key => 'check:tg7003-0000000b', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"CaseOpened","order":"tg7003-0000000b","reference":"tg7003-0000000b","kind":"Underpaid","amount":5000}}'::json, run_at => '2026-11-29 20:11:53.544918+00', max_attempts => 10, job_key => 'notify-admins:CaseOpened:tg7003-0000000b', priority => 3);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 20:11:53.544918+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"case:tg7003-0000000b","kind":"RefundedOutside","amount":5000,"order":"tg7003-0000000b"}}'::json, run_at => '2026-11-29 20:11:53.550376+00', max_attempts => 10, job_key => 'notify-of-money:case:tg7003-0000000b', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000c","at":7226601650000}'::json, run_at => '2199-01-01 05:20:50+00', max_attempts => 10, job_key => 'expire:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000c","reference":"tg7001-0000000c","at":7226600762000}'::json, run_at => '2199-01-01 05:06:02+00', max_attempts => 10, job_key => 'check:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-0000000c","news":"Cancelled"}'::json, run_at => '2026-11-29 20:11:53.582058+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-0000000c:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000000c","reference":"tg7001-0000000c"}'::json, run_at => '2026-11-29 20:11:53.582058+00', max_attempts => 10, job_key => 'close:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000d","at":7226601671000}'::json, run_at => '2199-01-01 05:21:11+00', max_attempts => 10, job_key => 'expire:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000d","reference":"tg7003-0000000d","at":7226600783000}'::json, run_at => '2199-01-01 05:06:23+00', max_attempts => 10, job_key => 'check:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000d","news":"Expired"}'::json, run_at => '2026-11-29 20:11:53.601473+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000d:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000d","reference":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:11:53.601473+00', max_attempts => 10, job_key => 'close:tg7003-0000000d', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-0000000d"}'::json, run_at => '2026-11-29 20:11:53.60691+00', max_attempts => 12, job_key => 'deliver:tg7003-0000000d', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-0000000d"}}'::json, run_at => '2026-11-29 20:11:53.623094+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-0000000d', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7003-0000000d","at":7226688147000}'::json, run_at => '2199-01-02 05:22:27+00', max_attempts => 10, job_key => 'ask-rating:tg7003-0000000d', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-0000000e","at":7226602661000}'::json, run_at => '2199-01-01 05:37:41+00', max_attempts => 10, job_key => 'expire:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-0000000e","reference":"tg7003-0000000e","at":7226601773000}'::json, run_at => '2199-01-01 05:22:53+00', max_attempts => 10, job_key => 'check:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7003-0000000e","news":"Expired"}'::json, run_at => '2026-11-29 20:11:53.651992+00', max_attempts => 10, job_key => 'notify-buyer:tg7003-0000000e:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7003-0000000e","reference":"tg7003-0000000e"}'::json, run_at => '2026-11-29 20:11:53.651992+00', max_attempts => 10, job_key => 'close:tg7003-0000000e', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000f","at":7226603642000}'::json, run_at => '2199-01-01 05:54:02+00', max_attempts => 10, job_key => 'expire:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000f","reference":"tg7001-0000000f","at":7226602754000}'::json, run_at => '2199-01-01 05:39:14+00', max_attempts => 10, job_key => 'check:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000000f"}'::json, run_at => '2026-11-29 20:11:53.67175+00', max_attempts => 12, job_key => 'deliver:tg7001-0000000f', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-0000000f"}}'::json, run_at => '2026-11-29 20:11:53.678511+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-0000000f', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-0000000f","at":7226689158000}'::json, run_at => '2199-01-02 05:39:18+00', max_attempts => 10, job_key => 'ask-rating:tg7001-0000000f', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7003,"news":{"key":"payment:tg7003-0000000e","kind":"PaidLate","amount":29700,"order":"tg7003-0000000e"}}'::json, run_at => '2026-11-29 20:11:53.693918+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7003-0000000e', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7003-0000000e","reference":"tg7003-0000000e","kind":"PaidLate","amount":29700}}'::json, run_at => '2026-11-29 20:11:53.693918+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7003-0000000e', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000010","at":7226603679000}'::json, run_at => '2199-01-01 05:54:39+00', max_attempts => 10, job_key => 'expire:tg7002-00000010', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000010","news":"Expired"}'::json, run_at => '2026-11-29 20:11:53.706115+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000010:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000011","at":7226607346000}'::json, run_at => '2199-01-01 06:55:46+00', max_attempts => 10, job_key => 'expire:tg7001-00000011', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000011","reference":"tg7001-00000011","at":7226603758000}'::json, run_at => '2199-01-01 05:55:58+00', max_attempts => 10, job_key => 'check:tg7001-00000011', priority => 2);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000011","kind":"Deposited","amount":100000,"order":"tg7001-00000011"}}'::json, run_at => '2026-11-29 20:11:53.719366+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000011', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000011","reference":"tg7001-00000011","kind":"Deposited","amount":100000}}'::json, run_at => '2026-11-29 20:11:53.719366+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000011', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000012","at":7226607367000}'::json, run_at => '2199-01-01 06:56:07+00', max_attempts => 10, job_key => 'expire:tg7002-00000012', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000012","reference":"tg7002-00000012","at":7226603779000}'::json, run_at => '2199-01-01 05:56:19+00', max_attempts => 10, job_key => 'check:tg7002-00000012', priority => 2);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"payment:tg7002-00000012","kind":"Deposited","amount":48000,"order":"tg7002-00000012"}}'::json, run_at => '2026-11-29 20:11:53.731087+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7002-00000012', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7002-00000012","reference":"tg7002-00000012","kind":"Deposited","amount":48000}}'::json, run_at => '2026-11-29 20:11:53.731087+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7002-00000012', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000013","at":7226607388000}'::json, run_at => '2199-01-01 06:56:28+00', max_attempts => 10, job_key => 'expire:tg7002-00000013', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-00000013","news":"Expired"}'::json, run_at => '2026-11-29 20:11:53.741202+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-00000013:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000014","at":7226608362000}'::json, run_at => '2199-01-01 07:12:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000014', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000014"}'::json, run_at => '2026-11-29 20:11:53.752906+00', max_attempts => 12, job_key => 'deliver:tg7001-00000014', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000014"}}'::json, run_at => '2026-11-29 20:11:53.759289+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000014', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000014","at":7226693871000}'::json, run_at => '2199-01-02 06:57:51+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000014', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000015","at":7226608385000}'::json, run_at => '2199-01-01 07:13:05+00', max_attempts => 10, job_key => 'expire:tg7001-00000015', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000015","reference":"tg7001-00000015","at":7226607497000}'::json, run_at => '2199-01-01 06:58:17+00', max_attempts => 10, job_key => 'check:tg7001-00000015', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:11:53.775854+00', max_attempts => 12, job_key => 'deliver:tg7001-00000015', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000015","reference":"tg7001-00000015"}'::json, run_at => '2026-11-29 20:11:53.775854+00', max_attempts => 10, job_key => 'close:tg7001-00000015', priority => 2);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:11:53.780613+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000015', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000015","at":7226693894000}'::json, run_at => '2199-01-02 06:58:14+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000015', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"payment:tg7001-00000015","kind":"PaidTwice","amount":12500,"order":"tg7001-00000015"}}'::json, run_at => '2026-11-29 20:11:53.783598+00', max_attempts => 10, job_key => 'notify-of-money:payment:tg7001-00000015', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"MoneyCredited","order":"tg7001-00000015","reference":"tg7001-00000015","kind":"PaidTwice","amount":12500}}'::json, run_at => '2026-11-29 20:11:53.783598+00', max_attempts => 10, job_key => 'notify-admins:MoneyCredited:tg7001-00000015', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000016","at":7226608415000}'::json, run_at => '2199-01-01 07:13:35+00', max_attempts => 10, job_key => 'expire:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016","at":7226607527000}'::json, run_at => '2199-01-01 06:58:47+00', max_attempts => 10, job_key => 'check:tg7002-00000016', priority => 2);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000016","reference":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:11:53.804066+00', max_attempts => 10, job_key => 'close:tg7002-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000016","reference":"tg7002-00000016-2","at":7226607534000}'::json, run_at => '2199-01-01 06:58:54+00', max_attempts => 10, job_key => 'check:tg7002-00000016-2', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000016"}'::json, run_at => '2026-11-29 20:11:53.811736+00', max_attempts => 12, job_key => 'deliver:tg7002-00000016', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000016"}}'::json, run_at => '2026-11-29 20:11:53.81607+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000016', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7002-00000016","at":7226693938000}'::json, run_at => '2199-01-02 06:58:58+00', max_attempts => 10, job_key => 'ask-rating:tg7002-00000016', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000017","at":7226608452000}'::json, run_at => '2199-01-01 07:14:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000017', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000017"}'::json, run_at => '2026-11-29 20:11:53.829227+00', max_attempts => 12, job_key => 'deliver:tg7003-00000017', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000017"}}'::json, run_at => '2026-11-29 20:11:53.833356+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000017', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7003-00000017","at":7226693961000}'::json, run_at => '2199-01-02 06:59:21+00', max_attempts => 10, job_key => 'ask-rating:tg7003-00000017', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"owner:h1","kind":"ByOwner","amount":30000,"order":null}}'::json, run_at => '2026-11-29 20:11:53.835679+00', max_attempts => 10, job_key => 'notify-of-money:owner:h1', priority => 1);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"owner:h2","kind":"ByOwner","amount":-5000,"order":null}}'::json, run_at => '2026-11-29 20:11:53.837691+00', max_attempts => 10, job_key => 'notify-of-money:owner:h2', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000018","at":7226608482000}'::json, run_at => '2199-01-01 07:14:42+00', max_attempts => 10, job_key => 'expire:tg7003-00000018', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000018","reference":"tg7003-00000018","at":7226607594000}'::json, run_at => '2199-01-01 06:59:54+00', max_attempts => 10, job_key => 'check:tg7003-00000018', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:11:53.850407+00', max_attempts => 12, job_key => 'deliver:tg7003-00000018', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000018"}}'::json, run_at => '2026-11-29 20:11:53.854567+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000018', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7003-00000018","at":7226693998000}'::json, run_at => '2199-01-02 06:59:58+00', max_attempts => 10, job_key => 'ask-rating:tg7003-00000018', priority => 8);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7003-00000018"}'::json, run_at => '2026-11-29 20:11:53.859895+00', max_attempts => 10, job_key => 'send-again:tg7003-00000018', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000019","at":7226608512000}'::json, run_at => '2199-01-01 07:15:12+00', max_attempts => 10, job_key => 'expire:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019","at":7226607624000}'::json, run_at => '2199-01-01 07:00:24+00', max_attempts => 10, job_key => 'check:tg7002-00000019', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:11:53.887029+00', max_attempts => 12, job_key => 'deliver:tg7002-00000019', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:11:53.892364+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000019', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7002-00000019","at":7226694028000}'::json, run_at => '2199-01-02 07:00:28+00', max_attempts => 10, job_key => 'ask-rating:tg7002-00000019', priority => 8);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7002-00000019"}'::json, run_at => '2026-11-29 20:11:53.901692+00', max_attempts => 10, job_key => 'send-again:tg7002-00000019', priority => 1);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":42}}'::json, run_at => '2026-11-29 20:11:53.9107+00', max_attempts => 10, job_key => 'notify-admins:ClaimOpened:42', priority => 3);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"ClaimOpened","order":"tg7002-00000019","unit":43}}'::json, run_at => '2026-11-29 20:11:53.915354+00', max_attempts => 10, job_key => 'notify-admins:ClaimOpened:43', priority => 3);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7002,"news":{"key":"refund:tg7002-00000019:1","kind":"Refunded","amount":12500,"order":"tg7002-00000019"}}'::json, run_at => '2026-11-29 20:11:53.920074+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7002-00000019:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001a","at":7226612142000}'::json, run_at => '2199-01-01 08:15:42+00', max_attempts => 10, job_key => 'expire:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001a","reference":"tg7001-0000001a","at":7226611254000}'::json, run_at => '2199-01-01 08:00:54+00', max_attempts => 10, job_key => 'check:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000001a"}'::json, run_at => '2026-11-29 20:11:53.946253+00', max_attempts => 12, job_key => 'deliver:tg7001-0000001a', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-0000001a"}}'::json, run_at => '2026-11-29 20:11:53.952275+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-0000001a', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-0000001a","at":7226697658000}'::json, run_at => '2199-01-02 08:00:58+00', max_attempts => 10, job_key => 'ask-rating:tg7001-0000001a', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001b","at":7226612172000}'::json, run_at => '2199-01-01 08:16:12+00', max_attempts => 10, job_key => 'expire:tg7002-0000001b', priority => 2);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7002-0000001b","news":"Expired"}'::json, run_at => '2026-11-29 20:11:53.969354+00', max_attempts => 10, job_key => 'notify-buyer:tg7002-0000001b:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000020","at":7226613146000}'::json, run_at => '2199-01-01 08:32:26+00', max_attempts => 10, job_key => 'expire:tg7002-00000020', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000020","reference":"tg7002-00000020","at":7226612258000}'::json, run_at => '2199-01-01 08:17:38+00', max_attempts => 10, job_key => 'check:tg7002-00000020', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000020"}'::json, run_at => '2026-11-29 20:11:53.992745+00', max_attempts => 12, job_key => 'deliver:tg7002-00000020', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7002-00000020"}}'::json, run_at => '2026-11-29 20:11:53.997291+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7002-00000020', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7002-00000020","at":7226698662000}'::json, run_at => '2199-01-02 08:17:42+00', max_attempts => 10, job_key => 'ask-rating:tg7002-00000020', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000021","at":7226613176000}'::json, run_at => '2199-01-01 08:32:56+00', max_attempts => 10, job_key => 'expire:tg7001-00000021', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000022","at":7226613190000}'::json, run_at => '2199-01-01 08:33:10+00', max_attempts => 10, job_key => 'expire:tg7001-00000022', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000022","reference":"tg7001-00000022","at":7226612302000}'::json, run_at => '2199-01-01 08:18:22+00', max_attempts => 10, job_key => 'check:tg7001-00000022', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000022"}'::json, run_at => '2026-11-29 20:11:54.028393+00', max_attempts => 12, job_key => 'deliver:tg7001-00000022', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000022"}}'::json, run_at => '2026-11-29 20:11:54.033579+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000022', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000022","at":7226698706000}'::json, run_at => '2199-01-02 08:18:26+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000022', priority => 8);

select graphile_worker.add_job('send-goods-again', '{"tag":"SendGoodsAgain","order":"tg7001-00000022"}'::json, run_at => '2026-11-29 20:11:54.042279+00', max_attempts => 10, job_key => 'send-again:tg7001-00000022', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000023","at":7226613222000}'::json, run_at => '2199-01-01 08:33:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000023', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000023","reference":"tg7001-00000023","at":7226612334000}'::json, run_at => '2199-01-01 08:18:54+00', max_attempts => 10, job_key => 'check:tg7001-00000023', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000023"}'::json, run_at => '2026-11-29 20:11:54.067057+00', max_attempts => 12, job_key => 'deliver:tg7001-00000023', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000023"}}'::json, run_at => '2026-11-29 20:11:54.071144+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000023', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000023","at":7226698738000}'::json, run_at => '2199-01-02 08:18:58+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000023', priority => 8);

select graphile_worker.add_job('notify-of-money', '{"tag":"NotifyOfMoney","buyer":7001,"news":{"key":"refund:tg7001-00000023:1","kind":"Refunded","amount":15000,"order":"tg7001-00000023"}}'::json, run_at => '2026-11-29 20:11:54.077221+00', max_attempts => 10, job_key => 'notify-of-money:refund:tg7001-00000023:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000024","at":7226613252000}'::json, run_at => '2199-01-01 08:34:12+00', max_attempts => 10, job_key => 'expire:tg7001-00000024', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000024","reference":"tg7001-00000024","at":7226612364000}'::json, run_at => '2199-01-01 08:19:24+00', max_attempts => 10, job_key => 'check:tg7001-00000024', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000024"}'::json, run_at => '2026-11-29 20:11:54.106863+00', max_attempts => 12, job_key => 'deliver:tg7001-00000024', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000024"}}'::json, run_at => '2026-11-29 20:11:54.111012+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000024', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000024","at":7226698768000}'::json, run_at => '2199-01-02 08:19:28+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000024', priority => 8);

select graphile_worker.add_job('notify-buyer', '{"tag":"NotifyBuyer","order":"tg7001-00000024","news":"ManualReturned"}'::json, run_at => '2026-11-29 20:11:54.116758+00', max_attempts => 10, job_key => 'notify-buyer:tg7001-00000024:ManualReturned', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000025","at":7226613282000}'::json, run_at => '2199-01-01 08:34:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000025', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000025","reference":"tg7001-00000025","at":7226612394000}'::json, run_at => '2199-01-01 08:19:54+00', max_attempts => 10, job_key => 'check:tg7001-00000025', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000025"}'::json, run_at => '2026-11-29 20:11:54.137393+00', max_attempts => 12, job_key => 'deliver:tg7001-00000025', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-00000025"}}'::json, run_at => '2026-11-29 20:11:54.145149+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-00000025', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-00000025","at":7226698798000}'::json, run_at => '2199-01-02 08:19:58+00', max_attempts => 10, job_key => 'ask-rating:tg7001-00000025', priority => 8);

select graphile_worker.add_job('send-broadcast', '{"tag":"SendBroadcast","broadcast":"9001-p","at":7226698798000}'::json, run_at => '2199-01-02 08:19:58+00', max_attempts => 10, job_key => 'send-broadcast:9001-p', priority => 9);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000026","at":7226613312000}'::json, run_at => '2199-01-01 08:35:12+00', max_attempts => 10, job_key => 'expire:tg7003-00000026', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000026","reference":"tg7003-00000026","at":7226612424000}'::json, run_at => '2199-01-01 08:20:24+00', max_attempts => 10, job_key => 'check:tg7003-00000026', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7003-00000026"}'::json, run_at => '2026-11-29 20:11:54.16991+00', max_attempts => 12, job_key => 'deliver:tg7003-00000026', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7003-00000026"}}'::json, run_at => '2026-11-29 20:11:54.179479+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7003-00000026', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7003-00000026","at":7226698828000}'::json, run_at => '2199-01-02 08:20:28+00', max_attempts => 10, job_key => 'ask-rating:tg7003-00000026', priority => 8);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000027","at":7226613342000}'::json, run_at => '2199-01-01 08:35:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000027', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000027","reference":"tg7001-00000027","at":7226612454000}'::json, run_at => '2199-01-01 08:20:54+00', max_attempts => 10, job_key => 'check:tg7001-00000027', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000028","at":7226613363000}'::json, run_at => '2199-01-01 08:36:03+00', max_attempts => 10, job_key => 'expire:tg7002-00000028', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7003-00000029","at":7226616070000}'::json, run_at => '2199-01-01 09:21:10+00', max_attempts => 10, job_key => 'expire:tg7003-00000029', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7003-00000029","reference":"tg7003-00000029","at":7226612482000}'::json, run_at => '2199-01-01 08:21:22+00', max_attempts => 10, job_key => 'check:tg7003-00000029', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000002a","at":7261173391000}'::json, run_at => '2200-02-05 08:36:31+00', max_attempts => 10, job_key => 'expire:tg7001-0000002a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000002a","reference":"tg7001-0000002a","at":7261172503000}'::json, run_at => '2200-02-05 08:21:43+00', max_attempts => 10, job_key => 'check:tg7001-0000002a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000002a"}'::json, run_at => '2026-11-29 20:11:54.355059+00', max_attempts => 12, job_key => 'deliver:tg7001-0000002a', priority => 0);

select graphile_worker.add_job('notify-admins', '{"tag":"NotifyAdmins","news":{"tag":"SaleMade","order":"tg7001-0000002a"}}'::json, run_at => '2026-11-29 20:11:54.370692+00', max_attempts => 10, job_key => 'notify-admins:SaleMade:tg7001-0000002a', priority => 3);

select graphile_worker.add_job('ask-rating', '{"tag":"AskRating","order":"tg7001-0000002a","at":7261258907000}'::json, run_at => '2200-02-06 08:21:47+00', max_attempts => 10, job_key => 'ask-rating:tg7001-0000002a', priority => 8);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('audit_entries', 'sequence'), ('categories', 'id'), ('categories', 'sequence'), ('ledger_entries', 'sequence'), ('open_cases', 'sequence'), ('order_events', 'id'), ('orders', 'sequence'), ('products', 'sequence'), ('redeem_codes', 'sequence'), ('restock_waits', 'place'), ('sealed_contents', 'id'), ('stock_batches', 'id'), ('stock_imports', 'id'), ('testimonies', 'id'), ('units', 'id'), ('units', 'place'), ('variants', 'sequence'), ('vouchers', 'sequence'), ('web_chat_entries', 'place')) as counted (of_table, of_column);
