// Lets parse5, the HTML standard's parser, build our nodes as it goes: no second tree, no copy.
import { html, parse, parseFragment, serialize, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import {
  type Markup,
  PageAttribute,
  PageComment,
  PageDocument,
  PageElement,
  PageFragment,
  type PageNode,
  type PageParent,
  PageText,
} from "./nodes.ts";

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

/** The whole document of a page's text, as a browser without scripts would build it. Never throws. */
export function parseDocument(text: string): PageDocument {
  const document = new PageDocument(markup);
  return parse(text, { treeAdapter: adapterFor(document), scriptingEnabled });
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

/** The document's kind and the parser's source places are asked for and not needed. */
function adapterFor(document: PageDocument): TreeAdapter<Nodes> {
  let mode = html.DOCUMENT_MODE.NO_QUIRKS;
  return {
    createDocument: () => document,
    createDocumentFragment: () => new PageFragment(document),
    createElement: (localName, namespaceUri, attributes) =>
      new PageElement(localName, {
        namespaceUri,
        attributes: attributes.map(({ name, value }) => new PageAttribute(name, value)),
        ownerDocument: document,
      }),
    createCommentNode: (text) => new PageComment(text, document),
    createTextNode: (text) => new PageText(text, document),
    appendChild: (parent, node) => {
      parent.appendChild(node);
    },
    insertBefore: (parent, node, reference) => {
      parent.insertBefore(node, reference);
    },
    insertText: (parent, text) => addText(parent, text, null),
    insertTextBefore: addText,
    detachNode: (node) => node.remove(),
    adoptAttributes: (element, attributes) => {
      for (const { name, value } of attributes)
        if (!element.hasAttribute(name)) element.setAttribute(name, value);
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
