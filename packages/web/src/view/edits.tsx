import { describeMoment, nameOutlet, webAddress } from "@dateline/core/export";
import type { Edit } from "@dateline/core/timeline";
import type { JSX } from "preact";
import type { TimelineLookup } from "../timeline-lookup.ts";
import { type ChangeParts, splitChange } from "../words/split-change.ts";
import { changeLabels } from "../words/tables/labels.ts";
import { EntryDateLink } from "./entry-date.tsx";

interface EditsProps {
  readonly lookup: TimelineLookup;
}

/** What pages changed between the versions that were read, whether or not they said so. */
export function Edits({ lookup }: EditsProps): JSX.Element | null {
  const { edits } = lookup.timeline;
  if (edits.length === 0) return null;
  return (
    <section id="edits" aria-labelledby="edits-title">
      <h2 id="edits-title">Edits</h2>
      <p class="section-note">Pages that read differently at a later time, under the same address.</p>
      {edits.map((edit) => (
        <EditedPage key={`${edit.from}-${edit.to}`} edit={edit} lookup={lookup} />
      ))}
    </section>
  );
}

function EditedPage({ edit, lookup }: EditsProps & { readonly edit: Edit }): JSX.Element {
  const [older, newer] = [lookup.articles.get(edit.from), lookup.articles.get(edit.to)];
  const href = webAddress(edit.url);
  const title = newer?.headline ?? edit.url;
  return (
    <section class="edit">
      <h3 dir="auto">
        {newer && `${nameOutlet(newer)}: `}
        {href ? (
          <a href={href} rel="noreferrer noopener">
            {title}
          </a>
        ) : (
          title
        )}
      </h3>
      <p class="quiet">
        {writeVersion(older?.modified ?? older?.published, "first version")} →{" "}
        {writeVersion(newer?.modified ?? newer?.published, "later version")}
      </p>
      <ul>
        {edit.changes.map((change, index) => (
          <ChangeItem key={index} change={change} lookup={lookup} />
        ))}
      </ul>
    </section>
  );
}

function writeVersion(moment: string | undefined, unknown: string): string {
  return moment === undefined ? unknown : describeMoment(moment);
}

function ChangeItem({ change, lookup }: EditsProps & { readonly change: Edit["changes"][number] }): JSX.Element {
  const { kind, before, after } = change;
  const [older, newer] = splitChange(before ?? "", after ?? "");
  return (
    <li>
      <p class="change-kind">
        {changeLabels[kind]}
        <ChangedEntry id={change.entry} lookup={lookup} />
      </p>
      {before !== undefined && <ChangeSide side="before" parts={older} />}
      {after !== undefined && <ChangeSide side="after" parts={newer} />}
    </li>
  );
}

interface ChangeSideProps {
  readonly side: "before" | "after";
  readonly parts: ChangeParts;
}

function ChangeSide({ side, parts: { start, own, end } }: ChangeSideProps): JSX.Element {
  const Mark = side === "before" ? "del" : "ins";
  return (
    <p>
      <span class="side">{side}</span>{" "}
      <bdi>
        {start}
        {own && <Mark>{own}</Mark>}
        {end}
      </bdi>
    </p>
  );
}

function ChangedEntry({ id, lookup }: EditsProps & { readonly id: string | undefined }): JSX.Element | null {
  const entry = lookup.entries.get(id ?? "");
  if (!entry) return null;
  return (
    <>
      {", see "}
      <EntryDateLink entry={entry} />
    </>
  );
}
