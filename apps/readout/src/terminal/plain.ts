/**
 * Text of documents as it may be printed: escape sequences and other control characters would let a document move the cursor, colour
 * the screen or ring the bell; line ends and tabs become spaces.
 */
export function plain(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      // eslint-disable-next-line no-control-regex -- control characters are what is taken out
      .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '')
      .trim()
  );
}
