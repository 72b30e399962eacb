import { Picture } from "../ui/picture.tsx";

/** A picture and a few words, where there is nothing else to show yet. */
export function ScreenNotice({ title, text }: { title: string; text: string }) {
  return (
    <article className="screen-page">
      <Picture name="table" />
      <div className="screen-page-words">
        <h2>{title}</h2>
        <p>{text}</p>
      </div>
    </article>
  );
}
