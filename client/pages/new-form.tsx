import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { kept } from "../live/kept.ts";
import { leaderLink } from "../live/links.ts";
import { cardsText, minutesText, newText as text } from "../text/new.ts";
import { ErrorSummary } from "../ui/field.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import { EarlierSetting } from "./new-earlier.tsx";
import { NewFields } from "./new-fields.tsx";
import { NewFoot } from "./new-foot.tsx";
import { OpenSetting } from "./new-open.tsx";
import { check, make, type Order, type OrderField, type OrderTrouble, stepsOf } from "./new-order.ts";
import { type Content, cardsSorted, minutesOf, type Parts } from "./new-parts.ts";
import { PlanChoice } from "./new-plan.tsx";
import { SortingSetting } from "./new-sorting.tsx";
import { filledIn, orderDeck } from "./new-start.ts";
import { StepsSetting } from "./new-steps.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";

/** Everything is filled in, so that making it is one press. */
export function NewForm(content: Content) {
  const [order, setOrder] = useState<Order>(() => filledIn(content));
  const [asksKey, setAsksKey] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<OrderTrouble & { count: number }>();
  const [, navigate] = useLocation();
  useTitle(text.title, trouble !== undefined);

  const plan = content.plans.find(({ id }) => id === order.plan);
  if (plan === undefined) return null;
  const steps = stepsOf(order, plan);
  const parts: Parts = {
    ...content,
    order,
    plan,
    steps,
    change: (some) => setOrder((last) => ({ ...last, ...some })),
    errorAt: (field: OrderField) => trouble?.issues.find((issue) => issue.field === field)?.message ?? null,
    opened: trouble?.count ?? 0,
  };
  const brief = briefOf(parts);

  function fail(next: OrderTrouble) {
    if (next.issues.some(({ field }) => field === "createKey")) setAsksKey(true);
    setTrouble((last) => ({ ...next, count: (last?.count ?? 0) + 1 }));
  }

  async function makeIt({ rehearsal }: { rehearsal: boolean }) {
    if (busy || plan === undefined) return;
    const issues = check(order);
    if (issues.length > 0) return fail({ issues });
    setBusy(true);
    const answer = await make(order, plan, { rehearsal });
    setBusy(false);
    if (!answer.ok) return fail(answer.trouble);
    const { code, key } = answer.value;
    const title = order.title.trim();
    kept.keepLed({ code, key, title: rehearsal ? text.practiceOf(title) : title, madeOn: Date.now() });
    if (rehearsal) navigate(leaderLink(code, key));
    else navigate("/new", { state: { made: { ...answer.value, title, brief } } });
  }

  return (
    <div className="new">
      <div className="new-strip">
        <PageHeader />
      </div>
      <main id={mainId} tabIndex={-1} className="new-main">
        <form
          className="new-form"
          noValidate
          onSubmit={(event: FormEvent<HTMLFormElement>) => {
            event.preventDefault();
            // Enter in a dialog's field is no order to make the workshop.
            if (event.currentTarget.querySelector("dialog[open]") !== null) return;
            void makeIt({ rehearsal: false });
          }}
        >
          <div className="new-strip new-inside">
            {trouble && <Summary key={trouble.count} {...trouble} />}
            <div>
              <PageTitle>{text.title}</PageTitle>
              <p className="new-intro">{text.lead}</p>
            </div>
            <div className="new-columns">
              <div className="new-plan">
                <PlanChoice
                  {...parts}
                  onChange={(id) => parts.change({ plan: id, deck: orderDeck(id, content) })}
                />
                <StepsSetting key={plan.id} {...parts} />
                <EarlierSetting {...parts} />
              </div>
              <NewFields {...parts} asksKey={asksKey} />
              <div className="new-ways">
                <div className="new-open">
                  <OpenSetting {...parts} />
                </div>
                <SortingSetting {...parts} />
              </div>
            </div>
            <PageFooter />
          </div>
          <NewFoot
            title={order.title}
            brief={brief}
            busy={busy}
            onPractise={() => void makeIt({ rehearsal: true })}
          />
        </form>
      </main>
      <LiveRegion />
    </div>
  );
}

/** "90 minutes, 40 cards, careful" */
function briefOf(parts: Parts): string {
  const cards = cardsSorted(parts);
  const preset = text.presets[parts.order.preset].title.toLowerCase();
  return text.brief([
    minutesText(minutesOf(parts.steps)),
    cards === undefined ? undefined : cardsText(cards),
    preset,
  ]);
}

function Summary({ issues, why }: OrderTrouble) {
  const errors = issues.map(({ field, message }) => ({ field: `new-${field}`, message }));
  if (why === undefined) return <ErrorSummary title={text.errorTitle} errors={errors} />;
  return (
    <ErrorSummary title={text.offlineTitle} errors={errors}>
      {text[why]}
    </ErrorSummary>
  );
}
