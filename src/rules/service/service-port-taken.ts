import { parseAddress } from '../../address/address.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Service } from '../../model/service.ts';
import type { World } from '../../world/world.ts';
import { freeAddressNear } from '../address-obstacle.ts';
import { listed, NAMED, objectName, objectNames } from '../names.ts';
import { type Sharing, sharingOf } from '../shared-address.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-port-taken',
    title: 'Another Service has the same address, port and protocol',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'error',
    overridable: false,
    needs: ['eips', 'services'],
    rationale:
      'OpenELB gives one address to every Service that requests it, in whatever namespace, and compares no ports. Of two ' +
      'Services with the same port and protocol on one address kube-proxy serves one or the other, as the order of its rules ' +
      'falls. Different ports, or one port for TCP and UDP, are documented and work.',
    remedy: 'Write another port, or request another address.',
    references: [
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
      'https://github.com/metallb/metallb/issues/121',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'port 80 twice',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, selector: { app: api }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'one port, two protocols',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: dns-tcp, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, selector: { app: dns }, ports: [{ port: 53 }] }
---
apiVersion: v1
kind: Service
metadata: { name: dns-udp, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, loadBalancerIP: 192.168.0.91, selector: { app: dns }, ports: [{ port: 53, protocol: UDP }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const sharing = sharingOf(service, world);
    if (sharing === undefined) return NO_DRAFTS;
    const own = new Set(portsOf(service));
    const rivals = sharing.others.filter((other) => portsOf(other).some((port) => own.has(port)));
    return rivals.length === 0 ? NO_DRAFTS : [draft(service, sharing, own, rivals, world)];
  },
};

function portsOf({ traffic }: Service): readonly string[] {
  return traffic.ports.map(({ port, protocol }) => `${port}/${protocol}`);
}

function draft(
  service: Service,
  { address, path, eip }: Sharing,
  own: ReadonlySet<string>,
  rivals: readonly Service[],
  world: World,
): Draft {
  const theirs = new Set(rivals.flatMap(portsOf));
  const ports = [...own].filter((port) => theirs.has(port));
  const free = freeText(service, address, eip, world);
  const index = service.traffic.ports.findIndex(({ port, protocol }) => `${port}/${protocol}` === ports[0]);
  return {
    fault: 'Duplicate',
    path: path ?? ['spec', 'ports', index, 'port'],
    value: path === undefined ? (ports[0] ?? '') : address,
    message: `${listed(ports)} of ${address} ${ports.length === 1 ? 'is' : 'are'} already served by ${objectNames(rivals)}`,
    remedy: `write another port, or another address${free}`,
    related: rivals.slice(0, NAMED).map(({ ref }) => ref),
    key: [address, ...ports.toSorted()].join(' '),
  };
}

function freeText(service: Service, address: string, name: string | undefined, world: World): string {
  const eip = name === undefined ? undefined : world.eip(name, 'openelb');
  const parsed = parseAddress(address);
  if (eip === undefined || parsed === undefined) return '';
  const free = freeAddressNear(parsed, eip, world, service.ref);
  return free === undefined ? '' : ` (${free} is free in ${objectName(eip.ref)})`;
}
