/** How Apify names things: requests by what they ask for, everything else by chance. */

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** An id that nothing else has. */
export function createId(): string {
  // 17 letters of 62 are more than 100 bits. That some letters are a little likelier does no harm.
  const bytes = crypto.getRandomValues(new Uint8Array(17));
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join('');
}

/** The id that belongs to a unique key: the same in every queue, and known to clients. */
export async function requestIdOf(uniqueKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(uniqueKey));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replaceAll(/[+/=]/g, '').slice(0, 15);
}
