const safeSchemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Whether an address may stand in a page as a link: absolute, and of a scheme that cannot run anything. */
export function isSafeUrl(url: string): boolean {
  try {
    return safeSchemes.has(new URL(url).protocol);
  } catch {
    return false;
  }
}
