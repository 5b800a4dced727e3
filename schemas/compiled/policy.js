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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://layer2-guard.io/schemas/policy.schema.json", "title": "Policy of layer2-guard", "type": "object", "additionalProperties": false, "properties": { "apiVersion": { "const": "layer2-guard.io/v1alpha1" }, "kind": { "const": "Policy" }, "metadata": { "type": "object" }, "rules": { "type": "object", "additionalProperties": false, "properties": { "eip-address-immutable": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The address of an Eip is changed" }, "eip-address-notation": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is spelt oddly and may mean more than its author did" }, "eip-address-overlap": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another Eip" }, "eip-address-special-purpose": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses at which no Service can be reached" }, "eip-address-syntax": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Address of the Eip is not one that OpenELB stores, counts and announces alike" }, "eip-alias-group": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip of an API group that OpenELB does not read" }, "eip-can-reach-node": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a node" }, "eip-can-reach-pool": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip names an address of a pool or of the cluster" }, "eip-can-reach-target": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The can_reach target of the Eip does not name an address to reach" }, "eip-change-moves-services": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "A change of the Eip moves or silences Services that use it" }, "eip-cluster-cidr": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with the pod or Service range of the cluster" }, "eip-default-duplicate": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Another Eip is the default already" }, "eip-default-spelling": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Default annotation of the Eip is not exactly true" }, "eip-delete-in-use": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is deleted while Services hold its addresses" }, "eip-field-type": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field of the Eip is not of the type that its schema demands" }, "eip-foreign-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip shares addresses with another load balancer" }, "eip-gateway-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the gateway of its subnet" }, "eip-huge": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds far more addresses than a cluster needs" }, "eip-interface-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Layer2 or vip Eip without interface" }, "eip-interface-name": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Interface of the Eip is no name that a speaker can use" }, "eip-interface-two-families": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An IPv4 and an IPv6 Eip share an interface" }, "eip-name-too-long": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Name of the Eip cannot be the value of a label" }, "eip-namespace-selector-empty": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Empty namespaceSelector binds the pool to nobody or to everybody" }, "eip-namespace-selector-invalid": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The namespaceSelector of the Eip holds a key or value that no label can have" }, "eip-namespace-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip names a Namespace that does not exist" }, "eip-network-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the network or broadcast address of a subnet" }, "eip-node-address": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds the address of a node or of the control plane" }, "eip-outside-subnet": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip lies outside the subnets of the nodes" }, "eip-override-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "The Eip accepts a rule that does not exist or cannot be accepted" }, "eip-priority-tie": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Two Eips of the same priority serve a common namespace" }, "eip-protocol-missing": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip without protocol is a BGP pool" }, "eip-protocol-unknown": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Protocol of the Eip is not one that OpenELB knows" }, "eip-reserved-range": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Eip holds addresses that the policy reserves" }, "eip-unselected": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Only Services that name the Eip get addresses from it" }, "eip-using-known-ips": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "Field usingKnownIPs of the Eip has no effect" }, "eip-v1alpha1-write": { "type": "object", "additionalProperties": false, "properties": { "action": { "enum": ["deny", "warn", "audit", "off"] } }, "description": "An Eip is written through API version v1alpha1" } } }, "exemptions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "rules": { "type": "array", "minItems": 1, "items": { "enum": ["eip-address-immutable", "eip-address-notation", "eip-address-overlap", "eip-address-special-purpose", "eip-address-syntax", "eip-alias-group", "eip-can-reach-node", "eip-can-reach-pool", "eip-can-reach-target", "eip-change-moves-services", "eip-cluster-cidr", "eip-default-duplicate", "eip-default-spelling", "eip-delete-in-use", "eip-field-type", "eip-foreign-address", "eip-gateway-address", "eip-huge", "eip-interface-missing", "eip-interface-name", "eip-interface-two-families", "eip-name-too-long", "eip-namespace-selector-empty", "eip-namespace-selector-invalid", "eip-namespace-unknown", "eip-network-address", "eip-node-address", "eip-outside-subnet", "eip-override-unknown", "eip-priority-tie", "eip-protocol-missing", "eip-protocol-unknown", "eip-reserved-range", "eip-unselected", "eip-using-known-ips", "eip-v1alpha1-write"] } }, "match": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string" }, "namespace": { "type": "string" }, "name": { "type": "string" } } }, "reason": { "type": "string", "minLength": 1, "description": "why, for whoever finds it later" }, "expires": { "type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "description": "first day on which it no longer holds" } }, "required": ["rules", "match", "reason"] } }, "facts": { "type": "object", "additionalProperties": false, "properties": { "openelb": { "type": "string", "pattern": "^(master|0\\.[56](\\.\\d+)?)$", "description": "version of OpenELB" }, "networks": { "type": "array", "items": { "type": "object", "additionalProperties": false, "properties": { "cidr": { "type": "string", "minLength": 1 }, "gateway": { "type": "string", "minLength": 1 }, "reserved": { "type": "array", "items": { "type": "string", "minLength": 1 } } }, "required": ["cidr"] } } } }, "overrides": { "enum": ["allowed", "forbidden"] }, "registration": { "type": "object", "additionalProperties": false, "properties": { "failurePolicy": { "type": "object", "additionalProperties": false, "properties": { "Eip": { "enum": ["Fail", "Ignore"] }, "Service": { "enum": ["Fail", "Ignore"] }, "DaemonSet": { "enum": ["Fail", "Ignore"] }, "ConfigMap": { "enum": ["Fail", "Ignore"] } } } } }, "dialect": { "enum": ["openelb", "kubeelb"] }, "readSecrets": { "type": "boolean" }, "service": { "type": "object", "additionalProperties": false, "properties": { "announcePrediction": { "type": "boolean" } } }, "mutations": { "anyOf": [{ "const": "all" }, { "type": "object" }] } } };
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
        if (data3["eip-address-immutable"] !== void 0) {
          let data4 = data3["eip-address-immutable"];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            for (const key2 in data4) {
              if (!(key2 === "action")) {
                const err5 = { instancePath: instancePath + "/rules/eip-address-immutable", schemaPath: "#/properties/rules/properties/eip-address-immutable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
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
                const err6 = { instancePath: instancePath + "/rules/eip-address-immutable/action", schemaPath: "#/properties/rules/properties/eip-address-immutable/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-immutable"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
          } else {
            const err7 = { instancePath: instancePath + "/rules/eip-address-immutable", schemaPath: "#/properties/rules/properties/eip-address-immutable/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data3["eip-address-notation"] !== void 0) {
          let data6 = data3["eip-address-notation"];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            for (const key3 in data6) {
              if (!(key3 === "action")) {
                const err8 = { instancePath: instancePath + "/rules/eip-address-notation", schemaPath: "#/properties/rules/properties/eip-address-notation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
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
                const err9 = { instancePath: instancePath + "/rules/eip-address-notation/action", schemaPath: "#/properties/rules/properties/eip-address-notation/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-notation"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/rules/eip-address-notation", schemaPath: "#/properties/rules/properties/eip-address-notation/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3["eip-address-overlap"] !== void 0) {
          let data8 = data3["eip-address-overlap"];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key4 in data8) {
              if (!(key4 === "action")) {
                const err11 = { instancePath: instancePath + "/rules/eip-address-overlap", schemaPath: "#/properties/rules/properties/eip-address-overlap/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
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
                const err12 = { instancePath: instancePath + "/rules/eip-address-overlap/action", schemaPath: "#/properties/rules/properties/eip-address-overlap/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-overlap"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/rules/eip-address-overlap", schemaPath: "#/properties/rules/properties/eip-address-overlap/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data3["eip-address-special-purpose"] !== void 0) {
          let data10 = data3["eip-address-special-purpose"];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key5 in data10) {
              if (!(key5 === "action")) {
                const err14 = { instancePath: instancePath + "/rules/eip-address-special-purpose", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
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
                const err15 = { instancePath: instancePath + "/rules/eip-address-special-purpose/action", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-special-purpose"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/rules/eip-address-special-purpose", schemaPath: "#/properties/rules/properties/eip-address-special-purpose/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3["eip-address-syntax"] !== void 0) {
          let data12 = data3["eip-address-syntax"];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            for (const key6 in data12) {
              if (!(key6 === "action")) {
                const err17 = { instancePath: instancePath + "/rules/eip-address-syntax", schemaPath: "#/properties/rules/properties/eip-address-syntax/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
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
                const err18 = { instancePath: instancePath + "/rules/eip-address-syntax/action", schemaPath: "#/properties/rules/properties/eip-address-syntax/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-address-syntax"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/rules/eip-address-syntax", schemaPath: "#/properties/rules/properties/eip-address-syntax/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3["eip-alias-group"] !== void 0) {
          let data14 = data3["eip-alias-group"];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            for (const key7 in data14) {
              if (!(key7 === "action")) {
                const err20 = { instancePath: instancePath + "/rules/eip-alias-group", schemaPath: "#/properties/rules/properties/eip-alias-group/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
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
                const err21 = { instancePath: instancePath + "/rules/eip-alias-group/action", schemaPath: "#/properties/rules/properties/eip-alias-group/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-alias-group"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/rules/eip-alias-group", schemaPath: "#/properties/rules/properties/eip-alias-group/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-node"] !== void 0) {
          let data16 = data3["eip-can-reach-node"];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key8 in data16) {
              if (!(key8 === "action")) {
                const err23 = { instancePath: instancePath + "/rules/eip-can-reach-node", schemaPath: "#/properties/rules/properties/eip-can-reach-node/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
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
                const err24 = { instancePath: instancePath + "/rules/eip-can-reach-node/action", schemaPath: "#/properties/rules/properties/eip-can-reach-node/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-node"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/rules/eip-can-reach-node", schemaPath: "#/properties/rules/properties/eip-can-reach-node/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-pool"] !== void 0) {
          let data18 = data3["eip-can-reach-pool"];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key9 in data18) {
              if (!(key9 === "action")) {
                const err26 = { instancePath: instancePath + "/rules/eip-can-reach-pool", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
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
                const err27 = { instancePath: instancePath + "/rules/eip-can-reach-pool/action", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-pool"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/rules/eip-can-reach-pool", schemaPath: "#/properties/rules/properties/eip-can-reach-pool/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data3["eip-can-reach-target"] !== void 0) {
          let data20 = data3["eip-can-reach-target"];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key10 in data20) {
              if (!(key10 === "action")) {
                const err29 = { instancePath: instancePath + "/rules/eip-can-reach-target", schemaPath: "#/properties/rules/properties/eip-can-reach-target/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
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
                const err30 = { instancePath: instancePath + "/rules/eip-can-reach-target/action", schemaPath: "#/properties/rules/properties/eip-can-reach-target/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-can-reach-target"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/rules/eip-can-reach-target", schemaPath: "#/properties/rules/properties/eip-can-reach-target/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3["eip-change-moves-services"] !== void 0) {
          let data22 = data3["eip-change-moves-services"];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            for (const key11 in data22) {
              if (!(key11 === "action")) {
                const err32 = { instancePath: instancePath + "/rules/eip-change-moves-services", schemaPath: "#/properties/rules/properties/eip-change-moves-services/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
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
                const err33 = { instancePath: instancePath + "/rules/eip-change-moves-services/action", schemaPath: "#/properties/rules/properties/eip-change-moves-services/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-change-moves-services"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = { instancePath: instancePath + "/rules/eip-change-moves-services", schemaPath: "#/properties/rules/properties/eip-change-moves-services/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data3["eip-cluster-cidr"] !== void 0) {
          let data24 = data3["eip-cluster-cidr"];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            for (const key12 in data24) {
              if (!(key12 === "action")) {
                const err35 = { instancePath: instancePath + "/rules/eip-cluster-cidr", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
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
                const err36 = { instancePath: instancePath + "/rules/eip-cluster-cidr/action", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-cluster-cidr"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/rules/eip-cluster-cidr", schemaPath: "#/properties/rules/properties/eip-cluster-cidr/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data3["eip-default-duplicate"] !== void 0) {
          let data26 = data3["eip-default-duplicate"];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            for (const key13 in data26) {
              if (!(key13 === "action")) {
                const err38 = { instancePath: instancePath + "/rules/eip-default-duplicate", schemaPath: "#/properties/rules/properties/eip-default-duplicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
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
                const err39 = { instancePath: instancePath + "/rules/eip-default-duplicate/action", schemaPath: "#/properties/rules/properties/eip-default-duplicate/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-default-duplicate"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/rules/eip-default-duplicate", schemaPath: "#/properties/rules/properties/eip-default-duplicate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data3["eip-default-spelling"] !== void 0) {
          let data28 = data3["eip-default-spelling"];
          if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
            for (const key14 in data28) {
              if (!(key14 === "action")) {
                const err41 = { instancePath: instancePath + "/rules/eip-default-spelling", schemaPath: "#/properties/rules/properties/eip-default-spelling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
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
                const err42 = { instancePath: instancePath + "/rules/eip-default-spelling/action", schemaPath: "#/properties/rules/properties/eip-default-spelling/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-default-spelling"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
          } else {
            const err43 = { instancePath: instancePath + "/rules/eip-default-spelling", schemaPath: "#/properties/rules/properties/eip-default-spelling/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data3["eip-delete-in-use"] !== void 0) {
          let data30 = data3["eip-delete-in-use"];
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key15 in data30) {
              if (!(key15 === "action")) {
                const err44 = { instancePath: instancePath + "/rules/eip-delete-in-use", schemaPath: "#/properties/rules/properties/eip-delete-in-use/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
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
                const err45 = { instancePath: instancePath + "/rules/eip-delete-in-use/action", schemaPath: "#/properties/rules/properties/eip-delete-in-use/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-delete-in-use"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/rules/eip-delete-in-use", schemaPath: "#/properties/rules/properties/eip-delete-in-use/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data3["eip-field-type"] !== void 0) {
          let data32 = data3["eip-field-type"];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            for (const key16 in data32) {
              if (!(key16 === "action")) {
                const err47 = { instancePath: instancePath + "/rules/eip-field-type", schemaPath: "#/properties/rules/properties/eip-field-type/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
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
                const err48 = { instancePath: instancePath + "/rules/eip-field-type/action", schemaPath: "#/properties/rules/properties/eip-field-type/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-field-type"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/rules/eip-field-type", schemaPath: "#/properties/rules/properties/eip-field-type/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data3["eip-foreign-address"] !== void 0) {
          let data34 = data3["eip-foreign-address"];
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            for (const key17 in data34) {
              if (!(key17 === "action")) {
                const err50 = { instancePath: instancePath + "/rules/eip-foreign-address", schemaPath: "#/properties/rules/properties/eip-foreign-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
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
                const err51 = { instancePath: instancePath + "/rules/eip-foreign-address/action", schemaPath: "#/properties/rules/properties/eip-foreign-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-foreign-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/rules/eip-foreign-address", schemaPath: "#/properties/rules/properties/eip-foreign-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data3["eip-gateway-address"] !== void 0) {
          let data36 = data3["eip-gateway-address"];
          if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
            for (const key18 in data36) {
              if (!(key18 === "action")) {
                const err53 = { instancePath: instancePath + "/rules/eip-gateway-address", schemaPath: "#/properties/rules/properties/eip-gateway-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
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
                const err54 = { instancePath: instancePath + "/rules/eip-gateway-address/action", schemaPath: "#/properties/rules/properties/eip-gateway-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-gateway-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/rules/eip-gateway-address", schemaPath: "#/properties/rules/properties/eip-gateway-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data3["eip-huge"] !== void 0) {
          let data38 = data3["eip-huge"];
          if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
            for (const key19 in data38) {
              if (!(key19 === "action")) {
                const err56 = { instancePath: instancePath + "/rules/eip-huge", schemaPath: "#/properties/rules/properties/eip-huge/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
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
                const err57 = { instancePath: instancePath + "/rules/eip-huge/action", schemaPath: "#/properties/rules/properties/eip-huge/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-huge"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
          } else {
            const err58 = { instancePath: instancePath + "/rules/eip-huge", schemaPath: "#/properties/rules/properties/eip-huge/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data3["eip-interface-missing"] !== void 0) {
          let data40 = data3["eip-interface-missing"];
          if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
            for (const key20 in data40) {
              if (!(key20 === "action")) {
                const err59 = { instancePath: instancePath + "/rules/eip-interface-missing", schemaPath: "#/properties/rules/properties/eip-interface-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
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
                const err60 = { instancePath: instancePath + "/rules/eip-interface-missing/action", schemaPath: "#/properties/rules/properties/eip-interface-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
          } else {
            const err61 = { instancePath: instancePath + "/rules/eip-interface-missing", schemaPath: "#/properties/rules/properties/eip-interface-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data3["eip-interface-name"] !== void 0) {
          let data42 = data3["eip-interface-name"];
          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
            for (const key21 in data42) {
              if (!(key21 === "action")) {
                const err62 = { instancePath: instancePath + "/rules/eip-interface-name", schemaPath: "#/properties/rules/properties/eip-interface-name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
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
                const err63 = { instancePath: instancePath + "/rules/eip-interface-name/action", schemaPath: "#/properties/rules/properties/eip-interface-name/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-name"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
          } else {
            const err64 = { instancePath: instancePath + "/rules/eip-interface-name", schemaPath: "#/properties/rules/properties/eip-interface-name/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data3["eip-interface-two-families"] !== void 0) {
          let data44 = data3["eip-interface-two-families"];
          if (data44 && typeof data44 == "object" && !Array.isArray(data44)) {
            for (const key22 in data44) {
              if (!(key22 === "action")) {
                const err65 = { instancePath: instancePath + "/rules/eip-interface-two-families", schemaPath: "#/properties/rules/properties/eip-interface-two-families/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
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
                const err66 = { instancePath: instancePath + "/rules/eip-interface-two-families/action", schemaPath: "#/properties/rules/properties/eip-interface-two-families/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-interface-two-families"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
          } else {
            const err67 = { instancePath: instancePath + "/rules/eip-interface-two-families", schemaPath: "#/properties/rules/properties/eip-interface-two-families/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data3["eip-name-too-long"] !== void 0) {
          let data46 = data3["eip-name-too-long"];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            for (const key23 in data46) {
              if (!(key23 === "action")) {
                const err68 = { instancePath: instancePath + "/rules/eip-name-too-long", schemaPath: "#/properties/rules/properties/eip-name-too-long/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
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
                const err69 = { instancePath: instancePath + "/rules/eip-name-too-long/action", schemaPath: "#/properties/rules/properties/eip-name-too-long/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-name-too-long"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = { instancePath: instancePath + "/rules/eip-name-too-long", schemaPath: "#/properties/rules/properties/eip-name-too-long/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-selector-empty"] !== void 0) {
          let data48 = data3["eip-namespace-selector-empty"];
          if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
            for (const key24 in data48) {
              if (!(key24 === "action")) {
                const err71 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
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
                const err72 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty/action", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-selector-empty"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
          } else {
            const err73 = { instancePath: instancePath + "/rules/eip-namespace-selector-empty", schemaPath: "#/properties/rules/properties/eip-namespace-selector-empty/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-selector-invalid"] !== void 0) {
          let data50 = data3["eip-namespace-selector-invalid"];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            for (const key25 in data50) {
              if (!(key25 === "action")) {
                const err74 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
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
                const err75 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid/action", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-selector-invalid"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/rules/eip-namespace-selector-invalid", schemaPath: "#/properties/rules/properties/eip-namespace-selector-invalid/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
        if (data3["eip-namespace-unknown"] !== void 0) {
          let data52 = data3["eip-namespace-unknown"];
          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
            for (const key26 in data52) {
              if (!(key26 === "action")) {
                const err77 = { instancePath: instancePath + "/rules/eip-namespace-unknown", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
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
                const err78 = { instancePath: instancePath + "/rules/eip-namespace-unknown/action", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-namespace-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = { instancePath: instancePath + "/rules/eip-namespace-unknown", schemaPath: "#/properties/rules/properties/eip-namespace-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
        if (data3["eip-network-address"] !== void 0) {
          let data54 = data3["eip-network-address"];
          if (data54 && typeof data54 == "object" && !Array.isArray(data54)) {
            for (const key27 in data54) {
              if (!(key27 === "action")) {
                const err80 = { instancePath: instancePath + "/rules/eip-network-address", schemaPath: "#/properties/rules/properties/eip-network-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
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
                const err81 = { instancePath: instancePath + "/rules/eip-network-address/action", schemaPath: "#/properties/rules/properties/eip-network-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-network-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
          } else {
            const err82 = { instancePath: instancePath + "/rules/eip-network-address", schemaPath: "#/properties/rules/properties/eip-network-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data3["eip-node-address"] !== void 0) {
          let data56 = data3["eip-node-address"];
          if (data56 && typeof data56 == "object" && !Array.isArray(data56)) {
            for (const key28 in data56) {
              if (!(key28 === "action")) {
                const err83 = { instancePath: instancePath + "/rules/eip-node-address", schemaPath: "#/properties/rules/properties/eip-node-address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key28 }, message: "must NOT have additional properties" };
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
                const err84 = { instancePath: instancePath + "/rules/eip-node-address/action", schemaPath: "#/properties/rules/properties/eip-node-address/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-node-address"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err84];
                } else {
                  vErrors.push(err84);
                }
                errors++;
              }
            }
          } else {
            const err85 = { instancePath: instancePath + "/rules/eip-node-address", schemaPath: "#/properties/rules/properties/eip-node-address/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data3["eip-outside-subnet"] !== void 0) {
          let data58 = data3["eip-outside-subnet"];
          if (data58 && typeof data58 == "object" && !Array.isArray(data58)) {
            for (const key29 in data58) {
              if (!(key29 === "action")) {
                const err86 = { instancePath: instancePath + "/rules/eip-outside-subnet", schemaPath: "#/properties/rules/properties/eip-outside-subnet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key29 }, message: "must NOT have additional properties" };
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
                const err87 = { instancePath: instancePath + "/rules/eip-outside-subnet/action", schemaPath: "#/properties/rules/properties/eip-outside-subnet/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-outside-subnet"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
          } else {
            const err88 = { instancePath: instancePath + "/rules/eip-outside-subnet", schemaPath: "#/properties/rules/properties/eip-outside-subnet/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data3["eip-override-unknown"] !== void 0) {
          let data60 = data3["eip-override-unknown"];
          if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
            for (const key30 in data60) {
              if (!(key30 === "action")) {
                const err89 = { instancePath: instancePath + "/rules/eip-override-unknown", schemaPath: "#/properties/rules/properties/eip-override-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key30 }, message: "must NOT have additional properties" };
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
                const err90 = { instancePath: instancePath + "/rules/eip-override-unknown/action", schemaPath: "#/properties/rules/properties/eip-override-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-override-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
          } else {
            const err91 = { instancePath: instancePath + "/rules/eip-override-unknown", schemaPath: "#/properties/rules/properties/eip-override-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data3["eip-priority-tie"] !== void 0) {
          let data62 = data3["eip-priority-tie"];
          if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
            for (const key31 in data62) {
              if (!(key31 === "action")) {
                const err92 = { instancePath: instancePath + "/rules/eip-priority-tie", schemaPath: "#/properties/rules/properties/eip-priority-tie/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key31 }, message: "must NOT have additional properties" };
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
                const err93 = { instancePath: instancePath + "/rules/eip-priority-tie/action", schemaPath: "#/properties/rules/properties/eip-priority-tie/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-priority-tie"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err93];
                } else {
                  vErrors.push(err93);
                }
                errors++;
              }
            }
          } else {
            const err94 = { instancePath: instancePath + "/rules/eip-priority-tie", schemaPath: "#/properties/rules/properties/eip-priority-tie/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data3["eip-protocol-missing"] !== void 0) {
          let data64 = data3["eip-protocol-missing"];
          if (data64 && typeof data64 == "object" && !Array.isArray(data64)) {
            for (const key32 in data64) {
              if (!(key32 === "action")) {
                const err95 = { instancePath: instancePath + "/rules/eip-protocol-missing", schemaPath: "#/properties/rules/properties/eip-protocol-missing/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key32 }, message: "must NOT have additional properties" };
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
                const err96 = { instancePath: instancePath + "/rules/eip-protocol-missing/action", schemaPath: "#/properties/rules/properties/eip-protocol-missing/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-protocol-missing"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
          } else {
            const err97 = { instancePath: instancePath + "/rules/eip-protocol-missing", schemaPath: "#/properties/rules/properties/eip-protocol-missing/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data3["eip-protocol-unknown"] !== void 0) {
          let data66 = data3["eip-protocol-unknown"];
          if (data66 && typeof data66 == "object" && !Array.isArray(data66)) {
            for (const key33 in data66) {
              if (!(key33 === "action")) {
                const err98 = { instancePath: instancePath + "/rules/eip-protocol-unknown", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key33 }, message: "must NOT have additional properties" };
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
                const err99 = { instancePath: instancePath + "/rules/eip-protocol-unknown/action", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-protocol-unknown"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
            }
          } else {
            const err100 = { instancePath: instancePath + "/rules/eip-protocol-unknown", schemaPath: "#/properties/rules/properties/eip-protocol-unknown/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data3["eip-reserved-range"] !== void 0) {
          let data68 = data3["eip-reserved-range"];
          if (data68 && typeof data68 == "object" && !Array.isArray(data68)) {
            for (const key34 in data68) {
              if (!(key34 === "action")) {
                const err101 = { instancePath: instancePath + "/rules/eip-reserved-range", schemaPath: "#/properties/rules/properties/eip-reserved-range/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key34 }, message: "must NOT have additional properties" };
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
                const err102 = { instancePath: instancePath + "/rules/eip-reserved-range/action", schemaPath: "#/properties/rules/properties/eip-reserved-range/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-reserved-range"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            }
          } else {
            const err103 = { instancePath: instancePath + "/rules/eip-reserved-range", schemaPath: "#/properties/rules/properties/eip-reserved-range/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data3["eip-unselected"] !== void 0) {
          let data70 = data3["eip-unselected"];
          if (data70 && typeof data70 == "object" && !Array.isArray(data70)) {
            for (const key35 in data70) {
              if (!(key35 === "action")) {
                const err104 = { instancePath: instancePath + "/rules/eip-unselected", schemaPath: "#/properties/rules/properties/eip-unselected/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key35 }, message: "must NOT have additional properties" };
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
                const err105 = { instancePath: instancePath + "/rules/eip-unselected/action", schemaPath: "#/properties/rules/properties/eip-unselected/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-unselected"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = { instancePath: instancePath + "/rules/eip-unselected", schemaPath: "#/properties/rules/properties/eip-unselected/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
        if (data3["eip-using-known-ips"] !== void 0) {
          let data72 = data3["eip-using-known-ips"];
          if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
            for (const key36 in data72) {
              if (!(key36 === "action")) {
                const err107 = { instancePath: instancePath + "/rules/eip-using-known-ips", schemaPath: "#/properties/rules/properties/eip-using-known-ips/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key36 }, message: "must NOT have additional properties" };
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
                const err108 = { instancePath: instancePath + "/rules/eip-using-known-ips/action", schemaPath: "#/properties/rules/properties/eip-using-known-ips/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-using-known-ips"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/rules/eip-using-known-ips", schemaPath: "#/properties/rules/properties/eip-using-known-ips/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data3["eip-v1alpha1-write"] !== void 0) {
          let data74 = data3["eip-v1alpha1-write"];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            for (const key37 in data74) {
              if (!(key37 === "action")) {
                const err110 = { instancePath: instancePath + "/rules/eip-v1alpha1-write", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key37 }, message: "must NOT have additional properties" };
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
                const err111 = { instancePath: instancePath + "/rules/eip-v1alpha1-write/action", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.rules.properties["eip-v1alpha1-write"].properties.action.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err111];
                } else {
                  vErrors.push(err111);
                }
                errors++;
              }
            }
          } else {
            const err112 = { instancePath: instancePath + "/rules/eip-v1alpha1-write", schemaPath: "#/properties/rules/properties/eip-v1alpha1-write/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.exemptions !== void 0) {
      let data76 = data.exemptions;
      if (Array.isArray(data76)) {
        const len0 = data76.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data77 = data76[i0];
          if (data77 && typeof data77 == "object" && !Array.isArray(data77)) {
            if (data77.rules === void 0) {
              const err114 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "rules" }, message: "must have required property 'rules'" };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data77.match === void 0) {
              const err115 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "match" }, message: "must have required property 'match'" };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data77.reason === void 0) {
              const err116 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            for (const key38 in data77) {
              if (!(key38 === "rules" || key38 === "match" || key38 === "reason" || key38 === "expires")) {
                const err117 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key38 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data77.rules !== void 0) {
              let data78 = data77.rules;
              if (Array.isArray(data78)) {
                if (data78.length < 1) {
                  const err118 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules", schemaPath: "#/properties/exemptions/items/properties/rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
                const len1 = data78.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data79 = data78[i1];
                  if (!(data79 === "eip-address-immutable" || data79 === "eip-address-notation" || data79 === "eip-address-overlap" || data79 === "eip-address-special-purpose" || data79 === "eip-address-syntax" || data79 === "eip-alias-group" || data79 === "eip-can-reach-node" || data79 === "eip-can-reach-pool" || data79 === "eip-can-reach-target" || data79 === "eip-change-moves-services" || data79 === "eip-cluster-cidr" || data79 === "eip-default-duplicate" || data79 === "eip-default-spelling" || data79 === "eip-delete-in-use" || data79 === "eip-field-type" || data79 === "eip-foreign-address" || data79 === "eip-gateway-address" || data79 === "eip-huge" || data79 === "eip-interface-missing" || data79 === "eip-interface-name" || data79 === "eip-interface-two-families" || data79 === "eip-name-too-long" || data79 === "eip-namespace-selector-empty" || data79 === "eip-namespace-selector-invalid" || data79 === "eip-namespace-unknown" || data79 === "eip-network-address" || data79 === "eip-node-address" || data79 === "eip-outside-subnet" || data79 === "eip-override-unknown" || data79 === "eip-priority-tie" || data79 === "eip-protocol-missing" || data79 === "eip-protocol-unknown" || data79 === "eip-reserved-range" || data79 === "eip-unselected" || data79 === "eip-using-known-ips" || data79 === "eip-v1alpha1-write")) {
                    const err119 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules/" + i1, schemaPath: "#/properties/exemptions/items/properties/rules/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.exemptions.items.properties.rules.items.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = { instancePath: instancePath + "/exemptions/" + i0 + "/rules", schemaPath: "#/properties/exemptions/items/properties/rules/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data77.match !== void 0) {
              let data80 = data77.match;
              if (data80 && typeof data80 == "object" && !Array.isArray(data80)) {
                for (const key39 in data80) {
                  if (!(key39 === "kind" || key39 === "namespace" || key39 === "name")) {
                    const err121 = { instancePath: instancePath + "/exemptions/" + i0 + "/match", schemaPath: "#/properties/exemptions/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key39 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                }
                if (data80.kind !== void 0) {
                  if (typeof data80.kind !== "string") {
                    const err122 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/kind", schemaPath: "#/properties/exemptions/items/properties/match/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                if (data80.namespace !== void 0) {
                  if (typeof data80.namespace !== "string") {
                    const err123 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/namespace", schemaPath: "#/properties/exemptions/items/properties/match/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err123];
                    } else {
                      vErrors.push(err123);
                    }
                    errors++;
                  }
                }
                if (data80.name !== void 0) {
                  if (typeof data80.name !== "string") {
                    const err124 = { instancePath: instancePath + "/exemptions/" + i0 + "/match/name", schemaPath: "#/properties/exemptions/items/properties/match/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err124];
                    } else {
                      vErrors.push(err124);
                    }
                    errors++;
                  }
                }
              } else {
                const err125 = { instancePath: instancePath + "/exemptions/" + i0 + "/match", schemaPath: "#/properties/exemptions/items/properties/match/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err125];
                } else {
                  vErrors.push(err125);
                }
                errors++;
              }
            }
            if (data77.reason !== void 0) {
              let data84 = data77.reason;
              if (typeof data84 === "string") {
                if (func4(data84) < 1) {
                  const err126 = { instancePath: instancePath + "/exemptions/" + i0 + "/reason", schemaPath: "#/properties/exemptions/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              } else {
                const err127 = { instancePath: instancePath + "/exemptions/" + i0 + "/reason", schemaPath: "#/properties/exemptions/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err127];
                } else {
                  vErrors.push(err127);
                }
                errors++;
              }
            }
            if (data77.expires !== void 0) {
              let data85 = data77.expires;
              if (typeof data85 === "string") {
                if (!pattern0.test(data85)) {
                  const err128 = { instancePath: instancePath + "/exemptions/" + i0 + "/expires", schemaPath: "#/properties/exemptions/items/properties/expires/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$" }, message: 'must match pattern "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"' };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              } else {
                const err129 = { instancePath: instancePath + "/exemptions/" + i0 + "/expires", schemaPath: "#/properties/exemptions/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
            }
          } else {
            const err130 = { instancePath: instancePath + "/exemptions/" + i0, schemaPath: "#/properties/exemptions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err130];
            } else {
              vErrors.push(err130);
            }
            errors++;
          }
        }
      } else {
        const err131 = { instancePath: instancePath + "/exemptions", schemaPath: "#/properties/exemptions/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    if (data.facts !== void 0) {
      let data86 = data.facts;
      if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
        for (const key40 in data86) {
          if (!(key40 === "openelb" || key40 === "networks")) {
            const err132 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key40 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err132];
            } else {
              vErrors.push(err132);
            }
            errors++;
          }
        }
        if (data86.openelb !== void 0) {
          let data87 = data86.openelb;
          if (typeof data87 === "string") {
            if (!pattern1.test(data87)) {
              const err133 = { instancePath: instancePath + "/facts/openelb", schemaPath: "#/properties/facts/properties/openelb/pattern", keyword: "pattern", params: { pattern: "^(master|0\\.[56](\\.\\d+)?)$" }, message: 'must match pattern "^(master|0\\.[56](\\.\\d+)?)$"' };
              if (vErrors === null) {
                vErrors = [err133];
              } else {
                vErrors.push(err133);
              }
              errors++;
            }
          } else {
            const err134 = { instancePath: instancePath + "/facts/openelb", schemaPath: "#/properties/facts/properties/openelb/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err134];
            } else {
              vErrors.push(err134);
            }
            errors++;
          }
        }
        if (data86.networks !== void 0) {
          let data88 = data86.networks;
          if (Array.isArray(data88)) {
            const len2 = data88.length;
            for (let i2 = 0; i2 < len2; i2++) {
              let data89 = data88[i2];
              if (data89 && typeof data89 == "object" && !Array.isArray(data89)) {
                if (data89.cidr === void 0) {
                  const err135 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/required", keyword: "required", params: { missingProperty: "cidr" }, message: "must have required property 'cidr'" };
                  if (vErrors === null) {
                    vErrors = [err135];
                  } else {
                    vErrors.push(err135);
                  }
                  errors++;
                }
                for (const key41 in data89) {
                  if (!(key41 === "cidr" || key41 === "gateway" || key41 === "reserved")) {
                    const err136 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key41 }, message: "must NOT have additional properties" };
                    if (vErrors === null) {
                      vErrors = [err136];
                    } else {
                      vErrors.push(err136);
                    }
                    errors++;
                  }
                }
                if (data89.cidr !== void 0) {
                  let data90 = data89.cidr;
                  if (typeof data90 === "string") {
                    if (func4(data90) < 1) {
                      const err137 = { instancePath: instancePath + "/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/facts/properties/networks/items/properties/cidr/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  } else {
                    const err138 = { instancePath: instancePath + "/facts/networks/" + i2 + "/cidr", schemaPath: "#/properties/facts/properties/networks/items/properties/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err138];
                    } else {
                      vErrors.push(err138);
                    }
                    errors++;
                  }
                }
                if (data89.gateway !== void 0) {
                  let data91 = data89.gateway;
                  if (typeof data91 === "string") {
                    if (func4(data91) < 1) {
                      const err139 = { instancePath: instancePath + "/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/facts/properties/networks/items/properties/gateway/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  } else {
                    const err140 = { instancePath: instancePath + "/facts/networks/" + i2 + "/gateway", schemaPath: "#/properties/facts/properties/networks/items/properties/gateway/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                if (data89.reserved !== void 0) {
                  let data92 = data89.reserved;
                  if (Array.isArray(data92)) {
                    const len3 = data92.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data93 = data92[i3];
                      if (typeof data93 === "string") {
                        if (func4(data93) < 1) {
                          const err141 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                          if (vErrors === null) {
                            vErrors = [err141];
                          } else {
                            vErrors.push(err141);
                          }
                          errors++;
                        }
                      } else {
                        const err142 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved/" + i3, schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err142];
                        } else {
                          vErrors.push(err142);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err143 = { instancePath: instancePath + "/facts/networks/" + i2 + "/reserved", schemaPath: "#/properties/facts/properties/networks/items/properties/reserved/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err143];
                    } else {
                      vErrors.push(err143);
                    }
                    errors++;
                  }
                }
              } else {
                const err144 = { instancePath: instancePath + "/facts/networks/" + i2, schemaPath: "#/properties/facts/properties/networks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err144];
                } else {
                  vErrors.push(err144);
                }
                errors++;
              }
            }
          } else {
            const err145 = { instancePath: instancePath + "/facts/networks", schemaPath: "#/properties/facts/properties/networks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err145];
            } else {
              vErrors.push(err145);
            }
            errors++;
          }
        }
      } else {
        const err146 = { instancePath: instancePath + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err146];
        } else {
          vErrors.push(err146);
        }
        errors++;
      }
    }
    if (data.overrides !== void 0) {
      let data94 = data.overrides;
      if (!(data94 === "allowed" || data94 === "forbidden")) {
        const err147 = { instancePath: instancePath + "/overrides", schemaPath: "#/properties/overrides/enum", keyword: "enum", params: { allowedValues: schema11.properties.overrides.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err147];
        } else {
          vErrors.push(err147);
        }
        errors++;
      }
    }
    if (data.registration !== void 0) {
      let data95 = data.registration;
      if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
        for (const key42 in data95) {
          if (!(key42 === "failurePolicy")) {
            const err148 = { instancePath: instancePath + "/registration", schemaPath: "#/properties/registration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key42 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data95.failurePolicy !== void 0) {
          let data96 = data95.failurePolicy;
          if (data96 && typeof data96 == "object" && !Array.isArray(data96)) {
            for (const key43 in data96) {
              if (!(key43 === "Eip" || key43 === "Service" || key43 === "DaemonSet" || key43 === "ConfigMap")) {
                const err149 = { instancePath: instancePath + "/registration/failurePolicy", schemaPath: "#/properties/registration/properties/failurePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key43 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
            if (data96.Eip !== void 0) {
              let data97 = data96.Eip;
              if (!(data97 === "Fail" || data97 === "Ignore")) {
                const err150 = { instancePath: instancePath + "/registration/failurePolicy/Eip", schemaPath: "#/properties/registration/properties/failurePolicy/properties/Eip/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.Eip.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
            }
            if (data96.Service !== void 0) {
              let data98 = data96.Service;
              if (!(data98 === "Fail" || data98 === "Ignore")) {
                const err151 = { instancePath: instancePath + "/registration/failurePolicy/Service", schemaPath: "#/properties/registration/properties/failurePolicy/properties/Service/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.Service.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
            }
            if (data96.DaemonSet !== void 0) {
              let data99 = data96.DaemonSet;
              if (!(data99 === "Fail" || data99 === "Ignore")) {
                const err152 = { instancePath: instancePath + "/registration/failurePolicy/DaemonSet", schemaPath: "#/properties/registration/properties/failurePolicy/properties/DaemonSet/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.DaemonSet.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err152];
                } else {
                  vErrors.push(err152);
                }
                errors++;
              }
            }
            if (data96.ConfigMap !== void 0) {
              let data100 = data96.ConfigMap;
              if (!(data100 === "Fail" || data100 === "Ignore")) {
                const err153 = { instancePath: instancePath + "/registration/failurePolicy/ConfigMap", schemaPath: "#/properties/registration/properties/failurePolicy/properties/ConfigMap/enum", keyword: "enum", params: { allowedValues: schema11.properties.registration.properties.failurePolicy.properties.ConfigMap.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err153];
                } else {
                  vErrors.push(err153);
                }
                errors++;
              }
            }
          } else {
            const err154 = { instancePath: instancePath + "/registration/failurePolicy", schemaPath: "#/properties/registration/properties/failurePolicy/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err154];
            } else {
              vErrors.push(err154);
            }
            errors++;
          }
        }
      } else {
        const err155 = { instancePath: instancePath + "/registration", schemaPath: "#/properties/registration/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err155];
        } else {
          vErrors.push(err155);
        }
        errors++;
      }
    }
    if (data.dialect !== void 0) {
      let data101 = data.dialect;
      if (!(data101 === "openelb" || data101 === "kubeelb")) {
        const err156 = { instancePath: instancePath + "/dialect", schemaPath: "#/properties/dialect/enum", keyword: "enum", params: { allowedValues: schema11.properties.dialect.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err156];
        } else {
          vErrors.push(err156);
        }
        errors++;
      }
    }
    if (data.readSecrets !== void 0) {
      if (typeof data.readSecrets !== "boolean") {
        const err157 = { instancePath: instancePath + "/readSecrets", schemaPath: "#/properties/readSecrets/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err157];
        } else {
          vErrors.push(err157);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      let data103 = data.service;
      if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
        for (const key44 in data103) {
          if (!(key44 === "announcePrediction")) {
            const err158 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key44 }, message: "must NOT have additional properties" };
            if (vErrors === null) {
              vErrors = [err158];
            } else {
              vErrors.push(err158);
            }
            errors++;
          }
        }
        if (data103.announcePrediction !== void 0) {
          if (typeof data103.announcePrediction !== "boolean") {
            const err159 = { instancePath: instancePath + "/service/announcePrediction", schemaPath: "#/properties/service/properties/announcePrediction/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err159];
            } else {
              vErrors.push(err159);
            }
            errors++;
          }
        }
      } else {
        const err160 = { instancePath: instancePath + "/service", schemaPath: "#/properties/service/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err160];
        } else {
          vErrors.push(err160);
        }
        errors++;
      }
    }
    if (data.mutations !== void 0) {
      let data105 = data.mutations;
      const _errs212 = errors;
      let valid53 = false;
      const _errs213 = errors;
      if ("all" !== data105) {
        const err161 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err161];
        } else {
          vErrors.push(err161);
        }
        errors++;
      }
      var _valid0 = _errs213 === errors;
      valid53 = valid53 || _valid0;
      if (!valid53) {
        const _errs214 = errors;
        if (!(data105 && typeof data105 == "object" && !Array.isArray(data105))) {
          const err162 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          if (vErrors === null) {
            vErrors = [err162];
          } else {
            vErrors.push(err162);
          }
          errors++;
        }
        var _valid0 = _errs214 === errors;
        valid53 = valid53 || _valid0;
      }
      if (!valid53) {
        const err163 = { instancePath: instancePath + "/mutations", schemaPath: "#/properties/mutations/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        if (vErrors === null) {
          vErrors = [err163];
        } else {
          vErrors.push(err163);
        }
        errors++;
      } else {
        errors = _errs212;
        if (vErrors !== null) {
          if (_errs212) {
            vErrors.length = _errs212;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err164 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err164];
    } else {
      vErrors.push(err164);
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
