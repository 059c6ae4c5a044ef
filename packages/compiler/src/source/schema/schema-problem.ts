import type { KeyPath } from '@klarmall/model';

/** What a source file's values say wrong, before anybody knows where in the file they stand. */
export interface SchemaProblem {
  /** Of the key or value; for a missing key, of the object that lacks it. */
  readonly path: KeyPath;
  readonly at: 'key' | 'value';
  /** Id of the definition, for example 'source/unknown-key'. */
  readonly rule: string;
  /** Key in the definition's messages. */
  readonly message: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
  /** What the key or value most likely was meant to be, written as it should stand. */
  readonly suggestion?: string;
}
