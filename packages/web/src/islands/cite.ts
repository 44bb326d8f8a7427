import type { Entry, Timeline } from "@dateline/core/timeline";

/** Shows the buttons that copy a citation of an entry. */
export function showCiteButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button.cite")) button.hidden = false;
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button.cite") : null;
    if (button) void copyCitation(button);
  });
}

async function copyCitation(button: HTMLButtonElement): Promise<void> {
  const timeline = readRecord();
  const entry = [...timeline.entries, ...timeline.undated].find(({ id }) => id === button.dataset["cite"]);
  if (!entry) return;
  const isCopied = await copy(writeCitation(entry, timeline));
  const label = button.textContent;
  button.textContent = isCopied ? "Copied" : "The browser refused to copy";
  setTimeout(() => {
    button.textContent = label;
  }, 2000);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function readRecord(): Timeline {
  return JSON.parse(document.querySelector("#dateline")?.textContent ?? "") as Timeline;
}

/** The sentence, where it stands, and the fingerprint of the page it was read from. */
function writeCitation(entry: Entry, { articles, title }: Timeline): string {
  const [citation] = entry.citations;
  const article = articles.find(({ id }) => id === citation?.article);
  const where = [
    article?.site,
    article?.headline && `“${article.headline}”`,
    article?.published,
    citation?.url ?? citation?.source,
    citation && `sha-256 of the page as read: ${citation.snapshot}, characters ${citation.start}–${citation.end}`,
  ];
  const date = entry.edtf ?? entry.start;
  return `“${entry.text}” ${where.filter(Boolean).join(", ")}. In: “${title}”${date ? `, entry of ${date}` : ""}.`;
}
