// Written by `npm run generate` from openapi/companions.yaml. Do not edit.
// @ts-nocheck
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
var v0 = validate20;
var schema31 = { "type": "object", "required": ["workerId", "maxTasks", "topics"], "properties": { "workerId": { "type": "string", "minLength": 1 }, "maxTasks": { "type": "integer", "format": "int32", "minimum": 1, "maximum": 2147483647 }, "usePriority": { "type": ["boolean", "null"] }, "asyncResponseTimeout": { "type": ["integer", "null"], "format": "int64", "minimum": 1, "maximum": 18e5 }, "sorting": { "type": ["array", "null"], "items": { "type": "object", "required": ["sortBy"], "properties": { "sortBy": { "type": "string", "enum": ["createTime"] }, "sortOrder": { "type": ["string", "null"], "enum": ["asc", "desc", null] } } } }, "topics": { "type": "array", "minItems": 1, "items": { "type": "object", "required": ["topicName", "lockDuration"], "properties": { "topicName": { "type": "string", "minLength": 1 }, "lockDuration": { "type": "integer", "format": "int64", "minimum": 1, "maximum": 9007199254740991 }, "businessKey": { "type": ["string", "null"] }, "processDefinitionId": { "type": ["string", "null"] }, "processDefinitionIdIn": { "type": ["array", "null"], "items": { "type": "string" } }, "processDefinitionKey": { "type": ["string", "null"] }, "processDefinitionKeyIn": { "type": ["array", "null"], "items": { "type": "string" } }, "processDefinitionVersionTag": { "type": ["string", "null"] }, "processVariables": { "type": ["object", "null"], "additionalProperties": {} }, "tenantIdIn": { "type": ["array", "null"], "items": { "type": "string" } }, "withoutTenantId": { "type": ["boolean", "null"] }, "variables": { "type": ["array", "null"], "items": { "type": "string" } }, "localVariables": { "type": ["boolean", "null"] }, "deserializeValues": { "type": ["boolean", "null"] }, "includeExtensionProperties": { "type": ["boolean", "null"] } } } } } };
var func1 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workerId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxTasks === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxTasks" }, message: "must have required property 'maxTasks'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.topics === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topics" }, message: "must have required property 'topics'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.workerId !== void 0) {
      let data0 = data.workerId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err3 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.maxTasks !== void 0) {
      let data1 = data.maxTasks;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/maxTasks", schemaPath: "#/properties/maxTasks/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/maxTasks", schemaPath: "#/properties/maxTasks/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/maxTasks", schemaPath: "#/properties/maxTasks/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.usePriority !== void 0) {
      let data2 = data.usePriority;
      if (typeof data2 !== "boolean" && data2 !== null) {
        const err8 = { instancePath: instancePath + "/usePriority", schemaPath: "#/properties/usePriority/type", keyword: "type", params: { type: schema31.properties.usePriority.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.asyncResponseTimeout !== void 0) {
      let data3 = data.asyncResponseTimeout;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err9 = { instancePath: instancePath + "/asyncResponseTimeout", schemaPath: "#/properties/asyncResponseTimeout/type", keyword: "type", params: { type: schema31.properties.asyncResponseTimeout.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 18e5 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/asyncResponseTimeout", schemaPath: "#/properties/asyncResponseTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18e5 }, message: "must be <= 1800000" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/asyncResponseTimeout", schemaPath: "#/properties/asyncResponseTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.sorting !== void 0) {
      let data4 = data.sorting;
      if (!Array.isArray(data4) && data4 !== null) {
        const err12 = { instancePath: instancePath + "/sorting", schemaPath: "#/properties/sorting/type", keyword: "type", params: { type: schema31.properties.sorting.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.sortBy === void 0) {
              const err13 = { instancePath: instancePath + "/sorting/" + i0, schemaPath: "#/properties/sorting/items/required", keyword: "required", params: { missingProperty: "sortBy" }, message: "must have required property 'sortBy'" };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data5.sortBy !== void 0) {
              let data6 = data5.sortBy;
              if (typeof data6 !== "string") {
                const err14 = { instancePath: instancePath + "/sorting/" + i0 + "/sortBy", schemaPath: "#/properties/sorting/items/properties/sortBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
              if (!(data6 === "createTime")) {
                const err15 = { instancePath: instancePath + "/sorting/" + i0 + "/sortBy", schemaPath: "#/properties/sorting/items/properties/sortBy/enum", keyword: "enum", params: { allowedValues: schema31.properties.sorting.items.properties.sortBy.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data5.sortOrder !== void 0) {
              let data7 = data5.sortOrder;
              if (typeof data7 !== "string" && data7 !== null) {
                const err16 = { instancePath: instancePath + "/sorting/" + i0 + "/sortOrder", schemaPath: "#/properties/sorting/items/properties/sortOrder/type", keyword: "type", params: { type: schema31.properties.sorting.items.properties.sortOrder.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              if (!(data7 === "asc" || data7 === "desc" || data7 === null)) {
                const err17 = { instancePath: instancePath + "/sorting/" + i0 + "/sortOrder", schemaPath: "#/properties/sorting/items/properties/sortOrder/enum", keyword: "enum", params: { allowedValues: schema31.properties.sorting.items.properties.sortOrder.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = { instancePath: instancePath + "/sorting/" + i0, schemaPath: "#/properties/sorting/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.topics !== void 0) {
      let data8 = data.topics;
      if (Array.isArray(data8)) {
        if (data8.length < 1) {
          const err19 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.topicName === void 0) {
              const err20 = { instancePath: instancePath + "/topics/" + i1, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "topicName" }, message: "must have required property 'topicName'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9.lockDuration === void 0) {
              const err21 = { instancePath: instancePath + "/topics/" + i1, schemaPath: "#/properties/topics/items/required", keyword: "required", params: { missingProperty: "lockDuration" }, message: "must have required property 'lockDuration'" };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data9.topicName !== void 0) {
              let data10 = data9.topicName;
              if (typeof data10 === "string") {
                if (func1(data10) < 1) {
                  const err22 = { instancePath: instancePath + "/topics/" + i1 + "/topicName", schemaPath: "#/properties/topics/items/properties/topicName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/topics/" + i1 + "/topicName", schemaPath: "#/properties/topics/items/properties/topicName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data9.lockDuration !== void 0) {
              let data11 = data9.lockDuration;
              if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                const err24 = { instancePath: instancePath + "/topics/" + i1 + "/lockDuration", schemaPath: "#/properties/topics/items/properties/lockDuration/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 > 9007199254740991 || isNaN(data11)) {
                  const err25 = { instancePath: instancePath + "/topics/" + i1 + "/lockDuration", schemaPath: "#/properties/topics/items/properties/lockDuration/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data11 < 1 || isNaN(data11)) {
                  const err26 = { instancePath: instancePath + "/topics/" + i1 + "/lockDuration", schemaPath: "#/properties/topics/items/properties/lockDuration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              }
            }
            if (data9.businessKey !== void 0) {
              let data12 = data9.businessKey;
              if (typeof data12 !== "string" && data12 !== null) {
                const err27 = { instancePath: instancePath + "/topics/" + i1 + "/businessKey", schemaPath: "#/properties/topics/items/properties/businessKey/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.businessKey.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data9.processDefinitionId !== void 0) {
              let data13 = data9.processDefinitionId;
              if (typeof data13 !== "string" && data13 !== null) {
                const err28 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionId", schemaPath: "#/properties/topics/items/properties/processDefinitionId/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processDefinitionId.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data9.processDefinitionIdIn !== void 0) {
              let data14 = data9.processDefinitionIdIn;
              if (!Array.isArray(data14) && data14 !== null) {
                const err29 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionIdIn", schemaPath: "#/properties/topics/items/properties/processDefinitionIdIn/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processDefinitionIdIn.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              if (Array.isArray(data14)) {
                const len2 = data14.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  if (typeof data14[i2] !== "string") {
                    const err30 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionIdIn/" + i2, schemaPath: "#/properties/topics/items/properties/processDefinitionIdIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data9.processDefinitionKey !== void 0) {
              let data16 = data9.processDefinitionKey;
              if (typeof data16 !== "string" && data16 !== null) {
                const err31 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionKey", schemaPath: "#/properties/topics/items/properties/processDefinitionKey/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processDefinitionKey.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data9.processDefinitionKeyIn !== void 0) {
              let data17 = data9.processDefinitionKeyIn;
              if (!Array.isArray(data17) && data17 !== null) {
                const err32 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionKeyIn", schemaPath: "#/properties/topics/items/properties/processDefinitionKeyIn/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processDefinitionKeyIn.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              if (Array.isArray(data17)) {
                const len3 = data17.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data17[i3] !== "string") {
                    const err33 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionKeyIn/" + i3, schemaPath: "#/properties/topics/items/properties/processDefinitionKeyIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data9.processDefinitionVersionTag !== void 0) {
              let data19 = data9.processDefinitionVersionTag;
              if (typeof data19 !== "string" && data19 !== null) {
                const err34 = { instancePath: instancePath + "/topics/" + i1 + "/processDefinitionVersionTag", schemaPath: "#/properties/topics/items/properties/processDefinitionVersionTag/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processDefinitionVersionTag.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data9.processVariables !== void 0) {
              let data20 = data9.processVariables;
              if (!(data20 && typeof data20 == "object" && !Array.isArray(data20)) && data20 !== null) {
                const err35 = { instancePath: instancePath + "/topics/" + i1 + "/processVariables", schemaPath: "#/properties/topics/items/properties/processVariables/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.processVariables.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data9.tenantIdIn !== void 0) {
              let data21 = data9.tenantIdIn;
              if (!Array.isArray(data21) && data21 !== null) {
                const err36 = { instancePath: instancePath + "/topics/" + i1 + "/tenantIdIn", schemaPath: "#/properties/topics/items/properties/tenantIdIn/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.tenantIdIn.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
              if (Array.isArray(data21)) {
                const len4 = data21.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (typeof data21[i4] !== "string") {
                    const err37 = { instancePath: instancePath + "/topics/" + i1 + "/tenantIdIn/" + i4, schemaPath: "#/properties/topics/items/properties/tenantIdIn/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err37];
                    } else {
                      vErrors.push(err37);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data9.withoutTenantId !== void 0) {
              let data23 = data9.withoutTenantId;
              if (typeof data23 !== "boolean" && data23 !== null) {
                const err38 = { instancePath: instancePath + "/topics/" + i1 + "/withoutTenantId", schemaPath: "#/properties/topics/items/properties/withoutTenantId/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.withoutTenantId.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data9.variables !== void 0) {
              let data24 = data9.variables;
              if (!Array.isArray(data24) && data24 !== null) {
                const err39 = { instancePath: instancePath + "/topics/" + i1 + "/variables", schemaPath: "#/properties/topics/items/properties/variables/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.variables.type }, message: "must be array,null" };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (Array.isArray(data24)) {
                const len5 = data24.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  if (typeof data24[i5] !== "string") {
                    const err40 = { instancePath: instancePath + "/topics/" + i1 + "/variables/" + i5, schemaPath: "#/properties/topics/items/properties/variables/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err40];
                    } else {
                      vErrors.push(err40);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data9.localVariables !== void 0) {
              let data26 = data9.localVariables;
              if (typeof data26 !== "boolean" && data26 !== null) {
                const err41 = { instancePath: instancePath + "/topics/" + i1 + "/localVariables", schemaPath: "#/properties/topics/items/properties/localVariables/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.localVariables.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data9.deserializeValues !== void 0) {
              let data27 = data9.deserializeValues;
              if (typeof data27 !== "boolean" && data27 !== null) {
                const err42 = { instancePath: instancePath + "/topics/" + i1 + "/deserializeValues", schemaPath: "#/properties/topics/items/properties/deserializeValues/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.deserializeValues.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data9.includeExtensionProperties !== void 0) {
              let data28 = data9.includeExtensionProperties;
              if (typeof data28 !== "boolean" && data28 !== null) {
                const err43 = { instancePath: instancePath + "/topics/" + i1 + "/includeExtensionProperties", schemaPath: "#/properties/topics/items/properties/includeExtensionProperties/type", keyword: "type", params: { type: schema31.properties.topics.items.properties.includeExtensionProperties.type }, message: "must be boolean,null" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
          } else {
            const err44 = { instancePath: instancePath + "/topics/" + i1, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": { "workerId": true, "maxTasks": true, "usePriority": true, "asyncResponseTimeout": true, "sorting": true, "topics": true }, "dynamicProps": false, "dynamicItems": false };
var v1 = validate21;
var schema32 = { "type": "array", "items": { "type": "object", "required": ["id", "topicName", "workerId", "lockExpirationTime", "createTime", "retries", "errorMessage", "errorDetails", "priority", "suspended", "activityId", "activityInstanceId", "executionId", "processInstanceId", "processDefinitionId", "processDefinitionKey", "processDefinitionVersionTag", "tenantId", "businessKey", "variables"], "properties": { "id": { "type": "string" }, "topicName": { "type": "string" }, "workerId": { "type": "string" }, "lockExpirationTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "createTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "retries": { "type": ["integer", "null"] }, "errorMessage": { "type": ["string", "null"] }, "errorDetails": { "type": ["string", "null"] }, "priority": { "type": "integer" }, "suspended": { "type": "boolean" }, "activityId": { "type": "string" }, "activityInstanceId": { "type": "string" }, "executionId": { "type": "string" }, "processInstanceId": { "type": "string" }, "processDefinitionId": { "type": "string" }, "processDefinitionKey": { "type": "string" }, "processDefinitionVersionTag": { "type": ["string", "null"] }, "tenantId": { "type": ["string", "null"] }, "businessKey": { "type": ["string", "null"] }, "variables": { "type": "object", "additionalProperties": { "type": "object", "properties": { "value": {}, "type": { "type": ["string", "null"] }, "valueInfo": { "type": ["object", "null"], "properties": { "objectTypeName": { "type": "string" }, "serializationDataFormat": { "type": "string" }, "filename": { "type": "string" }, "mimeType": { "type": "string" }, "encoding": { "type": "string" }, "transient": { "type": "boolean" } } } } } }, "extensionProperties": { "type": "object", "additionalProperties": { "type": "string" } } } } };
var pattern4 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.topicName === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "topicName" }, message: "must have required property 'topicName'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.workerId === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.lockExpirationTime === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "lockExpirationTime" }, message: "must have required property 'lockExpirationTime'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.createTime === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "createTime" }, message: "must have required property 'createTime'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.retries === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "retries" }, message: "must have required property 'retries'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.errorMessage === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.errorDetails === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "errorDetails" }, message: "must have required property 'errorDetails'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.priority === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.suspended === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "suspended" }, message: "must have required property 'suspended'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.activityId === void 0) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "activityId" }, message: "must have required property 'activityId'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.activityInstanceId === void 0) {
          const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "activityInstanceId" }, message: "must have required property 'activityInstanceId'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.executionId === void 0) {
          const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "executionId" }, message: "must have required property 'executionId'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.processInstanceId === void 0) {
          const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processInstanceId" }, message: "must have required property 'processInstanceId'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.processDefinitionId === void 0) {
          const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionId" }, message: "must have required property 'processDefinitionId'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.processDefinitionKey === void 0) {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionKey" }, message: "must have required property 'processDefinitionKey'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.processDefinitionVersionTag === void 0) {
          const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionVersionTag" }, message: "must have required property 'processDefinitionVersionTag'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.tenantId === void 0) {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.businessKey === void 0) {
          const err18 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "businessKey" }, message: "must have required property 'businessKey'" };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data0.variables === void 0) {
          const err19 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "variables" }, message: "must have required property 'variables'" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err20 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.topicName !== void 0) {
          if (typeof data0.topicName !== "string") {
            const err21 = { instancePath: instancePath + "/" + i0 + "/topicName", schemaPath: "#/items/properties/topicName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.workerId !== void 0) {
          if (typeof data0.workerId !== "string") {
            const err22 = { instancePath: instancePath + "/" + i0 + "/workerId", schemaPath: "#/items/properties/workerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.lockExpirationTime !== void 0) {
          let data4 = data0.lockExpirationTime;
          if (typeof data4 !== "string" && data4 !== null) {
            const err23 = { instancePath: instancePath + "/" + i0 + "/lockExpirationTime", schemaPath: "#/items/properties/lockExpirationTime/type", keyword: "type", params: { type: schema32.items.properties.lockExpirationTime.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err24 = { instancePath: instancePath + "/" + i0 + "/lockExpirationTime", schemaPath: "#/items/properties/lockExpirationTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data0.createTime !== void 0) {
          let data5 = data0.createTime;
          if (typeof data5 !== "string" && data5 !== null) {
            const err25 = { instancePath: instancePath + "/" + i0 + "/createTime", schemaPath: "#/items/properties/createTime/type", keyword: "type", params: { type: schema32.items.properties.createTime.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err26 = { instancePath: instancePath + "/" + i0 + "/createTime", schemaPath: "#/items/properties/createTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
        if (data0.retries !== void 0) {
          let data6 = data0.retries;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err27 = { instancePath: instancePath + "/" + i0 + "/retries", schemaPath: "#/items/properties/retries/type", keyword: "type", params: { type: schema32.items.properties.retries.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.errorMessage !== void 0) {
          let data7 = data0.errorMessage;
          if (typeof data7 !== "string" && data7 !== null) {
            const err28 = { instancePath: instancePath + "/" + i0 + "/errorMessage", schemaPath: "#/items/properties/errorMessage/type", keyword: "type", params: { type: schema32.items.properties.errorMessage.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.errorDetails !== void 0) {
          let data8 = data0.errorDetails;
          if (typeof data8 !== "string" && data8 !== null) {
            const err29 = { instancePath: instancePath + "/" + i0 + "/errorDetails", schemaPath: "#/items/properties/errorDetails/type", keyword: "type", params: { type: schema32.items.properties.errorDetails.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0.priority !== void 0) {
          let data9 = data0.priority;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err30 = { instancePath: instancePath + "/" + i0 + "/priority", schemaPath: "#/items/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data0.suspended !== void 0) {
          if (typeof data0.suspended !== "boolean") {
            const err31 = { instancePath: instancePath + "/" + i0 + "/suspended", schemaPath: "#/items/properties/suspended/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.activityId !== void 0) {
          if (typeof data0.activityId !== "string") {
            const err32 = { instancePath: instancePath + "/" + i0 + "/activityId", schemaPath: "#/items/properties/activityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.activityInstanceId !== void 0) {
          if (typeof data0.activityInstanceId !== "string") {
            const err33 = { instancePath: instancePath + "/" + i0 + "/activityInstanceId", schemaPath: "#/items/properties/activityInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0.executionId !== void 0) {
          if (typeof data0.executionId !== "string") {
            const err34 = { instancePath: instancePath + "/" + i0 + "/executionId", schemaPath: "#/items/properties/executionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data0.processInstanceId !== void 0) {
          if (typeof data0.processInstanceId !== "string") {
            const err35 = { instancePath: instancePath + "/" + i0 + "/processInstanceId", schemaPath: "#/items/properties/processInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0.processDefinitionId !== void 0) {
          if (typeof data0.processDefinitionId !== "string") {
            const err36 = { instancePath: instancePath + "/" + i0 + "/processDefinitionId", schemaPath: "#/items/properties/processDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data0.processDefinitionKey !== void 0) {
          if (typeof data0.processDefinitionKey !== "string") {
            const err37 = { instancePath: instancePath + "/" + i0 + "/processDefinitionKey", schemaPath: "#/items/properties/processDefinitionKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data0.processDefinitionVersionTag !== void 0) {
          let data17 = data0.processDefinitionVersionTag;
          if (typeof data17 !== "string" && data17 !== null) {
            const err38 = { instancePath: instancePath + "/" + i0 + "/processDefinitionVersionTag", schemaPath: "#/items/properties/processDefinitionVersionTag/type", keyword: "type", params: { type: schema32.items.properties.processDefinitionVersionTag.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        if (data0.tenantId !== void 0) {
          let data18 = data0.tenantId;
          if (typeof data18 !== "string" && data18 !== null) {
            const err39 = { instancePath: instancePath + "/" + i0 + "/tenantId", schemaPath: "#/items/properties/tenantId/type", keyword: "type", params: { type: schema32.items.properties.tenantId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
        if (data0.businessKey !== void 0) {
          let data19 = data0.businessKey;
          if (typeof data19 !== "string" && data19 !== null) {
            const err40 = { instancePath: instancePath + "/" + i0 + "/businessKey", schemaPath: "#/items/properties/businessKey/type", keyword: "type", params: { type: schema32.items.properties.businessKey.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data0.variables !== void 0) {
          let data20 = data0.variables;
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            for (const key0 in data20) {
              let data21 = data20[key0];
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.type !== void 0) {
                  let data22 = data21.type;
                  if (typeof data22 !== "string" && data22 !== null) {
                    const err41 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/items/properties/variables/additionalProperties/properties/type/type", keyword: "type", params: { type: schema32.items.properties.variables.additionalProperties.properties.type.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err41];
                    } else {
                      vErrors.push(err41);
                    }
                    errors++;
                  }
                }
                if (data21.valueInfo !== void 0) {
                  let data23 = data21.valueInfo;
                  if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)) && data23 !== null) {
                    const err42 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/type", keyword: "type", params: { type: schema32.items.properties.variables.additionalProperties.properties.valueInfo.type }, message: "must be object,null" };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                    if (data23.objectTypeName !== void 0) {
                      if (typeof data23.objectTypeName !== "string") {
                        const err43 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/objectTypeName", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/objectTypeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                    }
                    if (data23.serializationDataFormat !== void 0) {
                      if (typeof data23.serializationDataFormat !== "string") {
                        const err44 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/serializationDataFormat", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/serializationDataFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err44];
                        } else {
                          vErrors.push(err44);
                        }
                        errors++;
                      }
                    }
                    if (data23.filename !== void 0) {
                      if (typeof data23.filename !== "string") {
                        const err45 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/filename", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err45];
                        } else {
                          vErrors.push(err45);
                        }
                        errors++;
                      }
                    }
                    if (data23.mimeType !== void 0) {
                      if (typeof data23.mimeType !== "string") {
                        const err46 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/mimeType", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err46];
                        } else {
                          vErrors.push(err46);
                        }
                        errors++;
                      }
                    }
                    if (data23.encoding !== void 0) {
                      if (typeof data23.encoding !== "string") {
                        const err47 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/encoding", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data23.transient !== void 0) {
                      if (typeof data23.transient !== "boolean") {
                        const err48 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/transient", schemaPath: "#/items/properties/variables/additionalProperties/properties/valueInfo/properties/transient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                  }
                }
              } else {
                const err49 = { instancePath: instancePath + "/" + i0 + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/variables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
          } else {
            const err50 = { instancePath: instancePath + "/" + i0 + "/variables", schemaPath: "#/items/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err50];
            } else {
              vErrors.push(err50);
            }
            errors++;
          }
        }
        if (data0.extensionProperties !== void 0) {
          let data30 = data0.extensionProperties;
          if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
            for (const key1 in data30) {
              if (typeof data30[key1] !== "string") {
                const err51 = { instancePath: instancePath + "/" + i0 + "/extensionProperties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/items/properties/extensionProperties/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/" + i0 + "/extensionProperties", schemaPath: "#/items/properties/extensionProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
  } else {
    const err54 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err54];
    } else {
      vErrors.push(err54);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v2 = validate22;
var schema33 = { "type": "object", "required": ["type", "message"], "properties": { "type": { "type": "string" }, "message": { "type": "string" }, "code": { "type": ["number", "null"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.type === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.type !== void 0) {
      if (typeof data.type !== "string") {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      let data2 = data.code;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        const err4 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: schema33.properties.code.type }, message: "must be number,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": { "type": true, "message": true, "code": true }, "dynamicProps": false, "dynamicItems": false };
var v3 = validate23;
var schema34 = { "type": "object", "required": [], "properties": { "externalTaskId": { "type": "string" }, "topicName": { "type": "string" }, "workerId": { "type": "string" }, "processInstanceId": { "type": "string" }, "processDefinitionId": { "type": "string" }, "activityId": { "type": "string" }, "locked": { "type": "boolean" }, "notLocked": { "type": "boolean" }, "withRetriesLeft": { "type": "boolean" }, "noRetriesLeft": { "type": "boolean" }, "active": { "type": "boolean" }, "suspended": { "type": "boolean" }, "priorityHigherThanOrEquals": { "type": "integer" }, "priorityLowerThanOrEquals": { "type": "integer" }, "sortBy": { "type": "string", "enum": ["id", "createTime", "lockExpirationTime", "processInstanceId", "taskPriority"] }, "sortOrder": { "type": "string", "enum": ["asc", "desc"] }, "firstResult": { "type": "integer", "minimum": 0 }, "maxResults": { "type": "integer", "minimum": 0 } } };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.externalTaskId !== void 0) {
      if (typeof data.externalTaskId !== "string") {
        const err0 = { instancePath: instancePath + "/externalTaskId", schemaPath: "#/properties/externalTaskId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.topicName !== void 0) {
      if (typeof data.topicName !== "string") {
        const err1 = { instancePath: instancePath + "/topicName", schemaPath: "#/properties/topicName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.workerId !== void 0) {
      if (typeof data.workerId !== "string") {
        const err2 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.processInstanceId !== void 0) {
      if (typeof data.processInstanceId !== "string") {
        const err3 = { instancePath: instancePath + "/processInstanceId", schemaPath: "#/properties/processInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.processDefinitionId !== void 0) {
      if (typeof data.processDefinitionId !== "string") {
        const err4 = { instancePath: instancePath + "/processDefinitionId", schemaPath: "#/properties/processDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.activityId !== void 0) {
      if (typeof data.activityId !== "string") {
        const err5 = { instancePath: instancePath + "/activityId", schemaPath: "#/properties/activityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.locked !== void 0) {
      if (typeof data.locked !== "boolean") {
        const err6 = { instancePath: instancePath + "/locked", schemaPath: "#/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.notLocked !== void 0) {
      if (typeof data.notLocked !== "boolean") {
        const err7 = { instancePath: instancePath + "/notLocked", schemaPath: "#/properties/notLocked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.withRetriesLeft !== void 0) {
      if (typeof data.withRetriesLeft !== "boolean") {
        const err8 = { instancePath: instancePath + "/withRetriesLeft", schemaPath: "#/properties/withRetriesLeft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.noRetriesLeft !== void 0) {
      if (typeof data.noRetriesLeft !== "boolean") {
        const err9 = { instancePath: instancePath + "/noRetriesLeft", schemaPath: "#/properties/noRetriesLeft/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.active !== void 0) {
      if (typeof data.active !== "boolean") {
        const err10 = { instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.suspended !== void 0) {
      if (typeof data.suspended !== "boolean") {
        const err11 = { instancePath: instancePath + "/suspended", schemaPath: "#/properties/suspended/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.priorityHigherThanOrEquals !== void 0) {
      let data12 = data.priorityHigherThanOrEquals;
      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
        const err12 = { instancePath: instancePath + "/priorityHigherThanOrEquals", schemaPath: "#/properties/priorityHigherThanOrEquals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.priorityLowerThanOrEquals !== void 0) {
      let data13 = data.priorityLowerThanOrEquals;
      if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
        const err13 = { instancePath: instancePath + "/priorityLowerThanOrEquals", schemaPath: "#/properties/priorityLowerThanOrEquals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.sortBy !== void 0) {
      let data14 = data.sortBy;
      if (typeof data14 !== "string") {
        const err14 = { instancePath: instancePath + "/sortBy", schemaPath: "#/properties/sortBy/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (!(data14 === "id" || data14 === "createTime" || data14 === "lockExpirationTime" || data14 === "processInstanceId" || data14 === "taskPriority")) {
        const err15 = { instancePath: instancePath + "/sortBy", schemaPath: "#/properties/sortBy/enum", keyword: "enum", params: { allowedValues: schema34.properties.sortBy.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.sortOrder !== void 0) {
      let data15 = data.sortOrder;
      if (typeof data15 !== "string") {
        const err16 = { instancePath: instancePath + "/sortOrder", schemaPath: "#/properties/sortOrder/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (!(data15 === "asc" || data15 === "desc")) {
        const err17 = { instancePath: instancePath + "/sortOrder", schemaPath: "#/properties/sortOrder/enum", keyword: "enum", params: { allowedValues: schema34.properties.sortOrder.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.firstResult !== void 0) {
      let data16 = data.firstResult;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err18 = { instancePath: instancePath + "/firstResult", schemaPath: "#/properties/firstResult/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 < 0 || isNaN(data16)) {
          const err19 = { instancePath: instancePath + "/firstResult", schemaPath: "#/properties/firstResult/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
    if (data.maxResults !== void 0) {
      let data17 = data.maxResults;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err20 = { instancePath: instancePath + "/maxResults", schemaPath: "#/properties/maxResults/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err21 = { instancePath: instancePath + "/maxResults", schemaPath: "#/properties/maxResults/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": { "externalTaskId": true, "topicName": true, "workerId": true, "processInstanceId": true, "processDefinitionId": true, "activityId": true, "locked": true, "notLocked": true, "withRetriesLeft": true, "noRetriesLeft": true, "active": true, "suspended": true, "priorityHigherThanOrEquals": true, "priorityLowerThanOrEquals": true, "sortBy": true, "sortOrder": true, "firstResult": true, "maxResults": true }, "dynamicProps": false, "dynamicItems": false };
var v4 = validate24;
var schema35 = { "type": "array", "items": { "type": "object", "required": ["id", "topicName", "workerId", "lockExpirationTime", "createTime", "retries", "errorMessage", "priority", "suspended", "activityId", "activityInstanceId", "executionId", "processInstanceId", "processDefinitionId", "processDefinitionKey", "processDefinitionVersionTag", "tenantId", "businessKey"], "properties": { "id": { "type": "string" }, "topicName": { "type": ["string", "null"] }, "workerId": { "type": ["string", "null"] }, "lockExpirationTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "createTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "retries": { "type": ["integer", "null"] }, "errorMessage": { "type": ["string", "null"] }, "priority": { "type": "integer" }, "suspended": { "type": "boolean" }, "activityId": { "type": "string" }, "activityInstanceId": { "type": "string" }, "executionId": { "type": "string" }, "processInstanceId": { "type": "string" }, "processDefinitionId": { "type": "string" }, "processDefinitionKey": { "type": "string" }, "processDefinitionVersionTag": { "type": ["string", "null"] }, "tenantId": { "type": ["string", "null"] }, "businessKey": { "type": ["string", "null"] } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err0 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (data0.topicName === void 0) {
          const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "topicName" }, message: "must have required property 'topicName'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.workerId === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.lockExpirationTime === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "lockExpirationTime" }, message: "must have required property 'lockExpirationTime'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.createTime === void 0) {
          const err4 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "createTime" }, message: "must have required property 'createTime'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.retries === void 0) {
          const err5 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "retries" }, message: "must have required property 'retries'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.errorMessage === void 0) {
          const err6 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.priority === void 0) {
          const err7 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.suspended === void 0) {
          const err8 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "suspended" }, message: "must have required property 'suspended'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.activityId === void 0) {
          const err9 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "activityId" }, message: "must have required property 'activityId'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.activityInstanceId === void 0) {
          const err10 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "activityInstanceId" }, message: "must have required property 'activityInstanceId'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.executionId === void 0) {
          const err11 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "executionId" }, message: "must have required property 'executionId'" };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data0.processInstanceId === void 0) {
          const err12 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processInstanceId" }, message: "must have required property 'processInstanceId'" };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data0.processDefinitionId === void 0) {
          const err13 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionId" }, message: "must have required property 'processDefinitionId'" };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data0.processDefinitionKey === void 0) {
          const err14 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionKey" }, message: "must have required property 'processDefinitionKey'" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data0.processDefinitionVersionTag === void 0) {
          const err15 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "processDefinitionVersionTag" }, message: "must have required property 'processDefinitionVersionTag'" };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data0.tenantId === void 0) {
          const err16 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data0.businessKey === void 0) {
          const err17 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "businessKey" }, message: "must have required property 'businessKey'" };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err18 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data0.topicName !== void 0) {
          let data2 = data0.topicName;
          if (typeof data2 !== "string" && data2 !== null) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/topicName", schemaPath: "#/items/properties/topicName/type", keyword: "type", params: { type: schema35.items.properties.topicName.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.workerId !== void 0) {
          let data3 = data0.workerId;
          if (typeof data3 !== "string" && data3 !== null) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/workerId", schemaPath: "#/items/properties/workerId/type", keyword: "type", params: { type: schema35.items.properties.workerId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.lockExpirationTime !== void 0) {
          let data4 = data0.lockExpirationTime;
          if (typeof data4 !== "string" && data4 !== null) {
            const err21 = { instancePath: instancePath + "/" + i0 + "/lockExpirationTime", schemaPath: "#/items/properties/lockExpirationTime/type", keyword: "type", params: { type: schema35.items.properties.lockExpirationTime.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err22 = { instancePath: instancePath + "/" + i0 + "/lockExpirationTime", schemaPath: "#/items/properties/lockExpirationTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data0.createTime !== void 0) {
          let data5 = data0.createTime;
          if (typeof data5 !== "string" && data5 !== null) {
            const err23 = { instancePath: instancePath + "/" + i0 + "/createTime", schemaPath: "#/items/properties/createTime/type", keyword: "type", params: { type: schema35.items.properties.createTime.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err24 = { instancePath: instancePath + "/" + i0 + "/createTime", schemaPath: "#/items/properties/createTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data0.retries !== void 0) {
          let data6 = data0.retries;
          if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6)) && data6 !== null) {
            const err25 = { instancePath: instancePath + "/" + i0 + "/retries", schemaPath: "#/items/properties/retries/type", keyword: "type", params: { type: schema35.items.properties.retries.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data0.errorMessage !== void 0) {
          let data7 = data0.errorMessage;
          if (typeof data7 !== "string" && data7 !== null) {
            const err26 = { instancePath: instancePath + "/" + i0 + "/errorMessage", schemaPath: "#/items/properties/errorMessage/type", keyword: "type", params: { type: schema35.items.properties.errorMessage.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.priority !== void 0) {
          let data8 = data0.priority;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err27 = { instancePath: instancePath + "/" + i0 + "/priority", schemaPath: "#/items/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.suspended !== void 0) {
          if (typeof data0.suspended !== "boolean") {
            const err28 = { instancePath: instancePath + "/" + i0 + "/suspended", schemaPath: "#/items/properties/suspended/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data0.activityId !== void 0) {
          if (typeof data0.activityId !== "string") {
            const err29 = { instancePath: instancePath + "/" + i0 + "/activityId", schemaPath: "#/items/properties/activityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data0.activityInstanceId !== void 0) {
          if (typeof data0.activityInstanceId !== "string") {
            const err30 = { instancePath: instancePath + "/" + i0 + "/activityInstanceId", schemaPath: "#/items/properties/activityInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data0.executionId !== void 0) {
          if (typeof data0.executionId !== "string") {
            const err31 = { instancePath: instancePath + "/" + i0 + "/executionId", schemaPath: "#/items/properties/executionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data0.processInstanceId !== void 0) {
          if (typeof data0.processInstanceId !== "string") {
            const err32 = { instancePath: instancePath + "/" + i0 + "/processInstanceId", schemaPath: "#/items/properties/processInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data0.processDefinitionId !== void 0) {
          if (typeof data0.processDefinitionId !== "string") {
            const err33 = { instancePath: instancePath + "/" + i0 + "/processDefinitionId", schemaPath: "#/items/properties/processDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data0.processDefinitionKey !== void 0) {
          if (typeof data0.processDefinitionKey !== "string") {
            const err34 = { instancePath: instancePath + "/" + i0 + "/processDefinitionKey", schemaPath: "#/items/properties/processDefinitionKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data0.processDefinitionVersionTag !== void 0) {
          let data16 = data0.processDefinitionVersionTag;
          if (typeof data16 !== "string" && data16 !== null) {
            const err35 = { instancePath: instancePath + "/" + i0 + "/processDefinitionVersionTag", schemaPath: "#/items/properties/processDefinitionVersionTag/type", keyword: "type", params: { type: schema35.items.properties.processDefinitionVersionTag.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data0.tenantId !== void 0) {
          let data17 = data0.tenantId;
          if (typeof data17 !== "string" && data17 !== null) {
            const err36 = { instancePath: instancePath + "/" + i0 + "/tenantId", schemaPath: "#/items/properties/tenantId/type", keyword: "type", params: { type: schema35.items.properties.tenantId.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
        if (data0.businessKey !== void 0) {
          let data18 = data0.businessKey;
          if (typeof data18 !== "string" && data18 !== null) {
            const err37 = { instancePath: instancePath + "/" + i0 + "/businessKey", schemaPath: "#/items/properties/businessKey/type", keyword: "type", params: { type: schema35.items.properties.businessKey.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v5 = validate25;
var schema36 = { "type": "object", "required": ["id", "topicName", "workerId", "lockExpirationTime", "createTime", "retries", "errorMessage", "priority", "suspended", "activityId", "activityInstanceId", "executionId", "processInstanceId", "processDefinitionId", "processDefinitionKey", "processDefinitionVersionTag", "tenantId", "businessKey"], "properties": { "id": { "type": "string" }, "topicName": { "type": ["string", "null"] }, "workerId": { "type": ["string", "null"] }, "lockExpirationTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "createTime": { "type": ["string", "null"], "pattern": "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, "retries": { "type": ["integer", "null"] }, "errorMessage": { "type": ["string", "null"] }, "priority": { "type": "integer" }, "suspended": { "type": "boolean" }, "activityId": { "type": "string" }, "activityInstanceId": { "type": "string" }, "executionId": { "type": "string" }, "processInstanceId": { "type": "string" }, "processDefinitionId": { "type": "string" }, "processDefinitionKey": { "type": "string" }, "processDefinitionVersionTag": { "type": ["string", "null"] }, "tenantId": { "type": ["string", "null"] }, "businessKey": { "type": ["string", "null"] } } };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.topicName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "topicName" }, message: "must have required property 'topicName'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.workerId === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.lockExpirationTime === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockExpirationTime" }, message: "must have required property 'lockExpirationTime'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.createTime === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "createTime" }, message: "must have required property 'createTime'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.retries === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "retries" }, message: "must have required property 'retries'" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.errorMessage === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorMessage" }, message: "must have required property 'errorMessage'" };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    if (data.priority === void 0) {
      const err7 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "priority" }, message: "must have required property 'priority'" };
      if (vErrors === null) {
        vErrors = [err7];
      } else {
        vErrors.push(err7);
      }
      errors++;
    }
    if (data.suspended === void 0) {
      const err8 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "suspended" }, message: "must have required property 'suspended'" };
      if (vErrors === null) {
        vErrors = [err8];
      } else {
        vErrors.push(err8);
      }
      errors++;
    }
    if (data.activityId === void 0) {
      const err9 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activityId" }, message: "must have required property 'activityId'" };
      if (vErrors === null) {
        vErrors = [err9];
      } else {
        vErrors.push(err9);
      }
      errors++;
    }
    if (data.activityInstanceId === void 0) {
      const err10 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "activityInstanceId" }, message: "must have required property 'activityInstanceId'" };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
    if (data.executionId === void 0) {
      const err11 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionId" }, message: "must have required property 'executionId'" };
      if (vErrors === null) {
        vErrors = [err11];
      } else {
        vErrors.push(err11);
      }
      errors++;
    }
    if (data.processInstanceId === void 0) {
      const err12 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "processInstanceId" }, message: "must have required property 'processInstanceId'" };
      if (vErrors === null) {
        vErrors = [err12];
      } else {
        vErrors.push(err12);
      }
      errors++;
    }
    if (data.processDefinitionId === void 0) {
      const err13 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "processDefinitionId" }, message: "must have required property 'processDefinitionId'" };
      if (vErrors === null) {
        vErrors = [err13];
      } else {
        vErrors.push(err13);
      }
      errors++;
    }
    if (data.processDefinitionKey === void 0) {
      const err14 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "processDefinitionKey" }, message: "must have required property 'processDefinitionKey'" };
      if (vErrors === null) {
        vErrors = [err14];
      } else {
        vErrors.push(err14);
      }
      errors++;
    }
    if (data.processDefinitionVersionTag === void 0) {
      const err15 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "processDefinitionVersionTag" }, message: "must have required property 'processDefinitionVersionTag'" };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err16 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "tenantId" }, message: "must have required property 'tenantId'" };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
    if (data.businessKey === void 0) {
      const err17 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "businessKey" }, message: "must have required property 'businessKey'" };
      if (vErrors === null) {
        vErrors = [err17];
      } else {
        vErrors.push(err17);
      }
      errors++;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        const err18 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.topicName !== void 0) {
      let data1 = data.topicName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err19 = { instancePath: instancePath + "/topicName", schemaPath: "#/properties/topicName/type", keyword: "type", params: { type: schema36.properties.topicName.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.workerId !== void 0) {
      let data2 = data.workerId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err20 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/type", keyword: "type", params: { type: schema36.properties.workerId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.lockExpirationTime !== void 0) {
      let data3 = data.lockExpirationTime;
      if (typeof data3 !== "string" && data3 !== null) {
        const err21 = { instancePath: instancePath + "/lockExpirationTime", schemaPath: "#/properties/lockExpirationTime/type", keyword: "type", params: { type: schema36.properties.lockExpirationTime.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err22 = { instancePath: instancePath + "/lockExpirationTime", schemaPath: "#/properties/lockExpirationTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      }
    }
    if (data.createTime !== void 0) {
      let data4 = data.createTime;
      if (typeof data4 !== "string" && data4 !== null) {
        const err23 = { instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/type", keyword: "type", params: { type: schema36.properties.createTime.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err24 = { instancePath: instancePath + "/createTime", schemaPath: "#/properties/createTime/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$" }, message: 'must match pattern "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000$"' };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      }
    }
    if (data.retries !== void 0) {
      let data5 = data.retries;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5)) && data5 !== null) {
        const err25 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: schema36.properties.retries.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data6 = data.errorMessage;
      if (typeof data6 !== "string" && data6 !== null) {
        const err26 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: schema36.properties.errorMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.priority !== void 0) {
      let data7 = data.priority;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err27 = { instancePath: instancePath + "/priority", schemaPath: "#/properties/priority/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.suspended !== void 0) {
      if (typeof data.suspended !== "boolean") {
        const err28 = { instancePath: instancePath + "/suspended", schemaPath: "#/properties/suspended/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.activityId !== void 0) {
      if (typeof data.activityId !== "string") {
        const err29 = { instancePath: instancePath + "/activityId", schemaPath: "#/properties/activityId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.activityInstanceId !== void 0) {
      if (typeof data.activityInstanceId !== "string") {
        const err30 = { instancePath: instancePath + "/activityInstanceId", schemaPath: "#/properties/activityInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.executionId !== void 0) {
      if (typeof data.executionId !== "string") {
        const err31 = { instancePath: instancePath + "/executionId", schemaPath: "#/properties/executionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
    }
    if (data.processInstanceId !== void 0) {
      if (typeof data.processInstanceId !== "string") {
        const err32 = { instancePath: instancePath + "/processInstanceId", schemaPath: "#/properties/processInstanceId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.processDefinitionId !== void 0) {
      if (typeof data.processDefinitionId !== "string") {
        const err33 = { instancePath: instancePath + "/processDefinitionId", schemaPath: "#/properties/processDefinitionId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err33];
        } else {
          vErrors.push(err33);
        }
        errors++;
      }
    }
    if (data.processDefinitionKey !== void 0) {
      if (typeof data.processDefinitionKey !== "string") {
        const err34 = { instancePath: instancePath + "/processDefinitionKey", schemaPath: "#/properties/processDefinitionKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.processDefinitionVersionTag !== void 0) {
      let data15 = data.processDefinitionVersionTag;
      if (typeof data15 !== "string" && data15 !== null) {
        const err35 = { instancePath: instancePath + "/processDefinitionVersionTag", schemaPath: "#/properties/processDefinitionVersionTag/type", keyword: "type", params: { type: schema36.properties.processDefinitionVersionTag.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data16 = data.tenantId;
      if (typeof data16 !== "string" && data16 !== null) {
        const err36 = { instancePath: instancePath + "/tenantId", schemaPath: "#/properties/tenantId/type", keyword: "type", params: { type: schema36.properties.tenantId.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.businessKey !== void 0) {
      let data17 = data.businessKey;
      if (typeof data17 !== "string" && data17 !== null) {
        const err37 = { instancePath: instancePath + "/businessKey", schemaPath: "#/properties/businessKey/type", keyword: "type", params: { type: schema36.properties.businessKey.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": { "id": true, "topicName": true, "workerId": true, "lockExpirationTime": true, "createTime": true, "retries": true, "errorMessage": true, "priority": true, "suspended": true, "activityId": true, "activityInstanceId": true, "executionId": true, "processInstanceId": true, "processDefinitionId": true, "processDefinitionKey": true, "processDefinitionVersionTag": true, "tenantId": true, "businessKey": true }, "dynamicProps": false, "dynamicItems": false };
var v6 = validate26;
var schema37 = { "type": "object", "required": ["workerId"], "properties": { "workerId": { "type": "string", "minLength": 1 }, "errorMessage": { "type": ["string", "null"] }, "errorDetails": { "type": ["string", "null"] }, "retries": { "type": ["integer", "null"], "format": "int32", "minimum": 0, "maximum": 2147483647 }, "retryTimeout": { "type": ["integer", "null"], "format": "int64", "minimum": 0, "maximum": 9007199254740991 }, "variables": { "type": ["object", "null"], "additionalProperties": { "type": "object", "properties": { "value": {}, "type": { "type": ["string", "null"] }, "valueInfo": { "type": ["object", "null"], "properties": { "objectTypeName": { "type": "string" }, "serializationDataFormat": { "type": "string" }, "filename": { "type": "string" }, "mimeType": { "type": "string" }, "encoding": { "type": "string" }, "transient": { "type": "boolean" } } } } } } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workerId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workerId !== void 0) {
      let data0 = data.workerId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data1 = data.errorMessage;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: schema37.properties.errorMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.errorDetails !== void 0) {
      let data2 = data.errorDetails;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = { instancePath: instancePath + "/errorDetails", schemaPath: "#/properties/errorDetails/type", keyword: "type", params: { type: schema37.properties.errorDetails.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data3 = data.retries;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
        const err5 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: schema37.properties.retries.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2147483647 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.retryTimeout !== void 0) {
      let data4 = data.retryTimeout;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
        const err8 = { instancePath: instancePath + "/retryTimeout", schemaPath: "#/properties/retryTimeout/type", keyword: "type", params: { type: schema37.properties.retryTimeout.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 9007199254740991 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/retryTimeout", schemaPath: "#/properties/retryTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 }, message: "must be <= 9007199254740991" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/retryTimeout", schemaPath: "#/properties/retryTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.variables !== void 0) {
      let data5 = data.variables;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err11 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: schema37.properties.variables.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key0 in data5) {
          let data6 = data5[key0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.type !== void 0) {
              let data7 = data6.type;
              if (typeof data7 !== "string" && data7 !== null) {
                const err12 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/variables/additionalProperties/properties/type/type", keyword: "type", params: { type: schema37.properties.variables.additionalProperties.properties.type.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data6.valueInfo !== void 0) {
              let data8 = data6.valueInfo;
              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                const err13 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/type", keyword: "type", params: { type: schema37.properties.variables.additionalProperties.properties.valueInfo.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.objectTypeName !== void 0) {
                  if (typeof data8.objectTypeName !== "string") {
                    const err14 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/objectTypeName", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/objectTypeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data8.serializationDataFormat !== void 0) {
                  if (typeof data8.serializationDataFormat !== "string") {
                    const err15 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/serializationDataFormat", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/serializationDataFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data8.filename !== void 0) {
                  if (typeof data8.filename !== "string") {
                    const err16 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/filename", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data8.mimeType !== void 0) {
                  if (typeof data8.mimeType !== "string") {
                    const err17 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/mimeType", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data8.encoding !== void 0) {
                  if (typeof data8.encoding !== "string") {
                    const err18 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/encoding", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
                if (data8.transient !== void 0) {
                  if (typeof data8.transient !== "boolean") {
                    const err19 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/transient", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/transient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": { "workerId": true, "errorMessage": true, "errorDetails": true, "retries": true, "retryTimeout": true, "variables": true }, "dynamicProps": false, "dynamicItems": false };
var v7 = validate27;
var schema38 = { "type": "object", "required": ["workerId", "errorCode"], "properties": { "workerId": { "type": "string", "minLength": 1 }, "errorCode": { "type": "string", "minLength": 1 }, "errorMessage": { "type": ["string", "null"] }, "variables": { "type": ["object", "null"], "additionalProperties": { "type": "object", "properties": { "value": {}, "type": { "type": ["string", "null"] }, "valueInfo": { "type": ["object", "null"], "properties": { "objectTypeName": { "type": "string" }, "serializationDataFormat": { "type": "string" }, "filename": { "type": "string" }, "mimeType": { "type": "string" }, "encoding": { "type": "string" }, "transient": { "type": "boolean" } } } } } } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.workerId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workerId" }, message: "must have required property 'workerId'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.errorCode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "errorCode" }, message: "must have required property 'errorCode'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.workerId !== void 0) {
      let data0 = data.workerId;
      if (typeof data0 === "string") {
        if (func1(data0) < 1) {
          const err2 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/workerId", schemaPath: "#/properties/workerId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.errorCode !== void 0) {
      let data1 = data.errorCode;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/errorCode", schemaPath: "#/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.errorMessage !== void 0) {
      let data2 = data.errorMessage;
      if (typeof data2 !== "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/errorMessage", schemaPath: "#/properties/errorMessage/type", keyword: "type", params: { type: schema38.properties.errorMessage.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data3 = data.variables;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3)) && data3 !== null) {
        const err7 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: schema38.properties.variables.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key0 in data3) {
          let data4 = data3[key0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.type !== void 0) {
              let data5 = data4.type;
              if (typeof data5 !== "string" && data5 !== null) {
                const err8 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/variables/additionalProperties/properties/type/type", keyword: "type", params: { type: schema38.properties.variables.additionalProperties.properties.type.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data4.valueInfo !== void 0) {
              let data6 = data4.valueInfo;
              if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                const err9 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/type", keyword: "type", params: { type: schema38.properties.variables.additionalProperties.properties.valueInfo.type }, message: "must be object,null" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                if (data6.objectTypeName !== void 0) {
                  if (typeof data6.objectTypeName !== "string") {
                    const err10 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/objectTypeName", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/objectTypeName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data6.serializationDataFormat !== void 0) {
                  if (typeof data6.serializationDataFormat !== "string") {
                    const err11 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/serializationDataFormat", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/serializationDataFormat/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data6.filename !== void 0) {
                  if (typeof data6.filename !== "string") {
                    const err12 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/filename", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data6.mimeType !== void 0) {
                  if (typeof data6.mimeType !== "string") {
                    const err13 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/mimeType", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/mimeType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data6.encoding !== void 0) {
                  if (typeof data6.encoding !== "string") {
                    const err14 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/encoding", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data6.transient !== void 0) {
                  if (typeof data6.transient !== "boolean") {
                    const err15 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/valueInfo/transient", schemaPath: "#/properties/variables/additionalProperties/properties/valueInfo/properties/transient/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": { "workerId": true, "errorCode": true, "errorMessage": true, "variables": true }, "dynamicProps": false, "dynamicItems": false };
var v8 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func1(data0) > 63) {
          const err0 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 }, message: "must NOT have more than 63 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": { "name": true }, "dynamicProps": false, "dynamicItems": false };
var v9 = validate29;
var schema40 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "object", "required": ["id", "name", "userId", "createdAt", "modifiedAt", "accessedAt", "totalRequestCount", "handledRequestCount", "pendingRequestCount", "hadMultipleClients"], "properties": { "id": { "type": "string" }, "name": { "type": ["string", "null"] }, "userId": { "type": "string" }, "createdAt": { "type": "string", "format": "date-time" }, "modifiedAt": { "type": "string", "format": "date-time" }, "accessedAt": { "type": "string", "format": "date-time" }, "totalRequestCount": { "type": "integer" }, "handledRequestCount": { "type": "integer" }, "pendingRequestCount": { "type": "integer" }, "hadMultipleClients": { "type": "boolean" } } } } };
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.name === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.userId === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.createdAt === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.modifiedAt === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "modifiedAt" }, message: "must have required property 'modifiedAt'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.accessedAt === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "accessedAt" }, message: "must have required property 'accessedAt'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.totalRequestCount === void 0) {
          const err7 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "totalRequestCount" }, message: "must have required property 'totalRequestCount'" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data0.handledRequestCount === void 0) {
          const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "handledRequestCount" }, message: "must have required property 'handledRequestCount'" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data0.pendingRequestCount === void 0) {
          const err9 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "pendingRequestCount" }, message: "must have required property 'pendingRequestCount'" };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data0.hadMultipleClients === void 0) {
          const err10 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hadMultipleClients" }, message: "must have required property 'hadMultipleClients'" };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err11 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 !== "string" && data2 !== null) {
            const err12 = { instancePath: instancePath + "/data/name", schemaPath: "#/properties/data/properties/name/type", keyword: "type", params: { type: schema40.properties.data.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.userId !== void 0) {
          if (typeof data0.userId !== "string") {
            const err13 = { instancePath: instancePath + "/data/userId", schemaPath: "#/properties/data/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.createdAt !== void 0) {
          let data4 = data0.createdAt;
          if (typeof data4 === "string") {
            if (!formats0.test(data4)) {
              const err14 = { instancePath: instancePath + "/data/createdAt", schemaPath: "#/properties/data/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/data/createdAt", schemaPath: "#/properties/data/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data0.modifiedAt !== void 0) {
          let data5 = data0.modifiedAt;
          if (typeof data5 === "string") {
            if (!formats0.test(data5)) {
              const err16 = { instancePath: instancePath + "/data/modifiedAt", schemaPath: "#/properties/data/properties/modifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/data/modifiedAt", schemaPath: "#/properties/data/properties/modifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.accessedAt !== void 0) {
          let data6 = data0.accessedAt;
          if (typeof data6 === "string") {
            if (!formats0.test(data6)) {
              const err18 = { instancePath: instancePath + "/data/accessedAt", schemaPath: "#/properties/data/properties/accessedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/data/accessedAt", schemaPath: "#/properties/data/properties/accessedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.totalRequestCount !== void 0) {
          let data7 = data0.totalRequestCount;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/data/totalRequestCount", schemaPath: "#/properties/data/properties/totalRequestCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data0.handledRequestCount !== void 0) {
          let data8 = data0.handledRequestCount;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err21 = { instancePath: instancePath + "/data/handledRequestCount", schemaPath: "#/properties/data/properties/handledRequestCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.pendingRequestCount !== void 0) {
          let data9 = data0.pendingRequestCount;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err22 = { instancePath: instancePath + "/data/pendingRequestCount", schemaPath: "#/properties/data/properties/pendingRequestCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data0.hadMultipleClients !== void 0) {
          if (typeof data0.hadMultipleClients !== "boolean") {
            const err23 = { instancePath: instancePath + "/data/hadMultipleClients", schemaPath: "#/properties/data/properties/hadMultipleClients/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
  } else {
    const err25 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err25];
    } else {
      vErrors.push(err25);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v10 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "error" }, message: "must have required property 'error'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      let data0 = data.error;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.type === void 0) {
          const err1 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.message === void 0) {
          const err2 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.type !== void 0) {
          if (typeof data0.type !== "string") {
            const err3 = { instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.message !== void 0) {
          if (typeof data0.message !== "string") {
            const err4 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": { "error": true }, "dynamicProps": false, "dynamicItems": false };
var v11 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e3 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.clientKey !== void 0) {
      let data1 = data.clientKey;
      if (typeof data1 === "string") {
        if (func1(data1) > 32) {
          const err3 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err4 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": { "limit": true, "clientKey": true }, "dynamicProps": false, "dynamicItems": false };
var v12 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.limit === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.queueModifiedAt === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "queueModifiedAt" }, message: "must have required property 'queueModifiedAt'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.hadMultipleClients === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hadMultipleClients" }, message: "must have required property 'hadMultipleClients'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.items === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.limit !== void 0) {
          let data1 = data0.limit;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err5 = { instancePath: instancePath + "/data/limit", schemaPath: "#/properties/data/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.queueModifiedAt !== void 0) {
          let data2 = data0.queueModifiedAt;
          if (typeof data2 === "string") {
            if (!formats0.test(data2)) {
              const err6 = { instancePath: instancePath + "/data/queueModifiedAt", schemaPath: "#/properties/data/properties/queueModifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/data/queueModifiedAt", schemaPath: "#/properties/data/properties/queueModifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.hadMultipleClients !== void 0) {
          if (typeof data0.hadMultipleClients !== "boolean") {
            const err8 = { instancePath: instancePath + "/data/hadMultipleClients", schemaPath: "#/properties/data/properties/hadMultipleClients/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.items !== void 0) {
          let data4 = data0.items;
          if (Array.isArray(data4)) {
            const len0 = data4.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data5 = data4[i0];
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5.id === void 0) {
                  const err9 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
                if (data5.uniqueKey === void 0) {
                  const err10 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (data5.url === void 0) {
                  const err11 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (data5.method === void 0) {
                  const err12 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (data5.retryCount === void 0) {
                  const err13 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "retryCount" }, message: "must have required property 'retryCount'" };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data5.id !== void 0) {
                  if (typeof data5.id !== "string") {
                    const err14 = { instancePath: instancePath + "/data/items/" + i0 + "/id", schemaPath: "#/properties/data/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data5.uniqueKey !== void 0) {
                  if (typeof data5.uniqueKey !== "string") {
                    const err15 = { instancePath: instancePath + "/data/items/" + i0 + "/uniqueKey", schemaPath: "#/properties/data/properties/items/items/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data5.url !== void 0) {
                  if (typeof data5.url !== "string") {
                    const err16 = { instancePath: instancePath + "/data/items/" + i0 + "/url", schemaPath: "#/properties/data/properties/items/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data5.method !== void 0) {
                  if (typeof data5.method !== "string") {
                    const err17 = { instancePath: instancePath + "/data/items/" + i0 + "/method", schemaPath: "#/properties/data/properties/items/items/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                if (data5.retryCount !== void 0) {
                  let data10 = data5.retryCount;
                  if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                    const err18 = { instancePath: instancePath + "/data/items/" + i0 + "/retryCount", schemaPath: "#/properties/data/properties/items/items/properties/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
          } else {
            const err20 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v13 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.lockSecs === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lockSecs" }, message: "must have required property 'lockSecs'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.lockSecs !== void 0) {
      let data0 = data.lockSecs;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 <= 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/lockSecs", schemaPath: "#/properties/lockSecs/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/lockSecs", schemaPath: "#/properties/lockSecs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 25 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 25 }, message: "must be <= 25" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.clientKey !== void 0) {
      let data2 = data.clientKey;
      if (typeof data2 === "string") {
        if (func1(data2) > 32) {
          const err6 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func1(data2) < 1) {
          const err7 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": { "lockSecs": true, "limit": true, "clientKey": true }, "dynamicProps": false, "dynamicItems": false };
var v14 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.limit === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.lockSecs === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "lockSecs" }, message: "must have required property 'lockSecs'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.queueModifiedAt === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "queueModifiedAt" }, message: "must have required property 'queueModifiedAt'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.hadMultipleClients === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "hadMultipleClients" }, message: "must have required property 'hadMultipleClients'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.queueHasLockedRequests === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "queueHasLockedRequests" }, message: "must have required property 'queueHasLockedRequests'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.items === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.limit !== void 0) {
          let data1 = data0.limit;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err7 = { instancePath: instancePath + "/data/limit", schemaPath: "#/properties/data/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.lockSecs !== void 0) {
          let data2 = data0.lockSecs;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            const err8 = { instancePath: instancePath + "/data/lockSecs", schemaPath: "#/properties/data/properties/lockSecs/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.queueModifiedAt !== void 0) {
          let data3 = data0.queueModifiedAt;
          if (typeof data3 === "string") {
            if (!formats0.test(data3)) {
              const err9 = { instancePath: instancePath + "/data/queueModifiedAt", schemaPath: "#/properties/data/properties/queueModifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/data/queueModifiedAt", schemaPath: "#/properties/data/properties/queueModifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.hadMultipleClients !== void 0) {
          if (typeof data0.hadMultipleClients !== "boolean") {
            const err11 = { instancePath: instancePath + "/data/hadMultipleClients", schemaPath: "#/properties/data/properties/hadMultipleClients/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.queueHasLockedRequests !== void 0) {
          if (typeof data0.queueHasLockedRequests !== "boolean") {
            const err12 = { instancePath: instancePath + "/data/queueHasLockedRequests", schemaPath: "#/properties/data/properties/queueHasLockedRequests/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.clientKey !== void 0) {
          if (typeof data0.clientKey !== "string") {
            const err13 = { instancePath: instancePath + "/data/clientKey", schemaPath: "#/properties/data/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.items !== void 0) {
          let data7 = data0.items;
          if (Array.isArray(data7)) {
            const len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data8 = data7[i0];
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8.id === void 0) {
                  const err14 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data8.uniqueKey === void 0) {
                  const err15 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                if (data8.url === void 0) {
                  const err16 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data8.method === void 0) {
                  const err17 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (data8.retryCount === void 0) {
                  const err18 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "retryCount" }, message: "must have required property 'retryCount'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data8.lockExpiresAt === void 0) {
                  const err19 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "lockExpiresAt" }, message: "must have required property 'lockExpiresAt'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data8.id !== void 0) {
                  if (typeof data8.id !== "string") {
                    const err20 = { instancePath: instancePath + "/data/items/" + i0 + "/id", schemaPath: "#/properties/data/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data8.uniqueKey !== void 0) {
                  if (typeof data8.uniqueKey !== "string") {
                    const err21 = { instancePath: instancePath + "/data/items/" + i0 + "/uniqueKey", schemaPath: "#/properties/data/properties/items/items/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
                if (data8.url !== void 0) {
                  if (typeof data8.url !== "string") {
                    const err22 = { instancePath: instancePath + "/data/items/" + i0 + "/url", schemaPath: "#/properties/data/properties/items/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                }
                if (data8.method !== void 0) {
                  if (typeof data8.method !== "string") {
                    const err23 = { instancePath: instancePath + "/data/items/" + i0 + "/method", schemaPath: "#/properties/data/properties/items/items/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data8.retryCount !== void 0) {
                  let data13 = data8.retryCount;
                  if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                    const err24 = { instancePath: instancePath + "/data/items/" + i0 + "/retryCount", schemaPath: "#/properties/data/properties/items/items/properties/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
                if (data8.lockExpiresAt !== void 0) {
                  let data14 = data8.lockExpiresAt;
                  if (typeof data14 === "string") {
                    if (!formats0.test(data14)) {
                      const err25 = { instancePath: instancePath + "/data/items/" + i0 + "/lockExpiresAt", schemaPath: "#/properties/data/properties/items/items/properties/lockExpiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/data/items/" + i0 + "/lockExpiresAt", schemaPath: "#/properties/data/properties/items/items/properties/lockExpiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
              } else {
                const err27 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v15 = validate35;
var pattern10 = new RegExp("^(locked|pending)(,(locked|pending))*$", "u");
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.limit !== void 0) {
      let data0 = data.limit;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e4 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cursor !== void 0) {
      if (typeof data.cursor !== "string") {
        const err3 = { instancePath: instancePath + "/cursor", schemaPath: "#/properties/cursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.exclusiveStartId !== void 0) {
      if (typeof data.exclusiveStartId !== "string") {
        const err4 = { instancePath: instancePath + "/exclusiveStartId", schemaPath: "#/properties/exclusiveStartId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.filter !== void 0) {
      let data3 = data.filter;
      if (typeof data3 === "string") {
        if (!pattern10.test(data3)) {
          const err5 = { instancePath: instancePath + "/filter", schemaPath: "#/properties/filter/pattern", keyword: "pattern", params: { pattern: "^(locked|pending)(,(locked|pending))*$" }, message: 'must match pattern "^(locked|pending)(,(locked|pending))*$"' };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/filter", schemaPath: "#/properties/filter/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.clientKey !== void 0) {
      let data4 = data.clientKey;
      if (typeof data4 === "string") {
        if (func1(data4) > 32) {
          const err7 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (func1(data4) < 1) {
          const err8 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": { "limit": true, "cursor": true, "exclusiveStartId": true, "filter": true, "clientKey": true }, "dynamicProps": false, "dynamicItems": false };
var v16 = validate36;
var schema47 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "object", "required": ["items", "limit"], "properties": { "items": { "type": "array", "items": { "type": "object", "required": ["id", "uniqueKey", "url", "method", "retryCount"], "properties": { "id": { "type": "string" }, "uniqueKey": { "type": "string" }, "url": { "type": "string" }, "method": { "type": "string" }, "payload": { "type": ["string", "null"] }, "headers": { "type": ["object", "null"] }, "userData": { "type": ["object", "null"] }, "noRetry": { "type": ["boolean", "null"] }, "retryCount": { "type": "integer" }, "errorMessages": { "type": ["array", "null"], "items": { "type": "string" } }, "loadedUrl": { "type": ["string", "null"] }, "handledAt": { "type": ["string", "null"], "format": "date-time" }, "lockExpiresAt": { "type": "string", "format": "date-time" }, "lockByClient": { "type": "string" } } } }, "limit": { "type": "integer" }, "nextCursor": { "type": "string" } } } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.items === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.limit === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "limit" }, message: "must have required property 'limit'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.items !== void 0) {
          let data1 = data0.items;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id === void 0) {
                  const err3 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (data2.uniqueKey === void 0) {
                  const err4 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (data2.url === void 0) {
                  const err5 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (data2.method === void 0) {
                  const err6 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
                  if (vErrors === null) {
                    vErrors = [err6];
                  } else {
                    vErrors.push(err6);
                  }
                  errors++;
                }
                if (data2.retryCount === void 0) {
                  const err7 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/required", keyword: "required", params: { missingProperty: "retryCount" }, message: "must have required property 'retryCount'" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                if (data2.id !== void 0) {
                  if (typeof data2.id !== "string") {
                    const err8 = { instancePath: instancePath + "/data/items/" + i0 + "/id", schemaPath: "#/properties/data/properties/items/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data2.uniqueKey !== void 0) {
                  if (typeof data2.uniqueKey !== "string") {
                    const err9 = { instancePath: instancePath + "/data/items/" + i0 + "/uniqueKey", schemaPath: "#/properties/data/properties/items/items/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
                if (data2.url !== void 0) {
                  if (typeof data2.url !== "string") {
                    const err10 = { instancePath: instancePath + "/data/items/" + i0 + "/url", schemaPath: "#/properties/data/properties/items/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err10];
                    } else {
                      vErrors.push(err10);
                    }
                    errors++;
                  }
                }
                if (data2.method !== void 0) {
                  if (typeof data2.method !== "string") {
                    const err11 = { instancePath: instancePath + "/data/items/" + i0 + "/method", schemaPath: "#/properties/data/properties/items/items/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err11];
                    } else {
                      vErrors.push(err11);
                    }
                    errors++;
                  }
                }
                if (data2.payload !== void 0) {
                  let data7 = data2.payload;
                  if (typeof data7 !== "string" && data7 !== null) {
                    const err12 = { instancePath: instancePath + "/data/items/" + i0 + "/payload", schemaPath: "#/properties/data/properties/items/items/properties/payload/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.payload.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                if (data2.headers !== void 0) {
                  let data8 = data2.headers;
                  if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)) && data8 !== null) {
                    const err13 = { instancePath: instancePath + "/data/items/" + i0 + "/headers", schemaPath: "#/properties/data/properties/items/items/properties/headers/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.headers.type }, message: "must be object,null" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                if (data2.userData !== void 0) {
                  let data9 = data2.userData;
                  if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                    const err14 = { instancePath: instancePath + "/data/items/" + i0 + "/userData", schemaPath: "#/properties/data/properties/items/items/properties/userData/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.userData.type }, message: "must be object,null" };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                if (data2.noRetry !== void 0) {
                  let data10 = data2.noRetry;
                  if (typeof data10 !== "boolean" && data10 !== null) {
                    const err15 = { instancePath: instancePath + "/data/items/" + i0 + "/noRetry", schemaPath: "#/properties/data/properties/items/items/properties/noRetry/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.noRetry.type }, message: "must be boolean,null" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
                if (data2.retryCount !== void 0) {
                  let data11 = data2.retryCount;
                  if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                    const err16 = { instancePath: instancePath + "/data/items/" + i0 + "/retryCount", schemaPath: "#/properties/data/properties/items/items/properties/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                }
                if (data2.errorMessages !== void 0) {
                  let data12 = data2.errorMessages;
                  if (!Array.isArray(data12) && data12 !== null) {
                    const err17 = { instancePath: instancePath + "/data/items/" + i0 + "/errorMessages", schemaPath: "#/properties/data/properties/items/items/properties/errorMessages/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.errorMessages.type }, message: "must be array,null" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                  if (Array.isArray(data12)) {
                    const len1 = data12.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      if (typeof data12[i1] !== "string") {
                        const err18 = { instancePath: instancePath + "/data/items/" + i0 + "/errorMessages/" + i1, schemaPath: "#/properties/data/properties/items/items/properties/errorMessages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err18];
                        } else {
                          vErrors.push(err18);
                        }
                        errors++;
                      }
                    }
                  }
                }
                if (data2.loadedUrl !== void 0) {
                  let data14 = data2.loadedUrl;
                  if (typeof data14 !== "string" && data14 !== null) {
                    const err19 = { instancePath: instancePath + "/data/items/" + i0 + "/loadedUrl", schemaPath: "#/properties/data/properties/items/items/properties/loadedUrl/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.loadedUrl.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                }
                if (data2.handledAt !== void 0) {
                  let data15 = data2.handledAt;
                  if (typeof data15 !== "string" && data15 !== null) {
                    const err20 = { instancePath: instancePath + "/data/items/" + i0 + "/handledAt", schemaPath: "#/properties/data/properties/items/items/properties/handledAt/type", keyword: "type", params: { type: schema47.properties.data.properties.items.items.properties.handledAt.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  if (typeof data15 === "string") {
                    if (!formats0.test(data15)) {
                      const err21 = { instancePath: instancePath + "/data/items/" + i0 + "/handledAt", schemaPath: "#/properties/data/properties/items/items/properties/handledAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  }
                }
                if (data2.lockExpiresAt !== void 0) {
                  let data16 = data2.lockExpiresAt;
                  if (typeof data16 === "string") {
                    if (!formats0.test(data16)) {
                      const err22 = { instancePath: instancePath + "/data/items/" + i0 + "/lockExpiresAt", schemaPath: "#/properties/data/properties/items/items/properties/lockExpiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  } else {
                    const err23 = { instancePath: instancePath + "/data/items/" + i0 + "/lockExpiresAt", schemaPath: "#/properties/data/properties/items/items/properties/lockExpiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err23];
                    } else {
                      vErrors.push(err23);
                    }
                    errors++;
                  }
                }
                if (data2.lockByClient !== void 0) {
                  if (typeof data2.lockByClient !== "string") {
                    const err24 = { instancePath: instancePath + "/data/items/" + i0 + "/lockByClient", schemaPath: "#/properties/data/properties/items/items/properties/lockByClient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = { instancePath: instancePath + "/data/items/" + i0, schemaPath: "#/properties/data/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/data/items", schemaPath: "#/properties/data/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data0.limit !== void 0) {
          let data18 = data0.limit;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err27 = { instancePath: instancePath + "/data/limit", schemaPath: "#/properties/data/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data0.nextCursor !== void 0) {
          if (typeof data0.nextCursor !== "string") {
            const err28 = { instancePath: instancePath + "/data/nextCursor", schemaPath: "#/properties/data/properties/nextCursor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      } else {
        const err29 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v17 = validate37;
var schema48 = { "type": "object", "required": ["uniqueKey", "url"], "properties": { "id": { "type": ["string", "null"] }, "uniqueKey": { "type": "string", "minLength": 1 }, "url": { "type": "string", "minLength": 1 }, "method": { "type": ["string", "null"], "enum": ["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH", null] }, "payload": { "type": ["string", "null"] }, "headers": { "type": ["object", "null"] }, "userData": { "type": ["object", "null"] }, "noRetry": { "type": ["boolean", "null"] }, "retryCount": { "type": ["integer", "null"], "minimum": 0 }, "errorMessages": { "type": ["array", "null"], "items": { "type": "string" } }, "loadedUrl": { "type": ["string", "null"] }, "handledAt": { "type": ["string", "null"], "format": "date-time" } } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.uniqueKey === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 !== "string" && data0 !== null) {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: schema48.properties.id.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.uniqueKey !== void 0) {
      let data1 = data.uniqueKey;
      if (typeof data1 === "string") {
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/uniqueKey", schemaPath: "#/properties/uniqueKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/uniqueKey", schemaPath: "#/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (func1(data2) < 1) {
          const err5 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/url", schemaPath: "#/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data3 = data.method;
      if (typeof data3 !== "string" && data3 !== null) {
        const err7 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/type", keyword: "type", params: { type: schema48.properties.method.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (!(data3 === "GET" || data3 === "HEAD" || data3 === "POST" || data3 === "PUT" || data3 === "DELETE" || data3 === "TRACE" || data3 === "OPTIONS" || data3 === "CONNECT" || data3 === "PATCH" || data3 === null)) {
        const err8 = { instancePath: instancePath + "/method", schemaPath: "#/properties/method/enum", keyword: "enum", params: { allowedValues: schema48.properties.method.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.payload !== void 0) {
      let data4 = data.payload;
      if (typeof data4 !== "string" && data4 !== null) {
        const err9 = { instancePath: instancePath + "/payload", schemaPath: "#/properties/payload/type", keyword: "type", params: { type: schema48.properties.payload.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data5 = data.headers;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err10 = { instancePath: instancePath + "/headers", schemaPath: "#/properties/headers/type", keyword: "type", params: { type: schema48.properties.headers.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.userData !== void 0) {
      let data6 = data.userData;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
        const err11 = { instancePath: instancePath + "/userData", schemaPath: "#/properties/userData/type", keyword: "type", params: { type: schema48.properties.userData.type }, message: "must be object,null" };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.noRetry !== void 0) {
      let data7 = data.noRetry;
      if (typeof data7 !== "boolean" && data7 !== null) {
        const err12 = { instancePath: instancePath + "/noRetry", schemaPath: "#/properties/noRetry/type", keyword: "type", params: { type: schema48.properties.noRetry.type }, message: "must be boolean,null" };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.retryCount !== void 0) {
      let data8 = data.retryCount;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8)) && data8 !== null) {
        const err13 = { instancePath: instancePath + "/retryCount", schemaPath: "#/properties/retryCount/type", keyword: "type", params: { type: schema48.properties.retryCount.type }, message: "must be integer,null" };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err14 = { instancePath: instancePath + "/retryCount", schemaPath: "#/properties/retryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.errorMessages !== void 0) {
      let data9 = data.errorMessages;
      if (!Array.isArray(data9) && data9 !== null) {
        const err15 = { instancePath: instancePath + "/errorMessages", schemaPath: "#/properties/errorMessages/type", keyword: "type", params: { type: schema48.properties.errorMessages.type }, message: "must be array,null" };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data9[i0] !== "string") {
            const err16 = { instancePath: instancePath + "/errorMessages/" + i0, schemaPath: "#/properties/errorMessages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.loadedUrl !== void 0) {
      let data11 = data.loadedUrl;
      if (typeof data11 !== "string" && data11 !== null) {
        const err17 = { instancePath: instancePath + "/loadedUrl", schemaPath: "#/properties/loadedUrl/type", keyword: "type", params: { type: schema48.properties.loadedUrl.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.handledAt !== void 0) {
      let data12 = data.handledAt;
      if (typeof data12 !== "string" && data12 !== null) {
        const err18 = { instancePath: instancePath + "/handledAt", schemaPath: "#/properties/handledAt/type", keyword: "type", params: { type: schema48.properties.handledAt.type }, message: "must be string,null" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (typeof data12 === "string") {
        if (!formats0.test(data12)) {
          const err19 = { instancePath: instancePath + "/handledAt", schemaPath: "#/properties/handledAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": { "id": true, "uniqueKey": true, "url": true, "method": true, "payload": true, "headers": true, "userData": true, "noRetry": true, "retryCount": true, "errorMessages": true, "loadedUrl": true, "handledAt": true }, "dynamicProps": false, "dynamicItems": false };
var v18 = validate38;
var schema49 = { "type": "object", "required": [], "properties": { "forefront": { "type": "string", "enum": ["true", "false", "1", "0"] }, "clientKey": { "type": "string", "minLength": 1, "maxLength": 32 } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.forefront !== void 0) {
      let data0 = data.forefront;
      if (typeof data0 !== "string") {
        const err0 = { instancePath: instancePath + "/forefront", schemaPath: "#/properties/forefront/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
      if (!(data0 === "true" || data0 === "false" || data0 === "1" || data0 === "0")) {
        const err1 = { instancePath: instancePath + "/forefront", schemaPath: "#/properties/forefront/enum", keyword: "enum", params: { allowedValues: schema49.properties.forefront.enum }, message: "must be equal to one of the allowed values" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.clientKey !== void 0) {
      let data1 = data.clientKey;
      if (typeof data1 === "string") {
        if (func1(data1) > 32) {
          const err2 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func1(data1) < 1) {
          const err3 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": { "forefront": true, "clientKey": true }, "dynamicProps": false, "dynamicItems": false };
var v19 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate39.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.requestId === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.wasAlreadyPresent === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "wasAlreadyPresent" }, message: "must have required property 'wasAlreadyPresent'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.wasAlreadyHandled === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "wasAlreadyHandled" }, message: "must have required property 'wasAlreadyHandled'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.requestId !== void 0) {
          if (typeof data0.requestId !== "string") {
            const err4 = { instancePath: instancePath + "/data/requestId", schemaPath: "#/properties/data/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.uniqueKey !== void 0) {
          if (typeof data0.uniqueKey !== "string") {
            const err5 = { instancePath: instancePath + "/data/uniqueKey", schemaPath: "#/properties/data/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data0.wasAlreadyPresent !== void 0) {
          if (typeof data0.wasAlreadyPresent !== "boolean") {
            const err6 = { instancePath: instancePath + "/data/wasAlreadyPresent", schemaPath: "#/properties/data/properties/wasAlreadyPresent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.wasAlreadyHandled !== void 0) {
          if (typeof data0.wasAlreadyHandled !== "boolean") {
            const err7 = { instancePath: instancePath + "/data/wasAlreadyHandled", schemaPath: "#/properties/data/properties/wasAlreadyHandled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
validate39.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v20 = validate40;
var schema51 = { "type": "array", "minItems": 1, "maxItems": 25, "items": { "type": "object", "required": ["uniqueKey", "url"], "properties": { "id": { "type": ["string", "null"] }, "uniqueKey": { "type": "string", "minLength": 1 }, "url": { "type": "string", "minLength": 1 }, "method": { "type": ["string", "null"], "enum": ["GET", "HEAD", "POST", "PUT", "DELETE", "TRACE", "OPTIONS", "CONNECT", "PATCH", null] }, "payload": { "type": ["string", "null"] }, "headers": { "type": ["object", "null"] }, "userData": { "type": ["object", "null"] }, "noRetry": { "type": ["boolean", "null"] }, "retryCount": { "type": ["integer", "null"], "minimum": 0 }, "errorMessages": { "type": ["array", "null"], "items": { "type": "string" } }, "loadedUrl": { "type": ["string", "null"] }, "handledAt": { "type": ["string", "null"], "format": "date-time" } } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length > 25) {
      const err0 = { instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 25 }, message: "must NOT have more than 25 items" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.length < 1) {
      const err1 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.uniqueKey === void 0) {
          const err2 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err3 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          let data1 = data0.id;
          if (typeof data1 !== "string" && data1 !== null) {
            const err4 = { instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/properties/id/type", keyword: "type", params: { type: schema51.items.properties.id.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        if (data0.uniqueKey !== void 0) {
          let data2 = data0.uniqueKey;
          if (typeof data2 === "string") {
            if (func1(data2) < 1) {
              const err5 = { instancePath: instancePath + "/" + i0 + "/uniqueKey", schemaPath: "#/items/properties/uniqueKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/" + i0 + "/uniqueKey", schemaPath: "#/items/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          let data3 = data0.url;
          if (typeof data3 === "string") {
            if (func1(data3) < 1) {
              const err7 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/" + i0 + "/url", schemaPath: "#/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.method !== void 0) {
          let data4 = data0.method;
          if (typeof data4 !== "string" && data4 !== null) {
            const err9 = { instancePath: instancePath + "/" + i0 + "/method", schemaPath: "#/items/properties/method/type", keyword: "type", params: { type: schema51.items.properties.method.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
          if (!(data4 === "GET" || data4 === "HEAD" || data4 === "POST" || data4 === "PUT" || data4 === "DELETE" || data4 === "TRACE" || data4 === "OPTIONS" || data4 === "CONNECT" || data4 === "PATCH" || data4 === null)) {
            const err10 = { instancePath: instancePath + "/" + i0 + "/method", schemaPath: "#/items/properties/method/enum", keyword: "enum", params: { allowedValues: schema51.items.properties.method.enum }, message: "must be equal to one of the allowed values" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.payload !== void 0) {
          let data5 = data0.payload;
          if (typeof data5 !== "string" && data5 !== null) {
            const err11 = { instancePath: instancePath + "/" + i0 + "/payload", schemaPath: "#/items/properties/payload/type", keyword: "type", params: { type: schema51.items.properties.payload.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.headers !== void 0) {
          let data6 = data0.headers;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            const err12 = { instancePath: instancePath + "/" + i0 + "/headers", schemaPath: "#/items/properties/headers/type", keyword: "type", params: { type: schema51.items.properties.headers.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.userData !== void 0) {
          let data7 = data0.userData;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            const err13 = { instancePath: instancePath + "/" + i0 + "/userData", schemaPath: "#/items/properties/userData/type", keyword: "type", params: { type: schema51.items.properties.userData.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.noRetry !== void 0) {
          let data8 = data0.noRetry;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err14 = { instancePath: instancePath + "/" + i0 + "/noRetry", schemaPath: "#/items/properties/noRetry/type", keyword: "type", params: { type: schema51.items.properties.noRetry.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.retryCount !== void 0) {
          let data9 = data0.retryCount;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9)) && data9 !== null) {
            const err15 = { instancePath: instancePath + "/" + i0 + "/retryCount", schemaPath: "#/items/properties/retryCount/type", keyword: "type", params: { type: schema51.items.properties.retryCount.type }, message: "must be integer,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err16 = { instancePath: instancePath + "/" + i0 + "/retryCount", schemaPath: "#/items/properties/retryCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data0.errorMessages !== void 0) {
          let data10 = data0.errorMessages;
          if (!Array.isArray(data10) && data10 !== null) {
            const err17 = { instancePath: instancePath + "/" + i0 + "/errorMessages", schemaPath: "#/items/properties/errorMessages/type", keyword: "type", params: { type: schema51.items.properties.errorMessages.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (Array.isArray(data10)) {
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== "string") {
                const err18 = { instancePath: instancePath + "/" + i0 + "/errorMessages/" + i1, schemaPath: "#/items/properties/errorMessages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          }
        }
        if (data0.loadedUrl !== void 0) {
          let data12 = data0.loadedUrl;
          if (typeof data12 !== "string" && data12 !== null) {
            const err19 = { instancePath: instancePath + "/" + i0 + "/loadedUrl", schemaPath: "#/items/properties/loadedUrl/type", keyword: "type", params: { type: schema51.items.properties.loadedUrl.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data0.handledAt !== void 0) {
          let data13 = data0.handledAt;
          if (typeof data13 !== "string" && data13 !== null) {
            const err20 = { instancePath: instancePath + "/" + i0 + "/handledAt", schemaPath: "#/items/properties/handledAt/type", keyword: "type", params: { type: schema51.items.properties.handledAt.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (!formats0.test(data13)) {
              const err21 = { instancePath: instancePath + "/" + i0 + "/handledAt", schemaPath: "#/items/properties/handledAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var v21 = validate41;
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.processedRequests === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "processedRequests" }, message: "must have required property 'processedRequests'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.unprocessedRequests === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "unprocessedRequests" }, message: "must have required property 'unprocessedRequests'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.processedRequests !== void 0) {
          let data1 = data0.processedRequests;
          if (Array.isArray(data1)) {
            const len0 = data1.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data2 = data1[i0];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.requestId === void 0) {
                  const err3 = { instancePath: instancePath + "/data/processedRequests/" + i0, schemaPath: "#/properties/data/properties/processedRequests/items/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
                  if (vErrors === null) {
                    vErrors = [err3];
                  } else {
                    vErrors.push(err3);
                  }
                  errors++;
                }
                if (data2.wasAlreadyPresent === void 0) {
                  const err4 = { instancePath: instancePath + "/data/processedRequests/" + i0, schemaPath: "#/properties/data/properties/processedRequests/items/required", keyword: "required", params: { missingProperty: "wasAlreadyPresent" }, message: "must have required property 'wasAlreadyPresent'" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
                if (data2.wasAlreadyHandled === void 0) {
                  const err5 = { instancePath: instancePath + "/data/processedRequests/" + i0, schemaPath: "#/properties/data/properties/processedRequests/items/required", keyword: "required", params: { missingProperty: "wasAlreadyHandled" }, message: "must have required property 'wasAlreadyHandled'" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                }
                if (data2.requestId !== void 0) {
                  if (typeof data2.requestId !== "string") {
                    const err6 = { instancePath: instancePath + "/data/processedRequests/" + i0 + "/requestId", schemaPath: "#/properties/data/properties/processedRequests/items/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                if (data2.uniqueKey !== void 0) {
                  if (typeof data2.uniqueKey !== "string") {
                    const err7 = { instancePath: instancePath + "/data/processedRequests/" + i0 + "/uniqueKey", schemaPath: "#/properties/data/properties/processedRequests/items/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err7];
                    } else {
                      vErrors.push(err7);
                    }
                    errors++;
                  }
                }
                if (data2.wasAlreadyPresent !== void 0) {
                  if (typeof data2.wasAlreadyPresent !== "boolean") {
                    const err8 = { instancePath: instancePath + "/data/processedRequests/" + i0 + "/wasAlreadyPresent", schemaPath: "#/properties/data/properties/processedRequests/items/properties/wasAlreadyPresent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
                if (data2.wasAlreadyHandled !== void 0) {
                  if (typeof data2.wasAlreadyHandled !== "boolean") {
                    const err9 = { instancePath: instancePath + "/data/processedRequests/" + i0 + "/wasAlreadyHandled", schemaPath: "#/properties/data/properties/processedRequests/items/properties/wasAlreadyHandled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err9];
                    } else {
                      vErrors.push(err9);
                    }
                    errors++;
                  }
                }
              } else {
                const err10 = { instancePath: instancePath + "/data/processedRequests/" + i0, schemaPath: "#/properties/data/properties/processedRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = { instancePath: instancePath + "/data/processedRequests", schemaPath: "#/properties/data/properties/processedRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.unprocessedRequests !== void 0) {
          let data7 = data0.unprocessedRequests;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data8 = data7[i1];
              if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                const err12 = { instancePath: instancePath + "/data/unprocessedRequests/" + i1, schemaPath: "#/properties/data/properties/unprocessedRequests/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
          } else {
            const err13 = { instancePath: instancePath + "/data/unprocessedRequests", schemaPath: "#/properties/data/properties/unprocessedRequests/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
validate41.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v22 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.clientKey !== void 0) {
      let data0 = data.clientKey;
      if (typeof data0 === "string") {
        if (func1(data0) > 32) {
          const err0 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
        if (func1(data0) < 1) {
          const err1 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/clientKey", schemaPath: "#/properties/clientKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": { "clientKey": true }, "dynamicProps": false, "dynamicItems": false };
var v23 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate43.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.unlockedCount === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "unlockedCount" }, message: "must have required property 'unlockedCount'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.unlockedCount !== void 0) {
          let data1 = data0.unlockedCount;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/data/unlockedCount", schemaPath: "#/properties/data/properties/unlockedCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
      } else {
        const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
validate43.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v24 = validate44;
var schema55 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "object", "required": ["id", "uniqueKey", "url", "method", "retryCount"], "properties": { "id": { "type": "string" }, "uniqueKey": { "type": "string" }, "url": { "type": "string" }, "method": { "type": "string" }, "payload": { "type": ["string", "null"] }, "headers": { "type": ["object", "null"] }, "userData": { "type": ["object", "null"] }, "noRetry": { "type": ["boolean", "null"] }, "retryCount": { "type": "integer" }, "errorMessages": { "type": ["array", "null"], "items": { "type": "string" } }, "loadedUrl": { "type": ["string", "null"] }, "handledAt": { "type": ["string", "null"], "format": "date-time" }, "lockExpiresAt": { "type": "string", "format": "date-time" }, "lockByClient": { "type": "string" } } } } };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate44.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.uniqueKey === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "uniqueKey" }, message: "must have required property 'uniqueKey'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.url === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "url" }, message: "must have required property 'url'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.method === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "method" }, message: "must have required property 'method'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.retryCount === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "retryCount" }, message: "must have required property 'retryCount'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err6 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.uniqueKey !== void 0) {
          if (typeof data0.uniqueKey !== "string") {
            const err7 = { instancePath: instancePath + "/data/uniqueKey", schemaPath: "#/properties/data/properties/uniqueKey/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.url !== void 0) {
          if (typeof data0.url !== "string") {
            const err8 = { instancePath: instancePath + "/data/url", schemaPath: "#/properties/data/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.method !== void 0) {
          if (typeof data0.method !== "string") {
            const err9 = { instancePath: instancePath + "/data/method", schemaPath: "#/properties/data/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.payload !== void 0) {
          let data5 = data0.payload;
          if (typeof data5 !== "string" && data5 !== null) {
            const err10 = { instancePath: instancePath + "/data/payload", schemaPath: "#/properties/data/properties/payload/type", keyword: "type", params: { type: schema55.properties.data.properties.payload.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data0.headers !== void 0) {
          let data6 = data0.headers;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
            const err11 = { instancePath: instancePath + "/data/headers", schemaPath: "#/properties/data/properties/headers/type", keyword: "type", params: { type: schema55.properties.data.properties.headers.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.userData !== void 0) {
          let data7 = data0.userData;
          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)) && data7 !== null) {
            const err12 = { instancePath: instancePath + "/data/userData", schemaPath: "#/properties/data/properties/userData/type", keyword: "type", params: { type: schema55.properties.data.properties.userData.type }, message: "must be object,null" };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data0.noRetry !== void 0) {
          let data8 = data0.noRetry;
          if (typeof data8 !== "boolean" && data8 !== null) {
            const err13 = { instancePath: instancePath + "/data/noRetry", schemaPath: "#/properties/data/properties/noRetry/type", keyword: "type", params: { type: schema55.properties.data.properties.noRetry.type }, message: "must be boolean,null" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.retryCount !== void 0) {
          let data9 = data0.retryCount;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err14 = { instancePath: instancePath + "/data/retryCount", schemaPath: "#/properties/data/properties/retryCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data0.errorMessages !== void 0) {
          let data10 = data0.errorMessages;
          if (!Array.isArray(data10) && data10 !== null) {
            const err15 = { instancePath: instancePath + "/data/errorMessages", schemaPath: "#/properties/data/properties/errorMessages/type", keyword: "type", params: { type: schema55.properties.data.properties.errorMessages.type }, message: "must be array,null" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (Array.isArray(data10)) {
            const len0 = data10.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data10[i0] !== "string") {
                const err16 = { instancePath: instancePath + "/data/errorMessages/" + i0, schemaPath: "#/properties/data/properties/errorMessages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          }
        }
        if (data0.loadedUrl !== void 0) {
          let data12 = data0.loadedUrl;
          if (typeof data12 !== "string" && data12 !== null) {
            const err17 = { instancePath: instancePath + "/data/loadedUrl", schemaPath: "#/properties/data/properties/loadedUrl/type", keyword: "type", params: { type: schema55.properties.data.properties.loadedUrl.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data0.handledAt !== void 0) {
          let data13 = data0.handledAt;
          if (typeof data13 !== "string" && data13 !== null) {
            const err18 = { instancePath: instancePath + "/data/handledAt", schemaPath: "#/properties/data/properties/handledAt/type", keyword: "type", params: { type: schema55.properties.data.properties.handledAt.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (!formats0.test(data13)) {
              const err19 = { instancePath: instancePath + "/data/handledAt", schemaPath: "#/properties/data/properties/handledAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
        if (data0.lockExpiresAt !== void 0) {
          let data14 = data0.lockExpiresAt;
          if (typeof data14 === "string") {
            if (!formats0.test(data14)) {
              const err20 = { instancePath: instancePath + "/data/lockExpiresAt", schemaPath: "#/properties/data/properties/lockExpiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/data/lockExpiresAt", schemaPath: "#/properties/data/properties/lockExpiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data0.lockByClient !== void 0) {
          if (typeof data0.lockByClient !== "string") {
            const err22 = { instancePath: instancePath + "/data/lockByClient", schemaPath: "#/properties/data/properties/lockByClient/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
validate44.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v25 = validate45;
var schema56 = { "type": "object", "required": ["data"], "properties": { "data": { "type": "object", "required": ["id", "name", "userId", "createdAt", "modifiedAt", "accessedAt"], "properties": { "id": { "type": "string" }, "name": { "type": ["string", "null"] }, "userId": { "type": "string" }, "createdAt": { "type": "string", "format": "date-time" }, "modifiedAt": { "type": "string", "format": "date-time" }, "accessedAt": { "type": "string", "format": "date-time" } } } } };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate45.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.id === void 0) {
          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.name === void 0) {
          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.userId === void 0) {
          const err3 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.createdAt === void 0) {
          const err4 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "createdAt" }, message: "must have required property 'createdAt'" };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0.modifiedAt === void 0) {
          const err5 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "modifiedAt" }, message: "must have required property 'modifiedAt'" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0.accessedAt === void 0) {
          const err6 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: "accessedAt" }, message: "must have required property 'accessedAt'" };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0.id !== void 0) {
          if (typeof data0.id !== "string") {
            const err7 = { instancePath: instancePath + "/data/id", schemaPath: "#/properties/data/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data0.name !== void 0) {
          let data2 = data0.name;
          if (typeof data2 !== "string" && data2 !== null) {
            const err8 = { instancePath: instancePath + "/data/name", schemaPath: "#/properties/data/properties/name/type", keyword: "type", params: { type: schema56.properties.data.properties.name.type }, message: "must be string,null" };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data0.userId !== void 0) {
          if (typeof data0.userId !== "string") {
            const err9 = { instancePath: instancePath + "/data/userId", schemaPath: "#/properties/data/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data0.createdAt !== void 0) {
          let data4 = data0.createdAt;
          if (typeof data4 === "string") {
            if (!formats0.test(data4)) {
              const err10 = { instancePath: instancePath + "/data/createdAt", schemaPath: "#/properties/data/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/data/createdAt", schemaPath: "#/properties/data/properties/createdAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data0.modifiedAt !== void 0) {
          let data5 = data0.modifiedAt;
          if (typeof data5 === "string") {
            if (!formats0.test(data5)) {
              const err12 = { instancePath: instancePath + "/data/modifiedAt", schemaPath: "#/properties/data/properties/modifiedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/data/modifiedAt", schemaPath: "#/properties/data/properties/modifiedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data0.accessedAt !== void 0) {
          let data6 = data0.accessedAt;
          if (typeof data6 === "string") {
            if (!formats0.test(data6)) {
              const err14 = { instancePath: instancePath + "/data/accessedAt", schemaPath: "#/properties/data/properties/accessedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/data/accessedAt", schemaPath: "#/properties/data/properties/accessedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
validate45.evaluated = { "props": { "data": true }, "dynamicProps": false, "dynamicItems": false };
var v26 = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  validate46.errors = null;
  return true;
}
validate46.evaluated = { "dynamicProps": false, "dynamicItems": false };
var v27 = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate47.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
validate47.evaluated = { "dynamicProps": false, "dynamicItems": false };
var validators = {
  "fetchAndLockExternalTasks/body": v0,
  "fetchAndLockExternalTasks/200": v1,
  "fetchAndLockExternalTasks/400": v2,
  "listExternalTasks/query": v3,
  "listExternalTasks/200": v4,
  "listExternalTasks/400": v2,
  "getExternalTask/200": v5,
  "getExternalTask/400": v2,
  "getExternalTask/404": v2,
  "unlockExternalTask/400": v2,
  "unlockExternalTask/404": v2,
  "reportExternalTaskFailure/body": v6,
  "reportExternalTaskFailure/400": v2,
  "reportExternalTaskFailure/404": v2,
  "reportExternalTaskBpmnError/body": v7,
  "reportExternalTaskBpmnError/400": v2,
  "reportExternalTaskBpmnError/404": v2,
  "createRequestQueue/query": v8,
  "createRequestQueue/200": v9,
  "createRequestQueue/201": v9,
  "createRequestQueue/400": v10,
  "createRequestQueue/401": v10,
  "createRequestQueue/403": v10,
  "createRequestQueue/405": v10,
  "createRequestQueue/429": v10,
  "getRequestQueue/200": v9,
  "getRequestQueue/400": v10,
  "getRequestQueue/401": v10,
  "getRequestQueue/403": v10,
  "getRequestQueue/404": v10,
  "getRequestQueue/405": v10,
  "getRequestQueue/429": v10,
  "deleteRequestQueue/400": v10,
  "deleteRequestQueue/401": v10,
  "deleteRequestQueue/403": v10,
  "deleteRequestQueue/404": v10,
  "deleteRequestQueue/405": v10,
  "deleteRequestQueue/429": v10,
  "getQueueHead/query": v11,
  "getQueueHead/200": v12,
  "getQueueHead/400": v10,
  "getQueueHead/401": v10,
  "getQueueHead/403": v10,
  "getQueueHead/404": v10,
  "getQueueHead/405": v10,
  "getQueueHead/429": v10,
  "lockQueueHead/query": v13,
  "lockQueueHead/201": v14,
  "lockQueueHead/400": v10,
  "lockQueueHead/401": v10,
  "lockQueueHead/403": v10,
  "lockQueueHead/404": v10,
  "lockQueueHead/405": v10,
  "lockQueueHead/429": v10,
  "listRequests/query": v15,
  "listRequests/200": v16,
  "listRequests/400": v10,
  "listRequests/401": v10,
  "listRequests/403": v10,
  "listRequests/404": v10,
  "listRequests/405": v10,
  "listRequests/429": v10,
  "addRequest/body": v17,
  "addRequest/query": v18,
  "addRequest/201": v19,
  "addRequest/400": v10,
  "addRequest/401": v10,
  "addRequest/403": v10,
  "addRequest/404": v10,
  "addRequest/405": v10,
  "addRequest/413": v10,
  "addRequest/415": v10,
  "addRequest/429": v10,
  "addRequests/body": v20,
  "addRequests/query": v18,
  "addRequests/201": v21,
  "addRequests/400": v10,
  "addRequests/401": v10,
  "addRequests/403": v10,
  "addRequests/404": v10,
  "addRequests/405": v10,
  "addRequests/413": v10,
  "addRequests/415": v10,
  "addRequests/429": v10,
  "unlockRequests/query": v22,
  "unlockRequests/200": v23,
  "unlockRequests/400": v10,
  "unlockRequests/401": v10,
  "unlockRequests/403": v10,
  "unlockRequests/404": v10,
  "unlockRequests/405": v10,
  "unlockRequests/429": v10,
  "getRequest/200": v24,
  "getRequest/400": v10,
  "getRequest/401": v10,
  "getRequest/403": v10,
  "getRequest/404": v10,
  "getRequest/405": v10,
  "getRequest/429": v10,
  "updateRequest/body": v17,
  "updateRequest/query": v18,
  "updateRequest/200": v19,
  "updateRequest/400": v10,
  "updateRequest/401": v10,
  "updateRequest/403": v10,
  "updateRequest/404": v10,
  "updateRequest/405": v10,
  "updateRequest/413": v10,
  "updateRequest/415": v10,
  "updateRequest/429": v10,
  "deleteRequestLock/query": v18,
  "deleteRequestLock/400": v10,
  "deleteRequestLock/401": v10,
  "deleteRequestLock/403": v10,
  "deleteRequestLock/404": v10,
  "deleteRequestLock/405": v10,
  "deleteRequestLock/429": v10,
  "createKeyValueStore/query": v8,
  "createKeyValueStore/200": v25,
  "createKeyValueStore/201": v25,
  "createKeyValueStore/400": v10,
  "createKeyValueStore/401": v10,
  "createKeyValueStore/403": v10,
  "createKeyValueStore/405": v10,
  "createKeyValueStore/429": v10,
  "getKeyValueStore/200": v25,
  "getKeyValueStore/400": v10,
  "getKeyValueStore/401": v10,
  "getKeyValueStore/403": v10,
  "getKeyValueStore/404": v10,
  "getKeyValueStore/405": v10,
  "getKeyValueStore/429": v10,
  "getRecord/200": v26,
  "getRecord/400": v10,
  "getRecord/401": v10,
  "getRecord/403": v10,
  "getRecord/404": v10,
  "getRecord/405": v10,
  "getRecord/429": v10,
  "setRecord/body": v26,
  "setRecord/201": v27,
  "setRecord/400": v10,
  "setRecord/401": v10,
  "setRecord/403": v10,
  "setRecord/404": v10,
  "setRecord/405": v10,
  "setRecord/413": v10,
  "setRecord/415": v10,
  "setRecord/429": v10,
  "deleteRecord/400": v10,
  "deleteRecord/401": v10,
  "deleteRecord/403": v10,
  "deleteRecord/404": v10,
  "deleteRecord/405": v10,
  "deleteRecord/429": v10
};
export {
  validators
};
