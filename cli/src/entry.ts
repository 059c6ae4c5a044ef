// What the bundle holds: the command line, which the bin starts, and the functions that a program imports as klarmall.
export { attachment, build, check, KlarmallError, text } from './library/index.ts';
export { endOnStream, main } from './main.ts';
