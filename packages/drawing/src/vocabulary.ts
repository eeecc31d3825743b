/** How the sides were in contact; each has a shape. */
export type Kind = 'phone-call' | 'video-call' | 'meeting' | 'talks' | 'letter';

/** Whether a contact took place; each has a fill. */
export type Status = 'held' | 'planned' | 'proposed' | 'cancelled' | 'denied';

/** How firmly a contact is told; each has a line. */
export type Confirmation = 'both-sides' | 'one-side' | 'third-party' | 'unattributed';
