// parse5 that takes what stands between two signs of markup in one go. By itself it asks for each letter in which state
// it is, and gives each word and each space between two words as a token of its own: half of what parsing costs.
import {
  InsertionMode,
  Parser,
  type ParserOptions,
  Token,
  type TokenHandler,
  Tokenizer,
  type TokenizerOptions,
  type TreeAdapterTypeMap,
} from "parse5";

/** By an ASCII sign's code, and once for all others: whether a run ends before it. */
type Stops = Uint8Array;
const others = 0x80;

/** In every state the tokenizer replaces a NUL, and reads a CR as a line feed (HTML 13.2.3.5). */
const whateverTheState = "\0\r";
const whiteSpace = " \t\n\f";
const signs = Array.from({ length: others + 1 }, (_, code) => String.fromCharCode(code));
const stopsAt = (ending: string): Stops =>
  Uint8Array.from(signs, (sign) => Number((ending + whateverTheState).includes(sign)));

const inText = { joined: stopsAt("<&"), word: stopsAt(`<&${whiteSpace}`) };
const inRawText = { joined: stopsAt("<"), word: stopsAt(`<${whiteSpace}`) };
const inSpace = stopsAt(signs.filter((sign) => !whiteSpace.includes(sign)).join(""));
const inDoubleQuotes = stopsAt('"&');
const inSingleQuotes = stopsAt("'&");
const inNoQuotes = stopsAt(`&>"'<=\`${whiteSpace}`);
const inComment = stopsAt("<-");
/** Small letters and figures: others the tokenizer changes, or they end the name. */
const inName = stopsAt(signs.filter((sign) => !/[a-z\d:_-]/.test(sign)).join(""));

/** Where spaces between words are put into the page as the words are (HTML 13.2.6.4.7, .8 and .15). */
const joiningModes: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CELL,
  InsertionMode.TEXT,
]);

/** Builds the tree that parse5's own `Parser` builds. Without places in the source: lines are not counted. */
export class RunParser<T extends TreeAdapterTypeMap> extends Parser<T> {
  constructor(options: ParserOptions<T>) {
    super(options);
    this.tokenizer = new RunTokenizer(this.options, this);
  }
}

type InMode = { readonly insertionMode: InsertionMode };

/** Each state's own step takes one sign; behind a sign that ends nothing, the rest of its run is taken at once. */
class RunTokenizer extends Tokenizer {
  private readonly parser: InMode;

  constructor(options: TokenizerOptions, parser: TokenHandler & InMode) {
    super(options, parser);
    this.parser = parser;
  }

  protected override _stateData(code: number): void {
    super._stateData(code);
    this.takeText(code, inText);
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code);
    this.takeText(code, inText);
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code);
    this.takeText(code, inRawText);
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code);
    this.takeText(code, inRawText);
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code);
    this.take(code, inDoubleQuotes);
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code);
    this.take(code, inSingleQuotes);
  }

  protected override _stateAttributeValueUnquoted(code: number): void {
    super._stateAttributeValueUnquoted(code);
    this.take(code, inNoQuotes);
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code);
    this.take(code, inComment);
  }

  protected override _stateTagName(code: number): void {
    const name = this.nameFrom(code);
    if (name === "" || !this.currentToken || !("tagName" in this.currentToken)) super._stateTagName(code);
    else this.currentToken.tagName += name;
  }

  protected override _stateAttributeName(code: number): void {
    const name = this.nameFrom(code);
    if (name === "") super._stateAttributeName(code);
    else this.currentAttr.name += name;
  }

  private takeText(code: number, { joined, word }: { joined: Stops; word: Stops }): void {
    if (endsRun(code, joined)) return;
    const isSpace = this.currentCharacterToken?.type === Token.TokenType.WHITESPACE_CHARACTER;
    const stops = joiningModes.has(this.parser.insertionMode) ? joined : word;
    this.take(code, isSpace ? inSpace : stops);
  }

  /** Extends the run that the sign with this code, the current one, was added to. */
  private take(code: number, stops: Stops): void {
    const { preprocessor } = this;
    // A line feed was a CR where one stands there, and what follows it is the tokenizer's to tell.
    if (endsRun(code, stops) || preprocessor.html.charCodeAt(preprocessor.pos) === carriageReturn) return;
    const end = endOfRun(preprocessor.html, preprocessor.pos + 1, stops);
    preprocessor.pos = end - 1;
    this.runEnd = end;
  }

  /** What is left of a name from the current sign on; empty where that is none of a name. */
  private nameFrom(code: number): string {
    const { preprocessor } = this;
    if (endsRun(code, inName)) return "";
    const start = preprocessor.pos;
    const end = endOfRun(preprocessor.html, start + 1, inName);
    preprocessor.pos = end - 1;
    return preprocessor.html.slice(start, end);
  }
}

const carriageReturn = 0x0d;

/** Less than 0 at the page's end. */
function endsRun(code: number, stops: Stops): boolean {
  return code < 0 || stops[Math.min(code, others)] === 1;
}

/** Two halves of one sign (surrogates) are the tokenizer's. */
function endOfRun(html: string, from: number, stops: Stops): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (stops[Math.min(code, others)] === 1 || (code >= 0xd800 && code <= 0xdfff)) break;
  }
  return at;
}
