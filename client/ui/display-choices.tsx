import { ALargeSmall } from "lucide-react";
import { partsText } from "../text/parts.ts";
import { ChoiceCards } from "./choice-cards.tsx";
import { Dialog } from "./dialog.tsx";
import { changeDisplay, textSizes, themes, useDisplay } from "./display.ts";
import { Switch } from "./switch.tsx";

const text = partsText.display;

/** How this device shows things. */
export function DisplayDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={text.title} place="sheet">
      <DisplayChoices />
    </Dialog>
  );
}

/** Size, colours, plain words, space, letters. */
function DisplayChoices() {
  const display = useDisplay();
  return (
    <>
      <ChoiceCards
        legend={text.text}
        columns={3}
        icons="top"
        choices={textSizes.map((id) => ({
          id,
          title: text.textSizes[id],
          icon: <ALargeSmall className={`display-${id}`} />,
        }))}
        value={display.text}
        onChange={(size) => changeDisplay({ text: size })}
      />
      <ChoiceCards
        legend={text.theme}
        columns={3}
        icons="top"
        choices={themes.map((id) => ({
          id,
          title: text.themes[id],
          icon: <span className={`display-swatch display-${id}`} />,
        }))}
        value={display.theme}
        onChange={(theme) => changeDisplay({ theme })}
      />
      <div className="display-switches">
        <Switch
          label={text.plain}
          hint={text.plainHint}
          checked={display.plain}
          onChange={(plain) => changeDisplay({ plain })}
        />
        <Switch
          label={text.space}
          hint={text.spaceHint}
          checked={display.space}
          onChange={(space) => changeDisplay({ space })}
        />
        <Switch
          label={text.deviceFont}
          hint={text.deviceFontHint}
          checked={display.deviceFont}
          onChange={(deviceFont) => changeDisplay({ deviceFont })}
        />
      </div>
      <p className="quiet small">{text.kept}</p>
    </>
  );
}
