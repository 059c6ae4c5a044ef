/** Weekdays with a hyphen or dash between them: mån-fre, mån–fre, måndag-fredag. The rule for times and dates mends them whole. */
export const WEEKDAY_SPAN =
  /(?<!\p{L})((?:mån|tis|ons|tors|fre|lör|sön)(?:dag\p{L}{0,4}|\.)?)([\s\u00A0]?[-–][\s\u00A0]?)((?:mån|tis|ons|tors?|fre|lör|sön)(?:dag\p{L}{0,4})?)(?!\p{L})/giu;
