// Written by `npm run generate` from openapi/companions.yaml. Do not edit.
export interface paths {
    "/external-task/fetchAndLock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch and lock
         * @description Locks available tasks of the given topics for a worker, and answers with them. A task is available
         *     while nobody holds its lock and it has retries left.
         *
         *     With `asyncResponseTimeout`, a call that finds nothing waits for a task to become available, and is
         *     answered with an empty list when the time is over. Nobody is given more than 10,000 tasks at once.
         */
        post: operations["fetchAndLockExternalTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List
         * @description The tasks that are there and meet every given condition. Nobody is told more than 10,000 at once.
         */
        get: operations["listExternalTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        /**
         * Get
         * @description One task, as it is now.
         */
        get: operations["getExternalTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock
         * @description Takes the lock of a task away, whoever holds it. A task without a lock stays as it is.
         */
        post: operations["unlockExternalTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}/failure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a failure
         * @description The worker that locked the task most recently could not do it. The task can be fetched again after the
         *     retry timeout, as long as it has retries left. Until then the worker keeps the lock.
         */
        post: operations["reportExternalTaskFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/external-task/{id}/bpmnError": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a BPMN error
         * @description The worker that locked the task most recently tells its process of a business error. The task is gone
         *     afterwards, and the process goes on where it handles the error.
         */
        post: operations["reportExternalTaskBpmnError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or create a queue
         * @description Answers with the queue of this name, which is made if there is none. Without a name, a new one is made.
         */
        post: operations["createRequestQueue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * Get a queue
         * @description What is known of the queue as a whole.
         */
        get: operations["getRequestQueue"];
        put?: never;
        post?: never;
        /**
         * Delete a queue
         * @description Takes the queue away with all its requests.
         */
        delete: operations["deleteRequestQueue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/head": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * Get the head
         * @description The first requests that are available. Locked ones are left out.
         */
        get: operations["getQueueHead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/head/lock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get and lock the head
         * @description Locks the first requests that are available for one client, and answers with them.
         */
        post: operations["lockQueueHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        /**
         * List requests
         * @description The requests of the queue, handled ones too, in the order in which they were added.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Add a request
         * @description Adds a request to the end of the queue, or to its head, unless it is there already.
         */
        post: operations["addRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/requests/batch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add many requests
         * @description Adds up to 25 requests in the given order, each unless it is there already.
         */
        post: operations["addRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/requests/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock requests
         * @description Takes away every lock that the client holds in the queue. The requests go to its end.
         */
        post: operations["unlockRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/request-queues/{queueId}/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
                /** @description The id of the request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        /**
         * Get a request
         * @description One request with everything that was stored with it, and with its lock, if it has one.
         */
        get: operations["getRequest"];
        /**
         * Update a request
         * @description Replaces what is stored with a request, and adds the request if it is not there. With `handledAt` it
         *     leaves the queue and loses its lock. Its id must be the one that belongs to its unique key.
         */
        put: operations["updateRequest"];
        post?: never;
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
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
                /** @description The id of the request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete request lock
         * @description Gives a lock back. Only the client that holds it can. The request goes to the end of the queue, or to its
         *     head.
         */
        delete: operations["deleteRequestLock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/key-value-stores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get or create a store
         * @description Answers with the store of this name, which is made if there is none. Without a name, a new one is made.
         */
        post: operations["createKeyValueStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/key-value-stores/{storeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        /**
         * Get a store
         * @description What is known of the store as a whole.
         */
        get: operations["getKeyValueStore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/key-value-stores/{storeId}/records/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
                /** @description The key of the record. */
                key: string;
            };
            cookie?: never;
        };
        /**
         * Get a record
         * @description A record as it was stored.
         */
        get: operations["getRecord"];
        /**
         * Store a record
         * @description Stores a record in place of the one that has this key, if there is one. Only JSON is kept.
         */
        put: operations["setRecord"];
        post?: never;
        /**
         * Delete a record
         * @description Takes a record away. There need not be one.
         */
        delete: operations["deleteRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Who asks for work, how much of it, and of which topics. */
        FetchAndLock: {
            workerId: components["schemas"]["WorkerId"];
            /**
             * Format: int32
             * @description How many tasks are locked at most.
             */
            maxTasks: number;
            /** @description Whether tasks of a higher priority come first. */
            usePriority?: boolean | null;
            /**
             * Format: int64
             * @description How long the call may wait for a task, in milliseconds. Half an hour at most.
             */
            asyncResponseTimeout?: number | null;
            /** @description In which order tasks are given, after their priority where that is used. */
            sorting?: components["schemas"]["Sorting"][] | null;
            /** @description The topics that the worker takes tasks of. */
            topics: components["schemas"]["TopicSubscription"][];
        };
        /** @description What tasks are sorted by, and in which order. */
        Sorting: {
            /**
             * @description The time when a task was made is all that there is to sort by.
             * @enum {string}
             */
            sortBy: "createTime";
            /**
             * @description The oldest first (`asc`, unless said), or the newest (`desc`).
             * @enum {string|null}
             */
            sortOrder?: "asc" | "desc" | null;
        };
        /** @description Which tasks of a topic the worker takes, for how long, and what it wants to know of them. */
        TopicSubscription: {
            /** @description The name of the topic. */
            topicName: string;
            lockDuration: components["schemas"]["DurationMs"];
            /** @description Only tasks of processes with this business key. */
            businessKey?: string | null;
            /** @description Only tasks of this process definition. */
            processDefinitionId?: string | null;
            /** @description Only tasks of one of these process definitions. */
            processDefinitionIdIn?: string[] | null;
            /** @description Only tasks of process definitions with this key. */
            processDefinitionKey?: string | null;
            /** @description Only tasks of process definitions with one of these keys. */
            processDefinitionKeyIn?: string[] | null;
            /** @description Only tasks of process definitions with this version tag. */
            processDefinitionVersionTag?: string | null;
            /** @description Only tasks of processes in which each of these variables has this value. */
            processVariables?: {
                [key: string]: unknown;
            } | null;
            /** @description Only tasks of one of these tenants. */
            tenantIdIn?: string[] | null;
            /** @description Only tasks of no tenant. */
            withoutTenantId?: boolean | null;
            /** @description The names of the variables that are told with a task. All are, unless said. */
            variables?: string[] | null;
            /** @description Only variables of the task itself are told, of which there are none. */
            localVariables?: boolean | null;
            /** @description Values are always told as they were given. */
            deserializeValues?: boolean | null;
            /** @description Whether the answer has a place for extension properties, of which there are none. */
            includeExtensionProperties?: boolean | null;
        };
        /** @description Who could not do the task, why, and whether it may be tried again. */
        Failure: {
            workerId: components["schemas"]["WorkerId"];
            /** @description Why, in short. */
            errorMessage?: string | null;
            /** @description Why, at length. */
            errorDetails?: string | null;
            /**
             * Format: int32
             * @description How often the task may still be tried. None, unless said.
             */
            retries?: number | null;
            /**
             * Format: int64
             * @description For how long nobody else can have the task, in milliseconds. Not at all, unless said.
             */
            retryTimeout?: number | null;
            /** @description Process variables to set, by name. */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            } | null;
        };
        /** @description Who tells of the error, and which it is. */
        BpmnError: {
            workerId: components["schemas"]["WorkerId"];
            /** @description By what the process knows the error. */
            errorCode: string;
            /** @description What has happened, for a person. */
            errorMessage?: string | null;
            /** @description Process variables to set, by name. */
            variables?: {
                [key: string]: components["schemas"]["VariableValue"];
            } | null;
        };
        /** @description An instant in UTC to the millisecond. Its offset has no colon, unlike that of RFC 3339. */
        CamundaDate: string | null;
        /** @description What is known of a task. A task that was made without a topic has none. */
        ExternalTask: {
            id: string;
            topicName: string | null;
            /** @description The worker that was the last to lock the task. */
            workerId: string | null;
            lockExpirationTime: components["schemas"]["CamundaDate"];
            createTime: components["schemas"]["CamundaDate"];
            /** @description How often the task may still be tried. Null until it fails for the first time. */
            retries: number | null;
            /** @description Why the task failed the last time. */
            errorMessage: string | null;
            priority: number;
            suspended: boolean;
            activityId: string;
            activityInstanceId: string;
            executionId: string;
            processInstanceId: string;
            processDefinitionId: string;
            processDefinitionKey: string;
            processDefinitionVersionTag: string | null;
            tenantId: string | null;
            businessKey: string | null;
        };
        /** @description A task that the worker now holds, with everything that it needs to do it. */
        LockedExternalTask: {
            id: string;
            topicName: string;
            workerId: string;
            lockExpirationTime: components["schemas"]["CamundaDate"];
            createTime: components["schemas"]["CamundaDate"];
            /** @description How often the task may still be tried. Null until it fails for the first time. */
            retries: number | null;
            /** @description Why the task failed the last time, in short. */
            errorMessage: string | null;
            /** @description Why the task failed the last time, at length. */
            errorDetails: string | null;
            priority: number;
            suspended: boolean;
            activityId: string;
            activityInstanceId: string;
            executionId: string;
            processInstanceId: string;
            processDefinitionId: string;
            processDefinitionKey: string;
            processDefinitionVersionTag: string | null;
            tenantId: string | null;
            businessKey: string | null;
            /** @description The variables that the worker asked for, by name. Each has a type. */
            variables: {
                [key: string]: components["schemas"]["VariableValue"];
            };
            /** @description Only there when the worker asked for them. */
            extensionProperties?: {
                [key: string]: string;
            };
        };
        /** @description A request as a client stores it. */
        QueueRequest: {
            /** @description The id that belongs to the unique key. It need not be told. */
            id?: string | null;
            /** @description By what the queue knows whether the request is there already. */
            uniqueKey: string;
            /** @description What is requested. */
            url: string;
            /**
             * @description How it is requested, `GET` unless said.
             * @enum {string|null}
             */
            method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "TRACE" | "OPTIONS" | "CONNECT" | "PATCH" | null;
            /** @description The body with which it is requested. */
            payload?: string | null;
            /** @description The headers with which it is requested. */
            headers?: Record<string, never> | null;
            /** @description Anything that the client wants to remember. */
            userData?: Record<string, never> | null;
            /** @description Whether the request is tried only once. */
            noRetry?: boolean | null;
            /** @description How often the request was tried again. */
            retryCount?: number | null;
            /** @description Why the request failed, each time. */
            errorMessages?: string[] | null;
            /** @description Where the request led to. */
            loadedUrl?: string | null;
            /**
             * Format: date-time
             * @description When the request was handled. With it, the request is out of the queue.
             */
            handledAt?: string | null;
        };
        /** @description A request as the queue keeps it. */
        StoredRequest: {
            id: string;
            uniqueKey: string;
            url: string;
            method: string;
            payload?: string | null;
            headers?: Record<string, never> | null;
            userData?: Record<string, never> | null;
            noRetry?: boolean | null;
            retryCount: number;
            errorMessages?: string[] | null;
            loadedUrl?: string | null;
            /**
             * Format: date-time
             * @description When the request was handled. Not there, or null, until it is.
             */
            handledAt?: string | null;
            /**
             * Format: date-time
             * @description When the lock of the request lapses. Only there while the lock is held.
             */
            lockExpiresAt?: string;
            /** @description The client key that holds the lock. Only there while the lock is held. */
            lockByClient?: string;
        };
        RequestAnswer: {
            data: components["schemas"]["StoredRequest"];
        };
        RequestList: {
            data: {
                items: components["schemas"]["StoredRequest"][];
                limit: number;
                /** @description Where to go on. Not there at the end. */
                nextCursor?: string;
            };
        };
        /** @description What became of a request that was added or updated. */
        RequestOperation: {
            requestId: string;
            uniqueKey?: string;
            wasAlreadyPresent: boolean;
            wasAlreadyHandled: boolean;
        };
        RequestOperationAnswer: {
            data: components["schemas"]["RequestOperation"];
        };
        BatchAnswer: {
            data: {
                processedRequests: components["schemas"]["RequestOperation"][];
                /** @description Requests that were not added. There are none. */
                unprocessedRequests: Record<string, never>[];
            };
        };
        /** @description What is known of a queue as a whole. */
        Queue: {
            id: string;
            /** @description Null when the queue was made without one. */
            name: string | null;
            userId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            modifiedAt: string;
            /** Format: date-time */
            accessedAt: string;
            totalRequestCount: number;
            handledRequestCount: number;
            pendingRequestCount: number;
            /** @description Whether more than one client has used the queue. */
            hadMultipleClients: boolean;
        };
        QueueAnswer: {
            data: components["schemas"]["Queue"];
        };
        QueueHead: {
            /** @description The first requests that are available. */
            data: {
                limit: number;
                /** Format: date-time */
                queueModifiedAt: string;
                hadMultipleClients: boolean;
                items: components["schemas"]["HeadRequest"][];
            };
        };
        /** @description A request, in short. */
        HeadRequest: {
            id: string;
            uniqueKey: string;
            url: string;
            method: string;
            retryCount: number;
        };
        LockedQueueHead: {
            /** @description The first requests, which are now locked. */
            data: {
                limit: number;
                lockSecs: number;
                /** Format: date-time */
                queueModifiedAt: string;
                hadMultipleClients: boolean;
                /** @description Whether anybody holds a lock in this queue, be it this client. */
                queueHasLockedRequests: boolean;
                clientKey?: string;
                items: components["schemas"]["LockedHeadRequest"][];
            };
        };
        /** @description A request that the client now holds, in short. */
        LockedHeadRequest: {
            id: string;
            uniqueKey: string;
            url: string;
            method: string;
            retryCount: number;
            /**
             * Format: date-time
             * @description The instant at which the lock lapses.
             */
            lockExpiresAt: string;
        };
        UnlockedRequests: {
            data: {
                unlockedCount: number;
            };
        };
        KeyValueStoreAnswer: {
            /** @description What is known of a store as a whole. */
            data: {
                id: string;
                /** @description Null when the store was made without one. */
                name: string | null;
                userId: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: date-time */
                modifiedAt: string;
                /** Format: date-time */
                accessedAt: string;
            };
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
        ApifyError: {
            /** @description What went wrong. */
            error: {
                /** @description The kind of error, such as `invalid-input`. */
                type: string;
                /** @description What went wrong, for a person. */
                message: string;
            };
        };
    };
    responses: {
        /** @description The request is not valid, or the worker is not the one that locked the task most recently. */
        CamundaBadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CamundaError"];
            };
        };
        /** @description There is no such task. */
        TaskNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CamundaError"];
            };
        };
        /** @description The request is bad, or the client does not hold the lock. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description Authentication is required, or the token is not valid. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description The token is valid, but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description What was asked for was not found. Clients look for the type `record-not-found`. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description The path does not take this method. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description The body is too long, as it is sent or as it is meant. */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description The body is encoded in a way that is not known. `br`, `gzip` and `deflate` are. */
        UnsupportedEncoding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
        /** @description Too many requests. The rate limit is exceeded. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApifyError"];
            };
        };
    };
    parameters: {
        /** @description The id of the external task. */
        TaskId: string;
        /** @description The queue, by its id or as `username~queue-name`. */
        QueueId: string;
        /** @description The id of the request. */
        RequestId: string;
        /** @description The store, by its id or as `username~store-name`. */
        StoreId: string;
        /** @description A name that is unique among those of its kind. */
        StorageName: string;
        /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
        ClientKey: string;
        /** @description Whether the request goes to the head of the queue, or to its end. */
        Forefront: "true" | "false" | "1" | "0";
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    fetchAndLockExternalTasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchAndLock"];
            };
        };
        responses: {
            /** @description The tasks that are now locked by the worker, which may be none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockedExternalTask"][];
                };
            };
            400: components["responses"]["CamundaBadRequest"];
        };
    };
    listExternalTasks: {
        parameters: {
            query?: {
                /** @description Only the task of this id. */
                externalTaskId?: string;
                /** @description Only tasks of this topic. */
                topicName?: string;
                /** @description Only tasks that this worker was the last to lock. */
                workerId?: string;
                /** @description Only tasks of this process instance. */
                processInstanceId?: string;
                /** @description Only tasks of this process definition. */
                processDefinitionId?: string;
                /** @description Only tasks of this activity. */
                activityId?: string;
                /** @description With `true`, only tasks whose lock is held. */
                locked?: boolean;
                /** @description With `true`, only tasks whose lock nobody holds. */
                notLocked?: boolean;
                /** @description With `true`, only tasks that may still be tried. */
                withRetriesLeft?: boolean;
                /** @description With `true`, only tasks that have no retries left. */
                noRetriesLeft?: boolean;
                /** @description With `true`, only tasks that are not suspended, which are all of them. */
                active?: boolean;
                /** @description With `true`, only tasks that are suspended, which are none. */
                suspended?: boolean;
                /** @description Only tasks of at least this priority. */
                priorityHigherThanOrEquals?: number;
                /** @description Only tasks of at most this priority. */
                priorityLowerThanOrEquals?: number;
                /** @description What the tasks are sorted by. Without it, the oldest comes first. */
                sortBy?: "id" | "createTime" | "lockExpirationTime" | "processInstanceId" | "taskPriority";
                /** @description In which order the tasks are sorted. */
                sortOrder?: "asc" | "desc";
                /** @description How many tasks are left out at the beginning. */
                firstResult?: number;
                /** @description How many tasks are told at most. */
                maxResults?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalTask"][];
                };
            };
            400: components["responses"]["CamundaBadRequest"];
        };
    };
    getExternalTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalTask"];
                };
            };
            400: components["responses"]["CamundaBadRequest"];
            404: components["responses"]["TaskNotFound"];
        };
    };
    unlockExternalTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nobody holds the lock any more. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CamundaBadRequest"];
            404: components["responses"]["TaskNotFound"];
        };
    };
    reportExternalTaskFailure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        responses: {
            /** @description The failure is noted. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CamundaBadRequest"];
            404: components["responses"]["TaskNotFound"];
        };
    };
    reportExternalTaskBpmnError: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the external task. */
                id: components["parameters"]["TaskId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BpmnError"];
            };
        };
        responses: {
            /** @description The task is gone. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["CamundaBadRequest"];
            404: components["responses"]["TaskNotFound"];
        };
    };
    createRequestQueue: {
        parameters: {
            query?: {
                /** @description A name that is unique among those of its kind. */
                name?: components["parameters"]["StorageName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is such a queue already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueAnswer"];
                };
            };
            /** @description The queue is new. */
            201: {
                headers: {
                    /** @description Where the queue is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRequestQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRequestQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue is gone. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getQueueHead: {
        parameters: {
            query?: {
                /** @description How many requests are told at most, 100 unless said. */
                limit?: number;
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The head of the queue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueHead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    lockQueueHead: {
        parameters: {
            query: {
                /** @description For how long the requests are locked, in seconds. Fractions count. */
                lockSecs: number;
                /** @description How many requests are locked at most, 25 unless said. */
                limit?: number;
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests that are now locked by the client, head first, which may be none. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LockedQueueHead"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description How many requests are told at most, 1,000 unless said. */
                limit?: number;
                /** @description Where the last answer ended, as it said in `nextCursor`. */
                cursor?: string;
                /** @description The id of a request. The requests after it are told. The older form of a cursor. */
                exclusiveStartId?: string;
                /** @description Only requests that are `locked`, or `pending`, or either, as a list with commas. */
                filter?: string;
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addRequest: {
        parameters: {
            query?: {
                /** @description Whether the request goes to the head of the queue, or to its end. */
                forefront?: components["parameters"]["Forefront"];
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description The request is in the queue. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOperationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    addRequests: {
        parameters: {
            query?: {
                /** @description Whether the request goes to the head of the queue, or to its end. */
                forefront?: components["parameters"]["Forefront"];
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"][];
            };
        };
        responses: {
            /** @description What became of each request. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    unlockRequests: {
        parameters: {
            query?: {
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many requests were unlocked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockedRequests"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
                /** @description The id of the request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    updateRequest: {
        parameters: {
            query?: {
                /** @description Whether the request goes to the head of the queue, or to its end. */
                forefront?: components["parameters"]["Forefront"];
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
                /** @description The id of the request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueRequest"];
            };
        };
        responses: {
            /** @description The request is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestOperationAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRequestLock: {
        parameters: {
            query?: {
                /** @description Whether the request goes to the head of the queue, or to its end. */
                forefront?: components["parameters"]["Forefront"];
                /** @description Names the client, in 1 to 32 characters. Locks belong to it. Without it, nobody has called before. */
                clientKey?: components["parameters"]["ClientKey"];
            };
            header?: never;
            path: {
                /** @description The queue, by its id or as `username~queue-name`. */
                queueId: components["parameters"]["QueueId"];
                /** @description The id of the request. */
                requestId: components["parameters"]["RequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request is available again. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    createKeyValueStore: {
        parameters: {
            query?: {
                /** @description A name that is unique among those of its kind. */
                name?: components["parameters"]["StorageName"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is such a store already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyValueStoreAnswer"];
                };
            };
            /** @description The store is new. */
            201: {
                headers: {
                    /** @description Where the store is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyValueStoreAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getKeyValueStore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The store. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyValueStoreAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    getRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
                /** @description The key of the record. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, which can be any JSON. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    setRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
                /** @description The key of the record. */
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description The record is stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    deleteRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The store, by its id or as `username~store-name`. */
                storeId: components["parameters"]["StoreId"];
                /** @description The key of the record. */
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no such record any more. The answer has no content. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
