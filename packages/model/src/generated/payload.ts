// Generated from schemas/payload.schema.json by scripts/generate. Change the schema, then run `npm run generate`.

export type TemplateId = string
export type Id = string
export type Channel = ("staff" | "inbox")
export type Inline = (Text | Strong | Link | Field)
export type Block = (Heading | Paragraph | List | Terms | Box)
export type Sha256 = string

export interface Payload {
readonly version: 2
readonly template: {
readonly id: TemplateId
readonly scope: ("central" | "national" | "regional" | "local")
readonly kind: ("information" | "questions")
readonly bases: readonly TemplateId[]
readonly version?: string
readonly status: ("active" | "deprecated" | "withdrawn")
readonly replacedBy?: TemplateId
readonly active: boolean
readonly language: string
readonly category?: string
readonly textType?: string
readonly audience?: string
}
readonly unit?: {
readonly id: Id
readonly name: string
readonly hsaId: string
readonly phones: readonly Phone[]
readonly address?: string
readonly contactPage?: string
}
readonly channels: readonly Channel[]
readonly stopped: readonly Channel[]
readonly title: readonly Inline[]
readonly staff: {
readonly internalName?: string
readonly journalName?: string
readonly instruction?: string
readonly journal?: string
readonly answersTo?: ("me" | "group")
readonly signature?: ("person" | "unit")
readonly [k: string]: string | "me" | "group" | "person" | "unit" | undefined
}
readonly snippets: readonly Snippet[]
readonly messages: readonly Message[]
readonly answerUse: readonly Inline[]
readonly contact: readonly Block[]
readonly questions: readonly Question[]
readonly answerForms: {
readonly reply: readonly AnswerText[]
readonly partialReply: readonly AnswerText[]
readonly counterQuestion: readonly AnswerText[]
}
readonly fields: readonly FieldContract[]
readonly settings: {
readonly reminderDays?: DaySetting
readonly unhandledNoticeDays?: DaySetting
readonly autoCloseDays?: DaySetting
}
readonly attachments: readonly Attachment[]
readonly contract: {
readonly unitHsaId?: string
readonly listTitle: string
readonly messageTitle: string
readonly summons?: {
readonly type: ("timed" | "open")
readonly intents: readonly ("book" | "rebook" | "cancel")[]
}
readonly systemFields: readonly SystemField[]
readonly notify: boolean
readonly sending: {
readonly days: ("weekdays" | "all")
readonly from: string
readonly to: string
readonly source: ("template" | "profile")
}
readonly unread?: {
readonly afterDays: number
readonly then: string
}
}
}
export interface Phone {
readonly number: string
readonly hours?: string
readonly label?: string
}
export interface Text {
readonly type: "text"
readonly value: string
}
export interface Strong {
readonly type: "strong"
readonly children: readonly Inline[]
}
export interface Link {
readonly type: "link"
readonly children: readonly Inline[]
readonly url: string
readonly name?: string
}
export interface Field {
readonly type: "field"
readonly id: string
}
export interface Snippet {
readonly id: Id
readonly title: readonly Inline[]
readonly heading: boolean
readonly blocks: readonly Block[]
}
export interface Heading {
readonly type: "heading"
readonly level: (1 | 2)
readonly children: readonly Inline[]
}
export interface Paragraph {
readonly type: "paragraph"
readonly children: readonly Inline[]
}
export interface List {
readonly type: "list"
readonly items: readonly ListItem[]
}
export interface ListItem {
readonly children: readonly Inline[]
}
export interface Terms {
readonly type: "terms"
readonly items: readonly Term[]
}
export interface Term {
readonly term: readonly Inline[]
readonly details: readonly Inline[]
}
export interface Box {
readonly type: "box"
readonly kind: ("information" | "attention" | "collapsible")
readonly heading?: Heading
readonly children: readonly Block[]
}
export interface Message {
readonly id: Id
readonly name: string
readonly blocks: readonly Block[]
}
export interface Question {
readonly id: Id
readonly type: ("text" | "single" | "multiple" | "date" | "number" | "file")
readonly text: string
readonly help?: string
readonly required: boolean
readonly maxLength?: number
readonly options: readonly string[]
readonly followUps: readonly FollowUp[]
}
export interface FollowUp {
readonly when: string
readonly ask: Question
}
export interface AnswerText {
readonly id: Id
readonly blocks: readonly Block[]
}
export interface FieldContract {
readonly id: string
readonly label: string
readonly type: ("date" | "time" | "phone" | "text" | "place")
readonly wire: {
readonly form: ("iso-date" | "iso-time" | "phone" | "text")
readonly example: string
}
readonly shown: {
readonly form: ("long-date" | "clock" | "phone" | "text")
readonly example: string
}
readonly maxLength?: number
readonly when?: "past"
readonly personal: boolean
}
export interface DaySetting {
readonly days: number
readonly from: ("template" | "unit")
}
export interface Attachment {
readonly file: string
readonly title: string
readonly textEquivalent?: string
readonly mediaType?: ("application/pdf" | "image/jpeg" | "image/png")
readonly bytes?: number
readonly sha256: Sha256
}
export interface SystemField {
readonly id: ("recipient" | "senderHsaId" | "sourceSystem" | "notify" | "bookingId" | "threadId")
readonly required: boolean
readonly value?: (string | boolean)
}
