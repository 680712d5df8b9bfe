insert into categories (id, name) overriding system value values
  ('1', 'Streaming');

insert into products (code, sequence, category_id, name, price, description, terms) overriding system value values
  ('CANVA-PRO', '3', '1', 'CANVA-PRO', '0', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('NETFLIX-1M', '1', '1', 'NETFLIX-1M', '35000', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.'),
  ('SPOTIFY-1M', '2', '1', 'SPOTIFY-1M', '12500', 'Akun privat, satu profil.', 'Jangan ganti kata sandi.');

insert into buyers (id, first_name, username, language_guessed, language_chosen, first_seen_at, named_at) overriding system value values
  ('7001', 'Budi', 'Budi_99', 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00'),
  ('7002', 'Siti', NULL, 'id', NULL, '2199-01-01 05:00:00+00', '2199-01-01 05:00:00+00');

insert into conversations (buyer_id, list_shown, awaited) overriding system value values
  ('7002', '{NETFLIX-1M,SPOTIFY-1M}', NULL),
  ('9001', '{}', '{"tag":"RefundReason","order":"tg7001-00000002","line":0,"goods":"Burned","transfer":null}');

insert into carts (id, buyer_id, lines, version, created_at, touched_at, outcome) overriding system value values
  ('cart-1', '7001', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:00:07+00', '2199-01-01 05:00:07+00', 'Ordered'),
  ('cart-10', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:03:30+00', '2199-01-01 05:03:30+00', 'Ordered'),
  ('cart-11', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:03:58+00', '2199-01-01 05:03:58+00', 'Ordered'),
  ('cart-12', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:04:19+00', '2199-01-01 05:04:19+00', 'Ordered'),
  ('cart-13', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:04:47+00', '2199-01-01 05:04:47+00', 'Ordered'),
  ('cart-14', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:05:15+00', '2199-01-01 05:05:15+00', 'Ordered'),
  ('cart-15', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:05:50+00', '2199-01-01 05:05:50+00', 'Ordered'),
  ('cart-16', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:06:11+00', '2199-01-01 05:06:11+00', 'Ordered'),
  ('cart-17', '7001', '[{"product": "NETFLIX-1M", "quantity": 3, "priceSeen": 35000}]', '1', '2199-01-01 05:06:32+00', '2199-01-01 05:06:32+00', 'Ordered'),
  ('cart-18', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:06:39+00', '2199-01-01 05:06:39+00', 'Ordered'),
  ('cart-19', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 05:06:53+00', '2199-01-01 05:06:53+00', 'Ordered'),
  ('cart-2', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}, {"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '2', '2199-01-01 05:00:35+00', '2199-01-01 05:00:35+00', 'Ordered'),
  ('cart-20', '7002', '[{"product": "SPOTIFY-1M", "quantity": 4, "priceSeen": 12500}]', '1', '2199-01-01 05:07:07+00', '2199-01-01 05:07:07+00', 'Ordered'),
  ('cart-21', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:07:21+00', '2199-01-01 05:07:21+00', 'Ordered'),
  ('cart-22', '7001', '[{"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}]', '1', '2199-01-01 05:27:42+00', '2199-01-01 05:27:42+00', 'Ordered'),
  ('cart-23', '7001', '[{"product": "SPOTIFY-1M", "quantity": 7, "priceSeen": 12500}]', '1', '2199-01-01 05:28:03+00', '2199-01-01 05:28:03+00', 'Ordered'),
  ('cart-24', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:28:17+00', '2199-01-01 05:28:17+00', 'Ordered'),
  ('cart-25', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:28:31+00', '2199-01-01 05:28:31+00', 'Ordered'),
  ('cart-26', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:28:45+00', '2199-01-01 05:28:45+00', 'Ordered'),
  ('cart-27', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 07:30:09+00', '2199-01-01 07:30:09+00', 'Ordered'),
  ('cart-28', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 07:30:23+00', '2199-01-01 07:30:23+00', 'Ordered'),
  ('cart-29', '7002', '[{"product": "NETFLIX-1M", "quantity": 2, "priceSeen": 35000}]', '1', '2199-01-01 07:30:23+00', '2199-01-01 07:30:23+00', NULL),
  ('cart-3', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 2, "priceSeen": 12500}, {"product": "CANVA-PRO", "quantity": 1, "priceSeen": 0}]', '3', '2199-01-01 05:01:10+00', '2199-01-01 05:01:10+00', 'Ordered'),
  ('cart-30', '7001', '[]', '2', '2199-01-01 07:30:23+00', '2199-01-01 07:30:23+00', 'Abandoned'),
  ('cart-4', '7002', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:01:52+00', '2199-01-01 05:01:52+00', 'Ordered'),
  ('cart-5', '7002', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:02:13+00', '2199-01-01 05:02:13+00', 'Ordered'),
  ('cart-6', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}]', '1', '2199-01-01 05:02:34+00', '2199-01-01 05:02:34+00', 'Ordered'),
  ('cart-7', '7001', '[{"product": "NETFLIX-1M", "quantity": 1, "priceSeen": 35000}, {"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '2', '2199-01-01 05:02:55+00', '2199-01-01 05:02:55+00', 'Ordered'),
  ('cart-8', '7001', '[{"product": "SPOTIFY-1M", "quantity": 1, "priceSeen": 12500}]', '1', '2199-01-01 05:03:09+00', '2199-01-01 05:03:09+00', 'Ordered'),
  ('cart-9', '7001', '[{"product": "CANVA-PRO", "quantity": 1, "priceSeen": 0}]', '1', '2199-01-01 05:03:23+00', '2199-01-01 05:03:23+00', 'Ordered');

insert into orders (id, sequence, buyer_id, cart_id, version, state, lines, total, placed_at, pay_before, paid_at, delivered_at, unreachable_since, alarmed_at, closed_at, review_since, holds_units, paid_from, late, waived, refunds) overriding system value values
  ('tg7001-00000001', '1', '7001', 'cart-1', '5', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '82500', '2199-01-01 05:00:07+00', '2199-01-01 05:15:07+00', '2199-01-01 05:00:21+00', '2199-01-01 05:00:28+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]'),
  ('tg7001-00000002', '2', '7001', 'cart-2', '6', 'Delivered', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}, {"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '47500', '2199-01-01 05:00:35+00', '2199-01-01 05:15:35+00', '2199-01-01 05:00:49+00', '2199-01-01 05:00:56+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600463000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Burned", "amount": 35000, "reason": "rusak", "products": ["NETFLIX-1M"]}]'),
  ('tg7001-00000006', '6', '7001', 'cart-6', '5', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:02:34+00', '2199-01-01 05:17:34+00', '2199-01-01 05:02:48+00', NULL, NULL, '2199-01-01 05:02:48+00', NULL, NULL, NULL, 'Gateway', 'false', '0', NULL),
  ('tg7001-00000007', '7', '7001', 'cart-7', '3', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:02:55+00', '2199-01-01 05:17:55+00', '2199-01-01 05:02:55+00', '2199-01-01 05:03:02+00', NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', '[]'),
  ('tg7001-00000008', '8', '7001', 'cart-8', '4', 'Paid', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '12500', '2199-01-01 05:03:09+00', '2199-01-01 05:18:09+00', '2199-01-01 05:03:16+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', NULL),
  ('tg7001-00000009', '9', '7001', 'cart-9', '2', 'Paid', '[{"name": "CANVA-PRO", "price": 0, "terms": "Jangan ganti kata sandi.", "product": "CANVA-PRO", "quantity": 1}]', '0', '2199-01-01 05:03:23+00', '2199-01-01 05:18:23+00', '2199-01-01 05:03:23+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Balance', 'false', '0', NULL),
  ('tg7001-0000000b', '11', '7001', 'cart-11', '4', 'UnderReview', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:03:58+00', '2199-01-01 05:18:58+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:04:12+00', 'true', NULL, NULL, NULL, NULL),
  ('tg7001-0000000f', '15', '7001', 'cart-15', '4', 'UnderReview', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:05:50+00', '2199-01-01 05:20:50+00', NULL, NULL, NULL, NULL, NULL, '2199-01-01 05:06:04+00', 'true', NULL, NULL, NULL, NULL),
  ('tg7001-00000010', '16', '7001', 'cart-16', '5', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:06:11+00', '2199-01-01 05:21:11+00', '2199-01-01 05:06:18+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL),
  ('tg7001-00000011', '17', '7001', 'cart-17', '2', 'Cancelled', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 3}]', '105000', '2199-01-01 05:06:32+00', '2199-01-01 05:21:32+00', NULL, NULL, NULL, NULL, '2199-01-01 05:06:32+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000012', '18', '7001', 'cart-18', '5', 'Cancelled', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:06:39+00', '2199-01-01 05:21:39+00', NULL, NULL, NULL, NULL, '2199-01-01 05:06:46+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000016', '22', '7001', 'cart-22', '4', 'Paid', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 2}]', '25000', '2199-01-01 05:27:42+00', '2199-01-01 05:42:42+00', '2199-01-01 05:27:56+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL),
  ('tg7001-00000017', '23', '7001', 'cart-23', '1', 'AwaitingPayment', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 7}]', '87500', '2199-01-01 05:28:03+00', '2199-01-01 05:43:03+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-0000001a', '26', '7001', 'cart-26', '2', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:28:45+00', '2199-01-01 05:43:45+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-0000001d', '29', '7001', NULL, '5', 'Delivered', '[]', '30000', '2199-01-01 05:29:34+00', '2199-01-01 06:29:34+00', '2199-01-01 07:29:48+00', '2199-01-01 07:29:48+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'true', '0', '[]'),
  ('tg7001-0000001e', '30', '7001', NULL, '3', 'AwaitingPayment', '[]', '60000', '2199-01-01 07:29:55+00', '2199-01-01 08:29:55+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000003', '3', '7002', 'cart-3', '7', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 2}, {"name": "CANVA-PRO", "price": 0, "terms": "Jangan ganti kata sandi.", "product": "CANVA-PRO", "quantity": 1}]', '60000', '2199-01-01 05:01:10+00', '2199-01-01 05:16:10+00', '2199-01-01 05:01:24+00', '2199-01-01 05:01:31+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[{"at": 7226600498000, "by": 9001, "to": {"tag": "Outside", "reference": "BCA 12"}, "goods": "Returned", "amount": 25000, "reason": "rusak", "products": ["SPOTIFY-1M"]}, {"at": 7226600505000, "by": 9001, "to": {"tag": "Balance"}, "goods": "Returned", "amount": 35000, "reason": "rusak", "products": ["NETFLIX-1M", "CANVA-PRO"]}]'),
  ('tg7002-00000004', '4', '7002', 'cart-4', '4', 'Paid', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:01:52+00', '2199-01-01 05:16:52+00', '2199-01-01 05:02:06+00', NULL, NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL),
  ('tg7002-00000005', '5', '7002', 'cart-5', '5', 'Paid', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '12500', '2199-01-01 05:02:13+00', '2199-01-01 05:17:13+00', '2199-01-01 05:02:27+00', NULL, '2199-01-01 05:02:27+00', NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', NULL),
  ('tg7002-0000000a', '10', '7002', 'cart-10', '5', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:03:30+00', '2199-01-01 05:18:30+00', '2199-01-01 05:03:44+00', '2199-01-01 05:03:51+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]'),
  ('tg7002-0000000c', '12', '7002', 'cart-12', '5', 'Cancelled', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:04:19+00', '2199-01-01 05:19:19+00', NULL, NULL, NULL, NULL, '2199-01-01 05:04:40+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-0000000d', '13', '7002', 'cart-13', '5', 'Cancelled', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:04:47+00', '2199-01-01 05:19:47+00', NULL, NULL, NULL, NULL, '2199-01-01 05:05:08+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-0000000e', '14', '7002', 'cart-14', '6', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}, {"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '47500', '2199-01-01 05:05:15+00', '2199-01-01 05:20:15+00', '2199-01-01 05:05:36+00', '2199-01-01 05:05:43+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '27500', '[]'),
  ('tg7002-00000013', '19', '7002', 'cart-19', '6', 'Delivered', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}]', '70000', '2199-01-01 05:06:53+00', '2199-01-01 05:21:53+00', '2199-01-01 05:27:28+00', '2199-01-01 05:27:35+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'true', '0', '[]'),
  ('tg7002-00000014', '20', '7002', 'cart-20', '5', 'Expired', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 4}]', '50000', '2199-01-01 05:07:07+00', '2199-01-01 05:22:07+00', NULL, NULL, NULL, NULL, '2199-01-01 05:27:21+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000015', '21', '7002', 'cart-21', '1', 'AwaitingPayment', '[{"name": "SPOTIFY-1M", "price": 12500, "terms": "Jangan ganti kata sandi.", "product": "SPOTIFY-1M", "quantity": 1}]', '12500', '2199-01-01 05:07:21+00', '2199-01-01 05:22:21+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000018', '24', '7002', 'cart-24', '3', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:28:17+00', '2199-01-01 05:43:17+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000019', '25', '7002', 'cart-25', '5', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 05:28:31+00', '2199-01-01 05:43:31+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-0000001b', '27', '7002', NULL, '4', 'Delivered', '[]', '50000', '2199-01-01 05:28:59+00', '2199-01-01 06:28:59+00', '2199-01-01 05:29:13+00', '2199-01-01 05:29:13+00', NULL, NULL, NULL, NULL, NULL, 'Gateway', 'false', '0', '[]'),
  ('tg7002-0000001c', '28', '7002', NULL, '4', 'Expired', '[]', '25000', '2199-01-01 05:29:20+00', '2199-01-01 06:29:20+00', NULL, NULL, NULL, NULL, '2199-01-01 07:29:41+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-0000001f', '31', '7002', 'cart-27', '3', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 2}]', '70000', '2199-01-01 07:30:09+00', '2199-01-01 07:45:09+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7002-00000020', '32', '7002', 'cart-28', '1', 'AwaitingPayment', '[{"name": "NETFLIX-1M", "price": 35000, "terms": "Jangan ganti kata sandi.", "product": "NETFLIX-1M", "quantity": 1}]', '35000', '2199-01-01 07:30:23+00', '2199-01-01 07:45:23+00', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);

insert into payment_attempts (reference, order_id, position, state, method, amount, requested_at, transaction_id, invoice, reason, received, received_at, confirmation) overriding system value values
  ('tg7001-00000001', 'tg7001-00000001', '0', 'Settled', 'qris', '82500', '2199-01-01 05:00:14+00', 'txn-tg7001-00000001', NULL, NULL, '82500', '2199-01-01 05:00:21+00', NULL),
  ('tg7001-00000002', 'tg7001-00000002', '0', 'Settled', 'qris', '47500', '2199-01-01 05:00:42+00', 'txn-tg7001-00000002', NULL, NULL, '47500', '2199-01-01 05:00:49+00', NULL),
  ('tg7001-00000006', 'tg7001-00000006', '0', 'Settled', 'qris', '35000', '2199-01-01 05:02:41+00', 'txn-tg7001-00000006', NULL, NULL, '35000', '2199-01-01 05:02:48+00', NULL),
  ('tg7001-00000008', 'tg7001-00000008', '0', 'Payable', 'qris', '12500', '2199-01-01 05:03:16+00', 'txn-tg7001-00000008', '{"fee": 380, "total": 12880, "amount": 12500, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-00000008", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL),
  ('tg7001-0000000b', 'tg7001-0000000b', '0', 'Settled', 'qris', '47500', '2199-01-01 05:04:05+00', 'txn-tg7001-0000000b', NULL, NULL, '20000', '2199-01-01 05:04:12+00', NULL),
  ('tg7001-0000000f', 'tg7001-0000000f', '0', 'Settled', 'qris', '47500', '2199-01-01 05:05:57+00', 'txn-tg7001-0000000f', NULL, NULL, '20000', '2199-01-01 05:06:04+00', NULL),
  ('tg7001-00000010', 'tg7001-00000010', '0', 'Settled', 'qris', '35000', '2199-01-01 05:06:18+00', 'txn-tg7001-00000010', NULL, NULL, '35000', '2199-01-01 05:06:25+00', NULL),
  ('tg7001-00000010-2', 'tg7001-00000010', '1', 'Settled', 'manual', '35000', '2199-01-01 05:06:18+00', 'manual-tg7001-00000010-2', NULL, NULL, '35000', '2199-01-01 05:06:18+00', '{"by": 9001, "reason": "mutasi", "reference": "BCA 99"}'),
  ('tg7001-00000012', 'tg7001-00000012', '0', 'Closed', 'qris', '35000', '2199-01-01 05:06:46+00', 'txn-tg7001-00000012', NULL, NULL, NULL, NULL, NULL),
  ('tg7001-00000016', 'tg7001-00000016', '0', 'Settled', 'qris', '25000', '2199-01-01 05:27:49+00', 'txn-tg7001-00000016', NULL, NULL, '25000', '2199-01-01 05:27:56+00', NULL),
  ('tg7001-0000001a', 'tg7001-0000001a', '0', 'Requested', 'qris', '35000', '2199-01-01 05:28:52+00', NULL, NULL, NULL, NULL, NULL, NULL),
  ('tg7001-0000001d', 'tg7001-0000001d', '0', 'Settled', 'qris', '30000', '2199-01-01 05:29:41+00', 'txn-tg7001-0000001d', NULL, NULL, '29000', '2199-01-01 07:29:48+00', NULL),
  ('tg7001-0000001e', 'tg7001-0000001e', '0', 'Payable', 'qris', '60000', '2199-01-01 07:30:02+00', 'txn-tg7001-0000001e', '{"fee": 380, "total": 60380, "amount": 60000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7001-0000001e", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL),
  ('tg7002-00000003', 'tg7002-00000003', '0', 'Settled', 'qris', '60000', '2199-01-01 05:01:17+00', 'txn-tg7002-00000003', NULL, NULL, '60000', '2199-01-01 05:01:24+00', NULL),
  ('tg7002-00000004', 'tg7002-00000004', '0', 'Settled', 'qris', '35000', '2199-01-01 05:01:59+00', 'txn-tg7002-00000004', NULL, NULL, '35000', '2199-01-01 05:02:06+00', NULL),
  ('tg7002-00000005', 'tg7002-00000005', '0', 'Settled', 'qris', '12500', '2199-01-01 05:02:20+00', 'txn-tg7002-00000005', NULL, NULL, '12500', '2199-01-01 05:02:27+00', NULL),
  ('tg7002-0000000a', 'tg7002-0000000a', '0', 'Settled', 'qris', '35000', '2199-01-01 05:03:37+00', 'txn-tg7002-0000000a', NULL, NULL, '40000', '2199-01-01 05:03:44+00', NULL),
  ('tg7002-0000000c', 'tg7002-0000000c', '0', 'Settled', 'qris', '47500', '2199-01-01 05:04:26+00', 'txn-tg7002-0000000c', NULL, NULL, '20000', '2199-01-01 05:04:33+00', NULL),
  ('tg7002-0000000d', 'tg7002-0000000d', '0', 'Settled', 'qris', '47500', '2199-01-01 05:04:54+00', 'txn-tg7002-0000000d', NULL, NULL, '20000', '2199-01-01 05:05:01+00', NULL),
  ('tg7002-0000000e', 'tg7002-0000000e', '0', 'Settled', 'qris', '47500', '2199-01-01 05:05:22+00', 'txn-tg7002-0000000e', NULL, NULL, '20000', '2199-01-01 05:05:29+00', NULL),
  ('tg7002-00000013', 'tg7002-00000013', '0', 'Settled', 'qris', '70000', '2199-01-01 05:07:00+00', 'txn-tg7002-00000013', NULL, NULL, '70000', '2199-01-01 05:27:28+00', NULL),
  ('tg7002-00000014', 'tg7002-00000014', '0', 'Settled', 'qris', '50000', '2199-01-01 05:07:14+00', 'txn-tg7002-00000014', NULL, NULL, '50000', '2199-01-01 05:28:10+00', NULL),
  ('tg7002-00000018', 'tg7002-00000018', '0', 'Payable', 'qris', '35000', '2199-01-01 05:28:24+00', 'txn-tg7002-00000018', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000018", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL),
  ('tg7002-00000019', 'tg7002-00000019', '0', 'Refused', 'qris', '35000', '2199-01-01 05:28:31+00', NULL, NULL, 'Rejected', NULL, NULL, NULL),
  ('tg7002-00000019-2', 'tg7002-00000019', '1', 'Payable', 'qris', '35000', '2199-01-01 05:28:38+00', 'txn-tg7002-00000019-2', '{"fee": 380, "total": 35380, "amount": 35000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-00000019-2", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL),
  ('tg7002-0000001b', 'tg7002-0000001b', '0', 'Settled', 'qris', '50000', '2199-01-01 05:29:06+00', 'txn-tg7002-0000001b', NULL, NULL, '50000', '2199-01-01 05:29:13+00', NULL),
  ('tg7002-0000001c', 'tg7002-0000001c', '0', 'Payable', 'qris', '25000', '2199-01-01 05:29:27+00', 'txn-tg7002-0000001c', '{"fee": 380, "total": 25380, "amount": 25000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-0000001c", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL),
  ('tg7002-0000001f', 'tg7002-0000001f', '0', 'Payable', 'qris', '70000', '2199-01-01 07:30:16+00', 'txn-tg7002-0000001f', '{"fee": 380, "total": 70380, "amount": 70000, "checkoutUrl": "https://pay.example/txn-1", "transaction": "txn-tg7002-0000001f", "instructions": {"tag": "QrCode", "payload": "example-qr-payload"}, "payableUntil": 1795327200000}', NULL, NULL, NULL, NULL);

insert into bills (order_id, chat_id, message_id) overriding system value values
  ('tg7002-00000018', '7002', '12');

insert into unit_keys (id, place, proof, fingerprint_proof, remembered_at) overriding system value values
  ('key-of-tests', '1', E'\\xf50f08041822cae67990b73dc6c762609a5bd39ce8309eeb8944257a', E'\\x098a637a632e621bf8829bbdec56d6c0fe6dcaa9e848ca74f404694b96a106db', '2026-11-29 01:02:14.051411+00');

insert into units (id, place, product_code, content, content_hash, state, order_id, added_at, sealed, key_id) overriding system value values
  ('1', '1', 'NETFLIX-1M', NULL, E'\\xe62c5f5bcad93890bebd7ce2dc7213e80094730f1a2056c46513d7a468facb5a', 'HandedOver', 'tg7001-00000001', '2026-11-29 01:02:14.446997+00', E'\\x04be50219f1bb006097b1f3c555b26eeab2e4995df7f49c65961aa557ecb095dad7c6c7f419e27fa', 'key-of-tests'),
  ('10', '10', 'NETFLIX-1M', NULL, E'\\xf3162f80bbb952cab33078d8107e68349097426979f2660d7417a3cb47778a43', 'HandedOver', 'tg7002-0000000e', '2026-11-29 01:02:14.446997+00', E'\\x5f06424029deacf3e3f4acabb9d83f3d12f7c606bff1cb31fa8bd5e70581340d3ed2c7285a383b0b71', 'key-of-tests'),
  ('11', '11', 'NETFLIX-1M', NULL, E'\\x9dafd228c78712b9bf1d2a6d286398e6054512d9b8c93bf2da5c32d74c281070', 'Held', 'tg7001-0000000f', '2026-11-29 01:02:14.446997+00', E'\\xe5b2e32c4f74446b1f96a699684350c0c53bd1aab514a706e7302dc689e28887114e750c8af1a2cdbe', 'key-of-tests'),
  ('12', '12', 'NETFLIX-1M', NULL, E'\\xaaf0c522707e8162c6d90412521880222c780cc365bcd79fe98946e6a09cd5f6', 'HandedOver', 'tg7001-00000010', '2026-11-29 01:02:14.446997+00', E'\\x072b72f116632a0b92efe673f67658d03358c0c33faa26f8ba37ee22754e7c16d692ccee1f04f90bf9', 'key-of-tests'),
  ('13', '13', 'NETFLIX-1M', NULL, E'\\x493b27a3e45686d6e37b1b0ce1c82c4b6b344d33b8aced77dede2d1fcee6c0bd', 'HandedOver', 'tg7002-00000013', '2026-11-29 01:02:14.446997+00', E'\\xbf14483857e1b9b40b61687c72dd3532afba75fa2d201449374545d9ba4fd80b421da8bd436551bbc1', 'key-of-tests'),
  ('14', '14', 'NETFLIX-1M', NULL, E'\\xed247f05611383e8e7d3373e747dd77fa14f8abb36886cda23764dcb46fcb009', 'HandedOver', 'tg7002-00000013', '2026-11-29 01:02:14.446997+00', E'\\x1b554d765dcbfdaecfb30e570e170b7802b8c85ef4b69aa3e66b492b59358c0d0bcf7ad9dabb7dd21f', 'key-of-tests'),
  ('15', '15', 'NETFLIX-1M', NULL, E'\\xc6d1d1a4cc174ad0fa1f914b6c2439c4a8a4a6c6ee79acf584c0ab0616cf9353', 'Held', 'tg7002-00000018', '2026-11-29 01:02:14.446997+00', E'\\xd468df8c800a1022f7e86d5748f6d8556196de79e1e2518f3b4cc02395fdc8d207e7cb1882cd45684d', 'key-of-tests'),
  ('16', '16', 'NETFLIX-1M', NULL, E'\\x1b7927c7feb342b8e0987797b48a905ca00b8e2c4d30f35841e038657e648187', 'Held', 'tg7002-00000019', '2026-11-29 01:02:14.446997+00', E'\\xa66bbfed1d252d5961edf124a73aff4309bce5dd6dd026c66bc8c201cb50f84598f01d732af403e366', 'key-of-tests'),
  ('17', '17', 'NETFLIX-1M', NULL, E'\\x20b2a60637b30e40b2b99156500475c7f2d4076a7c3c212ecbb64ac571bd968a', 'Held', 'tg7001-0000001a', '2026-11-29 01:02:14.446997+00', E'\\xcab4221e39e50932d456afe2eb23fd837b6abff6548cd618525ecee607f161878c666d01179e576278', 'key-of-tests'),
  ('18', '18', 'NETFLIX-1M', NULL, E'\\x36d79f910f30613ca78bec4bb6a811e7fb1fc54c05b7733560d7cb4376a82e2a', 'Held', 'tg7002-0000001f', '2026-11-29 01:02:14.446997+00', E'\\x92e4aa3fa625d51bc376f5e7d2c8d0ff25d87da586fb6485b5da5f4da87356b67c59dc65195d6c6627', 'key-of-tests'),
  ('19', '19', 'NETFLIX-1M', NULL, E'\\x6879a5010d26d18ab2467ee38729db38721947b8e542b6d80cdf7c30d6da2d80', 'Held', 'tg7002-0000001f', '2026-11-29 01:02:14.446997+00', E'\\x8fc77caa4b145afdf0009626b00e0dd9059051b44694e89464c7e8162c47abf5cfc2c8028a42f31b46', 'key-of-tests'),
  ('2', '2', 'NETFLIX-1M', NULL, E'\\x5a48ae324e6797e4f26e2223ac7fab187d7ca21342118938848f049694209a8f', 'HandedOver', 'tg7001-00000001', '2026-11-29 01:02:14.446997+00', E'\\x3e7d061b4e99537b6109a7f2b169938835038761cc8802e2db33eef532da9bbed46f5ae92f28d8a5', 'key-of-tests'),
  ('20', '20', 'NETFLIX-1M', NULL, E'\\xbafecdc116626e94eac4b74901536052847ca16ff3a752117d7c88e9859c6e06', 'Held', 'tg7002-00000020', '2026-11-29 01:02:14.446997+00', E'\\x6e7af4414117c41a694e5d5d50674c153034eaceb33fc10a8720bcd0a31bfd05268b346cda88ee1755', 'key-of-tests'),
  ('21', '21', 'NETFLIX-1M', NULL, E'\\x9ae5ebfa8604f73e17151b8ff7cd580e78ff0c9d1c5b417f5e0459b3348c1d30', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x07e3b3b80b318d9930b43d932f39dfd7702d1bc551adbe549ff3db9e4ef6a3689268b2e90f21a2c9e6', 'key-of-tests'),
  ('22', '22', 'NETFLIX-1M', NULL, E'\\x8855394c64f785426b0d6aa172afaff00b6539f0fd22d4d6f74f3202dfe0bd25', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x020c01db4273acd9d27f420dc868a22e6d0690666e94c6e3ce4ffeac96bc608fe59d686b7967ea04ec', 'key-of-tests'),
  ('23', '23', 'NETFLIX-1M', NULL, E'\\x9e2e96d473cd1c47872ee91e8a8359590cbc76b69ab0b61d20cef88e7f2e33d3', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x5a9b6b5e3719eb1f38c9e096687b47b93d01148a52d00e9726d99e41af15fbb09b24c939d05ab8e3d9', 'key-of-tests'),
  ('24', '24', 'NETFLIX-1M', NULL, E'\\x241bddca09863be1a3020e618728c40fbc4e7ac0b465c758d918191590ef079e', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xb5a2a178d61c6b7032d0cbbee76a26c3bfbb57aa0059b2db35a541820f957ec851fc65e98a8082be17', 'key-of-tests'),
  ('25', '25', 'NETFLIX-1M', NULL, E'\\x8f68284e674fe3ce2f7590a576f144fd65ae3da4d82464af4c473e08f0b99685', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xb07ad6d5ba6c4f42eac81b59f10dc44647c2b9f7555e7159e597842a250691249928ed05e544286a3a', 'key-of-tests'),
  ('26', '26', 'NETFLIX-1M', NULL, E'\\xada00ae60a756bcead81a25d66d4e15e3c62fa2a7274c88ba792fdc40e4d1135', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x56672f4c3c328e89fe99237bad845c3a4834ca87b5164fdca1153b3c6e6ae7fd34d452bb95d82a63da', 'key-of-tests'),
  ('27', '27', 'NETFLIX-1M', NULL, E'\\x36f13a1b9ab63ade5b4915b6665352071e962497bb879cc3d3f5e10a5d4150e3', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xb99a87f4a5c07221bb9098f3816d6a7d55d186abc7f91dbea1aa63e8618f9bdaeff61f4fb9d3d5e8c0', 'key-of-tests'),
  ('28', '28', 'NETFLIX-1M', NULL, E'\\x0fc49ef108af4e2fe99b06386de63a79de9cf9bbef3771d079edf8183f0fb955', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x127670c6457749b5d101bb970767458bea774b81b126512ead475b59c58fcbbbf2e793c1b2edcebd2d', 'key-of-tests'),
  ('29', '29', 'NETFLIX-1M', NULL, E'\\x2dabb3354e7a764198c1d7f9cd6979ab1372b05bc3c240025ec688c699e2fc94', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x8ad616582c11b85667940b100bf39fc00ba208fcf6ca9064a8de44637559099abb8bd319a70ff0d503', 'key-of-tests'),
  ('3', '3', 'NETFLIX-1M', NULL, E'\\xa10b6359d25c4cef18e9105f75500cdf069c025aaf6f9a92bdc5f8d396268e5b', 'HandedOver', 'tg7001-00000002', '2026-11-29 01:02:14.446997+00', E'\\x8c2f3d022b54da78222151cb859d3a574aac6371d6499debccd025b688fb17c279367ce1ac253c5f', 'key-of-tests'),
  ('30', '30', 'NETFLIX-1M', NULL, E'\\x23497da22c4866c995854d4beddbfd65c1edaba4d33048b9a9240c05a352b12d', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x9630c17d86a5d62a0c84dd02eceb2d2b37a88072b93dd11e55c2b84193e43b49a7fdb204cb7c709daa', 'key-of-tests'),
  ('31', '31', 'NETFLIX-1M', NULL, E'\\x894014dacb1aa928fee8571856381fd24cb4bbb042cd94a3ffb19f1b57376bca', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xf70d377113fea1e76562ecf6b2202252d9600837d74da271bb730e97f7eafbed1f3bc6e84f1e7c4288', 'key-of-tests'),
  ('32', '32', 'NETFLIX-1M', NULL, E'\\xc2041a2abab0418a7f292f96dc9b3cd0276cd6a256ba8e9a7bf63fc07113da2b', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x9aa27ae60951f2385926be123cfaa3bd1b73735d8defeb4de7fc050b57c4f0da644670c53bc3c19cc0', 'key-of-tests'),
  ('33', '33', 'NETFLIX-1M', NULL, E'\\x40af715774e9ed0f8797884bb8134aa6da09c66f4d3e426bdfc38e520971a580', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xbe286cd1a5b5d20251dd1f160f34c46549b241ce94e479f1befcf1b3f17f2b6b069f408d3f6472ae0d', 'key-of-tests'),
  ('34', '34', 'NETFLIX-1M', NULL, E'\\x247ff96408b0c39d14852bced650de27880122de7a43c2492f1d9e15aefca5b5', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xea2fd57905362ef8bb5e24a7a49a7c880f8c7b45af0331581e48a16acec59a07d051b294b5a44c7874', 'key-of-tests'),
  ('35', '35', 'NETFLIX-1M', NULL, E'\\xa452636ef2778aa8aec1b81e1742c94a6dfbbd25c7899087ce3abb6cf26fba95', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xb1b52757d9bb64b26ae5f749cb9cb6cb38f8759b72411bce684c80691a27001c88fe7282048443787a', 'key-of-tests'),
  ('36', '36', 'NETFLIX-1M', NULL, E'\\xd03b09ed8f094992720ad3c99f28523aa73c8d8a178807d3eb8e55856393a759', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x8d498fe79201567c6e4dc9d5aa91a9d744e759191fdf4f3a8705e0c92f203025daa747765081649ff0', 'key-of-tests'),
  ('37', '37', 'NETFLIX-1M', NULL, E'\\x874bc1cc341132e9d0f303538653d77ea87029499a57b07beb9cfcc3f1e7cb21', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xc68d2c131138487c380a2aa09d31971c8f1ec4ffe2572c75b259dd636d090928c7767c06653ed8b3df', 'key-of-tests'),
  ('38', '38', 'NETFLIX-1M', NULL, E'\\x1c2c0fb6894b480449f04430c16e247b2d790eaf523ab428876c73ba5a203f9a', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x7ff0af7c0cc4d690d64126f94359daa4341ee01dca71b58447e5a4216119b95825ac65e02b614ccdda', 'key-of-tests'),
  ('39', '39', 'NETFLIX-1M', NULL, E'\\x653ca06cf3c7d287fa08aff62567dfb133a683a57a3dfd721d11da6b16dddaae', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\xb969047b16efa7ba1e8450138d608b9ba98ebff781194e0010250f53938d1a0ced7a993b553c419a15', 'key-of-tests'),
  ('4', '4', 'NETFLIX-1M', NULL, E'\\x51e0954e57605a8bbfe704fd700acbc4721d53d750266c07ca5b995f154fc8c4', 'HandedOver', 'tg7002-00000003', '2026-11-29 01:02:14.446997+00', E'\\x408c48f1094b859fec960a044d6674c087fe32258685755c079540742092c4c25e660f12d34ad81c', 'key-of-tests'),
  ('40', '40', 'NETFLIX-1M', NULL, E'\\x0404c52d31038e44e61bee3b55b4a9f312b6c38cb23251075149b0cc1eb5d460', 'Free', NULL, '2026-11-29 01:02:14.446997+00', E'\\x7046d48230f5788e97b9f448bde62e03088495852407499f44b021154d4afa6627e8824b5521b86842', 'key-of-tests'),
  ('41', '41', 'SPOTIFY-1M', NULL, E'\\xa372de9a51015f60b1c6186f5c344aeccff3a37ff91be5e8b1bce45007701b26', 'HandedOver', 'tg7001-00000001', '2026-11-29 01:02:14.45618+00', E'\\xf4627c1a615586309b17280c8961b1877930ac4dc3597999c3964dcc938346d6c2226fc660bf2a19', 'key-of-tests'),
  ('42', '42', 'SPOTIFY-1M', NULL, E'\\x3268ba6e18b6528e9d5113a5a1ff1fc0880561176c9135a246a581f5c8c4f424', 'HandedOver', 'tg7001-00000002', '2026-11-29 01:02:14.45618+00', E'\\x313e69375a09e2396b69bf85425ff9343ee0d09467ba95b280c6f7a4a40a24751514bc63c071a1fc', 'key-of-tests'),
  ('43', '43', 'SPOTIFY-1M', NULL, E'\\xc56acb065e829b67c2203632cf889fcd457679d3c927a5d67c4b54221a12fadb', 'HandedOver', 'tg7002-00000003', '2026-11-29 01:02:14.45618+00', E'\\x4753433ebf391a33ad99487cda0fa3040f5826b057aac4292d03b5ed8be4ffe21f8f1345a0b1faab', 'key-of-tests'),
  ('44', '44', 'SPOTIFY-1M', NULL, E'\\xdcbb8f13647b02fee8966032f2befb07b47ca14a0b6b9063fe8ea325fd0ed53a', 'HandedOver', 'tg7002-00000003', '2026-11-29 01:02:14.45618+00', E'\\x7bf243bd6ccea1720f8802e01fb9b5d4902ddfc0218be32810cda308b2d39ba09ef5433bff9fd098', 'key-of-tests'),
  ('45', '45', 'SPOTIFY-1M', NULL, E'\\x7f1df05795869be87c475cefb17d93a143fc86bed57a32a9b1059fdefe7aa4bf', 'HandedOver', 'tg7002-00000005', '2026-11-29 01:02:14.45618+00', E'\\xdd810f10de12606f162aeb2ea88edd8d91a903d21c5f36da46cf07aff8f3616966f324a914528de7', 'key-of-tests'),
  ('46', '46', 'SPOTIFY-1M', NULL, E'\\xca646b555743b492be2b7565e9f3f712956e61aa0472247ce33cee5c566bfb2c', 'HandedOver', 'tg7001-00000007', '2026-11-29 01:02:14.45618+00', E'\\x0214f30df788d2f5eae05a18c188739c0e961477855f55f4b1b2044478415a12eec0a75fb13adbab', 'key-of-tests'),
  ('47', '47', 'SPOTIFY-1M', NULL, E'\\x8e03e1d474637cafe441e43deef9112620a43f1c817598cfd1917b03a2cc984d', 'HandedOver', 'tg7001-00000008', '2026-11-29 01:02:14.45618+00', E'\\x26f0ef0c8f4ae6e1dac06af6c2616518694c1c8b00ed6d17c304a9dbd92de1ed2a7ec3685288eef0', 'key-of-tests'),
  ('48', '48', 'SPOTIFY-1M', NULL, E'\\xe7210fbb294cb4c7807e32e26d7cf9b4f574dec9f78cc17ec0dcf193aa5e2461', 'Held', 'tg7001-0000000b', '2026-11-29 01:02:14.45618+00', E'\\x16bb641a5b556992a2c8c26bd3a3798ab48b6f8157c153e83667ca5b82fff0f5033f6baf910b39cc', 'key-of-tests'),
  ('49', '49', 'SPOTIFY-1M', NULL, E'\\xc6c28bfd15e13c3e1dbda038554c4b659a826aa7c8d700e9dcbc91934224cbe0', 'HandedOver', 'tg7002-0000000e', '2026-11-29 01:02:14.45618+00', E'\\x9992895b3459fc3ab193bbf9863dcfd64a313dc85e2e0fd16a6308fd845279930519f251c06a25db', 'key-of-tests'),
  ('5', '5', 'NETFLIX-1M', NULL, E'\\x8d6feb0cc7f3723ae782cd541019f52f9385d5ff879ea245a2d47b5d7fd1b0dd', 'HandedOver', 'tg7002-00000004', '2026-11-29 01:02:14.446997+00', E'\\x719730a7fb1e4b6aca389c91539a0298d9176682a72327b2a53abcfd7f56a8f6086909d33fb7c0ee', 'key-of-tests'),
  ('50', '50', 'SPOTIFY-1M', NULL, E'\\x0fd294cf8f6e65c06dc792ecde908336bc5384d192716d8b18e13f22194ca69f', 'Held', 'tg7001-0000000f', '2026-11-29 01:02:14.45618+00', E'\\xcbc445e0ff8695dd9f5a2d0ae13f1e49cb6ecd331a43d28cce32317d3482d9f90dea43e1302aa85938', 'key-of-tests'),
  ('51', '51', 'SPOTIFY-1M', NULL, E'\\x7b6382f4595462be57ad1f25ee81dde410687b028732b0fe4c2445c0f1706588', 'HandedOver', 'tg7001-00000016', '2026-11-29 01:02:14.45618+00', E'\\x884d8de1fc642f2d8fd56bb55a7e90f540fe65244d24d608b15c9470408ecab5546976f242e993481a', 'key-of-tests'),
  ('52', '52', 'SPOTIFY-1M', NULL, E'\\xa4a7a295cb336eed44e40393e381cdff4d05f12e1ae8ae22617aa5d4fcfe8674', 'HandedOver', 'tg7001-00000016', '2026-11-29 01:02:14.45618+00', E'\\xb745f88ac7afa15b3afee83d4552778781ecc7155d50ae3076609ccdda7f8b83202b216091e541105c', 'key-of-tests'),
  ('53', '53', 'SPOTIFY-1M', NULL, E'\\x559751212c883dd55cc9a6373fcf8f135e08edf1cf31da062cc9c3859147d8bc', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\xade91e5018fce25b8f2d5297ecb4f6303939e586bbda6c1d193b42e261d8d5c639bbac341f6445fabb', 'key-of-tests'),
  ('54', '54', 'SPOTIFY-1M', NULL, E'\\x3b4147d68051cc03f92883b9a96bb42739527667bdf36ee24f7a7b576a5f5254', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\x62073cc94279fd2416e0a29c47af89db1558abdd19ebf0303bb399c573c883f304e015bb4fadd2e693', 'key-of-tests'),
  ('55', '55', 'SPOTIFY-1M', NULL, E'\\x2cdb793cbfaeb15d1b70a0562fbb0e5b6e0f2338bc60617652e538087c5d1a71', 'Held', 'tg7002-00000015', '2026-11-29 01:02:14.45618+00', E'\\xf7ee6ba8aa6ab077160b953cf0dece6a27fbb0d43ac9290cb8cc97f8bf2123334fec362ae4408bec28', 'key-of-tests'),
  ('56', '56', 'SPOTIFY-1M', NULL, E'\\xaa8dd29266349711e5b137840fa3cb7bedd20a0002b8c9d0c96d41dd084cc0c2', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\x9113c39b88002d3c4a79bbe68788f7eb2db8136a46aa59bbc58f58a6ee81900daad15c3fafb96e6938', 'key-of-tests'),
  ('57', '57', 'SPOTIFY-1M', NULL, E'\\xcd960cf8c1fdc799840bf8af7abf8b4da1ff25433be269e1f7145ff598cbb8e1', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\xd07f45f82a0f8b9fc550e5f76e0d12842dc52b699cf28ed4fc28e50eb922c3546fda90e8a71966fdee', 'key-of-tests'),
  ('58', '58', 'SPOTIFY-1M', NULL, E'\\x3ff1e856fee8233842deab502c2cc86c1fdedcc06a121e003b9e714eedc59aef', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\x0b9e43c5b26a6df43f6c680ec1143bcaa2375e1420e6e8136efbcedd1b6bd056de8b9615be018f6625', 'key-of-tests'),
  ('59', '59', 'SPOTIFY-1M', NULL, E'\\xc0124c7a8220b05a6a7fa338eedd1fa58ed822aad009625563486abf14673928', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\xd5873ce0667f4f9d16a5a50905afc35293ce427a694e9082736277519686185347e0cf084479fb8ac3', 'key-of-tests'),
  ('6', '6', 'NETFLIX-1M', NULL, E'\\x67df97ffa8e25ac233c6b45fe73115325ead6f71dda19c76e60d2d16f0dccff7', 'HandedOver', 'tg7001-00000006', '2026-11-29 01:02:14.446997+00', E'\\x7da2c4f098ddd804648676f338a2abd739edd83c27e12959c4c6d8f1c5fc8be072335de15806f920', 'key-of-tests'),
  ('60', '60', 'SPOTIFY-1M', NULL, E'\\x88fbd0a030d5436c446ea2005e4ca4dcb8bdecd028d93c97f9f736340a507c5b', 'Held', 'tg7001-00000017', '2026-11-29 01:02:14.45618+00', E'\\xd047faaf2e8387fbe1dcfa27cc87355d06f202d3f99c19ee4da56c0c7e969db34fafd8c674aa0d6229', 'key-of-tests'),
  ('61', '61', 'CANVA-PRO', NULL, E'\\x6402dda59537d289d805d7d459e0c3da67f39cdd2568d4a096edf1ed11660877', 'HandedOver', 'tg7002-00000003', '2026-11-29 01:02:14.460149+00', E'\\x52e11f1dc08eb2e879001f62fa25d24c8b419688d660831c72d97e136c22c95539eface340527c', 'key-of-tests'),
  ('62', '62', 'CANVA-PRO', NULL, E'\\x243f5f7e640a3630045c3a835adfd02dc9aaa999f74a32a4706140911f1e5cc6', 'HandedOver', 'tg7001-00000009', '2026-11-29 01:02:14.460149+00', E'\\xc10d4152a04926d578d1dc2aedf80bbee8032c555b574956ce804507d4d98cb00d85c37807cfec', 'key-of-tests'),
  ('63', '63', 'NETFLIX-1M', 'NETFLIX-1M from before', E'\\x1b9af7320ecccf0d5ffe39764a05d383b34192c8148e5eaa4d8da551eebe2d64', 'Free', NULL, '2026-11-29 01:02:14.973029+00', NULL, NULL),
  ('7', '7', 'NETFLIX-1M', NULL, E'\\xd83c581d1e3a36b6bd86254b607f3417314ecc252422366e913e7917bd2b3a0b', 'HandedOver', 'tg7001-00000007', '2026-11-29 01:02:14.446997+00', E'\\xf6bbda7944df5d531d2ac31473eff237bdcae169a3e10b643a4139bf5f4a7c58bfd9ab3b8f57bd67', 'key-of-tests'),
  ('8', '8', 'NETFLIX-1M', NULL, E'\\x9141d5c12cd79b06f23ffed4309a67a4f25391153a8d4514945cb167438240a1', 'HandedOver', 'tg7002-0000000a', '2026-11-29 01:02:14.446997+00', E'\\x48ef0e570e91e3bd989305e9c445184900bb5cdcc80aaea177bc47187590669d2e50d1d9268bfca5', 'key-of-tests'),
  ('9', '9', 'NETFLIX-1M', NULL, E'\\x28ab13a7851ccaf1ec93a0cd6d5dee32ec80e70a493f7bbb8614ab62a14bd1df', 'Held', 'tg7001-0000000b', '2026-11-29 01:02:14.446997+00', E'\\xa75160b7c0d46b94e915ffe6b5fbed70d13880f27e9517dd52762756c4409f8a590e27dd2167741e', 'key-of-tests');

insert into product_tallies (product_code, shard, free, sold) overriding system value values
  ('CANVA-PRO', '1', '0', '2'),
  ('NETFLIX-1M', '1', '20', '12'),
  ('NETFLIX-1M', '15', '1', '0'),
  ('SPOTIFY-1M', '1', '0', '10');

insert into shop_tallies (shard, buyers, orders_paid) overriding system value values
  ('1', '2', '14');

insert into day_figures (date, users, succeeded, failed, carts_created, carts_abandoned) overriding system value values
  ('2026-11-21', '2', '1', '0', '3', '1');

insert into open_cases (reference, sequence, order_id, kind, amount, opened_at, answer, answered_at, answered_by, note) overriding system value values
  ('tg7001-0000000b', '1', 'tg7001-0000000b', 'Underpaid', '20000', '2199-01-01 05:04:12+00', NULL, NULL, NULL, NULL),
  ('tg7001-0000000f', '5', 'tg7001-0000000f', 'Underpaid', '20000', '2199-01-01 05:06:04+00', NULL, NULL, NULL, NULL),
  ('tg7002-0000000c', '2', 'tg7002-0000000c', 'Underpaid', '20000', '2199-01-01 05:04:33+00', 'Credit', '2199-01-01 05:04:40+00', '9001', 'BCA 3'),
  ('tg7002-0000000d', '3', 'tg7002-0000000d', 'Underpaid', '20000', '2199-01-01 05:05:01+00', 'RefundOutside', '2199-01-01 05:05:08+00', '9001', 'BCA 3'),
  ('tg7002-0000000e', '4', 'tg7002-0000000e', 'Underpaid', '20000', '2199-01-01 05:05:29+00', 'Deliver', '2199-01-01 05:05:36+00', '9001', NULL);

insert into ledger_entries (key, sequence, buyer_id, kind, amount, order_id, by_owner, note, booked_at) overriding system value values
  ('case:tg7002-0000000c', '7', '7002', 'CaseCredited', '20000', 'tg7002-0000000c', '9001', 'BCA 3', '2199-01-01 05:04:40+00'),
  ('order:tg7001-00000007', '4', '7001', 'OrderPaid', '-47500', 'tg7001-00000007', NULL, NULL, '2199-01-01 05:02:55+00'),
  ('order:tg7001-00000008', '5', '7001', 'OrderPaid', '-12500', 'tg7001-00000008', NULL, NULL, '2199-01-01 05:03:16+00'),
  ('owner:gift-1', '3', '7001', 'ByOwner', '100000', NULL, '9001', 'hadiah', '2199-01-01 05:02:48+00'),
  ('payment:tg7001-00000010', '8', '7001', 'PaidTwice', '35000', 'tg7001-00000010', NULL, NULL, '2199-01-01 05:06:25+00'),
  ('payment:tg7001-0000001d', '11', '7001', 'Deposited', '29000', 'tg7001-0000001d', NULL, NULL, '2199-01-01 07:29:48+00'),
  ('payment:tg7002-0000000a', '6', '7002', 'Overpaid', '5000', 'tg7002-0000000a', NULL, NULL, '2199-01-01 05:03:44+00'),
  ('payment:tg7002-00000014', '9', '7002', 'PaidLate', '50000', 'tg7002-00000014', NULL, NULL, '2199-01-01 05:28:10+00'),
  ('payment:tg7002-0000001b', '10', '7002', 'Deposited', '50000', 'tg7002-0000001b', NULL, NULL, '2199-01-01 05:29:13+00'),
  ('refund:tg7001-00000002:1', '1', '7001', 'Refunded', '35000', 'tg7001-00000002', '9001', 'rusak', '2199-01-01 05:01:03+00'),
  ('refund:tg7002-00000003:2', '2', '7002', 'Refunded', '35000', 'tg7002-00000003', '9001', 'rusak', '2199-01-01 05:01:45+00');

insert into wallets (buyer_id, balance) overriding system value values
  ('7001', '139000'),
  ('7002', '160000');

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000001","at":7226601307000}'::json, run_at => '2199-01-01 05:15:07+00', max_attempts => 10, job_key => 'expire:tg7001-00000001', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000001","reference":"tg7001-00000001","at":7226600419000}'::json, run_at => '2199-01-01 05:00:19+00', max_attempts => 10, job_key => 'check:tg7001-00000001', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000001"}'::json, run_at => '2026-11-29 01:02:14.504162+00', max_attempts => 12, job_key => 'deliver:tg7001-00000001', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000001"}}'::json, run_at => '2026-11-29 01:02:14.51463+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000001', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000002","at":7226601335000}'::json, run_at => '2199-01-01 05:15:35+00', max_attempts => 10, job_key => 'expire:tg7001-00000002', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000002","reference":"tg7001-00000002","at":7226600447000}'::json, run_at => '2199-01-01 05:00:47+00', max_attempts => 10, job_key => 'check:tg7001-00000002', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000002"}'::json, run_at => '2026-11-29 01:02:14.533017+00', max_attempts => 12, job_key => 'deliver:tg7001-00000002', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000002"}}'::json, run_at => '2026-11-29 01:02:14.538938+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000002', priority => 3);

update graphile_worker._private_jobs set attempts = 10, last_error = 'the messenger is away' where key = 'tell-owners:SaleMade:tg7001-00000002';

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"refund:tg7001-00000002:1","kind":"Refunded","amount":35000,"order":"tg7001-00000002"}}'::json, run_at => '2026-11-29 01:02:14.542335+00', max_attempts => 10, job_key => 'tell-money:refund:tg7001-00000002:1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000003","at":7226601370000}'::json, run_at => '2199-01-01 05:16:10+00', max_attempts => 10, job_key => 'expire:tg7002-00000003', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000003","reference":"tg7002-00000003","at":7226600482000}'::json, run_at => '2199-01-01 05:01:22+00', max_attempts => 10, job_key => 'check:tg7002-00000003', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000003"}'::json, run_at => '2026-11-29 01:02:14.558516+00', max_attempts => 12, job_key => 'deliver:tg7002-00000003', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000003"}}'::json, run_at => '2026-11-29 01:02:14.563425+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000003', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"refund:tg7002-00000003:1","kind":"RefundedOutside","amount":25000,"order":"tg7002-00000003"}}'::json, run_at => '2026-11-29 01:02:14.565982+00', max_attempts => 10, job_key => 'tell-money:refund:tg7002-00000003:1', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"refund:tg7002-00000003:2","kind":"Refunded","amount":35000,"order":"tg7002-00000003"}}'::json, run_at => '2026-11-29 01:02:14.568448+00', max_attempts => 10, job_key => 'tell-money:refund:tg7002-00000003:2', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000004","at":7226601412000}'::json, run_at => '2199-01-01 05:16:52+00', max_attempts => 10, job_key => 'expire:tg7002-00000004', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000004","reference":"tg7002-00000004","at":7226600524000}'::json, run_at => '2199-01-01 05:02:04+00', max_attempts => 10, job_key => 'check:tg7002-00000004', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000004"}'::json, run_at => '2026-11-29 01:02:14.584051+00', max_attempts => 12, job_key => 'deliver:tg7002-00000004', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000005","at":7226601433000}'::json, run_at => '2199-01-01 05:17:13+00', max_attempts => 10, job_key => 'expire:tg7002-00000005', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000005","reference":"tg7002-00000005","at":7226600545000}'::json, run_at => '2199-01-01 05:02:25+00', max_attempts => 10, job_key => 'check:tg7002-00000005', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000005"}'::json, run_at => '2026-11-29 01:02:14.597904+00', max_attempts => 12, job_key => 'deliver:tg7002-00000005', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"BuyerUnreachable","order":"tg7002-00000005"}}'::json, run_at => '2026-11-29 01:02:14.601375+00', max_attempts => 10, job_key => 'tell-owners:BuyerUnreachable:tg7002-00000005', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000006","at":7226601454000}'::json, run_at => '2199-01-01 05:17:34+00', max_attempts => 10, job_key => 'expire:tg7001-00000006', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000006","reference":"tg7001-00000006","at":7226600566000}'::json, run_at => '2199-01-01 05:02:46+00', max_attempts => 10, job_key => 'check:tg7001-00000006', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000006"}'::json, run_at => '2026-11-29 01:02:14.617747+00', max_attempts => 12, job_key => 'deliver:tg7001-00000006', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"DeliveryOverdue","order":"tg7001-00000006"}}'::json, run_at => '2026-11-29 01:02:14.617747+00', max_attempts => 10, job_key => 'tell-owners:DeliveryOverdue:tg7001-00000006', priority => 3);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"owner:gift-1","kind":"ByOwner","amount":100000,"order":null}}'::json, run_at => '2026-11-29 01:02:14.619644+00', max_attempts => 10, job_key => 'tell-money:owner:gift-1', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000007","at":7226601475000}'::json, run_at => '2199-01-01 05:17:55+00', max_attempts => 10, job_key => 'expire:tg7001-00000007', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000007"}'::json, run_at => '2026-11-29 01:02:14.628252+00', max_attempts => 12, job_key => 'deliver:tg7001-00000007', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7001-00000007"}}'::json, run_at => '2026-11-29 01:02:14.633936+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7001-00000007', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000008","at":7226601489000}'::json, run_at => '2199-01-01 05:18:09+00', max_attempts => 10, job_key => 'expire:tg7001-00000008', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000008","reference":"tg7001-00000008","at":7226600601000}'::json, run_at => '2199-01-01 05:03:21+00', max_attempts => 10, job_key => 'check:tg7001-00000008', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000008"}'::json, run_at => '2026-11-29 01:02:14.643794+00', max_attempts => 12, job_key => 'deliver:tg7001-00000008', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000008","reference":"tg7001-00000008"}'::json, run_at => '2026-11-29 01:02:14.643794+00', max_attempts => 10, job_key => 'close:tg7001-00000008', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000009","at":7226601503000}'::json, run_at => '2199-01-01 05:18:23+00', max_attempts => 10, job_key => 'expire:tg7001-00000009', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000009"}'::json, run_at => '2026-11-29 01:02:14.650495+00', max_attempts => 12, job_key => 'deliver:tg7001-00000009', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000a","at":7226601510000}'::json, run_at => '2199-01-01 05:18:30+00', max_attempts => 10, job_key => 'expire:tg7002-0000000a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000a","reference":"tg7002-0000000a","at":7226600622000}'::json, run_at => '2199-01-01 05:03:42+00', max_attempts => 10, job_key => 'check:tg7002-0000000a', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-0000000a"}'::json, run_at => '2026-11-29 01:02:14.666082+00', max_attempts => 12, job_key => 'deliver:tg7002-0000000a', priority => 0);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"payment:tg7002-0000000a","kind":"Overpaid","amount":5000,"order":"tg7002-0000000a"}}'::json, run_at => '2026-11-29 01:02:14.666082+00', max_attempts => 10, job_key => 'tell-money:payment:tg7002-0000000a', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7002-0000000a","reference":"tg7002-0000000a","kind":"Overpaid","amount":5000}}'::json, run_at => '2026-11-29 01:02:14.666082+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7002-0000000a', priority => 3);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-0000000a"}}'::json, run_at => '2026-11-29 01:02:14.677037+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-0000000a', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000b","at":7226601538000}'::json, run_at => '2199-01-01 05:18:58+00', max_attempts => 10, job_key => 'expire:tg7001-0000000b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000b","reference":"tg7001-0000000b","at":7226600650000}'::json, run_at => '2199-01-01 05:04:10+00', max_attempts => 10, job_key => 'check:tg7001-0000000b', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-0000000b","reference":"tg7001-0000000b","kind":"Underpaid","amount":20000}}'::json, run_at => '2026-11-29 01:02:14.687772+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-0000000b', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000b","news":"UnderReview"}'::json, run_at => '2026-11-29 01:02:14.687772+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000b:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000c","at":7226601559000}'::json, run_at => '2199-01-01 05:19:19+00', max_attempts => 10, job_key => 'expire:tg7002-0000000c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000c","reference":"tg7002-0000000c","at":7226600671000}'::json, run_at => '2199-01-01 05:04:31+00', max_attempts => 10, job_key => 'check:tg7002-0000000c', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-0000000c","reference":"tg7002-0000000c","kind":"Underpaid","amount":20000}}'::json, run_at => '2026-11-29 01:02:14.698656+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-0000000c', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000000c","news":"UnderReview"}'::json, run_at => '2026-11-29 01:02:14.698656+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000000c:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"case:tg7002-0000000c","kind":"CaseCredited","amount":20000,"order":"tg7002-0000000c"}}'::json, run_at => '2026-11-29 01:02:14.702918+00', max_attempts => 10, job_key => 'tell-money:case:tg7002-0000000c', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000d","at":7226601587000}'::json, run_at => '2199-01-01 05:19:47+00', max_attempts => 10, job_key => 'expire:tg7002-0000000d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000d","reference":"tg7002-0000000d","at":7226600699000}'::json, run_at => '2199-01-01 05:04:59+00', max_attempts => 10, job_key => 'check:tg7002-0000000d', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-0000000d","reference":"tg7002-0000000d","kind":"Underpaid","amount":20000}}'::json, run_at => '2026-11-29 01:02:14.716402+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-0000000d', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000000d","news":"UnderReview"}'::json, run_at => '2026-11-29 01:02:14.716402+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000000d:UnderReview', priority => 1);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"case:tg7002-0000000d","kind":"RefundedOutside","amount":20000,"order":"tg7002-0000000d"}}'::json, run_at => '2026-11-29 01:02:14.721046+00', max_attempts => 10, job_key => 'tell-money:case:tg7002-0000000d', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000000e","at":7226601615000}'::json, run_at => '2199-01-01 05:20:15+00', max_attempts => 10, job_key => 'expire:tg7002-0000000e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000000e","reference":"tg7002-0000000e","at":7226600727000}'::json, run_at => '2199-01-01 05:05:27+00', max_attempts => 10, job_key => 'check:tg7002-0000000e', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7002-0000000e","reference":"tg7002-0000000e","kind":"Underpaid","amount":20000}}'::json, run_at => '2026-11-29 01:02:14.740021+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7002-0000000e', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000000e","news":"UnderReview"}'::json, run_at => '2026-11-29 01:02:14.740021+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000000e:UnderReview', priority => 1);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-0000000e"}'::json, run_at => '2026-11-29 01:02:14.744884+00', max_attempts => 12, job_key => 'deliver:tg7002-0000000e', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-0000000e"}}'::json, run_at => '2026-11-29 01:02:14.749224+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-0000000e', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000000f","at":7226601650000}'::json, run_at => '2199-01-01 05:20:50+00', max_attempts => 10, job_key => 'expire:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000000f","reference":"tg7001-0000000f","at":7226600762000}'::json, run_at => '2199-01-01 05:06:02+00', max_attempts => 10, job_key => 'check:tg7001-0000000f', priority => 2);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"CaseOpened","order":"tg7001-0000000f","reference":"tg7001-0000000f","kind":"Underpaid","amount":20000}}'::json, run_at => '2026-11-29 01:02:14.762963+00', max_attempts => 10, job_key => 'tell-owners:CaseOpened:tg7001-0000000f', priority => 3);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000000f","news":"UnderReview"}'::json, run_at => '2026-11-29 01:02:14.762963+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000000f:UnderReview', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000010","at":7226601671000}'::json, run_at => '2199-01-01 05:21:11+00', max_attempts => 10, job_key => 'expire:tg7001-00000010', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000010","reference":"tg7001-00000010","at":7226600783000}'::json, run_at => '2199-01-01 05:06:23+00', max_attempts => 10, job_key => 'check:tg7001-00000010', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000010"}'::json, run_at => '2026-11-29 01:02:14.780321+00', max_attempts => 12, job_key => 'deliver:tg7001-00000010', priority => 0);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000010","reference":"tg7001-00000010"}'::json, run_at => '2026-11-29 01:02:14.780321+00', max_attempts => 10, job_key => 'close:tg7001-00000010', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-00000010","kind":"PaidTwice","amount":35000,"order":"tg7001-00000010"}}'::json, run_at => '2026-11-29 01:02:14.784165+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-00000010', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-00000010","reference":"tg7001-00000010","kind":"PaidTwice","amount":35000}}'::json, run_at => '2026-11-29 01:02:14.784165+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-00000010', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000011","at":7226601692000}'::json, run_at => '2199-01-01 05:21:32+00', max_attempts => 10, job_key => 'expire:tg7001-00000011', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-00000011","news":"Cancelled"}'::json, run_at => '2026-11-29 01:02:14.792523+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-00000011:Cancelled', priority => 1);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000012","at":7226601699000}'::json, run_at => '2199-01-01 05:21:39+00', max_attempts => 10, job_key => 'expire:tg7001-00000012', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000012","reference":"tg7001-00000012","at":7226600811000}'::json, run_at => '2199-01-01 05:06:51+00', max_attempts => 10, job_key => 'check:tg7001-00000012', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-00000012","news":"Cancelled"}'::json, run_at => '2026-11-29 01:02:14.803155+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-00000012:Cancelled', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-00000012","reference":"tg7001-00000012"}'::json, run_at => '2026-11-29 01:02:14.803155+00', max_attempts => 10, job_key => 'close:tg7001-00000012', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000013","at":7226601713000}'::json, run_at => '2199-01-01 05:21:53+00', max_attempts => 10, job_key => 'expire:tg7002-00000013', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000013","reference":"tg7002-00000013","at":7226600825000}'::json, run_at => '2199-01-01 05:07:05+00', max_attempts => 10, job_key => 'check:tg7002-00000013', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000014","at":7226601727000}'::json, run_at => '2199-01-01 05:22:07+00', max_attempts => 10, job_key => 'expire:tg7002-00000014', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000014","reference":"tg7002-00000014","at":7226600839000}'::json, run_at => '2199-01-01 05:07:19+00', max_attempts => 10, job_key => 'check:tg7002-00000014', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000015","at":7226601741000}'::json, run_at => '2199-01-01 05:22:21+00', max_attempts => 10, job_key => 'expire:tg7002-00000015', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000013","news":"Expired"}'::json, run_at => '2026-11-29 01:02:14.841097+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000013:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000013","reference":"tg7002-00000013"}'::json, run_at => '2026-11-29 01:02:14.841097+00', max_attempts => 10, job_key => 'close:tg7002-00000013', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-00000014","news":"Expired"}'::json, run_at => '2026-11-29 01:02:14.845017+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-00000014:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-00000014","reference":"tg7002-00000014"}'::json, run_at => '2026-11-29 01:02:14.845017+00', max_attempts => 10, job_key => 'close:tg7002-00000014', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7002-00000013"}'::json, run_at => '2026-11-29 01:02:14.848505+00', max_attempts => 12, job_key => 'deliver:tg7002-00000013', priority => 0);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"SaleMade","order":"tg7002-00000013"}}'::json, run_at => '2026-11-29 01:02:14.85879+00', max_attempts => 10, job_key => 'tell-owners:SaleMade:tg7002-00000013', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000016","at":7226602962000}'::json, run_at => '2199-01-01 05:42:42+00', max_attempts => 10, job_key => 'expire:tg7001-00000016', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-00000016","reference":"tg7001-00000016","at":7226602074000}'::json, run_at => '2199-01-01 05:27:54+00', max_attempts => 10, job_key => 'check:tg7001-00000016', priority => 2);

select graphile_worker.add_job('deliver-goods', '{"tag":"DeliverGoods","order":"tg7001-00000016"}'::json, run_at => '2026-11-29 01:02:14.871085+00', max_attempts => 12, job_key => 'deliver:tg7001-00000016', priority => 0);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-00000017","at":7226602983000}'::json, run_at => '2199-01-01 05:43:03+00', max_attempts => 10, job_key => 'expire:tg7001-00000017', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"payment:tg7002-00000014","kind":"PaidLate","amount":50000,"order":"tg7002-00000014"}}'::json, run_at => '2026-11-29 01:02:14.881571+00', max_attempts => 10, job_key => 'tell-money:payment:tg7002-00000014', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7002-00000014","reference":"tg7002-00000014","kind":"PaidLate","amount":50000}}'::json, run_at => '2026-11-29 01:02:14.881571+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7002-00000014', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000018","at":7226602997000}'::json, run_at => '2199-01-01 05:43:17+00', max_attempts => 10, job_key => 'expire:tg7002-00000018', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000018","reference":"tg7002-00000018","at":7226602109000}'::json, run_at => '2199-01-01 05:28:29+00', max_attempts => 10, job_key => 'check:tg7002-00000018', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000019","at":7226603011000}'::json, run_at => '2199-01-01 05:43:31+00', max_attempts => 10, job_key => 'expire:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019","at":7226602116000}'::json, run_at => '2199-01-01 05:28:36+00', max_attempts => 10, job_key => 'check:tg7002-00000019', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-00000019","reference":"tg7002-00000019-2","at":7226602123000}'::json, run_at => '2199-01-01 05:28:43+00', max_attempts => 10, job_key => 'check:tg7002-00000019-2', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001a","at":7226603025000}'::json, run_at => '2199-01-01 05:43:45+00', max_attempts => 10, job_key => 'expire:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001a","reference":"tg7001-0000001a","at":7226602137000}'::json, run_at => '2199-01-01 05:28:57+00', max_attempts => 10, job_key => 'check:tg7001-0000001a', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001b","at":7226605739000}'::json, run_at => '2199-01-01 06:28:59+00', max_attempts => 10, job_key => 'expire:tg7002-0000001b', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000001b","reference":"tg7002-0000001b","at":7226602151000}'::json, run_at => '2199-01-01 05:29:11+00', max_attempts => 10, job_key => 'check:tg7002-0000001b', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7002,"news":{"key":"payment:tg7002-0000001b","kind":"Deposited","amount":50000,"order":"tg7002-0000001b"}}'::json, run_at => '2026-11-29 01:02:14.918814+00', max_attempts => 10, job_key => 'tell-money:payment:tg7002-0000001b', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7002-0000001b","reference":"tg7002-0000001b","kind":"Deposited","amount":50000}}'::json, run_at => '2026-11-29 01:02:14.918814+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7002-0000001b', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001c","at":7226605760000}'::json, run_at => '2199-01-01 06:29:20+00', max_attempts => 10, job_key => 'expire:tg7002-0000001c', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000001c","reference":"tg7002-0000001c","at":7226602172000}'::json, run_at => '2199-01-01 05:29:32+00', max_attempts => 10, job_key => 'check:tg7002-0000001c', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001d","at":7226605774000}'::json, run_at => '2199-01-01 06:29:34+00', max_attempts => 10, job_key => 'expire:tg7001-0000001d', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001d","reference":"tg7001-0000001d","at":7226602186000}'::json, run_at => '2199-01-01 05:29:46+00', max_attempts => 10, job_key => 'check:tg7001-0000001d', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7002-0000001c","news":"Expired"}'::json, run_at => '2026-11-29 01:02:14.932889+00', max_attempts => 10, job_key => 'tell-buyer:tg7002-0000001c:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7002-0000001c","reference":"tg7002-0000001c"}'::json, run_at => '2026-11-29 01:02:14.932889+00', max_attempts => 10, job_key => 'close:tg7002-0000001c', priority => 2);

