import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureLanguage } from './language.ts';
import { folder, printReport, repository } from './measure.ts';
import { measureProjects } from './projects.ts';
import { measureRecipients } from './recipients.ts';
import { printRuleCosts } from './rule-costs.ts';
import { measureScans } from './scans.ts';

/**
 * Compares the bundled program with markdownlint-cli2 and textlint on the same texts, and packages/pdf with veraPDF on
 * the same files, in one run on one machine. Ratios of CPU seconds travel between machines; seconds do not, and nothing
 * here fails on time. Words after the command choose parts (`language`, `projects`, `recipients`, `pdf`, `scans`); `--rules` shows what each
 * language rule costs instead.
 */

const asked = process.argv.slice(2);
const wants = (part: string) => asked.length === 0 || asked.includes(part);

try {
  if (asked.includes('--rules')) printRuleCosts();
  else {
    execFileSync(process.execPath, [join(repository, 'scripts/bundle.mjs')], { stdio: 'inherit' });
    if (wants('language')) measureLanguage();
    if (wants('projects')) measureProjects();
    if (wants('recipients')) measureRecipients();
    printReport();
    if (wants('pdf')) {
      console.log();
      const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
      const program = join(repository, 'packages/pdf/bench/against-verapdf.ts');
      execFileSync(process.execPath, [tsx, program], { stdio: 'inherit' });
    }
    if (wants('scans')) {
      console.log();
      await measureScans();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
