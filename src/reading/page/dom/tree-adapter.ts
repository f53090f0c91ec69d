// Lets parse5, the HTML standard's parser, build our nodes as it goes: no second tree, no copy.
import {
  html,
  parseFragment,
  serialize,
  type Token,
  type TreeAdapter,
  type TreeAdapterTypeMap,
} from "parse5";
import { PageAttribute } from "./attributes.ts";
import {
  type Markup,
  PageComment,
  PageDocument,
  PageElement,
  PageFragment,
  type PageNode,
  type PageParent,
  PageText,
} from "./nodes.ts";
import { RunParser } from "./run-parser.ts";

type Nodes = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  never
>;

/** Scripting is off: what stands in `noscript` is part of what a page says. */
const scriptingEnabled = false;

/**
 * Elements, attributes, texts and comments together; the longest of 450 development pages has 29,470. A page of
 * 5 MB can hold a million, and unclosed formatting multiplies: 2,000 open tags come again in each of 10,000
 * paragraphs.
 */
const mostParts = 300_000;

/** Attributes of `html` or `body` up to which those of its second and third tag join them. */
const mostAdopted = 200;

class TooManyParts extends Error {}

/**
 * The whole document of a page's text, as a browser without scripts would build it; of a page with more parts
 * than anybody reads, its beginning. Never throws.
 */
export function parseDocument(text: string): PageDocument {
  const document = new PageDocument(markup);
  try {
    RunParser.parse(text, { treeAdapter: adapterFor(document, mostParts), scriptingEnabled });
  } catch (error) {
    if (!(error instanceof TooManyParts)) throw error;
  }
  return document;
}

const markup: Markup = {
  read: (text, context) => {
    const options = { treeAdapter: adapterFor(context.ownerDocument), scriptingEnabled };
    return context instanceof PageElement
      ? parseFragment(context, text, options)
      : parseFragment(text, options);
  },
  write: (parent) => serialize(parent, { treeAdapter: adapterFor(parent.ownerDocument), scriptingEnabled }),
};

/**
 * Throws `TooManyParts` past `most` of them; the document then is as far as it got. The parser also asks for
 * the document's kind and for source places, which nobody needs.
 */
function adapterFor(document: PageDocument, most = Number.POSITIVE_INFINITY): TreeAdapter<Nodes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  let parts = 0;
  const count = (made: number) => {
    parts += made;
    if (parts > most) throw new TooManyParts();
  };
  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageFragment(document),
    createElement: (localName, namespaceUri, attributes) => {
      count(1 + attributes.length);
      return new PageElement(localName, {
        namespaceUri,
        attributes: attributes.map((given) => new PageAttribute(nameOf(given), given.value)),
        ownerDocument: document,
      });
    },
    createCommentNode: (text) => {
      count(1);
      return new PageComment(text, document);
    },
    createTextNode: (text) => new PageText(text, document),
    appendChild: (parent, node) => {
      parent.appendChild(node);
    },
    insertBefore: (parent, node, reference) => {
      parent.insertBefore(node, reference);
    },
    insertText: (parent, text) => {
      count(1);
      addText(parent, text, null);
    },
    insertTextBefore: (parent, text, reference) => {
      count(1);
      addText(parent, text, reference);
    },
    detachNode: (node) => node.remove(),
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes)
        if (element.attributes.length < mostAdopted && !element.hasAttribute(name))
          element.setAttribute(name, value);
    },
    setTemplateContent: (template, content) => {
      template.templateContent = content;
    },
    getTemplateContent: (template) => template.templateContent ?? new PageFragment(document),
    setDocumentType: () => {},
    setDocumentMode: (_document, said) => {
      mode = said;
    },
    getDocumentMode: () => mode,
    getAttrList: (element) => element.attributes,
    getChildNodes: (parent) => [...parent.childNodes],
    getFirstChild: (parent) => parent.firstChild,
    getParentNode: (node) => node.parentNode,
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => element.namespaceUri as html.NS,
    getTextNodeContent: (text) => text.nodeValue,
    getCommentNodeContent: (comment) => comment.nodeValue,
    getDocumentTypeNodeName: () => "html",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node) => node instanceof PageText,
    isCommentNode: (node): node is PageComment => node instanceof PageComment,
    isDocumentTypeNode: (_node): _node is never => false,
    isElementNode: (node) => node instanceof PageElement,
    setNodeSourceCodeLocation: () => {},
    getNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => {},
  };
}

/** The name as it is asked for and written: `xlink:href`, which the parser gives in two parts. */
function nameOf({ prefix, name }: Token.Attribute): string {
  return prefix ? `${prefix}:${name}` : name;
}

/** Beside a text it becomes part of it. */
function addText(parent: PageParent, text: string, reference: PageNode | null): void {
  const before = reference ? reference.previousSibling : parent.lastChild;
  if (before instanceof PageText) {
    before.nodeValue += text;
    parent.forget();
  } else {
    parent.insertBefore(new PageText(text, parent.ownerDocument), reference);
  }
}
