import { lazy, Suspense } from "react";
import { untilLoaded } from "../live/until-loaded.ts";
import "./picture.css";

export const pictureNames = [
  "structure",
  "culture",
  "information",
  "people",
  "leadership",
  "view",
  "exists",
  "helpful",
  "obstacle",
  "links",
  "brain",
  "levels",
  "question",
  "thanks",
  "table",
  "screen",
  "hidden",
  "out",
] as const;
export type PictureName = (typeof pictureNames)[number];

/** Nobody waits for a picture: it comes after the words. */
const load = () => import("./scenes.tsx").then((part) => part.Scene);
const Scene = lazy(() => untilLoaded(load));

/** Loads the pictures while nothing else happens: the wifi may be gone when one is wanted. */
export function loadPictures(): void {
  load().catch(() => undefined);
}

/** A picture for a page that is read or waited on. Without a label it is for eyes only: the words say it all. */
export function Picture({ name, label }: { name: PictureName; label?: string }) {
  const box = { className: "picture", viewBox: "0 0 358 268" };
  const scene = (
    <Suspense>
      <Scene name={name} />
    </Suspense>
  );
  if (!label) {
    return (
      <svg {...box} aria-hidden="true">
        {scene}
      </svg>
    );
  }
  return (
    <svg {...box} role="img" aria-label={label}>
      {scene}
    </svg>
  );
}
