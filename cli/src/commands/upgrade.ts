import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectNames } from '@klarmall/check/node';
import { writeFileAtomically } from '@klarmall/check/workspace';
import type { Language } from '@klarmall/model';
import type { JsonReport } from '@klarmall/report';
import { type Io, UsageError } from '../io.ts';
import { bytesOfNamed } from '../named-file.ts';
import { say } from '../say.ts';
import { dependencyOn, manifestWith } from '../scaffold/manifest.ts';
import { projectSchemas } from '../scaffold/project-schemas.ts';
import { installLocked, lock, tarballName, vendorFolder } from '../scaffold/vendor.ts';
import { selectionOf } from '../selection.ts';
import { filesOfTarball } from '../tarball.ts';

export interface UpgradeOptions {
  readonly install: boolean;
}

const texts = {
  notKlarmall: {
    sv: 'Filen är inte Klarmall. Välj en fil som heter klarmall-, versionen och .tgz:',
    en: 'The file is not Klarmall. Choose a file named klarmall-, the version and .tgz:',
  },
  notWhole: {
    sv: 'Filen är inte hel. Hämta den igen, och kör kommandot en gång till:',
    en: 'The file is not whole. Fetch it again, and run the command once more:',
  },
  notRunning: {
    sv: 'Den nya versionen går inte att köra här.',
    en: 'The new version does not run here.',
  },
  again: {
    sv: 'Skriv npm ci när du har internet. Då fungerar versionen som du hade.',
    en: 'Write npm ci when you are online. Then the version that you had works.',
  },
  badManifest: {
    sv: 'Filen package.json går inte att läsa som JSON. Rätta den, och kör kommandot igen.',
    en: 'The file package.json cannot be read as JSON. Mend it, and run the command again.',
  },
  same: { sv: 'Projektet har redan just den filen.', en: 'The project has that very file already.' },
  unchanged: { sv: 'Inget är ändrat i projektet.', en: 'Nothing is changed in the project.' },
  changes: { sv: 'Det här är nytt:', en: 'This is new:' },
  install: {
    sv: 'Skriv npm ci, så används den nya versionen.',
    en: 'Write npm ci, and the new version is used.',
  },
} as const;

/** A package of Klarmall's that the user named. */
interface Release {
  readonly version: string;
  readonly bytes: Uint8Array;
  readonly files: ReadonlyMap<string, string>;
}

