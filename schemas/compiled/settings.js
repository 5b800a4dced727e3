// Generated from settings.schema.json by npm run generate; do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://layer2-guard.io/schemas/settings.schema.json", "title": "Settings of layer2-guard check (.layer2-guard.yaml)", "type": "object", "additionalProperties": false, "properties": { "policy": { "type": ["string", "object"], "additionalProperties": false, "properties": { "apiVersion": { "const": "layer2-guard.io/v1alpha1" }, "kind": { "const": "Policy" }, "metadata": { "type": "object" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "cluster-foreign-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A pool of another load balancer overlaps an Eip" }, "cluster-kube-proxy-config": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The configuration of kube-proxy holds a strictARP that is not read" }, "cluster-kube-proxy-restart": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Pods of kube-proxy are older than its configuration" }, "cluster-memberlist-secret": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Secret of the member list ends or splits the speakers" }, "cluster-namespace-labels": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "New labels of a Namespace move its Services to other pools" }, "cluster-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Node has an address of an Eip" }, "cluster-strict-arp": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "kube-proxy comes into ipvs mode without strict ARP while there are layer-2 Eips" }, "eip-address-immutable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The address of an Eip is changed" }, "eip-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is spelt oddly and may mean more than its author did" }, "eip-address-overlap": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another Eip" }, "eip-address-special-purpose": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses at which no Service can be reached" }, "eip-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is not one that OpenELB stores, counts and announces alike" }, "eip-alias-group": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip of an API group that OpenELB does not read" }, "eip-can-reach-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a node" }, "eip-can-reach-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a pool or of the cluster" }, "eip-can-reach-target": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip does not name an address to reach" }, "eip-change-moves-services": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A change of the Eip moves or silences Services that use it" }, "eip-cluster-cidr": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with the pod or Service range of the cluster" }, "eip-default-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Eip is the default already" }, "eip-default-spelling": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Default annotation of the Eip is not exactly true" }, "eip-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is deleted while Services hold its addresses" }, "eip-endless-moves": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Services of a namespace move between two Eips without end" }, "eip-field-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Eip is not of the type that its schema demands" }, "eip-foreign-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another load balancer" }, "eip-gateway-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the gateway of its subnet" }, "eip-huge": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds far more addresses than a cluster needs" }, "eip-interface-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Layer2 or vip Eip without interface" }, "eip-interface-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Interface of the Eip is no name that a speaker can use" }, "eip-interface-two-families": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv4 and an IPv6 Eip share an interface" }, "eip-ipv6-unsupported": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv6 pool at layer 2 meets a speaker without neighbour discovery" }, "eip-name-too-long": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Name of the Eip cannot be the value of a label" }, "eip-namespace-selector-empty": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Empty namespaceSelector binds the pool to nobody or to everybody" }, "eip-namespace-selector-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespaceSelector of the Eip holds a key or value that no label can have" }, "eip-namespace-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip names a Namespace that does not exist" }, "eip-network-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the network or broadcast address of a subnet" }, "eip-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the address of a node or of the control plane" }, "eip-outside-subnet": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip lies outside the subnets of the nodes" }, "eip-override-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip accepts a rule that does not exist or cannot be accepted" }, "eip-priority-tie": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two Eips of the same priority serve a common namespace" }, "eip-protocol-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip without protocol is a BGP pool" }, "eip-protocol-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Protocol of the Eip is not one that OpenELB knows" }, "eip-reserved-range": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses that the policy reserves" }, "eip-speaker-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "No speaker announces Eips of that protocol" }, "eip-strict-arp": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "kube-proxy in ipvs mode lets every node answer for the addresses of the Eip" }, "eip-unselected": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Only Services that name the Eip get addresses from it" }, "eip-using-known-ips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field usingKnownIPs of the Eip has no effect" }, "eip-v1alpha1-write": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is written through API version v1alpha1" }, "service-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is not spelt as OpenELB spells it" }, "service-address-outside": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is in no Eip, or not in the one that is named" }, "service-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is none" }, "service-address-twice": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation and loadBalancerIP request different addresses" }, "service-address-unusable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service requests an address that no Service can be served on" }, "service-alias-key": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names its pool with the annotation of articles" }, "service-delete-hangs": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Service is deleted that OpenELB will not let go" }, "service-dual-stack-required": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service requires two families and gets one address" }, "service-eip-full": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip that would serve the Service has no address left" }, "service-eip-key-mixed-up": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A pool name stands where OpenELB reads an address, or an address where it reads a pool name" }, "service-eip-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names an Eip that does not exist" }, "service-eip-other-namespace": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names an Eip that is bound to other namespaces" }, "service-eip-unusable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip that the Service wants is disabled or being deleted" }, "service-endpoints-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Service without selector whose Endpoints OpenELB cannot use" }, "service-external-ip-in-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An external address of the Service belongs to an Eip" }, "service-family-mismatch": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip has addresses of a family that the Service does not have" }, "service-field-lost": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Service that OpenELB deletes with its first write" }, "service-foreign-annotation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service asks another load balancer for an address too" }, "service-foreign-status": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service shows an address of another load balancer, and OpenELB leaves it" }, "service-key-in-labels": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation of OpenELB written as a label" }, "service-key-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation that looks like one of OpenELB, which does not read it" }, "service-label-changed": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The label that OpenELB keeps its record in is written by somebody else" }, "service-last-annotation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The last annotation of a Service with an OpenELB address is taken away" }, "service-moves-between-eips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Several Eips are equally good for the Service, so its address changes" }, "service-no-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names no Eip, and none serves its namespace" }, "service-node-proxy-changed": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Node proxy of a live Service is switched off or over" }, "service-node-proxy-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Service with node proxy asks for a pool or an address" }, "service-node-proxy-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Names too long for the workload of a node proxy" }, "service-node-proxy-port": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two node proxies open the same port on the same nodes" }, "service-node-proxy-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Node proxy of a type that OpenELB does not know" }, "service-not-announced": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "No speaker answers for the Eip that serves the Service" }, "service-opt-in-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service carries annotations of OpenELB and does not opt in" }, "service-opt-in-value": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service opts in with a value that OpenELB does not know" }, "service-port-taken": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Service has the same address, port and protocol" }, "service-protocol-mismatch": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service asks for another protocol than its Eip has" }, "service-shared-local": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Services share an address, and one of them has externalTrafficPolicy Local" }, "service-traffic-local": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "externalTrafficPolicy Local with a layer2 pool, whose speakers do not follow the Pods" }, "service-two-controllers": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another load balancer takes the Service too" }, "service-type-not-load-balancer": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotations of OpenELB on a Service that is no load balancer" }, "service-update-loses-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An update of whatever field takes the Service its address" }, "speaker-capabilities": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker lacks the capabilities it needs" }, "speaker-command": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The container of the speaker does not run the speaker" }, "speaker-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker is deleted while Services hold addresses that it announces" }, "speaker-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two workloads announce in one cluster" }, "speaker-environment": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker does not learn its node or its namespace" }, "speaker-flag-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker is given arguments at which its process ends" }, "speaker-host-network": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker is not on the host network" }, "speaker-image-tag": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The image of the speaker moves under its tag" }, "speaker-layer2-disabled": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker does not serve a protocol of which there are Eips" }, "speaker-memberlist-key": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The key of the member list has a length that ends the speaker" }, "speaker-no-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker runs on no node" }, "speaker-node-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker joins its member list under the name of another node" }, "speaker-peers": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Speakers do not find each other and answer side by side" }, "speaker-pod-security": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespace does not let the pods of the speaker in" }, "speaker-port-clash": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A port of the speaker is taken on its nodes" }, "speaker-probe-port": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A probe of the speaker asks another port than it listens on" }, "speaker-rolling-change": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The key or port of the member list changes while speakers run" } } }, "exemptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "enum": ["cluster-foreign-pool", "cluster-kube-proxy-config", "cluster-kube-proxy-restart", "cluster-memberlist-secret", "cluster-namespace-labels", "cluster-node-address", "cluster-strict-arp", "eip-address-immutable", "eip-address-notation", "eip-address-overlap", "eip-address-special-purpose", "eip-address-syntax", "eip-alias-group", "eip-can-reach-node", "eip-can-reach-pool", "eip-can-reach-target", "eip-change-moves-services", "eip-cluster-cidr", "eip-default-duplicate", "eip-default-spelling", "eip-delete-in-use", "eip-endless-moves", "eip-field-type", "eip-foreign-address", "eip-gateway-address", "eip-huge", "eip-interface-missing", "eip-interface-name", "eip-interface-two-families", "eip-ipv6-unsupported", "eip-name-too-long", "eip-namespace-selector-empty", "eip-namespace-selector-invalid", "eip-namespace-unknown", "eip-network-address", "eip-node-address", "eip-outside-subnet", "eip-override-unknown", "eip-priority-tie", "eip-protocol-missing", "eip-protocol-unknown", "eip-reserved-range", "eip-speaker-missing", "eip-strict-arp", "eip-unselected", "eip-using-known-ips", "eip-v1alpha1-write", "service-address-notation", "service-address-outside", "service-address-syntax", "service-address-twice", "service-address-unusable", "service-alias-key", "service-delete-hangs", "service-dual-stack-required", "service-eip-full", "service-eip-key-mixed-up", "service-eip-missing", "service-eip-other-namespace", "service-eip-unusable", "service-endpoints-missing", "service-external-ip-in-eip", "service-family-mismatch", "service-field-lost", "service-foreign-annotation", "service-foreign-status", "service-key-in-labels", "service-key-unknown", "service-label-changed", "service-last-annotation", "service-moves-between-eips", "service-no-eip", "service-node-proxy-changed", "service-node-proxy-eip", "service-node-proxy-name", "service-node-proxy-port", "service-node-proxy-type", "service-not-announced", "service-opt-in-missing", "service-opt-in-value", "service-port-taken", "service-protocol-mismatch", "service-shared-local", "service-traffic-local", "service-two-controllers", "service-type-not-load-balancer", "service-update-loses-address", "speaker-capabilities", "speaker-command", "speaker-delete-in-use", "speaker-duplicate", "speaker-environment", "speaker-flag-invalid", "speaker-host-network", "speaker-image-tag", "speaker-layer2-disabled", "speaker-memberlist-key", "speaker-no-node", "speaker-node-name", "speaker-peers", "speaker-pod-security", "speaker-port-clash", "speaker-probe-port", "speaker-rolling-change", "eip-canonical-address", "eip-interface-default", "eip-protocol-default", "service-canonical-requested-address", "service-load-balancer-class", "service-opt-in", "service-pin-eip", "speaker-enable-layer2"] } }, "match": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "namespace": { "type": "string" }, "name": { "type": "string" } } }, "reason": { "type": "string", "minLength": 1, "description": "why, for whoever finds it later" }, "expires": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "first day on which it no longer holds" } }, "required": ["rules", "match", "reason"] } }, "facts": { "type": "object", "additionalProperties": false, "properties": { "openelb": { "type": "string", "pattern": "^(master|0\\.[56](\\.\\d+)?)$", "description": "version of OpenELB" }, "networks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "cidr": { "type": "string", "minLength": 1 }, "gateway": { "type": "string", "minLength": 1 }, "reserved": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["cidr"] } } } }, "overrides": { "enum": ["allowed", "forbidden"] }, "registration": { "type": "object", "additionalProperties": false, "properties": { "failurePolicy": { "type": "object", "additionalProperties": false, "properties": { "Eip": { "enum": ["Fail", "Ignore"] }, "Service": { "enum": ["Fail", "Ignore"] }, "DaemonSet": { "enum": ["Fail", "Ignore"] }, "Deployment": { "enum": ["Fail", "Ignore"] }, "ConfigMap": { "enum": ["Fail", "Ignore"] }, "IPAddressPool": { "enum": ["Fail", "Ignore"] }, "CiliumLoadBalancerIPPool": { "enum": ["Fail", "Ignore"] }, "ServiceGroup": { "enum": ["Fail", "Ignore"] }, "IPPool": { "enum": ["Fail", "Ignore"] }, "ExternalIPPool": { "enum": ["Fail", "Ignore"] } } } } }, "dialect": { "enum": ["openelb", "kubeelb"] }, "readSecrets": { "type": "boolean" }, "service": { "type": "object", "additionalProperties": false, "properties": { "announcePrediction": { "type": "boolean" } } }, "mutations": { "type": ["object", "string"], "additionalProperties": false, "properties": { "eip-canonical-address": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Writes the address of an Eip in its canonical spelling" }, "eip-interface-default": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "interface": { "type": "string", "pattern": "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$", "description": "name of a NIC, or can_reach:<address>" } }, "required": ["enabled"], "description": "Gives a layer2 or vip Eip without interface the one that the policy names" }, "eip-protocol-default": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "protocol": { "enum": ["layer2", "vip"], "description": "the protocol to write", "default": "layer2" } }, "required": ["enabled"], "description": "Gives an Eip without protocol the protocol layer2" }, "service-canonical-requested-address": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Writes the address that a Service requests in its canonical spelling" }, "service-load-balancer-class": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "class": { "type": "string", "maxLength": 317, "pattern": "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "description": "the class; one that no other load balancer knows", "default": "openelb.io/openelb" } }, "required": ["enabled"], "description": "Gives a Service that opted in a class of its own, which keeps other load balancers away" }, "service-opt-in": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "namespaces": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "names of namespaces; * stands for any text, ? for one character" } }, "required": ["enabled"], "description": "Opts the Services of chosen namespaces in to OpenELB" }, "service-pin-eip": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Names the Eip that OpenELB is going to choose for a Service" }, "speaker-enable-layer2": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Switches layer 2 on in the speaker while there are layer-2 Eips" } }, "pattern": "^all$" } }, "description": "policy file, or the policy itself" }, "facts": { "type": "string", "minLength": 1, "description": "file with facts that take the place of those in the policy" }, "world": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "files and folders with the objects of the cluster; they are not judged" }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "globs of files that are left out, relative to this file" }, "values": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "values files for every Helm chart that is rendered" }, "namespace": { "type": "string", "minLength": 1, "description": "namespace of objects that name none" }, "failOn": { "enum": ["error", "warning", "info", "never"], "description": "least severity that makes the exit code 1" } } };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var pattern1 = new RegExp("^(master|0\\.[56](\\.\\d+)?)$", "u");
var pattern2 = new RegExp("^all$", "u");
var pattern3 = new RegExp("^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$", "u");
var pattern4 = new RegExp("^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "policy" || key0 === "facts" || key0 === "world" || key0 === "ignore" || key0 === "values" || key0 === "namespace" || key0 === "failOn")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.policy !== void 0) {
      let data0 = data.policy;
      if (typeof data0 !== "string" && !(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
        const err1 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: schema11.properties.policy.type }, message: "must be string,object" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!func2.call(schema11.properties.policy.properties, key1)) {
            const err2 = { instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.apiVersion !== void 0) {
          if ("layer2-guard.io/v1alpha1" !== data0.apiVersion) {
            const err3 = { instancePath: instancePath + "/policy/apiVersion", schemaPath: "#/properties/policy/properties/apiVersion/const", keyword: "const", params: { allowedValue: "layer2-guard.io/v1alpha1" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.kind !== void 0) {
          if ("Policy" !== data0.kind) {
            const err4 = { instancePath: instancePath + "/policy/kind", schemaPath: "#/properties/policy/properties/kind/const", keyword: "const", params: { allowedValue: "Policy" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.metadata !== void 0) {
          let data3 = data0.metadata;
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
            const err5 = { instancePath: instancePath + "/policy/metadata", schemaPath: "#/properties/policy/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.rules !== void 0) {
          let data4 = data0.rules;
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!func2.call(schema11.properties.policy.properties.rules.properties, key2)) {
                const err6 = { instancePath: instancePath + "/policy/rules", schemaPath: "#/properties/policy/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data4["cluster-foreign-pool"] !== void 0) {
              let data5 = data4["cluster-foreign-pool"];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key3 in data5) {
                  if (!(key3 === "action")) {
                    const err7 = { instancePath: instancePath + "/policy/rules/cluster-foreign-pool", schemaPath: "#/properties/policy/properties/rules/properties/cluster-foreign-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data5.action !== void 0) {
                  let data6 = data5.action;
                  if (!(data6 === "deny" || data6 === "warn" || data6 === "audit" || data6 === "off")) {
                    const err8 = { instancePath: instancePath + "/policy/rules/cluster-foreign-pool/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-foreign-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-foreign-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/policy/rules/cluster-foreign-pool", schemaPath: "#/properties/policy/properties/rules/properties/cluster-foreign-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4["cluster-kube-proxy-config"] !== void 0) {
              let data7 = data4["cluster-kube-proxy-config"];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key4 in data7) {
                  if (!(key4 === "action")) {
                    const err10 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-config", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data7.action !== void 0) {
                  let data8 = data7.action;
                  if (!(data8 === "deny" || data8 === "warn" || data8 === "audit" || data8 === "off")) {
                    const err11 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-config/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-config/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-kube-proxy-config"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-config", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4["cluster-kube-proxy-restart"] !== void 0) {
              let data9 = data4["cluster-kube-proxy-restart"];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key5 in data9) {
                  if (!(key5 === "action")) {
                    const err13 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-restart", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-restart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data9.action !== void 0) {
                  let data10 = data9.action;
                  if (!(data10 === "deny" || data10 === "warn" || data10 === "audit" || data10 === "off")) {
                    const err14 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-restart/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-restart/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-kube-proxy-restart"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/policy/rules/cluster-kube-proxy-restart", schemaPath: "#/properties/policy/properties/rules/properties/cluster-kube-proxy-restart/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4["cluster-memberlist-secret"] !== void 0) {
              let data11 = data4["cluster-memberlist-secret"];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key6 in data11) {
                  if (!(key6 === "action")) {
                    const err16 = { instancePath: instancePath + "/policy/rules/cluster-memberlist-secret", schemaPath: "#/properties/policy/properties/rules/properties/cluster-memberlist-secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data11.action !== void 0) {
                  let data12 = data11.action;
                  if (!(data12 === "deny" || data12 === "warn" || data12 === "audit" || data12 === "off")) {
                    const err17 = { instancePath: instancePath + "/policy/rules/cluster-memberlist-secret/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-memberlist-secret/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-memberlist-secret"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/policy/rules/cluster-memberlist-secret", schemaPath: "#/properties/policy/properties/rules/properties/cluster-memberlist-secret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4["cluster-namespace-labels"] !== void 0) {
              let data13 = data4["cluster-namespace-labels"];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key7 in data13) {
                  if (!(key7 === "action")) {
                    const err19 = { instancePath: instancePath + "/policy/rules/cluster-namespace-labels", schemaPath: "#/properties/policy/properties/rules/properties/cluster-namespace-labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data13.action !== void 0) {
                  let data14 = data13.action;
                  if (!(data14 === "deny" || data14 === "warn" || data14 === "audit" || data14 === "off")) {
                    const err20 = { instancePath: instancePath + "/policy/rules/cluster-namespace-labels/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-namespace-labels/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-namespace-labels"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/policy/rules/cluster-namespace-labels", schemaPath: "#/properties/policy/properties/rules/properties/cluster-namespace-labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4["cluster-node-address"] !== void 0) {
              let data15 = data4["cluster-node-address"];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key8 in data15) {
                  if (!(key8 === "action")) {
                    const err22 = { instancePath: instancePath + "/policy/rules/cluster-node-address", schemaPath: "#/properties/policy/properties/rules/properties/cluster-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data15.action !== void 0) {
                  let data16 = data15.action;
                  if (!(data16 === "deny" || data16 === "warn" || data16 === "audit" || data16 === "off")) {
                    const err23 = { instancePath: instancePath + "/policy/rules/cluster-node-address/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/policy/rules/cluster-node-address", schemaPath: "#/properties/policy/properties/rules/properties/cluster-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data4["cluster-strict-arp"] !== void 0) {
              let data17 = data4["cluster-strict-arp"];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key9 in data17) {
                  if (!(key9 === "action")) {
                    const err25 = { instancePath: instancePath + "/policy/rules/cluster-strict-arp", schemaPath: "#/properties/policy/properties/rules/properties/cluster-strict-arp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err25];
                    } else {
                      vErrors.push(err25);
                    }
                    errors++;
                  }
                }
                if (data17.action !== void 0) {
                  let data18 = data17.action;
                  if (!(data18 === "deny" || data18 === "warn" || data18 === "audit" || data18 === "off")) {
                    const err26 = { instancePath: instancePath + "/policy/rules/cluster-strict-arp/action", schemaPath: "#/properties/policy/properties/rules/properties/cluster-strict-arp/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["cluster-strict-arp"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/policy/rules/cluster-strict-arp", schemaPath: "#/properties/policy/properties/rules/properties/cluster-strict-arp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4["eip-address-immutable"] !== void 0) {
              let data19 = data4["eip-address-immutable"];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key10 in data19) {
                  if (!(key10 === "action")) {
                    const err28 = { instancePath: instancePath + "/policy/rules/eip-address-immutable", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                if (data19.action !== void 0) {
                  let data20 = data19.action;
                  if (!(data20 === "deny" || data20 === "warn" || data20 === "audit" || data20 === "off")) {
                    const err29 = { instancePath: instancePath + "/policy/rules/eip-address-immutable/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-immutable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/policy/rules/eip-address-immutable", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4["eip-address-notation"] !== void 0) {
              let data21 = data4["eip-address-notation"];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key11 in data21) {
                  if (!(key11 === "action")) {
                    const err31 = { instancePath: instancePath + "/policy/rules/eip-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                if (data21.action !== void 0) {
                  let data22 = data21.action;
                  if (!(data22 === "deny" || data22 === "warn" || data22 === "audit" || data22 === "off")) {
                    const err32 = { instancePath: instancePath + "/policy/rules/eip-address-notation/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/policy/rules/eip-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data4["eip-address-overlap"] !== void 0) {
              let data23 = data4["eip-address-overlap"];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key12 in data23) {
                  if (!(key12 === "action")) {
                    const err34 = { instancePath: instancePath + "/policy/rules/eip-address-overlap", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err34];
                    } else {
                      vErrors.push(err34);
                    }
                    errors++;
                  }
                }
                if (data23.action !== void 0) {
                  let data24 = data23.action;
                  if (!(data24 === "deny" || data24 === "warn" || data24 === "audit" || data24 === "off")) {
                    const err35 = { instancePath: instancePath + "/policy/rules/eip-address-overlap/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-overlap"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/policy/rules/eip-address-overlap", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data4["eip-address-special-purpose"] !== void 0) {
              let data25 = data4["eip-address-special-purpose"];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key13 in data25) {
                  if (!(key13 === "action")) {
                    const err37 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
                if (data25.action !== void 0) {
                  let data26 = data25.action;
                  if (!(data26 === "deny" || data26 === "warn" || data26 === "audit" || data26 === "off")) {
                    const err38 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-special-purpose"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data4["eip-address-syntax"] !== void 0) {
              let data27 = data4["eip-address-syntax"];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key14 in data27) {
                  if (!(key14 === "action")) {
                    const err40 = { instancePath: instancePath + "/policy/rules/eip-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
                if (data27.action !== void 0) {
                  let data28 = data27.action;
                  if (!(data28 === "deny" || data28 === "warn" || data28 === "audit" || data28 === "off")) {
                    const err41 = { instancePath: instancePath + "/policy/rules/eip-address-syntax/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/policy/rules/eip-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data4["eip-alias-group"] !== void 0) {
              let data29 = data4["eip-alias-group"];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key15 in data29) {
                  if (!(key15 === "action")) {
                    const err43 = { instancePath: instancePath + "/policy/rules/eip-alias-group", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err43];
                    } else {
                      vErrors.push(err43);
                    }
                    errors++;
                  }
                }
                if (data29.action !== void 0) {
                  let data30 = data29.action;
                  if (!(data30 === "deny" || data30 === "warn" || data30 === "audit" || data30 === "off")) {
                    const err44 = { instancePath: instancePath + "/policy/rules/eip-alias-group/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-alias-group"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/policy/rules/eip-alias-group", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-node"] !== void 0) {
              let data31 = data4["eip-can-reach-node"];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (const key16 in data31) {
                  if (!(key16 === "action")) {
                    const err46 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data31.action !== void 0) {
                  let data32 = data31.action;
                  if (!(data32 === "deny" || data32 === "warn" || data32 === "audit" || data32 === "off")) {
                    const err47 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-pool"] !== void 0) {
              let data33 = data4["eip-can-reach-pool"];
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                for (const key17 in data33) {
                  if (!(key17 === "action")) {
                    const err49 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                }
                if (data33.action !== void 0) {
                  let data34 = data33.action;
                  if (!(data34 === "deny" || data34 === "warn" || data34 === "audit" || data34 === "off")) {
                    const err50 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-target"] !== void 0) {
              let data35 = data4["eip-can-reach-target"];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                for (const key18 in data35) {
                  if (!(key18 === "action")) {
                    const err52 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data35.action !== void 0) {
                  let data36 = data35.action;
                  if (!(data36 === "deny" || data36 === "warn" || data36 === "audit" || data36 === "off")) {
                    const err53 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-target"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data4["eip-change-moves-services"] !== void 0) {
              let data37 = data4["eip-change-moves-services"];
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key19 in data37) {
                  if (!(key19 === "action")) {
                    const err55 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data37.action !== void 0) {
                  let data38 = data37.action;
                  if (!(data38 === "deny" || data38 === "warn" || data38 === "audit" || data38 === "off")) {
                    const err56 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-change-moves-services"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data4["eip-cluster-cidr"] !== void 0) {
              let data39 = data4["eip-cluster-cidr"];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key20 in data39) {
                  if (!(key20 === "action")) {
                    const err58 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data39.action !== void 0) {
                  let data40 = data39.action;
                  if (!(data40 === "deny" || data40 === "warn" || data40 === "audit" || data40 === "off")) {
                    const err59 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-cluster-cidr"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data4["eip-default-duplicate"] !== void 0) {
              let data41 = data4["eip-default-duplicate"];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key21 in data41) {
                  if (!(key21 === "action")) {
                    const err61 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
                if (data41.action !== void 0) {
                  let data42 = data41.action;
                  if (!(data42 === "deny" || data42 === "warn" || data42 === "audit" || data42 === "off")) {
                    const err62 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-default-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data4["eip-default-spelling"] !== void 0) {
              let data43 = data4["eip-default-spelling"];
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key22 in data43) {
                  if (!(key22 === "action")) {
                    const err64 = { instancePath: instancePath + "/policy/rules/eip-default-spelling", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                if (data43.action !== void 0) {
                  let data44 = data43.action;
                  if (!(data44 === "deny" || data44 === "warn" || data44 === "audit" || data44 === "off")) {
                    const err65 = { instancePath: instancePath + "/policy/rules/eip-default-spelling/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-default-spelling"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/policy/rules/eip-default-spelling", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data4["eip-delete-in-use"] !== void 0) {
              let data45 = data4["eip-delete-in-use"];
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                for (const key23 in data45) {
                  if (!(key23 === "action")) {
                    const err67 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
                if (data45.action !== void 0) {
                  let data46 = data45.action;
                  if (!(data46 === "deny" || data46 === "warn" || data46 === "audit" || data46 === "off")) {
                    const err68 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data4["eip-endless-moves"] !== void 0) {
              let data47 = data4["eip-endless-moves"];
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (const key24 in data47) {
                  if (!(key24 === "action")) {
                    const err70 = { instancePath: instancePath + "/policy/rules/eip-endless-moves", schemaPath: "#/properties/policy/properties/rules/properties/eip-endless-moves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                }
                if (data47.action !== void 0) {
                  let data48 = data47.action;
                  if (!(data48 === "deny" || data48 === "warn" || data48 === "audit" || data48 === "off")) {
                    const err71 = { instancePath: instancePath + "/policy/rules/eip-endless-moves/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-endless-moves/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-endless-moves"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/policy/rules/eip-endless-moves", schemaPath: "#/properties/policy/properties/rules/properties/eip-endless-moves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data4["eip-field-type"] !== void 0) {
              let data49 = data4["eip-field-type"];
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key25 in data49) {
                  if (!(key25 === "action")) {
                    const err73 = { instancePath: instancePath + "/policy/rules/eip-field-type", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                if (data49.action !== void 0) {
                  let data50 = data49.action;
                  if (!(data50 === "deny" || data50 === "warn" || data50 === "audit" || data50 === "off")) {
                    const err74 = { instancePath: instancePath + "/policy/rules/eip-field-type/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-field-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/policy/rules/eip-field-type", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data4["eip-foreign-address"] !== void 0) {
              let data51 = data4["eip-foreign-address"];
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                for (const key26 in data51) {
                  if (!(key26 === "action")) {
                    const err76 = { instancePath: instancePath + "/policy/rules/eip-foreign-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                }
                if (data51.action !== void 0) {
                  let data52 = data51.action;
                  if (!(data52 === "deny" || data52 === "warn" || data52 === "audit" || data52 === "off")) {
                    const err77 = { instancePath: instancePath + "/policy/rules/eip-foreign-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-foreign-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/policy/rules/eip-foreign-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data4["eip-gateway-address"] !== void 0) {
              let data53 = data4["eip-gateway-address"];
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (const key27 in data53) {
                  if (!(key27 === "action")) {
                    const err79 = { instancePath: instancePath + "/policy/rules/eip-gateway-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err79];
                    } else {
                      vErrors.push(err79);
                    }
                    errors++;
                  }
                }
                if (data53.action !== void 0) {
                  let data54 = data53.action;
                  if (!(data54 === "deny" || data54 === "warn" || data54 === "audit" || data54 === "off")) {
                    const err80 = { instancePath: instancePath + "/policy/rules/eip-gateway-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-gateway-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/policy/rules/eip-gateway-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data4["eip-huge"] !== void 0) {
              let data55 = data4["eip-huge"];
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                for (const key28 in data55) {
                  if (!(key28 === "action")) {
                    const err82 = { instancePath: instancePath + "/policy/rules/eip-huge", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
                if (data55.action !== void 0) {
                  let data56 = data55.action;
                  if (!(data56 === "deny" || data56 === "warn" || data56 === "audit" || data56 === "off")) {
                    const err83 = { instancePath: instancePath + "/policy/rules/eip-huge/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-huge"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/policy/rules/eip-huge", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data4["eip-interface-missing"] !== void 0) {
              let data57 = data4["eip-interface-missing"];
              if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                for (const key29 in data57) {
                  if (!(key29 === "action")) {
                    const err85 = { instancePath: instancePath + "/policy/rules/eip-interface-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                }
                if (data57.action !== void 0) {
                  let data58 = data57.action;
                  if (!(data58 === "deny" || data58 === "warn" || data58 === "audit" || data58 === "off")) {
                    const err86 = { instancePath: instancePath + "/policy/rules/eip-interface-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/policy/rules/eip-interface-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data4["eip-interface-name"] !== void 0) {
              let data59 = data4["eip-interface-name"];
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                for (const key30 in data59) {
                  if (!(key30 === "action")) {
                    const err88 = { instancePath: instancePath + "/policy/rules/eip-interface-name", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err88];
                    } else {
                      vErrors.push(err88);
                    }
                    errors++;
                  }
                }
                if (data59.action !== void 0) {
                  let data60 = data59.action;
                  if (!(data60 === "deny" || data60 === "warn" || data60 === "audit" || data60 === "off")) {
                    const err89 = { instancePath: instancePath + "/policy/rules/eip-interface-name/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
              } else {
                const err90 = { instancePath: instancePath + "/policy/rules/eip-interface-name", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data4["eip-interface-two-families"] !== void 0) {
              let data61 = data4["eip-interface-two-families"];
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key31 in data61) {
                  if (!(key31 === "action")) {
                    const err91 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                }
                if (data61.action !== void 0) {
                  let data62 = data61.action;
                  if (!(data62 === "deny" || data62 === "warn" || data62 === "audit" || data62 === "off")) {
                    const err92 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-two-families"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
              } else {
                const err93 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data4["eip-ipv6-unsupported"] !== void 0) {
              let data63 = data4["eip-ipv6-unsupported"];
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (const key32 in data63) {
                  if (!(key32 === "action")) {
                    const err94 = { instancePath: instancePath + "/policy/rules/eip-ipv6-unsupported", schemaPath: "#/properties/policy/properties/rules/properties/eip-ipv6-unsupported/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
                if (data63.action !== void 0) {
                  let data64 = data63.action;
                  if (!(data64 === "deny" || data64 === "warn" || data64 === "audit" || data64 === "off")) {
                    const err95 = { instancePath: instancePath + "/policy/rules/eip-ipv6-unsupported/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-ipv6-unsupported/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-ipv6-unsupported"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/policy/rules/eip-ipv6-unsupported", schemaPath: "#/properties/policy/properties/rules/properties/eip-ipv6-unsupported/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data4["eip-name-too-long"] !== void 0) {
              let data65 = data4["eip-name-too-long"];
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                for (const key33 in data65) {
                  if (!(key33 === "action")) {
                    const err97 = { instancePath: instancePath + "/policy/rules/eip-name-too-long", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
                if (data65.action !== void 0) {
                  let data66 = data65.action;
                  if (!(data66 === "deny" || data66 === "warn" || data66 === "audit" || data66 === "off")) {
                    const err98 = { instancePath: instancePath + "/policy/rules/eip-name-too-long/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-name-too-long"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/policy/rules/eip-name-too-long", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-selector-empty"] !== void 0) {
              let data67 = data4["eip-namespace-selector-empty"];
              if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                for (const key34 in data67) {
                  if (!(key34 === "action")) {
                    const err100 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err100];
                    } else {
                      vErrors.push(err100);
                    }
                    errors++;
                  }
                }
                if (data67.action !== void 0) {
                  let data68 = data67.action;
                  if (!(data68 === "deny" || data68 === "warn" || data68 === "audit" || data68 === "off")) {
                    const err101 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-selector-empty"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
              } else {
                const err102 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-selector-invalid"] !== void 0) {
              let data69 = data4["eip-namespace-selector-invalid"];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                for (const key35 in data69) {
                  if (!(key35 === "action")) {
                    const err103 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err103];
                    } else {
                      vErrors.push(err103);
                    }
                    errors++;
                  }
                }
                if (data69.action !== void 0) {
                  let data70 = data69.action;
                  if (!(data70 === "deny" || data70 === "warn" || data70 === "audit" || data70 === "off")) {
                    const err104 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-selector-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-unknown"] !== void 0) {
              let data71 = data4["eip-namespace-unknown"];
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                for (const key36 in data71) {
                  if (!(key36 === "action")) {
                    const err106 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err106];
                    } else {
                      vErrors.push(err106);
                    }
                    errors++;
                  }
                }
                if (data71.action !== void 0) {
                  let data72 = data71.action;
                  if (!(data72 === "deny" || data72 === "warn" || data72 === "audit" || data72 === "off")) {
                    const err107 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
              } else {
                const err108 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data4["eip-network-address"] !== void 0) {
              let data73 = data4["eip-network-address"];
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (const key37 in data73) {
                  if (!(key37 === "action")) {
                    const err109 = { instancePath: instancePath + "/policy/rules/eip-network-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err109];
                    } else {
                      vErrors.push(err109);
                    }
                    errors++;
                  }
                }
                if (data73.action !== void 0) {
                  let data74 = data73.action;
                  if (!(data74 === "deny" || data74 === "warn" || data74 === "audit" || data74 === "off")) {
                    const err110 = { instancePath: instancePath + "/policy/rules/eip-network-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-network-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
              } else {
                const err111 = { instancePath: instancePath + "/policy/rules/eip-network-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data4["eip-node-address"] !== void 0) {
              let data75 = data4["eip-node-address"];
              if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                for (const key38 in data75) {
                  if (!(key38 === "action")) {
                    const err112 = { instancePath: instancePath + "/policy/rules/eip-node-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
                if (data75.action !== void 0) {
                  let data76 = data75.action;
                  if (!(data76 === "deny" || data76 === "warn" || data76 === "audit" || data76 === "off")) {
                    const err113 = { instancePath: instancePath + "/policy/rules/eip-node-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
              } else {
                const err114 = { instancePath: instancePath + "/policy/rules/eip-node-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
            if (data4["eip-outside-subnet"] !== void 0) {
              let data77 = data4["eip-outside-subnet"];
              if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
                for (const key39 in data77) {
                  if (!(key39 === "action")) {
                    const err115 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                }
                if (data77.action !== void 0) {
                  let data78 = data77.action;
                  if (!(data78 === "deny" || data78 === "warn" || data78 === "audit" || data78 === "off")) {
                    const err116 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-outside-subnet"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data4["eip-override-unknown"] !== void 0) {
              let data79 = data4["eip-override-unknown"];
              if (data79 && typeof data79 == "object" && !Array.isArray(data79)) {
                for (const key40 in data79) {
                  if (!(key40 === "action")) {
                    const err118 = { instancePath: instancePath + "/policy/rules/eip-override-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err118];
                    } else {
                      vErrors.push(err118);
                    }
                    errors++;
                  }
                }
                if (data79.action !== void 0) {
                  let data80 = data79.action;
                  if (!(data80 === "deny" || data80 === "warn" || data80 === "audit" || data80 === "off")) {
                    const err119 = { instancePath: instancePath + "/policy/rules/eip-override-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-override-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = { instancePath: instancePath + "/policy/rules/eip-override-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data4["eip-priority-tie"] !== void 0) {
              let data81 = data4["eip-priority-tie"];
              if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                for (const key41 in data81) {
                  if (!(key41 === "action")) {
                    const err121 = { instancePath: instancePath + "/policy/rules/eip-priority-tie", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data81.action !== void 0) {
                  let data82 = data81.action;
                  if (!(data82 === "deny" || data82 === "warn" || data82 === "audit" || data82 === "off")) {
                    const err122 = { instancePath: instancePath + "/policy/rules/eip-priority-tie/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-priority-tie"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
              } else {
                const err123 = { instancePath: instancePath + "/policy/rules/eip-priority-tie", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
            if (data4["eip-protocol-missing"] !== void 0) {
              let data83 = data4["eip-protocol-missing"];
              if (data83 && typeof data83 == "object" && !Array.isArray(data83)) {
                for (const key42 in data83) {
                  if (!(key42 === "action")) {
                    const err124 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
                if (data83.action !== void 0) {
                  let data84 = data83.action;
                  if (!(data84 === "deny" || data84 === "warn" || data84 === "audit" || data84 === "off")) {
                    const err125 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-protocol-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                }
              } else {
                const err126 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
            if (data4["eip-protocol-unknown"] !== void 0) {
              let data85 = data4["eip-protocol-unknown"];
              if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
                for (const key43 in data85) {
                  if (!(key43 === "action")) {
                    const err127 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
                if (data85.action !== void 0) {
                  let data86 = data85.action;
                  if (!(data86 === "deny" || data86 === "warn" || data86 === "audit" || data86 === "off")) {
                    const err128 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-protocol-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err128];
                    } else {
                      vErrors.push(err128);
                    }
                    errors++;
                  }
                }
              } else {
                const err129 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
            if (data4["eip-reserved-range"] !== void 0) {
              let data87 = data4["eip-reserved-range"];
              if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                for (const key44 in data87) {
                  if (!(key44 === "action")) {
                    const err130 = { instancePath: instancePath + "/policy/rules/eip-reserved-range", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err130];
                    } else {
                      vErrors.push(err130);
                    }
                    errors++;
                  }
                }
                if (data87.action !== void 0) {
                  let data88 = data87.action;
                  if (!(data88 === "deny" || data88 === "warn" || data88 === "audit" || data88 === "off")) {
                    const err131 = { instancePath: instancePath + "/policy/rules/eip-reserved-range/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-reserved-range"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
              } else {
                const err132 = { instancePath: instancePath + "/policy/rules/eip-reserved-range", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
            if (data4["eip-speaker-missing"] !== void 0) {
              let data89 = data4["eip-speaker-missing"];
              if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                for (const key45 in data89) {
                  if (!(key45 === "action")) {
                    const err133 = { instancePath: instancePath + "/policy/rules/eip-speaker-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-speaker-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err133];
                    } else {
                      vErrors.push(err133);
                    }
                    errors++;
                  }
                }
                if (data89.action !== void 0) {
                  let data90 = data89.action;
                  if (!(data90 === "deny" || data90 === "warn" || data90 === "audit" || data90 === "off")) {
                    const err134 = { instancePath: instancePath + "/policy/rules/eip-speaker-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-speaker-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-speaker-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                }
              } else {
                const err135 = { instancePath: instancePath + "/policy/rules/eip-speaker-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-speaker-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
            if (data4["eip-strict-arp"] !== void 0) {
              let data91 = data4["eip-strict-arp"];
              if (data91 && typeof data91 == "object" && !Array.isArray(data91)) {
                for (const key46 in data91) {
                  if (!(key46 === "action")) {
                    const err136 = { instancePath: instancePath + "/policy/rules/eip-strict-arp", schemaPath: "#/properties/policy/properties/rules/properties/eip-strict-arp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data91.action !== void 0) {
                  let data92 = data91.action;
                  if (!(data92 === "deny" || data92 === "warn" || data92 === "audit" || data92 === "off")) {
                    const err137 = { instancePath: instancePath + "/policy/rules/eip-strict-arp/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-strict-arp/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-strict-arp"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err137];
                    } else {
                      vErrors.push(err137);
                    }
                    errors++;
                  }
                }
              } else {
                const err138 = { instancePath: instancePath + "/policy/rules/eip-strict-arp", schemaPath: "#/properties/policy/properties/rules/properties/eip-strict-arp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
            if (data4["eip-unselected"] !== void 0) {
              let data93 = data4["eip-unselected"];
              if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                for (const key47 in data93) {
                  if (!(key47 === "action")) {
                    const err139 = { instancePath: instancePath + "/policy/rules/eip-unselected", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data93.action !== void 0) {
                  let data94 = data93.action;
                  if (!(data94 === "deny" || data94 === "warn" || data94 === "audit" || data94 === "off")) {
                    const err140 = { instancePath: instancePath + "/policy/rules/eip-unselected/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-unselected"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
              } else {
                const err141 = { instancePath: instancePath + "/policy/rules/eip-unselected", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
            if (data4["eip-using-known-ips"] !== void 0) {
              let data95 = data4["eip-using-known-ips"];
              if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
                for (const key48 in data95) {
                  if (!(key48 === "action")) {
                    const err142 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err142];
                    } else {
                      vErrors.push(err142);
                    }
                    errors++;
                  }
                }
                if (data95.action !== void 0) {
                  let data96 = data95.action;
                  if (!(data96 === "deny" || data96 === "warn" || data96 === "audit" || data96 === "off")) {
                    const err143 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-using-known-ips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
              } else {
                const err144 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
            if (data4["eip-v1alpha1-write"] !== void 0) {
              let data97 = data4["eip-v1alpha1-write"];
              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                for (const key49 in data97) {
                  if (!(key49 === "action")) {
                    const err145 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
                if (data97.action !== void 0) {
                  let data98 = data97.action;
                  if (!(data98 === "deny" || data98 === "warn" || data98 === "audit" || data98 === "off")) {
                    const err146 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-v1alpha1-write"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
              } else {
                const err147 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
            if (data4["service-address-notation"] !== void 0) {
              let data99 = data4["service-address-notation"];
              if (data99 && typeof data99 == "object" && !Array.isArray(data99)) {
                for (const key50 in data99) {
                  if (!(key50 === "action")) {
                    const err148 = { instancePath: instancePath + "/policy/rules/service-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/service-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
                if (data99.action !== void 0) {
                  let data100 = data99.action;
                  if (!(data100 === "deny" || data100 === "warn" || data100 === "audit" || data100 === "off")) {
                    const err149 = { instancePath: instancePath + "/policy/rules/service-address-notation/action", schemaPath: "#/properties/policy/properties/rules/properties/service-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err149];
                    } else {
                      vErrors.push(err149);
                    }
                    errors++;
                  }
                }
              } else {
                const err150 = { instancePath: instancePath + "/policy/rules/service-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/service-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data4["service-address-outside"] !== void 0) {
              let data101 = data4["service-address-outside"];
              if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                for (const key51 in data101) {
                  if (!(key51 === "action")) {
                    const err151 = { instancePath: instancePath + "/policy/rules/service-address-outside", schemaPath: "#/properties/policy/properties/rules/properties/service-address-outside/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data101.action !== void 0) {
                  let data102 = data101.action;
                  if (!(data102 === "deny" || data102 === "warn" || data102 === "audit" || data102 === "off")) {
                    const err152 = { instancePath: instancePath + "/policy/rules/service-address-outside/action", schemaPath: "#/properties/policy/properties/rules/properties/service-address-outside/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-address-outside"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
              } else {
                const err153 = { instancePath: instancePath + "/policy/rules/service-address-outside", schemaPath: "#/properties/policy/properties/rules/properties/service-address-outside/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
            if (data4["service-address-syntax"] !== void 0) {
              let data103 = data4["service-address-syntax"];
              if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                for (const key52 in data103) {
                  if (!(key52 === "action")) {
                    const err154 = { instancePath: instancePath + "/policy/rules/service-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/service-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
                if (data103.action !== void 0) {
                  let data104 = data103.action;
                  if (!(data104 === "deny" || data104 === "warn" || data104 === "audit" || data104 === "off")) {
                    const err155 = { instancePath: instancePath + "/policy/rules/service-address-syntax/action", schemaPath: "#/properties/policy/properties/rules/properties/service-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err155];
                    } else {
                      vErrors.push(err155);
                    }
                    errors++;
                  }
                }
              } else {
                const err156 = { instancePath: instancePath + "/policy/rules/service-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/service-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
            if (data4["service-address-twice"] !== void 0) {
              let data105 = data4["service-address-twice"];
              if (data105 && typeof data105 == "object" && !Array.isArray(data105)) {
                for (const key53 in data105) {
                  if (!(key53 === "action")) {
                    const err157 = { instancePath: instancePath + "/policy/rules/service-address-twice", schemaPath: "#/properties/policy/properties/rules/properties/service-address-twice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err157];
                    } else {
                      vErrors.push(err157);
                    }
                    errors++;
                  }
                }
                if (data105.action !== void 0) {
                  let data106 = data105.action;
                  if (!(data106 === "deny" || data106 === "warn" || data106 === "audit" || data106 === "off")) {
                    const err158 = { instancePath: instancePath + "/policy/rules/service-address-twice/action", schemaPath: "#/properties/policy/properties/rules/properties/service-address-twice/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-address-twice"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                }
              } else {
                const err159 = { instancePath: instancePath + "/policy/rules/service-address-twice", schemaPath: "#/properties/policy/properties/rules/properties/service-address-twice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data4["service-address-unusable"] !== void 0) {
              let data107 = data4["service-address-unusable"];
              if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                for (const key54 in data107) {
                  if (!(key54 === "action")) {
                    const err160 = { instancePath: instancePath + "/policy/rules/service-address-unusable", schemaPath: "#/properties/policy/properties/rules/properties/service-address-unusable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err160];
                    } else {
                      vErrors.push(err160);
                    }
                    errors++;
                  }
                }
                if (data107.action !== void 0) {
                  let data108 = data107.action;
                  if (!(data108 === "deny" || data108 === "warn" || data108 === "audit" || data108 === "off")) {
                    const err161 = { instancePath: instancePath + "/policy/rules/service-address-unusable/action", schemaPath: "#/properties/policy/properties/rules/properties/service-address-unusable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-address-unusable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                }
              } else {
                const err162 = { instancePath: instancePath + "/policy/rules/service-address-unusable", schemaPath: "#/properties/policy/properties/rules/properties/service-address-unusable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
            if (data4["service-alias-key"] !== void 0) {
              let data109 = data4["service-alias-key"];
              if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                for (const key55 in data109) {
                  if (!(key55 === "action")) {
                    const err163 = { instancePath: instancePath + "/policy/rules/service-alias-key", schemaPath: "#/properties/policy/properties/rules/properties/service-alias-key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                }
                if (data109.action !== void 0) {
                  let data110 = data109.action;
                  if (!(data110 === "deny" || data110 === "warn" || data110 === "audit" || data110 === "off")) {
                    const err164 = { instancePath: instancePath + "/policy/rules/service-alias-key/action", schemaPath: "#/properties/policy/properties/rules/properties/service-alias-key/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-alias-key"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err164];
                    } else {
                      vErrors.push(err164);
                    }
                    errors++;
                  }
                }
              } else {
                const err165 = { instancePath: instancePath + "/policy/rules/service-alias-key", schemaPath: "#/properties/policy/properties/rules/properties/service-alias-key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
            if (data4["service-delete-hangs"] !== void 0) {
              let data111 = data4["service-delete-hangs"];
              if (data111 && typeof data111 == "object" && !Array.isArray(data111)) {
                for (const key56 in data111) {
                  if (!(key56 === "action")) {
                    const err166 = { instancePath: instancePath + "/policy/rules/service-delete-hangs", schemaPath: "#/properties/policy/properties/rules/properties/service-delete-hangs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
                if (data111.action !== void 0) {
                  let data112 = data111.action;
                  if (!(data112 === "deny" || data112 === "warn" || data112 === "audit" || data112 === "off")) {
                    const err167 = { instancePath: instancePath + "/policy/rules/service-delete-hangs/action", schemaPath: "#/properties/policy/properties/rules/properties/service-delete-hangs/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-delete-hangs"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err167];
                    } else {
                      vErrors.push(err167);
                    }
                    errors++;
                  }
                }
              } else {
                const err168 = { instancePath: instancePath + "/policy/rules/service-delete-hangs", schemaPath: "#/properties/policy/properties/rules/properties/service-delete-hangs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            if (data4["service-dual-stack-required"] !== void 0) {
              let data113 = data4["service-dual-stack-required"];
              if (data113 && typeof data113 == "object" && !Array.isArray(data113)) {
                for (const key57 in data113) {
                  if (!(key57 === "action")) {
                    const err169 = { instancePath: instancePath + "/policy/rules/service-dual-stack-required", schemaPath: "#/properties/policy/properties/rules/properties/service-dual-stack-required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err169];
                    } else {
                      vErrors.push(err169);
                    }
                    errors++;
                  }
                }
                if (data113.action !== void 0) {
                  let data114 = data113.action;
                  if (!(data114 === "deny" || data114 === "warn" || data114 === "audit" || data114 === "off")) {
                    const err170 = { instancePath: instancePath + "/policy/rules/service-dual-stack-required/action", schemaPath: "#/properties/policy/properties/rules/properties/service-dual-stack-required/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-dual-stack-required"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err170];
                    } else {
                      vErrors.push(err170);
                    }
                    errors++;
                  }
                }
              } else {
                const err171 = { instancePath: instancePath + "/policy/rules/service-dual-stack-required", schemaPath: "#/properties/policy/properties/rules/properties/service-dual-stack-required/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
            if (data4["service-eip-full"] !== void 0) {
              let data115 = data4["service-eip-full"];
              if (data115 && typeof data115 == "object" && !Array.isArray(data115)) {
                for (const key58 in data115) {
                  if (!(key58 === "action")) {
                    const err172 = { instancePath: instancePath + "/policy/rules/service-eip-full", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-full/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
                if (data115.action !== void 0) {
                  let data116 = data115.action;
                  if (!(data116 === "deny" || data116 === "warn" || data116 === "audit" || data116 === "off")) {
                    const err173 = { instancePath: instancePath + "/policy/rules/service-eip-full/action", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-full/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-eip-full"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err173];
                    } else {
                      vErrors.push(err173);
                    }
                    errors++;
                  }
                }
              } else {
                const err174 = { instancePath: instancePath + "/policy/rules/service-eip-full", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-full/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
            if (data4["service-eip-key-mixed-up"] !== void 0) {
              let data117 = data4["service-eip-key-mixed-up"];
              if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                for (const key59 in data117) {
                  if (!(key59 === "action")) {
                    const err175 = { instancePath: instancePath + "/policy/rules/service-eip-key-mixed-up", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-key-mixed-up/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err175];
                    } else {
                      vErrors.push(err175);
                    }
                    errors++;
                  }
                }
                if (data117.action !== void 0) {
                  let data118 = data117.action;
                  if (!(data118 === "deny" || data118 === "warn" || data118 === "audit" || data118 === "off")) {
                    const err176 = { instancePath: instancePath + "/policy/rules/service-eip-key-mixed-up/action", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-key-mixed-up/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-eip-key-mixed-up"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err176];
                    } else {
                      vErrors.push(err176);
                    }
                    errors++;
                  }
                }
              } else {
                const err177 = { instancePath: instancePath + "/policy/rules/service-eip-key-mixed-up", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-key-mixed-up/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
            if (data4["service-eip-missing"] !== void 0) {
              let data119 = data4["service-eip-missing"];
              if (data119 && typeof data119 == "object" && !Array.isArray(data119)) {
                for (const key60 in data119) {
                  if (!(key60 === "action")) {
                    const err178 = { instancePath: instancePath + "/policy/rules/service-eip-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err178];
                    } else {
                      vErrors.push(err178);
                    }
                    errors++;
                  }
                }
                if (data119.action !== void 0) {
                  let data120 = data119.action;
                  if (!(data120 === "deny" || data120 === "warn" || data120 === "audit" || data120 === "off")) {
                    const err179 = { instancePath: instancePath + "/policy/rules/service-eip-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-eip-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
              } else {
                const err180 = { instancePath: instancePath + "/policy/rules/service-eip-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
            if (data4["service-eip-other-namespace"] !== void 0) {
              let data121 = data4["service-eip-other-namespace"];
              if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                for (const key61 in data121) {
                  if (!(key61 === "action")) {
                    const err181 = { instancePath: instancePath + "/policy/rules/service-eip-other-namespace", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-other-namespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err181];
                    } else {
                      vErrors.push(err181);
                    }
                    errors++;
                  }
                }
                if (data121.action !== void 0) {
                  let data122 = data121.action;
                  if (!(data122 === "deny" || data122 === "warn" || data122 === "audit" || data122 === "off")) {
                    const err182 = { instancePath: instancePath + "/policy/rules/service-eip-other-namespace/action", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-other-namespace/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-eip-other-namespace"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err182];
                    } else {
                      vErrors.push(err182);
                    }
                    errors++;
                  }
                }
              } else {
                const err183 = { instancePath: instancePath + "/policy/rules/service-eip-other-namespace", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-other-namespace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
            if (data4["service-eip-unusable"] !== void 0) {
              let data123 = data4["service-eip-unusable"];
              if (data123 && typeof data123 == "object" && !Array.isArray(data123)) {
                for (const key62 in data123) {
                  if (!(key62 === "action")) {
                    const err184 = { instancePath: instancePath + "/policy/rules/service-eip-unusable", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-unusable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err184];
                    } else {
                      vErrors.push(err184);
                    }
                    errors++;
                  }
                }
                if (data123.action !== void 0) {
                  let data124 = data123.action;
                  if (!(data124 === "deny" || data124 === "warn" || data124 === "audit" || data124 === "off")) {
                    const err185 = { instancePath: instancePath + "/policy/rules/service-eip-unusable/action", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-unusable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-eip-unusable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                }
              } else {
                const err186 = { instancePath: instancePath + "/policy/rules/service-eip-unusable", schemaPath: "#/properties/policy/properties/rules/properties/service-eip-unusable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
            if (data4["service-endpoints-missing"] !== void 0) {
              let data125 = data4["service-endpoints-missing"];
              if (data125 && typeof data125 == "object" && !Array.isArray(data125)) {
                for (const key63 in data125) {
                  if (!(key63 === "action")) {
                    const err187 = { instancePath: instancePath + "/policy/rules/service-endpoints-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-endpoints-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err187];
                    } else {
                      vErrors.push(err187);
                    }
                    errors++;
                  }
                }
                if (data125.action !== void 0) {
                  let data126 = data125.action;
                  if (!(data126 === "deny" || data126 === "warn" || data126 === "audit" || data126 === "off")) {
                    const err188 = { instancePath: instancePath + "/policy/rules/service-endpoints-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/service-endpoints-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-endpoints-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
              } else {
                const err189 = { instancePath: instancePath + "/policy/rules/service-endpoints-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-endpoints-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
            if (data4["service-external-ip-in-eip"] !== void 0) {
              let data127 = data4["service-external-ip-in-eip"];
              if (data127 && typeof data127 == "object" && !Array.isArray(data127)) {
                for (const key64 in data127) {
                  if (!(key64 === "action")) {
                    const err190 = { instancePath: instancePath + "/policy/rules/service-external-ip-in-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-external-ip-in-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                }
                if (data127.action !== void 0) {
                  let data128 = data127.action;
                  if (!(data128 === "deny" || data128 === "warn" || data128 === "audit" || data128 === "off")) {
                    const err191 = { instancePath: instancePath + "/policy/rules/service-external-ip-in-eip/action", schemaPath: "#/properties/policy/properties/rules/properties/service-external-ip-in-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-external-ip-in-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err191];
                    } else {
                      vErrors.push(err191);
                    }
                    errors++;
                  }
                }
              } else {
                const err192 = { instancePath: instancePath + "/policy/rules/service-external-ip-in-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-external-ip-in-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
            if (data4["service-family-mismatch"] !== void 0) {
              let data129 = data4["service-family-mismatch"];
              if (data129 && typeof data129 == "object" && !Array.isArray(data129)) {
                for (const key65 in data129) {
                  if (!(key65 === "action")) {
                    const err193 = { instancePath: instancePath + "/policy/rules/service-family-mismatch", schemaPath: "#/properties/policy/properties/rules/properties/service-family-mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
                if (data129.action !== void 0) {
                  let data130 = data129.action;
                  if (!(data130 === "deny" || data130 === "warn" || data130 === "audit" || data130 === "off")) {
                    const err194 = { instancePath: instancePath + "/policy/rules/service-family-mismatch/action", schemaPath: "#/properties/policy/properties/rules/properties/service-family-mismatch/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-family-mismatch"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                }
              } else {
                const err195 = { instancePath: instancePath + "/policy/rules/service-family-mismatch", schemaPath: "#/properties/policy/properties/rules/properties/service-family-mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
            if (data4["service-field-lost"] !== void 0) {
              let data131 = data4["service-field-lost"];
              if (data131 && typeof data131 == "object" && !Array.isArray(data131)) {
                for (const key66 in data131) {
                  if (!(key66 === "action")) {
                    const err196 = { instancePath: instancePath + "/policy/rules/service-field-lost", schemaPath: "#/properties/policy/properties/rules/properties/service-field-lost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                }
                if (data131.action !== void 0) {
                  let data132 = data131.action;
                  if (!(data132 === "deny" || data132 === "warn" || data132 === "audit" || data132 === "off")) {
                    const err197 = { instancePath: instancePath + "/policy/rules/service-field-lost/action", schemaPath: "#/properties/policy/properties/rules/properties/service-field-lost/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-field-lost"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err197];
                    } else {
                      vErrors.push(err197);
                    }
                    errors++;
                  }
                }
              } else {
                const err198 = { instancePath: instancePath + "/policy/rules/service-field-lost", schemaPath: "#/properties/policy/properties/rules/properties/service-field-lost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
            if (data4["service-foreign-annotation"] !== void 0) {
              let data133 = data4["service-foreign-annotation"];
              if (data133 && typeof data133 == "object" && !Array.isArray(data133)) {
                for (const key67 in data133) {
                  if (!(key67 === "action")) {
                    const err199 = { instancePath: instancePath + "/policy/rules/service-foreign-annotation", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-annotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err199];
                    } else {
                      vErrors.push(err199);
                    }
                    errors++;
                  }
                }
                if (data133.action !== void 0) {
                  let data134 = data133.action;
                  if (!(data134 === "deny" || data134 === "warn" || data134 === "audit" || data134 === "off")) {
                    const err200 = { instancePath: instancePath + "/policy/rules/service-foreign-annotation/action", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-annotation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-foreign-annotation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err200];
                    } else {
                      vErrors.push(err200);
                    }
                    errors++;
                  }
                }
              } else {
                const err201 = { instancePath: instancePath + "/policy/rules/service-foreign-annotation", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-annotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
            if (data4["service-foreign-status"] !== void 0) {
              let data135 = data4["service-foreign-status"];
              if (data135 && typeof data135 == "object" && !Array.isArray(data135)) {
                for (const key68 in data135) {
                  if (!(key68 === "action")) {
                    const err202 = { instancePath: instancePath + "/policy/rules/service-foreign-status", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err202];
                    } else {
                      vErrors.push(err202);
                    }
                    errors++;
                  }
                }
                if (data135.action !== void 0) {
                  let data136 = data135.action;
                  if (!(data136 === "deny" || data136 === "warn" || data136 === "audit" || data136 === "off")) {
                    const err203 = { instancePath: instancePath + "/policy/rules/service-foreign-status/action", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-status/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-foreign-status"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err203];
                    } else {
                      vErrors.push(err203);
                    }
                    errors++;
                  }
                }
              } else {
                const err204 = { instancePath: instancePath + "/policy/rules/service-foreign-status", schemaPath: "#/properties/policy/properties/rules/properties/service-foreign-status/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
            if (data4["service-key-in-labels"] !== void 0) {
              let data137 = data4["service-key-in-labels"];
              if (data137 && typeof data137 == "object" && !Array.isArray(data137)) {
                for (const key69 in data137) {
                  if (!(key69 === "action")) {
                    const err205 = { instancePath: instancePath + "/policy/rules/service-key-in-labels", schemaPath: "#/properties/policy/properties/rules/properties/service-key-in-labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err205];
                    } else {
                      vErrors.push(err205);
                    }
                    errors++;
                  }
                }
                if (data137.action !== void 0) {
                  let data138 = data137.action;
                  if (!(data138 === "deny" || data138 === "warn" || data138 === "audit" || data138 === "off")) {
                    const err206 = { instancePath: instancePath + "/policy/rules/service-key-in-labels/action", schemaPath: "#/properties/policy/properties/rules/properties/service-key-in-labels/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-key-in-labels"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                }
              } else {
                const err207 = { instancePath: instancePath + "/policy/rules/service-key-in-labels", schemaPath: "#/properties/policy/properties/rules/properties/service-key-in-labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
            if (data4["service-key-unknown"] !== void 0) {
              let data139 = data4["service-key-unknown"];
              if (data139 && typeof data139 == "object" && !Array.isArray(data139)) {
                for (const key70 in data139) {
                  if (!(key70 === "action")) {
                    const err208 = { instancePath: instancePath + "/policy/rules/service-key-unknown", schemaPath: "#/properties/policy/properties/rules/properties/service-key-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err208];
                    } else {
                      vErrors.push(err208);
                    }
                    errors++;
                  }
                }
                if (data139.action !== void 0) {
                  let data140 = data139.action;
                  if (!(data140 === "deny" || data140 === "warn" || data140 === "audit" || data140 === "off")) {
                    const err209 = { instancePath: instancePath + "/policy/rules/service-key-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/service-key-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-key-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err209];
                    } else {
                      vErrors.push(err209);
                    }
                    errors++;
                  }
                }
              } else {
                const err210 = { instancePath: instancePath + "/policy/rules/service-key-unknown", schemaPath: "#/properties/policy/properties/rules/properties/service-key-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
            if (data4["service-label-changed"] !== void 0) {
              let data141 = data4["service-label-changed"];
              if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                for (const key71 in data141) {
                  if (!(key71 === "action")) {
                    const err211 = { instancePath: instancePath + "/policy/rules/service-label-changed", schemaPath: "#/properties/policy/properties/rules/properties/service-label-changed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err211];
                    } else {
                      vErrors.push(err211);
                    }
                    errors++;
                  }
                }
                if (data141.action !== void 0) {
                  let data142 = data141.action;
                  if (!(data142 === "deny" || data142 === "warn" || data142 === "audit" || data142 === "off")) {
                    const err212 = { instancePath: instancePath + "/policy/rules/service-label-changed/action", schemaPath: "#/properties/policy/properties/rules/properties/service-label-changed/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-label-changed"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err212];
                    } else {
                      vErrors.push(err212);
                    }
                    errors++;
                  }
                }
              } else {
                const err213 = { instancePath: instancePath + "/policy/rules/service-label-changed", schemaPath: "#/properties/policy/properties/rules/properties/service-label-changed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
            if (data4["service-last-annotation"] !== void 0) {
              let data143 = data4["service-last-annotation"];
              if (data143 && typeof data143 == "object" && !Array.isArray(data143)) {
                for (const key72 in data143) {
                  if (!(key72 === "action")) {
                    const err214 = { instancePath: instancePath + "/policy/rules/service-last-annotation", schemaPath: "#/properties/policy/properties/rules/properties/service-last-annotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err214];
                    } else {
                      vErrors.push(err214);
                    }
                    errors++;
                  }
                }
                if (data143.action !== void 0) {
                  let data144 = data143.action;
                  if (!(data144 === "deny" || data144 === "warn" || data144 === "audit" || data144 === "off")) {
                    const err215 = { instancePath: instancePath + "/policy/rules/service-last-annotation/action", schemaPath: "#/properties/policy/properties/rules/properties/service-last-annotation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-last-annotation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err215];
                    } else {
                      vErrors.push(err215);
                    }
                    errors++;
                  }
                }
              } else {
                const err216 = { instancePath: instancePath + "/policy/rules/service-last-annotation", schemaPath: "#/properties/policy/properties/rules/properties/service-last-annotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
            if (data4["service-moves-between-eips"] !== void 0) {
              let data145 = data4["service-moves-between-eips"];
              if (data145 && typeof data145 == "object" && !Array.isArray(data145)) {
                for (const key73 in data145) {
                  if (!(key73 === "action")) {
                    const err217 = { instancePath: instancePath + "/policy/rules/service-moves-between-eips", schemaPath: "#/properties/policy/properties/rules/properties/service-moves-between-eips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err217];
                    } else {
                      vErrors.push(err217);
                    }
                    errors++;
                  }
                }
                if (data145.action !== void 0) {
                  let data146 = data145.action;
                  if (!(data146 === "deny" || data146 === "warn" || data146 === "audit" || data146 === "off")) {
                    const err218 = { instancePath: instancePath + "/policy/rules/service-moves-between-eips/action", schemaPath: "#/properties/policy/properties/rules/properties/service-moves-between-eips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-moves-between-eips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err218];
                    } else {
                      vErrors.push(err218);
                    }
                    errors++;
                  }
                }
              } else {
                const err219 = { instancePath: instancePath + "/policy/rules/service-moves-between-eips", schemaPath: "#/properties/policy/properties/rules/properties/service-moves-between-eips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
            if (data4["service-no-eip"] !== void 0) {
              let data147 = data4["service-no-eip"];
              if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                for (const key74 in data147) {
                  if (!(key74 === "action")) {
                    const err220 = { instancePath: instancePath + "/policy/rules/service-no-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-no-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err220];
                    } else {
                      vErrors.push(err220);
                    }
                    errors++;
                  }
                }
                if (data147.action !== void 0) {
                  let data148 = data147.action;
                  if (!(data148 === "deny" || data148 === "warn" || data148 === "audit" || data148 === "off")) {
                    const err221 = { instancePath: instancePath + "/policy/rules/service-no-eip/action", schemaPath: "#/properties/policy/properties/rules/properties/service-no-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-no-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
              } else {
                const err222 = { instancePath: instancePath + "/policy/rules/service-no-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-no-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
            if (data4["service-node-proxy-changed"] !== void 0) {
              let data149 = data4["service-node-proxy-changed"];
              if (data149 && typeof data149 == "object" && !Array.isArray(data149)) {
                for (const key75 in data149) {
                  if (!(key75 === "action")) {
                    const err223 = { instancePath: instancePath + "/policy/rules/service-node-proxy-changed", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-changed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err223];
                    } else {
                      vErrors.push(err223);
                    }
                    errors++;
                  }
                }
                if (data149.action !== void 0) {
                  let data150 = data149.action;
                  if (!(data150 === "deny" || data150 === "warn" || data150 === "audit" || data150 === "off")) {
                    const err224 = { instancePath: instancePath + "/policy/rules/service-node-proxy-changed/action", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-changed/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-node-proxy-changed"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err224];
                    } else {
                      vErrors.push(err224);
                    }
                    errors++;
                  }
                }
              } else {
                const err225 = { instancePath: instancePath + "/policy/rules/service-node-proxy-changed", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-changed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
            if (data4["service-node-proxy-eip"] !== void 0) {
              let data151 = data4["service-node-proxy-eip"];
              if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                for (const key76 in data151) {
                  if (!(key76 === "action")) {
                    const err226 = { instancePath: instancePath + "/policy/rules/service-node-proxy-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err226];
                    } else {
                      vErrors.push(err226);
                    }
                    errors++;
                  }
                }
                if (data151.action !== void 0) {
                  let data152 = data151.action;
                  if (!(data152 === "deny" || data152 === "warn" || data152 === "audit" || data152 === "off")) {
                    const err227 = { instancePath: instancePath + "/policy/rules/service-node-proxy-eip/action", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-node-proxy-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err227];
                    } else {
                      vErrors.push(err227);
                    }
                    errors++;
                  }
                }
              } else {
                const err228 = { instancePath: instancePath + "/policy/rules/service-node-proxy-eip", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
            if (data4["service-node-proxy-name"] !== void 0) {
              let data153 = data4["service-node-proxy-name"];
              if (data153 && typeof data153 == "object" && !Array.isArray(data153)) {
                for (const key77 in data153) {
                  if (!(key77 === "action")) {
                    const err229 = { instancePath: instancePath + "/policy/rules/service-node-proxy-name", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                }
                if (data153.action !== void 0) {
                  let data154 = data153.action;
                  if (!(data154 === "deny" || data154 === "warn" || data154 === "audit" || data154 === "off")) {
                    const err230 = { instancePath: instancePath + "/policy/rules/service-node-proxy-name/action", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-node-proxy-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err230];
                    } else {
                      vErrors.push(err230);
                    }
                    errors++;
                  }
                }
              } else {
                const err231 = { instancePath: instancePath + "/policy/rules/service-node-proxy-name", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
            if (data4["service-node-proxy-port"] !== void 0) {
              let data155 = data4["service-node-proxy-port"];
              if (data155 && typeof data155 == "object" && !Array.isArray(data155)) {
                for (const key78 in data155) {
                  if (!(key78 === "action")) {
                    const err232 = { instancePath: instancePath + "/policy/rules/service-node-proxy-port", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err232];
                    } else {
                      vErrors.push(err232);
                    }
                    errors++;
                  }
                }
                if (data155.action !== void 0) {
                  let data156 = data155.action;
                  if (!(data156 === "deny" || data156 === "warn" || data156 === "audit" || data156 === "off")) {
                    const err233 = { instancePath: instancePath + "/policy/rules/service-node-proxy-port/action", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-port/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-node-proxy-port"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                }
              } else {
                const err234 = { instancePath: instancePath + "/policy/rules/service-node-proxy-port", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-port/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
            if (data4["service-node-proxy-type"] !== void 0) {
              let data157 = data4["service-node-proxy-type"];
              if (data157 && typeof data157 == "object" && !Array.isArray(data157)) {
                for (const key79 in data157) {
                  if (!(key79 === "action")) {
                    const err235 = { instancePath: instancePath + "/policy/rules/service-node-proxy-type", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key79 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err235];
                    } else {
                      vErrors.push(err235);
                    }
                    errors++;
                  }
                }
                if (data157.action !== void 0) {
                  let data158 = data157.action;
                  if (!(data158 === "deny" || data158 === "warn" || data158 === "audit" || data158 === "off")) {
                    const err236 = { instancePath: instancePath + "/policy/rules/service-node-proxy-type/action", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-node-proxy-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err236];
                    } else {
                      vErrors.push(err236);
                    }
                    errors++;
                  }
                }
              } else {
                const err237 = { instancePath: instancePath + "/policy/rules/service-node-proxy-type", schemaPath: "#/properties/policy/properties/rules/properties/service-node-proxy-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
            }
            if (data4["service-not-announced"] !== void 0) {
              let data159 = data4["service-not-announced"];
              if (data159 && typeof data159 == "object" && !Array.isArray(data159)) {
                for (const key80 in data159) {
                  if (!(key80 === "action")) {
                    const err238 = { instancePath: instancePath + "/policy/rules/service-not-announced", schemaPath: "#/properties/policy/properties/rules/properties/service-not-announced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err238];
                    } else {
                      vErrors.push(err238);
                    }
                    errors++;
                  }
                }
                if (data159.action !== void 0) {
                  let data160 = data159.action;
                  if (!(data160 === "deny" || data160 === "warn" || data160 === "audit" || data160 === "off")) {
                    const err239 = { instancePath: instancePath + "/policy/rules/service-not-announced/action", schemaPath: "#/properties/policy/properties/rules/properties/service-not-announced/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-not-announced"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err239];
                    } else {
                      vErrors.push(err239);
                    }
                    errors++;
                  }
                }
              } else {
                const err240 = { instancePath: instancePath + "/policy/rules/service-not-announced", schemaPath: "#/properties/policy/properties/rules/properties/service-not-announced/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
            if (data4["service-opt-in-missing"] !== void 0) {
              let data161 = data4["service-opt-in-missing"];
              if (data161 && typeof data161 == "object" && !Array.isArray(data161)) {
                for (const key81 in data161) {
                  if (!(key81 === "action")) {
                    const err241 = { instancePath: instancePath + "/policy/rules/service-opt-in-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err241];
                    } else {
                      vErrors.push(err241);
                    }
                    errors++;
                  }
                }
                if (data161.action !== void 0) {
                  let data162 = data161.action;
                  if (!(data162 === "deny" || data162 === "warn" || data162 === "audit" || data162 === "off")) {
                    const err242 = { instancePath: instancePath + "/policy/rules/service-opt-in-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-opt-in-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                }
              } else {
                const err243 = { instancePath: instancePath + "/policy/rules/service-opt-in-missing", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
            if (data4["service-opt-in-value"] !== void 0) {
              let data163 = data4["service-opt-in-value"];
              if (data163 && typeof data163 == "object" && !Array.isArray(data163)) {
                for (const key82 in data163) {
                  if (!(key82 === "action")) {
                    const err244 = { instancePath: instancePath + "/policy/rules/service-opt-in-value", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key82 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err244];
                    } else {
                      vErrors.push(err244);
                    }
                    errors++;
                  }
                }
                if (data163.action !== void 0) {
                  let data164 = data163.action;
                  if (!(data164 === "deny" || data164 === "warn" || data164 === "audit" || data164 === "off")) {
                    const err245 = { instancePath: instancePath + "/policy/rules/service-opt-in-value/action", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-value/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-opt-in-value"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err245];
                    } else {
                      vErrors.push(err245);
                    }
                    errors++;
                  }
                }
              } else {
                const err246 = { instancePath: instancePath + "/policy/rules/service-opt-in-value", schemaPath: "#/properties/policy/properties/rules/properties/service-opt-in-value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
            if (data4["service-port-taken"] !== void 0) {
              let data165 = data4["service-port-taken"];
              if (data165 && typeof data165 == "object" && !Array.isArray(data165)) {
                for (const key83 in data165) {
                  if (!(key83 === "action")) {
                    const err247 = { instancePath: instancePath + "/policy/rules/service-port-taken", schemaPath: "#/properties/policy/properties/rules/properties/service-port-taken/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err247];
                    } else {
                      vErrors.push(err247);
                    }
                    errors++;
                  }
                }
                if (data165.action !== void 0) {
                  let data166 = data165.action;
                  if (!(data166 === "deny" || data166 === "warn" || data166 === "audit" || data166 === "off")) {
                    const err248 = { instancePath: instancePath + "/policy/rules/service-port-taken/action", schemaPath: "#/properties/policy/properties/rules/properties/service-port-taken/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-port-taken"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err248];
                    } else {
                      vErrors.push(err248);
                    }
                    errors++;
                  }
                }
              } else {
                const err249 = { instancePath: instancePath + "/policy/rules/service-port-taken", schemaPath: "#/properties/policy/properties/rules/properties/service-port-taken/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
            if (data4["service-protocol-mismatch"] !== void 0) {
              let data167 = data4["service-protocol-mismatch"];
              if (data167 && typeof data167 == "object" && !Array.isArray(data167)) {
                for (const key84 in data167) {
                  if (!(key84 === "action")) {
                    const err250 = { instancePath: instancePath + "/policy/rules/service-protocol-mismatch", schemaPath: "#/properties/policy/properties/rules/properties/service-protocol-mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key84 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err250];
                    } else {
                      vErrors.push(err250);
                    }
                    errors++;
                  }
                }
                if (data167.action !== void 0) {
                  let data168 = data167.action;
                  if (!(data168 === "deny" || data168 === "warn" || data168 === "audit" || data168 === "off")) {
                    const err251 = { instancePath: instancePath + "/policy/rules/service-protocol-mismatch/action", schemaPath: "#/properties/policy/properties/rules/properties/service-protocol-mismatch/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-protocol-mismatch"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err251];
                    } else {
                      vErrors.push(err251);
                    }
                    errors++;
                  }
                }
              } else {
                const err252 = { instancePath: instancePath + "/policy/rules/service-protocol-mismatch", schemaPath: "#/properties/policy/properties/rules/properties/service-protocol-mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            }
            if (data4["service-shared-local"] !== void 0) {
              let data169 = data4["service-shared-local"];
              if (data169 && typeof data169 == "object" && !Array.isArray(data169)) {
                for (const key85 in data169) {
                  if (!(key85 === "action")) {
                    const err253 = { instancePath: instancePath + "/policy/rules/service-shared-local", schemaPath: "#/properties/policy/properties/rules/properties/service-shared-local/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err253];
                    } else {
                      vErrors.push(err253);
                    }
                    errors++;
                  }
                }
                if (data169.action !== void 0) {
                  let data170 = data169.action;
                  if (!(data170 === "deny" || data170 === "warn" || data170 === "audit" || data170 === "off")) {
                    const err254 = { instancePath: instancePath + "/policy/rules/service-shared-local/action", schemaPath: "#/properties/policy/properties/rules/properties/service-shared-local/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-shared-local"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err254];
                    } else {
                      vErrors.push(err254);
                    }
                    errors++;
                  }
                }
              } else {
                const err255 = { instancePath: instancePath + "/policy/rules/service-shared-local", schemaPath: "#/properties/policy/properties/rules/properties/service-shared-local/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
            if (data4["service-traffic-local"] !== void 0) {
              let data171 = data4["service-traffic-local"];
              if (data171 && typeof data171 == "object" && !Array.isArray(data171)) {
                for (const key86 in data171) {
                  if (!(key86 === "action")) {
                    const err256 = { instancePath: instancePath + "/policy/rules/service-traffic-local", schemaPath: "#/properties/policy/properties/rules/properties/service-traffic-local/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key86 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err256];
                    } else {
                      vErrors.push(err256);
                    }
                    errors++;
                  }
                }
                if (data171.action !== void 0) {
                  let data172 = data171.action;
                  if (!(data172 === "deny" || data172 === "warn" || data172 === "audit" || data172 === "off")) {
                    const err257 = { instancePath: instancePath + "/policy/rules/service-traffic-local/action", schemaPath: "#/properties/policy/properties/rules/properties/service-traffic-local/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-traffic-local"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err257];
                    } else {
                      vErrors.push(err257);
                    }
                    errors++;
                  }
                }
              } else {
                const err258 = { instancePath: instancePath + "/policy/rules/service-traffic-local", schemaPath: "#/properties/policy/properties/rules/properties/service-traffic-local/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
            if (data4["service-two-controllers"] !== void 0) {
              let data173 = data4["service-two-controllers"];
              if (data173 && typeof data173 == "object" && !Array.isArray(data173)) {
                for (const key87 in data173) {
                  if (!(key87 === "action")) {
                    const err259 = { instancePath: instancePath + "/policy/rules/service-two-controllers", schemaPath: "#/properties/policy/properties/rules/properties/service-two-controllers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err259];
                    } else {
                      vErrors.push(err259);
                    }
                    errors++;
                  }
                }
                if (data173.action !== void 0) {
                  let data174 = data173.action;
                  if (!(data174 === "deny" || data174 === "warn" || data174 === "audit" || data174 === "off")) {
                    const err260 = { instancePath: instancePath + "/policy/rules/service-two-controllers/action", schemaPath: "#/properties/policy/properties/rules/properties/service-two-controllers/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-two-controllers"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err260];
                    } else {
                      vErrors.push(err260);
                    }
                    errors++;
                  }
                }
              } else {
                const err261 = { instancePath: instancePath + "/policy/rules/service-two-controllers", schemaPath: "#/properties/policy/properties/rules/properties/service-two-controllers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
            if (data4["service-type-not-load-balancer"] !== void 0) {
              let data175 = data4["service-type-not-load-balancer"];
              if (data175 && typeof data175 == "object" && !Array.isArray(data175)) {
                for (const key88 in data175) {
                  if (!(key88 === "action")) {
                    const err262 = { instancePath: instancePath + "/policy/rules/service-type-not-load-balancer", schemaPath: "#/properties/policy/properties/rules/properties/service-type-not-load-balancer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err262];
                    } else {
                      vErrors.push(err262);
                    }
                    errors++;
                  }
                }
                if (data175.action !== void 0) {
                  let data176 = data175.action;
                  if (!(data176 === "deny" || data176 === "warn" || data176 === "audit" || data176 === "off")) {
                    const err263 = { instancePath: instancePath + "/policy/rules/service-type-not-load-balancer/action", schemaPath: "#/properties/policy/properties/rules/properties/service-type-not-load-balancer/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-type-not-load-balancer"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err263];
                    } else {
                      vErrors.push(err263);
                    }
                    errors++;
                  }
                }
              } else {
                const err264 = { instancePath: instancePath + "/policy/rules/service-type-not-load-balancer", schemaPath: "#/properties/policy/properties/rules/properties/service-type-not-load-balancer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data4["service-update-loses-address"] !== void 0) {
              let data177 = data4["service-update-loses-address"];
              if (data177 && typeof data177 == "object" && !Array.isArray(data177)) {
                for (const key89 in data177) {
                  if (!(key89 === "action")) {
                    const err265 = { instancePath: instancePath + "/policy/rules/service-update-loses-address", schemaPath: "#/properties/policy/properties/rules/properties/service-update-loses-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key89 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err265];
                    } else {
                      vErrors.push(err265);
                    }
                    errors++;
                  }
                }
                if (data177.action !== void 0) {
                  let data178 = data177.action;
                  if (!(data178 === "deny" || data178 === "warn" || data178 === "audit" || data178 === "off")) {
                    const err266 = { instancePath: instancePath + "/policy/rules/service-update-loses-address/action", schemaPath: "#/properties/policy/properties/rules/properties/service-update-loses-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["service-update-loses-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                }
              } else {
                const err267 = { instancePath: instancePath + "/policy/rules/service-update-loses-address", schemaPath: "#/properties/policy/properties/rules/properties/service-update-loses-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
            if (data4["speaker-capabilities"] !== void 0) {
              let data179 = data4["speaker-capabilities"];
              if (data179 && typeof data179 == "object" && !Array.isArray(data179)) {
                for (const key90 in data179) {
                  if (!(key90 === "action")) {
                    const err268 = { instancePath: instancePath + "/policy/rules/speaker-capabilities", schemaPath: "#/properties/policy/properties/rules/properties/speaker-capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err268];
                    } else {
                      vErrors.push(err268);
                    }
                    errors++;
                  }
                }
                if (data179.action !== void 0) {
                  let data180 = data179.action;
                  if (!(data180 === "deny" || data180 === "warn" || data180 === "audit" || data180 === "off")) {
                    const err269 = { instancePath: instancePath + "/policy/rules/speaker-capabilities/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-capabilities/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-capabilities"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err269];
                    } else {
                      vErrors.push(err269);
                    }
                    errors++;
                  }
                }
              } else {
                const err270 = { instancePath: instancePath + "/policy/rules/speaker-capabilities", schemaPath: "#/properties/policy/properties/rules/properties/speaker-capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
            if (data4["speaker-command"] !== void 0) {
              let data181 = data4["speaker-command"];
              if (data181 && typeof data181 == "object" && !Array.isArray(data181)) {
                for (const key91 in data181) {
                  if (!(key91 === "action")) {
                    const err271 = { instancePath: instancePath + "/policy/rules/speaker-command", schemaPath: "#/properties/policy/properties/rules/properties/speaker-command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key91 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  }
                }
                if (data181.action !== void 0) {
                  let data182 = data181.action;
                  if (!(data182 === "deny" || data182 === "warn" || data182 === "audit" || data182 === "off")) {
                    const err272 = { instancePath: instancePath + "/policy/rules/speaker-command/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-command/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-command"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err272];
                    } else {
                      vErrors.push(err272);
                    }
                    errors++;
                  }
                }
              } else {
                const err273 = { instancePath: instancePath + "/policy/rules/speaker-command", schemaPath: "#/properties/policy/properties/rules/properties/speaker-command/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data4["speaker-delete-in-use"] !== void 0) {
              let data183 = data4["speaker-delete-in-use"];
              if (data183 && typeof data183 == "object" && !Array.isArray(data183)) {
                for (const key92 in data183) {
                  if (!(key92 === "action")) {
                    const err274 = { instancePath: instancePath + "/policy/rules/speaker-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/speaker-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err274];
                    } else {
                      vErrors.push(err274);
                    }
                    errors++;
                  }
                }
                if (data183.action !== void 0) {
                  let data184 = data183.action;
                  if (!(data184 === "deny" || data184 === "warn" || data184 === "audit" || data184 === "off")) {
                    const err275 = { instancePath: instancePath + "/policy/rules/speaker-delete-in-use/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err275];
                    } else {
                      vErrors.push(err275);
                    }
                    errors++;
                  }
                }
              } else {
                const err276 = { instancePath: instancePath + "/policy/rules/speaker-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/speaker-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
            }
            if (data4["speaker-duplicate"] !== void 0) {
              let data185 = data4["speaker-duplicate"];
              if (data185 && typeof data185 == "object" && !Array.isArray(data185)) {
                for (const key93 in data185) {
                  if (!(key93 === "action")) {
                    const err277 = { instancePath: instancePath + "/policy/rules/speaker-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/speaker-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key93 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err277];
                    } else {
                      vErrors.push(err277);
                    }
                    errors++;
                  }
                }
                if (data185.action !== void 0) {
                  let data186 = data185.action;
                  if (!(data186 === "deny" || data186 === "warn" || data186 === "audit" || data186 === "off")) {
                    const err278 = { instancePath: instancePath + "/policy/rules/speaker-duplicate/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err278];
                    } else {
                      vErrors.push(err278);
                    }
                    errors++;
                  }
                }
              } else {
                const err279 = { instancePath: instancePath + "/policy/rules/speaker-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/speaker-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
            }
            if (data4["speaker-environment"] !== void 0) {
              let data187 = data4["speaker-environment"];
              if (data187 && typeof data187 == "object" && !Array.isArray(data187)) {
                for (const key94 in data187) {
                  if (!(key94 === "action")) {
                    const err280 = { instancePath: instancePath + "/policy/rules/speaker-environment", schemaPath: "#/properties/policy/properties/rules/properties/speaker-environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err280];
                    } else {
                      vErrors.push(err280);
                    }
                    errors++;
                  }
                }
                if (data187.action !== void 0) {
                  let data188 = data187.action;
                  if (!(data188 === "deny" || data188 === "warn" || data188 === "audit" || data188 === "off")) {
                    const err281 = { instancePath: instancePath + "/policy/rules/speaker-environment/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-environment/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-environment"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err281];
                    } else {
                      vErrors.push(err281);
                    }
                    errors++;
                  }
                }
              } else {
                const err282 = { instancePath: instancePath + "/policy/rules/speaker-environment", schemaPath: "#/properties/policy/properties/rules/properties/speaker-environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
            }
            if (data4["speaker-flag-invalid"] !== void 0) {
              let data189 = data4["speaker-flag-invalid"];
              if (data189 && typeof data189 == "object" && !Array.isArray(data189)) {
                for (const key95 in data189) {
                  if (!(key95 === "action")) {
                    const err283 = { instancePath: instancePath + "/policy/rules/speaker-flag-invalid", schemaPath: "#/properties/policy/properties/rules/properties/speaker-flag-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
                if (data189.action !== void 0) {
                  let data190 = data189.action;
                  if (!(data190 === "deny" || data190 === "warn" || data190 === "audit" || data190 === "off")) {
                    const err284 = { instancePath: instancePath + "/policy/rules/speaker-flag-invalid/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-flag-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-flag-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err284];
                    } else {
                      vErrors.push(err284);
                    }
                    errors++;
                  }
                }
              } else {
                const err285 = { instancePath: instancePath + "/policy/rules/speaker-flag-invalid", schemaPath: "#/properties/policy/properties/rules/properties/speaker-flag-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
            if (data4["speaker-host-network"] !== void 0) {
              let data191 = data4["speaker-host-network"];
              if (data191 && typeof data191 == "object" && !Array.isArray(data191)) {
                for (const key96 in data191) {
                  if (!(key96 === "action")) {
                    const err286 = { instancePath: instancePath + "/policy/rules/speaker-host-network", schemaPath: "#/properties/policy/properties/rules/properties/speaker-host-network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key96 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err286];
                    } else {
                      vErrors.push(err286);
                    }
                    errors++;
                  }
                }
                if (data191.action !== void 0) {
                  let data192 = data191.action;
                  if (!(data192 === "deny" || data192 === "warn" || data192 === "audit" || data192 === "off")) {
                    const err287 = { instancePath: instancePath + "/policy/rules/speaker-host-network/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-host-network/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-host-network"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err287];
                    } else {
                      vErrors.push(err287);
                    }
                    errors++;
                  }
                }
              } else {
                const err288 = { instancePath: instancePath + "/policy/rules/speaker-host-network", schemaPath: "#/properties/policy/properties/rules/properties/speaker-host-network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
            if (data4["speaker-image-tag"] !== void 0) {
              let data193 = data4["speaker-image-tag"];
              if (data193 && typeof data193 == "object" && !Array.isArray(data193)) {
                for (const key97 in data193) {
                  if (!(key97 === "action")) {
                    const err289 = { instancePath: instancePath + "/policy/rules/speaker-image-tag", schemaPath: "#/properties/policy/properties/rules/properties/speaker-image-tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                }
                if (data193.action !== void 0) {
                  let data194 = data193.action;
                  if (!(data194 === "deny" || data194 === "warn" || data194 === "audit" || data194 === "off")) {
                    const err290 = { instancePath: instancePath + "/policy/rules/speaker-image-tag/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-image-tag/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-image-tag"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err290];
                    } else {
                      vErrors.push(err290);
                    }
                    errors++;
                  }
                }
              } else {
                const err291 = { instancePath: instancePath + "/policy/rules/speaker-image-tag", schemaPath: "#/properties/policy/properties/rules/properties/speaker-image-tag/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            }
            if (data4["speaker-layer2-disabled"] !== void 0) {
              let data195 = data4["speaker-layer2-disabled"];
              if (data195 && typeof data195 == "object" && !Array.isArray(data195)) {
                for (const key98 in data195) {
                  if (!(key98 === "action")) {
                    const err292 = { instancePath: instancePath + "/policy/rules/speaker-layer2-disabled", schemaPath: "#/properties/policy/properties/rules/properties/speaker-layer2-disabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key98 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err292];
                    } else {
                      vErrors.push(err292);
                    }
                    errors++;
                  }
                }
                if (data195.action !== void 0) {
                  let data196 = data195.action;
                  if (!(data196 === "deny" || data196 === "warn" || data196 === "audit" || data196 === "off")) {
                    const err293 = { instancePath: instancePath + "/policy/rules/speaker-layer2-disabled/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-layer2-disabled/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-layer2-disabled"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err293];
                    } else {
                      vErrors.push(err293);
                    }
                    errors++;
                  }
                }
              } else {
                const err294 = { instancePath: instancePath + "/policy/rules/speaker-layer2-disabled", schemaPath: "#/properties/policy/properties/rules/properties/speaker-layer2-disabled/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
            if (data4["speaker-memberlist-key"] !== void 0) {
              let data197 = data4["speaker-memberlist-key"];
              if (data197 && typeof data197 == "object" && !Array.isArray(data197)) {
                for (const key99 in data197) {
                  if (!(key99 === "action")) {
                    const err295 = { instancePath: instancePath + "/policy/rules/speaker-memberlist-key", schemaPath: "#/properties/policy/properties/rules/properties/speaker-memberlist-key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
                if (data197.action !== void 0) {
                  let data198 = data197.action;
                  if (!(data198 === "deny" || data198 === "warn" || data198 === "audit" || data198 === "off")) {
                    const err296 = { instancePath: instancePath + "/policy/rules/speaker-memberlist-key/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-memberlist-key/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-memberlist-key"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err296];
                    } else {
                      vErrors.push(err296);
                    }
                    errors++;
                  }
                }
              } else {
                const err297 = { instancePath: instancePath + "/policy/rules/speaker-memberlist-key", schemaPath: "#/properties/policy/properties/rules/properties/speaker-memberlist-key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
            if (data4["speaker-no-node"] !== void 0) {
              let data199 = data4["speaker-no-node"];
              if (data199 && typeof data199 == "object" && !Array.isArray(data199)) {
                for (const key100 in data199) {
                  if (!(key100 === "action")) {
                    const err298 = { instancePath: instancePath + "/policy/rules/speaker-no-node", schemaPath: "#/properties/policy/properties/rules/properties/speaker-no-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key100 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err298];
                    } else {
                      vErrors.push(err298);
                    }
                    errors++;
                  }
                }
                if (data199.action !== void 0) {
                  let data200 = data199.action;
                  if (!(data200 === "deny" || data200 === "warn" || data200 === "audit" || data200 === "off")) {
                    const err299 = { instancePath: instancePath + "/policy/rules/speaker-no-node/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-no-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-no-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err299];
                    } else {
                      vErrors.push(err299);
                    }
                    errors++;
                  }
                }
              } else {
                const err300 = { instancePath: instancePath + "/policy/rules/speaker-no-node", schemaPath: "#/properties/policy/properties/rules/properties/speaker-no-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
            if (data4["speaker-node-name"] !== void 0) {
              let data201 = data4["speaker-node-name"];
              if (data201 && typeof data201 == "object" && !Array.isArray(data201)) {
                for (const key101 in data201) {
                  if (!(key101 === "action")) {
                    const err301 = { instancePath: instancePath + "/policy/rules/speaker-node-name", schemaPath: "#/properties/policy/properties/rules/properties/speaker-node-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key101 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err301];
                    } else {
                      vErrors.push(err301);
                    }
                    errors++;
                  }
                }
                if (data201.action !== void 0) {
                  let data202 = data201.action;
                  if (!(data202 === "deny" || data202 === "warn" || data202 === "audit" || data202 === "off")) {
                    const err302 = { instancePath: instancePath + "/policy/rules/speaker-node-name/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-node-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-node-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err302];
                    } else {
                      vErrors.push(err302);
                    }
                    errors++;
                  }
                }
              } else {
                const err303 = { instancePath: instancePath + "/policy/rules/speaker-node-name", schemaPath: "#/properties/policy/properties/rules/properties/speaker-node-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
            if (data4["speaker-peers"] !== void 0) {
              let data203 = data4["speaker-peers"];
              if (data203 && typeof data203 == "object" && !Array.isArray(data203)) {
                for (const key102 in data203) {
                  if (!(key102 === "action")) {
                    const err304 = { instancePath: instancePath + "/policy/rules/speaker-peers", schemaPath: "#/properties/policy/properties/rules/properties/speaker-peers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key102 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err304];
                    } else {
                      vErrors.push(err304);
                    }
                    errors++;
                  }
                }
                if (data203.action !== void 0) {
                  let data204 = data203.action;
                  if (!(data204 === "deny" || data204 === "warn" || data204 === "audit" || data204 === "off")) {
                    const err305 = { instancePath: instancePath + "/policy/rules/speaker-peers/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-peers/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-peers"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err305];
                    } else {
                      vErrors.push(err305);
                    }
                    errors++;
                  }
                }
              } else {
                const err306 = { instancePath: instancePath + "/policy/rules/speaker-peers", schemaPath: "#/properties/policy/properties/rules/properties/speaker-peers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
            }
            if (data4["speaker-pod-security"] !== void 0) {
              let data205 = data4["speaker-pod-security"];
              if (data205 && typeof data205 == "object" && !Array.isArray(data205)) {
                for (const key103 in data205) {
                  if (!(key103 === "action")) {
                    const err307 = { instancePath: instancePath + "/policy/rules/speaker-pod-security", schemaPath: "#/properties/policy/properties/rules/properties/speaker-pod-security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key103 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err307];
                    } else {
                      vErrors.push(err307);
                    }
                    errors++;
                  }
                }
                if (data205.action !== void 0) {
                  let data206 = data205.action;
                  if (!(data206 === "deny" || data206 === "warn" || data206 === "audit" || data206 === "off")) {
                    const err308 = { instancePath: instancePath + "/policy/rules/speaker-pod-security/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-pod-security/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-pod-security"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
              } else {
                const err309 = { instancePath: instancePath + "/policy/rules/speaker-pod-security", schemaPath: "#/properties/policy/properties/rules/properties/speaker-pod-security/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
            if (data4["speaker-port-clash"] !== void 0) {
              let data207 = data4["speaker-port-clash"];
              if (data207 && typeof data207 == "object" && !Array.isArray(data207)) {
                for (const key104 in data207) {
                  if (!(key104 === "action")) {
                    const err310 = { instancePath: instancePath + "/policy/rules/speaker-port-clash", schemaPath: "#/properties/policy/properties/rules/properties/speaker-port-clash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key104 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err310];
                    } else {
                      vErrors.push(err310);
                    }
                    errors++;
                  }
                }
                if (data207.action !== void 0) {
                  let data208 = data207.action;
                  if (!(data208 === "deny" || data208 === "warn" || data208 === "audit" || data208 === "off")) {
                    const err311 = { instancePath: instancePath + "/policy/rules/speaker-port-clash/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-port-clash/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-port-clash"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err311];
                    } else {
                      vErrors.push(err311);
                    }
                    errors++;
                  }
                }
              } else {
                const err312 = { instancePath: instancePath + "/policy/rules/speaker-port-clash", schemaPath: "#/properties/policy/properties/rules/properties/speaker-port-clash/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
            }
            if (data4["speaker-probe-port"] !== void 0) {
              let data209 = data4["speaker-probe-port"];
              if (data209 && typeof data209 == "object" && !Array.isArray(data209)) {
                for (const key105 in data209) {
                  if (!(key105 === "action")) {
                    const err313 = { instancePath: instancePath + "/policy/rules/speaker-probe-port", schemaPath: "#/properties/policy/properties/rules/properties/speaker-probe-port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key105 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err313];
                    } else {
                      vErrors.push(err313);
                    }
                    errors++;
                  }
                }
                if (data209.action !== void 0) {
                  let data210 = data209.action;
                  if (!(data210 === "deny" || data210 === "warn" || data210 === "audit" || data210 === "off")) {
                    const err314 = { instancePath: instancePath + "/policy/rules/speaker-probe-port/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-probe-port/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-probe-port"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err314];
                    } else {
                      vErrors.push(err314);
                    }
                    errors++;
                  }
                }
              } else {
                const err315 = { instancePath: instancePath + "/policy/rules/speaker-probe-port", schemaPath: "#/properties/policy/properties/rules/properties/speaker-probe-port/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
            if (data4["speaker-rolling-change"] !== void 0) {
              let data211 = data4["speaker-rolling-change"];
              if (data211 && typeof data211 == "object" && !Array.isArray(data211)) {
                for (const key106 in data211) {
                  if (!(key106 === "action")) {
                    const err316 = { instancePath: instancePath + "/policy/rules/speaker-rolling-change", schemaPath: "#/properties/policy/properties/rules/properties/speaker-rolling-change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key106 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err316];
                    } else {
                      vErrors.push(err316);
                    }
                    errors++;
                  }
                }
                if (data211.action !== void 0) {
                  let data212 = data211.action;
                  if (!(data212 === "deny" || data212 === "warn" || data212 === "audit" || data212 === "off")) {
                    const err317 = { instancePath: instancePath + "/policy/rules/speaker-rolling-change/action", schemaPath: "#/properties/policy/properties/rules/properties/speaker-rolling-change/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["speaker-rolling-change"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err317];
                    } else {
                      vErrors.push(err317);
                    }
                    errors++;
                  }
                }
              } else {
                const err318 = { instancePath: instancePath + "/policy/rules/speaker-rolling-change", schemaPath: "#/properties/policy/properties/rules/properties/speaker-rolling-change/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err318];
                } else {
                  vErrors.push(err318);
                }
                errors++;
              }
            }
          } else {
            const err319 = { instancePath: instancePath + "/policy/rules", schemaPath: "#/properties/policy/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err319];
            } else {
              vErrors.push(err319);
            }
            errors++;
          }
        }
        if (data0.exemptions !== void 0) {
          let data213 = data0.exemptions;
          if (Array.isArray(data213)) {
            const len0 = data213.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data214 = data213[i0];
              if (data214 && typeof data214 == "object" && !Array.isArray(data214)) {
                if (data214.rules === void 0) {
                  const err320 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
                  if (vErrors === null) {
                    vErrors = [err320];
                  } else {
                    vErrors.push(err320);
                  }
                  errors++;
                }
                if (data214.match === void 0) {
                  const err321 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" };
                  if (vErrors === null) {
                    vErrors = [err321];
                  } else {
                    vErrors.push(err321);
                  }
                  errors++;
                }
                if (data214.reason === void 0) {
                  const err322 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err322];
                  } else {
                    vErrors.push(err322);
                  }
                  errors++;
                }
                for (const key107 in data214) {
                  if (!(key107 === "rules" || key107 === "match" || key107 === "reason" || key107 === "expires")) {
                    const err323 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key107 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
                if (data214.rules !== void 0) {
                  let data215 = data214.rules;
                  if (Array.isArray(data215)) {
                    if (data215.length < 1) {
                      const err324 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules", schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err324];
                      } else {
                        vErrors.push(err324);
                      }
                      errors++;
                    }
                    const len1 = data215.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data216 = data215[i1];
                      if (!(data216 === "cluster-foreign-pool" || data216 === "cluster-kube-proxy-config" || data216 === "cluster-kube-proxy-restart" || data216 === "cluster-memberlist-secret" || data216 === "cluster-namespace-labels" || data216 === "cluster-node-address" || data216 === "cluster-strict-arp" || data216 === "eip-address-immutable" || data216 === "eip-address-notation" || data216 === "eip-address-overlap" || data216 === "eip-address-special-purpose" || data216 === "eip-address-syntax" || data216 === "eip-alias-group" || data216 === "eip-can-reach-node" || data216 === "eip-can-reach-pool" || data216 === "eip-can-reach-target" || data216 === "eip-change-moves-services" || data216 === "eip-cluster-cidr" || data216 === "eip-default-duplicate" || data216 === "eip-default-spelling" || data216 === "eip-delete-in-use" || data216 === "eip-endless-moves" || data216 === "eip-field-type" || data216 === "eip-foreign-address" || data216 === "eip-gateway-address" || data216 === "eip-huge" || data216 === "eip-interface-missing" || data216 === "eip-interface-name" || data216 === "eip-interface-two-families" || data216 === "eip-ipv6-unsupported" || data216 === "eip-name-too-long" || data216 === "eip-namespace-selector-empty" || data216 === "eip-namespace-selector-invalid" || data216 === "eip-namespace-unknown" || data216 === "eip-network-address" || data216 === "eip-node-address" || data216 === "eip-outside-subnet" || data216 === "eip-override-unknown" || data216 === "eip-priority-tie" || data216 === "eip-protocol-missing" || data216 === "eip-protocol-unknown" || data216 === "eip-reserved-range" || data216 === "eip-speaker-missing" || data216 === "eip-strict-arp" || data216 === "eip-unselected" || data216 === "eip-using-known-ips" || data216 === "eip-v1alpha1-write" || data216 === "service-address-notation" || data216 === "service-address-outside" || data216 === "service-address-syntax" || data216 === "service-address-twice" || data216 === "service-address-unusable" || data216 === "service-alias-key" || data216 === "service-delete-hangs" || data216 === "service-dual-stack-required" || data216 === "service-eip-full" || data216 === "service-eip-key-mixed-up" || data216 === "service-eip-missing" || data216 === "service-eip-other-namespace" || data216 === "service-eip-unusable" || data216 === "service-endpoints-missing" || data216 === "service-external-ip-in-eip" || data216 === "service-family-mismatch" || data216 === "service-field-lost" || data216 === "service-foreign-annotation" || data216 === "service-foreign-status" || data216 === "service-key-in-labels" || data216 === "service-key-unknown" || data216 === "service-label-changed" || data216 === "service-last-annotation" || data216 === "service-moves-between-eips" || data216 === "service-no-eip" || data216 === "service-node-proxy-changed" || data216 === "service-node-proxy-eip" || data216 === "service-node-proxy-name" || data216 === "service-node-proxy-port" || data216 === "service-node-proxy-type" || data216 === "service-not-announced" || data216 === "service-opt-in-missing" || data216 === "service-opt-in-value" || data216 === "service-port-taken" || data216 === "service-protocol-mismatch" || data216 === "service-shared-local" || data216 === "service-traffic-local" || data216 === "service-two-controllers" || data216 === "service-type-not-load-balancer" || data216 === "service-update-loses-address" || data216 === "speaker-capabilities" || data216 === "speaker-command" || data216 === "speaker-delete-in-use" || data216 === "speaker-duplicate" || data216 === "speaker-environment" || data216 === "speaker-flag-invalid" || data216 === "speaker-host-network" || data216 === "speaker-image-tag" || data216 === "speaker-layer2-disabled" || data216 === "speaker-memberlist-key" || data216 === "speaker-no-node" || data216 === "speaker-node-name" || data216 === "speaker-peers" || data216 === "speaker-pod-security" || data216 === "speaker-port-clash" || data216 === "speaker-probe-port" || data216 === "speaker-rolling-change" || data216 === "eip-canonical-address" || data216 === "eip-interface-default" || data216 === "eip-protocol-default" || data216 === "service-canonical-requested-address" || data216 === "service-load-balancer-class" || data216 === "service-opt-in" || data216 === "service-pin-eip" || data216 === "speaker-enable-layer2")) {
                        const err325 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules/" + i1, schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.exemptions.items.properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err325];
                        } else {
                          vErrors.push(err325);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err326 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules", schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data214.match !== void 0) {
                  let data217 = data214.match;
                  if (data217 && typeof data217 == "object" && !Array.isArray(data217)) {
                    for (const key108 in data217) {
                      if (!(key108 === "kind" || key108 === "namespace" || key108 === "name")) {
                        const err327 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key108 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err327];
                        } else {
                          vErrors.push(err327);
                        }
                        errors++;
                      }
                    }
                    if (data217.kind !== void 0) {
                      if (typeof data217.kind !== "string") {
                        const err328 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/kind", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err328];
                        } else {
                          vErrors.push(err328);
                        }
                        errors++;
                      }
                    }
                    if (data217.namespace !== void 0) {
                      if (typeof data217.namespace !== "string") {
                        const err329 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/namespace", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err329];
                        } else {
                          vErrors.push(err329);
                        }
                        errors++;
                      }
                    }
                    if (data217.name !== void 0) {
                      if (typeof data217.name !== "string") {
                        const err330 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/name", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err330];
                        } else {
                          vErrors.push(err330);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err331 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err331];
                    } else {
                      vErrors.push(err331);
                    }
                    errors++;
                  }
                }
                if (data214.reason !== void 0) {
                  let data221 = data214.reason;
                  if (typeof data221 === "string") {
                    if (func4(data221) < 1) {
                      const err332 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/reason", schemaPath: "#/properties/policy/properties/exemptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err332];
                      } else {
                        vErrors.push(err332);
                      }
                      errors++;
                    }
                  } else {
                    const err333 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/reason", schemaPath: "#/properties/policy/properties/exemptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err333];
                    } else {
                      vErrors.push(err333);
                    }
                    errors++;
                  }
                }
                if (data214.expires !== void 0) {
                  let data222 = data214.expires;
                  if (typeof data222 === "string") {
                    if (!pattern0.test(data222)) {
                      const err334 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/expires", schemaPath: "#/properties/policy/properties/exemptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                      if (vErrors === null) {
                        vErrors = [err334];
                      } else {
                        vErrors.push(err334);
                      }
                      errors++;
                    }
                  } else {
                    const err335 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/expires", schemaPath: "#/properties/policy/properties/exemptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                }
              } else {
                const err336 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err336];
                } else {
                  vErrors.push(err336);
                }
                errors++;
              }
            }
          } else {
            const err337 = { instancePath: instancePath + "/policy/exemptions", schemaPath: "#/properties/policy/properties/exemptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err337];
            } else {
              vErrors.push(err337);
            }
            errors++;
          }
        }
        if (data0.facts !== void 0) {
          let data223 = data0.facts;
          if (data223 && typeof data223 == "object" && !Array.isArray(data223)) {
            for (const key109 in data223) {
              if (!(key109 === "openelb" || key109 === "networks")) {
                const err338 = { instancePath: instancePath + "/policy/facts", schemaPath: "#/properties/policy/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key109 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err338];
                } else {
                  vErrors.push(err338);
                }
                errors++;
              }
            }
            if (data223.openelb !== void 0) {
              let data224 = data223.openelb;
              if (typeof data224 === "string") {
                if (!pattern1.test(data224)) {
                  const err339 = { instancePath: instancePath + "/policy/facts/openelb", schemaPath: "#/properties/policy/properties/facts/properties/openelb/pattern", keyword: "pattern", params: { pattern: "^(master|0\\.[56](\\.\\d+)?)$" }, message: 'must match pattern "^(master|0\\.[56](\\.\\d+)?)$"' };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
              } else {
                const err340 = { instancePath: instancePath + "/policy/facts/openelb", schemaPath: "#/properties/policy/properties/facts/properties/openelb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err340];
                } else {
                  vErrors.push(err340);
                }
                errors++;
              }
            }
            if (data223.networks !== void 0) {
              let data225 = data223.networks;
              if (Array.isArray(data225)) {
                const len2 = data225.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data226 = data225[i2];
                  if (data226 && typeof data226 == "object" && !Array.isArray(data226)) {
                    if (data226.cidr === void 0) {
                      const err341 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                      if (vErrors === null) {
                        vErrors = [err341];
                      } else {
                        vErrors.push(err341);
                      }
                      errors++;
                    }
                    for (const key110 in data226) {
                      if (!(key110 === "cidr" || key110 === "gateway" || key110 === "reserved")) {
                        const err342 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key110 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err342];
                        } else {
                          vErrors.push(err342);
                        }
                        errors++;
                      }
                    }
                    if (data226.cidr !== void 0) {
                      let data227 = data226.cidr;
                      if (typeof data227 === "string") {
                        if (func4(data227) < 1) {
                          const err343 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/cidr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err343];
                          } else {
                            vErrors.push(err343);
                          }
                          errors++;
                        }
                      } else {
                        const err344 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err344];
                        } else {
                          vErrors.push(err344);
                        }
                        errors++;
                      }
                    }
                    if (data226.gateway !== void 0) {
                      let data228 = data226.gateway;
                      if (typeof data228 === "string") {
                        if (func4(data228) < 1) {
                          const err345 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err345];
                          } else {
                            vErrors.push(err345);
                          }
                          errors++;
                        }
                      } else {
                        const err346 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err346];
                        } else {
                          vErrors.push(err346);
                        }
                        errors++;
                      }
                    }
                    if (data226.reserved !== void 0) {
                      let data229 = data226.reserved;
                      if (Array.isArray(data229)) {
                        const len3 = data229.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data230 = data229[i3];
                          if (typeof data230 === "string") {
                            if (func4(data230) < 1) {
                              const err347 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err347];
                              } else {
                                vErrors.push(err347);
                              }
                              errors++;
                            }
                          } else {
                            const err348 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err348];
                            } else {
                              vErrors.push(err348);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err349 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err349];
                        } else {
                          vErrors.push(err349);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err350 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err350];
                    } else {
                      vErrors.push(err350);
                    }
                    errors++;
                  }
                }
              } else {
                const err351 = { instancePath: instancePath + "/policy/facts/networks", schemaPath: "#/properties/policy/properties/facts/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
          } else {
            const err352 = { instancePath: instancePath + "/policy/facts", schemaPath: "#/properties/policy/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
        }
        if (data0.overrides !== void 0) {
          let data231 = data0.overrides;
          if (!(data231 === "allowed" || data231 === "forbidden")) {
            const err353 = { instancePath: instancePath + "/policy/overrides", schemaPath: "#/properties/policy/properties/overrides/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.overrides.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err353];
            } else {
              vErrors.push(err353);
            }
            errors++;
          }
        }
        if (data0.registration !== void 0) {
          let data232 = data0.registration;
          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
            for (const key111 in data232) {
              if (!(key111 === "failurePolicy")) {
                const err354 = { instancePath: instancePath + "/policy/registration", schemaPath: "#/properties/policy/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key111 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
            }
            if (data232.failurePolicy !== void 0) {
              let data233 = data232.failurePolicy;
              if (data233 && typeof data233 == "object" && !Array.isArray(data233)) {
                for (const key112 in data233) {
                  if (!func2.call(schema11.properties.policy.properties.registration.properties.failurePolicy.properties, key112)) {
                    const err355 = { instancePath: instancePath + "/policy/registration/failurePolicy", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key112 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err355];
                    } else {
                      vErrors.push(err355);
                    }
                    errors++;
                  }
                }
                if (data233.Eip !== void 0) {
                  let data234 = data233.Eip;
                  if (!(data234 === "Fail" || data234 === "Ignore")) {
                    const err356 = { instancePath: instancePath + "/policy/registration/failurePolicy/Eip", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/Eip/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.Eip.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err356];
                    } else {
                      vErrors.push(err356);
                    }
                    errors++;
                  }
                }
                if (data233.Service !== void 0) {
                  let data235 = data233.Service;
                  if (!(data235 === "Fail" || data235 === "Ignore")) {
                    const err357 = { instancePath: instancePath + "/policy/registration/failurePolicy/Service", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/Service/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.Service.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err357];
                    } else {
                      vErrors.push(err357);
                    }
                    errors++;
                  }
                }
                if (data233.DaemonSet !== void 0) {
                  let data236 = data233.DaemonSet;
                  if (!(data236 === "Fail" || data236 === "Ignore")) {
                    const err358 = { instancePath: instancePath + "/policy/registration/failurePolicy/DaemonSet", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/DaemonSet/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.DaemonSet.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err358];
                    } else {
                      vErrors.push(err358);
                    }
                    errors++;
                  }
                }
                if (data233.Deployment !== void 0) {
                  let data237 = data233.Deployment;
                  if (!(data237 === "Fail" || data237 === "Ignore")) {
                    const err359 = { instancePath: instancePath + "/policy/registration/failurePolicy/Deployment", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/Deployment/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.Deployment.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err359];
                    } else {
                      vErrors.push(err359);
                    }
                    errors++;
                  }
                }
                if (data233.ConfigMap !== void 0) {
                  let data238 = data233.ConfigMap;
                  if (!(data238 === "Fail" || data238 === "Ignore")) {
                    const err360 = { instancePath: instancePath + "/policy/registration/failurePolicy/ConfigMap", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/ConfigMap/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.ConfigMap.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err360];
                    } else {
                      vErrors.push(err360);
                    }
                    errors++;
                  }
                }
                if (data233.IPAddressPool !== void 0) {
                  let data239 = data233.IPAddressPool;
                  if (!(data239 === "Fail" || data239 === "Ignore")) {
                    const err361 = { instancePath: instancePath + "/policy/registration/failurePolicy/IPAddressPool", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/IPAddressPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.IPAddressPool.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err361];
                    } else {
                      vErrors.push(err361);
                    }
                    errors++;
                  }
                }
                if (data233.CiliumLoadBalancerIPPool !== void 0) {
                  let data240 = data233.CiliumLoadBalancerIPPool;
                  if (!(data240 === "Fail" || data240 === "Ignore")) {
                    const err362 = { instancePath: instancePath + "/policy/registration/failurePolicy/CiliumLoadBalancerIPPool", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/CiliumLoadBalancerIPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.CiliumLoadBalancerIPPool.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err362];
                    } else {
                      vErrors.push(err362);
                    }
                    errors++;
                  }
                }
                if (data233.ServiceGroup !== void 0) {
                  let data241 = data233.ServiceGroup;
                  if (!(data241 === "Fail" || data241 === "Ignore")) {
                    const err363 = { instancePath: instancePath + "/policy/registration/failurePolicy/ServiceGroup", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/ServiceGroup/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.ServiceGroup.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err363];
                    } else {
                      vErrors.push(err363);
                    }
                    errors++;
                  }
                }
                if (data233.IPPool !== void 0) {
                  let data242 = data233.IPPool;
                  if (!(data242 === "Fail" || data242 === "Ignore")) {
                    const err364 = { instancePath: instancePath + "/policy/registration/failurePolicy/IPPool", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/IPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.IPPool.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err364];
                    } else {
                      vErrors.push(err364);
                    }
                    errors++;
                  }
                }
                if (data233.ExternalIPPool !== void 0) {
                  let data243 = data233.ExternalIPPool;
                  if (!(data243 === "Fail" || data243 === "Ignore")) {
                    const err365 = { instancePath: instancePath + "/policy/registration/failurePolicy/ExternalIPPool", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/ExternalIPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.ExternalIPPool.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err365];
                    } else {
                      vErrors.push(err365);
                    }
                    errors++;
                  }
                }
              } else {
                const err366 = { instancePath: instancePath + "/policy/registration/failurePolicy", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err366];
                } else {
                  vErrors.push(err366);
                }
                errors++;
              }
            }
          } else {
            const err367 = { instancePath: instancePath + "/policy/registration", schemaPath: "#/properties/policy/properties/registration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err367];
            } else {
              vErrors.push(err367);
            }
            errors++;
          }
        }
        if (data0.dialect !== void 0) {
          let data244 = data0.dialect;
          if (!(data244 === "openelb" || data244 === "kubeelb")) {
            const err368 = { instancePath: instancePath + "/policy/dialect", schemaPath: "#/properties/policy/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.dialect.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
        if (data0.readSecrets !== void 0) {
          if (typeof data0.readSecrets !== "boolean") {
            const err369 = { instancePath: instancePath + "/policy/readSecrets", schemaPath: "#/properties/policy/properties/readSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
        }
        if (data0.service !== void 0) {
          let data246 = data0.service;
          if (data246 && typeof data246 == "object" && !Array.isArray(data246)) {
            for (const key113 in data246) {
              if (!(key113 === "announcePrediction")) {
                const err370 = { instancePath: instancePath + "/policy/service", schemaPath: "#/properties/policy/properties/service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key113 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err370];
                } else {
                  vErrors.push(err370);
                }
                errors++;
              }
            }
            if (data246.announcePrediction !== void 0) {
              if (typeof data246.announcePrediction !== "boolean") {
                const err371 = { instancePath: instancePath + "/policy/service/announcePrediction", schemaPath: "#/properties/policy/properties/service/properties/announcePrediction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err371];
                } else {
                  vErrors.push(err371);
                }
                errors++;
              }
            }
          } else {
            const err372 = { instancePath: instancePath + "/policy/service", schemaPath: "#/properties/policy/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err372];
            } else {
              vErrors.push(err372);
            }
            errors++;
          }
        }
        if (data0.mutations !== void 0) {
          let data248 = data0.mutations;
          if (!(data248 && typeof data248 == "object" && !Array.isArray(data248)) && typeof data248 !== "string") {
            const err373 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/type", keyword: "type", params: { type: schema11.properties.policy.properties.mutations.type }, message: "must be object,string" };
            if (vErrors === null) {
              vErrors = [err373];
            } else {
              vErrors.push(err373);
            }
            errors++;
          }
          if (typeof data248 === "string") {
            if (!pattern2.test(data248)) {
              const err374 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
          }
          if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
            for (const key114 in data248) {
              if (!(key114 === "eip-canonical-address" || key114 === "eip-interface-default" || key114 === "eip-protocol-default" || key114 === "service-canonical-requested-address" || key114 === "service-load-balancer-class" || key114 === "service-opt-in" || key114 === "service-pin-eip" || key114 === "speaker-enable-layer2")) {
                const err375 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key114 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            }
            if (data248["eip-canonical-address"] !== void 0) {
              let data249 = data248["eip-canonical-address"];
              if (data249 && typeof data249 == "object" && !Array.isArray(data249)) {
                if (data249.enabled === void 0) {
                  const err376 = { instancePath: instancePath + "/policy/mutations/eip-canonical-address", schemaPath: "#/properties/policy/properties/mutations/properties/eip-canonical-address/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err376];
                  } else {
                    vErrors.push(err376);
                  }
                  errors++;
                }
                for (const key115 in data249) {
                  if (!(key115 === "enabled")) {
                    const err377 = { instancePath: instancePath + "/policy/mutations/eip-canonical-address", schemaPath: "#/properties/policy/properties/mutations/properties/eip-canonical-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key115 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err377];
                    } else {
                      vErrors.push(err377);
                    }
                    errors++;
                  }
                }
                if (data249.enabled !== void 0) {
                  if (typeof data249.enabled !== "boolean") {
                    const err378 = { instancePath: instancePath + "/policy/mutations/eip-canonical-address/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/eip-canonical-address/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err378];
                    } else {
                      vErrors.push(err378);
                    }
                    errors++;
                  }
                }
              } else {
                const err379 = { instancePath: instancePath + "/policy/mutations/eip-canonical-address", schemaPath: "#/properties/policy/properties/mutations/properties/eip-canonical-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
            }
            if (data248["eip-interface-default"] !== void 0) {
              let data251 = data248["eip-interface-default"];
              if (data251 && typeof data251 == "object" && !Array.isArray(data251)) {
                if (data251.enabled === void 0) {
                  const err380 = { instancePath: instancePath + "/policy/mutations/eip-interface-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err380];
                  } else {
                    vErrors.push(err380);
                  }
                  errors++;
                }
                for (const key116 in data251) {
                  if (!(key116 === "enabled" || key116 === "interface")) {
                    const err381 = { instancePath: instancePath + "/policy/mutations/eip-interface-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key116 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err381];
                    } else {
                      vErrors.push(err381);
                    }
                    errors++;
                  }
                }
                if (data251.enabled !== void 0) {
                  if (typeof data251.enabled !== "boolean") {
                    const err382 = { instancePath: instancePath + "/policy/mutations/eip-interface-default/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err382];
                    } else {
                      vErrors.push(err382);
                    }
                    errors++;
                  }
                }
                if (data251.interface !== void 0) {
                  let data253 = data251.interface;
                  if (typeof data253 === "string") {
                    if (!pattern3.test(data253)) {
                      const err383 = { instancePath: instancePath + "/policy/mutations/eip-interface-default/interface", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/properties/interface/pattern", keyword: "pattern", params: { pattern: "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$" }, message: 'must match pattern "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$"' };
                      if (vErrors === null) {
                        vErrors = [err383];
                      } else {
                        vErrors.push(err383);
                      }
                      errors++;
                    }
                  } else {
                    const err384 = { instancePath: instancePath + "/policy/mutations/eip-interface-default/interface", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/properties/interface/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err384];
                    } else {
                      vErrors.push(err384);
                    }
                    errors++;
                  }
                }
              } else {
                const err385 = { instancePath: instancePath + "/policy/mutations/eip-interface-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-interface-default/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
            if (data248["eip-protocol-default"] !== void 0) {
              let data254 = data248["eip-protocol-default"];
              if (data254 && typeof data254 == "object" && !Array.isArray(data254)) {
                if (data254.enabled === void 0) {
                  const err386 = { instancePath: instancePath + "/policy/mutations/eip-protocol-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-protocol-default/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err386];
                  } else {
                    vErrors.push(err386);
                  }
                  errors++;
                }
                for (const key117 in data254) {
                  if (!(key117 === "enabled" || key117 === "protocol")) {
                    const err387 = { instancePath: instancePath + "/policy/mutations/eip-protocol-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-protocol-default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key117 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err387];
                    } else {
                      vErrors.push(err387);
                    }
                    errors++;
                  }
                }
                if (data254.enabled !== void 0) {
                  if (typeof data254.enabled !== "boolean") {
                    const err388 = { instancePath: instancePath + "/policy/mutations/eip-protocol-default/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/eip-protocol-default/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err388];
                    } else {
                      vErrors.push(err388);
                    }
                    errors++;
                  }
                }
                if (data254.protocol !== void 0) {
                  let data256 = data254.protocol;
                  if (!(data256 === "layer2" || data256 === "vip")) {
                    const err389 = { instancePath: instancePath + "/policy/mutations/eip-protocol-default/protocol", schemaPath: "#/properties/policy/properties/mutations/properties/eip-protocol-default/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.mutations.properties["eip-protocol-default"].properties.protocol.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err389];
                    } else {
                      vErrors.push(err389);
                    }
                    errors++;
                  }
                }
              } else {
                const err390 = { instancePath: instancePath + "/policy/mutations/eip-protocol-default", schemaPath: "#/properties/policy/properties/mutations/properties/eip-protocol-default/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
            }
            if (data248["service-canonical-requested-address"] !== void 0) {
              let data257 = data248["service-canonical-requested-address"];
              if (data257 && typeof data257 == "object" && !Array.isArray(data257)) {
                if (data257.enabled === void 0) {
                  const err391 = { instancePath: instancePath + "/policy/mutations/service-canonical-requested-address", schemaPath: "#/properties/policy/properties/mutations/properties/service-canonical-requested-address/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err391];
                  } else {
                    vErrors.push(err391);
                  }
                  errors++;
                }
                for (const key118 in data257) {
                  if (!(key118 === "enabled")) {
                    const err392 = { instancePath: instancePath + "/policy/mutations/service-canonical-requested-address", schemaPath: "#/properties/policy/properties/mutations/properties/service-canonical-requested-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key118 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err392];
                    } else {
                      vErrors.push(err392);
                    }
                    errors++;
                  }
                }
                if (data257.enabled !== void 0) {
                  if (typeof data257.enabled !== "boolean") {
                    const err393 = { instancePath: instancePath + "/policy/mutations/service-canonical-requested-address/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/service-canonical-requested-address/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err393];
                    } else {
                      vErrors.push(err393);
                    }
                    errors++;
                  }
                }
              } else {
                const err394 = { instancePath: instancePath + "/policy/mutations/service-canonical-requested-address", schemaPath: "#/properties/policy/properties/mutations/properties/service-canonical-requested-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err394];
                } else {
                  vErrors.push(err394);
                }
                errors++;
              }
            }
            if (data248["service-load-balancer-class"] !== void 0) {
              let data259 = data248["service-load-balancer-class"];
              if (data259 && typeof data259 == "object" && !Array.isArray(data259)) {
                if (data259.enabled === void 0) {
                  const err395 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err395];
                  } else {
                    vErrors.push(err395);
                  }
                  errors++;
                }
                for (const key119 in data259) {
                  if (!(key119 === "enabled" || key119 === "class")) {
                    const err396 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key119 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err396];
                    } else {
                      vErrors.push(err396);
                    }
                    errors++;
                  }
                }
                if (data259.enabled !== void 0) {
                  if (typeof data259.enabled !== "boolean") {
                    const err397 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err397];
                    } else {
                      vErrors.push(err397);
                    }
                    errors++;
                  }
                }
                if (data259.class !== void 0) {
                  let data261 = data259.class;
                  if (typeof data261 === "string") {
                    if (func4(data261) > 317) {
                      const err398 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class/class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/properties/class/maxLength", keyword: "maxLength", params: { limit: 317 }, message: "must NOT have more than 317 characters" };
                      if (vErrors === null) {
                        vErrors = [err398];
                      } else {
                        vErrors.push(err398);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data261)) {
                      const err399 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class/class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/properties/class/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$" }, message: 'must match pattern "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"' };
                      if (vErrors === null) {
                        vErrors = [err399];
                      } else {
                        vErrors.push(err399);
                      }
                      errors++;
                    }
                  } else {
                    const err400 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class/class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err400];
                    } else {
                      vErrors.push(err400);
                    }
                    errors++;
                  }
                }
              } else {
                const err401 = { instancePath: instancePath + "/policy/mutations/service-load-balancer-class", schemaPath: "#/properties/policy/properties/mutations/properties/service-load-balancer-class/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err401];
                } else {
                  vErrors.push(err401);
                }
                errors++;
              }
            }
            if (data248["service-opt-in"] !== void 0) {
              let data262 = data248["service-opt-in"];
              if (data262 && typeof data262 == "object" && !Array.isArray(data262)) {
                if (data262.enabled === void 0) {
                  const err402 = { instancePath: instancePath + "/policy/mutations/service-opt-in", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err402];
                  } else {
                    vErrors.push(err402);
                  }
                  errors++;
                }
                for (const key120 in data262) {
                  if (!(key120 === "enabled" || key120 === "namespaces")) {
                    const err403 = { instancePath: instancePath + "/policy/mutations/service-opt-in", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key120 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err403];
                    } else {
                      vErrors.push(err403);
                    }
                    errors++;
                  }
                }
                if (data262.enabled !== void 0) {
                  if (typeof data262.enabled !== "boolean") {
                    const err404 = { instancePath: instancePath + "/policy/mutations/service-opt-in/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err404];
                    } else {
                      vErrors.push(err404);
                    }
                    errors++;
                  }
                }
                if (data262.namespaces !== void 0) {
                  let data264 = data262.namespaces;
                  if (Array.isArray(data264)) {
                    if (data264.length < 1) {
                      const err405 = { instancePath: instancePath + "/policy/mutations/service-opt-in/namespaces", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/properties/namespaces/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err405];
                      } else {
                        vErrors.push(err405);
                      }
                      errors++;
                    }
                    const len4 = data264.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data265 = data264[i4];
                      if (typeof data265 === "string") {
                        if (func4(data265) < 1) {
                          const err406 = { instancePath: instancePath + "/policy/mutations/service-opt-in/namespaces/" + i4, schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/properties/namespaces/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err406];
                          } else {
                            vErrors.push(err406);
                          }
                          errors++;
                        }
                      } else {
                        const err407 = { instancePath: instancePath + "/policy/mutations/service-opt-in/namespaces/" + i4, schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/properties/namespaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err407];
                        } else {
                          vErrors.push(err407);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err408 = { instancePath: instancePath + "/policy/mutations/service-opt-in/namespaces", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/properties/namespaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err408];
                    } else {
                      vErrors.push(err408);
                    }
                    errors++;
                  }
                }
              } else {
                const err409 = { instancePath: instancePath + "/policy/mutations/service-opt-in", schemaPath: "#/properties/policy/properties/mutations/properties/service-opt-in/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err409];
                } else {
                  vErrors.push(err409);
                }
                errors++;
              }
            }
            if (data248["service-pin-eip"] !== void 0) {
              let data266 = data248["service-pin-eip"];
              if (data266 && typeof data266 == "object" && !Array.isArray(data266)) {
                if (data266.enabled === void 0) {
                  const err410 = { instancePath: instancePath + "/policy/mutations/service-pin-eip", schemaPath: "#/properties/policy/properties/mutations/properties/service-pin-eip/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err410];
                  } else {
                    vErrors.push(err410);
                  }
                  errors++;
                }
                for (const key121 in data266) {
                  if (!(key121 === "enabled")) {
                    const err411 = { instancePath: instancePath + "/policy/mutations/service-pin-eip", schemaPath: "#/properties/policy/properties/mutations/properties/service-pin-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key121 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err411];
                    } else {
                      vErrors.push(err411);
                    }
                    errors++;
                  }
                }
                if (data266.enabled !== void 0) {
                  if (typeof data266.enabled !== "boolean") {
                    const err412 = { instancePath: instancePath + "/policy/mutations/service-pin-eip/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/service-pin-eip/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err412];
                    } else {
                      vErrors.push(err412);
                    }
                    errors++;
                  }
                }
              } else {
                const err413 = { instancePath: instancePath + "/policy/mutations/service-pin-eip", schemaPath: "#/properties/policy/properties/mutations/properties/service-pin-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
            }
            if (data248["speaker-enable-layer2"] !== void 0) {
              let data268 = data248["speaker-enable-layer2"];
              if (data268 && typeof data268 == "object" && !Array.isArray(data268)) {
                if (data268.enabled === void 0) {
                  const err414 = { instancePath: instancePath + "/policy/mutations/speaker-enable-layer2", schemaPath: "#/properties/policy/properties/mutations/properties/speaker-enable-layer2/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
                  if (vErrors === null) {
                    vErrors = [err414];
                  } else {
                    vErrors.push(err414);
                  }
                  errors++;
                }
                for (const key122 in data268) {
                  if (!(key122 === "enabled")) {
                    const err415 = { instancePath: instancePath + "/policy/mutations/speaker-enable-layer2", schemaPath: "#/properties/policy/properties/mutations/properties/speaker-enable-layer2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key122 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err415];
                    } else {
                      vErrors.push(err415);
                    }
                    errors++;
                  }
                }
                if (data268.enabled !== void 0) {
                  if (typeof data268.enabled !== "boolean") {
                    const err416 = { instancePath: instancePath + "/policy/mutations/speaker-enable-layer2/enabled", schemaPath: "#/properties/policy/properties/mutations/properties/speaker-enable-layer2/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err416];
                    } else {
                      vErrors.push(err416);
                    }
                    errors++;
                  }
                }
              } else {
                const err417 = { instancePath: instancePath + "/policy/mutations/speaker-enable-layer2", schemaPath: "#/properties/policy/properties/mutations/properties/speaker-enable-layer2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err417];
                } else {
                  vErrors.push(err417);
                }
                errors++;
              }
            }
          }
        }
      }
    }
    if (data.facts !== void 0) {
      let data270 = data.facts;
      if (typeof data270 === "string") {
        if (func4(data270) < 1) {
          const err418 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err418];
          } else {
            vErrors.push(err418);
          }
          errors++;
        }
      } else {
        const err419 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err419];
        } else {
          vErrors.push(err419);
        }
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data271 = data.world;
      if (Array.isArray(data271)) {
        const len5 = data271.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data272 = data271[i5];
          if (typeof data272 === "string") {
            if (func4(data272) < 1) {
              const err420 = { instancePath: instancePath + "/world/" + i5, schemaPath: "#/properties/world/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err420];
              } else {
                vErrors.push(err420);
              }
              errors++;
            }
          } else {
            const err421 = { instancePath: instancePath + "/world/" + i5, schemaPath: "#/properties/world/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err421];
            } else {
              vErrors.push(err421);
            }
            errors++;
          }
        }
      } else {
        const err422 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err422];
        } else {
          vErrors.push(err422);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data273 = data.ignore;
      if (Array.isArray(data273)) {
        const len6 = data273.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data274 = data273[i6];
          if (typeof data274 === "string") {
            if (func4(data274) < 1) {
              const err423 = { instancePath: instancePath + "/ignore/" + i6, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err423];
              } else {
                vErrors.push(err423);
              }
              errors++;
            }
          } else {
            const err424 = { instancePath: instancePath + "/ignore/" + i6, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err424];
            } else {
              vErrors.push(err424);
            }
            errors++;
          }
        }
      } else {
        const err425 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err425];
        } else {
          vErrors.push(err425);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data275 = data.values;
      if (Array.isArray(data275)) {
        const len7 = data275.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data276 = data275[i7];
          if (typeof data276 === "string") {
            if (func4(data276) < 1) {
              const err426 = { instancePath: instancePath + "/values/" + i7, schemaPath: "#/properties/values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err426];
              } else {
                vErrors.push(err426);
              }
              errors++;
            }
          } else {
            const err427 = { instancePath: instancePath + "/values/" + i7, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err427];
            } else {
              vErrors.push(err427);
            }
            errors++;
          }
        }
      } else {
        const err428 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err428];
        } else {
          vErrors.push(err428);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data277 = data.namespace;
      if (typeof data277 === "string") {
        if (func4(data277) < 1) {
          const err429 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err429];
          } else {
            vErrors.push(err429);
          }
          errors++;
        }
      } else {
        const err430 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err430];
        } else {
          vErrors.push(err430);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data278 = data.failOn;
      if (!(data278 === "error" || data278 === "warning" || data278 === "info" || data278 === "never")) {
        const err431 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err431];
        } else {
          vErrors.push(err431);
        }
        errors++;
      }
    }
  } else {
    const err432 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err432];
    } else {
      vErrors.push(err432);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
