// Written by `npm run generate` from openapi/companions.yaml. Do not edit.
export const operations = {
  "fetchAndLockExternalTasks": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/fetchAndLock",
    "query": {},
    "takesBody": true,
    "responses": {
      "200": "application/json",
      "400": "application/json"
    }
  },
  "listExternalTasks": {
    "api": "camunda",
    "method": "GET",
    "path": "/external-task",
    "query": {
      "externalTaskId": "string",
      "topicName": "string",
      "workerId": "string",
      "processInstanceId": "string",
      "processDefinitionId": "string",
      "activityId": "string",
      "locked": "boolean",
      "notLocked": "boolean",
      "withRetriesLeft": "boolean",
      "noRetriesLeft": "boolean",
      "active": "boolean",
      "suspended": "boolean",
      "priorityHigherThanOrEquals": "integer",
      "priorityLowerThanOrEquals": "integer",
      "sortBy": "string",
      "sortOrder": "string",
      "firstResult": "integer",
      "maxResults": "integer"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json"
    }
  },
  "getExternalTask": {
    "api": "camunda",
    "method": "GET",
    "path": "/external-task/{id}",
    "query": {},
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "404": "application/json"
    }
  },
  "unlockExternalTask": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/unlock",
    "query": {},
    "takesBody": false,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json"
    }
  },
  "reportExternalTaskFailure": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/failure",
    "query": {},
    "takesBody": true,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json"
    }
  },
  "reportExternalTaskBpmnError": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/bpmnError",
    "query": {},
    "takesBody": true,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json"
    }
  },
  "createRequestQueue": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/request-queues",
    "query": {
      "name": "string"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "getRequestQueue": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/request-queues/{queueId}",
    "query": {},
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "deleteRequestQueue": {
    "api": "apify",
    "method": "DELETE",
    "path": "/v2/request-queues/{queueId}",
    "query": {},
    "takesBody": false,
    "responses": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "getQueueHead": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/request-queues/{queueId}/head",
    "query": {
      "limit": "integer",
      "clientKey": "string"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "lockQueueHead": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/request-queues/{queueId}/head/lock",
    "query": {
      "lockSecs": "number",
      "limit": "integer",
      "clientKey": "string"
    },
    "takesBody": false,
    "responses": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "listRequests": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/request-queues/{queueId}/requests",
    "query": {
      "limit": "integer",
      "cursor": "string",
      "exclusiveStartId": "string",
      "filter": "string",
      "clientKey": "string"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "addRequest": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/request-queues/{queueId}/requests",
    "query": {
      "forefront": "string",
      "clientKey": "string"
    },
    "takesBody": true,
    "responses": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "413": "application/json",
      "415": "application/json",
      "429": "application/json"
    }
  },
  "addRequests": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/request-queues/{queueId}/requests/batch",
    "query": {
      "forefront": "string",
      "clientKey": "string"
    },
    "takesBody": true,
    "responses": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "413": "application/json",
      "415": "application/json",
      "429": "application/json"
    }
  },
  "unlockRequests": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/request-queues/{queueId}/requests/unlock",
    "query": {
      "clientKey": "string"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "getRequest": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/request-queues/{queueId}/requests/{requestId}",
    "query": {},
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "updateRequest": {
    "api": "apify",
    "method": "PUT",
    "path": "/v2/request-queues/{queueId}/requests/{requestId}",
    "query": {
      "forefront": "string",
      "clientKey": "string"
    },
    "takesBody": true,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "413": "application/json",
      "415": "application/json",
      "429": "application/json"
    }
  },
  "deleteRequestLock": {
    "api": "apify",
    "method": "DELETE",
    "path": "/v2/request-queues/{queueId}/requests/{requestId}/lock",
    "query": {
      "forefront": "string",
      "clientKey": "string"
    },
    "takesBody": false,
    "responses": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "createKeyValueStore": {
    "api": "apify",
    "method": "POST",
    "path": "/v2/key-value-stores",
    "query": {
      "name": "string"
    },
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "getKeyValueStore": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/key-value-stores/{storeId}",
    "query": {},
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "getRecord": {
    "api": "apify",
    "method": "GET",
    "path": "/v2/key-value-stores/{storeId}/records/{key}",
    "query": {},
    "takesBody": false,
    "responses": {
      "200": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  },
  "setRecord": {
    "api": "apify",
    "method": "PUT",
    "path": "/v2/key-value-stores/{storeId}/records/{key}",
    "query": {},
    "takesBody": true,
    "responses": {
      "201": "application/json",
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "413": "application/json",
      "415": "application/json",
      "429": "application/json"
    }
  },
  "deleteRecord": {
    "api": "apify",
    "method": "DELETE",
    "path": "/v2/key-value-stores/{storeId}/records/{key}",
    "query": {},
    "takesBody": false,
    "responses": {
      "204": null,
      "400": "application/json",
      "401": "application/json",
      "403": "application/json",
      "404": "application/json",
      "405": "application/json",
      "429": "application/json"
    }
  }
} as const;
