import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State } from 'micromark-util-types';

/** `{{…}}` as a node of its own, with its place; `value` is the text as written, braces and all. */
export interface MustacheNode {
  type: 'mustache';
  value: string;
  position?: import('unist').Position;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mustache: MustacheNode;
  }
  interface RootContentMap {
    mustache: MustacheNode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mustache: 'mustache';
  }
}

const openBrace = 123;
const closeBrace = 125;

function tokenizeMustache(effects: Effects, ok: State, nok: State): State {
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mustache');
    effects.consume(code);
    return second;
  }
  function second(code: Code): State | undefined {
    if (code !== openBrace) return nok(code);
    effects.consume(code);
    return inside;
  }
  function inside(code: Code): State | undefined {
    // A line end (negative codes) or the end of the text: not closed, so plain text, which the reader reports.
    if (code === null || code < -2) return nok(code);
    effects.consume(code);
    return code === closeBrace ? maybeEnd : inside;
  }
  function maybeEnd(code: Code): State | undefined {
    if (code !== closeBrace) return inside(code);
    effects.consume(code);
    return tripleEnd;
  }
  function tripleEnd(code: Code): State | undefined {
    if (code !== closeBrace) return end(code);
    effects.consume(code);
    return end;
  }
  function end(code: Code): State | undefined {
    effects.exit('mustache');
    return ok(code);
  }
}

const mustache: Construct = { name: 'mustache', tokenize: tokenizeMustache };

/** For micromark. */
export const placeholderSyntax: Extension = { text: { [openBrace]: mustache } };

/** For mdast-util-from-markdown. */
export const placeholderFromMarkdown: FromMarkdownExtension = {
  enter: {
    mustache(this: CompileContext, token: Token) {
      this.enter({ type: 'mustache', value: this.sliceSerialize(token) }, token);
    },
  },
  exit: {
    mustache(this: CompileContext, token: Token) {
      this.exit(token);
    },
  },
};
