import type { DemoOffer } from '../sector-demo';
import type { Random } from '../random';
import type { OfferCategoryCode } from '../../../domain/offer/categories';
import type { Place } from '../../../domain/geography/place';
import { placeOfPostcode } from '../../../domain/geography/place-of-postcode';
import { calendarDate } from '../../../platform/calendar-date';
import type { Branch, Business } from '../../../subgraphs/community/models/business';

/** A real town, by its name and outward postcode. Businesses, streets and house numbers in it are made up. */
export type Town = readonly [name: string, outward: string];

interface Trade {
  readonly sign: string;
  readonly category: OfferCategoryCode;
  readonly gives: readonly string[];
}

const trades: readonly Trade[] = [
  { sign: 'Café', category: 'food', gives: ['a tenth off hot drinks and cakes', 'a second pot of tea without charge'] },
  { sign: 'Bakery', category: 'food', gives: ['a tenth off bread and rolls', 'six rolls for the price of five'] },
  { sign: 'Kitchen', category: 'food', gives: ['a main course at half price with another', '15% off on weekdays'] },
  { sign: 'Garden Centre', category: 'discount', gives: ['a tenth off plants and pots', '15% off on Wednesdays'] },
  { sign: 'Opticians', category: 'health', gives: ['15% off glasses', 'an eye test at half price'] },
  { sign: 'Pharmacy', category: 'health', gives: ['a tenth off what is not on prescription'] },
  { sign: 'Foot Clinic', category: 'health', gives: ['£5 off a first visit', 'home visits without extra charge'] },
  { sign: 'Hairdressers', category: 'discount', gives: ['a fifth off cuts from Monday to Wednesday'] },
  { sign: 'Books', category: 'leisure', gives: ['a tenth off all books', 'orders sent home without charge'] },
  { sign: 'Cinema', category: 'leisure', gives: ['two tickets for the price of one', 'a free seat for a companion'] },
  { sign: 'Swimming Pool', category: 'leisure', gives: ['a swim at the concession price', 'a free first lesson'] },
  { sign: 'Gym', category: 'health', gives: ['a fifth off membership, without a joining fee'] },
  { sign: 'Taxis', category: 'parking', gives: ['a tenth off trips to and from hospital'] },
  { sign: 'Garage', category: 'discount', gives: ['£10 off an MOT test', 'a tenth off repairs'] },
  {
    sign: 'Hardware',
    category: 'discount',
    gives: ['a tenth off tools and paint', 'free delivery of aids for the home'],
  },
  { sign: 'Laundry', category: 'discount', gives: ['a fifth off bedding', 'collection without charge'] },
];
const adjectives = [
  'Amber',
  'Bright',
  'Copper',
  'Dappled',
  'Early',
  'Gentle',
  'Humble',
  'Little',
  'Merry',
  'Paper',
  'Patient',
  'Quiet',
  'Rambling',
  'Silver',
  'Sunny',
  'Tidy',
  'Velvet',
  'Wandering',
  'Woolly',
  'Yellow',
] as const;
const creatures = [
  'Badger',
  'Beetle',
  'Curlew',
  'Dormouse',
  'Finch',
  'Hedgehog',
  'Heron',
  'Kettle',
  'Lantern',
  'Magpie',
  'Moth',
  'Otter',
  'Owl',
  'Pebble',
  'Robin',
  'Sparrow',
  'Teapot',
  'Thistle',
  'Toad',
  'Wren',
] as const;
const streets = ['High Street', 'Market Place', 'Station Road', 'Church Street', 'Bridge Street', 'Mill Lane'] as const;
const letters = 'ABDEFGHJLNPQRSTUWXYZ';

export interface DemoBusinesses {
  readonly businesses: readonly Business[];
  readonly branches: readonly Branch[];
  readonly offers: readonly DemoOffer[];
}

