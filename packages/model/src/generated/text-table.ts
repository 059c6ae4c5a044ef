// Generated from schemas/ by scripts/generate. Change `x-text` in the schema, then run `npm run generate`.

/** Every text of each kind of source file, by pattern: `#` is a place in a list, `*` a name of the author's. */
export const textTable = {
  "template": {
    "name": {
      "role": "name",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "values",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "internalName": {
      "role": "internalName",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "journalName": {
      "role": "journalName",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "purpose": {
      "role": "purpose",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "answerUse": {
      "role": "answerUse",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "contact": {
      "role": "contact",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff",
        "inbox"
      ],
      "except": [
        "unit"
      ]
    },
    "instruction": {
      "role": "instruction",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "statusReason": {
      "role": "statusReason",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "urgent.reason": {
      "role": "urgentReason",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "owner": {
      "role": "owner",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "key",
      "channels": []
    },
    "reviewed.#.role": {
      "role": "reviewer",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "unread.then": {
      "role": "unread",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "listTitle": {
      "role": "listTitle",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "values",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "inbox"
      ]
    },
    "journal": {
      "role": "journal",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "key",
      "channels": [
        "staff"
      ]
    },
    "fields.*.label": {
      "role": "fieldLabel",
      "reader": "staff",
      "form": "plain",
      "placeholders": [],
      "inherited": "key",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "fields.*.example": {
      "role": "fieldExample",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "key",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "values.*": {
      "role": "value",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "inherited": "entry",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "values.*.label": {
      "role": "valueLabel",
      "reader": "staff",
      "form": "plain",
      "placeholders": [],
      "inherited": "entry",
      "channels": [
        "staff"
      ]
    },
    "values.*.default": {
      "role": "value",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "inherited": "entry",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "links.*.url": {
      "role": "address",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "entry",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "links.*.title": {
      "role": "linkTitle",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "entry",
      "channels": []
    },
    "snippets.#.title": {
      "role": "snippetTitle",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "entry",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "snippets.#.text": {
      "role": "paragraph",
      "reader": "citizen",
      "form": "blocks",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "entry",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "messages.#.name": {
      "role": "messageName",
      "reader": "staff",
      "form": "line",
      "placeholders": [
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "questions.#.text": {
      "role": "question",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "questions.#.help": {
      "role": "help",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "questions.#.options.#": {
      "role": "option",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "questions.#.followUps.#.when": {
      "role": "followUpAnswer",
      "reader": "system",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "answerForms.reply.#.text": {
      "role": "answerText",
      "reader": "citizen",
      "form": "blocks",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "answerForms.partialReply.#.text": {
      "role": "answerText",
      "reader": "citizen",
      "form": "blocks",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "answerForms.counterQuestion.#.text": {
      "role": "answerText",
      "reader": "citizen",
      "form": "blocks",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff"
      ]
    },
    "attachments.#.file": {
      "role": "fileName",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "whole",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "attachments.#.title": {
      "role": "attachmentTitle",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "values",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "attachments.#.textEquivalent": {
      "role": "textEquivalent",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "values",
        "unit",
        "settings"
      ],
      "inherited": "whole",
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "attachments.#.reviewed.by": {
      "role": "reviewer",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "inherited": "whole",
      "channels": []
    },
    "exceptions.#.reason": {
      "role": "exceptionReason",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.owner": {
      "role": "owner",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.ground.assessment": {
      "role": "address",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.approver": {
      "role": "approver",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    }
  },
  "unit": {
    "name": {
      "role": "unitName",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "phones.#.number": {
      "role": "phoneNumber",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "phones.#.hours": {
      "role": "phoneHours",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "phones.#.label": {
      "role": "phoneLabel",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "address": {
      "role": "unitAddress",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "contactPage": {
      "role": "address",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "values.*": {
      "role": "value",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "links.*.url": {
      "role": "address",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "links.*.title": {
      "role": "linkTitle",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "languages.*.name": {
      "role": "unitName",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "languages.*.phones.#.number": {
      "role": "phoneNumber",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "languages.*.phones.#.hours": {
      "role": "phoneHours",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "languages.*.phones.#.label": {
      "role": "phoneLabel",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "languages.*.address": {
      "role": "unitAddress",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "languages.*.values.*": {
      "role": "value",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    }
  },
  "snippet": {
    "title": {
      "role": "snippetTitle",
      "reader": "citizen",
      "form": "line",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "text": {
      "role": "paragraph",
      "reader": "citizen",
      "form": "blocks",
      "placeholders": [
        "fields",
        "values",
        "links",
        "unit",
        "settings"
      ],
      "channels": [
        "staff",
        "inbox"
      ]
    },
    "owner": {
      "role": "owner",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "values.*.label": {
      "role": "valueLabel",
      "reader": "staff",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff"
      ]
    },
    "values.*.default": {
      "role": "value",
      "reader": "citizen",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff",
        "inbox"
      ]
    }
  },
  "config": {
    "exceptions.#.reason": {
      "role": "exceptionReason",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.owner": {
      "role": "owner",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.ground.assessment": {
      "role": "address",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "exceptions.#.approver": {
      "role": "approver",
      "reader": "system",
      "form": "plain",
      "placeholders": [],
      "channels": []
    },
    "marker": {
      "role": "marker",
      "reader": "staff",
      "form": "plain",
      "placeholders": [],
      "channels": [
        "staff"
      ]
    }
  }
} as const;

/** Patterns that repeat another on a deeper level, with the one that they repeat. */
export const textFolds = {
  "template": {
    "questions.#.followUps.#.ask": "questions.#"
  },
  "unit": {},
  "snippet": {},
  "config": {}
} as const;
