/** Handlebars' own parser; the package has no types for this entry, which is far quicker to load than the whole library. */
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parseWithoutProcessing(source: string): { readonly body: readonly unknown[] };
}
