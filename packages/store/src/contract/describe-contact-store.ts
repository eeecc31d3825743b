import { describe } from 'vitest';
import { checkContacts } from './asking-contacts.ts';
import { checkDocuments } from './asking-documents.ts';
import { checkEntities } from './asking-entities.ts';
import { checkDeciding } from './deciding.ts';
import { checkFeedingTheIndex } from './feeding-the-index.ts';
import { checkAskingWhileWriting } from './asking-while-writing.ts';
import { checkForgetting } from './forgetting.ts';
import { checkDerived } from './derived-rows.ts';
import { checkJoining } from './joining-rows.ts';
import type { OpenStore } from './opened-store.ts';
import { checkSavingAgain } from './saving-again.ts';
import { checkSaving } from './saving.ts';
import { checkSettlingReadings } from './settling-readings.ts';
import { checkSearching } from './searching.ts';

/**
 * Runs every question and write of the port over the same fixtures, against values written out here, so that every engine is held to the same.
 * `open` makes an empty store each time it is called.
 */
export function describeContactStore(name: string, open: OpenStore): void {
  describe(name, () => {
    checkSaving(open);
    checkSavingAgain(open);
    checkForgetting(open);
    checkAskingWhileWriting(open);
    checkContacts(open);
    checkEntities(open);
    checkDocuments(open);
    checkSearching(open);
    checkFeedingTheIndex(open);
    checkJoining(open);
    checkDerived(open);
    checkDeciding(open);
    checkSettlingReadings(open);
  });
}
