import { lookup } from 'node:dns/promises';
import { BlockList } from 'node:net';

/** Networks that are not the public Internet (RFC 6890): this machine, private and link-local ones. */
const privateNetworks: readonly (readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['::', 127, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
];

/** Whether a host, as `URL.hostname` writes it, has an address in a private network. One that has none at all is not. */
export async function isPrivate(host: string): Promise<boolean> {
  const networks = new BlockList();
  for (const network of privateNetworks) networks.addSubnet(...network);
  const found = await lookup(host.replace(/^\[(.*)\]$/, '$1'), { all: true }).catch(() => []);
  return found.some(({ address, family }) => networks.check(address, family === 6 ? 'ipv6' : 'ipv4'));
}
