import { describe, expect, it } from '@jest/globals';
import { accountBackoff, waitAfter } from './sign-in-backoff.ts';
import { networkOf } from './network-address.ts';

describe('back-off after failed sign-ins', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 15],
    [6, 30],
    [9, 240],
    [11, 900],
    [5000, 900],
  ])('after %i failures the account waits %i seconds', (failures, seconds) => {
    expect(waitAfter(failures, accountBackoff)).toBe(seconds);
  });
});

describe('the network that an address counts for', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
