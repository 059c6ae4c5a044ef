export type { DocumentPlace, Edit, Finding, Fix, Place, Point } from './generated/finding.ts';

import type { Finding } from './generated/finding.ts';

export type Severity = Finding['severity'];
export type Certainty = Finding['certainty'];

/** A finding as a stage or rule makes it; the judge gives it its fingerprint, which needs the source text and its equals. */
export type UnjudgedFinding = Omit<Finding, 'fingerprint'>;
