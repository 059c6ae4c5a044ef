#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';

const bundle = new URL('../dist/klarmall.mjs', import.meta.url);
if (existsSync(bundle)) {
  // Node 22 and later keep the compiled code between runs; Node 20 has no such cache.
  createRequire(import.meta.url)('node:module').enableCompileCache?.();
  // A run is over in seconds: optimising as eagerly as for a server costs a fifth more processor time than it saves.
  setFlagsFromString('--interrupt-budget=1000000');
  await import(bundle.href);
} else {
  console.error('Klarmall är inte klart att köra än: filen cli/dist/klarmall.mjs saknas.');
  console.error('Kör npm start i mappen där du klonade Klarmall. Sedan fungerar npx klarmall.');
  console.error('(Klarmall is not set up yet. Run npm start in the clone first.)');
  process.exitCode = 2;
}
