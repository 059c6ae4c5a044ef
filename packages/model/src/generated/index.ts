// Generated from schemas/index.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type CalendarDate = string
export type TemplateId = string
export type Sha256 = string

export interface BuildIndex {
readonly version: 1
readonly compiler: {
readonly name: "klarmall"
readonly version: string
}
readonly ruleSet: string
readonly today: CalendarDate
readonly entries: readonly Entry[]
}
export interface Entry {
readonly template: string
readonly unit?: string
readonly kind?: ("information" | "questions")
readonly version?: string
readonly validFrom?: CalendarDate
readonly validTo?: CalendarDate
readonly status: ("active" | "deprecated" | "withdrawn" | "unreadable")
readonly replacedBy?: TemplateId
readonly payload?: File
readonly files?: readonly File[]
readonly channels: readonly ChannelOutcome[]
readonly blockedBy?: readonly Reason[]
}
export interface File {
readonly path: string
readonly mediaType: string
readonly sha256: Sha256
}
export interface ChannelOutcome {
readonly channel: ("staff" | "inbox")
readonly status: ("passed" | "unreviewed" | "stopped")
readonly artifacts: readonly File[]
readonly blockedBy: readonly Reason[]
}
export interface Reason {
readonly rule: string
readonly message: string
readonly file?: string
readonly line?: number
readonly fingerprint: string
}
