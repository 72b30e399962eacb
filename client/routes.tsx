import { createBrowserRouter } from "react-router";

/** Every address of the app. Each page is loaded when somebody goes there. */
export const router = createBrowserRouter([
  { path: "/", lazy: async () => ({ Component: (await import("./pages/home.tsx")).HomePage }) },
  { path: "/new", lazy: async () => ({ Component: (await import("./pages/new.tsx")).NewPage }) },
  { path: "/w/:code", lazy: async () => ({ Component: (await import("./pages/room.tsx")).RoomPage }) },
  { path: "/w/:code/lead", lazy: async () => ({ Component: (await import("./pages/lead.tsx")).LeadPage }) },
  { path: "/w/:code/screen", lazy: async () => ({ Component: (await import("./pages/screen.tsx")).ScreenPage }) },
  { path: "/w/:code/summary", lazy: async () => ({ Component: (await import("./pages/summary.tsx")).SummaryPage }) },
  { path: "/help", lazy: async () => ({ Component: (await import("./pages/help.tsx")).HelpPage }) },
  { path: "/privacy", lazy: async () => ({ Component: (await import("./pages/privacy.tsx")).PrivacyPage }) },
  { path: "/accessibility", lazy: async () => ({ Component: (await import("./pages/accessibility.tsx")).AccessibilityPage }) },
  { path: "*", lazy: async () => ({ Component: (await import("./pages/lost.tsx")).LostPage }) },
]);
