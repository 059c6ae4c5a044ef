// Generated from schemas/template.schema.json by scripts/generate. Change `x-extending` in the schema, then run `npm run generate`.

/** Keys that a template which extends another may set. */
export const keysToSet: ReadonlySet<string> = new Set([
  "$schema",
  "extends",
  "internalName",
  "contact",
  "instruction",
  "status",
  "replacedBy",
  "statusReason",
  "urgent",
  "version",
  "active",
  "owner",
  "reviewBy",
  "reviewed",
  "validFrom",
  "validTo",
  "units",
  "reminderDays",
  "unhandledNoticeDays",
  "autoCloseDays",
  "values",
  "links",
  "snippets",
  "messages",
  "exclusive",
  "answerForms",
  "attachments",
  "exceptions"
]);

/** Keys that belong to one file and are never inherited. */
export const keysOfOneFile: ReadonlySet<string> = new Set([
  "$schema",
  "extends",
  "status",
  "replacedBy",
  "statusReason",
  "urgent",
  "version",
  "reviewed",
  "units",
  "values",
  "links",
  "snippets",
  "messages",
  "exceptions"
]);
