import { dayNumber, type Day, type JoinPersona, type SideId } from '@readout/domain';
import { officeClass } from './office-class.ts';
import type { Cluster } from './settled-pairs.ts';

/** How far a sighting in an office reaches before and after its day, in days. */
const SIGHTING_DAYS = 183;

/** Whether each persona of a group was published about a day on which the other was seen in the same office of the same side. */
export function isSeenInOfficeOf(members: Cluster['members'], other: Cluster): boolean {
  const seen = other.members.flatMap(({ alike }) => alike.personas.flatMap(sightingsOf));
  return members.every(({ alike }) =>
    alike.personas.every((persona) =>
      sightingsOf(persona).some((own) =>
        seen.some(
          (one) =>
            one.side === own.side &&
            one.office === own.office &&
            Math.abs(dayNumber(one.day) - dayNumber(own.day)) <= SIGHTING_DAYS,
        ),
      ),
    ),
  );
}

function sightingsOf({ speaksFor, publishedOn }: JoinPersona): { side: SideId; office: string; day: Day }[] {
  if (publishedOn === null) return [];
  return speaksFor.flatMap(({ side, office, tense }) =>
    tense === 'current' && office !== null ? [{ side, office: officeClass(office), day: publishedOn }] : [],
  );
}
