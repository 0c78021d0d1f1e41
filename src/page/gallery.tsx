import { render } from "preact";
import { blocksExamples } from "./parts/blocks.tsx";
import { buttonExamples } from "./parts/button.tsx";
import { detailsExamples } from "./parts/details.tsx";
import { errorSummaryExamples } from "./parts/error-summary.tsx";
import type { Examples } from "./parts/example.ts";
import { fieldExamples } from "./parts/field.tsx";
import { figureCardExamples } from "./parts/figure-card.tsx";
import { fileDropExamples } from "./parts/file-drop.tsx";
import { frameExamples } from "./parts/frame.tsx";
import { lateExamples } from "./parts/late.tsx";
import { noticeExamples } from "./parts/notice.tsx";
import { paginationExamples } from "./parts/pagination.tsx";
import { pictureExamples } from "./parts/picture.tsx";
import { progressExamples } from "./parts/progress.tsx";
import { summaryListExamples } from "./parts/summary-list.tsx";
import { tableExamples } from "./parts/table.tsx";
import { tabsExamples } from "./parts/tabs.tsx";
import { tagExamples } from "./parts/tag.tsx";
import { wordsExamples } from "./parts/words.tsx";

const parts: Readonly<Record<string, Examples>> = { blocks: blocksExamples, button: buttonExamples, details: detailsExamples, "error summary": errorSummaryExamples, field: fieldExamples, "figure card": figureCardExamples, "file drop": fileDropExamples, frame: frameExamples, late: lateExamples, notice: noticeExamples, pagination: paginationExamples, picture: pictureExamples, progress: progressExamples, "summary list": summaryListExamples, table: tableExamples, tabs: tabsExamples, tag: tagExamples, words: wordsExamples };

/** Every part of the page with all its examples, to look at and to test; no part of what is shipped. */
render(
  <main class="nhsuk-width-container">
    <h1>Parts of the page</h1>
    {Object.entries(parts).map(([part, examples]) => (
      <section>
        <h2>{part}</h2>
        {Object.entries(examples).map(([name, Example]) => (
          <section aria-label={`${part}, ${name}`}>
            <p class="page-quiet">{name}</p>
            {Example()}
          </section>
        ))}
      </section>
    ))}
  </main>,
  document.getElementById("page") ?? document.body,
);
