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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://layer2-guard.io/schemas/settings.schema.json", "title": "Settings of layer2-guard check (.layer2-guard.yaml)", "type": "object", "additionalProperties": false, "properties": { "policy": { "type": ["string", "object"], "additionalProperties": false, "properties": { "apiVersion": { "const": "layer2-guard.io/v1alpha1" }, "kind": { "const": "Policy" }, "metadata": { "type": "object" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "eip-address-immutable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The address of an Eip is changed" }, "eip-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is spelt oddly and may mean more than its author did" }, "eip-address-overlap": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another Eip" }, "eip-address-special-purpose": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses at which no Service can be reached" }, "eip-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is not one that OpenELB stores, counts and announces alike" }, "eip-alias-group": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip of an API group that OpenELB does not read" }, "eip-can-reach-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a node" }, "eip-can-reach-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a pool or of the cluster" }, "eip-can-reach-target": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip does not name an address to reach" }, "eip-change-moves-services": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A change of the Eip moves or silences Services that use it" }, "eip-cluster-cidr": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with the pod or Service range of the cluster" }, "eip-default-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Eip is the default already" }, "eip-default-spelling": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Default annotation of the Eip is not exactly true" }, "eip-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is deleted while Services hold its addresses" }, "eip-field-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Eip is not of the type that its schema demands" }, "eip-foreign-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another load balancer" }, "eip-gateway-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the gateway of its subnet" }, "eip-huge": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds far more addresses than a cluster needs" }, "eip-interface-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Layer2 or vip Eip without interface" }, "eip-interface-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Interface of the Eip is no name that a speaker can use" }, "eip-interface-two-families": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv4 and an IPv6 Eip share an interface" }, "eip-name-too-long": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Name of the Eip cannot be the value of a label" }, "eip-namespace-selector-empty": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Empty namespaceSelector binds the pool to nobody or to everybody" }, "eip-namespace-selector-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespaceSelector of the Eip holds a key or value that no label can have" }, "eip-namespace-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip names a Namespace that does not exist" }, "eip-network-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the network or broadcast address of a subnet" }, "eip-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the address of a node or of the control plane" }, "eip-outside-subnet": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip lies outside the subnets of the nodes" }, "eip-override-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip accepts a rule that does not exist or cannot be accepted" }, "eip-priority-tie": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two Eips of the same priority serve a common namespace" }, "eip-protocol-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip without protocol is a BGP pool" }, "eip-protocol-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Protocol of the Eip is not one that OpenELB knows" }, "eip-reserved-range": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses that the policy reserves" }, "eip-unselected": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Only Services that name the Eip get addresses from it" }, "eip-using-known-ips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field usingKnownIPs of the Eip has no effect" }, "eip-v1alpha1-write": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is written through API version v1alpha1" } } }, "exemptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "enum": ["eip-address-immutable", "eip-address-notation", "eip-address-overlap", "eip-address-special-purpose", "eip-address-syntax", "eip-alias-group", "eip-can-reach-node", "eip-can-reach-pool", "eip-can-reach-target", "eip-change-moves-services", "eip-cluster-cidr", "eip-default-duplicate", "eip-default-spelling", "eip-delete-in-use", "eip-field-type", "eip-foreign-address", "eip-gateway-address", "eip-huge", "eip-interface-missing", "eip-interface-name", "eip-interface-two-families", "eip-name-too-long", "eip-namespace-selector-empty", "eip-namespace-selector-invalid", "eip-namespace-unknown", "eip-network-address", "eip-node-address", "eip-outside-subnet", "eip-override-unknown", "eip-priority-tie", "eip-protocol-missing", "eip-protocol-unknown", "eip-reserved-range", "eip-unselected", "eip-using-known-ips", "eip-v1alpha1-write"] } }, "match": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "namespace": { "type": "string" }, "name": { "type": "string" } } }, "reason": { "type": "string", "minLength": 1, "description": "why, for whoever finds it later" }, "expires": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "first day on which it no longer holds" } }, "required": ["rules", "match", "reason"] } }, "facts": { "type": "object", "additionalProperties": false, "properties": { "openelb": { "type": "string", "pattern": "^(master|0\\.[56](\\.\\d+)?)$", "description": "version of OpenELB" }, "networks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "cidr": { "type": "string", "minLength": 1 }, "gateway": { "type": "string", "minLength": 1 }, "reserved": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["cidr"] } } } }, "overrides": { "enum": ["allowed", "forbidden"] }, "registration": { "type": "object", "additionalProperties": false, "properties": { "failurePolicy": { "type": "object", "additionalProperties": false, "properties": { "Eip": { "enum": ["Fail", "Ignore"] }, "Service": { "enum": ["Fail", "Ignore"] }, "DaemonSet": { "enum": ["Fail", "Ignore"] } } } } }, "dialect": { "enum": ["openelb", "kubeelb"] }, "readSecrets": { "type": "boolean" }, "service": { "type": "object", "additionalProperties": false, "properties": { "announcePrediction": { "type": "boolean" } } }, "mutations": { "anyOf": [{ "const": "all" }, { "type": "object" }] } }, "description": "policy file, or the policy itself" }, "facts": { "type": "string", "minLength": 1, "description": "file with facts that take the place of those in the policy" }, "world": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "files and folders with the objects of the cluster; they are not judged" }, "ignore": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "globs of files that are left out, relative to this file" }, "values": { "type": "array", "items": { "type": "string", "minLength": 1 }, "description": "values files for every Helm chart that is rendered" }, "namespace": { "type": "string", "minLength": 1, "description": "namespace of objects that name none" }, "failOn": { "enum": ["error", "warning", "info", "never"], "description": "least severity that makes the exit code 1" } } };
var func2 = Object.prototype.hasOwnProperty;
var func4 = require_ucs2length().default;
var pattern0 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
var pattern1 = new RegExp("^(master|0\\.[56](\\.\\d+)?)$", "u");
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
            if (data4["eip-address-immutable"] !== void 0) {
              let data5 = data4["eip-address-immutable"];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                for (const key3 in data5) {
                  if (!(key3 === "action")) {
                    const err7 = { instancePath: instancePath + "/policy/rules/eip-address-immutable", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
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
                    const err8 = { instancePath: instancePath + "/policy/rules/eip-address-immutable/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-immutable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/policy/rules/eip-address-immutable", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-immutable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4["eip-address-notation"] !== void 0) {
              let data7 = data4["eip-address-notation"];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key4 in data7) {
                  if (!(key4 === "action")) {
                    const err10 = { instancePath: instancePath + "/policy/rules/eip-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
                    const err11 = { instancePath: instancePath + "/policy/rules/eip-address-notation/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
              } else {
                const err12 = { instancePath: instancePath + "/policy/rules/eip-address-notation", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data4["eip-address-overlap"] !== void 0) {
              let data9 = data4["eip-address-overlap"];
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                for (const key5 in data9) {
                  if (!(key5 === "action")) {
                    const err13 = { instancePath: instancePath + "/policy/rules/eip-address-overlap", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
                    const err14 = { instancePath: instancePath + "/policy/rules/eip-address-overlap/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-overlap"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/policy/rules/eip-address-overlap", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data4["eip-address-special-purpose"] !== void 0) {
              let data11 = data4["eip-address-special-purpose"];
              if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                for (const key6 in data11) {
                  if (!(key6 === "action")) {
                    const err16 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
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
                    const err17 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-special-purpose"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/policy/rules/eip-address-special-purpose", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-special-purpose/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data4["eip-address-syntax"] !== void 0) {
              let data13 = data4["eip-address-syntax"];
              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                for (const key7 in data13) {
                  if (!(key7 === "action")) {
                    const err19 = { instancePath: instancePath + "/policy/rules/eip-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
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
                    const err20 = { instancePath: instancePath + "/policy/rules/eip-address-syntax/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
              } else {
                const err21 = { instancePath: instancePath + "/policy/rules/eip-address-syntax", schemaPath: "#/properties/policy/properties/rules/properties/eip-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4["eip-alias-group"] !== void 0) {
              let data15 = data4["eip-alias-group"];
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                for (const key8 in data15) {
                  if (!(key8 === "action")) {
                    const err22 = { instancePath: instancePath + "/policy/rules/eip-alias-group", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
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
                    const err23 = { instancePath: instancePath + "/policy/rules/eip-alias-group/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-alias-group"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
              } else {
                const err24 = { instancePath: instancePath + "/policy/rules/eip-alias-group", schemaPath: "#/properties/policy/properties/rules/properties/eip-alias-group/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-node"] !== void 0) {
              let data17 = data4["eip-can-reach-node"];
              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                for (const key9 in data17) {
                  if (!(key9 === "action")) {
                    const err25 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
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
                    const err26 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/policy/rules/eip-can-reach-node", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-pool"] !== void 0) {
              let data19 = data4["eip-can-reach-pool"];
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                for (const key10 in data19) {
                  if (!(key10 === "action")) {
                    const err28 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
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
                    const err29 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err29];
                    } else {
                      vErrors.push(err29);
                    }
                    errors++;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/policy/rules/eip-can-reach-pool", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data4["eip-can-reach-target"] !== void 0) {
              let data21 = data4["eip-can-reach-target"];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key11 in data21) {
                  if (!(key11 === "action")) {
                    const err31 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
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
                    const err32 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-can-reach-target"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err32];
                    } else {
                      vErrors.push(err32);
                    }
                    errors++;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/policy/rules/eip-can-reach-target", schemaPath: "#/properties/policy/properties/rules/properties/eip-can-reach-target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data4["eip-change-moves-services"] !== void 0) {
              let data23 = data4["eip-change-moves-services"];
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key12 in data23) {
                  if (!(key12 === "action")) {
                    const err34 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
                    const err35 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-change-moves-services"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err35];
                    } else {
                      vErrors.push(err35);
                    }
                    errors++;
                  }
                }
              } else {
                const err36 = { instancePath: instancePath + "/policy/rules/eip-change-moves-services", schemaPath: "#/properties/policy/properties/rules/properties/eip-change-moves-services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data4["eip-cluster-cidr"] !== void 0) {
              let data25 = data4["eip-cluster-cidr"];
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                for (const key13 in data25) {
                  if (!(key13 === "action")) {
                    const err37 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
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
                    const err38 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-cluster-cidr"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = { instancePath: instancePath + "/policy/rules/eip-cluster-cidr", schemaPath: "#/properties/policy/properties/rules/properties/eip-cluster-cidr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data4["eip-default-duplicate"] !== void 0) {
              let data27 = data4["eip-default-duplicate"];
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                for (const key14 in data27) {
                  if (!(key14 === "action")) {
                    const err40 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
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
                    const err41 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-default-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
              } else {
                const err42 = { instancePath: instancePath + "/policy/rules/eip-default-duplicate", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data4["eip-default-spelling"] !== void 0) {
              let data29 = data4["eip-default-spelling"];
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key15 in data29) {
                  if (!(key15 === "action")) {
                    const err43 = { instancePath: instancePath + "/policy/rules/eip-default-spelling", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
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
                    const err44 = { instancePath: instancePath + "/policy/rules/eip-default-spelling/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-default-spelling"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err44];
                    } else {
                      vErrors.push(err44);
                    }
                    errors++;
                  }
                }
              } else {
                const err45 = { instancePath: instancePath + "/policy/rules/eip-default-spelling", schemaPath: "#/properties/policy/properties/rules/properties/eip-default-spelling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data4["eip-delete-in-use"] !== void 0) {
              let data31 = data4["eip-delete-in-use"];
              if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                for (const key16 in data31) {
                  if (!(key16 === "action")) {
                    const err46 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
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
                    const err47 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/policy/rules/eip-delete-in-use", schemaPath: "#/properties/policy/properties/rules/properties/eip-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data4["eip-field-type"] !== void 0) {
              let data33 = data4["eip-field-type"];
              if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                for (const key17 in data33) {
                  if (!(key17 === "action")) {
                    const err49 = { instancePath: instancePath + "/policy/rules/eip-field-type", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
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
                    const err50 = { instancePath: instancePath + "/policy/rules/eip-field-type/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-field-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
              } else {
                const err51 = { instancePath: instancePath + "/policy/rules/eip-field-type", schemaPath: "#/properties/policy/properties/rules/properties/eip-field-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
            if (data4["eip-foreign-address"] !== void 0) {
              let data35 = data4["eip-foreign-address"];
              if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
                for (const key18 in data35) {
                  if (!(key18 === "action")) {
                    const err52 = { instancePath: instancePath + "/policy/rules/eip-foreign-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
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
                    const err53 = { instancePath: instancePath + "/policy/rules/eip-foreign-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-foreign-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
              } else {
                const err54 = { instancePath: instancePath + "/policy/rules/eip-foreign-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-foreign-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data4["eip-gateway-address"] !== void 0) {
              let data37 = data4["eip-gateway-address"];
              if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                for (const key19 in data37) {
                  if (!(key19 === "action")) {
                    const err55 = { instancePath: instancePath + "/policy/rules/eip-gateway-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
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
                    const err56 = { instancePath: instancePath + "/policy/rules/eip-gateway-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-gateway-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
              } else {
                const err57 = { instancePath: instancePath + "/policy/rules/eip-gateway-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-gateway-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data4["eip-huge"] !== void 0) {
              let data39 = data4["eip-huge"];
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                for (const key20 in data39) {
                  if (!(key20 === "action")) {
                    const err58 = { instancePath: instancePath + "/policy/rules/eip-huge", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
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
                    const err59 = { instancePath: instancePath + "/policy/rules/eip-huge/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-huge"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                }
              } else {
                const err60 = { instancePath: instancePath + "/policy/rules/eip-huge", schemaPath: "#/properties/policy/properties/rules/properties/eip-huge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data4["eip-interface-missing"] !== void 0) {
              let data41 = data4["eip-interface-missing"];
              if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                for (const key21 in data41) {
                  if (!(key21 === "action")) {
                    const err61 = { instancePath: instancePath + "/policy/rules/eip-interface-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
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
                    const err62 = { instancePath: instancePath + "/policy/rules/eip-interface-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/policy/rules/eip-interface-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data4["eip-interface-name"] !== void 0) {
              let data43 = data4["eip-interface-name"];
              if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                for (const key22 in data43) {
                  if (!(key22 === "action")) {
                    const err64 = { instancePath: instancePath + "/policy/rules/eip-interface-name", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
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
                    const err65 = { instancePath: instancePath + "/policy/rules/eip-interface-name/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/policy/rules/eip-interface-name", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data4["eip-interface-two-families"] !== void 0) {
              let data45 = data4["eip-interface-two-families"];
              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                for (const key23 in data45) {
                  if (!(key23 === "action")) {
                    const err67 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
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
                    const err68 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-interface-two-families"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = { instancePath: instancePath + "/policy/rules/eip-interface-two-families", schemaPath: "#/properties/policy/properties/rules/properties/eip-interface-two-families/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
            if (data4["eip-name-too-long"] !== void 0) {
              let data47 = data4["eip-name-too-long"];
              if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                for (const key24 in data47) {
                  if (!(key24 === "action")) {
                    const err70 = { instancePath: instancePath + "/policy/rules/eip-name-too-long", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
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
                    const err71 = { instancePath: instancePath + "/policy/rules/eip-name-too-long/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-name-too-long"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
              } else {
                const err72 = { instancePath: instancePath + "/policy/rules/eip-name-too-long", schemaPath: "#/properties/policy/properties/rules/properties/eip-name-too-long/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-selector-empty"] !== void 0) {
              let data49 = data4["eip-namespace-selector-empty"];
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key25 in data49) {
                  if (!(key25 === "action")) {
                    const err73 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
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
                    const err74 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-selector-empty"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-empty", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-empty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-selector-invalid"] !== void 0) {
              let data51 = data4["eip-namespace-selector-invalid"];
              if (data51 && typeof data51 == "object" && !Array.isArray(data51)) {
                for (const key26 in data51) {
                  if (!(key26 === "action")) {
                    const err76 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
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
                    const err77 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-selector-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
              } else {
                const err78 = { instancePath: instancePath + "/policy/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-selector-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
            if (data4["eip-namespace-unknown"] !== void 0) {
              let data53 = data4["eip-namespace-unknown"];
              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                for (const key27 in data53) {
                  if (!(key27 === "action")) {
                    const err79 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
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
                    const err80 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-namespace-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
              } else {
                const err81 = { instancePath: instancePath + "/policy/rules/eip-namespace-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-namespace-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data4["eip-network-address"] !== void 0) {
              let data55 = data4["eip-network-address"];
              if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                for (const key28 in data55) {
                  if (!(key28 === "action")) {
                    const err82 = { instancePath: instancePath + "/policy/rules/eip-network-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
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
                    const err83 = { instancePath: instancePath + "/policy/rules/eip-network-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-network-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err83];
                    } else {
                      vErrors.push(err83);
                    }
                    errors++;
                  }
                }
              } else {
                const err84 = { instancePath: instancePath + "/policy/rules/eip-network-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-network-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
            if (data4["eip-node-address"] !== void 0) {
              let data57 = data4["eip-node-address"];
              if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                for (const key29 in data57) {
                  if (!(key29 === "action")) {
                    const err85 = { instancePath: instancePath + "/policy/rules/eip-node-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
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
                    const err86 = { instancePath: instancePath + "/policy/rules/eip-node-address/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err86];
                    } else {
                      vErrors.push(err86);
                    }
                    errors++;
                  }
                }
              } else {
                const err87 = { instancePath: instancePath + "/policy/rules/eip-node-address", schemaPath: "#/properties/policy/properties/rules/properties/eip-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data4["eip-outside-subnet"] !== void 0) {
              let data59 = data4["eip-outside-subnet"];
              if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                for (const key30 in data59) {
                  if (!(key30 === "action")) {
                    const err88 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
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
                    const err89 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-outside-subnet"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err89];
                    } else {
                      vErrors.push(err89);
                    }
                    errors++;
                  }
                }
              } else {
                const err90 = { instancePath: instancePath + "/policy/rules/eip-outside-subnet", schemaPath: "#/properties/policy/properties/rules/properties/eip-outside-subnet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data4["eip-override-unknown"] !== void 0) {
              let data61 = data4["eip-override-unknown"];
              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                for (const key31 in data61) {
                  if (!(key31 === "action")) {
                    const err91 = { instancePath: instancePath + "/policy/rules/eip-override-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
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
                    const err92 = { instancePath: instancePath + "/policy/rules/eip-override-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-override-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  }
                }
              } else {
                const err93 = { instancePath: instancePath + "/policy/rules/eip-override-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-override-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
            if (data4["eip-priority-tie"] !== void 0) {
              let data63 = data4["eip-priority-tie"];
              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                for (const key32 in data63) {
                  if (!(key32 === "action")) {
                    const err94 = { instancePath: instancePath + "/policy/rules/eip-priority-tie", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
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
                    const err95 = { instancePath: instancePath + "/policy/rules/eip-priority-tie/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-priority-tie"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err95];
                    } else {
                      vErrors.push(err95);
                    }
                    errors++;
                  }
                }
              } else {
                const err96 = { instancePath: instancePath + "/policy/rules/eip-priority-tie", schemaPath: "#/properties/policy/properties/rules/properties/eip-priority-tie/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data4["eip-protocol-missing"] !== void 0) {
              let data65 = data4["eip-protocol-missing"];
              if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                for (const key33 in data65) {
                  if (!(key33 === "action")) {
                    const err97 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
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
                    const err98 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-protocol-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err98];
                    } else {
                      vErrors.push(err98);
                    }
                    errors++;
                  }
                }
              } else {
                const err99 = { instancePath: instancePath + "/policy/rules/eip-protocol-missing", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
            if (data4["eip-protocol-unknown"] !== void 0) {
              let data67 = data4["eip-protocol-unknown"];
              if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                for (const key34 in data67) {
                  if (!(key34 === "action")) {
                    const err100 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
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
                    const err101 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-protocol-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err101];
                    } else {
                      vErrors.push(err101);
                    }
                    errors++;
                  }
                }
              } else {
                const err102 = { instancePath: instancePath + "/policy/rules/eip-protocol-unknown", schemaPath: "#/properties/policy/properties/rules/properties/eip-protocol-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
            if (data4["eip-reserved-range"] !== void 0) {
              let data69 = data4["eip-reserved-range"];
              if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                for (const key35 in data69) {
                  if (!(key35 === "action")) {
                    const err103 = { instancePath: instancePath + "/policy/rules/eip-reserved-range", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
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
                    const err104 = { instancePath: instancePath + "/policy/rules/eip-reserved-range/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-reserved-range"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = { instancePath: instancePath + "/policy/rules/eip-reserved-range", schemaPath: "#/properties/policy/properties/rules/properties/eip-reserved-range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
            if (data4["eip-unselected"] !== void 0) {
              let data71 = data4["eip-unselected"];
              if (data71 && typeof data71 == "object" && !Array.isArray(data71)) {
                for (const key36 in data71) {
                  if (!(key36 === "action")) {
                    const err106 = { instancePath: instancePath + "/policy/rules/eip-unselected", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
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
                    const err107 = { instancePath: instancePath + "/policy/rules/eip-unselected/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-unselected"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err107];
                    } else {
                      vErrors.push(err107);
                    }
                    errors++;
                  }
                }
              } else {
                const err108 = { instancePath: instancePath + "/policy/rules/eip-unselected", schemaPath: "#/properties/policy/properties/rules/properties/eip-unselected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
            if (data4["eip-using-known-ips"] !== void 0) {
              let data73 = data4["eip-using-known-ips"];
              if (data73 && typeof data73 == "object" && !Array.isArray(data73)) {
                for (const key37 in data73) {
                  if (!(key37 === "action")) {
                    const err109 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
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
                    const err110 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-using-known-ips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err110];
                    } else {
                      vErrors.push(err110);
                    }
                    errors++;
                  }
                }
              } else {
                const err111 = { instancePath: instancePath + "/policy/rules/eip-using-known-ips", schemaPath: "#/properties/policy/properties/rules/properties/eip-using-known-ips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
            if (data4["eip-v1alpha1-write"] !== void 0) {
              let data75 = data4["eip-v1alpha1-write"];
              if (data75 && typeof data75 == "object" && !Array.isArray(data75)) {
                for (const key38 in data75) {
                  if (!(key38 === "action")) {
                    const err112 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
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
                    const err113 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write/action", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.rules.properties["eip-v1alpha1-write"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err113];
                    } else {
                      vErrors.push(err113);
                    }
                    errors++;
                  }
                }
              } else {
                const err114 = { instancePath: instancePath + "/policy/rules/eip-v1alpha1-write", schemaPath: "#/properties/policy/properties/rules/properties/eip-v1alpha1-write/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            }
          } else {
            const err115 = { instancePath: instancePath + "/policy/rules", schemaPath: "#/properties/policy/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err115];
            } else {
              vErrors.push(err115);
            }
            errors++;
          }
        }
        if (data0.exemptions !== void 0) {
          let data77 = data0.exemptions;
          if (Array.isArray(data77)) {
            const len0 = data77.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data78 = data77[i0];
              if (data78 && typeof data78 == "object" && !Array.isArray(data78)) {
                if (data78.rules === void 0) {
                  const err116 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                if (data78.match === void 0) {
                  const err117 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                if (data78.reason === void 0) {
                  const err118 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                for (const key39 in data78) {
                  if (!(key39 === "rules" || key39 === "match" || key39 === "reason" || key39 === "expires")) {
                    const err119 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data78.rules !== void 0) {
                  let data79 = data78.rules;
                  if (Array.isArray(data79)) {
                    if (data79.length < 1) {
                      const err120 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules", schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err120];
                      } else {
                        vErrors.push(err120);
                      }
                      errors++;
                    }
                    const len1 = data79.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data80 = data79[i1];
                      if (!(data80 === "eip-address-immutable" || data80 === "eip-address-notation" || data80 === "eip-address-overlap" || data80 === "eip-address-special-purpose" || data80 === "eip-address-syntax" || data80 === "eip-alias-group" || data80 === "eip-can-reach-node" || data80 === "eip-can-reach-pool" || data80 === "eip-can-reach-target" || data80 === "eip-change-moves-services" || data80 === "eip-cluster-cidr" || data80 === "eip-default-duplicate" || data80 === "eip-default-spelling" || data80 === "eip-delete-in-use" || data80 === "eip-field-type" || data80 === "eip-foreign-address" || data80 === "eip-gateway-address" || data80 === "eip-huge" || data80 === "eip-interface-missing" || data80 === "eip-interface-name" || data80 === "eip-interface-two-families" || data80 === "eip-name-too-long" || data80 === "eip-namespace-selector-empty" || data80 === "eip-namespace-selector-invalid" || data80 === "eip-namespace-unknown" || data80 === "eip-network-address" || data80 === "eip-node-address" || data80 === "eip-outside-subnet" || data80 === "eip-override-unknown" || data80 === "eip-priority-tie" || data80 === "eip-protocol-missing" || data80 === "eip-protocol-unknown" || data80 === "eip-reserved-range" || data80 === "eip-unselected" || data80 === "eip-using-known-ips" || data80 === "eip-v1alpha1-write")) {
                        const err121 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules/" + i1, schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.exemptions.items.properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err122 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/rules", schemaPath: "#/properties/policy/properties/exemptions/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data78.match !== void 0) {
                  let data81 = data78.match;
                  if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                    for (const key40 in data81) {
                      if (!(key40 === "kind" || key40 === "namespace" || key40 === "name")) {
                        const err123 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err123];
                        } else {
                          vErrors.push(err123);
                        }
                        errors++;
                      }
                    }
                    if (data81.kind !== void 0) {
                      if (typeof data81.kind !== "string") {
                        const err124 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/kind", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err124];
                        } else {
                          vErrors.push(err124);
                        }
                        errors++;
                      }
                    }
                    if (data81.namespace !== void 0) {
                      if (typeof data81.namespace !== "string") {
                        const err125 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/namespace", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err125];
                        } else {
                          vErrors.push(err125);
                        }
                        errors++;
                      }
                    }
                    if (data81.name !== void 0) {
                      if (typeof data81.name !== "string") {
                        const err126 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match/name", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err126];
                        } else {
                          vErrors.push(err126);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err127 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/match", schemaPath: "#/properties/policy/properties/exemptions/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
                if (data78.reason !== void 0) {
                  let data85 = data78.reason;
                  if (typeof data85 === "string") {
                    if (func4(data85) < 1) {
                      const err128 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/reason", schemaPath: "#/properties/policy/properties/exemptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err128];
                      } else {
                        vErrors.push(err128);
                      }
                      errors++;
                    }
                  } else {
                    const err129 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/reason", schemaPath: "#/properties/policy/properties/exemptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                }
                if (data78.expires !== void 0) {
                  let data86 = data78.expires;
                  if (typeof data86 === "string") {
                    if (!pattern0.test(data86)) {
                      const err130 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/expires", schemaPath: "#/properties/policy/properties/exemptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                  } else {
                    const err131 = { instancePath: instancePath + "/policy/exemptions/" + i0 + "/expires", schemaPath: "#/properties/policy/properties/exemptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err131];
                    } else {
                      vErrors.push(err131);
                    }
                    errors++;
                  }
                }
              } else {
                const err132 = { instancePath: instancePath + "/policy/exemptions/" + i0, schemaPath: "#/properties/policy/properties/exemptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err132];
                } else {
                  vErrors.push(err132);
                }
                errors++;
              }
            }
          } else {
            const err133 = { instancePath: instancePath + "/policy/exemptions", schemaPath: "#/properties/policy/properties/exemptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err133];
            } else {
              vErrors.push(err133);
            }
            errors++;
          }
        }
        if (data0.facts !== void 0) {
          let data87 = data0.facts;
          if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
            for (const key41 in data87) {
              if (!(key41 === "openelb" || key41 === "networks")) {
                const err134 = { instancePath: instancePath + "/policy/facts", schemaPath: "#/properties/policy/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
            }
            if (data87.openelb !== void 0) {
              let data88 = data87.openelb;
              if (typeof data88 === "string") {
                if (!pattern1.test(data88)) {
                  const err135 = { instancePath: instancePath + "/policy/facts/openelb", schemaPath: "#/properties/policy/properties/facts/properties/openelb/pattern", keyword: "pattern", params: { pattern: "^(master|0\\.[56](\\.\\d+)?)$" }, message: 'must match pattern "^(master|0\\.[56](\\.\\d+)?)$"' };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
              } else {
                const err136 = { instancePath: instancePath + "/policy/facts/openelb", schemaPath: "#/properties/policy/properties/facts/properties/openelb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data87.networks !== void 0) {
              let data89 = data87.networks;
              if (Array.isArray(data89)) {
                const len2 = data89.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data90 = data89[i2];
                  if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                    if (data90.cidr === void 0) {
                      const err137 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                    for (const key42 in data90) {
                      if (!(key42 === "cidr" || key42 === "gateway" || key42 === "reserved")) {
                        const err138 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
                        if (vErrors === null) {
                          vErrors = [err138];
                        } else {
                          vErrors.push(err138);
                        }
                        errors++;
                      }
                    }
                    if (data90.cidr !== void 0) {
                      let data91 = data90.cidr;
                      if (typeof data91 === "string") {
                        if (func4(data91) < 1) {
                          const err139 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/cidr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err139];
                          } else {
                            vErrors.push(err139);
                          }
                          errors++;
                        }
                      } else {
                        const err140 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                    }
                    if (data90.gateway !== void 0) {
                      let data92 = data90.gateway;
                      if (typeof data92 === "string") {
                        if (func4(data92) < 1) {
                          const err141 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err141];
                          } else {
                            vErrors.push(err141);
                          }
                          errors++;
                        }
                      } else {
                        const err142 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                    if (data90.reserved !== void 0) {
                      let data93 = data90.reserved;
                      if (Array.isArray(data93)) {
                        const len3 = data93.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data94 = data93[i3];
                          if (typeof data94 === "string") {
                            if (func4(data94) < 1) {
                              const err143 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              if (vErrors === null) {
                                vErrors = [err143];
                              } else {
                                vErrors.push(err143);
                              }
                              errors++;
                            }
                          } else {
                            const err144 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err144];
                            } else {
                              vErrors.push(err144);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err145 = { instancePath: instancePath + "/policy/facts/networks/" + i2 + "/reserved", schemaPath: "#/properties/policy/properties/facts/properties/networks/items/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err145];
                        } else {
                          vErrors.push(err145);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err146 = { instancePath: instancePath + "/policy/facts/networks/" + i2, schemaPath: "#/properties/policy/properties/facts/properties/networks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err146];
                    } else {
                      vErrors.push(err146);
                    }
                    errors++;
                  }
                }
              } else {
                const err147 = { instancePath: instancePath + "/policy/facts/networks", schemaPath: "#/properties/policy/properties/facts/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          } else {
            const err148 = { instancePath: instancePath + "/policy/facts", schemaPath: "#/properties/policy/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data0.overrides !== void 0) {
          let data95 = data0.overrides;
          if (!(data95 === "allowed" || data95 === "forbidden")) {
            const err149 = { instancePath: instancePath + "/policy/overrides", schemaPath: "#/properties/policy/properties/overrides/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.overrides.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err149];
            } else {
              vErrors.push(err149);
            }
            errors++;
          }
        }
        if (data0.registration !== void 0) {
          let data96 = data0.registration;
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            for (const key43 in data96) {
              if (!(key43 === "failurePolicy")) {
                const err150 = { instancePath: instancePath + "/policy/registration", schemaPath: "#/properties/policy/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data96.failurePolicy !== void 0) {
              let data97 = data96.failurePolicy;
              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                for (const key44 in data97) {
                  if (!(key44 === "Eip" || key44 === "Service" || key44 === "DaemonSet")) {
                    const err151 = { instancePath: instancePath + "/policy/registration/failurePolicy", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err151];
                    } else {
                      vErrors.push(err151);
                    }
                    errors++;
                  }
                }
                if (data97.Eip !== void 0) {
                  let data98 = data97.Eip;
                  if (!(data98 === "Fail" || data98 === "Ignore")) {
                    const err152 = { instancePath: instancePath + "/policy/registration/failurePolicy/Eip", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/Eip/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.Eip.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err152];
                    } else {
                      vErrors.push(err152);
                    }
                    errors++;
                  }
                }
                if (data97.Service !== void 0) {
                  let data99 = data97.Service;
                  if (!(data99 === "Fail" || data99 === "Ignore")) {
                    const err153 = { instancePath: instancePath + "/policy/registration/failurePolicy/Service", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/Service/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.Service.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err153];
                    } else {
                      vErrors.push(err153);
                    }
                    errors++;
                  }
                }
                if (data97.DaemonSet !== void 0) {
                  let data100 = data97.DaemonSet;
                  if (!(data100 === "Fail" || data100 === "Ignore")) {
                    const err154 = { instancePath: instancePath + "/policy/registration/failurePolicy/DaemonSet", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/properties/DaemonSet/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.registration.properties.failurePolicy.properties.DaemonSet.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                }
              } else {
                const err155 = { instancePath: instancePath + "/policy/registration/failurePolicy", schemaPath: "#/properties/policy/properties/registration/properties/failurePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              }
            }
          } else {
            const err156 = { instancePath: instancePath + "/policy/registration", schemaPath: "#/properties/policy/properties/registration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data0.dialect !== void 0) {
          let data101 = data0.dialect;
          if (!(data101 === "openelb" || data101 === "kubeelb")) {
            const err157 = { instancePath: instancePath + "/policy/dialect", schemaPath: "#/properties/policy/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema11.properties.policy.properties.dialect.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err157];
            } else {
              vErrors.push(err157);
            }
            errors++;
          }
        }
        if (data0.readSecrets !== void 0) {
          if (typeof data0.readSecrets !== "boolean") {
            const err158 = { instancePath: instancePath + "/policy/readSecrets", schemaPath: "#/properties/policy/properties/readSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data0.service !== void 0) {
          let data103 = data0.service;
          if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
            for (const key45 in data103) {
              if (!(key45 === "announcePrediction")) {
                const err159 = { instancePath: instancePath + "/policy/service", schemaPath: "#/properties/policy/properties/service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key45 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err159];
                } else {
                  vErrors.push(err159);
                }
                errors++;
              }
            }
            if (data103.announcePrediction !== void 0) {
              if (typeof data103.announcePrediction !== "boolean") {
                const err160 = { instancePath: instancePath + "/policy/service/announcePrediction", schemaPath: "#/properties/policy/properties/service/properties/announcePrediction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
          } else {
            const err161 = { instancePath: instancePath + "/policy/service", schemaPath: "#/properties/policy/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err161];
            } else {
              vErrors.push(err161);
            }
            errors++;
          }
        }
        if (data0.mutations !== void 0) {
          let data105 = data0.mutations;
          const _errs214 = errors;
          let valid54 = false;
          const _errs215 = errors;
          if ("all" !== data105) {
            const err162 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err162];
            } else {
              vErrors.push(err162);
            }
            errors++;
          }
          var _valid0 = _errs215 === errors;
          valid54 = valid54 || _valid0;
          if (!valid54) {
            const _errs216 = errors;
            if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
              const err163 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              if (vErrors === null) {
                vErrors = [err163];
              } else {
                vErrors.push(err163);
              }
              errors++;
            }
            var _valid0 = _errs216 === errors;
            valid54 = valid54 || _valid0;
          }
          if (!valid54) {
            const err164 = { instancePath: instancePath + "/policy/mutations", schemaPath: "#/properties/policy/properties/mutations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          } else {
            errors = _errs214;
            if (vErrors !== null) {
              if (_errs214) {
                vErrors.length = _errs214;
              } else {
                vErrors = null;
              }
            }
          }
        }
      }
    }
    if (data.facts !== void 0) {
      let data106 = data.facts;
      if (typeof data106 === "string") {
        if (func4(data106) < 1) {
          const err165 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err165];
          } else {
            vErrors.push(err165);
          }
          errors++;
        }
      } else {
        const err166 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err166];
        } else {
          vErrors.push(err166);
        }
        errors++;
      }
    }
    if (data.world !== void 0) {
      let data107 = data.world;
      if (Array.isArray(data107)) {
        const len4 = data107.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data108 = data107[i4];
          if (typeof data108 === "string") {
            if (func4(data108) < 1) {
              const err167 = { instancePath: instancePath + "/world/" + i4, schemaPath: "#/properties/world/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err167];
              } else {
                vErrors.push(err167);
              }
              errors++;
            }
          } else {
            const err168 = { instancePath: instancePath + "/world/" + i4, schemaPath: "#/properties/world/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = { instancePath: instancePath + "/world", schemaPath: "#/properties/world/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
    if (data.ignore !== void 0) {
      let data109 = data.ignore;
      if (Array.isArray(data109)) {
        const len5 = data109.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data110 = data109[i5];
          if (typeof data110 === "string") {
            if (func4(data110) < 1) {
              const err170 = { instancePath: instancePath + "/ignore/" + i5, schemaPath: "#/properties/ignore/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err170];
              } else {
                vErrors.push(err170);
              }
              errors++;
            }
          } else {
            const err171 = { instancePath: instancePath + "/ignore/" + i5, schemaPath: "#/properties/ignore/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err171];
            } else {
              vErrors.push(err171);
            }
            errors++;
          }
        }
      } else {
        const err172 = { instancePath: instancePath + "/ignore", schemaPath: "#/properties/ignore/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err172];
        } else {
          vErrors.push(err172);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data111 = data.values;
      if (Array.isArray(data111)) {
        const len6 = data111.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data112 = data111[i6];
          if (typeof data112 === "string") {
            if (func4(data112) < 1) {
              const err173 = { instancePath: instancePath + "/values/" + i6, schemaPath: "#/properties/values/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err173];
              } else {
                vErrors.push(err173);
              }
              errors++;
            }
          } else {
            const err174 = { instancePath: instancePath + "/values/" + i6, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
      } else {
        const err175 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err175];
        } else {
          vErrors.push(err175);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data113 = data.namespace;
      if (typeof data113 === "string") {
        if (func4(data113) < 1) {
          const err176 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err176];
          } else {
            vErrors.push(err176);
          }
          errors++;
        }
      } else {
        const err177 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err177];
        } else {
          vErrors.push(err177);
        }
        errors++;
      }
    }
    if (data.failOn !== void 0) {
      let data114 = data.failOn;
      if (!(data114 === "error" || data114 === "warning" || data114 === "info" || data114 === "never")) {
        const err178 = { instancePath: instancePath + "/failOn", schemaPath: "#/properties/failOn/enum", keyword: "enum", params: { allowedValues: schema11.properties.failOn.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err178];
        } else {
          vErrors.push(err178);
        }
        errors++;
      }
    }
  } else {
    const err179 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err179];
    } else {
      vErrors.push(err179);
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
