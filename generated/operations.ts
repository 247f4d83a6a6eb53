// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
export const operations = {
  "lockExternalTask": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/lock",
    "query": {},
    "takesBody": true,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json"
    }
  },
  "extendExternalTaskLock": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/extendLock",
    "query": {},
    "takesBody": true,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json"
    }
  },
  "completeExternalTask": {
    "api": "camunda",
    "method": "POST",
    "path": "/external-task/{id}/complete",
    "query": {},
    "takesBody": true,
    "responses": {
      "204": null,
      "400": "application/json",
      "404": "application/json",
      "500": "application/json"
    }
  },
  "prolongRequestLock": {
    "api": "apify",
    "method": "PUT",
    "path": "/v2/request-queues/{queueId}/requests/{requestId}/lock",
    "query": {
      "lockSecs": "number",
      "clientKey": "string",
      "forefront": "string"
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
  }
} as const;
export const examples = {
  "lockExternalTask": {
    "204": {
      "locked": {
        "summary": "The task was free, and now this worker holds it"
      },
      "locked-again": {
        "summary": "The worker held the lock already, and its new duration counts from now"
      }
    },
    "400": {
      "invalid-request": {
        "summary": "The body is not what the operation takes",
        "value": {
          "type": "InvalidRequestException",
          "message": "The request body is not valid."
        }
      },
      "negative-duration": {
        "summary": "The lock duration is negative",
        "value": {
          "type": "InvalidRequestException",
          "message": "lockDuration is not greater than 0"
        }
      },
      "held-by-another": {
        "summary": "A different worker has locked the task already",
        "value": {
          "type": "InvalidRequestException",
          "message": "External Task anId cannot be locked by worker 'anotherWorker'. It is locked by worker 'aWorker'."
        }
      }
    },
    "404": {
      "unknown-task": {
        "summary": "The task id is wrong",
        "value": {
          "type": "RestException",
          "message": "External task with id anId does not exist"
        }
      },
      "cancelled-task": {
        "summary": "The task was cancelled, here by a boundary event",
        "value": {
          "type": "RestException",
          "message": "External task with id aCancelledTask does not exist"
        }
      }
    }
  },
  "extendExternalTaskLock": {
    "204": {
      "extended": {
        "summary": "The lock has its new duration, counted from now"
      }
    },
    "400": {
      "invalid-request": {
        "summary": "The body is not what the operation takes",
        "value": {
          "type": "InvalidRequestException",
          "message": "The request body is not valid."
        }
      },
      "negative-duration": {
        "summary": "The new lock duration is negative",
        "value": {
          "type": "InvalidRequestException",
          "message": "newDuration is not greater than 0"
        }
      },
      "held-by-another": {
        "summary": "The given worker does not hold the lock",
        "value": {
          "type": "InvalidRequestException",
          "message": "The lock of the External Task anId cannot be extended by worker 'anotherWorker'. It is locked by worker 'aWorker'."
        }
      },
      "not-locked": {
        "summary": "The task is not locked at all",
        "value": {
          "type": "InvalidRequestException",
          "message": "The lock of the External Task anId cannot be extended by worker 'aWorker'. It is not locked."
        }
      }
    },
    "404": {
      "unknown-task": {
        "summary": "The task id is wrong",
        "value": {
          "type": "RestException",
          "message": "External task with id anId does not exist"
        }
      },
      "cancelled-task": {
        "summary": "The task was cancelled, here by a boundary event",
        "value": {
          "type": "RestException",
          "message": "External task with id aCancelledTask does not exist"
        }
      }
    }
  },
  "completeExternalTask": {
    "204": {
      "completed": {
        "summary": "The task is completed and its variables are set"
      }
    },
    "400": {
      "invalid-request": {
        "summary": "The body is not what the operation takes",
        "value": {
          "type": "InvalidRequestException",
          "message": "The request body is not valid."
        }
      },
      "locked-by-another": {
        "summary": "Another worker locked the task most recently",
        "value": {
          "type": "InvalidRequestException",
          "message": "External Task anId cannot be completed by worker 'anotherWorker'. It is locked by worker 'aWorker'."
        }
      },
      "never-locked": {
        "summary": "Nobody has locked the task yet",
        "value": {
          "type": "InvalidRequestException",
          "message": "External Task anId cannot be completed by worker 'aWorker'. It is not locked."
        }
      }
    },
    "404": {
      "unknown-task": {
        "summary": "The task id is wrong",
        "value": {
          "type": "RestException",
          "message": "External task with id anId does not exist"
        }
      },
      "cancelled-task": {
        "summary": "The task was cancelled, here by a boundary event",
        "value": {
          "type": "RestException",
          "message": "External task with id aCancelledTask does not exist"
        }
      }
    },
    "500": {
      "not-resumed": {
        "summary": "The process instance could not go on",
        "value": {
          "type": "ProcessEngineException",
          "message": "The process instance could not be resumed."
        }
      }
    }
  },
  "prolongRequestLock": {
    "200": {
      "prolonged": {
        "summary": "The lock lapses at the given instant",
        "value": {
          "data": {
            "lockExpiresAt": "2022-06-14T23:00:00.000Z"
          }
        }
      }
    },
    "400": {
      "invalid-input": {
        "summary": "The input is not valid",
        "value": {
          "error": {
            "type": "invalid-input",
            "message": "Invalid input: The request body contains invalid data."
          }
        }
      },
      "lock-secs-missing": {
        "summary": "lockSecs is missing",
        "value": {
          "error": {
            "type": "invalid-input",
            "message": "Invalid input: lockSecs is required."
          }
        }
      },
      "lock-secs-not-a-number": {
        "summary": "lockSecs is not a number above 0",
        "value": {
          "error": {
            "type": "invalid-input",
            "message": "Invalid input: lockSecs must be a number above 0."
          }
        }
      },
      "client-key-length": {
        "summary": "clientKey is empty or too long",
        "value": {
          "error": {
            "type": "invalid-input",
            "message": "Invalid input: clientKey must be between 1 and 32 characters long."
          }
        }
      },
      "locked-by-another": {
        "summary": "This client does not hold the lock",
        "value": {
          "error": {
            "type": "invalid-input",
            "message": "Invalid input: the request is not locked by this client."
          }
        }
      }
    },
    "401": {
      "token-not-valid": {
        "summary": "The token is not valid",
        "value": {
          "error": {
            "type": "token-not-valid",
            "message": "Authentication token is not valid."
          }
        }
      },
      "token-missing": {
        "summary": "There is no token",
        "value": {
          "error": {
            "type": "token-not-valid",
            "message": "Authentication token was not provided."
          }
        }
      }
    },
    "403": {
      "permission-denied": {
        "summary": "The token is valid, but without permission",
        "value": {
          "error": {
            "type": "permission-denied",
            "message": "You do not have permission to perform this action."
          }
        }
      }
    },
    "404": {
      "queue-not-found": {
        "summary": "There is no such queue",
        "value": {
          "error": {
            "type": "record-not-found",
            "message": "Request Queue was not found"
          }
        }
      },
      "request-not-found": {
        "summary": "There is no such request in the queue",
        "value": {
          "error": {
            "type": "record-not-found",
            "message": "Request was not found"
          }
        }
      }
    },
    "405": {
      "method-not-allowed": {
        "summary": "The path takes other methods",
        "value": {
          "error": {
            "type": "method-not-allowed",
            "message": "This API end-point can only be accessed using the following HTTP methods: OPTIONS,PUT"
          }
        }
      }
    },
    "429": {
      "rate-limit-exceeded": {
        "summary": "The rate limit is exceeded",
        "value": {
          "error": {
            "type": "rate-limit-exceeded",
            "message": "You have exceeded the rate limit. Please try again later."
          }
        }
      }
    }
  }
} as const;
