import fc from "fast-check";
import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { cssString, html, markupText, styleElement } from "../../src/report/markup.ts";
import { payloads } from "../payloads.ts";

const validator = new HtmlValidate({ extends: ["html-validate:standard"] });

describe("the template tag", () => {
  it("lets markup through only where the tag itself made it", () => {
    expect(markupText(html`<p>${"<b>"}${html`<i>${"&"}</i>`}${[html`<br>`, "\""]}${null}${3}</p>`)).toBe("<p>&lt;b&gt;<i>&amp;</i><br>&quot;3</p>");
  });

  it("keeps any text between tags and in an attribute", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...payloads)), (text) => {
      const made = markupText(html`<p title="${text}">${text}</p>`);
      expect(made.replace(/&(?:amp|lt|gt|quot|#39);/g, "").replace(/^<p title="[^"<>&']*">[^"<>&']*<\/p>$/s, "")).toBe("");
      expect(made).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Cs}]/u);
    }));
  });

  it("makes what a validator takes for one element", async () => {
    const report = await validator.validateString(markupText(html`<p title="${payloads.join("\n")}">${payloads.join("\n")}</p>`));
    expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([]);
  });
});

describe("a string in a style sheet", () => {
  it("ends nowhere but at its end", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(...payloads)), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9]|\\[0-9a-f]{1,6} )*"$/);
    }));
  });

  it("may not end its element", () => {
    expect(() => styleElement("p::after { content: '</style><script>' }")).toThrow();
  });
});
