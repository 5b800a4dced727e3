import type { Rule } from '../engine/rule.ts';
import { rule as clusterForeignPool } from './cluster/cluster-foreign-pool.ts';
import { rule as clusterKubeProxyConfig } from './cluster/cluster-kube-proxy-config.ts';
import { rule as clusterKubeProxyRestart } from './cluster/cluster-kube-proxy-restart.ts';
import { rule as clusterMemberlistSecret } from './cluster/cluster-memberlist-secret.ts';
import { rule as clusterNamespaceLabels } from './cluster/cluster-namespace-labels.ts';
import { rule as clusterNodeAddress } from './cluster/cluster-node-address.ts';
import { rule as clusterStrictArp } from './cluster/cluster-strict-arp.ts';
import { rule as eipAddressImmutable } from './eip/eip-address-immutable.ts';
import { rule as eipAddressNotation } from './eip/eip-address-notation.ts';
import { rule as eipAddressOverlap } from './eip/eip-address-overlap.ts';
import { rule as eipAddressSpecialPurpose } from './eip/eip-address-special-purpose.ts';
import { rule as eipAddressSyntax } from './eip/eip-address-syntax.ts';
import { rule as eipAliasGroup } from './eip/eip-alias-group.ts';
import { rule as eipCanReachNode } from './eip/eip-can-reach-node.ts';
import { rule as eipCanReachPool } from './eip/eip-can-reach-pool.ts';
import { rule as eipCanReachTarget } from './eip/eip-can-reach-target.ts';
import { rule as eipChangeMovesServices } from './eip/eip-change-moves-services.ts';
import { rule as eipClusterCidr } from './eip/eip-cluster-cidr.ts';
import { rule as eipDefaultDuplicate } from './eip/eip-default-duplicate.ts';
import { rule as eipDefaultSpelling } from './eip/eip-default-spelling.ts';
import { rule as eipDeleteInUse } from './eip/eip-delete-in-use.ts';
import { rule as eipEndlessMoves } from './eip/eip-endless-moves.ts';
import { rule as eipFieldType } from './eip/eip-field-type.ts';
import { rule as eipForeignAddress } from './eip/eip-foreign-address.ts';
import { rule as eipGatewayAddress } from './eip/eip-gateway-address.ts';
import { rule as eipHuge } from './eip/eip-huge.ts';
import { rule as eipInterfaceMissing } from './eip/eip-interface-missing.ts';
import { rule as eipInterfaceName } from './eip/eip-interface-name.ts';
import { rule as eipInterfaceTwoFamilies } from './eip/eip-interface-two-families.ts';
import { rule as eipIpv6Unsupported } from './eip/eip-ipv6-unsupported.ts';
import { rule as eipNameTooLong } from './eip/eip-name-too-long.ts';
import { rule as eipNamespaceSelectorEmpty } from './eip/eip-namespace-selector-empty.ts';
import { rule as eipNamespaceSelectorInvalid } from './eip/eip-namespace-selector-invalid.ts';
import { rule as eipNamespaceUnknown } from './eip/eip-namespace-unknown.ts';
import { rule as eipNetworkAddress } from './eip/eip-network-address.ts';
import { rule as eipNodeAddress } from './eip/eip-node-address.ts';
import { rule as eipOutsideSubnet } from './eip/eip-outside-subnet.ts';
import { rule as eipOverrideUnknown } from './eip/eip-override-unknown.ts';
import { rule as eipPriorityTie } from './eip/eip-priority-tie.ts';
import { rule as eipProtocolMissing } from './eip/eip-protocol-missing.ts';
import { rule as eipProtocolUnknown } from './eip/eip-protocol-unknown.ts';
import { rule as eipReservedRange } from './eip/eip-reserved-range.ts';
import { rule as eipSpeakerMissing } from './eip/eip-speaker-missing.ts';
import { rule as eipStrictArp } from './eip/eip-strict-arp.ts';
import { rule as eipUnselected } from './eip/eip-unselected.ts';
import { rule as eipUsingKnownIps } from './eip/eip-using-known-ips.ts';
import { rule as eipV1alpha1Write } from './eip/eip-v1alpha1-write.ts';
import { rule as serviceAddressNotation } from './service/service-address-notation.ts';
import { rule as serviceAddressOutside } from './service/service-address-outside.ts';
import { rule as serviceAddressSyntax } from './service/service-address-syntax.ts';
import { rule as serviceAddressTwice } from './service/service-address-twice.ts';
import { rule as serviceAddressUnusable } from './service/service-address-unusable.ts';
import { rule as serviceAliasKey } from './service/service-alias-key.ts';
import { rule as serviceDeleteHangs } from './service/service-delete-hangs.ts';
import { rule as serviceDualStackRequired } from './service/service-dual-stack-required.ts';
import { rule as serviceEipFull } from './service/service-eip-full.ts';
import { rule as serviceEipKeyMixedUp } from './service/service-eip-key-mixed-up.ts';
import { rule as serviceEipMissing } from './service/service-eip-missing.ts';
import { rule as serviceEipOtherNamespace } from './service/service-eip-other-namespace.ts';
import { rule as serviceEipUnusable } from './service/service-eip-unusable.ts';
import { rule as serviceEndpointsElsewhere } from './service/service-endpoints-elsewhere.ts';
import { rule as serviceEndpointsMissing } from './service/service-endpoints-missing.ts';
import { rule as serviceExternalIpInEip } from './service/service-external-ip-in-eip.ts';
import { rule as serviceFamilyMismatch } from './service/service-family-mismatch.ts';
import { rule as serviceFieldLost } from './service/service-field-lost.ts';
import { rule as serviceForeignAnnotation } from './service/service-foreign-annotation.ts';
import { rule as serviceForeignStatus } from './service/service-foreign-status.ts';
import { rule as serviceKeyInLabels } from './service/service-key-in-labels.ts';
import { rule as serviceKeyUnknown } from './service/service-key-unknown.ts';
import { rule as serviceLabelChanged } from './service/service-label-changed.ts';
import { rule as serviceLastAnnotation } from './service/service-last-annotation.ts';
import { rule as serviceMovesBetweenEips } from './service/service-moves-between-eips.ts';
import { rule as serviceNoEip } from './service/service-no-eip.ts';
import { rule as serviceNodeProxyChanged } from './service/service-node-proxy-changed.ts';
import { rule as serviceNodeProxyEip } from './service/service-node-proxy-eip.ts';
import { rule as serviceNodeProxyName } from './service/service-node-proxy-name.ts';
import { rule as serviceNodeProxyPort } from './service/service-node-proxy-port.ts';
import { rule as serviceNodeProxyType } from './service/service-node-proxy-type.ts';
import { rule as serviceNotAnnounced } from './service/service-not-announced.ts';
import { rule as serviceOptInMissing } from './service/service-opt-in-missing.ts';
import { rule as serviceOptInValue } from './service/service-opt-in-value.ts';
import { rule as servicePortTaken } from './service/service-port-taken.ts';
import { rule as serviceProtocolMismatch } from './service/service-protocol-mismatch.ts';
import { rule as serviceSharedLocal } from './service/service-shared-local.ts';
import { rule as serviceTrafficLocal } from './service/service-traffic-local.ts';
import { rule as serviceTwoControllers } from './service/service-two-controllers.ts';
import { rule as serviceTypeNotLoadBalancer } from './service/service-type-not-load-balancer.ts';
import { rule as serviceUpdateLosesAddress } from './service/service-update-loses-address.ts';
import { rule as speakerCapabilities } from './speaker/speaker-capabilities.ts';
import { rule as speakerCommand } from './speaker/speaker-command.ts';
import { rule as speakerDeleteInUse } from './speaker/speaker-delete-in-use.ts';
import { rule as speakerDuplicate } from './speaker/speaker-duplicate.ts';
import { rule as speakerEndpointsElsewhere } from './speaker/speaker-endpoints-elsewhere.ts';
import { rule as speakerEnvironment } from './speaker/speaker-environment.ts';
import { rule as speakerFlagInvalid } from './speaker/speaker-flag-invalid.ts';
import { rule as speakerHostNetwork } from './speaker/speaker-host-network.ts';
import { rule as speakerImageTag } from './speaker/speaker-image-tag.ts';
import { rule as speakerLayer2Disabled } from './speaker/speaker-layer2-disabled.ts';
import { rule as speakerMemberlistKey } from './speaker/speaker-memberlist-key.ts';
import { rule as speakerNoNode } from './speaker/speaker-no-node.ts';
import { rule as speakerNodeName } from './speaker/speaker-node-name.ts';
import { rule as speakerPeers } from './speaker/speaker-peers.ts';
import { rule as speakerPodSecurity } from './speaker/speaker-pod-security.ts';
import { rule as speakerPortClash } from './speaker/speaker-port-clash.ts';
import { rule as speakerProbePort } from './speaker/speaker-probe-port.ts';
import { rule as speakerRollingChange } from './speaker/speaker-rolling-change.ts';

