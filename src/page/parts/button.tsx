import type { ComponentChildren } from "preact";
import type { Examples } from "./example.ts";

/** Classes stand here whole: the build keeps those rules of the design system whose classes it finds in the source. */
const kinds = { primary: "", secondary: "nhsuk-button--secondary", warning: "nhsuk-button--warning" } as const;

type Props = { readonly children: ComponentChildren; readonly kind?: keyof typeof kinds; readonly small?: boolean; readonly submits?: boolean; readonly onClick?: () => void };

/** A button of the design system. It never looks switched off: where something is missing, pressing it says so. */
export function Button({ children, kind = "primary", small = false, submits = false, onClick }: Props) {
  const classes = ["nhsuk-button", kinds[kind], small ? "nhsuk-button--small" : ""].filter((name) => name !== "").join(" ");
  return (
    <button class={classes} type={submits ? "submit" : "button"} onClick={onClick}>
      {children}
    </button>
  );
}

/** Buttons that stand beside each other. */
export function ButtonGroup({ children }: { readonly children: ComponentChildren }) {
  return <div class="nhsuk-button-group">{children}</div>;
}

export const buttonExamples: Examples = {
  primary: () => <Button>See the result</Button>,
  secondary: () => <Button kind="secondary">Download</Button>,
  "small warning": () => <Button kind="warning" small>Clear what is stored</Button>,
  "two in a group": () => (
    <ButtonGroup>
      <Button>Continue</Button>
      <Button kind="secondary">Back</Button>
    </ButtonGroup>
  ),
};
