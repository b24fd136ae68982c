import { lookup as lookUpName } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that lie inside a network, on this machine, or nowhere: a call to one could reach what is not meant to be reached from outside. */
const inside = new BlockList()
const subnets: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]
for (const [net, prefix, family] of subnets) inside.addSubnet(net, prefix, family)

/** Whether an address, with or without the brackets that IPv6 has in a URL, is one of the public internet. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const version = isIP(bare)
  if (version === 0) return false
  // An IPv4 address in the clothes of IPv6 is found by node's own list as the one it is.
  return !inside.check(bare, version === 6 ? 'ipv6' : 'ipv4')
}

/** The name stands for no public address, or its addresses are not public. Nothing was sent. */
export class NotPublicError extends Error {
  readonly code = 'EHOSTUNREACH'
}

/**
 * Looks a name up and gives only public addresses, to the very connection that is then made: a name that changes its address between a check and
 * the call gains nothing by it.
 */
export const lookUpPublic: LookupFunction = (hostname, options, done) => {
  lookUpName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return done(error, '', 0)
    const open = addresses.filter(({ address }) => isPublicAddress(address))
    const [first] = open
    if (!first) return done(new NotPublicError('The name stands for no public address'), '', 0)
    if (options.all) return done(null, open)
    done(null, first.address, first.family)
  })
}