select graphile_worker.add_job('tell-buyer', '{"tag":"TellBuyer","order":"tg7001-0000001d","news":"Expired"}'::json, run_at => '2026-11-29 01:02:14.935099+00', max_attempts => 10, job_key => 'tell-buyer:tg7001-0000001d:Expired', priority => 1);

select graphile_worker.add_job('close-payment', '{"tag":"ClosePayment","order":"tg7001-0000001d","reference":"tg7001-0000001d"}'::json, run_at => '2026-11-29 01:02:14.935099+00', max_attempts => 10, job_key => 'close:tg7001-0000001d', priority => 2);

select graphile_worker.add_job('tell-money', '{"tag":"TellMoney","buyer":7001,"news":{"key":"payment:tg7001-0000001d","kind":"Deposited","amount":29000,"order":"tg7001-0000001d"}}'::json, run_at => '2026-11-29 01:02:14.937269+00', max_attempts => 10, job_key => 'tell-money:payment:tg7001-0000001d', priority => 1);

select graphile_worker.add_job('tell-owners', '{"tag":"TellOwners","news":{"tag":"MoneyCredited","order":"tg7001-0000001d","reference":"tg7001-0000001d","kind":"Deposited","amount":29000}}'::json, run_at => '2026-11-29 01:02:14.937269+00', max_attempts => 10, job_key => 'tell-owners:MoneyCredited:tg7001-0000001d', priority => 3);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7001-0000001e","at":7226612995000}'::json, run_at => '2199-01-01 08:29:55+00', max_attempts => 10, job_key => 'expire:tg7001-0000001e', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7001-0000001e","reference":"tg7001-0000001e","at":7226609407000}'::json, run_at => '2199-01-01 07:30:07+00', max_attempts => 10, job_key => 'check:tg7001-0000001e', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-0000001f","at":7226610309000}'::json, run_at => '2199-01-01 07:45:09+00', max_attempts => 10, job_key => 'expire:tg7002-0000001f', priority => 2);

select graphile_worker.add_job('check-payment', '{"tag":"CheckPayment","order":"tg7002-0000001f","reference":"tg7002-0000001f","at":7226609421000}'::json, run_at => '2199-01-01 07:30:21+00', max_attempts => 10, job_key => 'check:tg7002-0000001f', priority => 2);

select graphile_worker.add_job('expire-order', '{"tag":"ExpireOrder","order":"tg7002-00000020","at":7226610323000}'::json, run_at => '2199-01-01 07:45:23+00', max_attempts => 10, job_key => 'expire:tg7002-00000020', priority => 2);

select setval(pg_get_serial_sequence(of_table, of_column), 1000)
from (values ('categories', 'id'), ('products', 'sequence'), ('orders', 'sequence'), ('units', 'id'), ('units', 'place'),
             ('open_cases', 'sequence'), ('ledger_entries', 'sequence')) as counted (of_table, of_column);
