import { Parser } from "htmlparser2";

/** The words of a piece of HTML, its markup and entities resolved, white space folded. */
export function readPlainText(html: string): string {
  let text = "";
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
    onopentagname: () => {
      text += " ";
    },
  });
  parser.end(html);
  return text.replace(/\s+/g, " ").trim();
}
