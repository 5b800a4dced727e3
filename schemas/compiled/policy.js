// Generated from policy.schema.json by npm run generate; do not edit.
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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://layer2-guard.io/schemas/policy.schema.json", "title": "Policy of layer2-guard", "type": "object", "additionalProperties": false, "properties": { "apiVersion": { "const": "layer2-guard.io/v1alpha1" }, "kind": { "const": "Policy" }, "metadata": { "type": "object" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "cluster-foreign-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A pool of another load balancer overlaps an Eip" }, "cluster-kube-proxy-config": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The configuration of kube-proxy holds a strictARP that is not read" }, "cluster-kube-proxy-restart": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Pods of kube-proxy are older than its configuration" }, "cluster-memberlist-secret": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Secret of the member list ends or splits the speakers" }, "cluster-namespace-labels": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "New labels of a Namespace move its Services to other pools" }, "cluster-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Node has an address of an Eip" }, "cluster-strict-arp": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "kube-proxy comes into ipvs mode without strict ARP while there are layer-2 Eips" }, "eip-address-immutable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The address of an Eip is changed" }, "eip-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is spelt oddly and may mean more than its author did" }, "eip-address-overlap": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another Eip" }, "eip-address-special-purpose": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses at which no Service can be reached" }, "eip-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is not one that OpenELB stores, counts and announces alike" }, "eip-alias-group": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip of an API group that OpenELB does not read" }, "eip-can-reach-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a node" }, "eip-can-reach-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a pool or of the cluster" }, "eip-can-reach-target": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip does not name an address to reach" }, "eip-change-moves-services": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A change of the Eip moves or silences Services that use it" }, "eip-cluster-cidr": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with the pod or Service range of the cluster" }, "eip-default-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Eip is the default already" }, "eip-default-spelling": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Default annotation of the Eip is not exactly true" }, "eip-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is deleted while Services hold its addresses" }, "eip-endless-moves": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Services of a namespace move between two Eips without end" }, "eip-field-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Eip is not of the type that its schema demands" }, "eip-foreign-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another load balancer" }, "eip-gateway-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the gateway of its subnet" }, "eip-huge": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds far more addresses than a cluster needs" }, "eip-interface-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Layer2 or vip Eip without interface" }, "eip-interface-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Interface of the Eip is no name that a speaker can use" }, "eip-interface-two-families": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv4 and an IPv6 Eip share an interface" }, "eip-ipv6-unsupported": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv6 pool at layer 2 meets a speaker without neighbour discovery" }, "eip-name-too-long": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Name of the Eip cannot be the value of a label" }, "eip-namespace-selector-empty": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Empty namespaceSelector binds the pool to nobody or to everybody" }, "eip-namespace-selector-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespaceSelector of the Eip holds a key or value that no label can have" }, "eip-namespace-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip names a Namespace that does not exist" }, "eip-network-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the network or broadcast address of a subnet" }, "eip-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the address of a node or of the control plane" }, "eip-outside-subnet": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip lies outside the subnets of the nodes" }, "eip-override-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip accepts a rule that does not exist or cannot be accepted" }, "eip-priority-tie": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two Eips of the same priority serve a common namespace" }, "eip-protocol-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip without protocol is a BGP pool" }, "eip-protocol-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Protocol of the Eip is not one that OpenELB knows" }, "eip-reserved-range": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses that the policy reserves" }, "eip-speaker-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "No speaker announces Eips of that protocol" }, "eip-strict-arp": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "kube-proxy in ipvs mode lets every node answer for the addresses of the Eip" }, "eip-unselected": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Only Services that name the Eip get addresses from it" }, "eip-using-known-ips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field usingKnownIPs of the Eip has no effect" }, "eip-v1alpha1-write": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is written through API version v1alpha1" }, "service-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is not spelt as OpenELB spells it" }, "service-address-outside": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is in no Eip, or not in the one that is named" }, "service-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The requested address is none" }, "service-address-twice": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation and loadBalancerIP request different addresses" }, "service-address-unusable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service requests an address that no Service can be served on" }, "service-alias-key": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names its pool with the annotation of articles" }, "service-delete-hangs": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Service is deleted that OpenELB will not let go" }, "service-dual-stack-required": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service requires two families and gets one address" }, "service-eip-full": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip that would serve the Service has no address left" }, "service-eip-key-mixed-up": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A pool name stands where OpenELB reads an address, or an address where it reads a pool name" }, "service-eip-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names an Eip that does not exist" }, "service-eip-other-namespace": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names an Eip that is bound to other namespaces" }, "service-eip-unusable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip that the Service wants is disabled or being deleted" }, "service-endpoints-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Service without selector whose Endpoints OpenELB cannot use" }, "service-external-ip-in-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An external address of the Service belongs to an Eip" }, "service-family-mismatch": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip has addresses of a family that the Service does not have" }, "service-field-lost": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Service that OpenELB deletes with its first write" }, "service-foreign-annotation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service asks another load balancer for an address too" }, "service-foreign-status": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service shows an address of another load balancer, and OpenELB leaves it" }, "service-key-in-labels": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation of OpenELB written as a label" }, "service-key-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotation that looks like one of OpenELB, which does not read it" }, "service-label-changed": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The label that OpenELB keeps its record in is written by somebody else" }, "service-last-annotation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The last annotation of a Service with an OpenELB address is taken away" }, "service-moves-between-eips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Several Eips are equally good for the Service, so its address changes" }, "service-no-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service names no Eip, and none serves its namespace" }, "service-node-proxy-changed": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Node proxy of a live Service is switched off or over" }, "service-node-proxy-eip": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A Service with node proxy asks for a pool or an address" }, "service-node-proxy-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Names too long for the workload of a node proxy" }, "service-node-proxy-port": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two node proxies open the same port on the same nodes" }, "service-node-proxy-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Node proxy of a type that OpenELB does not know" }, "service-not-announced": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "No speaker answers for the Eip that serves the Service" }, "service-opt-in-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service carries annotations of OpenELB and does not opt in" }, "service-opt-in-value": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service opts in with a value that OpenELB does not know" }, "service-port-taken": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Service has the same address, port and protocol" }, "service-protocol-mismatch": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Service asks for another protocol than its Eip has" }, "service-shared-local": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Services share an address, and one of them has externalTrafficPolicy Local" }, "service-traffic-local": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "externalTrafficPolicy Local with a layer2 pool, whose speakers do not follow the Pods" }, "service-two-controllers": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another load balancer takes the Service too" }, "service-type-not-load-balancer": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Annotations of OpenELB on a Service that is no load balancer" }, "service-update-loses-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An update of whatever field takes the Service its address" }, "speaker-capabilities": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker lacks the capabilities it needs" }, "speaker-command": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The container of the speaker does not run the speaker" }, "speaker-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker is deleted while Services hold addresses that it announces" }, "speaker-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two workloads announce in one cluster" }, "speaker-environment": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker does not learn its node or its namespace" }, "speaker-flag-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker is given arguments at which its process ends" }, "speaker-host-network": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A layer-2 speaker is not on the host network" }, "speaker-image-tag": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The image of the speaker moves under its tag" }, "speaker-layer2-disabled": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker does not serve a protocol of which there are Eips" }, "speaker-memberlist-key": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The key of the member list has a length that ends the speaker" }, "speaker-no-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker runs on no node" }, "speaker-node-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The speaker joins its member list under the name of another node" }, "speaker-peers": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Speakers do not find each other and answer side by side" }, "speaker-pod-security": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespace does not let the pods of the speaker in" }, "speaker-port-clash": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A port of the speaker is taken on its nodes" }, "speaker-probe-port": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A probe of the speaker asks another port than it listens on" }, "speaker-rolling-change": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The key or port of the member list changes while speakers run" } } }, "exemptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "enum": ["cluster-foreign-pool", "cluster-kube-proxy-config", "cluster-kube-proxy-restart", "cluster-memberlist-secret", "cluster-namespace-labels", "cluster-node-address", "cluster-strict-arp", "eip-address-immutable", "eip-address-notation", "eip-address-overlap", "eip-address-special-purpose", "eip-address-syntax", "eip-alias-group", "eip-can-reach-node", "eip-can-reach-pool", "eip-can-reach-target", "eip-change-moves-services", "eip-cluster-cidr", "eip-default-duplicate", "eip-default-spelling", "eip-delete-in-use", "eip-endless-moves", "eip-field-type", "eip-foreign-address", "eip-gateway-address", "eip-huge", "eip-interface-missing", "eip-interface-name", "eip-interface-two-families", "eip-ipv6-unsupported", "eip-name-too-long", "eip-namespace-selector-empty", "eip-namespace-selector-invalid", "eip-namespace-unknown", "eip-network-address", "eip-node-address", "eip-outside-subnet", "eip-override-unknown", "eip-priority-tie", "eip-protocol-missing", "eip-protocol-unknown", "eip-reserved-range", "eip-speaker-missing", "eip-strict-arp", "eip-unselected", "eip-using-known-ips", "eip-v1alpha1-write", "service-address-notation", "service-address-outside", "service-address-syntax", "service-address-twice", "service-address-unusable", "service-alias-key", "service-delete-hangs", "service-dual-stack-required", "service-eip-full", "service-eip-key-mixed-up", "service-eip-missing", "service-eip-other-namespace", "service-eip-unusable", "service-endpoints-missing", "service-external-ip-in-eip", "service-family-mismatch", "service-field-lost", "service-foreign-annotation", "service-foreign-status", "service-key-in-labels", "service-key-unknown", "service-label-changed", "service-last-annotation", "service-moves-between-eips", "service-no-eip", "service-node-proxy-changed", "service-node-proxy-eip", "service-node-proxy-name", "service-node-proxy-port", "service-node-proxy-type", "service-not-announced", "service-opt-in-missing", "service-opt-in-value", "service-port-taken", "service-protocol-mismatch", "service-shared-local", "service-traffic-local", "service-two-controllers", "service-type-not-load-balancer", "service-update-loses-address", "speaker-capabilities", "speaker-command", "speaker-delete-in-use", "speaker-duplicate", "speaker-environment", "speaker-flag-invalid", "speaker-host-network", "speaker-image-tag", "speaker-layer2-disabled", "speaker-memberlist-key", "speaker-no-node", "speaker-node-name", "speaker-peers", "speaker-pod-security", "speaker-port-clash", "speaker-probe-port", "speaker-rolling-change", "eip-canonical-address", "eip-interface-default", "eip-protocol-default", "service-canonical-requested-address", "service-load-balancer-class", "service-opt-in", "service-pin-eip", "speaker-enable-layer2"] } }, "match": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "namespace": { "type": "string" }, "name": { "type": "string" } } }, "reason": { "type": "string", "minLength": 1, "description": "why, for whoever finds it later" }, "expires": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "first day on which it no longer holds" } }, "required": ["rules", "match", "reason"] } }, "facts": { "type": "object", "additionalProperties": false, "properties": { "openelb": { "type": "string", "pattern": "^(master|0\\.[56](\\.\\d+)?)$", "description": "version of OpenELB" }, "networks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "cidr": { "type": "string", "minLength": 1 }, "gateway": { "type": "string", "minLength": 1 }, "reserved": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["cidr"] } } } }, "overrides": { "enum": ["allowed", "forbidden"] }, "registration": { "type": "object", "additionalProperties": false, "properties": { "failurePolicy": { "type": "object", "additionalProperties": false, "properties": { "Eip": { "enum": ["Fail", "Ignore"] }, "Service": { "enum": ["Fail", "Ignore"] }, "DaemonSet": { "enum": ["Fail", "Ignore"] }, "Deployment": { "enum": ["Fail", "Ignore"] }, "ConfigMap": { "enum": ["Fail", "Ignore"] }, "IPAddressPool": { "enum": ["Fail", "Ignore"] }, "CiliumLoadBalancerIPPool": { "enum": ["Fail", "Ignore"] }, "ServiceGroup": { "enum": ["Fail", "Ignore"] }, "IPPool": { "enum": ["Fail", "Ignore"] }, "ExternalIPPool": { "enum": ["Fail", "Ignore"] } } } } }, "dialect": { "enum": ["openelb", "kubeelb"] }, "readSecrets": { "type": "boolean" }, "service": { "type": "object", "additionalProperties": false, "properties": { "announcePrediction": { "type": "boolean" } } }, "mutations": { "type": ["object", "string"], "additionalProperties": false, "properties": { "eip-canonical-address": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Writes the address of an Eip in its canonical spelling" }, "eip-interface-default": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "interface": { "type": "string", "pattern": "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$", "description": "name of a NIC, or can_reach:<address>" } }, "required": ["enabled"], "description": "Gives a layer2 or vip Eip without interface the one that the policy names" }, "eip-protocol-default": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "protocol": { "enum": ["layer2", "vip"], "description": "the protocol to write", "default": "layer2" } }, "required": ["enabled"], "description": "Gives an Eip without protocol the protocol layer2" }, "service-canonical-requested-address": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Writes the address that a Service requests in its canonical spelling" }, "service-load-balancer-class": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "class": { "type": "string", "maxLength": 317, "pattern": "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "description": "the class; one that no other load balancer knows", "default": "openelb.io/openelb" } }, "required": ["enabled"], "description": "Gives a Service that opted in a class of its own, which keeps other load balancers away" }, "service-opt-in": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" }, "namespaces": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 }, "description": "names of namespaces; * stands for any text, ? for one character" } }, "required": ["enabled"], "description": "Opts the Services of chosen namespaces in to OpenELB" }, "service-pin-eip": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Names the Eip that OpenELB is going to choose for a Service" }, "speaker-enable-layer2": { "type": "object", "additionalProperties": false, "properties": { "enabled": { "type": "boolean" } }, "required": ["enabled"], "description": "Switches layer 2 on in the speaker while there are layer-2 Eips" } }, "pattern": "^all$" } } };
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
      if (!func2.call(schema11.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      if ("layer2-guard.io/v1alpha1" !== data.apiVersion) {
        const err1 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "layer2-guard.io/v1alpha1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      if ("Policy" !== data.kind) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Policy" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (!(data2 && typeof data2 == "object" && !Array.isArray(data2))) {
        const err3 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data3 = data.rules;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (!func2.call(schema11.properties.rules.properties, key1)) {
            const err4 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data3["cluster-foreign-pool"] !== void 0) {
          let data4 = data3["cluster-foreign-pool"];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!(key2 === "action")) {
                const err5 = { instancePath: instancePath + "/rules/cluster-foreign-pool", schemaPath: "#/properties/rules/properties/cluster-foreign-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data4.action !== void 0) {
              let data5 = data4.action;
              if (!(data5 === "deny" || data5 === "warn" || data5 === "audit" || data5 === "off")) {
                const err6 = { instancePath: instancePath + "/rules/cluster-foreign-pool/action", schemaPath: "#/properties/rules/properties/cluster-foreign-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-foreign-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/rules/cluster-foreign-pool", schemaPath: "#/properties/rules/properties/cluster-foreign-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3["cluster-kube-proxy-config"] !== void 0) {
          let data6 = data3["cluster-kube-proxy-config"];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key3 in data6) {
              if (!(key3 === "action")) {
                const err8 = { instancePath: instancePath + "/rules/cluster-kube-proxy-config", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-config/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data6.action !== void 0) {
              let data7 = data6.action;
              if (!(data7 === "deny" || data7 === "warn" || data7 === "audit" || data7 === "off")) {
                const err9 = { instancePath: instancePath + "/rules/cluster-kube-proxy-config/action", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-config/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-kube-proxy-config"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/rules/cluster-kube-proxy-config", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-config/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3["cluster-kube-proxy-restart"] !== void 0) {
          let data8 = data3["cluster-kube-proxy-restart"];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key4 in data8) {
              if (!(key4 === "action")) {
                const err11 = { instancePath: instancePath + "/rules/cluster-kube-proxy-restart", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-restart/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data8.action !== void 0) {
              let data9 = data8.action;
              if (!(data9 === "deny" || data9 === "warn" || data9 === "audit" || data9 === "off")) {
                const err12 = { instancePath: instancePath + "/rules/cluster-kube-proxy-restart/action", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-restart/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-kube-proxy-restart"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/rules/cluster-kube-proxy-restart", schemaPath: "#/properties/rules/properties/cluster-kube-proxy-restart/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3["cluster-memberlist-secret"] !== void 0) {
          let data10 = data3["cluster-memberlist-secret"];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key5 in data10) {
              if (!(key5 === "action")) {
                const err14 = { instancePath: instancePath + "/rules/cluster-memberlist-secret", schemaPath: "#/properties/rules/properties/cluster-memberlist-secret/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data10.action !== void 0) {
              let data11 = data10.action;
              if (!(data11 === "deny" || data11 === "warn" || data11 === "audit" || data11 === "off")) {
                const err15 = { instancePath: instancePath + "/rules/cluster-memberlist-secret/action", schemaPath: "#/properties/rules/properties/cluster-memberlist-secret/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-memberlist-secret"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/rules/cluster-memberlist-secret", schemaPath: "#/properties/rules/properties/cluster-memberlist-secret/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3["cluster-namespace-labels"] !== void 0) {
          let data12 = data3["cluster-namespace-labels"];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key6 in data12) {
              if (!(key6 === "action")) {
                const err17 = { instancePath: instancePath + "/rules/cluster-namespace-labels", schemaPath: "#/properties/rules/properties/cluster-namespace-labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data12.action !== void 0) {
              let data13 = data12.action;
              if (!(data13 === "deny" || data13 === "warn" || data13 === "audit" || data13 === "off")) {
                const err18 = { instancePath: instancePath + "/rules/cluster-namespace-labels/action", schemaPath: "#/properties/rules/properties/cluster-namespace-labels/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-namespace-labels"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/rules/cluster-namespace-labels", schemaPath: "#/properties/rules/properties/cluster-namespace-labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3["cluster-node-address"] !== void 0) {
          let data14 = data3["cluster-node-address"];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key7 in data14) {
              if (!(key7 === "action")) {
                const err20 = { instancePath: instancePath + "/rules/cluster-node-address", schemaPath: "#/properties/rules/properties/cluster-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data14.action !== void 0) {
              let data15 = data14.action;
              if (!(data15 === "deny" || data15 === "warn" || data15 === "audit" || data15 === "off")) {
                const err21 = { instancePath: instancePath + "/rules/cluster-node-address/action", schemaPath: "#/properties/rules/properties/cluster-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/rules/cluster-node-address", schemaPath: "#/properties/rules/properties/cluster-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3["cluster-strict-arp"] !== void 0) {
          let data16 = data3["cluster-strict-arp"];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key8 in data16) {
              if (!(key8 === "action")) {
                const err23 = { instancePath: instancePath + "/rules/cluster-strict-arp", schemaPath: "#/properties/rules/properties/cluster-strict-arp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data16.action !== void 0) {
              let data17 = data16.action;
              if (!(data17 === "deny" || data17 === "warn" || data17 === "audit" || data17 === "off")) {
                const err24 = { instancePath: instancePath + "/rules/cluster-strict-arp/action", schemaPath: "#/properties/rules/properties/cluster-strict-arp/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["cluster-strict-arp"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/rules/cluster-strict-arp", schemaPath: "#/properties/rules/properties/cluster-strict-arp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3["eip-address-immutable"] !== void 0) {
          let data18 = data3["eip-address-immutable"];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key9 in data18) {
              if (!(key9 === "action")) {
                const err26 = { instancePath: instancePath + "/rules/eip-address-immutable", schemaPath: "#/properties/rules/properties/eip-address-immutable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data18.action !== void 0) {
              let data19 = data18.action;
              if (!(data19 === "deny" || data19 === "warn" || data19 === "audit" || data19 === "off")) {
                const err27 = { instancePath: instancePath + "/rules/eip-address-immutable/action", schemaPath: "#/properties/rules/properties/eip-address-immutable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-immutable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/rules/eip-address-immutable", schemaPath: "#/properties/rules/properties/eip-address-immutable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data3["eip-address-notation"] !== void 0) {
          let data20 = data3["eip-address-notation"];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key10 in data20) {
              if (!(key10 === "action")) {
                const err29 = { instancePath: instancePath + "/rules/eip-address-notation", schemaPath: "#/properties/rules/properties/eip-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data20.action !== void 0) {
              let data21 = data20.action;
              if (!(data21 === "deny" || data21 === "warn" || data21 === "audit" || data21 === "off")) {
                const err30 = { instancePath: instancePath + "/rules/eip-address-notation/action", schemaPath: "#/properties/rules/properties/eip-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/rules/eip-address-notation", schemaPath: "#/properties/rules/properties/eip-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3["eip-address-overlap"] !== void 0) {
          let data22 = data3["eip-address-overlap"];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key11 in data22) {
              if (!(key11 === "action")) {
                const err32 = { instancePath: instancePath + "/rules/eip-address-overlap", schemaPath: "#/properties/rules/properties/eip-address-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data22.action !== void 0) {
              let data23 = data22.action;
              if (!(data23 === "deny" || data23 === "warn" || data23 === "audit" || data23 === "off")) {
                const err33 = { instancePath: instancePath + "/rules/eip-address-overlap/action", schemaPath: "#/properties/rules/properties/eip-address-overlap/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-overlap"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/rules/eip-address-overlap", schemaPath: "#/properties/rules/properties/eip-address-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data3["eip-address-special-purpose"] !== void 0) {
          let data24 = data3["eip-address-special-purpose"];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key12 in data24) {
              if (!(key12 === "action")) {
                const err35 = { instancePath: instancePath + "/rules/eip-address-special-purpose", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data24.action !== void 0) {
              let data25 = data24.action;
              if (!(data25 === "deny" || data25 === "warn" || data25 === "audit" || data25 === "off")) {
                const err36 = { instancePath: instancePath + "/rules/eip-address-special-purpose/action", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-special-purpose"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/rules/eip-address-special-purpose", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data3["eip-address-syntax"] !== void 0) {
          let data26 = data3["eip-address-syntax"];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key13 in data26) {
              if (!(key13 === "action")) {
                const err38 = { instancePath: instancePath + "/rules/eip-address-syntax", schemaPath: "#/properties/rules/properties/eip-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data26.action !== void 0) {
              let data27 = data26.action;
              if (!(data27 === "deny" || data27 === "warn" || data27 === "audit" || data27 === "off")) {
                const err39 = { instancePath: instancePath + "/rules/eip-address-syntax/action", schemaPath: "#/properties/rules/properties/eip-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/rules/eip-address-syntax", schemaPath: "#/properties/rules/properties/eip-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data3["eip-alias-group"] !== void 0) {
          let data28 = data3["eip-alias-group"];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key14 in data28) {
              if (!(key14 === "action")) {
                const err41 = { instancePath: instancePath + "/rules/eip-alias-group", schemaPath: "#/properties/rules/properties/eip-alias-group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data28.action !== void 0) {
              let data29 = data28.action;
              if (!(data29 === "deny" || data29 === "warn" || data29 === "audit" || data29 === "off")) {
                const err42 = { instancePath: instancePath + "/rules/eip-alias-group/action", schemaPath: "#/properties/rules/properties/eip-alias-group/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-alias-group"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/rules/eip-alias-group", schemaPath: "#/properties/rules/properties/eip-alias-group/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-node"] !== void 0) {
          let data30 = data3["eip-can-reach-node"];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key15 in data30) {
              if (!(key15 === "action")) {
                const err44 = { instancePath: instancePath + "/rules/eip-can-reach-node", schemaPath: "#/properties/rules/properties/eip-can-reach-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
            }
            if (data30.action !== void 0) {
              let data31 = data30.action;
              if (!(data31 === "deny" || data31 === "warn" || data31 === "audit" || data31 === "off")) {
                const err45 = { instancePath: instancePath + "/rules/eip-can-reach-node/action", schemaPath: "#/properties/rules/properties/eip-can-reach-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/rules/eip-can-reach-node", schemaPath: "#/properties/rules/properties/eip-can-reach-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-pool"] !== void 0) {
          let data32 = data3["eip-can-reach-pool"];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (const key16 in data32) {
              if (!(key16 === "action")) {
                const err47 = { instancePath: instancePath + "/rules/eip-can-reach-pool", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data32.action !== void 0) {
              let data33 = data32.action;
              if (!(data33 === "deny" || data33 === "warn" || data33 === "audit" || data33 === "off")) {
                const err48 = { instancePath: instancePath + "/rules/eip-can-reach-pool/action", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/rules/eip-can-reach-pool", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-target"] !== void 0) {
          let data34 = data3["eip-can-reach-target"];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            for (const key17 in data34) {
              if (!(key17 === "action")) {
                const err50 = { instancePath: instancePath + "/rules/eip-can-reach-target", schemaPath: "#/properties/rules/properties/eip-can-reach-target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data34.action !== void 0) {
              let data35 = data34.action;
              if (!(data35 === "deny" || data35 === "warn" || data35 === "audit" || data35 === "off")) {
                const err51 = { instancePath: instancePath + "/rules/eip-can-reach-target/action", schemaPath: "#/properties/rules/properties/eip-can-reach-target/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-target"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/rules/eip-can-reach-target", schemaPath: "#/properties/rules/properties/eip-can-reach-target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data3["eip-change-moves-services"] !== void 0) {
          let data36 = data3["eip-change-moves-services"];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key18 in data36) {
              if (!(key18 === "action")) {
                const err53 = { instancePath: instancePath + "/rules/eip-change-moves-services", schemaPath: "#/properties/rules/properties/eip-change-moves-services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data36.action !== void 0) {
              let data37 = data36.action;
              if (!(data37 === "deny" || data37 === "warn" || data37 === "audit" || data37 === "off")) {
                const err54 = { instancePath: instancePath + "/rules/eip-change-moves-services/action", schemaPath: "#/properties/rules/properties/eip-change-moves-services/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-change-moves-services"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/rules/eip-change-moves-services", schemaPath: "#/properties/rules/properties/eip-change-moves-services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data3["eip-cluster-cidr"] !== void 0) {
          let data38 = data3["eip-cluster-cidr"];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const key19 in data38) {
              if (!(key19 === "action")) {
                const err56 = { instancePath: instancePath + "/rules/eip-cluster-cidr", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
            }
            if (data38.action !== void 0) {
              let data39 = data38.action;
              if (!(data39 === "deny" || data39 === "warn" || data39 === "audit" || data39 === "off")) {
                const err57 = { instancePath: instancePath + "/rules/eip-cluster-cidr/action", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-cluster-cidr"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/rules/eip-cluster-cidr", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data3["eip-default-duplicate"] !== void 0) {
          let data40 = data3["eip-default-duplicate"];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (const key20 in data40) {
              if (!(key20 === "action")) {
                const err59 = { instancePath: instancePath + "/rules/eip-default-duplicate", schemaPath: "#/properties/rules/properties/eip-default-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data40.action !== void 0) {
              let data41 = data40.action;
              if (!(data41 === "deny" || data41 === "warn" || data41 === "audit" || data41 === "off")) {
                const err60 = { instancePath: instancePath + "/rules/eip-default-duplicate/action", schemaPath: "#/properties/rules/properties/eip-default-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-default-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/rules/eip-default-duplicate", schemaPath: "#/properties/rules/properties/eip-default-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data3["eip-default-spelling"] !== void 0) {
          let data42 = data3["eip-default-spelling"];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key21 in data42) {
              if (!(key21 === "action")) {
                const err62 = { instancePath: instancePath + "/rules/eip-default-spelling", schemaPath: "#/properties/rules/properties/eip-default-spelling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
            if (data42.action !== void 0) {
              let data43 = data42.action;
              if (!(data43 === "deny" || data43 === "warn" || data43 === "audit" || data43 === "off")) {
                const err63 = { instancePath: instancePath + "/rules/eip-default-spelling/action", schemaPath: "#/properties/rules/properties/eip-default-spelling/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-default-spelling"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/rules/eip-default-spelling", schemaPath: "#/properties/rules/properties/eip-default-spelling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data3["eip-delete-in-use"] !== void 0) {
          let data44 = data3["eip-delete-in-use"];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key22 in data44) {
              if (!(key22 === "action")) {
                const err65 = { instancePath: instancePath + "/rules/eip-delete-in-use", schemaPath: "#/properties/rules/properties/eip-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data44.action !== void 0) {
              let data45 = data44.action;
              if (!(data45 === "deny" || data45 === "warn" || data45 === "audit" || data45 === "off")) {
                const err66 = { instancePath: instancePath + "/rules/eip-delete-in-use/action", schemaPath: "#/properties/rules/properties/eip-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/rules/eip-delete-in-use", schemaPath: "#/properties/rules/properties/eip-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data3["eip-endless-moves"] !== void 0) {
          let data46 = data3["eip-endless-moves"];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key23 in data46) {
              if (!(key23 === "action")) {
                const err68 = { instancePath: instancePath + "/rules/eip-endless-moves", schemaPath: "#/properties/rules/properties/eip-endless-moves/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data46.action !== void 0) {
              let data47 = data46.action;
              if (!(data47 === "deny" || data47 === "warn" || data47 === "audit" || data47 === "off")) {
                const err69 = { instancePath: instancePath + "/rules/eip-endless-moves/action", schemaPath: "#/properties/rules/properties/eip-endless-moves/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-endless-moves"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/rules/eip-endless-moves", schemaPath: "#/properties/rules/properties/eip-endless-moves/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data3["eip-field-type"] !== void 0) {
          let data48 = data3["eip-field-type"];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (const key24 in data48) {
              if (!(key24 === "action")) {
                const err71 = { instancePath: instancePath + "/rules/eip-field-type", schemaPath: "#/properties/rules/properties/eip-field-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err71];
                } else {
                  vErrors.push(err71);
                }
                errors++;
              }
            }
            if (data48.action !== void 0) {
              let data49 = data48.action;
              if (!(data49 === "deny" || data49 === "warn" || data49 === "audit" || data49 === "off")) {
                const err72 = { instancePath: instancePath + "/rules/eip-field-type/action", schemaPath: "#/properties/rules/properties/eip-field-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-field-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/rules/eip-field-type", schemaPath: "#/properties/rules/properties/eip-field-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data3["eip-foreign-address"] !== void 0) {
          let data50 = data3["eip-foreign-address"];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key25 in data50) {
              if (!(key25 === "action")) {
                const err74 = { instancePath: instancePath + "/rules/eip-foreign-address", schemaPath: "#/properties/rules/properties/eip-foreign-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data50.action !== void 0) {
              let data51 = data50.action;
              if (!(data51 === "deny" || data51 === "warn" || data51 === "audit" || data51 === "off")) {
                const err75 = { instancePath: instancePath + "/rules/eip-foreign-address/action", schemaPath: "#/properties/rules/properties/eip-foreign-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-foreign-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/rules/eip-foreign-address", schemaPath: "#/properties/rules/properties/eip-foreign-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data3["eip-gateway-address"] !== void 0) {
          let data52 = data3["eip-gateway-address"];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const key26 in data52) {
              if (!(key26 === "action")) {
                const err77 = { instancePath: instancePath + "/rules/eip-gateway-address", schemaPath: "#/properties/rules/properties/eip-gateway-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err77];
                } else {
                  vErrors.push(err77);
                }
                errors++;
              }
            }
            if (data52.action !== void 0) {
              let data53 = data52.action;
              if (!(data53 === "deny" || data53 === "warn" || data53 === "audit" || data53 === "off")) {
                const err78 = { instancePath: instancePath + "/rules/eip-gateway-address/action", schemaPath: "#/properties/rules/properties/eip-gateway-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-gateway-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/rules/eip-gateway-address", schemaPath: "#/properties/rules/properties/eip-gateway-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data3["eip-huge"] !== void 0) {
          let data54 = data3["eip-huge"];
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (const key27 in data54) {
              if (!(key27 === "action")) {
                const err80 = { instancePath: instancePath + "/rules/eip-huge", schemaPath: "#/properties/rules/properties/eip-huge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data54.action !== void 0) {
              let data55 = data54.action;
              if (!(data55 === "deny" || data55 === "warn" || data55 === "audit" || data55 === "off")) {
                const err81 = { instancePath: instancePath + "/rules/eip-huge/action", schemaPath: "#/properties/rules/properties/eip-huge/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-huge"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/rules/eip-huge", schemaPath: "#/properties/rules/properties/eip-huge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data3["eip-interface-missing"] !== void 0) {
          let data56 = data3["eip-interface-missing"];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (const key28 in data56) {
              if (!(key28 === "action")) {
                const err83 = { instancePath: instancePath + "/rules/eip-interface-missing", schemaPath: "#/properties/rules/properties/eip-interface-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
            if (data56.action !== void 0) {
              let data57 = data56.action;
              if (!(data57 === "deny" || data57 === "warn" || data57 === "audit" || data57 === "off")) {
                const err84 = { instancePath: instancePath + "/rules/eip-interface-missing/action", schemaPath: "#/properties/rules/properties/eip-interface-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/rules/eip-interface-missing", schemaPath: "#/properties/rules/properties/eip-interface-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data3["eip-interface-name"] !== void 0) {
          let data58 = data3["eip-interface-name"];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key29 in data58) {
              if (!(key29 === "action")) {
                const err86 = { instancePath: instancePath + "/rules/eip-interface-name", schemaPath: "#/properties/rules/properties/eip-interface-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err86];
                } else {
                  vErrors.push(err86);
                }
                errors++;
              }
            }
            if (data58.action !== void 0) {
              let data59 = data58.action;
              if (!(data59 === "deny" || data59 === "warn" || data59 === "audit" || data59 === "off")) {
                const err87 = { instancePath: instancePath + "/rules/eip-interface-name/action", schemaPath: "#/properties/rules/properties/eip-interface-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/rules/eip-interface-name", schemaPath: "#/properties/rules/properties/eip-interface-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data3["eip-interface-two-families"] !== void 0) {
          let data60 = data3["eip-interface-two-families"];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const key30 in data60) {
              if (!(key30 === "action")) {
                const err89 = { instancePath: instancePath + "/rules/eip-interface-two-families", schemaPath: "#/properties/rules/properties/eip-interface-two-families/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
            }
            if (data60.action !== void 0) {
              let data61 = data60.action;
              if (!(data61 === "deny" || data61 === "warn" || data61 === "audit" || data61 === "off")) {
                const err90 = { instancePath: instancePath + "/rules/eip-interface-two-families/action", schemaPath: "#/properties/rules/properties/eip-interface-two-families/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-two-families"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/rules/eip-interface-two-families", schemaPath: "#/properties/rules/properties/eip-interface-two-families/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data3["eip-ipv6-unsupported"] !== void 0) {
          let data62 = data3["eip-ipv6-unsupported"];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            for (const key31 in data62) {
              if (!(key31 === "action")) {
                const err92 = { instancePath: instancePath + "/rules/eip-ipv6-unsupported", schemaPath: "#/properties/rules/properties/eip-ipv6-unsupported/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err92];
                } else {
                  vErrors.push(err92);
                }
                errors++;
              }
            }
            if (data62.action !== void 0) {
              let data63 = data62.action;
              if (!(data63 === "deny" || data63 === "warn" || data63 === "audit" || data63 === "off")) {
                const err93 = { instancePath: instancePath + "/rules/eip-ipv6-unsupported/action", schemaPath: "#/properties/rules/properties/eip-ipv6-unsupported/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-ipv6-unsupported"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/rules/eip-ipv6-unsupported", schemaPath: "#/properties/rules/properties/eip-ipv6-unsupported/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data3["eip-name-too-long"] !== void 0) {
          let data64 = data3["eip-name-too-long"];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key32 in data64) {
              if (!(key32 === "action")) {
                const err95 = { instancePath: instancePath + "/rules/eip-name-too-long", schemaPath: "#/properties/rules/properties/eip-name-too-long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
            if (data64.action !== void 0) {
              let data65 = data64.action;
              if (!(data65 === "deny" || data65 === "warn" || data65 === "audit" || data65 === "off")) {
                const err96 = { instancePath: instancePath + "/rules/eip-name-too-long/action", schemaPath: "#/properties/rules/properties/eip-name-too-long/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-name-too-long"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/rules/eip-name-too-long", schemaPath: "#/properties/rules/properties/eip-name-too-long/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-selector-empty"] !== void 0) {
          let data66 = data3["eip-namespace-selector-empty"];
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            for (const key33 in data66) {
              if (!(key33 === "action")) {
                const err98 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data66.action !== void 0) {
              let data67 = data66.action;
              if (!(data67 === "deny" || data67 === "warn" || data67 === "audit" || data67 === "off")) {
                const err99 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty/action", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-selector-empty"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-selector-invalid"] !== void 0) {
          let data68 = data3["eip-namespace-selector-invalid"];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            for (const key34 in data68) {
              if (!(key34 === "action")) {
                const err101 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err101];
                } else {
                  vErrors.push(err101);
                }
                errors++;
              }
            }
            if (data68.action !== void 0) {
              let data69 = data68.action;
              if (!(data69 === "deny" || data69 === "warn" || data69 === "audit" || data69 === "off")) {
                const err102 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid/action", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-selector-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-unknown"] !== void 0) {
          let data70 = data3["eip-namespace-unknown"];
          if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
            for (const key35 in data70) {
              if (!(key35 === "action")) {
                const err104 = { instancePath: instancePath + "/rules/eip-namespace-unknown", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err104];
                } else {
                  vErrors.push(err104);
                }
                errors++;
              }
            }
            if (data70.action !== void 0) {
              let data71 = data70.action;
              if (!(data71 === "deny" || data71 === "warn" || data71 === "audit" || data71 === "off")) {
                const err105 = { instancePath: instancePath + "/rules/eip-namespace-unknown/action", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/rules/eip-namespace-unknown", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data3["eip-network-address"] !== void 0) {
          let data72 = data3["eip-network-address"];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (const key36 in data72) {
              if (!(key36 === "action")) {
                const err107 = { instancePath: instancePath + "/rules/eip-network-address", schemaPath: "#/properties/rules/properties/eip-network-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err107];
                } else {
                  vErrors.push(err107);
                }
                errors++;
              }
            }
            if (data72.action !== void 0) {
              let data73 = data72.action;
              if (!(data73 === "deny" || data73 === "warn" || data73 === "audit" || data73 === "off")) {
                const err108 = { instancePath: instancePath + "/rules/eip-network-address/action", schemaPath: "#/properties/rules/properties/eip-network-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-network-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/rules/eip-network-address", schemaPath: "#/properties/rules/properties/eip-network-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data3["eip-node-address"] !== void 0) {
          let data74 = data3["eip-node-address"];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            for (const key37 in data74) {
              if (!(key37 === "action")) {
                const err110 = { instancePath: instancePath + "/rules/eip-node-address", schemaPath: "#/properties/rules/properties/eip-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err110];
                } else {
                  vErrors.push(err110);
                }
                errors++;
              }
            }
            if (data74.action !== void 0) {
              let data75 = data74.action;
              if (!(data75 === "deny" || data75 === "warn" || data75 === "audit" || data75 === "off")) {
                const err111 = { instancePath: instancePath + "/rules/eip-node-address/action", schemaPath: "#/properties/rules/properties/eip-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/rules/eip-node-address", schemaPath: "#/properties/rules/properties/eip-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
        if (data3["eip-outside-subnet"] !== void 0) {
          let data76 = data3["eip-outside-subnet"];
          if (data76 && typeof data76 == "object" && !Array.isArray(data76)) {
            for (const key38 in data76) {
              if (!(key38 === "action")) {
                const err113 = { instancePath: instancePath + "/rules/eip-outside-subnet", schemaPath: "#/properties/rules/properties/eip-outside-subnet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data76.action !== void 0) {
              let data77 = data76.action;
              if (!(data77 === "deny" || data77 === "warn" || data77 === "audit" || data77 === "off")) {
                const err114 = { instancePath: instancePath + "/rules/eip-outside-subnet/action", schemaPath: "#/properties/rules/properties/eip-outside-subnet/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-outside-subnet"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
          } else {
            const err115 = { instancePath: instancePath + "/rules/eip-outside-subnet", schemaPath: "#/properties/rules/properties/eip-outside-subnet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data3["eip-override-unknown"] !== void 0) {
          let data78 = data3["eip-override-unknown"];
          if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
            for (const key39 in data78) {
              if (!(key39 === "action")) {
                const err116 = { instancePath: instancePath + "/rules/eip-override-unknown", schemaPath: "#/properties/rules/properties/eip-override-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err116];
                } else {
                  vErrors.push(err116);
                }
                errors++;
              }
            }
            if (data78.action !== void 0) {
              let data79 = data78.action;
              if (!(data79 === "deny" || data79 === "warn" || data79 === "audit" || data79 === "off")) {
                const err117 = { instancePath: instancePath + "/rules/eip-override-unknown/action", schemaPath: "#/properties/rules/properties/eip-override-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-override-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
          } else {
            const err118 = { instancePath: instancePath + "/rules/eip-override-unknown", schemaPath: "#/properties/rules/properties/eip-override-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err118];
            } else {
              vErrors.push(err118);
            }
            errors++;
          }
        }
        if (data3["eip-priority-tie"] !== void 0) {
          let data80 = data3["eip-priority-tie"];
          if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
            for (const key40 in data80) {
              if (!(key40 === "action")) {
                const err119 = { instancePath: instancePath + "/rules/eip-priority-tie", schemaPath: "#/properties/rules/properties/eip-priority-tie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data80.action !== void 0) {
              let data81 = data80.action;
              if (!(data81 === "deny" || data81 === "warn" || data81 === "audit" || data81 === "off")) {
                const err120 = { instancePath: instancePath + "/rules/eip-priority-tie/action", schemaPath: "#/properties/rules/properties/eip-priority-tie/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-priority-tie"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
          } else {
            const err121 = { instancePath: instancePath + "/rules/eip-priority-tie", schemaPath: "#/properties/rules/properties/eip-priority-tie/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data3["eip-protocol-missing"] !== void 0) {
          let data82 = data3["eip-protocol-missing"];
          if (data82 && typeof data82 == "object" && !Array.isArray(data82)) {
            for (const key41 in data82) {
              if (!(key41 === "action")) {
                const err122 = { instancePath: instancePath + "/rules/eip-protocol-missing", schemaPath: "#/properties/rules/properties/eip-protocol-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
            if (data82.action !== void 0) {
              let data83 = data82.action;
              if (!(data83 === "deny" || data83 === "warn" || data83 === "audit" || data83 === "off")) {
                const err123 = { instancePath: instancePath + "/rules/eip-protocol-missing/action", schemaPath: "#/properties/rules/properties/eip-protocol-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-protocol-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
            }
          } else {
            const err124 = { instancePath: instancePath + "/rules/eip-protocol-missing", schemaPath: "#/properties/rules/properties/eip-protocol-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data3["eip-protocol-unknown"] !== void 0) {
          let data84 = data3["eip-protocol-unknown"];
          if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
            for (const key42 in data84) {
              if (!(key42 === "action")) {
                const err125 = { instancePath: instancePath + "/rules/eip-protocol-unknown", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data84.action !== void 0) {
              let data85 = data84.action;
              if (!(data85 === "deny" || data85 === "warn" || data85 === "audit" || data85 === "off")) {
                const err126 = { instancePath: instancePath + "/rules/eip-protocol-unknown/action", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-protocol-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err126];
                } else {
                  vErrors.push(err126);
                }
                errors++;
              }
            }
          } else {
            const err127 = { instancePath: instancePath + "/rules/eip-protocol-unknown", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data3["eip-reserved-range"] !== void 0) {
          let data86 = data3["eip-reserved-range"];
          if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
            for (const key43 in data86) {
              if (!(key43 === "action")) {
                const err128 = { instancePath: instancePath + "/rules/eip-reserved-range", schemaPath: "#/properties/rules/properties/eip-reserved-range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data86.action !== void 0) {
              let data87 = data86.action;
              if (!(data87 === "deny" || data87 === "warn" || data87 === "audit" || data87 === "off")) {
                const err129 = { instancePath: instancePath + "/rules/eip-reserved-range/action", schemaPath: "#/properties/rules/properties/eip-reserved-range/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-reserved-range"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/rules/eip-reserved-range", schemaPath: "#/properties/rules/properties/eip-reserved-range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
        if (data3["eip-speaker-missing"] !== void 0) {
          let data88 = data3["eip-speaker-missing"];
          if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
            for (const key44 in data88) {
              if (!(key44 === "action")) {
                const err131 = { instancePath: instancePath + "/rules/eip-speaker-missing", schemaPath: "#/properties/rules/properties/eip-speaker-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err131];
                } else {
                  vErrors.push(err131);
                }
                errors++;
              }
            }
            if (data88.action !== void 0) {
              let data89 = data88.action;
              if (!(data89 === "deny" || data89 === "warn" || data89 === "audit" || data89 === "off")) {
                const err132 = { instancePath: instancePath + "/rules/eip-speaker-missing/action", schemaPath: "#/properties/rules/properties/eip-speaker-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-speaker-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
          } else {
            const err133 = { instancePath: instancePath + "/rules/eip-speaker-missing", schemaPath: "#/properties/rules/properties/eip-speaker-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data3["eip-strict-arp"] !== void 0) {
          let data90 = data3["eip-strict-arp"];
          if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
            for (const key45 in data90) {
              if (!(key45 === "action")) {
                const err134 = { instancePath: instancePath + "/rules/eip-strict-arp", schemaPath: "#/properties/rules/properties/eip-strict-arp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data90.action !== void 0) {
              let data91 = data90.action;
              if (!(data91 === "deny" || data91 === "warn" || data91 === "audit" || data91 === "off")) {
                const err135 = { instancePath: instancePath + "/rules/eip-strict-arp/action", schemaPath: "#/properties/rules/properties/eip-strict-arp/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-strict-arp"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err135];
                } else {
                  vErrors.push(err135);
                }
                errors++;
              }
            }
          } else {
            const err136 = { instancePath: instancePath + "/rules/eip-strict-arp", schemaPath: "#/properties/rules/properties/eip-strict-arp/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err136];
            } else {
              vErrors.push(err136);
            }
            errors++;
          }
        }
        if (data3["eip-unselected"] !== void 0) {
          let data92 = data3["eip-unselected"];
          if (data92 && typeof data92 == "object" && !Array.isArray(data92)) {
            for (const key46 in data92) {
              if (!(key46 === "action")) {
                const err137 = { instancePath: instancePath + "/rules/eip-unselected", schemaPath: "#/properties/rules/properties/eip-unselected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key46 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err137];
                } else {
                  vErrors.push(err137);
                }
                errors++;
              }
            }
            if (data92.action !== void 0) {
              let data93 = data92.action;
              if (!(data93 === "deny" || data93 === "warn" || data93 === "audit" || data93 === "off")) {
                const err138 = { instancePath: instancePath + "/rules/eip-unselected/action", schemaPath: "#/properties/rules/properties/eip-unselected/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-unselected"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          } else {
            const err139 = { instancePath: instancePath + "/rules/eip-unselected", schemaPath: "#/properties/rules/properties/eip-unselected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
        if (data3["eip-using-known-ips"] !== void 0) {
          let data94 = data3["eip-using-known-ips"];
          if (data94 && typeof data94 == "object" && !Array.isArray(data94)) {
            for (const key47 in data94) {
              if (!(key47 === "action")) {
                const err140 = { instancePath: instancePath + "/rules/eip-using-known-ips", schemaPath: "#/properties/rules/properties/eip-using-known-ips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key47 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err140];
                } else {
                  vErrors.push(err140);
                }
                errors++;
              }
            }
            if (data94.action !== void 0) {
              let data95 = data94.action;
              if (!(data95 === "deny" || data95 === "warn" || data95 === "audit" || data95 === "off")) {
                const err141 = { instancePath: instancePath + "/rules/eip-using-known-ips/action", schemaPath: "#/properties/rules/properties/eip-using-known-ips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-using-known-ips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err141];
                } else {
                  vErrors.push(err141);
                }
                errors++;
              }
            }
          } else {
            const err142 = { instancePath: instancePath + "/rules/eip-using-known-ips", schemaPath: "#/properties/rules/properties/eip-using-known-ips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err142];
            } else {
              vErrors.push(err142);
            }
            errors++;
          }
        }
        if (data3["eip-v1alpha1-write"] !== void 0) {
          let data96 = data3["eip-v1alpha1-write"];
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            for (const key48 in data96) {
              if (!(key48 === "action")) {
                const err143 = { instancePath: instancePath + "/rules/eip-v1alpha1-write", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key48 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err143];
                } else {
                  vErrors.push(err143);
                }
                errors++;
              }
            }
            if (data96.action !== void 0) {
              let data97 = data96.action;
              if (!(data97 === "deny" || data97 === "warn" || data97 === "audit" || data97 === "off")) {
                const err144 = { instancePath: instancePath + "/rules/eip-v1alpha1-write/action", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-v1alpha1-write"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
          } else {
            const err145 = { instancePath: instancePath + "/rules/eip-v1alpha1-write", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
        if (data3["service-address-notation"] !== void 0) {
          let data98 = data3["service-address-notation"];
          if (data98 && typeof data98 == "object" && !Array.isArray(data98)) {
            for (const key49 in data98) {
              if (!(key49 === "action")) {
                const err146 = { instancePath: instancePath + "/rules/service-address-notation", schemaPath: "#/properties/rules/properties/service-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key49 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data98.action !== void 0) {
              let data99 = data98.action;
              if (!(data99 === "deny" || data99 === "warn" || data99 === "audit" || data99 === "off")) {
                const err147 = { instancePath: instancePath + "/rules/service-address-notation/action", schemaPath: "#/properties/rules/properties/service-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          } else {
            const err148 = { instancePath: instancePath + "/rules/service-address-notation", schemaPath: "#/properties/rules/properties/service-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data3["service-address-outside"] !== void 0) {
          let data100 = data3["service-address-outside"];
          if (data100 && typeof data100 == "object" && !Array.isArray(data100)) {
            for (const key50 in data100) {
              if (!(key50 === "action")) {
                const err149 = { instancePath: instancePath + "/rules/service-address-outside", schemaPath: "#/properties/rules/properties/service-address-outside/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key50 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data100.action !== void 0) {
              let data101 = data100.action;
              if (!(data101 === "deny" || data101 === "warn" || data101 === "audit" || data101 === "off")) {
                const err150 = { instancePath: instancePath + "/rules/service-address-outside/action", schemaPath: "#/properties/rules/properties/service-address-outside/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-address-outside"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
          } else {
            const err151 = { instancePath: instancePath + "/rules/service-address-outside", schemaPath: "#/properties/rules/properties/service-address-outside/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err151];
            } else {
              vErrors.push(err151);
            }
            errors++;
          }
        }
        if (data3["service-address-syntax"] !== void 0) {
          let data102 = data3["service-address-syntax"];
          if (data102 && typeof data102 == "object" && !Array.isArray(data102)) {
            for (const key51 in data102) {
              if (!(key51 === "action")) {
                const err152 = { instancePath: instancePath + "/rules/service-address-syntax", schemaPath: "#/properties/rules/properties/service-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key51 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data102.action !== void 0) {
              let data103 = data102.action;
              if (!(data103 === "deny" || data103 === "warn" || data103 === "audit" || data103 === "off")) {
                const err153 = { instancePath: instancePath + "/rules/service-address-syntax/action", schemaPath: "#/properties/rules/properties/service-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/rules/service-address-syntax", schemaPath: "#/properties/rules/properties/service-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
        if (data3["service-address-twice"] !== void 0) {
          let data104 = data3["service-address-twice"];
          if (data104 && typeof data104 == "object" && !Array.isArray(data104)) {
            for (const key52 in data104) {
              if (!(key52 === "action")) {
                const err155 = { instancePath: instancePath + "/rules/service-address-twice", schemaPath: "#/properties/rules/properties/service-address-twice/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key52 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
            if (data104.action !== void 0) {
              let data105 = data104.action;
              if (!(data105 === "deny" || data105 === "warn" || data105 === "audit" || data105 === "off")) {
                const err156 = { instancePath: instancePath + "/rules/service-address-twice/action", schemaPath: "#/properties/rules/properties/service-address-twice/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-address-twice"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err156];
                } else {
                  vErrors.push(err156);
                }
                errors++;
              }
            }
          } else {
            const err157 = { instancePath: instancePath + "/rules/service-address-twice", schemaPath: "#/properties/rules/properties/service-address-twice/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data3["service-address-unusable"] !== void 0) {
          let data106 = data3["service-address-unusable"];
          if (data106 && typeof data106 == "object" && !Array.isArray(data106)) {
            for (const key53 in data106) {
              if (!(key53 === "action")) {
                const err158 = { instancePath: instancePath + "/rules/service-address-unusable", schemaPath: "#/properties/rules/properties/service-address-unusable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key53 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err158];
                } else {
                  vErrors.push(err158);
                }
                errors++;
              }
            }
            if (data106.action !== void 0) {
              let data107 = data106.action;
              if (!(data107 === "deny" || data107 === "warn" || data107 === "audit" || data107 === "off")) {
                const err159 = { instancePath: instancePath + "/rules/service-address-unusable/action", schemaPath: "#/properties/rules/properties/service-address-unusable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-address-unusable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
          } else {
            const err160 = { instancePath: instancePath + "/rules/service-address-unusable", schemaPath: "#/properties/rules/properties/service-address-unusable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err160];
            } else {
              vErrors.push(err160);
            }
            errors++;
          }
        }
        if (data3["service-alias-key"] !== void 0) {
          let data108 = data3["service-alias-key"];
          if (data108 && typeof data108 == "object" && !Array.isArray(data108)) {
            for (const key54 in data108) {
              if (!(key54 === "action")) {
                const err161 = { instancePath: instancePath + "/rules/service-alias-key", schemaPath: "#/properties/rules/properties/service-alias-key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key54 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err161];
                } else {
                  vErrors.push(err161);
                }
                errors++;
              }
            }
            if (data108.action !== void 0) {
              let data109 = data108.action;
              if (!(data109 === "deny" || data109 === "warn" || data109 === "audit" || data109 === "off")) {
                const err162 = { instancePath: instancePath + "/rules/service-alias-key/action", schemaPath: "#/properties/rules/properties/service-alias-key/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-alias-key"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err162];
                } else {
                  vErrors.push(err162);
                }
                errors++;
              }
            }
          } else {
            const err163 = { instancePath: instancePath + "/rules/service-alias-key", schemaPath: "#/properties/rules/properties/service-alias-key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err163];
            } else {
              vErrors.push(err163);
            }
            errors++;
          }
        }
        if (data3["service-delete-hangs"] !== void 0) {
          let data110 = data3["service-delete-hangs"];
          if (data110 && typeof data110 == "object" && !Array.isArray(data110)) {
            for (const key55 in data110) {
              if (!(key55 === "action")) {
                const err164 = { instancePath: instancePath + "/rules/service-delete-hangs", schemaPath: "#/properties/rules/properties/service-delete-hangs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key55 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err164];
                } else {
                  vErrors.push(err164);
                }
                errors++;
              }
            }
            if (data110.action !== void 0) {
              let data111 = data110.action;
              if (!(data111 === "deny" || data111 === "warn" || data111 === "audit" || data111 === "off")) {
                const err165 = { instancePath: instancePath + "/rules/service-delete-hangs/action", schemaPath: "#/properties/rules/properties/service-delete-hangs/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-delete-hangs"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err165];
                } else {
                  vErrors.push(err165);
                }
                errors++;
              }
            }
          } else {
            const err166 = { instancePath: instancePath + "/rules/service-delete-hangs", schemaPath: "#/properties/rules/properties/service-delete-hangs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err166];
            } else {
              vErrors.push(err166);
            }
            errors++;
          }
        }
        if (data3["service-dual-stack-required"] !== void 0) {
          let data112 = data3["service-dual-stack-required"];
          if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
            for (const key56 in data112) {
              if (!(key56 === "action")) {
                const err167 = { instancePath: instancePath + "/rules/service-dual-stack-required", schemaPath: "#/properties/rules/properties/service-dual-stack-required/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key56 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
            if (data112.action !== void 0) {
              let data113 = data112.action;
              if (!(data113 === "deny" || data113 === "warn" || data113 === "audit" || data113 === "off")) {
                const err168 = { instancePath: instancePath + "/rules/service-dual-stack-required/action", schemaPath: "#/properties/rules/properties/service-dual-stack-required/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-dual-stack-required"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
          } else {
            const err169 = { instancePath: instancePath + "/rules/service-dual-stack-required", schemaPath: "#/properties/rules/properties/service-dual-stack-required/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err169];
            } else {
              vErrors.push(err169);
            }
            errors++;
          }
        }
        if (data3["service-eip-full"] !== void 0) {
          let data114 = data3["service-eip-full"];
          if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
            for (const key57 in data114) {
              if (!(key57 === "action")) {
                const err170 = { instancePath: instancePath + "/rules/service-eip-full", schemaPath: "#/properties/rules/properties/service-eip-full/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key57 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err170];
                } else {
                  vErrors.push(err170);
                }
                errors++;
              }
            }
            if (data114.action !== void 0) {
              let data115 = data114.action;
              if (!(data115 === "deny" || data115 === "warn" || data115 === "audit" || data115 === "off")) {
                const err171 = { instancePath: instancePath + "/rules/service-eip-full/action", schemaPath: "#/properties/rules/properties/service-eip-full/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-eip-full"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err171];
                } else {
                  vErrors.push(err171);
                }
                errors++;
              }
            }
          } else {
            const err172 = { instancePath: instancePath + "/rules/service-eip-full", schemaPath: "#/properties/rules/properties/service-eip-full/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err172];
            } else {
              vErrors.push(err172);
            }
            errors++;
          }
        }
        if (data3["service-eip-key-mixed-up"] !== void 0) {
          let data116 = data3["service-eip-key-mixed-up"];
          if (data116 && typeof data116 == "object" && !Array.isArray(data116)) {
            for (const key58 in data116) {
              if (!(key58 === "action")) {
                const err173 = { instancePath: instancePath + "/rules/service-eip-key-mixed-up", schemaPath: "#/properties/rules/properties/service-eip-key-mixed-up/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key58 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
            if (data116.action !== void 0) {
              let data117 = data116.action;
              if (!(data117 === "deny" || data117 === "warn" || data117 === "audit" || data117 === "off")) {
                const err174 = { instancePath: instancePath + "/rules/service-eip-key-mixed-up/action", schemaPath: "#/properties/rules/properties/service-eip-key-mixed-up/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-eip-key-mixed-up"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err174];
                } else {
                  vErrors.push(err174);
                }
                errors++;
              }
            }
          } else {
            const err175 = { instancePath: instancePath + "/rules/service-eip-key-mixed-up", schemaPath: "#/properties/rules/properties/service-eip-key-mixed-up/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err175];
            } else {
              vErrors.push(err175);
            }
            errors++;
          }
        }
        if (data3["service-eip-missing"] !== void 0) {
          let data118 = data3["service-eip-missing"];
          if (data118 && typeof data118 == "object" && !Array.isArray(data118)) {
            for (const key59 in data118) {
              if (!(key59 === "action")) {
                const err176 = { instancePath: instancePath + "/rules/service-eip-missing", schemaPath: "#/properties/rules/properties/service-eip-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key59 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err176];
                } else {
                  vErrors.push(err176);
                }
                errors++;
              }
            }
            if (data118.action !== void 0) {
              let data119 = data118.action;
              if (!(data119 === "deny" || data119 === "warn" || data119 === "audit" || data119 === "off")) {
                const err177 = { instancePath: instancePath + "/rules/service-eip-missing/action", schemaPath: "#/properties/rules/properties/service-eip-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-eip-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err177];
                } else {
                  vErrors.push(err177);
                }
                errors++;
              }
            }
          } else {
            const err178 = { instancePath: instancePath + "/rules/service-eip-missing", schemaPath: "#/properties/rules/properties/service-eip-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
        }
        if (data3["service-eip-other-namespace"] !== void 0) {
          let data120 = data3["service-eip-other-namespace"];
          if (data120 && typeof data120 == "object" && !Array.isArray(data120)) {
            for (const key60 in data120) {
              if (!(key60 === "action")) {
                const err179 = { instancePath: instancePath + "/rules/service-eip-other-namespace", schemaPath: "#/properties/rules/properties/service-eip-other-namespace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key60 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err179];
                } else {
                  vErrors.push(err179);
                }
                errors++;
              }
            }
            if (data120.action !== void 0) {
              let data121 = data120.action;
              if (!(data121 === "deny" || data121 === "warn" || data121 === "audit" || data121 === "off")) {
                const err180 = { instancePath: instancePath + "/rules/service-eip-other-namespace/action", schemaPath: "#/properties/rules/properties/service-eip-other-namespace/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-eip-other-namespace"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err180];
                } else {
                  vErrors.push(err180);
                }
                errors++;
              }
            }
          } else {
            const err181 = { instancePath: instancePath + "/rules/service-eip-other-namespace", schemaPath: "#/properties/rules/properties/service-eip-other-namespace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err181];
            } else {
              vErrors.push(err181);
            }
            errors++;
          }
        }
        if (data3["service-eip-unusable"] !== void 0) {
          let data122 = data3["service-eip-unusable"];
          if (data122 && typeof data122 == "object" && !Array.isArray(data122)) {
            for (const key61 in data122) {
              if (!(key61 === "action")) {
                const err182 = { instancePath: instancePath + "/rules/service-eip-unusable", schemaPath: "#/properties/rules/properties/service-eip-unusable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key61 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
            }
            if (data122.action !== void 0) {
              let data123 = data122.action;
              if (!(data123 === "deny" || data123 === "warn" || data123 === "audit" || data123 === "off")) {
                const err183 = { instancePath: instancePath + "/rules/service-eip-unusable/action", schemaPath: "#/properties/rules/properties/service-eip-unusable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-eip-unusable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
            }
          } else {
            const err184 = { instancePath: instancePath + "/rules/service-eip-unusable", schemaPath: "#/properties/rules/properties/service-eip-unusable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err184];
            } else {
              vErrors.push(err184);
            }
            errors++;
          }
        }
        if (data3["service-endpoints-missing"] !== void 0) {
          let data124 = data3["service-endpoints-missing"];
          if (data124 && typeof data124 == "object" && !Array.isArray(data124)) {
            for (const key62 in data124) {
              if (!(key62 === "action")) {
                const err185 = { instancePath: instancePath + "/rules/service-endpoints-missing", schemaPath: "#/properties/rules/properties/service-endpoints-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key62 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err185];
                } else {
                  vErrors.push(err185);
                }
                errors++;
              }
            }
            if (data124.action !== void 0) {
              let data125 = data124.action;
              if (!(data125 === "deny" || data125 === "warn" || data125 === "audit" || data125 === "off")) {
                const err186 = { instancePath: instancePath + "/rules/service-endpoints-missing/action", schemaPath: "#/properties/rules/properties/service-endpoints-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-endpoints-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err186];
                } else {
                  vErrors.push(err186);
                }
                errors++;
              }
            }
          } else {
            const err187 = { instancePath: instancePath + "/rules/service-endpoints-missing", schemaPath: "#/properties/rules/properties/service-endpoints-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err187];
            } else {
              vErrors.push(err187);
            }
            errors++;
          }
        }
        if (data3["service-external-ip-in-eip"] !== void 0) {
          let data126 = data3["service-external-ip-in-eip"];
          if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
            for (const key63 in data126) {
              if (!(key63 === "action")) {
                const err188 = { instancePath: instancePath + "/rules/service-external-ip-in-eip", schemaPath: "#/properties/rules/properties/service-external-ip-in-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key63 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err188];
                } else {
                  vErrors.push(err188);
                }
                errors++;
              }
            }
            if (data126.action !== void 0) {
              let data127 = data126.action;
              if (!(data127 === "deny" || data127 === "warn" || data127 === "audit" || data127 === "off")) {
                const err189 = { instancePath: instancePath + "/rules/service-external-ip-in-eip/action", schemaPath: "#/properties/rules/properties/service-external-ip-in-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-external-ip-in-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err189];
                } else {
                  vErrors.push(err189);
                }
                errors++;
              }
            }
          } else {
            const err190 = { instancePath: instancePath + "/rules/service-external-ip-in-eip", schemaPath: "#/properties/rules/properties/service-external-ip-in-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err190];
            } else {
              vErrors.push(err190);
            }
            errors++;
          }
        }
        if (data3["service-family-mismatch"] !== void 0) {
          let data128 = data3["service-family-mismatch"];
          if (data128 && typeof data128 == "object" && !Array.isArray(data128)) {
            for (const key64 in data128) {
              if (!(key64 === "action")) {
                const err191 = { instancePath: instancePath + "/rules/service-family-mismatch", schemaPath: "#/properties/rules/properties/service-family-mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key64 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err191];
                } else {
                  vErrors.push(err191);
                }
                errors++;
              }
            }
            if (data128.action !== void 0) {
              let data129 = data128.action;
              if (!(data129 === "deny" || data129 === "warn" || data129 === "audit" || data129 === "off")) {
                const err192 = { instancePath: instancePath + "/rules/service-family-mismatch/action", schemaPath: "#/properties/rules/properties/service-family-mismatch/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-family-mismatch"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err192];
                } else {
                  vErrors.push(err192);
                }
                errors++;
              }
            }
          } else {
            const err193 = { instancePath: instancePath + "/rules/service-family-mismatch", schemaPath: "#/properties/rules/properties/service-family-mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err193];
            } else {
              vErrors.push(err193);
            }
            errors++;
          }
        }
        if (data3["service-field-lost"] !== void 0) {
          let data130 = data3["service-field-lost"];
          if (data130 && typeof data130 == "object" && !Array.isArray(data130)) {
            for (const key65 in data130) {
              if (!(key65 === "action")) {
                const err194 = { instancePath: instancePath + "/rules/service-field-lost", schemaPath: "#/properties/rules/properties/service-field-lost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key65 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
            if (data130.action !== void 0) {
              let data131 = data130.action;
              if (!(data131 === "deny" || data131 === "warn" || data131 === "audit" || data131 === "off")) {
                const err195 = { instancePath: instancePath + "/rules/service-field-lost/action", schemaPath: "#/properties/rules/properties/service-field-lost/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-field-lost"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err195];
                } else {
                  vErrors.push(err195);
                }
                errors++;
              }
            }
          } else {
            const err196 = { instancePath: instancePath + "/rules/service-field-lost", schemaPath: "#/properties/rules/properties/service-field-lost/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err196];
            } else {
              vErrors.push(err196);
            }
            errors++;
          }
        }
        if (data3["service-foreign-annotation"] !== void 0) {
          let data132 = data3["service-foreign-annotation"];
          if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
            for (const key66 in data132) {
              if (!(key66 === "action")) {
                const err197 = { instancePath: instancePath + "/rules/service-foreign-annotation", schemaPath: "#/properties/rules/properties/service-foreign-annotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key66 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err197];
                } else {
                  vErrors.push(err197);
                }
                errors++;
              }
            }
            if (data132.action !== void 0) {
              let data133 = data132.action;
              if (!(data133 === "deny" || data133 === "warn" || data133 === "audit" || data133 === "off")) {
                const err198 = { instancePath: instancePath + "/rules/service-foreign-annotation/action", schemaPath: "#/properties/rules/properties/service-foreign-annotation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-foreign-annotation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err198];
                } else {
                  vErrors.push(err198);
                }
                errors++;
              }
            }
          } else {
            const err199 = { instancePath: instancePath + "/rules/service-foreign-annotation", schemaPath: "#/properties/rules/properties/service-foreign-annotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err199];
            } else {
              vErrors.push(err199);
            }
            errors++;
          }
        }
        if (data3["service-foreign-status"] !== void 0) {
          let data134 = data3["service-foreign-status"];
          if (data134 && typeof data134 == "object" && !Array.isArray(data134)) {
            for (const key67 in data134) {
              if (!(key67 === "action")) {
                const err200 = { instancePath: instancePath + "/rules/service-foreign-status", schemaPath: "#/properties/rules/properties/service-foreign-status/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key67 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err200];
                } else {
                  vErrors.push(err200);
                }
                errors++;
              }
            }
            if (data134.action !== void 0) {
              let data135 = data134.action;
              if (!(data135 === "deny" || data135 === "warn" || data135 === "audit" || data135 === "off")) {
                const err201 = { instancePath: instancePath + "/rules/service-foreign-status/action", schemaPath: "#/properties/rules/properties/service-foreign-status/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-foreign-status"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err201];
                } else {
                  vErrors.push(err201);
                }
                errors++;
              }
            }
          } else {
            const err202 = { instancePath: instancePath + "/rules/service-foreign-status", schemaPath: "#/properties/rules/properties/service-foreign-status/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err202];
            } else {
              vErrors.push(err202);
            }
            errors++;
          }
        }
        if (data3["service-key-in-labels"] !== void 0) {
          let data136 = data3["service-key-in-labels"];
          if (data136 && typeof data136 == "object" && !Array.isArray(data136)) {
            for (const key68 in data136) {
              if (!(key68 === "action")) {
                const err203 = { instancePath: instancePath + "/rules/service-key-in-labels", schemaPath: "#/properties/rules/properties/service-key-in-labels/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key68 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err203];
                } else {
                  vErrors.push(err203);
                }
                errors++;
              }
            }
            if (data136.action !== void 0) {
              let data137 = data136.action;
              if (!(data137 === "deny" || data137 === "warn" || data137 === "audit" || data137 === "off")) {
                const err204 = { instancePath: instancePath + "/rules/service-key-in-labels/action", schemaPath: "#/properties/rules/properties/service-key-in-labels/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-key-in-labels"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err204];
                } else {
                  vErrors.push(err204);
                }
                errors++;
              }
            }
          } else {
            const err205 = { instancePath: instancePath + "/rules/service-key-in-labels", schemaPath: "#/properties/rules/properties/service-key-in-labels/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err205];
            } else {
              vErrors.push(err205);
            }
            errors++;
          }
        }
        if (data3["service-key-unknown"] !== void 0) {
          let data138 = data3["service-key-unknown"];
          if (data138 && typeof data138 == "object" && !Array.isArray(data138)) {
            for (const key69 in data138) {
              if (!(key69 === "action")) {
                const err206 = { instancePath: instancePath + "/rules/service-key-unknown", schemaPath: "#/properties/rules/properties/service-key-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key69 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err206];
                } else {
                  vErrors.push(err206);
                }
                errors++;
              }
            }
            if (data138.action !== void 0) {
              let data139 = data138.action;
              if (!(data139 === "deny" || data139 === "warn" || data139 === "audit" || data139 === "off")) {
                const err207 = { instancePath: instancePath + "/rules/service-key-unknown/action", schemaPath: "#/properties/rules/properties/service-key-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-key-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err207];
                } else {
                  vErrors.push(err207);
                }
                errors++;
              }
            }
          } else {
            const err208 = { instancePath: instancePath + "/rules/service-key-unknown", schemaPath: "#/properties/rules/properties/service-key-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err208];
            } else {
              vErrors.push(err208);
            }
            errors++;
          }
        }
        if (data3["service-label-changed"] !== void 0) {
          let data140 = data3["service-label-changed"];
          if (data140 && typeof data140 == "object" && !Array.isArray(data140)) {
            for (const key70 in data140) {
              if (!(key70 === "action")) {
                const err209 = { instancePath: instancePath + "/rules/service-label-changed", schemaPath: "#/properties/rules/properties/service-label-changed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key70 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data140.action !== void 0) {
              let data141 = data140.action;
              if (!(data141 === "deny" || data141 === "warn" || data141 === "audit" || data141 === "off")) {
                const err210 = { instancePath: instancePath + "/rules/service-label-changed/action", schemaPath: "#/properties/rules/properties/service-label-changed/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-label-changed"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err210];
                } else {
                  vErrors.push(err210);
                }
                errors++;
              }
            }
          } else {
            const err211 = { instancePath: instancePath + "/rules/service-label-changed", schemaPath: "#/properties/rules/properties/service-label-changed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err211];
            } else {
              vErrors.push(err211);
            }
            errors++;
          }
        }
        if (data3["service-last-annotation"] !== void 0) {
          let data142 = data3["service-last-annotation"];
          if (data142 && typeof data142 == "object" && !Array.isArray(data142)) {
            for (const key71 in data142) {
              if (!(key71 === "action")) {
                const err212 = { instancePath: instancePath + "/rules/service-last-annotation", schemaPath: "#/properties/rules/properties/service-last-annotation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key71 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data142.action !== void 0) {
              let data143 = data142.action;
              if (!(data143 === "deny" || data143 === "warn" || data143 === "audit" || data143 === "off")) {
                const err213 = { instancePath: instancePath + "/rules/service-last-annotation/action", schemaPath: "#/properties/rules/properties/service-last-annotation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-last-annotation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
            }
          } else {
            const err214 = { instancePath: instancePath + "/rules/service-last-annotation", schemaPath: "#/properties/rules/properties/service-last-annotation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err214];
            } else {
              vErrors.push(err214);
            }
            errors++;
          }
        }
        if (data3["service-moves-between-eips"] !== void 0) {
          let data144 = data3["service-moves-between-eips"];
          if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
            for (const key72 in data144) {
              if (!(key72 === "action")) {
                const err215 = { instancePath: instancePath + "/rules/service-moves-between-eips", schemaPath: "#/properties/rules/properties/service-moves-between-eips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key72 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err215];
                } else {
                  vErrors.push(err215);
                }
                errors++;
              }
            }
            if (data144.action !== void 0) {
              let data145 = data144.action;
              if (!(data145 === "deny" || data145 === "warn" || data145 === "audit" || data145 === "off")) {
                const err216 = { instancePath: instancePath + "/rules/service-moves-between-eips/action", schemaPath: "#/properties/rules/properties/service-moves-between-eips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-moves-between-eips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err216];
                } else {
                  vErrors.push(err216);
                }
                errors++;
              }
            }
          } else {
            const err217 = { instancePath: instancePath + "/rules/service-moves-between-eips", schemaPath: "#/properties/rules/properties/service-moves-between-eips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err217];
            } else {
              vErrors.push(err217);
            }
            errors++;
          }
        }
        if (data3["service-no-eip"] !== void 0) {
          let data146 = data3["service-no-eip"];
          if (data146 && typeof data146 == "object" && !Array.isArray(data146)) {
            for (const key73 in data146) {
              if (!(key73 === "action")) {
                const err218 = { instancePath: instancePath + "/rules/service-no-eip", schemaPath: "#/properties/rules/properties/service-no-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key73 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err218];
                } else {
                  vErrors.push(err218);
                }
                errors++;
              }
            }
            if (data146.action !== void 0) {
              let data147 = data146.action;
              if (!(data147 === "deny" || data147 === "warn" || data147 === "audit" || data147 === "off")) {
                const err219 = { instancePath: instancePath + "/rules/service-no-eip/action", schemaPath: "#/properties/rules/properties/service-no-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-no-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err219];
                } else {
                  vErrors.push(err219);
                }
                errors++;
              }
            }
          } else {
            const err220 = { instancePath: instancePath + "/rules/service-no-eip", schemaPath: "#/properties/rules/properties/service-no-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err220];
            } else {
              vErrors.push(err220);
            }
            errors++;
          }
        }
        if (data3["service-node-proxy-changed"] !== void 0) {
          let data148 = data3["service-node-proxy-changed"];
          if (data148 && typeof data148 == "object" && !Array.isArray(data148)) {
            for (const key74 in data148) {
              if (!(key74 === "action")) {
                const err221 = { instancePath: instancePath + "/rules/service-node-proxy-changed", schemaPath: "#/properties/rules/properties/service-node-proxy-changed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key74 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
            }
            if (data148.action !== void 0) {
              let data149 = data148.action;
              if (!(data149 === "deny" || data149 === "warn" || data149 === "audit" || data149 === "off")) {
                const err222 = { instancePath: instancePath + "/rules/service-node-proxy-changed/action", schemaPath: "#/properties/rules/properties/service-node-proxy-changed/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-node-proxy-changed"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
            }
          } else {
            const err223 = { instancePath: instancePath + "/rules/service-node-proxy-changed", schemaPath: "#/properties/rules/properties/service-node-proxy-changed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err223];
            } else {
              vErrors.push(err223);
            }
            errors++;
          }
        }
        if (data3["service-node-proxy-eip"] !== void 0) {
          let data150 = data3["service-node-proxy-eip"];
          if (data150 && typeof data150 == "object" && !Array.isArray(data150)) {
            for (const key75 in data150) {
              if (!(key75 === "action")) {
                const err224 = { instancePath: instancePath + "/rules/service-node-proxy-eip", schemaPath: "#/properties/rules/properties/service-node-proxy-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key75 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              }
            }
            if (data150.action !== void 0) {
              let data151 = data150.action;
              if (!(data151 === "deny" || data151 === "warn" || data151 === "audit" || data151 === "off")) {
                const err225 = { instancePath: instancePath + "/rules/service-node-proxy-eip/action", schemaPath: "#/properties/rules/properties/service-node-proxy-eip/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-node-proxy-eip"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err225];
                } else {
                  vErrors.push(err225);
                }
                errors++;
              }
            }
          } else {
            const err226 = { instancePath: instancePath + "/rules/service-node-proxy-eip", schemaPath: "#/properties/rules/properties/service-node-proxy-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err226];
            } else {
              vErrors.push(err226);
            }
            errors++;
          }
        }
        if (data3["service-node-proxy-name"] !== void 0) {
          let data152 = data3["service-node-proxy-name"];
          if (data152 && typeof data152 == "object" && !Array.isArray(data152)) {
            for (const key76 in data152) {
              if (!(key76 === "action")) {
                const err227 = { instancePath: instancePath + "/rules/service-node-proxy-name", schemaPath: "#/properties/rules/properties/service-node-proxy-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key76 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err227];
                } else {
                  vErrors.push(err227);
                }
                errors++;
              }
            }
            if (data152.action !== void 0) {
              let data153 = data152.action;
              if (!(data153 === "deny" || data153 === "warn" || data153 === "audit" || data153 === "off")) {
                const err228 = { instancePath: instancePath + "/rules/service-node-proxy-name/action", schemaPath: "#/properties/rules/properties/service-node-proxy-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-node-proxy-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err228];
                } else {
                  vErrors.push(err228);
                }
                errors++;
              }
            }
          } else {
            const err229 = { instancePath: instancePath + "/rules/service-node-proxy-name", schemaPath: "#/properties/rules/properties/service-node-proxy-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err229];
            } else {
              vErrors.push(err229);
            }
            errors++;
          }
        }
        if (data3["service-node-proxy-port"] !== void 0) {
          let data154 = data3["service-node-proxy-port"];
          if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
            for (const key77 in data154) {
              if (!(key77 === "action")) {
                const err230 = { instancePath: instancePath + "/rules/service-node-proxy-port", schemaPath: "#/properties/rules/properties/service-node-proxy-port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key77 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err230];
                } else {
                  vErrors.push(err230);
                }
                errors++;
              }
            }
            if (data154.action !== void 0) {
              let data155 = data154.action;
              if (!(data155 === "deny" || data155 === "warn" || data155 === "audit" || data155 === "off")) {
                const err231 = { instancePath: instancePath + "/rules/service-node-proxy-port/action", schemaPath: "#/properties/rules/properties/service-node-proxy-port/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-node-proxy-port"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err231];
                } else {
                  vErrors.push(err231);
                }
                errors++;
              }
            }
          } else {
            const err232 = { instancePath: instancePath + "/rules/service-node-proxy-port", schemaPath: "#/properties/rules/properties/service-node-proxy-port/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err232];
            } else {
              vErrors.push(err232);
            }
            errors++;
          }
        }
        if (data3["service-node-proxy-type"] !== void 0) {
          let data156 = data3["service-node-proxy-type"];
          if (data156 && typeof data156 == "object" && !Array.isArray(data156)) {
            for (const key78 in data156) {
              if (!(key78 === "action")) {
                const err233 = { instancePath: instancePath + "/rules/service-node-proxy-type", schemaPath: "#/properties/rules/properties/service-node-proxy-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key78 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            if (data156.action !== void 0) {
              let data157 = data156.action;
              if (!(data157 === "deny" || data157 === "warn" || data157 === "audit" || data157 === "off")) {
                const err234 = { instancePath: instancePath + "/rules/service-node-proxy-type/action", schemaPath: "#/properties/rules/properties/service-node-proxy-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-node-proxy-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err234];
                } else {
                  vErrors.push(err234);
                }
                errors++;
              }
            }
          } else {
            const err235 = { instancePath: instancePath + "/rules/service-node-proxy-type", schemaPath: "#/properties/rules/properties/service-node-proxy-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data3["service-not-announced"] !== void 0) {
          let data158 = data3["service-not-announced"];
          if (data158 && typeof data158 == "object" && !Array.isArray(data158)) {
            for (const key79 in data158) {
              if (!(key79 === "action")) {
                const err236 = { instancePath: instancePath + "/rules/service-not-announced", schemaPath: "#/properties/rules/properties/service-not-announced/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key79 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err236];
                } else {
                  vErrors.push(err236);
                }
                errors++;
              }
            }
            if (data158.action !== void 0) {
              let data159 = data158.action;
              if (!(data159 === "deny" || data159 === "warn" || data159 === "audit" || data159 === "off")) {
                const err237 = { instancePath: instancePath + "/rules/service-not-announced/action", schemaPath: "#/properties/rules/properties/service-not-announced/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-not-announced"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err237];
                } else {
                  vErrors.push(err237);
                }
                errors++;
              }
            }
          } else {
            const err238 = { instancePath: instancePath + "/rules/service-not-announced", schemaPath: "#/properties/rules/properties/service-not-announced/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err238];
            } else {
              vErrors.push(err238);
            }
            errors++;
          }
        }
        if (data3["service-opt-in-missing"] !== void 0) {
          let data160 = data3["service-opt-in-missing"];
          if (data160 && typeof data160 == "object" && !Array.isArray(data160)) {
            for (const key80 in data160) {
              if (!(key80 === "action")) {
                const err239 = { instancePath: instancePath + "/rules/service-opt-in-missing", schemaPath: "#/properties/rules/properties/service-opt-in-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key80 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err239];
                } else {
                  vErrors.push(err239);
                }
                errors++;
              }
            }
            if (data160.action !== void 0) {
              let data161 = data160.action;
              if (!(data161 === "deny" || data161 === "warn" || data161 === "audit" || data161 === "off")) {
                const err240 = { instancePath: instancePath + "/rules/service-opt-in-missing/action", schemaPath: "#/properties/rules/properties/service-opt-in-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-opt-in-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
          } else {
            const err241 = { instancePath: instancePath + "/rules/service-opt-in-missing", schemaPath: "#/properties/rules/properties/service-opt-in-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err241];
            } else {
              vErrors.push(err241);
            }
            errors++;
          }
        }
        if (data3["service-opt-in-value"] !== void 0) {
          let data162 = data3["service-opt-in-value"];
          if (data162 && typeof data162 == "object" && !Array.isArray(data162)) {
            for (const key81 in data162) {
              if (!(key81 === "action")) {
                const err242 = { instancePath: instancePath + "/rules/service-opt-in-value", schemaPath: "#/properties/rules/properties/service-opt-in-value/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key81 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err242];
                } else {
                  vErrors.push(err242);
                }
                errors++;
              }
            }
            if (data162.action !== void 0) {
              let data163 = data162.action;
              if (!(data163 === "deny" || data163 === "warn" || data163 === "audit" || data163 === "off")) {
                const err243 = { instancePath: instancePath + "/rules/service-opt-in-value/action", schemaPath: "#/properties/rules/properties/service-opt-in-value/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-opt-in-value"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err243];
                } else {
                  vErrors.push(err243);
                }
                errors++;
              }
            }
          } else {
            const err244 = { instancePath: instancePath + "/rules/service-opt-in-value", schemaPath: "#/properties/rules/properties/service-opt-in-value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err244];
            } else {
              vErrors.push(err244);
            }
            errors++;
          }
        }
        if (data3["service-port-taken"] !== void 0) {
          let data164 = data3["service-port-taken"];
          if (data164 && typeof data164 == "object" && !Array.isArray(data164)) {
            for (const key82 in data164) {
              if (!(key82 === "action")) {
                const err245 = { instancePath: instancePath + "/rules/service-port-taken", schemaPath: "#/properties/rules/properties/service-port-taken/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key82 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err245];
                } else {
                  vErrors.push(err245);
                }
                errors++;
              }
            }
            if (data164.action !== void 0) {
              let data165 = data164.action;
              if (!(data165 === "deny" || data165 === "warn" || data165 === "audit" || data165 === "off")) {
                const err246 = { instancePath: instancePath + "/rules/service-port-taken/action", schemaPath: "#/properties/rules/properties/service-port-taken/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-port-taken"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err246];
                } else {
                  vErrors.push(err246);
                }
                errors++;
              }
            }
          } else {
            const err247 = { instancePath: instancePath + "/rules/service-port-taken", schemaPath: "#/properties/rules/properties/service-port-taken/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err247];
            } else {
              vErrors.push(err247);
            }
            errors++;
          }
        }
        if (data3["service-protocol-mismatch"] !== void 0) {
          let data166 = data3["service-protocol-mismatch"];
          if (data166 && typeof data166 == "object" && !Array.isArray(data166)) {
            for (const key83 in data166) {
              if (!(key83 === "action")) {
                const err248 = { instancePath: instancePath + "/rules/service-protocol-mismatch", schemaPath: "#/properties/rules/properties/service-protocol-mismatch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key83 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err248];
                } else {
                  vErrors.push(err248);
                }
                errors++;
              }
            }
            if (data166.action !== void 0) {
              let data167 = data166.action;
              if (!(data167 === "deny" || data167 === "warn" || data167 === "audit" || data167 === "off")) {
                const err249 = { instancePath: instancePath + "/rules/service-protocol-mismatch/action", schemaPath: "#/properties/rules/properties/service-protocol-mismatch/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-protocol-mismatch"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err249];
                } else {
                  vErrors.push(err249);
                }
                errors++;
              }
            }
          } else {
            const err250 = { instancePath: instancePath + "/rules/service-protocol-mismatch", schemaPath: "#/properties/rules/properties/service-protocol-mismatch/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err250];
            } else {
              vErrors.push(err250);
            }
            errors++;
          }
        }
        if (data3["service-shared-local"] !== void 0) {
          let data168 = data3["service-shared-local"];
          if (data168 && typeof data168 == "object" && !Array.isArray(data168)) {
            for (const key84 in data168) {
              if (!(key84 === "action")) {
                const err251 = { instancePath: instancePath + "/rules/service-shared-local", schemaPath: "#/properties/rules/properties/service-shared-local/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key84 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err251];
                } else {
                  vErrors.push(err251);
                }
                errors++;
              }
            }
            if (data168.action !== void 0) {
              let data169 = data168.action;
              if (!(data169 === "deny" || data169 === "warn" || data169 === "audit" || data169 === "off")) {
                const err252 = { instancePath: instancePath + "/rules/service-shared-local/action", schemaPath: "#/properties/rules/properties/service-shared-local/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-shared-local"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err252];
                } else {
                  vErrors.push(err252);
                }
                errors++;
              }
            }
          } else {
            const err253 = { instancePath: instancePath + "/rules/service-shared-local", schemaPath: "#/properties/rules/properties/service-shared-local/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err253];
            } else {
              vErrors.push(err253);
            }
            errors++;
          }
        }
        if (data3["service-traffic-local"] !== void 0) {
          let data170 = data3["service-traffic-local"];
          if (data170 && typeof data170 == "object" && !Array.isArray(data170)) {
            for (const key85 in data170) {
              if (!(key85 === "action")) {
                const err254 = { instancePath: instancePath + "/rules/service-traffic-local", schemaPath: "#/properties/rules/properties/service-traffic-local/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key85 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
            if (data170.action !== void 0) {
              let data171 = data170.action;
              if (!(data171 === "deny" || data171 === "warn" || data171 === "audit" || data171 === "off")) {
                const err255 = { instancePath: instancePath + "/rules/service-traffic-local/action", schemaPath: "#/properties/rules/properties/service-traffic-local/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-traffic-local"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err255];
                } else {
                  vErrors.push(err255);
                }
                errors++;
              }
            }
          } else {
            const err256 = { instancePath: instancePath + "/rules/service-traffic-local", schemaPath: "#/properties/rules/properties/service-traffic-local/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
        if (data3["service-two-controllers"] !== void 0) {
          let data172 = data3["service-two-controllers"];
          if (data172 && typeof data172 == "object" && !Array.isArray(data172)) {
            for (const key86 in data172) {
              if (!(key86 === "action")) {
                const err257 = { instancePath: instancePath + "/rules/service-two-controllers", schemaPath: "#/properties/rules/properties/service-two-controllers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key86 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err257];
                } else {
                  vErrors.push(err257);
                }
                errors++;
              }
            }
            if (data172.action !== void 0) {
              let data173 = data172.action;
              if (!(data173 === "deny" || data173 === "warn" || data173 === "audit" || data173 === "off")) {
                const err258 = { instancePath: instancePath + "/rules/service-two-controllers/action", schemaPath: "#/properties/rules/properties/service-two-controllers/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-two-controllers"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err258];
                } else {
                  vErrors.push(err258);
                }
                errors++;
              }
            }
          } else {
            const err259 = { instancePath: instancePath + "/rules/service-two-controllers", schemaPath: "#/properties/rules/properties/service-two-controllers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err259];
            } else {
              vErrors.push(err259);
            }
            errors++;
          }
        }
        if (data3["service-type-not-load-balancer"] !== void 0) {
          let data174 = data3["service-type-not-load-balancer"];
          if (data174 && typeof data174 == "object" && !Array.isArray(data174)) {
            for (const key87 in data174) {
              if (!(key87 === "action")) {
                const err260 = { instancePath: instancePath + "/rules/service-type-not-load-balancer", schemaPath: "#/properties/rules/properties/service-type-not-load-balancer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key87 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
            if (data174.action !== void 0) {
              let data175 = data174.action;
              if (!(data175 === "deny" || data175 === "warn" || data175 === "audit" || data175 === "off")) {
                const err261 = { instancePath: instancePath + "/rules/service-type-not-load-balancer/action", schemaPath: "#/properties/rules/properties/service-type-not-load-balancer/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-type-not-load-balancer"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
          } else {
            const err262 = { instancePath: instancePath + "/rules/service-type-not-load-balancer", schemaPath: "#/properties/rules/properties/service-type-not-load-balancer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err262];
            } else {
              vErrors.push(err262);
            }
            errors++;
          }
        }
        if (data3["service-update-loses-address"] !== void 0) {
          let data176 = data3["service-update-loses-address"];
          if (data176 && typeof data176 == "object" && !Array.isArray(data176)) {
            for (const key88 in data176) {
              if (!(key88 === "action")) {
                const err263 = { instancePath: instancePath + "/rules/service-update-loses-address", schemaPath: "#/properties/rules/properties/service-update-loses-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key88 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err263];
                } else {
                  vErrors.push(err263);
                }
                errors++;
              }
            }
            if (data176.action !== void 0) {
              let data177 = data176.action;
              if (!(data177 === "deny" || data177 === "warn" || data177 === "audit" || data177 === "off")) {
                const err264 = { instancePath: instancePath + "/rules/service-update-loses-address/action", schemaPath: "#/properties/rules/properties/service-update-loses-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["service-update-loses-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
          } else {
            const err265 = { instancePath: instancePath + "/rules/service-update-loses-address", schemaPath: "#/properties/rules/properties/service-update-loses-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err265];
            } else {
              vErrors.push(err265);
            }
            errors++;
          }
        }
        if (data3["speaker-capabilities"] !== void 0) {
          let data178 = data3["speaker-capabilities"];
          if (data178 && typeof data178 == "object" && !Array.isArray(data178)) {
            for (const key89 in data178) {
              if (!(key89 === "action")) {
                const err266 = { instancePath: instancePath + "/rules/speaker-capabilities", schemaPath: "#/properties/rules/properties/speaker-capabilities/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key89 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err266];
                } else {
                  vErrors.push(err266);
                }
                errors++;
              }
            }
            if (data178.action !== void 0) {
              let data179 = data178.action;
              if (!(data179 === "deny" || data179 === "warn" || data179 === "audit" || data179 === "off")) {
                const err267 = { instancePath: instancePath + "/rules/speaker-capabilities/action", schemaPath: "#/properties/rules/properties/speaker-capabilities/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-capabilities"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
          } else {
            const err268 = { instancePath: instancePath + "/rules/speaker-capabilities", schemaPath: "#/properties/rules/properties/speaker-capabilities/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
        }
        if (data3["speaker-command"] !== void 0) {
          let data180 = data3["speaker-command"];
          if (data180 && typeof data180 == "object" && !Array.isArray(data180)) {
            for (const key90 in data180) {
              if (!(key90 === "action")) {
                const err269 = { instancePath: instancePath + "/rules/speaker-command", schemaPath: "#/properties/rules/properties/speaker-command/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key90 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err269];
                } else {
                  vErrors.push(err269);
                }
                errors++;
              }
            }
            if (data180.action !== void 0) {
              let data181 = data180.action;
              if (!(data181 === "deny" || data181 === "warn" || data181 === "audit" || data181 === "off")) {
                const err270 = { instancePath: instancePath + "/rules/speaker-command/action", schemaPath: "#/properties/rules/properties/speaker-command/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-command"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
          } else {
            const err271 = { instancePath: instancePath + "/rules/speaker-command", schemaPath: "#/properties/rules/properties/speaker-command/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err271];
            } else {
              vErrors.push(err271);
            }
            errors++;
          }
        }
        if (data3["speaker-delete-in-use"] !== void 0) {
          let data182 = data3["speaker-delete-in-use"];
          if (data182 && typeof data182 == "object" && !Array.isArray(data182)) {
            for (const key91 in data182) {
              if (!(key91 === "action")) {
                const err272 = { instancePath: instancePath + "/rules/speaker-delete-in-use", schemaPath: "#/properties/rules/properties/speaker-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key91 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err272];
                } else {
                  vErrors.push(err272);
                }
                errors++;
              }
            }
            if (data182.action !== void 0) {
              let data183 = data182.action;
              if (!(data183 === "deny" || data183 === "warn" || data183 === "audit" || data183 === "off")) {
                const err273 = { instancePath: instancePath + "/rules/speaker-delete-in-use/action", schemaPath: "#/properties/rules/properties/speaker-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
          } else {
            const err274 = { instancePath: instancePath + "/rules/speaker-delete-in-use", schemaPath: "#/properties/rules/properties/speaker-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err274];
            } else {
              vErrors.push(err274);
            }
            errors++;
          }
        }
        if (data3["speaker-duplicate"] !== void 0) {
          let data184 = data3["speaker-duplicate"];
          if (data184 && typeof data184 == "object" && !Array.isArray(data184)) {
            for (const key92 in data184) {
              if (!(key92 === "action")) {
                const err275 = { instancePath: instancePath + "/rules/speaker-duplicate", schemaPath: "#/properties/rules/properties/speaker-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key92 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err275];
                } else {
                  vErrors.push(err275);
                }
                errors++;
              }
            }
            if (data184.action !== void 0) {
              let data185 = data184.action;
              if (!(data185 === "deny" || data185 === "warn" || data185 === "audit" || data185 === "off")) {
                const err276 = { instancePath: instancePath + "/rules/speaker-duplicate/action", schemaPath: "#/properties/rules/properties/speaker-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
            }
          } else {
            const err277 = { instancePath: instancePath + "/rules/speaker-duplicate", schemaPath: "#/properties/rules/properties/speaker-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
        }
        if (data3["speaker-environment"] !== void 0) {
          let data186 = data3["speaker-environment"];
          if (data186 && typeof data186 == "object" && !Array.isArray(data186)) {
            for (const key93 in data186) {
              if (!(key93 === "action")) {
                const err278 = { instancePath: instancePath + "/rules/speaker-environment", schemaPath: "#/properties/rules/properties/speaker-environment/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key93 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err278];
                } else {
                  vErrors.push(err278);
                }
                errors++;
              }
            }
            if (data186.action !== void 0) {
              let data187 = data186.action;
              if (!(data187 === "deny" || data187 === "warn" || data187 === "audit" || data187 === "off")) {
                const err279 = { instancePath: instancePath + "/rules/speaker-environment/action", schemaPath: "#/properties/rules/properties/speaker-environment/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-environment"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err279];
                } else {
                  vErrors.push(err279);
                }
                errors++;
              }
            }
          } else {
            const err280 = { instancePath: instancePath + "/rules/speaker-environment", schemaPath: "#/properties/rules/properties/speaker-environment/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err280];
            } else {
              vErrors.push(err280);
            }
            errors++;
          }
        }
        if (data3["speaker-flag-invalid"] !== void 0) {
          let data188 = data3["speaker-flag-invalid"];
          if (data188 && typeof data188 == "object" && !Array.isArray(data188)) {
            for (const key94 in data188) {
              if (!(key94 === "action")) {
                const err281 = { instancePath: instancePath + "/rules/speaker-flag-invalid", schemaPath: "#/properties/rules/properties/speaker-flag-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key94 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err281];
                } else {
                  vErrors.push(err281);
                }
                errors++;
              }
            }
            if (data188.action !== void 0) {
              let data189 = data188.action;
              if (!(data189 === "deny" || data189 === "warn" || data189 === "audit" || data189 === "off")) {
                const err282 = { instancePath: instancePath + "/rules/speaker-flag-invalid/action", schemaPath: "#/properties/rules/properties/speaker-flag-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-flag-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err282];
                } else {
                  vErrors.push(err282);
                }
                errors++;
              }
            }
          } else {
            const err283 = { instancePath: instancePath + "/rules/speaker-flag-invalid", schemaPath: "#/properties/rules/properties/speaker-flag-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err283];
            } else {
              vErrors.push(err283);
            }
            errors++;
          }
        }
        if (data3["speaker-host-network"] !== void 0) {
          let data190 = data3["speaker-host-network"];
          if (data190 && typeof data190 == "object" && !Array.isArray(data190)) {
            for (const key95 in data190) {
              if (!(key95 === "action")) {
                const err284 = { instancePath: instancePath + "/rules/speaker-host-network", schemaPath: "#/properties/rules/properties/speaker-host-network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key95 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
            }
            if (data190.action !== void 0) {
              let data191 = data190.action;
              if (!(data191 === "deny" || data191 === "warn" || data191 === "audit" || data191 === "off")) {
                const err285 = { instancePath: instancePath + "/rules/speaker-host-network/action", schemaPath: "#/properties/rules/properties/speaker-host-network/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-host-network"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err285];
                } else {
                  vErrors.push(err285);
                }
                errors++;
              }
            }
          } else {
            const err286 = { instancePath: instancePath + "/rules/speaker-host-network", schemaPath: "#/properties/rules/properties/speaker-host-network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err286];
            } else {
              vErrors.push(err286);
            }
            errors++;
          }
        }
        if (data3["speaker-image-tag"] !== void 0) {
          let data192 = data3["speaker-image-tag"];
          if (data192 && typeof data192 == "object" && !Array.isArray(data192)) {
            for (const key96 in data192) {
              if (!(key96 === "action")) {
                const err287 = { instancePath: instancePath + "/rules/speaker-image-tag", schemaPath: "#/properties/rules/properties/speaker-image-tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key96 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err287];
                } else {
                  vErrors.push(err287);
                }
                errors++;
              }
            }
            if (data192.action !== void 0) {
              let data193 = data192.action;
              if (!(data193 === "deny" || data193 === "warn" || data193 === "audit" || data193 === "off")) {
                const err288 = { instancePath: instancePath + "/rules/speaker-image-tag/action", schemaPath: "#/properties/rules/properties/speaker-image-tag/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-image-tag"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err288];
                } else {
                  vErrors.push(err288);
                }
                errors++;
              }
            }
          } else {
            const err289 = { instancePath: instancePath + "/rules/speaker-image-tag", schemaPath: "#/properties/rules/properties/speaker-image-tag/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err289];
            } else {
              vErrors.push(err289);
            }
            errors++;
          }
        }
        if (data3["speaker-layer2-disabled"] !== void 0) {
          let data194 = data3["speaker-layer2-disabled"];
          if (data194 && typeof data194 == "object" && !Array.isArray(data194)) {
            for (const key97 in data194) {
              if (!(key97 === "action")) {
                const err290 = { instancePath: instancePath + "/rules/speaker-layer2-disabled", schemaPath: "#/properties/rules/properties/speaker-layer2-disabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key97 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err290];
                } else {
                  vErrors.push(err290);
                }
                errors++;
              }
            }
            if (data194.action !== void 0) {
              let data195 = data194.action;
              if (!(data195 === "deny" || data195 === "warn" || data195 === "audit" || data195 === "off")) {
                const err291 = { instancePath: instancePath + "/rules/speaker-layer2-disabled/action", schemaPath: "#/properties/rules/properties/speaker-layer2-disabled/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-layer2-disabled"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err291];
                } else {
                  vErrors.push(err291);
                }
                errors++;
              }
            }
          } else {
            const err292 = { instancePath: instancePath + "/rules/speaker-layer2-disabled", schemaPath: "#/properties/rules/properties/speaker-layer2-disabled/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err292];
            } else {
              vErrors.push(err292);
            }
            errors++;
          }
        }
        if (data3["speaker-memberlist-key"] !== void 0) {
          let data196 = data3["speaker-memberlist-key"];
          if (data196 && typeof data196 == "object" && !Array.isArray(data196)) {
            for (const key98 in data196) {
              if (!(key98 === "action")) {
                const err293 = { instancePath: instancePath + "/rules/speaker-memberlist-key", schemaPath: "#/properties/rules/properties/speaker-memberlist-key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key98 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err293];
                } else {
                  vErrors.push(err293);
                }
                errors++;
              }
            }
            if (data196.action !== void 0) {
              let data197 = data196.action;
              if (!(data197 === "deny" || data197 === "warn" || data197 === "audit" || data197 === "off")) {
                const err294 = { instancePath: instancePath + "/rules/speaker-memberlist-key/action", schemaPath: "#/properties/rules/properties/speaker-memberlist-key/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-memberlist-key"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err294];
                } else {
                  vErrors.push(err294);
                }
                errors++;
              }
            }
          } else {
            const err295 = { instancePath: instancePath + "/rules/speaker-memberlist-key", schemaPath: "#/properties/rules/properties/speaker-memberlist-key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err295];
            } else {
              vErrors.push(err295);
            }
            errors++;
          }
        }
        if (data3["speaker-no-node"] !== void 0) {
          let data198 = data3["speaker-no-node"];
          if (data198 && typeof data198 == "object" && !Array.isArray(data198)) {
            for (const key99 in data198) {
              if (!(key99 === "action")) {
                const err296 = { instancePath: instancePath + "/rules/speaker-no-node", schemaPath: "#/properties/rules/properties/speaker-no-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key99 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
            }
            if (data198.action !== void 0) {
              let data199 = data198.action;
              if (!(data199 === "deny" || data199 === "warn" || data199 === "audit" || data199 === "off")) {
                const err297 = { instancePath: instancePath + "/rules/speaker-no-node/action", schemaPath: "#/properties/rules/properties/speaker-no-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-no-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
          } else {
            const err298 = { instancePath: instancePath + "/rules/speaker-no-node", schemaPath: "#/properties/rules/properties/speaker-no-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err298];
            } else {
              vErrors.push(err298);
            }
            errors++;
          }
        }
        if (data3["speaker-node-name"] !== void 0) {
          let data200 = data3["speaker-node-name"];
          if (data200 && typeof data200 == "object" && !Array.isArray(data200)) {
            for (const key100 in data200) {
              if (!(key100 === "action")) {
                const err299 = { instancePath: instancePath + "/rules/speaker-node-name", schemaPath: "#/properties/rules/properties/speaker-node-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key100 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err299];
                } else {
                  vErrors.push(err299);
                }
                errors++;
              }
            }
            if (data200.action !== void 0) {
              let data201 = data200.action;
              if (!(data201 === "deny" || data201 === "warn" || data201 === "audit" || data201 === "off")) {
                const err300 = { instancePath: instancePath + "/rules/speaker-node-name/action", schemaPath: "#/properties/rules/properties/speaker-node-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-node-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err300];
                } else {
                  vErrors.push(err300);
                }
                errors++;
              }
            }
          } else {
            const err301 = { instancePath: instancePath + "/rules/speaker-node-name", schemaPath: "#/properties/rules/properties/speaker-node-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err301];
            } else {
              vErrors.push(err301);
            }
            errors++;
          }
        }
        if (data3["speaker-peers"] !== void 0) {
          let data202 = data3["speaker-peers"];
          if (data202 && typeof data202 == "object" && !Array.isArray(data202)) {
            for (const key101 in data202) {
              if (!(key101 === "action")) {
                const err302 = { instancePath: instancePath + "/rules/speaker-peers", schemaPath: "#/properties/rules/properties/speaker-peers/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key101 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data202.action !== void 0) {
              let data203 = data202.action;
              if (!(data203 === "deny" || data203 === "warn" || data203 === "audit" || data203 === "off")) {
                const err303 = { instancePath: instancePath + "/rules/speaker-peers/action", schemaPath: "#/properties/rules/properties/speaker-peers/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-peers"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
            }
          } else {
            const err304 = { instancePath: instancePath + "/rules/speaker-peers", schemaPath: "#/properties/rules/properties/speaker-peers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err304];
            } else {
              vErrors.push(err304);
            }
            errors++;
          }
        }
        if (data3["speaker-pod-security"] !== void 0) {
          let data204 = data3["speaker-pod-security"];
          if (data204 && typeof data204 == "object" && !Array.isArray(data204)) {
            for (const key102 in data204) {
              if (!(key102 === "action")) {
                const err305 = { instancePath: instancePath + "/rules/speaker-pod-security", schemaPath: "#/properties/rules/properties/speaker-pod-security/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key102 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              }
            }
            if (data204.action !== void 0) {
              let data205 = data204.action;
              if (!(data205 === "deny" || data205 === "warn" || data205 === "audit" || data205 === "off")) {
                const err306 = { instancePath: instancePath + "/rules/speaker-pod-security/action", schemaPath: "#/properties/rules/properties/speaker-pod-security/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-pod-security"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err306];
                } else {
                  vErrors.push(err306);
                }
                errors++;
              }
            }
          } else {
            const err307 = { instancePath: instancePath + "/rules/speaker-pod-security", schemaPath: "#/properties/rules/properties/speaker-pod-security/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err307];
            } else {
              vErrors.push(err307);
            }
            errors++;
          }
        }
        if (data3["speaker-port-clash"] !== void 0) {
          let data206 = data3["speaker-port-clash"];
          if (data206 && typeof data206 == "object" && !Array.isArray(data206)) {
            for (const key103 in data206) {
              if (!(key103 === "action")) {
                const err308 = { instancePath: instancePath + "/rules/speaker-port-clash", schemaPath: "#/properties/rules/properties/speaker-port-clash/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key103 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err308];
                } else {
                  vErrors.push(err308);
                }
                errors++;
              }
            }
            if (data206.action !== void 0) {
              let data207 = data206.action;
              if (!(data207 === "deny" || data207 === "warn" || data207 === "audit" || data207 === "off")) {
                const err309 = { instancePath: instancePath + "/rules/speaker-port-clash/action", schemaPath: "#/properties/rules/properties/speaker-port-clash/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-port-clash"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
          } else {
            const err310 = { instancePath: instancePath + "/rules/speaker-port-clash", schemaPath: "#/properties/rules/properties/speaker-port-clash/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err310];
            } else {
              vErrors.push(err310);
            }
            errors++;
          }
        }
        if (data3["speaker-probe-port"] !== void 0) {
          let data208 = data3["speaker-probe-port"];
          if (data208 && typeof data208 == "object" && !Array.isArray(data208)) {
            for (const key104 in data208) {
              if (!(key104 === "action")) {
                const err311 = { instancePath: instancePath + "/rules/speaker-probe-port", schemaPath: "#/properties/rules/properties/speaker-probe-port/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key104 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err311];
                } else {
                  vErrors.push(err311);
                }
                errors++;
              }
            }
            if (data208.action !== void 0) {
              let data209 = data208.action;
              if (!(data209 === "deny" || data209 === "warn" || data209 === "audit" || data209 === "off")) {
                const err312 = { instancePath: instancePath + "/rules/speaker-probe-port/action", schemaPath: "#/properties/rules/properties/speaker-probe-port/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-probe-port"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
            }
          } else {
            const err313 = { instancePath: instancePath + "/rules/speaker-probe-port", schemaPath: "#/properties/rules/properties/speaker-probe-port/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
        if (data3["speaker-rolling-change"] !== void 0) {
          let data210 = data3["speaker-rolling-change"];
          if (data210 && typeof data210 == "object" && !Array.isArray(data210)) {
            for (const key105 in data210) {
              if (!(key105 === "action")) {
                const err314 = { instancePath: instancePath + "/rules/speaker-rolling-change", schemaPath: "#/properties/rules/properties/speaker-rolling-change/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key105 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
            }
            if (data210.action !== void 0) {
              let data211 = data210.action;
              if (!(data211 === "deny" || data211 === "warn" || data211 === "audit" || data211 === "off")) {
                const err315 = { instancePath: instancePath + "/rules/speaker-rolling-change/action", schemaPath: "#/properties/rules/properties/speaker-rolling-change/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["speaker-rolling-change"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err315];
                } else {
                  vErrors.push(err315);
                }
                errors++;
              }
            }
          } else {
            const err316 = { instancePath: instancePath + "/rules/speaker-rolling-change", schemaPath: "#/properties/rules/properties/speaker-rolling-change/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
        }
      } else {
        const err317 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err317];
        } else {
          vErrors.push(err317);
        }
        errors++;
      }
    }
    if (data.exemptions !== void 0) {
      let data212 = data.exemptions;
      if (Array.isArray(data212)) {
        const len0 = data212.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data213 = data212[i0];
          if (data213 && typeof data213 == "object" && !Array.isArray(data213)) {
            if (data213.rules === void 0) {
              const err318 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err318];
              } else {
                vErrors.push(err318);
              }
              errors++;
            }
            if (data213.match === void 0) {
              const err319 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" };
              if (vErrors === null) {
                vErrors = [err319];
              } else {
                vErrors.push(err319);
              }
              errors++;
            }
            if (data213.reason === void 0) {
              const err320 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err320];
              } else {
                vErrors.push(err320);
              }
              errors++;
            }
            for (const key106 in data213) {
              if (!(key106 === "rules" || key106 === "match" || key106 === "reason" || key106 === "expires")) {
                const err321 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key106 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err321];
                } else {
                  vErrors.push(err321);
                }
                errors++;
              }
            }
            if (data213.rules !== void 0) {
              let data214 = data213.rules;
              if (Array.isArray(data214)) {
                if (data214.length < 1) {
                  const err322 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules", schemaPath: "#/properties/exemptions/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err322];
                  } else {
                    vErrors.push(err322);
                  }
                  errors++;
                }
                const len1 = data214.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data215 = data214[i1];
                  if (!(data215 === "cluster-foreign-pool" || data215 === "cluster-kube-proxy-config" || data215 === "cluster-kube-proxy-restart" || data215 === "cluster-memberlist-secret" || data215 === "cluster-namespace-labels" || data215 === "cluster-node-address" || data215 === "cluster-strict-arp" || data215 === "eip-address-immutable" || data215 === "eip-address-notation" || data215 === "eip-address-overlap" || data215 === "eip-address-special-purpose" || data215 === "eip-address-syntax" || data215 === "eip-alias-group" || data215 === "eip-can-reach-node" || data215 === "eip-can-reach-pool" || data215 === "eip-can-reach-target" || data215 === "eip-change-moves-services" || data215 === "eip-cluster-cidr" || data215 === "eip-default-duplicate" || data215 === "eip-default-spelling" || data215 === "eip-delete-in-use" || data215 === "eip-endless-moves" || data215 === "eip-field-type" || data215 === "eip-foreign-address" || data215 === "eip-gateway-address" || data215 === "eip-huge" || data215 === "eip-interface-missing" || data215 === "eip-interface-name" || data215 === "eip-interface-two-families" || data215 === "eip-ipv6-unsupported" || data215 === "eip-name-too-long" || data215 === "eip-namespace-selector-empty" || data215 === "eip-namespace-selector-invalid" || data215 === "eip-namespace-unknown" || data215 === "eip-network-address" || data215 === "eip-node-address" || data215 === "eip-outside-subnet" || data215 === "eip-override-unknown" || data215 === "eip-priority-tie" || data215 === "eip-protocol-missing" || data215 === "eip-protocol-unknown" || data215 === "eip-reserved-range" || data215 === "eip-speaker-missing" || data215 === "eip-strict-arp" || data215 === "eip-unselected" || data215 === "eip-using-known-ips" || data215 === "eip-v1alpha1-write" || data215 === "service-address-notation" || data215 === "service-address-outside" || data215 === "service-address-syntax" || data215 === "service-address-twice" || data215 === "service-address-unusable" || data215 === "service-alias-key" || data215 === "service-delete-hangs" || data215 === "service-dual-stack-required" || data215 === "service-eip-full" || data215 === "service-eip-key-mixed-up" || data215 === "service-eip-missing" || data215 === "service-eip-other-namespace" || data215 === "service-eip-unusable" || data215 === "service-endpoints-missing" || data215 === "service-external-ip-in-eip" || data215 === "service-family-mismatch" || data215 === "service-field-lost" || data215 === "service-foreign-annotation" || data215 === "service-foreign-status" || data215 === "service-key-in-labels" || data215 === "service-key-unknown" || data215 === "service-label-changed" || data215 === "service-last-annotation" || data215 === "service-moves-between-eips" || data215 === "service-no-eip" || data215 === "service-node-proxy-changed" || data215 === "service-node-proxy-eip" || data215 === "service-node-proxy-name" || data215 === "service-node-proxy-port" || data215 === "service-node-proxy-type" || data215 === "service-not-announced" || data215 === "service-opt-in-missing" || data215 === "service-opt-in-value" || data215 === "service-port-taken" || data215 === "service-protocol-mismatch" || data215 === "service-shared-local" || data215 === "service-traffic-local" || data215 === "service-two-controllers" || data215 === "service-type-not-load-balancer" || data215 === "service-update-loses-address" || data215 === "speaker-capabilities" || data215 === "speaker-command" || data215 === "speaker-delete-in-use" || data215 === "speaker-duplicate" || data215 === "speaker-environment" || data215 === "speaker-flag-invalid" || data215 === "speaker-host-network" || data215 === "speaker-image-tag" || data215 === "speaker-layer2-disabled" || data215 === "speaker-memberlist-key" || data215 === "speaker-no-node" || data215 === "speaker-node-name" || data215 === "speaker-peers" || data215 === "speaker-pod-security" || data215 === "speaker-port-clash" || data215 === "speaker-probe-port" || data215 === "speaker-rolling-change" || data215 === "eip-canonical-address" || data215 === "eip-interface-default" || data215 === "eip-protocol-default" || data215 === "service-canonical-requested-address" || data215 === "service-load-balancer-class" || data215 === "service-opt-in" || data215 === "service-pin-eip" || data215 === "speaker-enable-layer2")) {
                    const err323 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules/" + i1, schemaPath: "#/properties/exemptions/items/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.exemptions.items.properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err323];
                    } else {
                      vErrors.push(err323);
                    }
                    errors++;
                  }
                }
              } else {
                const err324 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules", schemaPath: "#/properties/exemptions/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err324];
                } else {
                  vErrors.push(err324);
                }
                errors++;
              }
            }
            if (data213.match !== void 0) {
              let data216 = data213.match;
              if (data216 && typeof data216 == "object" && !Array.isArray(data216)) {
                for (const key107 in data216) {
                  if (!(key107 === "kind" || key107 === "namespace" || key107 === "name")) {
                    const err325 = { instancePath: instancePath + "/exemptions/" + i0 + "/match", schemaPath: "#/properties/exemptions/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key107 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err325];
                    } else {
                      vErrors.push(err325);
                    }
                    errors++;
                  }
                }
                if (data216.kind !== void 0) {
                  if (typeof data216.kind !== "string") {
                    const err326 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/kind", schemaPath: "#/properties/exemptions/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err326];
                    } else {
                      vErrors.push(err326);
                    }
                    errors++;
                  }
                }
                if (data216.namespace !== void 0) {
                  if (typeof data216.namespace !== "string") {
                    const err327 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/namespace", schemaPath: "#/properties/exemptions/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err327];
                    } else {
                      vErrors.push(err327);
                    }
                    errors++;
                  }
                }
                if (data216.name !== void 0) {
                  if (typeof data216.name !== "string") {
                    const err328 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/name", schemaPath: "#/properties/exemptions/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err328];
                    } else {
                      vErrors.push(err328);
                    }
                    errors++;
                  }
                }
              } else {
                const err329 = { instancePath: instancePath + "/exemptions/" + i0 + "/match", schemaPath: "#/properties/exemptions/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err329];
                } else {
                  vErrors.push(err329);
                }
                errors++;
              }
            }
            if (data213.reason !== void 0) {
              let data220 = data213.reason;
              if (typeof data220 === "string") {
                if (func4(data220) < 1) {
                  const err330 = { instancePath: instancePath + "/exemptions/" + i0 + "/reason", schemaPath: "#/properties/exemptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err330];
                  } else {
                    vErrors.push(err330);
                  }
                  errors++;
                }
              } else {
                const err331 = { instancePath: instancePath + "/exemptions/" + i0 + "/reason", schemaPath: "#/properties/exemptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err331];
                } else {
                  vErrors.push(err331);
                }
                errors++;
              }
            }
            if (data213.expires !== void 0) {
              let data221 = data213.expires;
              if (typeof data221 === "string") {
                if (!pattern0.test(data221)) {
                  const err332 = { instancePath: instancePath + "/exemptions/" + i0 + "/expires", schemaPath: "#/properties/exemptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err332];
                  } else {
                    vErrors.push(err332);
                  }
                  errors++;
                }
              } else {
                const err333 = { instancePath: instancePath + "/exemptions/" + i0 + "/expires", schemaPath: "#/properties/exemptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err333];
                } else {
                  vErrors.push(err333);
                }
                errors++;
              }
            }
          } else {
            const err334 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err334];
            } else {
              vErrors.push(err334);
            }
            errors++;
          }
        }
      } else {
        const err335 = { instancePath: instancePath + "/exemptions", schemaPath: "#/properties/exemptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err335];
        } else {
          vErrors.push(err335);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data222 = data.facts;
      if (data222 && typeof data222 == "object" && !Array.isArray(data222)) {
        for (const key108 in data222) {
          if (!(key108 === "openelb" || key108 === "networks")) {
            const err336 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key108 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err336];
            } else {
              vErrors.push(err336);
            }
            errors++;
          }
        }
        if (data222.openelb !== void 0) {
          let data223 = data222.openelb;
          if (typeof data223 === "string") {
            if (!pattern1.test(data223)) {
              const err337 = { instancePath: instancePath + "/facts/openelb", schemaPath: "#/properties/facts/properties/openelb/pattern", keyword: "pattern", params: { pattern: "^(master|0\\.[56](\\.\\d+)?)$" }, message: 'must match pattern "^(master|0\\.[56](\\.\\d+)?)$"' };
              if (vErrors === null) {
                vErrors = [err337];
              } else {
                vErrors.push(err337);
              }
              errors++;
            }
          } else {
            const err338 = { instancePath: instancePath + "/facts/openelb", schemaPath: "#/properties/facts/properties/openelb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err338];
            } else {
              vErrors.push(err338);
            }
            errors++;
          }
        }
        if (data222.networks !== void 0) {
          let data224 = data222.networks;
          if (Array.isArray(data224)) {
            const len2 = data224.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data225 = data224[i2];
              if (data225 && typeof data225 == "object" && !Array.isArray(data225)) {
                if (data225.cidr === void 0) {
                  const err339 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                  if (vErrors === null) {
                    vErrors = [err339];
                  } else {
                    vErrors.push(err339);
                  }
                  errors++;
                }
                for (const key109 in data225) {
                  if (!(key109 === "cidr" || key109 === "gateway" || key109 === "reserved")) {
                    const err340 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key109 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err340];
                    } else {
                      vErrors.push(err340);
                    }
                    errors++;
                  }
                }
                if (data225.cidr !== void 0) {
                  let data226 = data225.cidr;
                  if (typeof data226 === "string") {
                    if (func4(data226) < 1) {
                      const err341 = { instancePath: instancePath + "/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/facts/properties/networks/items/properties/cidr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err341];
                      } else {
                        vErrors.push(err341);
                      }
                      errors++;
                    }
                  } else {
                    const err342 = { instancePath: instancePath + "/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/facts/properties/networks/items/properties/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err342];
                    } else {
                      vErrors.push(err342);
                    }
                    errors++;
                  }
                }
                if (data225.gateway !== void 0) {
                  let data227 = data225.gateway;
                  if (typeof data227 === "string") {
                    if (func4(data227) < 1) {
                      const err343 = { instancePath: instancePath + "/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/facts/properties/networks/items/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err343];
                      } else {
                        vErrors.push(err343);
                      }
                      errors++;
                    }
                  } else {
                    const err344 = { instancePath: instancePath + "/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/facts/properties/networks/items/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err344];
                    } else {
                      vErrors.push(err344);
                    }
                    errors++;
                  }
                }
                if (data225.reserved !== void 0) {
                  let data228 = data225.reserved;
                  if (Array.isArray(data228)) {
                    const len3 = data228.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data229 = data228[i3];
                      if (typeof data229 === "string") {
                        if (func4(data229) < 1) {
                          const err345 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err345];
                          } else {
                            vErrors.push(err345);
                          }
                          errors++;
                        }
                      } else {
                        const err346 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err346];
                        } else {
                          vErrors.push(err346);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err347 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved", schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err347];
                    } else {
                      vErrors.push(err347);
                    }
                    errors++;
                  }
                }
              } else {
                const err348 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err348];
                } else {
                  vErrors.push(err348);
                }
                errors++;
              }
            }
          } else {
            const err349 = { instancePath: instancePath + "/facts/networks", schemaPath: "#/properties/facts/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err349];
            } else {
              vErrors.push(err349);
            }
            errors++;
          }
        }
      } else {
        const err350 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err350];
        } else {
          vErrors.push(err350);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data230 = data.overrides;
      if (!(data230 === "allowed" || data230 === "forbidden")) {
        const err351 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/enum", keyword: "enum", params: { allowedValues: schema11.properties.overrides.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err351];
        } else {
          vErrors.push(err351);
        }
        errors++;
      }
    }
    if (data.registration !== void 0) {
      let data231 = data.registration;
      if (data231 && typeof data231 == "object" && !Array.isArray(data231)) {
        for (const key110 in data231) {
          if (!(key110 === "failurePolicy")) {
            const err352 = { instancePath: instancePath + "/registration", schemaPath: "#/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key110 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
        }
        if (data231.failurePolicy !== void 0) {
          let data232 = data231.failurePolicy;
          if (data232 && typeof data232 == "object" && !Array.isArray(data232)) {
            for (const key111 in data232) {
              if (!func2.call(schema11.properties.registration.properties.failurePolicy.properties, key111)) {
                const err353 = { instancePath: instancePath + "/registration/failurePolicy", schemaPath: "#/properties/registration/properties/failurePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key111 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err353];
                } else {
                  vErrors.push(err353);
                }
                errors++;
              }
            }
            if (data232.Eip !== void 0) {
              let data233 = data232.Eip;
              if (!(data233 === "Fail" || data233 === "Ignore")) {
                const err354 = { instancePath: instancePath + "/registration/failurePolicy/Eip", schemaPath: "#/properties/registration/properties/failurePolicy/properties/Eip/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.Eip.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err354];
                } else {
                  vErrors.push(err354);
                }
                errors++;
              }
            }
            if (data232.Service !== void 0) {
              let data234 = data232.Service;
              if (!(data234 === "Fail" || data234 === "Ignore")) {
                const err355 = { instancePath: instancePath + "/registration/failurePolicy/Service", schemaPath: "#/properties/registration/properties/failurePolicy/properties/Service/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.Service.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err355];
                } else {
                  vErrors.push(err355);
                }
                errors++;
              }
            }
            if (data232.DaemonSet !== void 0) {
              let data235 = data232.DaemonSet;
              if (!(data235 === "Fail" || data235 === "Ignore")) {
                const err356 = { instancePath: instancePath + "/registration/failurePolicy/DaemonSet", schemaPath: "#/properties/registration/properties/failurePolicy/properties/DaemonSet/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.DaemonSet.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err356];
                } else {
                  vErrors.push(err356);
                }
                errors++;
              }
            }
            if (data232.Deployment !== void 0) {
              let data236 = data232.Deployment;
              if (!(data236 === "Fail" || data236 === "Ignore")) {
                const err357 = { instancePath: instancePath + "/registration/failurePolicy/Deployment", schemaPath: "#/properties/registration/properties/failurePolicy/properties/Deployment/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.Deployment.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err357];
                } else {
                  vErrors.push(err357);
                }
                errors++;
              }
            }
            if (data232.ConfigMap !== void 0) {
              let data237 = data232.ConfigMap;
              if (!(data237 === "Fail" || data237 === "Ignore")) {
                const err358 = { instancePath: instancePath + "/registration/failurePolicy/ConfigMap", schemaPath: "#/properties/registration/properties/failurePolicy/properties/ConfigMap/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.ConfigMap.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err358];
                } else {
                  vErrors.push(err358);
                }
                errors++;
              }
            }
            if (data232.IPAddressPool !== void 0) {
              let data238 = data232.IPAddressPool;
              if (!(data238 === "Fail" || data238 === "Ignore")) {
                const err359 = { instancePath: instancePath + "/registration/failurePolicy/IPAddressPool", schemaPath: "#/properties/registration/properties/failurePolicy/properties/IPAddressPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.IPAddressPool.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err359];
                } else {
                  vErrors.push(err359);
                }
                errors++;
              }
            }
            if (data232.CiliumLoadBalancerIPPool !== void 0) {
              let data239 = data232.CiliumLoadBalancerIPPool;
              if (!(data239 === "Fail" || data239 === "Ignore")) {
                const err360 = { instancePath: instancePath + "/registration/failurePolicy/CiliumLoadBalancerIPPool", schemaPath: "#/properties/registration/properties/failurePolicy/properties/CiliumLoadBalancerIPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.CiliumLoadBalancerIPPool.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err360];
                } else {
                  vErrors.push(err360);
                }
                errors++;
              }
            }
            if (data232.ServiceGroup !== void 0) {
              let data240 = data232.ServiceGroup;
              if (!(data240 === "Fail" || data240 === "Ignore")) {
                const err361 = { instancePath: instancePath + "/registration/failurePolicy/ServiceGroup", schemaPath: "#/properties/registration/properties/failurePolicy/properties/ServiceGroup/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.ServiceGroup.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err361];
                } else {
                  vErrors.push(err361);
                }
                errors++;
              }
            }
            if (data232.IPPool !== void 0) {
              let data241 = data232.IPPool;
              if (!(data241 === "Fail" || data241 === "Ignore")) {
                const err362 = { instancePath: instancePath + "/registration/failurePolicy/IPPool", schemaPath: "#/properties/registration/properties/failurePolicy/properties/IPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.IPPool.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err362];
                } else {
                  vErrors.push(err362);
                }
                errors++;
              }
            }
            if (data232.ExternalIPPool !== void 0) {
              let data242 = data232.ExternalIPPool;
              if (!(data242 === "Fail" || data242 === "Ignore")) {
                const err363 = { instancePath: instancePath + "/registration/failurePolicy/ExternalIPPool", schemaPath: "#/properties/registration/properties/failurePolicy/properties/ExternalIPPool/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.ExternalIPPool.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err363];
                } else {
                  vErrors.push(err363);
                }
                errors++;
              }
            }
          } else {
            const err364 = { instancePath: instancePath + "/registration/failurePolicy", schemaPath: "#/properties/registration/properties/failurePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err364];
            } else {
              vErrors.push(err364);
            }
            errors++;
          }
        }
      } else {
        const err365 = { instancePath: instancePath + "/registration", schemaPath: "#/properties/registration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err365];
        } else {
          vErrors.push(err365);
        }
        errors++;
      }
    }
    if (data.dialect !== void 0) {
      let data243 = data.dialect;
      if (!(data243 === "openelb" || data243 === "kubeelb")) {
        const err366 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema11.properties.dialect.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err366];
        } else {
          vErrors.push(err366);
        }
        errors++;
      }
    }
    if (data.readSecrets !== void 0) {
      if (typeof data.readSecrets !== "boolean") {
        const err367 = { instancePath: instancePath + "/readSecrets", schemaPath: "#/properties/readSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err367];
        } else {
          vErrors.push(err367);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data245 = data.service;
      if (data245 && typeof data245 == "object" && !Array.isArray(data245)) {
        for (const key112 in data245) {
          if (!(key112 === "announcePrediction")) {
            const err368 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key112 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err368];
            } else {
              vErrors.push(err368);
            }
            errors++;
          }
        }
        if (data245.announcePrediction !== void 0) {
          if (typeof data245.announcePrediction !== "boolean") {
            const err369 = { instancePath: instancePath + "/service/announcePrediction", schemaPath: "#/properties/service/properties/announcePrediction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err369];
            } else {
              vErrors.push(err369);
            }
            errors++;
          }
        }
      } else {
        const err370 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err370];
        } else {
          vErrors.push(err370);
        }
        errors++;
      }
    }
    if (data.mutations !== void 0) {
      let data247 = data.mutations;
      if (!(data247 && typeof data247 == "object" && !Array.isArray(data247)) && typeof data247 !== "string") {
        const err371 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/type", keyword: "type", params: { type: schema11.properties.mutations.type }, message: "must be object,string" };
        if (vErrors === null) {
          vErrors = [err371];
        } else {
          vErrors.push(err371);
        }
        errors++;
      }
      if (typeof data247 === "string") {
        if (!pattern2.test(data247)) {
          const err372 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/pattern", keyword: "pattern", params: { pattern: "^all$" }, message: 'must match pattern "^all$"' };
          if (vErrors === null) {
            vErrors = [err372];
          } else {
            vErrors.push(err372);
          }
          errors++;
        }
      }
      if (data247 && typeof data247 == "object" && !Array.isArray(data247)) {
        for (const key113 in data247) {
          if (!(key113 === "eip-canonical-address" || key113 === "eip-interface-default" || key113 === "eip-protocol-default" || key113 === "service-canonical-requested-address" || key113 === "service-load-balancer-class" || key113 === "service-opt-in" || key113 === "service-pin-eip" || key113 === "speaker-enable-layer2")) {
            const err373 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key113 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err373];
            } else {
              vErrors.push(err373);
            }
            errors++;
          }
        }
        if (data247["eip-canonical-address"] !== void 0) {
          let data248 = data247["eip-canonical-address"];
          if (data248 && typeof data248 == "object" && !Array.isArray(data248)) {
            if (data248.enabled === void 0) {
              const err374 = { instancePath: instancePath + "/mutations/eip-canonical-address", schemaPath: "#/properties/mutations/properties/eip-canonical-address/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err374];
              } else {
                vErrors.push(err374);
              }
              errors++;
            }
            for (const key114 in data248) {
              if (!(key114 === "enabled")) {
                const err375 = { instancePath: instancePath + "/mutations/eip-canonical-address", schemaPath: "#/properties/mutations/properties/eip-canonical-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key114 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err375];
                } else {
                  vErrors.push(err375);
                }
                errors++;
              }
            }
            if (data248.enabled !== void 0) {
              if (typeof data248.enabled !== "boolean") {
                const err376 = { instancePath: instancePath + "/mutations/eip-canonical-address/enabled", schemaPath: "#/properties/mutations/properties/eip-canonical-address/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err376];
                } else {
                  vErrors.push(err376);
                }
                errors++;
              }
            }
          } else {
            const err377 = { instancePath: instancePath + "/mutations/eip-canonical-address", schemaPath: "#/properties/mutations/properties/eip-canonical-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err377];
            } else {
              vErrors.push(err377);
            }
            errors++;
          }
        }
        if (data247["eip-interface-default"] !== void 0) {
          let data250 = data247["eip-interface-default"];
          if (data250 && typeof data250 == "object" && !Array.isArray(data250)) {
            if (data250.enabled === void 0) {
              const err378 = { instancePath: instancePath + "/mutations/eip-interface-default", schemaPath: "#/properties/mutations/properties/eip-interface-default/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err378];
              } else {
                vErrors.push(err378);
              }
              errors++;
            }
            for (const key115 in data250) {
              if (!(key115 === "enabled" || key115 === "interface")) {
                const err379 = { instancePath: instancePath + "/mutations/eip-interface-default", schemaPath: "#/properties/mutations/properties/eip-interface-default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key115 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err379];
                } else {
                  vErrors.push(err379);
                }
                errors++;
              }
            }
            if (data250.enabled !== void 0) {
              if (typeof data250.enabled !== "boolean") {
                const err380 = { instancePath: instancePath + "/mutations/eip-interface-default/enabled", schemaPath: "#/properties/mutations/properties/eip-interface-default/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err380];
                } else {
                  vErrors.push(err380);
                }
                errors++;
              }
            }
            if (data250.interface !== void 0) {
              let data252 = data250.interface;
              if (typeof data252 === "string") {
                if (!pattern3.test(data252)) {
                  const err381 = { instancePath: instancePath + "/mutations/eip-interface-default/interface", schemaPath: "#/properties/mutations/properties/eip-interface-default/properties/interface/pattern", keyword: "pattern", params: { pattern: "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$" }, message: 'must match pattern "^(?:can_reach:[0-9A-Fa-f.:]+|(?!\\.{1,2}$)[^\\s/:]{1,15})$"' };
                  if (vErrors === null) {
                    vErrors = [err381];
                  } else {
                    vErrors.push(err381);
                  }
                  errors++;
                }
              } else {
                const err382 = { instancePath: instancePath + "/mutations/eip-interface-default/interface", schemaPath: "#/properties/mutations/properties/eip-interface-default/properties/interface/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err382];
                } else {
                  vErrors.push(err382);
                }
                errors++;
              }
            }
          } else {
            const err383 = { instancePath: instancePath + "/mutations/eip-interface-default", schemaPath: "#/properties/mutations/properties/eip-interface-default/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err383];
            } else {
              vErrors.push(err383);
            }
            errors++;
          }
        }
        if (data247["eip-protocol-default"] !== void 0) {
          let data253 = data247["eip-protocol-default"];
          if (data253 && typeof data253 == "object" && !Array.isArray(data253)) {
            if (data253.enabled === void 0) {
              const err384 = { instancePath: instancePath + "/mutations/eip-protocol-default", schemaPath: "#/properties/mutations/properties/eip-protocol-default/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err384];
              } else {
                vErrors.push(err384);
              }
              errors++;
            }
            for (const key116 in data253) {
              if (!(key116 === "enabled" || key116 === "protocol")) {
                const err385 = { instancePath: instancePath + "/mutations/eip-protocol-default", schemaPath: "#/properties/mutations/properties/eip-protocol-default/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key116 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err385];
                } else {
                  vErrors.push(err385);
                }
                errors++;
              }
            }
            if (data253.enabled !== void 0) {
              if (typeof data253.enabled !== "boolean") {
                const err386 = { instancePath: instancePath + "/mutations/eip-protocol-default/enabled", schemaPath: "#/properties/mutations/properties/eip-protocol-default/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err386];
                } else {
                  vErrors.push(err386);
                }
                errors++;
              }
            }
            if (data253.protocol !== void 0) {
              let data255 = data253.protocol;
              if (!(data255 === "layer2" || data255 === "vip")) {
                const err387 = { instancePath: instancePath + "/mutations/eip-protocol-default/protocol", schemaPath: "#/properties/mutations/properties/eip-protocol-default/properties/protocol/enum", keyword: "enum", params: { allowedValues: schema11.properties.mutations.properties["eip-protocol-default"].properties.protocol.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err387];
                } else {
                  vErrors.push(err387);
                }
                errors++;
              }
            }
          } else {
            const err388 = { instancePath: instancePath + "/mutations/eip-protocol-default", schemaPath: "#/properties/mutations/properties/eip-protocol-default/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err388];
            } else {
              vErrors.push(err388);
            }
            errors++;
          }
        }
        if (data247["service-canonical-requested-address"] !== void 0) {
          let data256 = data247["service-canonical-requested-address"];
          if (data256 && typeof data256 == "object" && !Array.isArray(data256)) {
            if (data256.enabled === void 0) {
              const err389 = { instancePath: instancePath + "/mutations/service-canonical-requested-address", schemaPath: "#/properties/mutations/properties/service-canonical-requested-address/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err389];
              } else {
                vErrors.push(err389);
              }
              errors++;
            }
            for (const key117 in data256) {
              if (!(key117 === "enabled")) {
                const err390 = { instancePath: instancePath + "/mutations/service-canonical-requested-address", schemaPath: "#/properties/mutations/properties/service-canonical-requested-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key117 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err390];
                } else {
                  vErrors.push(err390);
                }
                errors++;
              }
            }
            if (data256.enabled !== void 0) {
              if (typeof data256.enabled !== "boolean") {
                const err391 = { instancePath: instancePath + "/mutations/service-canonical-requested-address/enabled", schemaPath: "#/properties/mutations/properties/service-canonical-requested-address/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err391];
                } else {
                  vErrors.push(err391);
                }
                errors++;
              }
            }
          } else {
            const err392 = { instancePath: instancePath + "/mutations/service-canonical-requested-address", schemaPath: "#/properties/mutations/properties/service-canonical-requested-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err392];
            } else {
              vErrors.push(err392);
            }
            errors++;
          }
        }
        if (data247["service-load-balancer-class"] !== void 0) {
          let data258 = data247["service-load-balancer-class"];
          if (data258 && typeof data258 == "object" && !Array.isArray(data258)) {
            if (data258.enabled === void 0) {
              const err393 = { instancePath: instancePath + "/mutations/service-load-balancer-class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err393];
              } else {
                vErrors.push(err393);
              }
              errors++;
            }
            for (const key118 in data258) {
              if (!(key118 === "enabled" || key118 === "class")) {
                const err394 = { instancePath: instancePath + "/mutations/service-load-balancer-class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key118 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err394];
                } else {
                  vErrors.push(err394);
                }
                errors++;
              }
            }
            if (data258.enabled !== void 0) {
              if (typeof data258.enabled !== "boolean") {
                const err395 = { instancePath: instancePath + "/mutations/service-load-balancer-class/enabled", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err395];
                } else {
                  vErrors.push(err395);
                }
                errors++;
              }
            }
            if (data258.class !== void 0) {
              let data260 = data258.class;
              if (typeof data260 === "string") {
                if (func4(data260) > 317) {
                  const err396 = { instancePath: instancePath + "/mutations/service-load-balancer-class/class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/properties/class/maxLength", keyword: "maxLength", params: { limit: 317 }, message: "must NOT have more than 317 characters" };
                  if (vErrors === null) {
                    vErrors = [err396];
                  } else {
                    vErrors.push(err396);
                  }
                  errors++;
                }
                if (!pattern4.test(data260)) {
                  const err397 = { instancePath: instancePath + "/mutations/service-load-balancer-class/class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/properties/class/pattern", keyword: "pattern", params: { pattern: "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$" }, message: 'must match pattern "^(?:[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"' };
                  if (vErrors === null) {
                    vErrors = [err397];
                  } else {
                    vErrors.push(err397);
                  }
                  errors++;
                }
              } else {
                const err398 = { instancePath: instancePath + "/mutations/service-load-balancer-class/class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/properties/class/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err398];
                } else {
                  vErrors.push(err398);
                }
                errors++;
              }
            }
          } else {
            const err399 = { instancePath: instancePath + "/mutations/service-load-balancer-class", schemaPath: "#/properties/mutations/properties/service-load-balancer-class/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err399];
            } else {
              vErrors.push(err399);
            }
            errors++;
          }
        }
        if (data247["service-opt-in"] !== void 0) {
          let data261 = data247["service-opt-in"];
          if (data261 && typeof data261 == "object" && !Array.isArray(data261)) {
            if (data261.enabled === void 0) {
              const err400 = { instancePath: instancePath + "/mutations/service-opt-in", schemaPath: "#/properties/mutations/properties/service-opt-in/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err400];
              } else {
                vErrors.push(err400);
              }
              errors++;
            }
            for (const key119 in data261) {
              if (!(key119 === "enabled" || key119 === "namespaces")) {
                const err401 = { instancePath: instancePath + "/mutations/service-opt-in", schemaPath: "#/properties/mutations/properties/service-opt-in/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key119 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err401];
                } else {
                  vErrors.push(err401);
                }
                errors++;
              }
            }
            if (data261.enabled !== void 0) {
              if (typeof data261.enabled !== "boolean") {
                const err402 = { instancePath: instancePath + "/mutations/service-opt-in/enabled", schemaPath: "#/properties/mutations/properties/service-opt-in/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err402];
                } else {
                  vErrors.push(err402);
                }
                errors++;
              }
            }
            if (data261.namespaces !== void 0) {
              let data263 = data261.namespaces;
              if (Array.isArray(data263)) {
                if (data263.length < 1) {
                  const err403 = { instancePath: instancePath + "/mutations/service-opt-in/namespaces", schemaPath: "#/properties/mutations/properties/service-opt-in/properties/namespaces/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err403];
                  } else {
                    vErrors.push(err403);
                  }
                  errors++;
                }
                const len4 = data263.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data264 = data263[i4];
                  if (typeof data264 === "string") {
                    if (func4(data264) < 1) {
                      const err404 = { instancePath: instancePath + "/mutations/service-opt-in/namespaces/" + i4, schemaPath: "#/properties/mutations/properties/service-opt-in/properties/namespaces/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err404];
                      } else {
                        vErrors.push(err404);
                      }
                      errors++;
                    }
                  } else {
                    const err405 = { instancePath: instancePath + "/mutations/service-opt-in/namespaces/" + i4, schemaPath: "#/properties/mutations/properties/service-opt-in/properties/namespaces/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err405];
                    } else {
                      vErrors.push(err405);
                    }
                    errors++;
                  }
                }
              } else {
                const err406 = { instancePath: instancePath + "/mutations/service-opt-in/namespaces", schemaPath: "#/properties/mutations/properties/service-opt-in/properties/namespaces/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err406];
                } else {
                  vErrors.push(err406);
                }
                errors++;
              }
            }
          } else {
            const err407 = { instancePath: instancePath + "/mutations/service-opt-in", schemaPath: "#/properties/mutations/properties/service-opt-in/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err407];
            } else {
              vErrors.push(err407);
            }
            errors++;
          }
        }
        if (data247["service-pin-eip"] !== void 0) {
          let data265 = data247["service-pin-eip"];
          if (data265 && typeof data265 == "object" && !Array.isArray(data265)) {
            if (data265.enabled === void 0) {
              const err408 = { instancePath: instancePath + "/mutations/service-pin-eip", schemaPath: "#/properties/mutations/properties/service-pin-eip/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err408];
              } else {
                vErrors.push(err408);
              }
              errors++;
            }
            for (const key120 in data265) {
              if (!(key120 === "enabled")) {
                const err409 = { instancePath: instancePath + "/mutations/service-pin-eip", schemaPath: "#/properties/mutations/properties/service-pin-eip/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key120 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err409];
                } else {
                  vErrors.push(err409);
                }
                errors++;
              }
            }
            if (data265.enabled !== void 0) {
              if (typeof data265.enabled !== "boolean") {
                const err410 = { instancePath: instancePath + "/mutations/service-pin-eip/enabled", schemaPath: "#/properties/mutations/properties/service-pin-eip/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err410];
                } else {
                  vErrors.push(err410);
                }
                errors++;
              }
            }
          } else {
            const err411 = { instancePath: instancePath + "/mutations/service-pin-eip", schemaPath: "#/properties/mutations/properties/service-pin-eip/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err411];
            } else {
              vErrors.push(err411);
            }
            errors++;
          }
        }
        if (data247["speaker-enable-layer2"] !== void 0) {
          let data267 = data247["speaker-enable-layer2"];
          if (data267 && typeof data267 == "object" && !Array.isArray(data267)) {
            if (data267.enabled === void 0) {
              const err412 = { instancePath: instancePath + "/mutations/speaker-enable-layer2", schemaPath: "#/properties/mutations/properties/speaker-enable-layer2/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'" };
              if (vErrors === null) {
                vErrors = [err412];
              } else {
                vErrors.push(err412);
              }
              errors++;
            }
            for (const key121 in data267) {
              if (!(key121 === "enabled")) {
                const err413 = { instancePath: instancePath + "/mutations/speaker-enable-layer2", schemaPath: "#/properties/mutations/properties/speaker-enable-layer2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key121 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err413];
                } else {
                  vErrors.push(err413);
                }
                errors++;
              }
            }
            if (data267.enabled !== void 0) {
              if (typeof data267.enabled !== "boolean") {
                const err414 = { instancePath: instancePath + "/mutations/speaker-enable-layer2/enabled", schemaPath: "#/properties/mutations/properties/speaker-enable-layer2/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err414];
                } else {
                  vErrors.push(err414);
                }
                errors++;
              }
            }
          } else {
            const err415 = { instancePath: instancePath + "/mutations/speaker-enable-layer2", schemaPath: "#/properties/mutations/properties/speaker-enable-layer2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err415];
            } else {
              vErrors.push(err415);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err416 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err416];
    } else {
      vErrors.push(err416);
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
