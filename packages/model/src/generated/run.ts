// Generated from schemas/run.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type TemplateId = string
export type Id = string
export type CalendarDate = string
export type Sha256 = string
export type Channel = ("staff" | "inbox")

export interface RunRecord {
readonly version: 1
readonly template: TemplateId
readonly unit?: Id
readonly compiler: {
readonly name: "klarmall"
readonly version: string
}
readonly ruleSet: string
readonly today: CalendarDate
readonly owner?: string
readonly reviewBy?: CalendarDate
readonly approvals?: readonly Approval[]
readonly sources: readonly SourceHash[]
readonly verdicts: readonly Verdict[]
readonly exceptions: readonly AppliedException[]
readonly attachments: readonly Attachment[]
}
export interface Approval {
readonly role: string
readonly date: CalendarDate
readonly checked: readonly ("medicin" | "språk" | "juridik")[]
readonly sha256: Sha256
readonly status: ("current" | "stale")
}
export interface SourceHash {
readonly path: string
readonly sha256: Sha256
}
export interface Verdict {
readonly template: TemplateId
readonly channel: Channel
readonly status: ("passed" | "unreviewed" | "stopped")
readonly errors: number
readonly warnings: number
readonly tips: number
readonly reviews: number
}
export interface AppliedException {
readonly exception: Exception
readonly where: string
readonly findings: readonly string[]
}
export interface Exception {
readonly rule: string
readonly at?: string
readonly reason: string
readonly owner: string
readonly until: CalendarDate
readonly ground?: {
readonly type: ("disproportionate-burden" | "third-party" | "archive")
readonly assessment: string
}
readonly approver?: string
}
export interface Attachment {
readonly file: string
readonly sha256: Sha256
readonly verdict: ("passed" | "unreviewed" | "excepted" | "stopped")
readonly verdictText?: string
}
