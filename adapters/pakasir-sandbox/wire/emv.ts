/** CRC-16/CCITT-FALSE (polynomial 1021, start FFFF) of a string's bytes, as four capital hex digits. */
export const crc16 = (text: string): string => {
  let crc = 0xffff;
  for (const byte of Buffer.from(text, 'utf8')) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) {
      crc = (crc & 0x8000) === 0 ? crc << 1 : (crc << 1) ^ 0x1021;
      crc &= 0xffff;
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
};

const field = (tag: string, value: string): string =>
  `${tag}${value.length.toString().padStart(2, '0')}${value}`;

const MERCHANT =
  field('26', `${field('00', 'ID.CO.SHOPEE.WWW')}0118936009180021600523020821600523${field('03', 'UME')}`) +
  field('51', field('00', 'ID.CO.QRIS.WWW') + field('02', 'ID1024322842930') + field('03', 'UME'));

/** A dynamic QRIS string for `total` whole rupiah (tag 54) with the invoice's reference, closed by its checksum. */
export const qris = (total: number, reference: string): string => {
  const body = [
    field('00', '01'),
    field('01', '12'),
    MERCHANT,
    field('52', '7929'),
    field('53', '360'),
    field('54', `${total}.00`),
    field('58', 'ID'),
    field('59', 'Pakasir'),
    field('60', 'KAB. KEBUMEN'),
    field('61', '54392'),
    field('62', field('05', reference)),
    '6304',
  ].join('');
  return body + crc16(body);
};
