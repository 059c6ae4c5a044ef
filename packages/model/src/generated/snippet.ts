// Generated from schemas/snippet.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type Language = string
export type CalendarDate = string

export interface SharedSnippetSource {
readonly $schema?: string
readonly title: string
readonly language?: Language
readonly heading?: boolean
readonly text: string
readonly owner?: string
readonly reviewBy?: CalendarDate
readonly values?: {
readonly [k: string]: Value
}
}
export interface Value {
readonly label: string
readonly default: (string | boolean)
}
