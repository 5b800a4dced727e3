// Generated from admission-review.schema.json by npm run generate; do not edit.
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
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://layer2-guard.io/schemas/admission-review.schema.json", "title": "The envelope of an AdmissionReview as layer2-guard accepts it; the objects inside are judged, not validated", "type": "object", "required": ["apiVersion", "kind", "request"], "properties": { "apiVersion": { "const": "admission.k8s.io/v1" }, "kind": { "const": "AdmissionReview" }, "request": { "type": "object", "required": ["uid", "kind", "resource", "operation"], "properties": { "uid": { "type": "string", "minLength": 1, "maxLength": 128 }, "kind": { "$ref": "#/definitions/groupVersionKind" }, "resource": { "type": "object", "required": ["version", "resource"], "properties": { "group": { "type": "string" }, "version": { "type": "string" }, "resource": { "type": "string" } } }, "requestKind": { "anyOf": [{ "type": "null" }, { "$ref": "#/definitions/groupVersionKind" }] }, "subResource": { "type": ["string", "null"] }, "name": { "type": ["string", "null"] }, "namespace": { "type": ["string", "null"] }, "operation": { "type": "string" }, "userInfo": { "type": ["object", "null"], "properties": { "username": { "type": ["string", "null"] } } }, "dryRun": { "type": ["boolean", "null"] }, "object": { "type": ["object", "null"] }, "oldObject": { "type": ["object", "null"] } } } }, "definitions": { "groupVersionKind": { "type": "object", "required": ["version", "kind"], "properties": { "group": { "type": "string" }, "version": { "type": "string" }, "kind": { "type": "string", "minLength": 1 } } } } };
var func2 = require_ucs2length().default;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.request === void 0 && (missing0 = "request")) {
        validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.apiVersion !== void 0) {
          const _errs1 = errors;
          if ("admission.k8s.io/v1" !== data.apiVersion) {
            validate10.errors = [{ instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "admission.k8s.io/v1" }, message: "must be equal to constant" }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.kind !== void 0) {
            const _errs2 = errors;
            if ("AdmissionReview" !== data.kind) {
              validate10.errors = [{ instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "AdmissionReview" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.request !== void 0) {
              let data2 = data.request;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  let missing1;
                  if (data2.uid === void 0 && (missing1 = "uid") || data2.kind === void 0 && (missing1 = "kind") || data2.resource === void 0 && (missing1 = "resource") || data2.operation === void 0 && (missing1 = "operation")) {
                    validate10.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                    return false;
                  } else {
                    if (data2.uid !== void 0) {
                      let data3 = data2.uid;
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data3 === "string") {
                          if (func2(data3) > 128) {
                            validate10.errors = [{ instancePath: instancePath + "/request/uid", schemaPath: "#/properties/request/properties/uid/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                            return false;
                          } else {
                            if (func2(data3) < 1) {
                              validate10.errors = [{ instancePath: instancePath + "/request/uid", schemaPath: "#/properties/request/properties/uid/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate10.errors = [{ instancePath: instancePath + "/request/uid", schemaPath: "#/properties/request/properties/uid/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data2.kind !== void 0) {
                        let data4 = data2.kind;
                        const _errs7 = errors;
                        const _errs8 = errors;
                        if (errors === _errs8) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing2;
                            if (data4.version === void 0 && (missing2 = "version") || data4.kind === void 0 && (missing2 = "kind")) {
                              validate10.errors = [{ instancePath: instancePath + "/request/kind", schemaPath: "#/definitions/groupVersionKind/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                              return false;
                            } else {
                              if (data4.group !== void 0) {
                                const _errs10 = errors;
                                if (typeof data4.group !== "string") {
                                  validate10.errors = [{ instancePath: instancePath + "/request/kind/group", schemaPath: "#/definitions/groupVersionKind/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                var valid3 = _errs10 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data4.version !== void 0) {
                                  const _errs12 = errors;
                                  if (typeof data4.version !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/request/kind/version", schemaPath: "#/definitions/groupVersionKind/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid3 = _errs12 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data4.kind !== void 0) {
                                    let data7 = data4.kind;
                                    const _errs14 = errors;
                                    if (errors === _errs14) {
                                      if (typeof data7 === "string") {
                                        if (func2(data7) < 1) {
                                          validate10.errors = [{ instancePath: instancePath + "/request/kind/kind", schemaPath: "#/definitions/groupVersionKind/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      } else {
                                        validate10.errors = [{ instancePath: instancePath + "/request/kind/kind", schemaPath: "#/definitions/groupVersionKind/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs14 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate10.errors = [{ instancePath: instancePath + "/request/kind", schemaPath: "#/definitions/groupVersionKind/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data2.resource !== void 0) {
                          let data8 = data2.resource;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              let missing3;
                              if (data8.version === void 0 && (missing3 = "version") || data8.resource === void 0 && (missing3 = "resource")) {
                                validate10.errors = [{ instancePath: instancePath + "/request/resource", schemaPath: "#/properties/request/properties/resource/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                return false;
                              } else {
                                if (data8.group !== void 0) {
                                  const _errs18 = errors;
                                  if (typeof data8.group !== "string") {
                                    validate10.errors = [{ instancePath: instancePath + "/request/resource/group", schemaPath: "#/properties/request/properties/resource/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid4 = _errs18 === errors;
                                } else {
                                  var valid4 = true;
                                }
                                if (valid4) {
                                  if (data8.version !== void 0) {
                                    const _errs20 = errors;
                                    if (typeof data8.version !== "string") {
                                      validate10.errors = [{ instancePath: instancePath + "/request/resource/version", schemaPath: "#/properties/request/properties/resource/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid4 = _errs20 === errors;
                                  } else {
                                    var valid4 = true;
                                  }
                                  if (valid4) {
                                    if (data8.resource !== void 0) {
                                      const _errs22 = errors;
                                      if (typeof data8.resource !== "string") {
                                        validate10.errors = [{ instancePath: instancePath + "/request/resource/resource", schemaPath: "#/properties/request/properties/resource/properties/resource/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid4 = _errs22 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate10.errors = [{ instancePath: instancePath + "/request/resource", schemaPath: "#/properties/request/properties/resource/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid1 = _errs16 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.requestKind !== void 0) {
                            let data12 = data2.requestKind;
                            const _errs24 = errors;
                            const _errs25 = errors;
                            let valid5 = false;
                            const _errs26 = errors;
                            if (data12 !== null) {
                              const err0 = { instancePath: instancePath + "/request/requestKind", schemaPath: "#/properties/request/properties/requestKind/anyOf/0/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs26 === errors;
                            valid5 = valid5 || _valid0;
                            if (!valid5) {
                              const _errs28 = errors;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing4;
                                  if (data12.version === void 0 && (missing4 = "version") || data12.kind === void 0 && (missing4 = "kind")) {
                                    const err1 = { instancePath: instancePath + "/request/requestKind", schemaPath: "#/definitions/groupVersionKind/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                    if (vErrors === null) {
                                      vErrors = [err1];
                                    } else {
                                      vErrors.push(err1);
                                    }
                                    errors++;
                                  } else {
                                    if (data12.group !== void 0) {
                                      const _errs31 = errors;
                                      if (typeof data12.group !== "string") {
                                        const err2 = { instancePath: instancePath + "/request/requestKind/group", schemaPath: "#/definitions/groupVersionKind/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err2];
                                        } else {
                                          vErrors.push(err2);
                                        }
                                        errors++;
                                      }
                                      var valid7 = _errs31 === errors;
                                    } else {
                                      var valid7 = true;
                                    }
                                    if (valid7) {
                                      if (data12.version !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data12.version !== "string") {
                                          const err3 = { instancePath: instancePath + "/request/requestKind/version", schemaPath: "#/definitions/groupVersionKind/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          if (vErrors === null) {
                                            vErrors = [err3];
                                          } else {
                                            vErrors.push(err3);
                                          }
                                          errors++;
                                        }
                                        var valid7 = _errs33 === errors;
                                      } else {
                                        var valid7 = true;
                                      }
                                      if (valid7) {
                                        if (data12.kind !== void 0) {
                                          let data15 = data12.kind;
                                          const _errs35 = errors;
                                          if (errors === _errs35) {
                                            if (typeof data15 === "string") {
                                              if (func2(data15) < 1) {
                                                const err4 = { instancePath: instancePath + "/request/requestKind/kind", schemaPath: "#/definitions/groupVersionKind/properties/kind/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                if (vErrors === null) {
                                                  vErrors = [err4];
                                                } else {
                                                  vErrors.push(err4);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err5 = { instancePath: instancePath + "/request/requestKind/kind", schemaPath: "#/definitions/groupVersionKind/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err5];
                                              } else {
                                                vErrors.push(err5);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid7 = _errs35 === errors;
                                        } else {
                                          var valid7 = true;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  const err6 = { instancePath: instancePath + "/request/requestKind", schemaPath: "#/definitions/groupVersionKind/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                              }
                              var _valid0 = _errs28 === errors;
                              valid5 = valid5 || _valid0;
                            }
                            if (!valid5) {
                              const err7 = { instancePath: instancePath + "/request/requestKind", schemaPath: "#/properties/request/properties/requestKind/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err7];
                              } else {
                                vErrors.push(err7);
                              }
                              errors++;
                              validate10.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs25;
                              if (vErrors !== null) {
                                if (_errs25) {
                                  vErrors.length = _errs25;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid1 = _errs24 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.subResource !== void 0) {
                              let data16 = data2.subResource;
                              const _errs37 = errors;
                              if (typeof data16 !== "string" && data16 !== null) {
                                validate10.errors = [{ instancePath: instancePath + "/request/subResource", schemaPath: "#/properties/request/properties/subResource/type", keyword: "type", params: { type: schema11.properties.request.properties.subResource.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid1 = _errs37 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data2.name !== void 0) {
                                let data17 = data2.name;
                                const _errs39 = errors;
                                if (typeof data17 !== "string" && data17 !== null) {
                                  validate10.errors = [{ instancePath: instancePath + "/request/name", schemaPath: "#/properties/request/properties/name/type", keyword: "type", params: { type: schema11.properties.request.properties.name.type }, message: "must be string,null" }];
                                  return false;
                                }
                                var valid1 = _errs39 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data2.namespace !== void 0) {
                                  let data18 = data2.namespace;
                                  const _errs41 = errors;
                                  if (typeof data18 !== "string" && data18 !== null) {
                                    validate10.errors = [{ instancePath: instancePath + "/request/namespace", schemaPath: "#/properties/request/properties/namespace/type", keyword: "type", params: { type: schema11.properties.request.properties.namespace.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid1 = _errs41 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data2.operation !== void 0) {
                                    const _errs43 = errors;
                                    if (typeof data2.operation !== "string") {
                                      validate10.errors = [{ instancePath: instancePath + "/request/operation", schemaPath: "#/properties/request/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs43 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data2.userInfo !== void 0) {
                                      let data20 = data2.userInfo;
                                      const _errs45 = errors;
                                      if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                                        validate10.errors = [{ instancePath: instancePath + "/request/userInfo", schemaPath: "#/properties/request/properties/userInfo/type", keyword: "type", params: { type: schema11.properties.request.properties.userInfo.type }, message: "must be object,null" }];
                                        return false;
                                      }
                                      if (errors === _errs45) {
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                          if (data20.username !== void 0) {
                                            let data21 = data20.username;
                                            if (typeof data21 !== "string" && data21 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/request/userInfo/username", schemaPath: "#/properties/request/properties/userInfo/properties/username/type", keyword: "type", params: { type: schema11.properties.request.properties.userInfo.properties.username.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid1 = _errs45 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data2.dryRun !== void 0) {
                                        let data22 = data2.dryRun;
                                        const _errs49 = errors;
                                        if (typeof data22 !== "boolean" && data22 !== null) {
                                          validate10.errors = [{ instancePath: instancePath + "/request/dryRun", schemaPath: "#/properties/request/properties/dryRun/type", keyword: "type", params: { type: schema11.properties.request.properties.dryRun.type }, message: "must be boolean,null" }];
                                          return false;
                                        }
                                        var valid1 = _errs49 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data2.object !== void 0) {
                                          let data23 = data2.object;
                                          const _errs51 = errors;
                                          if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                                            validate10.errors = [{ instancePath: instancePath + "/request/object", schemaPath: "#/properties/request/properties/object/type", keyword: "type", params: { type: schema11.properties.request.properties.object.type }, message: "must be object,null" }];
                                            return false;
                                          }
                                          var valid1 = _errs51 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data2.oldObject !== void 0) {
                                            let data24 = data2.oldObject;
                                            const _errs53 = errors;
                                            if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)) && data24 !== null) {
                                              validate10.errors = [{ instancePath: instancePath + "/request/oldObject", schemaPath: "#/properties/request/properties/oldObject/type", keyword: "type", params: { type: schema11.properties.request.properties.oldObject.type }, message: "must be object,null" }];
                                              return false;
                                            }
                                            var valid1 = _errs53 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate10.errors = [{ instancePath: instancePath + "/request", schemaPath: "#/properties/request/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
