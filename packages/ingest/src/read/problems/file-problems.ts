import type { ProblemEntry } from './problem-entry.ts';

/** What can be wrong with a file, folder or stream before its words are looked at, and with the reader itself. */
export const FILE_PROBLEMS = {
  'empty-file': {
    weight: 'refused',
    title: 'Empty file',
    meaning: 'The file holds no bytes.',
    says: '“{file}” is empty (0 bytes), so there is no text to read. Save or download it again.',
  },
  'blank-text': {
    weight: 'refused',
    title: 'Nothing but white space',
    meaning: 'After spaces, marks without width and control characters are taken away, nothing is left.',
    says: '“{file}” holds only white space, no text. Check that the right file was saved.',
  },
  'not-a-text': {
    weight: 'refused',
    title: 'Not a text',
    meaning: 'The first bytes, or the share of control bytes, say that this is no text, whatever its name.',
    says: '“{file}” is not a text: it is {what}. Give the document itself as text, web page or mail.',
  },
  'format-not-read': {
    weight: 'refused',
    title: 'Format that is not read yet',
    meaning: 'The format is known, and there is no reader for it here.',
    says: '“{file}” is {what}, which cannot be opened here. {todo}',
  },
  'damaged-file': {
    weight: 'refused',
    title: 'Damaged file',
    meaning: 'The file begins as its format demands and ends too early or does not hold together.',
    says: '“{file}” is damaged: {what}. It may be an incomplete download; get it again.',
  },
  'locked-file': {
    weight: 'refused',
    title: 'Locked with a password',
    meaning: 'The file is encrypted and opens only with a password.',
    says: '“{file}” is {what} that is locked with a password (encrypted), so it cannot be read. Save a copy without a password and give that.',
  },
  'too-large': {
    weight: 'refused',
    title: 'Too large',
    meaning: 'The input is larger than the stated limit and was not read at all.',
    says: '“{file}” is too large: the limit for one input is {limit} MB. Cut it into parts and give those.',
  },
  'unfolds-too-large': {
    weight: 'refused',
    title: 'Unfolds to too much',
    meaning: 'Compressed content was given up while unpacking, when it passed the size limit.',
    says: '“{file}” unfolds to more than {limit} MB, the size limit for one input. Unpack it and give the texts you need.',
  },
  'not-found': {
    weight: 'refused',
    title: 'Not found',
    meaning: 'The path does not exist, or no longer does.',
    says: '“{file}” was not found: there is no such file or folder, or it is no longer there. Check the path.',
  },
  'no-permission': {
    weight: 'refused',
    title: 'No permission',
    meaning: 'The operating system denies reading.',
    says: '“{file}” may not be read: permission is denied. Change its access rights, or run as somebody who may read it.',
  },
  'link-loop': {
    weight: 'refused',
    title: 'Link to itself',
    meaning: 'A symbolic link leads back to itself.',
    says: '“{file}” is a symbolic link that leads to itself in a loop. Give the file it should point to.',
  },
  'link-leads-out': {
    weight: 'refused',
    title: 'Link out of the folder',
    meaning: 'A symbolic link below a folder leads out of that folder; only links that stay within it are followed.',
    says: '“{file}” is a symbolic link that leads out of the folder that was named, and was not followed. Name what it points to, if you want it read.',
  },
  'not-a-regular-file': {
    weight: 'refused',
    title: 'Not a regular file',
    meaning: 'Pipes, sockets and devices have no end that can be relied on.',
    says: '“{file}” is {what}, not a file that can be read to its end. Save what it gives as a file, or send it to standard input with “-”.',
  },
  unreadable: {
    weight: 'refused',
    title: 'Could not be read',
    meaning: 'The operating system reported a fault while reading.',
    says: '“{file}” could not be read: the system reports {what}. Check the disk or the connection to it and try again.',
  },
  'changed-while-read': {
    weight: 'note',
    title: 'Changed while it was read',
    meaning: 'Size or time of the file was another after reading than before.',
    says: '“{file}” changed while it was read; what stood there at that moment was taken. Read it again when it is finished.',
  },
  'no-documents': {
    weight: 'refused',
    title: 'Nothing to read in the folder',
    meaning: 'The folder holds no file that could be a document.',
    says: '“{file}” is a folder without a file to read. Check the path.',
  },
  'hidden-left-out': {
    weight: 'note',
    title: 'Hidden files left out',
    meaning:
      'Within a folder, names that begin with a full stop are not read, nor what Windows and Word keep there for themselves.',
    says: 'In “{file}” hidden files or folders ({count}; names that begin with “.” or “~$”, Thumbs.db) were left out. Name them to read them.',
  },
  'side-file-alone': {
    weight: 'refused',
    title: 'A side file is no document',
    meaning: 'NAME.meta.json describes NAME.txt (or .md, .html …) and holds no text of its own.',
    says: '“{file}” describes another file and is no document. Name the text it belongs to; it is read along with it.',
  },
  'side-file-broken': {
    weight: 'note',
    title: 'Side file not understood',
    meaning: 'The .meta.json beside the file is no JSON object, or one of its values has a wrong type.',
    says: '“{file}” was read without (all of) its side file “{side}”: {what}. Correct the side file and read again.',
  },
  'took-too-long': {
    weight: 'refused',
    title: 'Reading took too long',
    meaning: 'Making out the text was stopped at the time limit.',
    says: '“{file}” took longer than {seconds} seconds (of computing) to make out and was given up at that limit. Save its text as a plain text file and give that.',
  },
  'took-too-much-memory': {
    weight: 'refused',
    title: 'Reading needed too much memory',
    meaning: 'Making out the text was stopped at the memory limit.',
    says: '“{file}” needs more memory than the limit allows and was given up. Save its text as a plain text file and give that.',
  },
  'reader-failed': {
    weight: 'refused',
    title: 'The reader failed',
    meaning: 'A fault of the program, not of the file.',
    says: '“{file}” could not be read because of a fault in the reader itself ({what}). Please report it with the file; its text saved as plain text may be read.',
  },
  'search-failed': {
    weight: 'refused',
    title: 'The search for contacts failed',
    meaning: 'A fault of the program, not of the text: nothing of this document was stored.',
    says: '“{file}” was read, but looking for contacts in it failed because of a fault in this program ({what}), so nothing of it was stored. Please report it with the file.',
  },
  'search-needs-memory': {
    weight: 'refused',
    title: 'The search for contacts needed too much memory',
    meaning:
      'The text is so long or so dense that its names and contacts would not fit into the memory that is allowed.',
    says: '“{file}” was read, but looking for contacts in it needs more memory than is allowed, so nothing of it was stored. Cut it into parts and give those.',
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
