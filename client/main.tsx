import "./no-eval.ts";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./routes.tsx";
import { applyDisplay } from "./ui/display.ts";
import { keepFocus } from "./ui/keep-focus.ts";
import { Mishap } from "./ui/mishap.tsx";

applyDisplay();
keepFocus();
// Another link pasted into the same tab changes nothing but the secret in its fragment.
window.addEventListener(
  "hashchange",
  () => /^#[jks]=/.test(window.location.hash) && window.location.reload(),
);

const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <Mishap>
      <App />
    </Mishap>,
  );
