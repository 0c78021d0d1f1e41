import type { WrittenFile } from "./desk/writer.ts";

/** Gives a file to the browser to save. */
export function save({ name, content }: WrittenFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has to begin reading before the address may go.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
