/** The workers of all cases. Alice comes first, Bob wants what she has, Carol looks afterwards. */
export const alice = 'alice';
export const bob = 'bob';
export const carol = 'carol';
