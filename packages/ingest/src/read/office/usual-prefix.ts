const WORD =
  /\bxmlns(?::([\w.-]+))?\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main["']/u;
const DECLARED_WITHIN = 8_000;

/** WordprocessingML with the prefix `w`, which all but a few programs write: its namespace may go by any other, or for its elements by none. */
export function withUsualPrefix(xml: string): string {
  const declared = WORD.exec(xml.slice(0, DECLARED_WITHIN));
  const prefix = declared?.[1];
  if (declared === null || prefix === 'w') return xml;
  const own = prefix === undefined ? /^(<\/?)(?=[\w.-]+[\s/>])/gu : new RegExp(`(^</?|\\s)${escaped(prefix)}:`, 'gu');
  return xml.replaceAll(/<[^<>]*>/gu, (tag) => tag.replaceAll(own, '$1w:'));
}

function escaped(prefix: string): string {
  return prefix.replaceAll(/[.-]/gu, (sign) => `\\${sign}`);
}
