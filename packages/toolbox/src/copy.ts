/** Puts a text on the clipboard. Whether it came there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** As {@link copyText}, with headings, lists and links for programs that take them. */
export async function copyRich(text: string, html: string | undefined): Promise<boolean> {
  if (html === undefined) return copyText(text);
  const as = (type: string, value: string) => ({ [type]: new Blob([value], { type }) });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
