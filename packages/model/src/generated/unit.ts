// Generated from schemas/unit.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export interface UnitSource {
readonly $schema?: string
readonly id: string
readonly name: string
readonly hsaId: string
readonly phones?: readonly Phone[]
readonly address?: string
readonly contactPage?: string
readonly uses?: readonly string[]
readonly values?: {
readonly [k: string]: string | boolean
}
readonly links?: {
readonly [k: string]: Link
}
readonly defaults?: Defaults
readonly words?: {
readonly acronyms?: readonly string[]
readonly names?: readonly string[]
readonly terms?: readonly string[]
}
}
export interface Phone {
readonly number: string
readonly hours?: string
readonly label?: string
}
export interface Link {
readonly url: string
readonly title: string
readonly reviewBy?: string
}
export interface Defaults {
readonly reminderDays?: number
readonly unhandledNoticeDays?: number
readonly autoCloseDays?: number
}
