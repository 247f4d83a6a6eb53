/** A target: where it listens, and how it is brought into states. */
import type { Api } from '../spec/operations.ts';
import type { Ask } from './exchange.ts';
import { createApifyProvider } from './providers/apify.ts';
import { createCamundaProvider } from './providers/camunda.ts';
import { createStatesUrlProvider } from './providers/states-url.ts';
import { chainProviders, type StateProvider } from './states.ts';

/** What a caller says of a target. At least one URL must be there. */
export interface Target {
  /** How reports call it. */
  readonly name: string;
  /** The base URL of the Camunda REST API, such as `http://localhost:8080/engine-rest`. */
  readonly camundaUrl?: string | undefined;
  /** The base URL of the Apify API, without `/v2`. */
  readonly apifyUrl?: string | undefined;
  /** The URL of a provider-states endpoint. With it, nothing is provisioned through the APIs. */
  readonly statesUrl?: string | undefined;
  /** A token of the Apify API. */
  readonly token?: string | undefined;
  /** Headers for every call. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A target that is ready for cases. */
export interface OpenedTarget {
  readonly apis: readonly Api[];
  readonly camundaUrl: string;
  readonly apifyUrl: string;
  readonly states: StateProvider;
  readonly hasClock: boolean;
}

/**
 * Prepares a target: makes what its states need, and finds out whether its clock can be moved. The signal
 * ends what states wait for, but no call that is under way.
 */
export async function openTarget(
  target: Target,
  ask: Ask,
  signal?: AbortSignal,
): Promise<OpenedTarget> {
  const { statesUrl } = target;
  // With a states URL alone, the endpoints are looked for beside it.
  const isAlone = target.camundaUrl === undefined && target.apifyUrl === undefined;
  const origin = isAlone && statesUrl !== undefined ? new URL(statesUrl).origin : undefined;
  const camundaUrl = target.camundaUrl ?? origin;
  const apifyUrl = target.apifyUrl ?? origin;

  const states = chainProviders(await createProviders(target, ask, signal));
  const clock = await states.set('clock', { advanceMs: 0 });
  const apis: Api[] = [];
  if (camundaUrl !== undefined) apis.push('camunda');
  if (apifyUrl !== undefined) apis.push('apify');
  return {
    apis,
    camundaUrl: withoutSlash(camundaUrl),
    apifyUrl: withoutSlash(apifyUrl),
    states,
    hasClock: clock.kind === 'set',
  };
}

async function createProviders(
  target: Target,
  ask: Ask,
  signal: AbortSignal | undefined,
): Promise<StateProvider[]> {
  const { camundaUrl, apifyUrl, statesUrl, token } = target;
  if (statesUrl !== undefined) return [createStatesUrlProvider(ask, statesUrl)];
  const providers: StateProvider[] = [];
  if (camundaUrl !== undefined) {
    providers.push(await createCamundaProvider(ask, withoutSlash(camundaUrl)));
  }
  if (apifyUrl !== undefined) {
    const baseUrl = withoutSlash(apifyUrl);
    const interruption = signal === undefined ? {} : { signal };
    providers.push(createApifyProvider({ ask, baseUrl, token, ...interruption }));
  }
  return providers;
}

function withoutSlash(url = ''): string {
  return url.replace(/\/+$/, '');
}
