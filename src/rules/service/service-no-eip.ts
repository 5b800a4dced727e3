import { quote } from '../../address/quote.ts';
import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { DEFAULT_EIP_ANNOTATION } from '../../model/eip.ts';
import { mapValue } from '../../model/json.ts';
import type { Service } from '../../model/service.ts';
import type { PendingReason } from '../../openelb/allocation.ts';
import { PROTOCOL_ANNOTATION } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { COUNTED, counted } from '../names.ts';
import { eipPath, waitReason } from '../service-allocation.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-no-eip',
    title: 'The Service names no Eip, and none serves its namespace',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'namespaces'],
    rationale:
      'From 0.6 on OpenELB gives a Service that names no Eip an address of a pool bound to its namespace, else of the default ' +
      'pool; a pool with neither binding nor default annotation is never chosen. Without a match the Service stays pending ' +
      'with the event "no available default eip found", and OpenELB does not try again when an existing Eip is annotated or ' +
      'bound later, only when somebody touches the Service. It is no error, because the Eip may be applied after the Service.',
    remedy: 'Name an Eip in the Service, bind one to its namespace, or make one the default.',
    references: [
      'https://github.com/openelb/openelb/issues/231',
      'https://openelb.io/docs/getting-started/configuration/configure-ip-address-pools-using-eip/',
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
    ],
    examples: {
      bad: [
        {
          title: 'the only pool is bound to another namespace',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0, namespaces: [research] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'a default pool',
          yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop }
---
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab, annotations: { eip.openelb.kubesphere.io/is-default-eip: "true" } }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (world.scope !== 'cluster') return NO_DRAFTS;
    const reason = waitReason(service, world);
    if (reason?.kind === 'no-open-eip') return ofProtocol(service, reason);
    const namespace = service.ref.namespace ?? '';
    // Without the labels of the namespace nobody can tell whether an Eip selects it.
    if (reason?.kind !== 'no-eip' || world.namespace(namespace) === undefined) return NO_DRAFTS;
    return [draft(service, namespace, world)];
  },
};

/** 0.5 takes any pool of the protocol. Where the Service names none it takes bgp, which is another rule's business. */
function ofProtocol(service: Service, { protocol, text }: PendingReason & { kind: 'no-open-eip' }): readonly Draft[] {
  if (text !== undefined || mapValue(service.meta.annotations, PROTOCOL_ANNOTATION) === undefined) return NO_DRAFTS;
  return [
    {
      fault: 'Required',
      path: eipPath(service),
      message: `no Eip is named, and none of protocol ${quote(protocol)} has room, so it stays <pending>`,
      remedy: `apply an Eip with protocol: ${protocol}, or free an address`,
      key: protocol,
    },
  ];
}

function draft(service: Service, namespace: string, world: World): Draft {
  const open = openEip(world);
  const name = open === undefined ? 'name an Eip' : `name Eip ${quote(open)}`;
  return {
    fault: 'Required',
    path: eipPath(service),
    message: `no Eip serves namespace ${quote(namespace)} or is default`,
    remedy: `${name}, bind one (spec.namespaces), or annotate one ${DEFAULT_EIP_ANNOTATION}: "true"`,
  };
}

/** The first Eip by name that has room and is bound to no namespace, so that it is meant for everybody. */
function openEip(world: World): string | undefined {
  const candidates = counted(world.eipsWithRoom('layer2'));
  if (candidates.length > COUNTED) return undefined;
  const open = candidates.filter((eip) => eip.namespaces.length === 0 && eip.namespaceSelector === undefined);
  return open.map(({ ref }) => ref.name).sort()[0];
}
