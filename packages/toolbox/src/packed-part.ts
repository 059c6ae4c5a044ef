/** What stands in an element of the page, unpacked where it is packed (RFC 1951 in base64); empty where there is none. */
export async function packedPart(id: string): Promise<string> {
  const found = document.getElementById(id);
  if (!(found instanceof HTMLScriptElement)) return '';
  if (found.dataset.packed === undefined) return found.text;
  const bytes = Uint8Array.from(atob(found.text), (character) => character.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(unpacked).text();
}
