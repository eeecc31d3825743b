import type { Line } from './lines.ts';

const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const SIGNATURE_END = '-----END PGP SIGNATURE-----';

/** A text signed with OpenPGP (RFC 9580, 7) without what the signature puts around it and before lines that begin with a dash; other texts stay as they are. */
export function withoutSignatures(lines: readonly Line[]): Line[] {
  const is = (line: Line, mark: string): boolean => line.text.trimEnd() === mark;
  const from = lines.findIndex((line) => is(line, SIGNED));
  const to = lines.findIndex((line, at) => at > from && is(line, SIGNATURE));
  if (from < 0 || to < 0) return [...lines];
  const end = lines.findIndex((line, at) => at > to && is(line, SIGNATURE_END));
  const blank = lines.findIndex((line, at) => at > from && line.text.trim() === '');
  const body = lines
    .slice(blank < 0 || blank > to ? from + 1 : blank + 1, to)
    .map((line) => ({ ...line, text: line.text.replace(/^- /u, '') }));
  return [...lines.slice(0, from), ...body, ...(end < 0 ? [] : lines.slice(end + 1))];
}
