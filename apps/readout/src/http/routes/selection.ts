import { parseSelection, type Selection, type SelectionQuery } from '@readout/api';
import { HttpProblem } from '../problem-reply.ts';

/** The filter and scope of a request; `not-understood` names the parameter that is not of its form. */
export function selectionOf(query: SelectionQuery): Selection {
  const selection = parseSelection(query);
  if ('wrong' in selection)
    throw new HttpProblem('not-understood', `“${selection.wrong}” is not of its form. Correct it and ask again.`);
  return selection;
}
