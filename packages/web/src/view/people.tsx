import { describeMoment } from "@dateline/core/export";
import type { TimelinePerson } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { CitationShort } from "./citation-link.tsx";

interface PeopleProps {
  readonly lookup: TimelineLookup;
}

/** People and bodies with every role the pages give them. */
export function People({ lookup }: PeopleProps): JSX.Element | null {
  const { people } = lookup.timeline;
  if (people.length === 0) return null;
  return (
    <section id="people" aria-labelledby="people-title">
      <h2 id="people-title">People and bodies</h2>
      <dl class="people">
        {people.map((person) => (
          <PersonRoles key={person.name} person={person} lookup={lookup} />
        ))}
      </dl>
    </section>
  );
}

function PersonRoles({ person, lookup }: PeopleProps & { readonly person: TimelinePerson }): JSX.Element {
  const seen = person.rolesSeen;
  return (
    <div>
      <dt dir="auto">{person.name}</dt>
      {person.roles.length === 0 && <dd class="quiet">no role given</dd>}
      {person.roles.map((role) => {
        const where = seen.find((one) => one.role === role);
        return (
          <dd key={role}>
            <span dir="auto">{role}</span>
            {where && (
              <span class="quiet">
                {" "}
                ({where.asOf && `${describeMoment(where.asOf)}, `}
                <CitationShort citation={where.citation} lookup={lookup} />)
              </span>
            )}
          </dd>
        );
      })}
    </div>
  );
}