/** Every rule, sorted by id. A new rule is one import above and one line here. */
export const rules: readonly Rule[] = [
  clusterForeignPool,
  clusterKubeProxyConfig,
  clusterKubeProxyRestart,
  clusterMemberlistSecret,
  clusterNamespaceLabels,
  clusterNodeAddress,
  clusterStrictArp,
  eipAddressImmutable,
  eipAddressNotation,
  eipAddressOverlap,
  eipAddressSpecialPurpose,
  eipAddressSyntax,
  eipAliasGroup,
  eipCanReachNode,
  eipCanReachPool,
  eipCanReachTarget,
  eipChangeMovesServices,
  eipClusterCidr,
  eipDefaultDuplicate,
  eipDefaultSpelling,
  eipDeleteInUse,
  eipEndlessMoves,
  eipFieldType,
  eipForeignAddress,
  eipGatewayAddress,
  eipHuge,
  eipInterfaceMissing,
  eipInterfaceName,
  eipInterfaceTwoFamilies,
  eipIpv6Unsupported,
  eipNameTooLong,
  eipNamespaceSelectorEmpty,
  eipNamespaceSelectorInvalid,
  eipNamespaceUnknown,
  eipNetworkAddress,
  eipNodeAddress,
  eipOutsideSubnet,
  eipOverrideUnknown,
  eipPriorityTie,
  eipProtocolMissing,
  eipProtocolUnknown,
  eipReservedRange,
  eipSpeakerMissing,
  eipStrictArp,
  eipUnselected,
  eipUsingKnownIps,
  eipV1alpha1Write,
  serviceAddressNotation,
  serviceAddressOutside,
  serviceAddressSyntax,
  serviceAddressTwice,
  serviceAddressUnusable,
  serviceAliasKey,
  serviceDeleteHangs,
  serviceDualStackRequired,
  serviceEipFull,
  serviceEipKeyMixedUp,
  serviceEipMissing,
  serviceEipOtherNamespace,
  serviceEipUnusable,
  serviceEndpointsElsewhere,
  serviceEndpointsMissing,
  serviceExternalIpInEip,
  serviceFamilyMismatch,
  serviceFieldLost,
  serviceForeignAnnotation,
  serviceForeignStatus,
  serviceKeyInLabels,
  serviceKeyUnknown,
  serviceLabelChanged,
  serviceLastAnnotation,
  serviceMovesBetweenEips,
  serviceNoEip,
  serviceNodeProxyChanged,
  serviceNodeProxyEip,
  serviceNodeProxyName,
  serviceNodeProxyPort,
  serviceNodeProxyType,
  serviceNotAnnounced,
  serviceOptInMissing,
  serviceOptInValue,
  servicePortTaken,
  serviceProtocolMismatch,
  serviceSharedLocal,
  serviceTrafficLocal,
  serviceTwoControllers,
  serviceTypeNotLoadBalancer,
  serviceUpdateLosesAddress,
  speakerCapabilities,
  speakerCommand,
  speakerDeleteInUse,
  speakerDuplicate,
  speakerEndpointsElsewhere,
  speakerEnvironment,
  speakerFlagInvalid,
  speakerHostNetwork,
  speakerImageTag,
  speakerLayer2Disabled,
  speakerMemberlistKey,
  speakerNoNode,
  speakerNodeName,
  speakerPeers,
  speakerPodSecurity,
  speakerPortClash,
  speakerProbePort,
  speakerRollingChange,
];
