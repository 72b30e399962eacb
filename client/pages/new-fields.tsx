import { newText as text } from "../text/new.ts";
import { TextField } from "../ui/field.tsx";
import { Panel } from "../ui/panel.tsx";
import { DeckSetting } from "./new-deck.tsx";
import { MoreSettings } from "./new-more.tsx";
import type { Parts } from "./new-parts.ts";
import { RolesSetting } from "./new-roles.tsx";
import { Setting } from "./new-setting.tsx";
import "./new-fields.css";

/** What the workshop is called, its cards and its people. */
export function NewFields(parts: Parts & { asksKey: boolean }) {
  const { order, change, errorAt, opened, asksKey } = parts;
  return (
    <Panel className="new-fields">
      {asksKey && (
        <TextField
          id="new-createKey"
          type="password"
          autoComplete="off"
          label={text.createKey}
          hint={text.createKeyHint}
          error={errorAt("createKey")}
          value={order.createKey}
          onChange={(event) => change({ createKey: event.currentTarget.value.trim() })}
        />
      )}
      <Setting label={text.nameShort} value={order.title} error={errorAt("title")} opened={opened}>
        <TextField
          id="new-title"
          autoComplete="off"
          label={text.name}
          error={errorAt("title")}
          value={order.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      </Setting>
      <Setting
        label={text.organisation}
        value={order.organisation}
        error={errorAt("organisation")}
        opened={opened}
      >
        <TextField
          id="new-organisation"
          autoComplete="organization"
          label={text.organisation}
          optional
          error={errorAt("organisation")}
          value={order.organisation}
          onChange={(event) => change({ organisation: event.currentTarget.value })}
        />
      </Setting>
      <DeckSetting {...parts} />
      <RolesSetting {...parts} />
      <MoreSettings {...parts} />
    </Panel>
  );
}
