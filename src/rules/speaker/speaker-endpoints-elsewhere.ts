import { quote } from '../../address/quote.ts';
import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Endpoints } from '../../model/endpoints.ts';
import { isNode } from '../../model/node.ts';
import type { Service } from '../../model/service.ts';
import type { Speaker } from '../../model/speaker.ts';
import { refusalText } from '../../openelb/speaker-nodes.ts';
import type { World } from '../../world/world.ts';
import { areNodesKnown, unservedEndpoints } from '../endpoint-nodes.ts';
import { byRef, COUNTED, NAMED, objectNames } from '../names.ts';
import { localServiceYaml } from '../speaker-example.ts';
import { placementPath, placementRemedy } from '../speaker-placement.ts';
import { eipsServed, layer2Speaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-endpoints-elsewhere',
    title: 'The speaker keeps off every node with endpoints of a Service of policy Local',
    kind: 'relation',
    subjects: ['DaemonSet'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'services', 'nodes', 'endpoints'],
    rationale:
      'With externalTrafficPolicy Local only nodes that have a ready endpoint of the Service, and a speaker, may announce ' +
      'its address. A speaker that a selector or a taint keeps off all of them leaves the address unanswered, and the ' +
      'Service looks healthy. Judged from the Endpoints that are known: those that people write, and all of them in files.',
    remedy: 'Let the speaker run where the endpoints are, or give those Services policy Cluster.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/pkg/speaker/layer2/memberlist.go'],
    examples: {
      bad: [{ title: 'a taint that the speaker does not tolerate', yaml: localServiceYaml() }],
      good: [
        {
          title: 'the taint is tolerated',
          yaml: localServiceYaml({ pod: 'tolerations: [{ operator: Exists }]\n      hostNetwork: true' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    if (layer2Speaker(speaker, world) === undefined || !world.knows('endpoints')) return NO_DRAFTS;
    const unserved = unservedServices(speaker, world);
    const [first] = unserved;
    if (first === undefined) return NO_DRAFTS;
    const { node, refusal } = first;
    return [
      {
        fault: 'Invalid',
        path: placementPath(refusal),
        message: `${refusal} keeps it off node ${quote(node)} and all others with endpoints of ${objectNames(unserved)} (policy Local): nobody answers there`,
        remedy: placementRemedy(refusal),
        related: unserved.slice(0, NAMED).map(({ ref }) => ref),
        key: unserved.map(({ ref }) => `${ref.namespace}/${ref.name}`).join(),
        ...(unserved.every(({ areAllKnown }) => areAllKnown) ? {} : { missing: true }),
      },
    ];
  },
};

/** A Service that nobody answers for, with one of its nodes that the speaker is kept off. */
interface Unserved extends Pick<Service, 'ref'> {
  readonly node: string;
  readonly refusal: string;
  readonly areAllKnown: boolean;
}

/** Sorted; {@link COUNTED} Services with an address are looked at. */
function unservedServices(speaker: Speaker, world: World): readonly Unserved[] {
  const found: Unserved[] = [];
  let seen = 0;
  for (const eip of eipsServed(world, 'layer2')) {
    for (const use of world.usesOf(eip)) {
      seen += 1;
      if (seen > COUNTED) return found.sort((a, b) => byRef(a.ref, b.ref));
      const service = world.service(use.service.namespace ?? '', use.service.name);
      const endpoints = service === undefined ? undefined : unservedEndpoints(service, eip, world);
      const kept = endpoints === undefined ? undefined : keptOff(speaker, endpoints, world);
      if (endpoints === undefined || kept === undefined) continue;
      found.push({ ref: use.service, ...kept, areAllKnown: areNodesKnown(endpoints, world) });
    }
  }
  return found.sort((a, b) => byRef(a.ref, b.ref));
}

/** The first node of the Endpoints that there is, and why the speaker does not run on it. */
function keptOff(
  speaker: Speaker,
  { nodes }: Endpoints,
  world: World,
): Omit<Unserved, 'ref' | 'areAllKnown'> | undefined {
  for (const name of [...nodes].sort()) {
    const view = world.stored({ apiVersion: 'v1', kind: 'Node', name });
    const refusal = view !== undefined && isNode(view) ? refusalText(speaker, view) : undefined;
    if (refusal !== undefined) return { node: name, refusal };
  }
  return undefined;
}
