import { describeCount } from "@dateline/core/export";
import { compareText } from "@dateline/core/text";
import type { EntryStatus, Timeline } from "@dateline/core/timeline";
import type { ComponentChildren, JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { labelStatus } from "../words/label-status.ts";

/** Search and filters. Hidden until the page's script shows them: without it they could do nothing. */
export function Filters({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element | null {
  const { timeline } = lookup;
  if (timeline.entries.length + timeline.undated.length === 0) return null;
  return (
    <search>
      <form class="filters" id="filters" aria-label="Filter the timeline" hidden>
        <p class="field search-field">
          <label for="words">Search the entries</label>
          <input type="search" id="words" name="words" autocomplete="off" enterkeyhint="search" />
        </p>
        <FilterState total={timeline.entries.length + timeline.undated.length} />
        <details class="filter-fields">
          <summary>Filter by importance, status, sources, outlet or person</summary>
          <FilterFields lookup={lookup} />
        </details>
      </form>
    </search>
  );
}

function FilterFields({ lookup }: { readonly lookup: TimelineLookup }): JSX.Element {
  const { timeline, outlets } = lookup;
  return (
    <div class="fields">
      <SelectField name="weight" label="Importance">
        <option value="">All entries</option>
        <option value="lead">Main entries</option>
      </SelectField>
      <SelectField name="status" label="Status">
        <option value="">Any</option>
        {listStatuses(timeline).map((status) => (
          <option key={status} value={status}>
            {labelStatus(status)}
          </option>
        ))}
      </SelectField>
      <SelectField name="sources" label="Independent sources">
        <option value="">Any number</option>
        {[2, 3, 5, 10].map((least) => (
          <option key={least} value={least}>
            at least {least}
          </option>
        ))}
      </SelectField>
      <SelectField name="outlet" label="Outlet">
        <option value="">All</option>
        <NamedOptions names={outlets} />
      </SelectField>
      {timeline.people.length > 0 && (
        <SelectField name="person" label="Person or body">
          <option value="">All</option>
          <NamedOptions names={timeline.people.map(({ name }) => name)} />
        </SelectField>
      )}
    </div>
  );
}

function FilterState({ total }: { readonly total: number }): JSX.Element {
  return (
    <p class="filter-state">
      <output id="shown">{describeCount(total, "entry", "entries")}</output>
      <button type="reset" hidden>
        Show all
      </button>
      <button type="button" id="help-open" aria-haspopup="dialog">
        Keys
      </button>
    </p>
  );
}

/** Options whose value is the name's place: what an entry's data attributes hold. Read in the order of the alphabet. */
function NamedOptions({ names }: { readonly names: readonly string[] }): JSX.Element {
  const sorted = names.map((name, index) => ({ name, index })).toSorted((a, b) => compareText(a.name, b.name));
  return (
    <>
      {sorted.map(({ name, index }) => (
        <option key={index} value={index} dir="auto">
          {name}
        </option>
      ))}
    </>
  );
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

function SelectField({ name, label, children }: SelectFieldProps): JSX.Element {
  return (
    <p class="field">
      <label for={`filter-${name}`}>{label}</label>
      <select id={`filter-${name}`} name={name}>
        {children}
      </select>
    </p>
  );
}

function listStatuses(timeline: Timeline): readonly EntryStatus[] {
  const present = new Set([...timeline.entries, ...timeline.undated].map(({ status }) => status));
  const all: readonly EntryStatus[] = ["reported", "planned", "claimed", "denied", "conditional", "cancelled"];
  return all.filter((status) => present.has(status));
}
