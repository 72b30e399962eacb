type Language = { lang: string; region: string | null };

/** Within a sentence of ours, words of the other direction must not pull its numbers and full stop along. */
export function isolated(text: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? `\u2068${text}\u2069`
    : text;
}

/** A day, of a time in ms since 1970. */
export function dated(at: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(at);
}

/** A language tag as Typst takes it; what is no tag counts as English. */
export function languageOf(tag: string): Language {
  const [, lang, region] = /^([a-z]{2,3})(?:-.*?)??(?:-([A-Za-z]{2}))?(?:-.*)?$/.exec(tag) ?? [];
  return { lang: lang ?? "en", region: region?.toUpperCase() ?? null };
}
