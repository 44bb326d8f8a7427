import { describe, expect, it } from "vitest";
import { readHtmlPage } from "#page";
import { findHeadline } from "./find-headline.ts";
import { readPageMarks } from "./page-marks.ts";

function readHeadline(head: string, body: string, loud?: string): string | undefined {
  const page = readHtmlPage(`<html><head>${head}</head><body>${body}<p>The bridge fell at night.</p></body></html>`);
  return findHeadline({ page, marks: readPageMarks(page), loud, url: "https://quarrow.example/a/1" }).headline;
}

const og = (title: string): string => `<meta property="og:title" content="${title}">`;
const site = '<meta property="og:site_name" content="The Quarrow Herald">';

describe("findHeadline", () => {
  it.each([
    { why: "the printed line that the page states", head: og("A bridge falls"), body: "<h1>A bridge falls</h1>" },
    {
      why: "the printed line where the stated one is reworded",
      head: og("Bridge falls: pictures"),
      body: "<h1>A bridge falls</h1>",
    },
    {
      why: "the line under the outlet's name",
      head: site + og("A bridge falls"),
      body: "<h1>The Quarrow Herald</h1><h2 class='entry-title'>A bridge falls</h2>",
    },
    {
      why: "the line under a logo",
      head: "<title>A bridge falls - Valley diary</title>",
      body: "<h1><a href='/'>Valley diary</a></h1><h2 class='entry-title'>A bridge falls</h2>",
    },
    {
      why: "the stated one of several articles",
      head: og("A bridge falls"),
      body: "<h1>Latest articles</h1><h2>A pier opens</h2><h2>A bridge falls</h2>",
    },
    {
      why: "the line without its kicker",
      head: og("A bridge falls"),
      body: "<h1><span>Orl valley:</span> A bridge falls</h1>",
    },
    {
      why: "the line without the outlet behind a bar",
      head: og("A bridge falls"),
      body: "<h1>A bridge falls | Town of Orl</h1>",
    },
    { why: "the line without its date", head: "", body: "<h1>04.03.2031 - A bridge falls</h1>" },
    {
      why: "the only h1 of a page that states nothing",
      head: "",
      body: "<h1>A bridge falls</h1><h2>What we know</h2>",
    },
    {
      why: "the title where nothing is printed",
      head: `${site}<title>A bridge falls | The Quarrow Herald</title>`,
      body: "",
    },
    { why: "the loud line where nothing else is", head: "", body: "", loud: "A bridge falls" },
  ])("takes $why", ({ head, body, loud }) => {
    expect(readHeadline(head, body, loud)).toBe("A bridge falls");
  });
  it("keeps the colon of a headline", () => {
    expect(readHeadline(og("Bridge of Orl: it falls"), "<h1>Bridge of Orl: it falls</h1>")).toBe(
      "Bridge of Orl: it falls",
    );
  });
  it("keeps what the printed line says beyond the stated one", () => {
    expect(readHeadline(og("A bridge falls"), "<h1>A bridge falls at Orl</h1>")).toBe("A bridge falls at Orl");
  });
  it.each([
    { head: site, body: "<h1>The Quarrow Herald</h1>" },
    { head: "", body: "<div class='comments'><h1>Seven comments so far</h1></div>" },
    { head: "", body: "" },
  ])("finds none in $head $body", ({ head, body }) => {
    expect(readHeadline(head, body)).toBeUndefined();
  });
});
