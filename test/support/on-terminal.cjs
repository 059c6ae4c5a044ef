// Loaded before a program that a test starts: what it writes is then for somebody at a terminal.
require('node:tty').isatty = () => true;
require('node:module').syncBuiltinESMExports();
