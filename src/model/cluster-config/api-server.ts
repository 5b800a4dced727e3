import { listed } from '../address-reader.ts';
import { flagValue } from '../flags.ts';
import { arrayAt, isJsonObject, mapValue, objectAt, stringMapAt } from '../json.ts';
import { commandLine } from '../meta.ts';
import { type ConfigSource, isPod } from './source.ts';

/** `ServiceCIDR` of `networking.k8s.io`. */
export const SERVICE_CIDR: ConfigSource = {
  name: 'service-cidr',
  matches: ({ group, kind }) => group === 'networking.k8s.io' && kind === 'ServiceCIDR',
  read: (object, reader) => ({
    serviceCidrs: reader
      .entries(objectAt(object, 'spec').cidrs, 'spec.cidrs')
      .flatMap(([text, path]) => reader.block(text, path)),
  }),
};

/** The static Pod of the API server: its flag `--service-cluster-ip-range`. */
export const KUBE_API_SERVER: ConfigSource = {
  name: 'kube-apiserver',
  matches: (identity) => isPod(identity) && identity.namespace === 'kube-system',
  read: (object, reader) => {
    const labels = stringMapAt(objectAt(object, 'metadata'), 'labels');
    if (mapValue(labels, 'component') !== 'kube-apiserver') return undefined;
    const containers = arrayAt(objectAt(object, 'spec'), 'containers').filter(isJsonObject);
    const flag = flagValue(containers.flatMap(commandLine), 'service-cluster-ip-range');
    return {
      serviceCidrs: listed(flag).flatMap((text) => reader.block(text, '--service-cluster-ip-range')),
    };
  },
};
