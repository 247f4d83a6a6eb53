/** Brings an emulator into a state over HTTP, as any test suite does. `State` is what it answers. */
export async function provide<State>(
  url: string,
  state: string,
  params: object = {},
): Promise<State> {
  const answer = await fetch(`${url}/_lockproof/states`, {
    method: 'POST',
    body: JSON.stringify({ state, params }),
  });
  return (await answer.json()) as State;
}
