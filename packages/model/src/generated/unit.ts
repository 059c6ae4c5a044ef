// Generated from schemas/unit.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type Id = string
export type HsaId = string
export type UsesPattern = string
export type CalendarDate = string

export interface UnitSource {
readonly $schema?: string
readonly id: Id
readonly name: string
readonly hsaId: HsaId
readonly phones?: readonly Phone[]
readonly address?: string
readonly contactPage?: string
readonly uses?: readonly UsesPattern[]
readonly values?: {
readonly [k: string]: string | boolean
}
readonly links?: {
readonly [k: string]: Link
}
readonly languages?: {
readonly [k: string]: Translation
}
readonly defaults?: Defaults
readonly words?: Words
}
export interface Phone {
readonly number: string
readonly hours?: string
readonly label?: string
}
export interface Link {
readonly url: string
readonly title: string
readonly reviewBy?: CalendarDate
}
export interface Translation {
readonly name?: string
readonly phones?: readonly Phone[]
readonly address?: string
readonly values?: {
readonly [k: string]: string
}
}
export interface Defaults {
readonly reminderDays?: number
readonly unhandledNoticeDays?: number
readonly autoCloseDays?: number
}
export interface Words {
readonly acronyms?: readonly string[]
readonly names?: readonly string[]
readonly terms?: readonly string[]
}
