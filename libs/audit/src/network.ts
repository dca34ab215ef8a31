import { isIPv4, isIPv6 } from 'node:net';

const groupsOf = (address: string): readonly string[] => {
  const [head = '', tail] = address.split('::');
  const [front, back] = [head, tail ?? ''].map((part) => part.split(':').filter(Boolean)) as [
    string[],
    string[],
  ];
  const hidden = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array.from({ length: Math.max(0, hidden) }, () => '0'), ...back];
};

/** 够看出从哪里来的，不够认出哪一台设备。Null for what is no address. */
export const networkOf = (address: string | undefined): string | null => {
  const plain = (address ?? '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const network = groupsOf(plain)
    .slice(0, 3)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/48`;
};
