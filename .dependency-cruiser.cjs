/** Who may import whom: docs/contributing.md has the picture. A break of these rules fails the build. */
const stages = ["recognise", "validate", "classify", "decide", "health"];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-circle", severity: "error", comment: "Data flows one way.", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    { name: "core-is-pure", severity: "error", comment: "Only the command line may use Node: the core runs in a browser too.", from: { path: "^src/", pathNot: "^src/cli/" }, to: { dependencyTypes: ["core"] } },
    { name: "nothing-from-the-shell", severity: "error", comment: "The core does not know its shells.", from: { path: "^src/", pathNot: "^src/(cli|page)/" }, to: { path: "^src/(cli|page)/" } },
    { name: "shells-apart", severity: "error", comment: "The command line and the page know nothing of each other.", from: { path: "^src/(cli|page)/" }, to: { path: "^src/(cli|page)/", pathNot: "^src/$1/" } },
    { name: "page-packages-stay-in-page", severity: "error", comment: "A library's types stop at the folder that imports it.", from: { path: "^src/", pathNot: "^src/page/" }, to: { path: "node_modules/(preact|comlink|nhsuk-frontend)/" } },
    { name: "heavy-writers-stay-out-of-the-page-itself", severity: "error", comment: "What writes files loads in a worker of its own, when it is asked for.", from: { path: "^src/page/", pathNot: "^src/page/desk/(writer|writing|letters-zip)\\.ts" }, to: { path: "^src/(report/index|letters|word|template)", pathNot: "^src/report/(document|formats)" } },
    { name: "model-stands-alone", severity: "error", from: { path: "^src/model/" }, to: { path: "^src/", pathNot: "^src/model/" } },
    { name: "model-has-zod-only", severity: "error", from: { path: "^src/model/" }, to: { path: "node_modules", pathNot: "node_modules/zod/" } },
    { name: "knowledge-knows-the-model-only", severity: "error", from: { path: "^src/knowledge/" }, to: { path: "^src/|node_modules", pathNot: "^src/(knowledge|model)/" } },
    { name: "read-interprets-nothing", severity: "error", from: { path: "^src/read/" }, to: { path: "^src/", pathNot: "^src/(read|model)/" } },
    ...stages.map((stage) => ({ name: `${stage}-is-a-stage`, severity: "error", comment: "A stage knows the model and the knowledge, and no other stage.", from: { path: `^src/${stage}/` }, to: { path: "^src/", pathNot: `^src/(${stage}|model|knowledge)/` } })),
    { name: "report-only-renders", severity: "error", from: { path: "^src/report/" }, to: { path: "^src/", pathNot: "^src/(report/|word/|workbook/|model/|knowledge/|row-mark\\.ts)" } },
    { name: "letters-only-tell", severity: "error", comment: "Letters are a view of the audit, written by the Word writer.", from: { path: "^src/letters/" }, to: { path: "^src/", pathNot: "^src/(letters|word|model|knowledge)/" } },
    { name: "word-knows-no-audit", severity: "error", comment: "The Word writer knows files and not what stands in them.", from: { path: "^src/word/" }, to: { path: "^src/", pathNot: "^src/(word/|pinned-zip\\.ts|model/input-error\\.ts)" } },
    { name: "word-packages-stay-in-word", severity: "error", comment: "A library's types stop at the folder that imports it.", from: { path: "^src/", pathNot: "^src/word/" }, to: { path: "node_modules/(docx|docxtemplater|pizzip)/" } },
    { name: "word-by-its-index", severity: "error", comment: "The writer by its index; what fills templates on its own, as it is heavy and reports do without it.", from: { path: "^src/", pathNot: "^src/word/" }, to: { path: "^src/word/(?!(index|fill)\\.ts)" } },
    { name: "compare-runs-no-stage", severity: "error", comment: "A comparison takes finished audits.", from: { path: "^src/(compare/|match-items\\.ts)" }, to: { path: "^src/", pathNot: "^src/(compare/|match-items\\.ts|model|knowledge)" } },
    { name: "workbook-knows-no-audit", severity: "error", comment: "The writer of workbooks knows files and not what stands in them.", from: { path: "^src/workbook/" }, to: { path: "^src/", pathNot: "^src/(workbook/|read/|pinned-zip\\.ts|model/(?!audit))" } },
    { name: "template-runs-no-stage", severity: "error", comment: "The empty register is made from the knowledge alone.", from: { path: "^src/(template|pinned-zip)\\.ts" }, to: { path: "^src/", pathNot: "^src/(model|knowledge|pinned-zip)" } },
    { name: "portfolio-runs-no-stage", severity: "error", comment: "A portfolio is made of finished audits.", from: { path: "^src/portfolio/" }, to: { path: "^src/", pathNot: "^src/(portfolio|model|knowledge)/" } },
    { name: "exceljs-stays-in-read", severity: "error", comment: "A library's types stop at the folder that imports it.", from: { path: "^src/", pathNot: "^src/(read|template|workbook)" }, to: { path: "node_modules/exceljs/" } },
    { name: "charts-and-terminal-stay-in-report", severity: "error", comment: "A library's types stop at the folder that imports it.", from: { path: "^src/", pathNot: "^src/report/" }, to: { path: "node_modules/(d3-scale|d3-shape|cli-table3|picocolors)/" } },
    { name: "file-formats-stay-with-readers-and-writers", severity: "error", from: { path: "^src/", pathNot: "^src/(read|report|workbook|page/desk)/" }, to: { path: "node_modules/(papaparse|jszip|numfmt|chardet|windows-1252)/" } },
    { name: "dates-are-read-in-validate", severity: "error", from: { path: "^src/", pathNot: "^src/validate/" }, to: { path: "node_modules/chrono-node/" } },
    { name: "commander-stays-in-cli", severity: "error", from: { path: "^src/", pathNot: "^src/cli/" }, to: { path: "node_modules/commander/" } },
    { name: "folders-by-their-index", severity: "error", comment: "Others import a stage by its index only.", from: { path: "^src/(audit\\.ts|cli|page|report)" }, to: { path: "^src/(read|recognise|validate|classify|decide|health)/(?!index\\.ts)" } },
    { name: "no-development-package-at-run-time", severity: "error", from: { path: "^src/" }, to: { path: "node_modules/(vitest|fast-check|typescript|esbuild|tsx|ajv)/" } },
  ],
  options: { doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true, tsConfig: { fileName: "tsconfig.json" }, enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] } },
};
