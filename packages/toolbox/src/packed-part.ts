/** What stands in an element of the page, unpacked where it is packed (RFC 1951 in base64); empty where there is none. */
export async function packedPart(id: string): Promise<string> {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLScriptElement)) return '';
  if (found.dataset.packed === undefined) return found.text;
  const text = atob(found.text);
  // A loop: an iterator over a million characters is felt.
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked).text();
}
