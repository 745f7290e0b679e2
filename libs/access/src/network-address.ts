const mappedIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** IPv4 as it is; of IPv6 the /64, because one household or attacker owns all addresses in it. */
export function networkOf(address: string): string {
  const plain = address.split('%')[0] ?? '';
  const ipv4 = mappedIpv4.exec(plain)?.[1];
  if (ipv4 !== undefined) return ipv4;
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = plain.includes('::') ? [...left, ...zeros, ...right] : left;
  return `${groups.slice(0, 4).join(':')}::/64`;
}
