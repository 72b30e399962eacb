import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The words of a PDF in reading order. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(content.items.flatMap((item) => ("str" in item ? [item.str] : [])).join(" "));
  }
  await document.destroy();
  return pages.join(" ").replace(/\s+/g, " ");
}
