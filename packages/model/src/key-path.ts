/** A key path in a source file, for example ['questions', 1, 'text']. */
export type KeyPath = readonly (string | number)[];
