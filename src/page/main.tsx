import { render } from "preact";
import { App } from "./app.tsx";

const now = new Date();
const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
const place = document.getElementById("page");
if (place !== null) render(<App today={today} />, place);
