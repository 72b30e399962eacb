import "./no-eval.ts";
import "./styles/base.css";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { router } from "./routes.tsx";
import { applyDisplay } from "./ui/display.ts";

applyDisplay();

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<RouterProvider router={router} />);
