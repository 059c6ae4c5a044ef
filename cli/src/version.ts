import manifest from '../package.json' with { type: 'json' };

/** Klarmall's version, as in provenance and reports. */
export const version: string = manifest.version;
