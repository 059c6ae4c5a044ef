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
readonly usedIn?: readonly string[]
readonly related?: readonly RelatedPlace[]
readonly variant?: string
readonly channel?: ("staff" | "inbox")
readonly unit?: string
readonly units?: readonly string[]
readonly wcag?: readonly string[]
readonly matterhorn?: readonly string[]
readonly fixes?: readonly Fix[]
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
readonly box?: readonly number[]
}
export interface RelatedPlace {
readonly place: Place
readonly message: string
readonly fingerprint?: string
readonly fixes?: readonly Fix[]
readonly document?: DocumentPlace
}
export interface Fix {
readonly title: string
readonly edits: readonly Edit[]
readonly safety: ("safe" | "suggestion")
}
export interface Edit {
readonly place: Place
readonly text: string
}
