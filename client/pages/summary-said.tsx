import type { ReactNode } from "react";
import type { Summary } from "shared/summary/summary.ts";
import { underHeadings } from "shared/summary/under-headings.ts";
import { summaryText } from "../text/summary.ts";
import { Heading, type HeadingLevel } from "../ui/heading.tsx";
import { NamedPart, SummaryPart } from "./summary-part.tsx";
import { Sentence, Typed } from "./summary-typed.tsx";
import "./summary-said.css";

const text = summaryText.said;

type Prompt = Summary["reflections"][number]["prompts"][number];

/** What people said, question by question; questions that nobody answered are left out. */
export function SummarySaid({ reflections }: { reflections: Summary["reflections"] }) {
  const told = reflections.filter((step) => step.prompts.some(answered));
  if (told.length === 0) return null;
  return (
    <SummaryPart heading={text.heading}>
      <p className="quiet">{text.lead}</p>
      {told.map(({ activity, title, prompts }) => (
        <NamedPart key={activity} title={told.length > 1 ? title : null}>
          {(level) =>
            prompts
              .filter(answered)
              .map((prompt) => <Question key={prompt.id} prompt={prompt} level={level} />)
          }
        </NamedPart>
      ))}
    </SummaryPart>
  );
}

function Question({ prompt, level }: { prompt: Prompt; level: HeadingLevel }) {
  const groups = underHeadings(prompt.responses);
  const headed = groups.some(({ heading }) => heading !== null);
  return (
    <div className="summary-question">
      <Heading level={level}>
        <Typed>{prompt.text}</Typed>
      </Heading>
      {prompt.source !== null && (
        <p className="quiet small">
          <Sentence say={text.from} typed={prompt.source} />
        </p>
      )}
      {groups.map(({ heading, responses }) => (
        <div key={heading ?? ""} className="summary-group">
          {headed && (
            <GroupHeading level={level}>
              {heading === null ? text.others : <Typed>{heading}</Typed>}
            </GroupHeading>
          )}
          <ul className="summary-answers">
            {responses.map((response, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two people may write the same, and nothing moves here.
              <li key={at}>
                <Answer response={response} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

/** One level below its question: the fifth when the question itself lies deep. */
function GroupHeading({ level, children }: { level: HeadingLevel; children: ReactNode }) {
  return level === 3 ? <h4>{children}</h4> : <h5>{children}</h5>;
}

function Answer({ response }: { response: Prompt["responses"][number] }) {
  const { text: words, support, name } = response;
  return (
    <>
      <p>
        <Typed>{words}</Typed>
      </p>
      {(support > 0 || name !== null) && (
        <p className="quiet small">
          {support > 0 && text.support(support)}
          {support > 0 && name !== null && ". "}
          {name !== null && <Sentence say={text.signed} typed={name} />}
        </p>
      )}
    </>
  );
}

function answered({ responses }: Prompt): boolean {
  return responses.length > 0;
}
