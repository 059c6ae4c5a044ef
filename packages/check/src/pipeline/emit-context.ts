import {
  addMessage2014,
  type EmitContext,
  inboxDialect,
  inboxProfile,
  staffProfile,
} from '@klarmall/compiler';
import { type Configuration, correctedProfiles } from '../workspace/configuration.ts';

/** The channels' profiles as a project has corrected them. */
function profilesOf(configuration: Configuration): EmitContext['profiles'] {
  return correctedProfiles({ staff: staffProfile, inbox: inboxProfile }, configuration);
}

/** What targets get in a project; sources, verdicts and attachments are filled in for each payload. */
export function emitContextOf(
  configuration: Configuration,
  run: Pick<EmitContext['provenance'], 'compiler' | 'ruleSet' | 'today'>,
): EmitContext {
  return {
    provenance: { ...run, sources: [], verdicts: [], exceptions: [] },
    profiles: profilesOf(configuration),
    contract: addMessage2014,
    dialect: inboxDialect,
    attachments: new Map(),
    ...(configuration.marker === undefined ? {} : { marker: configuration.marker }),
    ...(configuration.region === undefined ? {} : { region: configuration.region }),
  };
}
