import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What is told of the tags and texts of a document, in their order. */
interface XmlWalker {
  open(tag: SaxesTagPlain): void;
  close(name: string): void;
  text(text: string): void;
}

/** Leads a walker through XML in one pass without recursion. Throws where the XML is not well-formed. */
export function walkXml(xml: string, walker: XmlWalker): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    walker.open(tag);
  });
  parser.on('closetag', (tag) => {
    walker.close(tag.name);
  });
  parser.on('text', (text) => {
    walker.text(text);
  });
  parser.write(xml).close();
}
