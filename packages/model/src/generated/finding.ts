// Generated from schemas/finding.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export interface Finding {
readonly rule: string
readonly message: string
readonly data: {
readonly [k: string]: string | number | boolean
}
readonly severity: ("error" | "warning" | "info")
readonly certainty: ("certain" | "review")
readonly place?: Place
readonly document?: DocumentPlace
readonly template?: string
readonly part?: string
readonly usedIn?: string[]
readonly related?: {
readonly place: Place
readonly message: string
}[]
readonly variant?: string
readonly channel?: ("staff" | "inbox")
readonly unit?: string
readonly fixes?: Fix[]
readonly fingerprint: string
}
export interface Place {
readonly file: string
readonly start: Point
readonly end: Point
}
export interface Point {
readonly line: number
readonly column: number
readonly offset: number
}
export interface DocumentPlace {
readonly file: string
readonly page?: number
readonly path?: string
readonly box?: number[]
}
export interface Fix {
readonly title: string
readonly edits: Edit[]
readonly safety: ("safe" | "suggestion")
}
export interface Edit {
readonly place: Place
readonly text: string
}
