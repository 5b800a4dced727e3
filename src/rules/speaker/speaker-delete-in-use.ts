import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Eip } from '../../model/eip.ts';
import type { Speaker } from '../../model/speaker.ts';
import { registers, settingsOf } from '../../openelb/speaker-settings.ts';
import type { World } from '../../world/world.ts';
import { namedServices, servicesUsing, useTexts } from '../service-uses.ts';
import { speakerYaml } from '../speaker-example.ts';
import { eipsServed, otherSpeakers, SPEAKER_SOURCES } from '../speaker-subject.ts';

const EIP = `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
status: { used: { 192.168.0.91: shop/web } }
---`;

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-delete-in-use',
    title: 'The speaker is deleted while Services hold addresses that it announces',
    kind: 'transition',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'warning',
    overridable: true,
    needs: ['eips', 'services'],
    rationale:
      'With the last speaker nobody answers for the addresses any more, while the Services go on showing them. It is ' +
      'no error because an uninstall deletes everything in some order.',
    remedy: 'Delete the Services or move them to another load balancer first.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/issues/280'],
    examples: {
      bad: [{ title: 'a Service has an address', yaml: EIP + speakerYaml(), operation: 'DELETE' }],
      good: [{ title: 'no Service has one', yaml: speakerYaml(), operation: 'DELETE' }],
    },
    since: '0.1.0',
  },
  check(speaker, { world, transition, facts }) {
    if (transition?.operation !== 'DELETE') return NO_DRAFTS;
    const settings = settingsOf(speaker, facts);
    const others = otherSpeakers(speaker, world);
    for (const protocol of ['layer2', 'vip'] as const) {
      if (registers(settings, protocol) !== true) continue;
      if (others.some((other) => registers(other.settings, protocol) === true)) continue;
      const used = inUse(world, eipsServed(world, protocol));
      if (used === undefined) continue;
      const uses = servicesUsing(world, used);
      return [
        {
          fault: 'Forbidden',
          path: ['metadata', 'name'],
          value: speaker.ref.name,
          message: `nobody will answer any more for Eip "${used.ref.name}", in use by ${useTexts(uses)}`,
          remedy: 'delete the Services first, or install another speaker before',
          related: [used.ref, ...namedServices(uses)],
        },
      ];
    }
    return NO_DRAFTS;
  },
};

/** The first Eip of which a Service holds an address. */
function inUse(world: World, eips: readonly Eip[]): Eip | undefined {
  return eips.find((eip) => {
    for (const _ of world.usesOf(eip)) return true;
    return false;
  });
}
