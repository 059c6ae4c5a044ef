/** A script of a page as one text: what it imports is in it, and "</script" nowhere. */
export function pageScript(entry: string): Promise<string>;
