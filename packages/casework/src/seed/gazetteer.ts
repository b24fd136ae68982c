const streets: { name: string; postcode: string; zone: string | null; from: number; to: number }[] = [
  { name: 'Abbey Road', postcode: 'KM1 1AA', zone: 'north', from: 1, to: 24 },
  { name: 'Bridge Street', postcode: 'KM1 1AB', zone: 'north', from: 1, to: 30 },
  { name: 'Castle Hill', postcode: 'KM1 2CH', zone: 'north', from: 2, to: 18 },
  { name: 'Mill Lane', postcode: 'KM2 3ML', zone: 'south', from: 1, to: 28 },
  { name: 'Orchard Close', postcode: 'KM2 3OC', zone: 'south', from: 1, to: 14 },
  { name: 'Station Road', postcode: 'KM2 4SR', zone: 'south', from: 1, to: 40 },
  { name: 'Harbour View', postcode: 'KM9 9HV', zone: null, from: 1, to: 6 },
]

/** The made-up gazetteer: two zones, and Harbour View, which lies outside the council's area. UPRNs begin with a zero to show that they are text. */
export function demoAddresses() {
  return streets.flatMap(({ name, postcode, zone, from, to }, street) =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      uprn: `0${String(10_000_000_000 + street * 1_000 + index).slice(1)}`,
      postcode: postcode.replace(' ', ''),
      line1: `${from + index} ${name}`,
      line2: null,
      town: 'Kingsmere',
      zone,
      sort_number: from + index,
    })),
  )
}
