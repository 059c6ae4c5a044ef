// Generated from schemas/config.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type Severity = ("error" | "warning" | "info" | "off")
export type RuleId = string
export type CalendarDate = string
export type Url = string
export type Clock = string
export type Marker = string

export interface ProjectConfiguration {
readonly $schema?: string
readonly language?: ("sv" | "en")
readonly rules?: RuleSettings
readonly exceptions?: readonly Exception[]
readonly profiles?: {
readonly staff?: Profile
readonly inbox?: Profile
}
readonly marker?: Marker
readonly region?: {
readonly abbreviation?: string
}
readonly baseline?: string
readonly spelling?: boolean
readonly words?: {
readonly acronyms?: readonly string[]
readonly names?: readonly string[]
readonly terms?: readonly string[]
}
readonly approvals?: {
readonly [k: string]: readonly string[]
}
readonly attachments?: {
readonly profile?: ("en301549" | "pdfua")
}
}
export interface RuleSettings {
readonly [k: string]: RuleSetting
}
export interface RuleSetting {
readonly severity?: Severity
readonly [k: string]: string | number | boolean | readonly string[] | Severity | undefined
}
export interface Exception {
readonly rule: RuleId
readonly at?: string
readonly reason: string
readonly owner: string
readonly until: CalendarDate
readonly ground?: Ground
readonly approver?: string
}
export interface Ground {
readonly type: ("disproportionate-burden" | "third-party" | "archive")
readonly assessment: Url
}
export interface Profile {
readonly questions?: {
readonly value: boolean
readonly source: string
}
readonly questionTypes?: {
readonly value: readonly ("text" | "single" | "multiple" | "date" | "number" | "file")[]
readonly source: string
}
readonly tooManyQuestions?: {
readonly value: number
readonly source: string
}
readonly attachments?: {
readonly value: boolean
readonly source: string
}
readonly attachmentMaxSize?: {
readonly value: number
readonly source: string
}
readonly nameMaxLength?: {
readonly value: number
readonly source: string
}
readonly textMaxLength?: {
readonly value: number
readonly source: string
}
readonly questionMaxLength?: {
readonly value: number
readonly source: string
}
readonly optionMaxLength?: {
readonly value: number
readonly source: string
}
readonly answerMaxLength?: {
readonly value: number
readonly source: string
}
readonly reminderDays?: {
readonly value: Range
readonly source: string
}
readonly unhandledNoticeDays?: {
readonly value: Range
readonly source: string
}
readonly autoCloseDays?: {
readonly value: Range
readonly source: string
}
readonly sendingFrom?: {
readonly value: Clock
readonly source: string
}
readonly sendingTo?: {
readonly value: Clock
readonly source: string
}
readonly addsSignature?: {
readonly value: boolean
readonly source: string
}
readonly addsDate?: {
readonly value: boolean
readonly source: string
}
readonly addsContactLink?: {
readonly value: boolean
readonly source: string
}
}
export interface Range {
readonly min: number
readonly max: number
}
