/** The control token, which an emulator asks for that is not on loopback. */

const key = 'lockproof-control-token';

/** Takes the token from the address, where nobody shall read it any longer, or from where it was kept. */
export function takeToken(): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get('token');
  if (token === null) return sessionStorage.getItem(key);
  history.replaceState(null, '', location.pathname + location.search);
  keepToken(token);
  return token;
}

/** Keeps the token as long as this tab is open. */
export function keepToken(token: string): void {
  sessionStorage.setItem(key, token);
}
