/** A message's file: the message `main` has the plain name, any other its id before the suffix. */
export function messagePath(base: string, messageId: string, suffix: string): string {
  return messageId === 'main' ? `${base}.${suffix}` : `${base}.${messageId}.${suffix}`;
}
