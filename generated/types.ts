// Written by `npm run generate` from openapi/openapi.yaml. Do not edit.
export interface paths {
    "/external-task/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock
         * @description Locks an external task, named by its id, for one worker and for an amount of time.
         *
         *     A worker that already holds the lock may lock again: the call succeeds, and the new duration counts
         *     from now.
         */
        post: operations["lockExternalTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}/extendLock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend lock
         * @description Gives the worker that holds the lock a new lock duration, which counts from now. It replaces what was
         *     left of the old one; it is not added to it.
         */
        post: operations["extendExternalTaskLock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete
         * @description Completes an external task and updates the variables of its process. Only the worker that locked the
         *     task most recently may complete it.
         */
        post: operations["completeExternalTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/requests/{requestId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Prolong request lock
         * @description Prolongs the lock of a request. Only the client that locked the request can prolong its lock: the call
         *     must carry the same client key, or come from the same Actor run.
         */
        put: operations["prolongRequestLock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who locks the task, and for how long. */
        LockExternalTask: {
            workerId: components["schemas"]["WorkerId"];
            lockDuration: components["schemas"]["DurationMs"];
        };
        /** @description Who holds the lock, and how long it shall last from now. */
        ExtendExternalTaskLock: {
            workerId: components["schemas"]["WorkerId"];
            newDuration: components["schemas"]["DurationMs"];
        };
        /** @description Who completes the task, and what the process learns from it. */
        CompleteExternalTask: {
            workerId: components["schemas"]["WorkerId"];
            /** @description Process variables to set, by name. */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            } | null;
        };
        /** @description Names a worker. Locks belong to it, so two workers must not share one. */
        WorkerId: string;
        /**
         * Format: int64
         * @description An amount of time in milliseconds, counted from the moment of the call. No more than a double can
         *     carry exactly.
         */
        DurationMs: number;
        /** @description The value of one variable, with the type that the engine shall store it under. */
        VariableValue: {
            /**
             * @description The value. For a variable of type Object, its serialized form as a string; for a File, its content
             *     in Base64.
             */
            value?: unknown;
            /**
             * @description The name of the value type, such as `String`, `Integer`, `Long`, `Double`, `Boolean`, `Date`,
             *     `Bytes`, `File`, `Object`, `Json`, `Xml` or `Null`. Engines may know others, and official clients
             *     write the first letter small. Without a type, the engine takes it from the JSON value.
             */
            type?: string | null;
            /** @description More about the value, by type. */
            valueInfo?: {
                /** @description Object: the name of the class. */
                objectTypeName?: string;
                /** @description Object: the format of the serialized value, such as `application/json`. */
                serializationDataFormat?: string;
                /** @description File: its name. It need not be unique. */
                filename?: string;
                /** @description File: its media type. */
                mimeType?: string;
                /** @description File: the encoding of its text. */
                encoding?: string;
                /** @description The variable is not stored; it lasts as long as the call. */
                transient?: boolean;
            } | null;
        };
        /** @description What went wrong, in the error format that all calls of the Camunda 7 REST API share. */
        CamundaError: {
            /** @description The name of the kind of error, such as `InvalidRequestException`. */
            type: string;
            /** @description What went wrong, for a person. */
            message: string;
            /** @description A number for the kind of error. Engines since 7.18 add it, and it may be null. */
            code?: number | null;
        };
        ProlongedRequestLock: {
            /** @description Information about the lock of the request. */
            data: {
                /**
                 * Format: date-time
                 * @description The instant at which the lock of this request lapses.
                 */
                lockExpiresAt: string;
            };
        };
        ApifyError: {
            /** @description What went wrong. */
            error: {
                /** @description The kind of error, such as `invalid-input`. */
                type: string;
                /** @description What went wrong, for a person. */
                message: string;
            };
        };
        /** @description Nothing here is required, as the page has it. The type it names is `record-not-found`. */
        ApifyNotFound: {
            /** @description What was not found. */
            error?: {
                /** @description The kind of error, `record-not-found`. */
                type?: string;
                /** @description What was not found, for a person. */
                message?: string;
            };
        };
    };
    responses: never;
    parameters: {
        /**
         * @description The id of the external task.
         * @example anId
         */
        TaskId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    lockExternalTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockExternalTask"];
            };
        };
        responses: {
            /** @description The task is locked by the worker. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The lock duration is negative, or a different worker has locked the task already. The error is of
             *     type `InvalidRequestException`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
            /**
             * @description There is no such task. Either the id is wrong, or the task was cancelled, for example because a
             *     BPMN boundary event was caught.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
        };
    };
    extendExternalTaskLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendExternalTaskLock"];
            };
        };
        responses: {
            /** @description The lock has its new duration. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /**
             * @description The new lock duration is negative, or the given worker does not hold the lock, or the task is not
             *     locked at all. The error is of type `InvalidRequestException`.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
            /**
             * @description There is no such task. Either the id is wrong, or the task was cancelled, for example because a
             *     BPMN boundary event was caught.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
        };
    };
    completeExternalTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the external task.
                 * @example anId
                 */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteExternalTask"];
            };
        };
        responses: {
            /** @description The task is completed and gone. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The most recent lock of the task was not acquired by the given worker. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
            /**
             * @description There is no such task. Either the id is wrong, or the task was cancelled, for example because a
             *     BPMN boundary event was caught.
             */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
            /** @description The process instance of the task could not be resumed. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CamundaError"];
                };
            };
        };
    };
    prolongRequestLock: {
        parameters: {
            query: {
                /**
                 * @description For how long the request is locked, in seconds. Fractions count.
                 * @example 60
                 */
                lockSecs: number;
                /**
                 * @description Names the client, in 1 to 32 characters. It is what locks and unlocks requests: a lock can be
                 *     prolonged or deleted only under the client key that took it, or from the same Actor run.
                 * @example client-abc
                 */
                clientKey?: string;
                /**
                 * @description Where the request goes when its lock lapses: to the head of the queue, or to its end. Official
                 *     clients write it in two ways, `true` and `false` or `1` and `0`.
                 * @example false
                 */
                forefront?: "true" | "false" | "1" | "0";
            };
            header?: never;
            path: {
                /**
                 * @description The queue, by its id or as `username~queue-name`.
                 * @example WkzbQMuFYuamGv3YF
                 */
                queueId: string;
                /**
                 * @description The id of the request.
                 * @example xpsmkDlspokDSmklS
                 */
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lock is prolonged. The answer says until when. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProlongedRequestLock"];
                };
            };
            /** @description The request is bad. A parameter or the body is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyError"];
                };
            };
            /** @description Authentication is required, or the token is not valid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyError"];
                };
            };
            /** @description The token is valid, but may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyError"];
                };
            };
            /** @description The queue, or the request in it, was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyNotFound"];
                };
            };
            /** @description The path does not take this method. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyError"];
                };
            };
            /** @description Too many requests. The rate limit is exceeded. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApifyError"];
                };
            };
        };
    };
}