function releaseOf(path: string, io: Io, language: Language): Release {
  const bytes = bytesOfNamed(path, io, language);
  const files = filesOfTarball(bytes);
  const notWhole = () => new UsageError(`${texts.notWhole[language]} ${basename(path)}`);
  // What begins as a package, or has no bytes, was broken off on its way here.
  if (!files && (bytes.length === 0 || (bytes[0] === 0x1f && bytes[1] === 0x8b))) throw notWhole();
  let manifest: unknown;
  try {
    manifest = JSON.parse(files?.get('package.json') ?? '');
  } catch {
    manifest = undefined;
  }
  const { name, version, bin } = Object(manifest) as Readonly<Record<'name' | 'version' | 'bin', unknown>>;
  const isVersion = typeof version === 'string' && /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version);
  if (!files || name !== 'klarmall' || !isVersion)
    throw new UsageError(`${texts.notKlarmall[language]} ${basename(path)}`);
  const programs = typeof bin === 'string' ? [bin] : Object.values(Object(bin));
  if (!programs.every((program) => files.has(String(program).replace(/^\.\//, '')))) throw notWhole();
  return { version, bytes, files };
}

/** The version that a project's package.json names, as a file in the vendor folder; undefined when it names none. */
function currentVersion(manifest: string | undefined): string | undefined {
  const named = /"klarmall"\s*:\s*"(?:file:vendor\/klarmall-)?(\d[\w.-]*?)(?:\.tgz)?"/.exec(
    manifest ?? '',
  )?.[1];
  return named;
}

/** What the changelog says of every version after one, newest first. */
function changesSince(version: string | undefined, changelog: string): string {
  const sections = changelog.split(/^(?=## )/m).slice(1);
  const known = sections.findIndex((section) => section.startsWith(`## ${version ?? ''}`));
  return sections
    .slice(0, version === undefined || known < 0 ? 1 : known)
    .join('')
    .trim();
}

/** npm takes a file with the same name for the one that it knows, until its lock has forgotten that. */
function forgetLocked(lockText: string): string {
  const parsed = JSON.parse(lockText);
  if (parsed.packages) delete parsed.packages['node_modules/klarmall'];
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

/** Stops when the project's installed Klarmall is not a version, or does not run. */
async function mustRun(version: string, root: string, io: Io, language: Language): Promise<void> {
  const { output } = await io.npm(['exec', '--offline', '--silent', '--', 'klarmall', '--version'], root);
  if (!output.split(/\s+/).includes(version)) throw new UsageError(texts.notRunning[language]);
}

/** What the project's installed Klarmall finds in it, by fingerprint; undefined when it could not be asked. */
async function findingsNow(root: string, io: Io): Promise<ReadonlyMap<string, string> | undefined> {
  const check = ['klarmall', 'check', '--format', 'json', '--no-axe', '--fail-on', 'never'];
  const { output } = await io.npm(['exec', '--offline', '--silent', '--', ...check], root);
  try {
    const report: JsonReport = JSON.parse(output.slice(output.indexOf('{')));
    return new Map(report.findings.map(({ finding, words }) => [finding.fingerprint, words.level]));
  } catch {
    return undefined;
  }
}

function countedText(
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
  language: Language,
): string | undefined {
  if (!before || !after) return undefined;
  const added = [...after.keys()].filter((key) => !before.has(key)).length;
  const gone = [...before.keys()].filter((key) => !after.has(key)).length;
  if (language === 'sv')
    return added + gone === 0
      ? 'Dina mallar får samma fynd som förut.'
      : `I dina mallar: ${added} nya fynd, ${gone} är borta. Kör npx klarmall check och läs dem.`;
  return added + gone === 0
    ? 'Your templates get the same findings as before.'
    : `In your templates: ${added} new findings, ${gone} gone. Run npx klarmall check to read them.`;
}

/** `klarmall upgrade TARBALL`: puts another version in the project, and says what it changes. When npm fails, nothing is changed. */
export async function upgrade(
  path: string,
  options: UpgradeOptions,
  io: Io,
  language: Language,
): Promise<number> {
  const { root } = await selectionOf([], io, language);
  const release = releaseOf(path, io, language);
  const read = (file: string) => (existsSync(join(root, file)) ? readFileSync(join(root, file)) : undefined);
  const manifest = read('package.json')?.toString('utf8');
  const old = currentVersion(manifest);
  const target = `${vendorFolder}/${tarballName(release.version)}`;
  const isSame =
    read(target)?.equals(release.bytes) === true && manifest?.includes(dependencyOn(release.version));
  if (isSame) {
    say(io.stdout, texts.same[language]);
    return 0;
  }
  const changed = manifestWith(release.version, manifest);
  if (changed === undefined) throw new UsageError(texts.badManifest[language]);
  const before = options.install ? await findingsNow(root, io) : undefined;

  const touched = ['package.json', 'package-lock.json', target];
  const saved = touched.map((file) => [file, read(file)] as const);
  let isInstalling = false;
  try {
    writeFileAtomically(join(root, target), release.bytes);
    writeFileAtomically(join(root, 'package.json'), changed);
    const locked = read('package-lock.json')?.toString('utf8');
    if (locked !== undefined) writeFileAtomically(join(root, 'package-lock.json'), forgetLocked(locked));
    await lock(root, io, language);
    if (options.install) {
      isInstalling = true;
      await installLocked(root, io, language);
      await mustRun(release.version, root, io, language);
    }
  } catch (error) {
    const putBack = () => {
      for (const [file, bytes] of saved) {
        if (bytes) writeFileAtomically(join(root, file), bytes);
        else rmSync(join(root, file), { force: true });
      }
    };
    putBack();
    // npm takes away what is installed before it fetches the rest.
    const works =
      !isInstalling ||
      (await installLocked(root, io, language).then(
        () => true,
        () => false,
      ));
    putBack();
    if (!(error instanceof UsageError)) throw error;
    const after = works ? [texts.unchanged] : [texts.unchanged, texts.again];
    throw new UsageError([error.message, ...after.map((text) => text[language])].join('\n'));
  }
  const made = projectSchemas(projectNames(root), (file) => release.files.get(file));
  for (const [file, text] of made)
    if (existsSync(join(root, file))) writeFileAtomically(join(root, file), text);
  if (old !== undefined && old !== release.version)
    rmSync(join(root, vendorFolder, tarballName(old)), { force: true });

  say(io.stdout, old === undefined ? `Klarmall ${release.version}` : `Klarmall ${old} → ${release.version}`);
  const changes = changesSince(old, release.files.get('CHANGELOG.md') ?? '');
  if (changes !== '') io.stdout.write(`\n${texts.changes[language]}\n\n${changes}\n\n`);
  const counted = options.install ? countedText(before, await findingsNow(root, io), language) : undefined;
  if (counted !== undefined) say(io.stdout, counted);
  if (!options.install) say(io.stdout, texts.install[language]);
  return 0;
}
