import { networkOf } from './network';

it.each([
  ['192.168.3.77', '192.168.3.0/24'],
  ['::ffff:10.0.0.9', '10.0.0.0/24'],
  ['2001:db8:00a1:2::7', '2001:db8:a1::/48'],
  ['2001:db8::7', '2001:db8:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['不是地址', null],
  [undefined, null],
])('个人信息保护法第六条：%s 只留到网段', (address, network) => expect(networkOf(address)).toBe(network));
