import { ArrowRight } from "lucide-react";
import { type FormEvent, useState } from "react";
import { useLocation } from "wouter";
import { kept } from "../live/kept.ts";
import { newText as text } from "../text/new.ts";
import { Button } from "../ui/button.tsx";
import { ErrorSummary } from "../ui/field.tsx";
import { LiveRegion } from "../ui/live-region.tsx";
import type { DeckLine, MadeWorkshop, PlanLine } from "./answers.ts";
import { NewFields } from "./new-fields.tsx";
import { check, make, type Order, type OrderField, type OrderTrouble } from "./new-order.ts";
import { PlanChoice, PlanSteps } from "./new-plan.tsx";
import { mainId, PageFooter, PageHeader } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { useTitle } from "./use-title.ts";

/** Everything is filled in, so that making it is one press. */
export function NewForm({ plans, decks }: { plans: PlanLine[]; decks: DeckLine[] }) {
  const [order, setOrder] = useState<Order>(() => filledIn(plans, decks));
  const [asksKey, setAsksKey] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<OrderTrouble & { count: number }>();
  const [, navigate] = useLocation();
  useTitle(text.title, trouble !== undefined);

  const plan = plans.find(({ id }) => id === order.plan);
  const errorAt = (field: OrderField) =>
    trouble?.issues.find((issue) => issue.field === field)?.message ?? null;
  const change = (some: Partial<Order>) => setOrder((last) => ({ ...last, ...some }));

  function fail(next: OrderTrouble) {
    if (next.issues.some(({ field }) => field === "createKey")) setAsksKey(true);
    setTrouble((last) => ({ ...next, count: (last?.count ?? 0) + 1 }));
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const issues = check(order);
    if (issues.length > 0) return fail({ issues });
    setBusy(true);
    const answer = await make(order);
    setBusy(false);
    if (!answer.ok) return fail(answer.trouble);
    const { code, key } = answer.value;
    const title = order.title.trim();
    kept.keepLed({ code, key, title, madeOn: Date.now() });
    const made: MadeWorkshop = {
      ...answer.value,
      title,
      minutes: plan?.minutes ?? 0,
      steps: plan?.activities.length ?? 0,
    };
    navigate("/new", { state: { made } });
  }

  return (
    <div className="new">
      <div className="new-strip">
        <PageHeader />
      </div>
      <main id={mainId} tabIndex={-1} className="new-main">
        <form className="new-form" noValidate onSubmit={submit}>
          <div className="new-strip new-inside">
            {trouble && <Summary key={trouble.count} {...trouble} />}
            <div>
              <PageTitle>{text.title}</PageTitle>
              <p className="new-intro">{text.lead}</p>
            </div>
            <div className="new-columns">
              <PlanChoice
                plans={plans}
                value={order.plan}
                error={errorAt("plan")}
                onChange={(id) => change({ plan: id, deck: deckFor(id, plans, decks) })}
              />
              {plan && <PlanSteps plan={plan} />}
              <NewFields
                decks={decks}
                order={order}
                change={change}
                errorAt={errorAt}
                asksKey={asksKey}
                opened={trouble?.count ?? 0}
              />
            </div>
            <PageFooter />
          </div>
          <div className="new-foot">
            <div className="new-foot-row">
              <p className="new-foot-words">
                <b>{order.title.trim() || text.defaultName}</b>
                <span>{plan && text.planSize(plan.minutes, plan.activities.length)}</span>
              </p>
              <Button type="submit" kind="primary" size="large" aria-disabled={busy}>
                {busy ? text.making : text.make}
                <ArrowRight />
              </Button>
            </div>
          </div>
        </form>
      </main>
      <LiveRegion />
    </div>
  );
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

function filledIn(plans: PlanLine[], decks: DeckLine[]): Order {
  const plan = plans[0]?.id ?? "";
  const deck = deckFor(plan, plans, decks);
  return { title: text.defaultName, organisation: "", plan, deck, createKey: "" };
}

/** The deck that the plan was written for, where there is one. */
function deckFor(plan: string, plans: PlanLine[], decks: DeckLine[]): string {
  const wanted = plans.find(({ id }) => id === plan)?.deck;
  return (decks.find(({ id }) => id === wanted) ?? decks[0])?.id ?? "";
}
