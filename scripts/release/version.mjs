import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/root.mjs';
import { runNpm, runTool } from '../support/run.mjs';
import { notesOf } from './notes.mjs';

// New versions from the files in .changeset. What they say of klarmall goes into the changelog at the root, which
// the package carries; that of @klarmall/pdf stays in its folder.
if (runTool('@changesets/cli/bin.js', ['version']) !== 0) process.exit(1);
const written = join(root, 'cli/CHANGELOG.md');
if (existsSync(written)) {
  const { version } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
  const path = join(root, 'CHANGELOG.md');
  const changelog = readFileSync(path, 'utf8');
  const notes = notesOf(version, readFileSync(written, 'utf8')) ?? '';
  const section = `## ${version}\n\n${notes}\n\n`;
  const unreleased = /^## \S+, not yet released\n/m;
  // Words that were written before there was a release belong to the first one.
  writeFileSync(
    path,
    unreleased.test(changelog)
      ? changelog.replace(unreleased, section)
      : changelog.replace(/^(?=## )/m, section),
  );
  rmSync(written);
}
process.exitCode = runNpm(['install', '--package-lock-only', '--no-audit', '--no-fund']);
