import { parseAddress } from '../../address/address.ts';
import { singleRange } from '../../address/range.ts';
import { type AddressReader, isWritten, type ReadRange } from '../address-reader.ts';
import { isJsonObject, objectAt } from '../json.ts';
import { type ConfigSource, isConfigMap } from './source.ts';

const ROOT = 'data[ClusterConfiguration]';

/** `ConfigMap kube-system/kubeadm-config`: the ranges and the endpoint that kubeadm was given. */
export const KUBEADM: ConfigSource = {
  name: 'kubeadm',
  matches: (identity) => isConfigMap(identity, 'kube-system') && identity.name === 'kubeadm-config',
  read: (object, reader, parseYaml) => {
    const config = reader.yaml(objectAt(object, 'data').ClusterConfiguration, ROOT, parseYaml);
    if (!isJsonObject(config)) {
      if (isWritten(config)) reader.report(ROOT, config, 'is not a YAML map');
      return {};
    }
    const networking = objectAt(config, 'networking');
    return {
      podCidrs: reader.blocks(networking.podSubnet, `${ROOT}.networking.podSubnet`),
      serviceCidrs: reader.blocks(networking.serviceSubnet, `${ROOT}.networking.serviceSubnet`),
      controlPlane: endpoint(config.controlPlaneEndpoint, `${ROOT}.controlPlaneEndpoint`, reader),
    };
  },
};

/** The address of `host[:port]`; a name is none, and where it leads is not known here. */
function endpoint(value: unknown, path: string, reader: AddressReader): readonly ReadRange[] {
  const text = reader.text(value, path);
  if (text === undefined) return [];
  const host = hostOf(text);
  const address = parseAddress(host);
  if (address !== undefined) return [{ range: singleRange(address), text, path }];
  return /^[\d.]+$/u.test(host) || text.startsWith('[') ? reader.none(path, text, 'is not an IP address') : [];
}

function hostOf(endpointText: string): string {
  if (endpointText.startsWith('[')) return endpointText.slice(1).split(']', 1)[0] ?? '';
  const pieces = endpointText.split(':');
  return pieces.length === 2 ? (pieces[0] ?? '') : endpointText;
}
