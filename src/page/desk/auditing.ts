import { expose } from "comlink";
import { version } from "../version.ts";
import { newDesk } from "./desk.ts";

/** The worker that reads and audits. */
expose(newDesk(version));
