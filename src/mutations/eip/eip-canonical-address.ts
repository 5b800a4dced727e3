import { canonicalEipAddress } from '../../address/canonical-text.ts';
import { type Mutation, NO_AMENDMENTS } from '../../engine/mutation.ts';
import { type Eip, hasTypeFault } from '../../model/eip.ts';
import { isThroughOldVersion } from '../old-version.ts';

export const mutation: Mutation<Eip> = {
  meta: {
    id: 'eip-canonical-address',
    title: 'Writes the address of an Eip in its canonical spelling',
    subjects: ['Eip'],
    needs: [],
    rationale:
      'OpenELB reads spec.address with two parsers, which disagree on blanks, dashes of another kind, zeros before a prefix ' +
      'length and IPv4 addresses in IPv6 clothes; such an Eip is refused, or stored and never announced. Afterwards the text ' +
      'cannot be changed any more, because OpenELB compares it letter by letter.',
    writes:
      'spec.address at creation: blanks, quotation marks and other dashes removed, every address as Go prints it. An address ' +
      'that may mean two things is left alone (host bits before a prefix length, swapped ends, lists). On an update the stored ' +
      'text stays where the manifest still says the same in its old spelling: OpenELB would refuse the change. So tidy the ' +
      'manifests before you switch it off.',
    options: {},
    references: [
      'https://github.com/openelb/openelb/blob/master/api/v1alpha2/eip_types.go',
      'https://github.com/openelb/openelb/issues/200',
    ],
    examples: [
      {
        title: 'blanks around the dash',
        yaml: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91 - 192.168.0.100, protocol: layer2, interface: eth0 }
`,
        after: `
apiVersion: network.kubesphere.io/v1alpha2
kind: Eip
metadata: { name: lab }
spec: { address: 192.168.0.91-192.168.0.100, protocol: layer2, interface: eth0 }
`,
      },
    ],
    since: '0.1.0',
  },
  amend(eip, { transition }) {
    if (isThroughOldVersion(transition) || hasTypeFault(eip, 'address')) return NO_AMENDMENTS;
    const canonical = canonicalEipAddress(eip.addressText);
    if (canonical === undefined || canonical === eip.addressText) return NO_AMENDMENTS;
    const path = ['spec', 'address'];
    const stored = transition.before?.addressText;
    if (stored === undefined) {
      return [{ path, value: canonical, why: 'the spelling that every part of OpenELB reads alike' }];
    }
    return stored === canonical
      ? [{ path, value: stored, why: 'means the stored address, whose text OpenELB lets nobody change' }]
      : NO_AMENDMENTS;
  },
};
