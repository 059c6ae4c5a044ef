/** `make`, run when its result is asked for the first time: word lists take longer to take apart than a letter to read. */
export function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
