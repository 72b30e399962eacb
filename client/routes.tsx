import { type ComponentType, lazy, Suspense } from "react";
import { Route, Switch } from "wouter";

/** Every address of the app. Each page is loaded when somebody goes there. */
const pages: [path: string, Page: ComponentType][] = [
  ["/", lazy(async () => ({ default: (await import("./pages/home.tsx")).HomePage }))],
  ["/new", lazy(async () => ({ default: (await import("./pages/new.tsx")).NewPage }))],
  ["/w/:code", lazy(async () => ({ default: (await import("./pages/room.tsx")).RoomPage }))],
  ["/w/:code/lead", lazy(async () => ({ default: (await import("./pages/lead.tsx")).LeadPage }))],
  ["/w/:code/screen", lazy(async () => ({ default: (await import("./pages/screen.tsx")).ScreenPage }))],
  ["/w/:code/summary", lazy(async () => ({ default: (await import("./pages/summary.tsx")).SummaryPage }))],
  ["/help", lazy(async () => ({ default: (await import("./pages/help.tsx")).HelpPage }))],
  ["/privacy", lazy(async () => ({ default: (await import("./pages/privacy.tsx")).PrivacyPage }))],
  [
    "/accessibility",
    lazy(async () => ({ default: (await import("./pages/accessibility.tsx")).AccessibilityPage })),
  ],
];
const LostPage = lazy(async () => ({ default: (await import("./pages/lost.tsx")).LostPage }));

export function App() {
  return (
    <Suspense>
      <Switch>
        {pages.map(([path, Page]) => (
          <Route key={path} path={path}>
            <Page />
          </Route>
        ))}
        <Route>
          <LostPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
