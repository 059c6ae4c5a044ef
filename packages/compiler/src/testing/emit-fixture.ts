import { addMessage2014 } from '../targets/profiles/add-message-2014.ts';
import { inboxProfile } from '../targets/profiles/inbox.ts';
import { inboxDialect } from '../targets/profiles/inbox-dialect.ts';
import { staffProfile } from '../targets/profiles/staff.ts';
import type { EmitContext } from '../targets/target.ts';

/** A context for tests, with nothing from outside. */
export const emitFixture: EmitContext = {
  provenance: {
    compiler: { name: 'klarmall', version: '0.1.0' },
    ruleSet: 'a'.repeat(64),
    today: '2026-11-23',
    sources: [{ path: 'templates/local/bokad-tid.mall.md', sha256: 'b'.repeat(64) }],
    verdicts: [],
    exceptions: [],
  },
  profiles: { staff: staffProfile, inbox: inboxProfile },
  contract: addMessage2014,
  dialect: inboxDialect,
  attachments: new Map([
    [
      'bilagor/karta.pdf',
      { sha256: 'c'.repeat(64), verdict: 'passed', mediaType: 'application/pdf', bytes: 1234 },
    ],
  ]),
};