interface Recruited {
  readonly schemeId: string;
  readonly towns: readonly Town[];
  readonly offers: number;
  /** The percentage of businesses with two to four branches. */
  readonly chains: number;
}

/**
 * Makes the businesses that a scheme has recruited, until they give the wanted number of offers. Every tenth business
 * gives two.
 */
export function demoBusinesses({ schemeId, towns, offers: wanted, chains }: Recruited, random: Random): DemoBusinesses {
  const key = schemeId.replace(/^sc_/, '');
  const businesses: Business[] = [];
  const branches: Branch[] = [];
  const offers: DemoOffer[] = [];
  const taken = new Set<string>();
  while (offers.length < wanted) {
    const trade = random.pick(trades);
    const name = nameFor(trade, taken, random);
    const id = `bu_${key}_${count(businesses.length)}`;
    const places = branchTowns(towns, chains, random).map((town) => placeIn(town, name, random));
    const value = trade.gives.slice(0, businesses.length % 10 === 9 ? Math.min(2, wanted - offers.length) : 1);
    const own = value.map((gift, index) =>
      offerOf(`of_${key}_b${count(offers.length + index)}`, name, trade, gift, places),
    );
    const isNew = businesses.length % 40 === 39;
    businesses.push({
      _id: id,
      schemeId,
      name,
      offers: own.map(({ _id }) => _id),
      ...(isNew && { sticker: { state: 'ORDERED', orderedOn: lately } }),
    });
    branches.push(
      ...places.map((place, index) => ({
        _id: `${id}_${index + 1}`.replace('bu_', 'br_'),
        business: id,
        place,
        opening: openWeekdays,
      })),
    );
    offers.push(...own);
  }
  return { businesses, branches, offers };
}

/** A shop that joined last waits for its sticker. */
const lately = calendarDate('2026-11-02');

/** Shops of the demo have the usual opening hours. */
const openWeekdays = [
  { byday: 'MO,TU,WE,TH,FR', opensAt: '09:00', closesAt: '17:30' },
  { byday: 'SA', opensAt: '09:00', closesAt: '13:00' },
];

const count = (index: number) => String(index + 1).padStart(3, '0');

function nameFor({ sign }: Trade, taken: Set<string>, random: Random): string {
  for (;;) {
    const name = `The ${random.pick(adjectives)} ${random.pick(creatures)} ${sign}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

function branchTowns(towns: readonly Town[], chains: number, random: Random): Town[] {
  const number = random.below(100) < chains ? 2 + random.below(3) : 1;
  const first = random.below(towns.length);
  return Array.from(
    { length: Math.min(number, towns.length) },
    (_, index) => towns[(first + index) % towns.length],
  ).filter((town) => town !== undefined);
}

/** Returns a place in the town, within about a kilometre of its postcode's point. */
function placeIn([town, outward]: Town, name: string, random: Random): Place {
  const letter = () => letters[random.below(letters.length)] ?? 'A';
  const place = placeOfPostcode(`${name}, ${town}`, `${outward} ${random.below(10)}${letter()}${letter()}`);
  if (!place) throw new Error(`the demo gives ${town} a postcode that is none`);
  const { point } = place;
  const address = `${1 + random.below(120)} ${random.pick(streets)}, ${town}`;
  const aside = () => Math.round((random.next() - 0.5) * 2e4) / 1e6;
  return {
    ...place,
    address,
    ...(point && { point: { latitude: point.latitude + aside(), longitude: point.longitude + aside() } }),
  };
}

function offerOf(
  _id: string,
  provider: string,
  { category }: Trade,
  gift: string,
  places: readonly Place[],
): DemoOffer & { readonly _id: string } {
  return {
    _id,
    title: `${gift.charAt(0).toUpperCase()}${gift.slice(1)}`,
    summary: `${provider} gives holders of the card ${gift}.`,
    strength: 'DISCRETIONARY',
    category,
    provider,
    places,
    howToClaim: 'Show the card before you pay.',
  };
}
