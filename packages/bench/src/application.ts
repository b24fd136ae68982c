/** What one resident sends: a missed bin, answered in full. `n` makes the address and the name differ. */
export function application(n: number) {
  return {
    service: 'missed-bin',
    answers: {
      address: {
        uprn: `0000000${1000 + (n % 24)}`.slice(-11),
        line1: '1 Abbey Road',
        town: 'Kingsmere',
        postcode: 'KM1 1AA',
        zone: 'north',
      },
      bin: 'recycling',
      outInTime: true,
      fullName: `Resident ${n}`,
      email: `resident${n}@example.com`,
    },
  }
}
