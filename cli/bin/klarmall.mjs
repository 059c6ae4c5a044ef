#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname } from 'node:path';
import { isatty } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { keepCode, keptCode } from './code-cache.mjs';
import { projectMemory } from './project-memory.mjs';
import { keepRun, keptRun, replay } from './run-cache.mjs';

const bundle = fileURLToPath(new URL('../dist/klarmall.cjs', import.meta.url));
/** Only a clone has it. An installed copy has no sources that its program could be older than. */
const staleness = new URL('../../scripts/support/stale-bundle.mjs', import.meta.url);

/**
 * A run is over in seconds: optimising as eagerly as for a server costs a fifth more processor time than it saves. And
 * V8 guesses by the reading of all templates, which stay, that what is made of each one afterwards stays too: 40 MB of it
 * then lie among what is old until the whole heap is swept. And it makes bytecode of a pattern for the first text, and
 * machine code for the second: rules ask most patterns of every text, and the bytecode is work in vain.
 */
const patience = { 20: '--interrupt-budget=1000000 --no-allocation-site-pretenuring --no-regexp-tier-up' };

/** What the bundle exports. */
function loaded() {
  const flag = patience[process.versions.node.split('.')[0]];
  if (flag !== undefined) setFlagsFromString(flag);
  const program = readFileSync(bundle, 'latin1');
  const kept = keptCode(program);
  const script = new Script(nodeModule.wrap(program), { filename: bundle, cachedData: kept?.data });
  const module = { exports: {} };
  script.runInThisContext()(
    module.exports,
    nodeModule.createRequire(bundle),
    module,
    bundle,
    dirname(bundle),
  );
  if (kept) {
    // The code itself is V8's by now, and its bytes may go.
    const { data: _, ...place } = kept;
    process.on('exit', (code) => keepCode(script, place, code));
  }
  return module.exports;
}

function start(run) {
  return loaded().main({
    home: fileURLToPath(new URL('..', import.meta.url)),
    ...(run ? { remember: (said) => keepRun(run, said), snapshot: run.snapshot } : {}),
    memory: () => projectMemory(bundle, run?.engine),
    npm: async (args, folder) => (await import('./npm.mjs')).runNpm(args, folder),
  });
}

if (existsSync(bundle)) {
  // Looking through all sources takes as long as Node's own start: it is done for those who see the answer.
  if (isatty(2) && existsSync(staleness)) (await import(staleness.href)).warnOfStaleBundle(bundle);
  const run = keptRun(process.argv.slice(2), bundle);
  if (run?.answer) process.exitCode = replay(run.answer, (...lost) => loaded().endOnStream(...lost));
  else await start(run);
} else if (existsSync(staleness)) {
  console.error('Klarmall är inte klart att köra än: filen cli/dist/klarmall.cjs saknas.');
  console.error('Kör npm start i mappen där du klonade Klarmall. Sedan fungerar npx klarmall.');
  console.error('(Klarmall is not set up yet. Run npm start in the clone first.)');
  process.exitCode = 2;
} else {
  console.error('En del av Klarmall saknas. Kör npm ci i projektets mapp, så hämtas allt på nytt.');
  console.error('(A part of Klarmall is missing. Run npm ci in the folder of the project.)');
  process.exitCode = 2;
}
