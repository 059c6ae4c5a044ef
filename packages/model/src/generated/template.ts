// Generated from schemas/template.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type TemplateId = string
export type Language = string
export type Channel = ("staff" | "inbox")
export type CalendarDate = string
export type Version = string
export type Sha256 = string
export type Id = string
export type Clock = string
export type Value = (string | boolean | {
readonly label: string
readonly default: (string | boolean)
})
export type Url = string
export type Snippet = ({
readonly id: Id
readonly title: string
readonly heading?: boolean
readonly after?: Id
readonly text: string
} | {
readonly use: Id
readonly after?: Id
})
export type RuleId = string

export interface TemplateSource {
readonly $schema?: string
readonly kind?: ("information" | "questions")
readonly extends?: TemplateId
readonly name?: string
readonly internalName?: string
readonly journalName?: string
readonly category?: ("information" | "fråga" | "kallelse" | "provsvar" | "remiss" | "formulär" | "övrigt")
readonly textType?: ("summons" | "previsit" | "result" | "information" | "cancelled" | "contact-tracing" | "easy")
readonly audience?: ("citizen" | "guardians" | "partner" | "child")
readonly language?: Language
readonly purpose?: string
readonly answerUse?: string
readonly contact?: string
readonly instruction?: string
readonly channels?: readonly Channel[]
readonly status?: ("active" | "deprecated" | "withdrawn")
readonly replacedBy?: TemplateId
readonly statusReason?: string
readonly urgent?: Urgent
readonly version?: Version
readonly active?: boolean
readonly owner?: string
readonly reviewBy?: CalendarDate
readonly reviewed?: readonly Approval[]
readonly validFrom?: CalendarDate
readonly validTo?: CalendarDate
readonly locked?: (("all" | "none") | readonly Id[])
readonly units?: readonly Id[]
readonly summons?: Summons
readonly sending?: Sending
readonly unread?: Unread
readonly notify?: boolean
readonly listTitle?: string
readonly signature?: ("person" | "unit")
readonly answersTo?: ("me" | "group")
readonly journal?: string
readonly reminderDays?: number
readonly unhandledNoticeDays?: number
readonly autoCloseDays?: number
readonly fields?: {
readonly [k: string]: Field
}
readonly values?: {
readonly [k: string]: Value
}
readonly links?: {
readonly [k: string]: Link
}
readonly snippets?: readonly Snippet[]
readonly messages?: readonly Message[]
readonly exclusive?: boolean
readonly questions?: readonly Question[]
readonly answerForms?: AnswerForms
readonly attachments?: readonly Attachment[]
readonly exceptions?: readonly Exception[]
}
export interface Urgent {
readonly reason: string
readonly by: CalendarDate
}
export interface Approval {
readonly role: string
readonly date: CalendarDate
readonly checked: readonly ("medicin" | "språk" | "juridik")[]
readonly sha256: Sha256
}
export interface Summons {
readonly type: ("timed" | "open")
readonly actions?: readonly ("book" | "rebook" | "cancel")[]
}
export interface Sending {
readonly days?: ("weekdays" | "all")
readonly from?: Clock
readonly to?: Clock
}
export interface Unread {
readonly afterDays: number
readonly then: string
}
export interface Field {
readonly label: string
readonly type: ("date" | "time" | "phone" | "text" | "place")
readonly example: string
readonly maxLength?: number
readonly when?: ("future" | "past")
readonly personal?: boolean
}
export interface Link {
readonly url: Url
readonly title: string
readonly reviewBy?: CalendarDate
}
export interface Message {
readonly id: Id
readonly name: string
readonly snippets: readonly Id[]
}
export interface Question {
readonly id: Id
readonly type: ("text" | "single" | "multiple" | "date" | "number" | "file")
readonly text: string
readonly help?: string
readonly required?: boolean
readonly maxLength?: number
readonly options?: readonly string[]
readonly followUps?: readonly FollowUp[]
}
export interface FollowUp {
readonly when: string
readonly ask: Question
}
export interface AnswerForms {
readonly reply?: readonly AnswerText[]
readonly partialReply?: readonly AnswerText[]
readonly counterQuestion?: readonly AnswerText[]
}
export interface AnswerText {
readonly id: Id
readonly text: string
}
export interface Attachment {
readonly file: string
readonly title: string
readonly textEquivalent?: string
readonly reviewed?: Reviewed
}
export interface Reviewed {
readonly by: string
readonly date: CalendarDate
readonly sha256: Sha256
readonly checked: readonly ("alt" | "order" | "headings" | "contrast" | "language" | "image-text" | "tables" | "links")[]
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
