import { tarballName, vendorFolder } from './vendor.ts';

/** Whether a registry has the package klarmall, and it is ours. Until then a project holds its copy itself. */
const isPublished: boolean = false;

/** What a project's package.json says of this version of Klarmall. */
export function dependencyOn(version: string): string {
  return isPublished ? version : `file:${vendorFolder}/${tarballName(version)}`;
}

const scripts = {
  check: 'klarmall check',
  watch: 'klarmall check --watch',
  build: 'klarmall build',
} as const;

type Json = Readonly<Record<string, unknown>>;

function partOf(manifest: Json, key: string): Json {
  const part = manifest[key];
  return part !== null && typeof part === 'object' && !Array.isArray(part) ? (part as Json) : {};
}

/**
 * The text of a project's package.json with Klarmall in it: a new one, or the one that is there with nothing else changed.
 * Undefined when that is no JSON object.
 */
export function manifestWith(version: string, existing?: string): string | undefined {
  let manifest: Json = { name: 'mallar-1177', private: true, description: 'Våra mallar för 1177', scripts };
  if (existing !== undefined) {
    try {
      manifest = JSON.parse(existing.replace(/^\ufeff/, ''));
    } catch {
      return undefined;
    }
    if (manifest === null || typeof manifest !== 'object' || Array.isArray(manifest)) return undefined;
  }
  const indent = /^[ \t]+/m.exec(existing ?? '')?.[0] ?? 2;
  const changed = {
    ...manifest,
    dependencies: { ...partOf(manifest, 'dependencies'), klarmall: dependencyOn(version) },
  };
  return `${JSON.stringify(changed, null, indent)}\n`;
}

/** npm's settings for a project: a lock that works with any registry, so that it names none. */
export const npmSettings = `# Låset nämner ingen adress, så det går att använda med vilket register som helst.
omit-lockfile-registry-resolved=true
`;
