import "./no-eval.ts";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./routes.tsx";
import { applyDisplay } from "./ui/display.ts";

applyDisplay();
const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<App />);
