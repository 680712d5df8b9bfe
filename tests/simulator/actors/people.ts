import { buyerId, type BuyerId, type Profile } from '../../../domain/people/buyer.ts';

const names = [
  'Budi',
  'Siti',
  'Agus',
  'Dewi',
  'Eko',
  'Fitri',
  'Gilang',
  'Hana',
  'Indra',
  'Joko',
  'Kartika',
  'Lestari',
  'Made',
  'Nur',
  'Putri',
  'Rizky',
  'Sri',
  'Tono',
  'Wati',
  'Yusuf',
];

const firstBuyer = 7_001;

/** The owners of every shop in a story. */
export const owners: readonly BuyerId[] = [buyerId(9_001), buyerId(9_002)];

/** Whom an owner appoints. */
export const staffPeople: readonly BuyerId[] = [buyerId(8_001), buyerId(8_002)];

/** The `n`th buyer, counted from 0. */
export const buyerNumber = (n: number): Profile => {
  const name = names[n % names.length]!;
  const round = Math.floor(n / names.length);
  return {
    id: buyerId(firstBuyer + n),
    firstName: round === 0 ? name : `${name} ${round + 1}`,
    username: null,
    language: n % 5 === 0 ? 'en' : 'id',
  };
};

/** What somebody is called in a story. */
export const nameOf = (person: BuyerId): string => {
  const place = owners.indexOf(person);
  if (staffPeople.includes(person)) return `staff ${person}`;
  return place < 0 ? buyerNumber(person - firstBuyer).firstName : `owner ${place + 1}`;
};
