import { type Draft, NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { mapValue } from '../../model/json.ts';
import { refKey } from '../../model/meta.ts';
import { nodeProxyPorts } from '../../model/service/node-proxy.ts';
import type { Service } from '../../model/service.ts';
import { NODE_PROXY_ANNOTATION } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { byRef, counted, NAMED, objectNames } from '../names.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-node-proxy-port',
    title: 'Two node proxies open the same port on the same nodes',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['services'],
    rationale:
      'Node proxy opens the ports of the Service as host ports. With type daemonset that is on every node, so a second node ' +
      'proxy with one of these ports finds no node, and its Pods stay pending. Two of type deployment may stand on ' +
      'different nodes and are left alone.',
    remedy: 'Give the Services different ports, or serve one of them by an Eip.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/lb/nodeproxy.go',
      'https://kubernetes.io/docs/concepts/configuration/overview/#services',
    ],
    examples: {
      bad: [
        {
          title: 'port 80 twice',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
spec: { type: LoadBalancer, selector: { app: api }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: deployment }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'different ports',
          yaml: `
apiVersion: v1
kind: Service
metadata:
  name: api
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: daemonset }
spec: { type: LoadBalancer, selector: { app: api }, ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { lb.kubesphere.io/v1alpha1: openelb, node-proxy.openelb.kubesphere.io/type: deployment }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 8080 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    const ports = nodeProxyPorts(service);
    if (ports.length === 0) return NO_DRAFTS;
    const clashes = ports.flatMap((port) => {
      const others = othersOn(port, service, world);
      return others.length === 0 ? [] : [{ port, others }];
    });
    return boundedDrafts(clashes, ({ port, others }) => draftOf(port, others, service));
  },
};

function othersOn(port: string, service: Service, world: World): readonly Service[] {
  const own = refKey(service.ref);
  const everywhere = onEveryNode(service);
  const others = counted(world.nodeProxiesOn(port)).filter((other) => {
    return refKey(other.ref) !== own && (everywhere || onEveryNode(other));
  });
  return others.sort((a, b) => byRef(a.ref, b.ref));
}

function onEveryNode({ meta }: Service): boolean {
  return mapValue(meta.annotations, NODE_PROXY_ANNOTATION) === 'daemonset';
}

function draftOf(port: string, others: readonly Service[], { traffic }: Service): Draft {
  const index = traffic.ports.findIndex((each) => `${each.protocol}/${each.port}` === port);
  return {
    fault: 'Duplicate',
    path: ['spec', 'ports', index, 'port'],
    value: port.slice(port.indexOf('/') + 1),
    message: `${port} is opened on the nodes for ${objectNames(others)} too, so one of them finds no node`,
    remedy: 'take another port, or serve one of them by an Eip',
    related: others.slice(0, NAMED).map(({ ref }) => ref),
    key: port,
  };
}
