import tseslint from "typescript-eslint";

/** Calls that would make the core depend on the machine it runs on. */
const impure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock: take asOf as an argument." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock: take asOf as an argument." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core is deterministic." },
  { selector: "MemberExpression[object.name='Intl']", message: "The core has no locale." },
  { selector: "MemberExpression[property.name=/^(toLocale.*|localeCompare)$/]", message: "The core has no locale: sort by code unit." },
];

export default tseslint.config(
  { ignores: ["dist", "node_modules", "coverage", "reports", ".stryker-tmp", ".dependency-cruiser.cjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["eslint.config.js", "bench/bare-exceljs.js"] }, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreVoidOperator: true, ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "Use a list of values and a type made from it." }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-control-regex": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/page/**"],
    rules: {
      "no-restricted-syntax": ["error", ...impure],
      "no-restricted-globals": ["error", "process", "console", "window", "document", "fetch", "XMLHttpRequest", "WebSocket", "navigator", "localStorage", "setTimeout", "setInterval", "performance"],
    },
  },
  {
    files: ["src/page/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", "process", "console", "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "importScripts", "eval"],
    },
  },
  {
    files: ["src/page/**/*.{ts,tsx}"],
    ignores: ["src/page/main.tsx"],
    rules: { "no-restricted-syntax": ["error", ...impure] },
  },
  { files: ["eslint.config.js", "bench/bare-exceljs.js"], ...tseslint.configs.disableTypeChecked },
);
