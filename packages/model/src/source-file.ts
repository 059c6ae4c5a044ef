/** One file as read: `text` is without BOM and with the line ends as written; offsets everywhere are UTF-16 into it. */
export interface SourceFile {
  /** Path from the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
}
