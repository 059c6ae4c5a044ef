#!/usr/bin/env node
await import('../dist/klarmall.mjs');
