import { expose } from "comlink";
import { writer } from "./writer.ts";

/** The worker that writes files: Word, Excel and the letters load with it, when they are asked for. */
expose(writer);
