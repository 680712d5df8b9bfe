insert into categories (id, name) overriding system value values
  ('1', 'Streaming');

insert into products (code, sequence, category_id, name, price, description, terms) overriding system value values
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', '35000', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', '12500', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.');

insert into buyers (id, first_name, username, language_guessed, language_chosen, first_seen_at) overriding system value values
  ('7001', 'Budi', 'budi_s', 'id', NULL, '2026-11-22 05:00:00+00'),
  ('7002', 'Budi', 'budi_s', 'id', NULL, '2026-11-22 05:00:00+00');

insert into conversations (buyer_id, list_shown) overriding system value values
  ('7002', '{NETFLIX-1M,SPOTIFY-1M}');

insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome) overriding system value values
  ('cart of tg7001-00000002', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:40:00+00', '2199-01-01 05:40:00+00', 'Ordered'),
  ('cart of tg7001-00000004', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:20:00+00', '2199-01-01 06:20:00+00', 'Ordered'),
  ('cart of tg7001-00000006', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 07:00:00+00', '2199-01-01 07:00:00+00', 'Ordered'),
  ('cart of tg7001-00000008', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 07:40:00+00', '2199-01-01 07:40:00+00', 'Ordered'),
  ('cart of tg7001-0000000a', '7001', '[{"product": "SPOTIFY-1M", "quantity": 3, "priceSeen": 12500}]', '1', '2199-01-01 08:20:00+00', '2199-01-01 08:20:00+00', 'Ordered'),
  ('cart of tg7001-0000000c', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 09:00:00+00', '2199-01-01 09:00:00+00', 'Ordered'),
  ('cart of tg7001-0000000e', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 09:40:00+00', '2199-01-01 09:40:00+00', 'Ordered'),
  ('cart of tg7001-00000010', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 10:20:00+00', '2199-01-01 10:20:00+00', 'Ordered'),
  ('cart of tg7002-00000001', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:20:00+00', '2199-01-01 05:20:00+00', 'Ordered'),
  ('cart of tg7002-00000003', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:00:00+00', '2199-01-01 06:00:00+00', 'Ordered'),
  ('cart of tg7002-00000005', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 06:40:00+00', '2199-01-01 06:40:00+00', 'Ordered'),
  ('cart of tg7002-00000007', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 07:20:00+00', '2199-01-01 07:20:00+00', 'Ordered'),
  ('cart of tg7002-00000009', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 08:00:00+00', '2199-01-01 08:00:00+00', 'Ordered'),
  ('cart of tg7002-0000000b', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 08:40:00+00', '2199-01-01 08:40:00+00', 'Ordered'),
  ('cart of tg7002-0000000d', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 09:20:00+00', '2199-01-01 09:20:00+00', 'Ordered'),
  ('cart of tg7002-0000000f', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 10:00:00+00', '2199-01-01 10:00:00+00', 'Ordered'),
  ('cart-open', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 10:25:00+00', '2199-01-01 10:25:00+00', NULL);

insert into orders (id, sequence, buyer_id, cart_id, version, state, lines, total, placed_at, pay_before, paid_at, delivered_at, unreachable_since, alarmed_at, closed_at, review_since, holds_units) overriding system value values
  ('tg7001-00000002', '2', '7001', 'cart of tg7001-00000002', '1', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 05:40:00+00', '2199-01-01 05:55:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000004', '4', '7001', 'cart of tg7001-00000004', '3', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 06:20:00+00', '2199-01-01 06:35:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000006', '6', '7001', 'cart of tg7001-00000006', '4', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 07:00:00+00', '2199-01-01 07:15:00+00', '2199-01-01 07:02:00+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000008', '8', '7001', 'cart of tg7001-00000008', '5', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 07:40:00+00', '2199-01-01 07:55:00+00', '2199-01-01 07:42:00+00', NULL, NULL, '2199-01-01 07:44:00+00', NULL, NULL, NULL),
  ('tg7001-0000000a', '10', '7001', 'cart of tg7001-0000000a', '5', 'Delivered', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 3}]', '37500', '2199-01-01 08:20:00+00', '2199-01-01 08:35:00+00', '2199-01-01 08:22:00+00', '2199-01-01 08:23:00+00', NULL, NULL, NULL, NULL, NULL),
  ('tg7001-0000000c', '12', '7001', 'cart of tg7001-0000000c', '2', 'Expired', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 09:00:00+00', '2199-01-01 09:15:00+00', NULL, NULL, NULL, NULL, '2199-01-01 09:16:00+00', NULL, NULL),
  ('tg7001-0000000e', '14', '7001', 'cart of tg7001-0000000e', '5', 'UnderReview', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 09:40:00+00', '2199-01-01 09:55:00+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 10:00:00+00', 'false'),
  ('tg7001-00000010', '16', '7001', 'cart of tg7001-00000010', '5', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 10:20:00+00', '2199-01-01 10:35:00+00', '2199-01-01 10:22:00+00', '2199-01-01 10:23:00+00', NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000001', '1', '7002', 'cart of tg7002-00000001', '1', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:20:00+00', '2199-01-01 05:35:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000003', '3', '7002', 'cart of tg7002-00000003', '2', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 06:00:00+00', '2199-01-01 06:15:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000005', '5', '7002', 'cart of tg7002-00000005', '5', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 06:40:00+00', '2199-01-01 06:55:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000007', '7', '7002', 'cart of tg7002-00000007', '5', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 07:20:00+00', '2199-01-01 07:35:00+00', '2199-01-01 07:22:00+00', NULL, '2199-01-01 07:23:00+00', NULL, NULL, NULL, NULL),
  ('tg7002-00000009', '9', '7002', 'cart of tg7002-00000009', '5', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 08:00:00+00', '2199-01-01 08:15:00+00', '2199-01-01 08:02:00+00', '2199-01-01 08:03:00+00', NULL, NULL, NULL, NULL, NULL),
  ('tg7002-0000000b', '11', '7002', 'cart of tg7002-0000000b', '4', 'UnderReview', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 08:40:00+00', '2199-01-01 08:55:00+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 08:42:00+00', 'true'),
  ('tg7002-0000000d', '13', '7002', 'cart of tg7002-0000000d', '4', 'Cancelled', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 09:20:00+00', '2199-01-01 09:35:00+00', NULL, NULL, NULL, NULL, '2199-01-01 09:25:00+00', NULL, NULL),
  ('tg7002-0000000f', '15', '7002', 'cart of tg7002-0000000f', '4', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 10:00:00+00', '2199-01-01 10:15:00+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL);

insert into payment_attempts (reference, order_id, position, state, method, amount, requested_at, transaction_id, invoice, reason, received, received_at) overriding system value values
  ('tg7001-00000004', 'tg7001-00000004', '0', 'Payable', 'qris', '35000', '2199-01-01 06:21:00+00', 'txn-tg7001-00000004', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-00000004", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL),
  ('tg7001-00000006', 'tg7001-00000006', '0', 'Settled', 'qris', '82500', '2199-01-01 07:01:00+00', 'txn-tg7001-00000006', NULL, NULL, '82500', '2199-01-01 07:02:00+00'),
  ('tg7001-00000008', 'tg7001-00000008', '0', 'Settled', 'qris', '35000', '2199-01-01 07:41:00+00', 'txn-tg7001-00000008', NULL, NULL, '35000', '2199-01-01 07:42:00+00'),
  ('tg7001-0000000a', 'tg7001-0000000a', '0', 'Settled', 'qris', '37500', '2199-01-01 08:21:00+00', 'txn-tg7001-0000000a', NULL, NULL, '42500', '2199-01-01 08:22:00+00'),
  ('tg7001-0000000e', 'tg7001-0000000e', '0', 'Settled', 'qris', '82500', '2199-01-01 09:41:00+00', 'txn-tg7001-0000000e', NULL, NULL, '82500', '2199-01-01 10:00:00+00'),
  ('tg7001-00000010', 'tg7001-00000010', '0', 'Settled', 'qris', '35000', '2199-01-01 10:21:00+00', 'txn-tg7001-00000010', NULL, NULL, '35000', '2199-01-01 10:22:00+00'),
  ('tg7002-00000003', 'tg7002-00000003', '0', 'Requested', 'bri_va', '35000', '2199-01-01 06:01:00+00', NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000005', 'tg7002-00000005', '0', 'Refused', 'bri_va', '35000', '2199-01-01 06:41:00+00', NULL, NULL, 'MethodUnavailable', NULL, NULL),
  ('tg7002-00000005-2', 'tg7002-00000005', '1', 'Payable', 'qris', '35000', '2199-01-01 06:42:00+00', 'txn-tg7002-00000005-2', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000005-2", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL),
  ('tg7002-00000007', 'tg7002-00000007', '0', 'Settled', 'qris', '35000', '2199-01-01 07:21:00+00', 'txn-tg7002-00000007', NULL, NULL, '35000', '2199-01-01 07:22:00+00'),
  ('tg7002-00000009', 'tg7002-00000009', '0', 'Settled', 'qris', '82500', '2199-01-01 08:01:00+00', 'txn-tg7002-00000009', NULL, NULL, '82500', '2199-01-01 08:02:00+00'),
  ('tg7002-0000000b', 'tg7002-0000000b', '0', 'Settled', 'qris', '35000', '2199-01-01 08:41:00+00', 'txn-tg7002-0000000b', NULL, NULL, '25000', '2199-01-01 08:42:00+00'),
  ('tg7002-0000000d', 'tg7002-0000000d', '0', 'Payable', 'qris', '82500', '2199-01-01 09:21:00+00', 'txn-tg7002-0000000d', '{"fee": 380, "total": 82880, "amount": 82500, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-0000000d", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL),
  ('tg7002-0000000f', 'tg7002-0000000f', '0', 'Refused', 'bri_va', '35000', '2199-01-01 10:01:00+00', NULL, NULL, 'MethodUnavailable', NULL, NULL),
  ('tg7002-0000000f-2', 'tg7002-0000000f', '1', 'Requested', 'bri_va', '35000', '2199-01-01 10:02:00+00', NULL, NULL, NULL, NULL, NULL);

insert into bills (order_id, chat_id, message_id) overriding system value values
  ('tg7001-00000004', '7001', '104'),
  ('tg7001-00000006', '7001', '106'),
  ('tg7001-00000008', '7001', '108'),
  ('tg7001-0000000a', '7001', '110'),
  ('tg7001-0000000e', '7001', '114'),
  ('tg7001-00000010', '7001', '116'),
  ('tg7002-00000005', '7002', '105'),
  ('tg7002-00000007', '7002', '107'),
  ('tg7002-00000009', '7002', '109'),
  ('tg7002-0000000b', '7002', '111'),
  ('tg7002-0000000d', '7002', '113');

insert into units (id, place, product_code, content, content_hash, state, order_id, added_at) overriding system value values
  ('1', '1', 'NETFLIX-1M', 'NETFLIX-1M:akun1@contoh.id|sandi', '\xf1015099e617c3c292f81e4d22a069fda5674014e2a64dff9bda8fe0963e566c', 'Held', 'tg7002-00000001', '2026-11-29 10:46:19.556349+00'),
  ('2', '2', 'NETFLIX-1M', 'NETFLIX-1M:akun2@contoh.id|sandi', '\x2a0d8b977875f80b208d76f294f5a6b695d700a1d7dd62634ccc871ae308b9dc', 'Held', 'tg7001-00000002', '2026-11-29 10:46:19.556349+00'),
  ('3', '3', 'NETFLIX-1M', 'NETFLIX-1M:akun3@contoh.id|sandi', '\x22e7274f08125cabfa0a4527534fe83491d9b5d4a723d9d460d6d5092fae3201', 'Held', 'tg7001-00000002', '2026-11-29 10:46:19.556349+00'),
  ('4', '4', 'NETFLIX-1M', 'NETFLIX-1M:akun4@contoh.id|sandi', '\x1cdf25d34692e53640e154e778ecdb5eb770e0d3f3222ee419ac0eea6dc07ca4', 'Held', 'tg7002-00000003', '2026-11-29 10:46:19.556349+00'),
  ('5', '5', 'NETFLIX-1M', 'NETFLIX-1M:akun5@contoh.id|sandi', '\x8ce8152e795c5055c33244c9f31eae0aaeadcffaf7e67b7a31fe8c46d679f9a0', 'Held', 'tg7001-00000004', '2026-11-29 10:46:19.556349+00'),
  ('6', '6', 'NETFLIX-1M', 'NETFLIX-1M:akun6@contoh.id|sandi', '\xfe97bbf60e3d7450960d345bd6ed864e6fae04890cacc18b7b1406fde45c7973', 'Held', 'tg7002-00000005', '2026-11-29 10:46:19.556349+00'),
  ('7', '7', 'NETFLIX-1M', 'NETFLIX-1M:akun7@contoh.id|sandi', '\x8e064840e3cea3b471a8d44bbac2f7c619846885294b0735e61b02597bee38a4', 'HandedOver', 'tg7001-00000006', '2026-11-29 10:46:19.556349+00'),
  ('8', '8', 'NETFLIX-1M', 'NETFLIX-1M:akun8@contoh.id|sandi', '\x2707f729ee84cd9b5d82b79668edb1f99fae1962faef9e9fa428c4a83a7af08b', 'HandedOver', 'tg7001-00000006', '2026-11-29 10:46:19.556349+00'),
  ('9', '9', 'NETFLIX-1M', 'NETFLIX-1M:akun9@contoh.id|sandi', '\x34ca4b06ce8c0159e86583cd046cb0cdae2024de744891392f2b26f343d4650c', 'HandedOver', 'tg7002-00000007', '2026-11-29 10:46:19.556349+00'),
  ('10', '10', 'NETFLIX-1M', 'NETFLIX-1M:akun10@contoh.id|sandi', '\xf17d45c682a520cac4cb4dd1127ea459c5ace41651f0071c3fec8b004afc4416', 'HandedOver', 'tg7001-00000008', '2026-11-29 10:46:19.556349+00'),
  ('11', '11', 'NETFLIX-1M', 'NETFLIX-1M:akun11@contoh.id|sandi', '\x5a6657003569e3c519168edeaecd3a1072551eb0a6c323bfd82f93dd58ccc4c6', 'HandedOver', 'tg7002-00000009', '2026-11-29 10:46:19.556349+00'),
  ('12', '12', 'NETFLIX-1M', 'NETFLIX-1M:akun12@contoh.id|sandi', '\xa526bc67001e1b701feac7e8f7a972ac994ca3c7a992109bfa01d21d451dd234', 'HandedOver', 'tg7002-00000009', '2026-11-29 10:46:19.556349+00'),
  ('13', '13', 'NETFLIX-1M', 'NETFLIX-1M:akun13@contoh.id|sandi', '\xb5a2584dd2888fa9757e3b784cdfabe8b204f4de5621d29b4b3d6e0147eea900', 'Held', 'tg7002-0000000b', '2026-11-29 10:46:19.556349+00'),
  ('14', '14', 'NETFLIX-1M', 'NETFLIX-1M:akun14@contoh.id|sandi', '\xb8a8a64c4d3a921941558ca8636d5a0666644291223fa05d584b081098b9c909', 'Held', 'tg7002-0000000f', '2026-11-29 10:46:19.556349+00'),
  ('15', '15', 'NETFLIX-1M', 'NETFLIX-1M:akun15@contoh.id|sandi', '\x6e304768ed107999c8d1edbcac94f6f5746c6663e4d75ef9ea86cfac31c0a3dd', 'HandedOver', 'tg7001-00000010', '2026-11-29 10:46:19.556349+00'),
  ('16', '16', 'NETFLIX-1M', 'NETFLIX-1M:akun16@contoh.id|sandi', '\x953cad74d9d7557be27e3830a0231fa4655b2ef54c59e8b3bb0e36a3f141d9e6', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('17', '17', 'NETFLIX-1M', 'NETFLIX-1M:akun17@contoh.id|sandi', '\xed7f50962688579aae500ad269a70107d3769393163adaa639424228aaffa748', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('18', '18', 'NETFLIX-1M', 'NETFLIX-1M:akun18@contoh.id|sandi', '\x769fc8bc807683cf5b7b6815b1f7c12872f625fbc8866a0bcd7f50739af1bec7', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('19', '19', 'NETFLIX-1M', 'NETFLIX-1M:akun19@contoh.id|sandi', '\x502aab86a1d155a875b5e41b20b2978a8a3154050fd0c75f6e42938a90e24023', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('20', '20', 'NETFLIX-1M', 'NETFLIX-1M:akun20@contoh.id|sandi', '\xd63af510ceeffa0d1d7853423dfeb9442c7ca56c71261e0984e624d2046e374f', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('21', '21', 'NETFLIX-1M', 'NETFLIX-1M:akun21@contoh.id|sandi', '\x5143e1c1a3a13efa3ee90bc91aecd13b658cca174a94c66ba0262707e6f9c6ab', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('22', '22', 'NETFLIX-1M', 'NETFLIX-1M:akun22@contoh.id|sandi', '\xd35ad91a44bfa0dd06ba3a2894a897ac70ddb7941394b72825f0c410de09e7ff', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('23', '23', 'NETFLIX-1M', 'NETFLIX-1M:akun23@contoh.id|sandi', '\x0cc6498d6884ee23ab926e22bf7c8ec65912d02c793494debcde06da8e854b47', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('24', '24', 'NETFLIX-1M', 'NETFLIX-1M:akun24@contoh.id|sandi', '\xc5f47bb1ff66d945259d78d0d6fb36b6389ca456d1698377dea0c028c5797c57', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('25', '25', 'NETFLIX-1M', 'NETFLIX-1M:akun25@contoh.id|sandi', '\xcf50cb66f75490d6e19b676e727df5da3b13e2ad0d3be6d20d5b17d16dbedc3b', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('26', '26', 'NETFLIX-1M', 'NETFLIX-1M:akun26@contoh.id|sandi', '\x8737d58022509fc0c697800aa2bd3251b15300d3ed9e2f2df8bd53ebb9e61c12', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('27', '27', 'NETFLIX-1M', 'NETFLIX-1M:akun27@contoh.id|sandi', '\xdb2213e93fe2298995efabb297052ef49182c016afe3bb82b3215441d26fcb0d', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('28', '28', 'NETFLIX-1M', 'NETFLIX-1M:akun28@contoh.id|sandi', '\xe98bd4d7afab8bb9b1907ed45a17025e6f330481e93d7986fbb420f89cdfc31e', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('29', '29', 'NETFLIX-1M', 'NETFLIX-1M:akun29@contoh.id|sandi', '\x080e798452df3673651ec3d64296314b18cb3f586cbe18ad56ab89d07813ade2', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('30', '30', 'NETFLIX-1M', 'NETFLIX-1M:akun30@contoh.id|sandi', '\x3d61ccfa2da7f791e58e21f354ac3fa61b9e92acc73f5c423077d2110d3f0e4e', 'Free', NULL, '2026-11-29 10:46:19.556349+00'),
  ('31', '31', 'SPOTIFY-1M', 'SPOTIFY-1M:akun1@contoh.id|sandi', '\xda79e9ffd972e983bef86917ffbd0e7917111ddaff33dce62a167054c9246476', 'Held', 'tg7001-00000002', '2026-11-29 10:46:19.583556+00'),
  ('32', '32', 'SPOTIFY-1M', 'SPOTIFY-1M:akun2@contoh.id|sandi', '\x6fceafb74fcb671154a3af746c35c0d435bfb2fcbce776d2882ae79d25fdcd69', 'HandedOver', 'tg7001-00000006', '2026-11-29 10:46:19.583556+00'),
  ('33', '33', 'SPOTIFY-1M', 'SPOTIFY-1M:akun3@contoh.id|sandi', '\xc64211affd3c665460a87fb9325c5932bd6b7b2a4dd96a93e1b7af8147c8ae5a', 'HandedOver', 'tg7002-00000009', '2026-11-29 10:46:19.583556+00'),
  ('34', '34', 'SPOTIFY-1M', 'SPOTIFY-1M:akun4@contoh.id|sandi', '\xd1d4844760c4c8023a144ddccc892c15ee8ae37af275d705681b58edc058d65d', 'HandedOver', 'tg7001-0000000a', '2026-11-29 10:46:19.583556+00'),
  ('35', '35', 'SPOTIFY-1M', 'SPOTIFY-1M:akun5@contoh.id|sandi', '\xaa8c1a4f8b3788899a501de570bd2440b66ceaf759c26f89501e22ff05be47de', 'HandedOver', 'tg7001-0000000a', '2026-11-29 10:46:19.583556+00'),
  ('36', '36', 'SPOTIFY-1M', 'SPOTIFY-1M:akun6@contoh.id|sandi', '\x75e8290f383a94c297ce23797d363f68d0a8a30715e579a65a117a453c7b55bd', 'HandedOver', 'tg7001-0000000a', '2026-11-29 10:46:19.583556+00'),
  ('37', '37', 'SPOTIFY-1M', 'SPOTIFY-1M:akun7@contoh.id|sandi', '\xb8bcce23cdf2f6d79341acb9a0d57781f96f6349362efdb164d3d05971641952', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('38', '38', 'SPOTIFY-1M', 'SPOTIFY-1M:akun8@contoh.id|sandi', '\x99ecdf3622fe6d69911e1fe7efc8e465c0caf3995e25cc54497afc0b184ed480', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('39', '39', 'SPOTIFY-1M', 'SPOTIFY-1M:akun9@contoh.id|sandi', '\x5707c3c2c735db5407dbd88516c7172657ebdcc38a963db219b7674842c572d2', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('40', '40', 'SPOTIFY-1M', 'SPOTIFY-1M:akun10@contoh.id|sandi', '\x5b69dd28631632ad34ee7d58034ccf927f032fee86971258c68bbce4fe6d69e5', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('41', '41', 'SPOTIFY-1M', 'SPOTIFY-1M:akun11@contoh.id|sandi', '\xd6771aef70308ab93f72487d599983972f770065b0c11a29007466314a3deec8', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('42', '42', 'SPOTIFY-1M', 'SPOTIFY-1M:akun12@contoh.id|sandi', '\xdf1d4ca5e475b270f2bea9eefbce79c362bf2acb2f095a999e01ca1d6ab023df', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('43', '43', 'SPOTIFY-1M', 'SPOTIFY-1M:akun13@contoh.id|sandi', '\xe2e463434f66eeff2d32ffa35d1842efeae7a69ab36cec7969122fcf5005a52d', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('44', '44', 'SPOTIFY-1M', 'SPOTIFY-1M:akun14@contoh.id|sandi', '\x31d7e2686108c902b0c93fda9b039c627fef8503dcbadb9021bcc70959c53f73', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('45', '45', 'SPOTIFY-1M', 'SPOTIFY-1M:akun15@contoh.id|sandi', '\x21ede3f5d1ab79c4dcf37ca9436f605045ac122ce2c05de6156f1c7c81ad1585', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('46', '46', 'SPOTIFY-1M', 'SPOTIFY-1M:akun16@contoh.id|sandi', '\x4cca0518e587d96b2551cb82aa7e1912233a919634174f122c66a68e1ef9b689', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('47', '47', 'SPOTIFY-1M', 'SPOTIFY-1M:akun17@contoh.id|sandi', '\x4dcd7376dfd8900da592862fea45f3f16eb1a36578694253a23282682bcbc397', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('48', '48', 'SPOTIFY-1M', 'SPOTIFY-1M:akun18@contoh.id|sandi', '\x28af255195503b78e02728e44fa5efca8132d52a20356ee0f2a8c83579d0f740', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('49', '49', 'SPOTIFY-1M', 'SPOTIFY-1M:akun19@contoh.id|sandi', '\xd80040234c87409dae6f7fa217f6bab49e4ee71fc3fbc00fbfcf9f172e337a3b', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('50', '50', 'SPOTIFY-1M', 'SPOTIFY-1M:akun20@contoh.id|sandi', '\xde0a0457c336ceffce22bd001b05ea80b62811ac6628344b2a4a7a3ce5193d12', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('51', '51', 'SPOTIFY-1M', 'SPOTIFY-1M:akun21@contoh.id|sandi', '\x5c24bd87b2748c490707852a4cfcda321d3b929960710dd1536efe37a3257bc9', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('52', '52', 'SPOTIFY-1M', 'SPOTIFY-1M:akun22@contoh.id|sandi', '\xadf8e99c172509c5dae3d6d65e5ce634b23e26fe01d458c7e36a2ca52dea6750', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('53', '53', 'SPOTIFY-1M', 'SPOTIFY-1M:akun23@contoh.id|sandi', '\xef4a3d36043da5f32b370acec45a2a245088a27787dace5c37cee110df430f65', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('54', '54', 'SPOTIFY-1M', 'SPOTIFY-1M:akun24@contoh.id|sandi', '\x20581e348f642b5dbd770ddb0e919fa5fbce4c3103ea275df8e75eac22542a24', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('55', '55', 'SPOTIFY-1M', 'SPOTIFY-1M:akun25@contoh.id|sandi', '\x11df67ceb6f02dce4068af0266b71356618918aadccfa6f680321a4834311c8d', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('56', '56', 'SPOTIFY-1M', 'SPOTIFY-1M:akun26@contoh.id|sandi', '\xc8f9da93fb5a5ec23c6edf820614c5cd161571f0cd2c8922736a30bdfabd17d4', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('57', '57', 'SPOTIFY-1M', 'SPOTIFY-1M:akun27@contoh.id|sandi', '\x39a17fc95024cb7766b099ad9c3ae010e0dd76f2cb303237d228dd6a8f66d96a', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('58', '58', 'SPOTIFY-1M', 'SPOTIFY-1M:akun28@contoh.id|sandi', '\x5dd4d3395693b3238964cce6807984d78b02bba8ff2523d168350faf49d04823', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('59', '59', 'SPOTIFY-1M', 'SPOTIFY-1M:akun29@contoh.id|sandi', '\x244f27896653a7fd53ce7f3c8c6c299d8a921280d5464a80f46065f009bb6fa9', 'Free', NULL, '2026-11-29 10:46:19.583556+00'),
  ('60', '60', 'SPOTIFY-1M', 'SPOTIFY-1M:akun30@contoh.id|sandi', '\x0143a3b122be96c4115da28b95aef2f3d3028a918ff83b7c6dd67d79c6cc7dcb', 'Free', NULL, '2026-11-29 10:46:19.583556+00');

insert into product_tallies (product_code, shard, free, sold) overriding system value values
  ('NETFLIX-1M', '7', '15', '7'),
  ('SPOTIFY-1M', '7', '24', '5');

insert into shop_tallies (shard, buyers, orders_paid) overriding system value values
  ('7', '2', '6');

insert into day_figures (date, users, succeeded, failed, carts_created, carts_abandoned) overriding system value values
  ('2026-11-22', '2', '5', '2', '17', '0');

insert into open_cases (reference, sequence, order_id, kind, amount, opened_at) overriding system value values
  ('tg7001-0000000a', '1', 'tg7001-0000000a', 'Overpaid', '5000', '2199-01-01 08:22:00+00'),
  ('tg7001-0000000e', '3', 'tg7001-0000000e', 'PaidLate', '82500', '2199-01-01 10:00:00+00'),
  ('tg7002-0000000b', '2', 'tg7002-0000000b', 'Underpaid', '25000', '2199-01-01 08:42:00+00');

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000001","at":7226602500000}'::json, run_at => '2199-01-01 05:35:00+00', max_attempts => 10, job_key => 'expire:tg7002-00000001', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000002","at":7226603700000}'::json, run_at => '2199-01-01 05:55:00+00', max_attempts => 10, job_key => 'expire:tg7001-00000002', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000003","at":7226604900000}'::json, run_at => '2199-01-01 06:15:00+00', max_attempts => 10, job_key => 'expire:tg7002-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000003","reference":"tg7002-00000003","at":7226604065000}'::json, run_at => '2199-01-01 06:01:05+00', max_attempts => 10, job_key => 'check:tg7002-00000003', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000004","at":7226606100000}'::json, run_at => '2199-01-01 06:35:00+00', max_attempts => 10, job_key => 'expire:tg7001-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000004","reference":"tg7001-00000004","at":7226605265000}'::json, run_at => '2199-01-01 06:21:05+00', max_attempts => 10, job_key => 'check:tg7001-00000004', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226607300000}'::json, run_at => '2199-01-01 06:55:00+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226606465000}'::json, run_at => '2199-01-01 06:41:05+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005-2","at":7226606525000}'::json, run_at => '2199-01-01 06:42:05+00', max_attempts => 10, job_key => 'check:tg7002-00000005-2', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000006","at":7226608500000}'::json, run_at => '2199-01-01 07:15:00+00', max_attempts => 10, job_key => 'expire:tg7001-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000006","reference":"tg7001-00000006","at":7226607665000}'::json, run_at => '2199-01-01 07:01:05+00', max_attempts => 10, job_key => 'check:tg7001-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000006"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 12, job_key => 'deliver:tg7001-00000006', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000007","at":7226609700000}'::json, run_at => '2199-01-01 07:35:00+00', max_attempts => 10, job_key => 'expire:tg7002-00000007', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000007","reference":"tg7002-00000007","at":7226608865000}'::json, run_at => '2199-01-01 07:21:05+00', max_attempts => 10, job_key => 'check:tg7002-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000007"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 12, job_key => 'deliver:tg7002-00000007', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"BuyerUnreachable","order":"tg7002-00000007"}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:BuyerUnreachable:tg7002-00000007', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000008","at":7226610900000}'::json, run_at => '2199-01-01 07:55:00+00', max_attempts => 10, job_key => 'expire:tg7001-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000008","reference":"tg7001-00000008","at":7226610065000}'::json, run_at => '2199-01-01 07:41:05+00', max_attempts => 10, job_key => 'check:tg7001-00000008', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000008"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 12, job_key => 'deliver:tg7001-00000008', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"DeliveryOverdue","order":"tg7001-00000008"}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:DeliveryOverdue:tg7001-00000008', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000009","at":7226612100000}'::json, run_at => '2199-01-01 08:15:00+00', max_attempts => 10, job_key => 'expire:tg7002-00000009', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000009","reference":"tg7002-00000009","at":7226611265000}'::json, run_at => '2199-01-01 08:01:05+00', max_attempts => 10, job_key => 'check:tg7002-00000009', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000009"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 12, job_key => 'deliver:tg7002-00000009', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000009"}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000009', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000a","at":7226613300000}'::json, run_at => '2199-01-01 08:35:00+00', max_attempts => 10, job_key => 'expire:tg7001-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000a","reference":"tg7001-0000000a","at":7226612465000}'::json, run_at => '2199-01-01 08:21:05+00', max_attempts => 10, job_key => 'check:tg7001-0000000a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-0000000a"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 12, job_key => 'deliver:tg7001-0000000a', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-0000000a","reference":"tg7001-0000000a","kind":"Overpaid","amount":5000}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-0000000a', priority => 3);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-0000000a"}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-0000000a', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000b","at":7226614500000}'::json, run_at => '2199-01-01 08:55:00+00', max_attempts => 10, job_key => 'expire:tg7002-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000b","reference":"tg7002-0000000b","at":7226613665000}'::json, run_at => '2199-01-01 08:41:05+00', max_attempts => 10, job_key => 'check:tg7002-0000000b', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-0000000b","reference":"tg7002-0000000b","kind":"Underpaid","amount":25000}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-0000000b', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000c","at":7226615700000}'::json, run_at => '2199-01-01 09:15:00+00', max_attempts => 10, job_key => 'expire:tg7001-0000000c', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000c","news":"Expired"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000c:Expired', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000d","at":7226616900000}'::json, run_at => '2199-01-01 09:35:00+00', max_attempts => 10, job_key => 'expire:tg7002-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000d","reference":"tg7002-0000000d","at":7226616065000}'::json, run_at => '2199-01-01 09:21:05+00', max_attempts => 10, job_key => 'check:tg7002-0000000d', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000000d","news":"Cancelled"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000000d:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-0000000d","reference":"tg7002-0000000d"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'close:tg7002-0000000d', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000e","at":7226618100000}'::json, run_at => '2199-01-01 09:55:00+00', max_attempts => 10, job_key => 'expire:tg7001-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000e","reference":"tg7001-0000000e","at":7226617265000}'::json, run_at => '2199-01-01 09:41:05+00', max_attempts => 10, job_key => 'check:tg7001-0000000e', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000e","news":"Expired"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000e:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000000e","reference":"tg7001-0000000e"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'close:tg7001-0000000e', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-0000000e","reference":"tg7001-0000000e","kind":"PaidLate","amount":82500}}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-0000000e', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000e","news":"UnderReview"}'::json, run_at => '2026-11-29 10:46:19+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000e:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000f","at":7226619300000}'::json, run_at => '2199-01-01 10:15:00+00', max_attempts => 10, job_key => 'expire:tg7002-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000f","reference":"tg7002-0000000f","at":7226618465000}'::json, run_at => '2199-01-01 10:01:05+00', max_attempts => 10, job_key => 'check:tg7002-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000f","reference":"tg7002-0000000f-2","at":7226618525000}'::json, run_at => '2199-01-01 10:02:05+00', max_attempts => 10, job_key => 'check:tg7002-0000000f-2', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000010","at":7226620500000}'::json, run_at => '2199-01-01 10:35:00+00', max_attempts => 10, job_key => 'expire:tg7001-00000010', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000010","reference":"tg7001-00000010","at":7226619665000}'::json, run_at => '2199-01-01 10:21:05+00', max_attempts => 10, job_key => 'check:tg7001-00000010', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000010"}'::json, run_at => '2026-11-29 10:46:20+00', max_attempts => 12, job_key => 'deliver:tg7001-00000010', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000010"}}'::json, run_at => '2026-11-29 10:46:20+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000010', priority => 3);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('categories', 'id'), ('products', 'sequence'), ('orders', 'sequence'), ('units', 'id'), ('units', 'place'),
             ('open_cases', 'sequence')) as counted (of_table, of_column);
