import { AGREEMENT_STATUSES, EXTENTS, keysOf, KINDS, STATUSES } from '@readout/domain';
import * as z from 'zod/mini';
import type { Losses } from './losses.ts';

const Words = z.string().check(z.minLength(1), z.maxLength(2_000));

const PartySchema = z.object({ name: Words, office: z.nullable(Words), affiliation: z.nullable(Words) });
const DateSchema = z.object({ printed: Words, earliest: z.string(), latest: z.string() });
const PointSchema = z.object({ words: Words, topic: z.boolean() });
const NamedAgreementSchema = z.object({ name: Words, status: z.enum(keysOf(AGREEMENT_STATUSES)) });

/** One conversation as the prompt asks for it. Every string but names of countries is to be copied from the text. */
const ConversationSchema = z.object({
  quotes: z.array(Words).check(z.minLength(1)),
  contact: z.nullable(Words),
  kind: z.enum(keysOf(KINDS)),
  status: z.enum(keysOf(STATUSES)),
  extent: z.enum(keysOf(EXTENTS)),
  participants: z.array(PartySchema),
  sides: z.array(Words),
  initiator: z.nullable(Words),
  date: z.nullable(DateSchema),
  place: z.nullable(Words),
  tellers: z.array(Words),
  agreements: z.array(NamedAgreementSchema),
  points: z.array(PointSchema),
});
export type SaidConversation = z.infer<typeof ConversationSchema>;

/** The whole reply. */
const ReplySchema = z.object({ conversations: z.array(ConversationSchema) });

/** The reply's schema as servers with structured output take it: every key required, none besides. */
export const REPLY_JSON_SCHEMA: Readonly<Record<string, unknown>> = withoutLimits(z.toJSONSchema(ReplySchema));

/** Without these a conversation is none; whatever else is missing or broken is left out alone. */
const EssentialSchema = z.object({
  quotes: ConversationSchema.shape.quotes,
  kind: ConversationSchema.shape.kind,
  status: ConversationSchema.shape.status,
});

/** A party as smaller models give it: with what is unknown left out. */
const LooseParty = z.object({
  name: z.nullish(z.string()),
  office: z.nullish(z.string()),
  affiliation: z.nullish(z.string()),
});
const LooseReply = z.object({ conversations: z.array(z.unknown()) });

/** Most conversations looked at in one reply. */
const MOST_CONVERSATIONS = 300;

/** A reply that is no reply: not JSON, or not of the shape asked for. */
export class UnusableReply extends Error {
  readonly why: 'model-reply-not-json' | 'model-reply-wrong-shape';

  constructor(why: UnusableReply['why']) {
    super(why);
    this.why = why;
  }
}

/** The list of conversations that a reply gives, unchecked. Throws {@link UnusableReply}. */
export function conversationsIn(reply: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(unfenced(reply));
  } catch {
    throw new UnusableReply('model-reply-not-json');
  }
  const parsed = LooseReply.safeParse(value);
  if (!parsed.success) throw new UnusableReply('model-reply-wrong-shape');
  return parsed.data.conversations;
}

/** The conversations of a reply as far as they are of the shape asked for; each that is not, and each broken part, is counted. */
export function readReply(reply: string, losses: Losses): SaidConversation[] {
  const all = conversationsIn(reply);
  losses.give(all.length);
  for (let i = MOST_CONVERSATIONS; i < all.length; i += 1) losses.lose('too-many-conversations');
  return all.slice(0, MOST_CONVERSATIONS).flatMap((raw) => {
    const said = saidIn(raw, losses);
    return said === null ? [] : [said];
  });
}

function saidIn(raw: unknown, losses: Losses): SaidConversation | null {
  const essential = EssentialSchema.safeParse(raw);
  if (!essential.success) {
    losses.lose('conversation-wrong-shape');
    return null;
  }
  const rest = raw as Readonly<Record<string, unknown>>;
  const part = <Value>(key: keyof SaidConversation, missing: Value): Value => {
    const value = rest[key];
    if (value === undefined || value === null) return missing;
    const parsed = ConversationSchema.shape[key].safeParse(value);
    if (parsed.success) return parsed.data as Value;
    losses.lose('part-wrong-shape');
    return missing;
  };
  const list = <Item>(key: keyof SaidConversation, schema: z.ZodMiniType<Item>): Item[] => {
    const value = rest[key];
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) {
      losses.lose('part-wrong-shape');
      return [];
    }
    return value.flatMap((one: unknown): Item[] => {
      const parsed = schema.safeParse(one);
      if (parsed.success) return [parsed.data];
      losses.lose('part-wrong-shape');
      return [];
    });
  };
  const participants = list('participants', LooseParty);
  const named = participants.flatMap(({ name, office, affiliation }) =>
    isGiven(name)
      ? [{ name, office: isGiven(office) ? office : null, affiliation: isGiven(affiliation) ? affiliation : null }]
      : [],
  );
  // Somebody without a name takes part as the side it speaks for.
  const unnamed = participants.flatMap(({ name, affiliation }) =>
    !isGiven(name) && isGiven(affiliation) ? [affiliation] : [],
  );
  return {
    ...essential.data,
    contact: part('contact', null),
    extent: part('extent', 'one'),
    participants: named,
    sides: [...list('sides', Words), ...unnamed],
    initiator: part('initiator', null),
    date: part('date', null),
    place: part('place', null),
    tellers: list('tellers', Words),
    agreements: list('agreements', NamedAgreementSchema),
    points: list('points', PointSchema),
  };
}

const isGiven = (text: string | null | undefined): text is string =>
  text !== null && text !== undefined && text.trim() !== '' && text.length <= 2_000;

/** Servers without structured output like to put JSON between fences, or to think aloud before it. */
function unfenced(reply: string): string {
  const text = reply.replace(/^\s*<think>[\s\S]*?<\/think>/u, '').trim();
  return /^```(?:json)?\s*\n([\s\S]*?)\n?```$/u.exec(text)?.[1] ?? text;
}

/** Structured output of several servers refuses limits of length; they are checked here anyway. */
function withoutLimits(schema: unknown): Record<string, unknown> {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    ['minLength', 'maxLength', 'minItems', '$schema'].includes(key) ? undefined : value,
  );
  return JSON.parse(text) as Record<string, unknown>;
}
