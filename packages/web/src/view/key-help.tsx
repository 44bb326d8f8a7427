import type { JSX } from "preact";

const keys = [
  { key: "j", does: "next entry" },
  { key: "k", does: "entry before" },
  { key: "o", does: "open or close its sources" },
  { key: "/", does: "search" },
  { key: "?", does: "this sheet" },
];

/** The keys the page answers to, and a way to switch them off. */
export function KeyHelp(): JSX.Element {
  return (
    <dialog id="help" aria-labelledby="help-title">
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {keys.map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        <label class="check">
          <input type="checkbox" id="keys-on" checked /> Answer to these keys
        </label>
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
