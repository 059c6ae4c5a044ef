// Generated from schemas/snippet.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export interface SharedSnippetSource {
readonly $schema?: string
readonly title: string
readonly heading?: boolean
readonly text: string
readonly owner?: string
readonly reviewBy?: string
readonly values?: {
readonly [k: string]: {
readonly label: string
readonly default: (string | boolean)
}
}
}
