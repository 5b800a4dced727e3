import { NO_DRAFTS } from '../../engine/finding.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Speaker } from '../../model/speaker.ts';
import { speakerYaml } from '../speaker-example.ts';
import { SPEAKER_SOURCES } from '../speaker-subject.ts';

export const rule: Rule<Speaker> = {
  meta: {
    id: 'speaker-image-tag',
    title: 'The image of the speaker moves under its tag',
    kind: 'object',
    subjects: ['DaemonSet', 'Deployment'],
    severity: 'warning',
    overridable: true,
    needs: [],
    rationale:
      'Under master and latest, and without a tag, nodes run what the registry had when they pulled: speakers of one ' +
      'cluster may differ, a restart can bring another version, and what is known about releases does not hold for ' +
      'it. The development chart has master as default.',
    remedy: 'Name a release, e.g. v0.6.0, or a digest.',
    references: [...SPEAKER_SOURCES, 'https://github.com/openelb/openelb/blob/master/charts/values.yaml'],
    examples: {
      bad: [{ title: 'the development branch', yaml: speakerYaml({ image: 'kubesphere/openelb-speaker:master' }) }],
      good: [
        { title: 'a release', yaml: speakerYaml() },
        {
          title: 'a digest',
          yaml: speakerYaml({
            image: 'kubesphere/openelb-speaker@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
          }),
        },
      ],
    },
    since: '0.1.0',
  },
  check(speaker) {
    const { image, imageTag, container, hasContainer, program } = speaker;
    if (!hasContainer || program === 'other' || image === '' || image.includes('@')) return NO_DRAFTS;
    if (imageTag !== '' && !MOVING.has(imageTag)) return NO_DRAFTS;
    return [
      {
        fault: 'Invalid',
        path: [...container.path, 'image'],
        value: image,
        message:
          imageTag === ''
            ? 'has no tag, which means latest: nodes may run different versions'
            : `${imageTag} moves: nodes may run different versions`,
        remedy: 'name a release, e.g. :v0.6.0, or a digest',
        key: image,
      },
    ];
  },
};

const MOVING = new Set(['master', 'latest']);
