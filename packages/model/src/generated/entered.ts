// Generated from schemas/entered.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export interface Entered {
readonly version: 1
readonly unit: string
readonly templates: readonly EnteredTemplate[]
}
export interface EnteredTemplate {
readonly template: string
readonly message?: string
readonly version?: string
readonly name: string
readonly date: string
readonly sha256: string
readonly fields: readonly EnteredField[]
}
export interface EnteredField {
readonly id: string
readonly step: string
readonly label: string
readonly text: string
readonly shown?: ("text" | "text-and-links")
readonly html?: string
}
