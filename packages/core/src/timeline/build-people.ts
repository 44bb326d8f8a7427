import { writtenOn } from "#article";
import { groupPeople, type PersonMention, type Reading } from "#story";
import type { Span } from "#text";
import { citeSpan } from "./cite.ts";
import type { TimelinePerson } from "./timeline.ts";

/** Lists the people of a story, those in most articles first, with every role they were given and where. */
export function buildPeople(readings: readonly Reading[]): readonly TimelinePerson[] {
  const owners: Reading[] = [];
  const mentions = readings.flatMap((reading) =>
    (reading.claims?.people ?? []).map((person): PersonMention => {
      owners.push(reading);
      return { article: reading.id, person };
    }),
  );
  return groupPeople(mentions)
    .filter(({ kind }) => kind === "person")
    .map(({ name, roles, mentions: indexes }) => ({
      name,
      roles,
      rolesSeen: indexes.flatMap((index) => rolesIn(owners[index], mentions[index])),
    }));
}

/** The first place in one article for each role. */
function rolesIn(reading: Reading | undefined, mention: PersonMention | undefined): TimelinePerson["rolesSeen"] {
  if (reading === undefined || mention === undefined) return [];
  const firsts = new Map<string, Span>();
  for (const { role, span } of mention.person.roles) if (!firsts.has(role)) firsts.set(role, span);
  return [...firsts].map(([role, span]) => {
    const asOf = writtenOn(reading.article, span.start)?.slice(0, 10);
    return { role, ...(asOf === undefined ? {} : { asOf }), citation: citeSpan(reading, span) };
  });
}
