import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { portFault } from '../../openelb/speaker-settings.ts';
import { boundedDrafts } from '../bounded-drafts.ts';
import { flagDraft, unreadDraft } from '../flag-remedy.ts';
import { speakerYaml } from '../speaker-example.ts';
import { judgedSpeaker, SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-flag-invalid',
    title: 'The speaker is given arguments at which its process ends',
    kind: 'object',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'error',
    overridable: false,
    needs: [],
    rationale:
      'openelb-speaker ends at the first argument that it does not know, at every word that is no flag and at every ' +
      'value that Go does not parse. The pods restart for ever, on every node, so every announcement stops. The flags' +
      ' of articles (--default-interface, --enable-bgp) are in no release of OpenELB.',
    remedy: 'Write flags as --name=value with the names that the speaker knows; remove the others.',
    references: [
      ...SPEAKER_SOURCES,
      'https://pkg.go.dev/github.com/spf13/pflag',
      'https://pkg.go.dev/strconv#ParseBool',
    ],
    examples: {
      bad: [
        { title: 'a blank instead of an equals sign', yaml: speakerYaml({ args: '["--enable-layer2", "true"]' }) },
        {
          title: 'flags of an article',
          yaml: speakerYaml({ args: '["--enable-layer2=true", "--default-interface=eth0"]' }),
        },
      ],
      good: [
        {
          title: 'flags that are known',
          yaml: speakerYaml({ args: '["--enable-layer2", "--v=4", "--bind-port=7947"]' }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker, { world }) {
    const facts = judgedSpeaker(speaker, world);
    if (facts === undefined) return NO_DRAFTS;
    const { flags, notText, opaque } = facts.settings;
    const [unread] = flags.unread;
    const port = portFault(facts.settings);
    if (flags.faults.length + notText.length === 0 && unread === undefined && port === undefined) return NO_DRAFTS;
    const noText = notText.map((word) => ({ kind: 'not-text', word, name: '', log: '' }) as const);
    // Behind a word that is only known at run time nobody can tell flags from values.
    const read = port === undefined ? flags.faults : [...flags.faults, port];
    const faults = [...noText, ...(opaque === undefined ? read : [])];
    const drafts = [...boundedDrafts(faults, (fault) => flagDraft(fault, facts.settings))];
    return unread === undefined ? drafts : [...drafts, unreadDraft(unread)];
  },
};
