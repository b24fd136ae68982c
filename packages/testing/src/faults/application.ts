/** A whole application for the service "missed-bin", as a program sends it: the shortest way to a case. */
export const missedBin = {
  address: { uprn: '00000001000', line1: '1 Bridge Street', town: 'Kingsmere', postcode: 'KM1 1AB' },
  bin: 'recycling',
  outInTime: true,
  fullName: 'Jane Quillfeather',
  email: 'jane@home.example',
}

/** The call that sends it: method, path, body and headers. */
export const apply = (key: string, answers: object = missedBin) =>
  [
    'POST',
    '/api/applications',
    { service: 'missed-bin', answers },
    { 'idempotency-key': `application-${key}` },
  ] as const
