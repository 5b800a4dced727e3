import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import { ALIAS_GROUP, EIP_PROTOCOLS } from '../../model/eip.ts';
import type { Service } from '../../model/service.ts';
import { namedEip } from '../../openelb/vocabulary.ts';
import type { World } from '../../world/world.ts';
import { meansAddress } from '../look-alike-keys.ts';
import { counted } from '../names.ts';
import { getsAddress } from '../opt-in.ts';
import { eipNamed } from '../service-eip.ts';
import { nearest } from '../spelling.ts';

export const rule: Rule<Service> = {
  meta: {
    id: 'service-eip-missing',
    title: 'The Service names an Eip that does not exist',
    kind: 'relation',
    subjects: ['Service'],
    severity: 'warning',
    overridable: true,
    needs: ['eips'],
    rationale:
      'OpenELB looks the name up as it is written: Eips have no namespace. Until an Eip of that name is there the Service stays ' +
      'pending with "not found" and is tried again at growing intervals, up to a quarter of an hour.',
    remedy: 'Name an Eip that exists, or create the one that is named.',
    references: [
      'https://github.com/openelb/openelb/blob/master/pkg/controllers/ipam/ipam.go',
      'https://openelb.io/docs/getting-started/usage/use-openelb-in-layer-2-mode/',
    ],
    examples: {
      bad: [
        {
          title: 'a slip in the name',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lap } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
      good: [
        {
          title: 'the Eip is there',
          yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, annotations: { lb.kubesphere.io/v1alpha1: openelb, eip.openelb.kubesphere.io/v1alpha2: lab } }
spec: { type: LoadBalancer, selector: { app: web }, ports: [{ port: 80 }] }
`,
        },
      ],
    },
    since: '0.1.0',
  },
  check(service, { world }) {
    if (!getsAddress(service) || !knowsEips(world)) return NO_DRAFTS;
    const named = namedEip(service);
    if (named === undefined || meansAddress(named.text)) return NO_DRAFTS;
    const { text, path } = named;
    if (eipNamed(text, service, world) !== undefined) return NO_DRAFTS;
    const [like] = nameLike(text, world);
    return [
      {
        fault: 'Invalid',
        path,
        value: text,
        message: `Eip ${quote(text)} does not exist, so the Service stays pending until it does`,
        remedy:
          like === undefined ? 'create it, or name one that exists (kubectl get eips)' : `did you mean ${quote(like)}?`,
        key: text,
        missing: true,
      },
    ];
  },
};

/** In the dialect of articles a cluster may do without the Eips that OpenELB reads: it is enough to know the others. */
function knowsEips(world: World): boolean {
  if (world.knows('eips')) return true;
  if (world.facts.dialect !== 'kubeelb' || world.scope !== 'cluster') return false;
  return !world.unknowns().some(({ what }) => what === `eips.${ALIAS_GROUP}`);
}

/** Of each protocol: more than people have, few enough for what is done again at every change of the Service. */
const LOOKED_THROUGH = 100;

/** The name nearest to the text, of as many Eips as a slip is worth looking through. */
function nameLike(text: string, world: World): readonly string[] {
  const names = EIP_PROTOCOLS.flatMap((protocol) => counted(world.eipsOfProtocol(protocol), LOOKED_THROUGH));
  const like = nearest(
    text,
    names.map(({ ref }) => ref.name),
  );
  return like === undefined ? [] : [like];
}
