/** A count with its noun: "1 mall", "2 mallar". For words of ours that the catalogue does not hold. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
