import { columnIds } from "shared/board.ts";
import type { SuitLook } from "shared/deck.ts";
import { pileText } from "../text/columns.ts";
import { homeBoardText as text } from "../text/home.ts";
import { CardMedium } from "../ui/card-face.tsx";
import { Tray } from "../ui/tray.tsx";

type Look = keyof typeof text.suits;
const looks: Record<"exists" | "helpful" | "obstacle", readonly Look[]> = {
  exists: ["structure", "people"],
  helpful: ["culture"],
  obstacle: ["information", "structure"],
};

/** What it will look like: a board with a card in somebody's hand. For eyes only; nothing can be pressed. */
export function HomeBoard() {
  return (
    <div className="home-board" aria-hidden="true">
      <div className="home-trays">
        {columnIds.map((column) => (
          <Tray
            key={column}
            column={column}
            title={pileText[column].title}
            count={text[column].length}
            label={pileText[column].title}
          >
            {text[column].map((title, index) => (
              <Face key={title} title={title} look={looks[column][index] ?? "structure"} />
            ))}
          </Tray>
        ))}
      </div>
      <div className="home-hand">
        <CardMedium
          title={text.hand.title}
          text={text.hand.text}
          look="leadership"
          suitTitle={text.suits.leadership}
          suitShort={text.suits.leadership}
          held={text.held}
        />
      </div>
    </div>
  );
}

function Face({ title, look }: { title: string; look: Look & SuitLook }) {
  return <CardMedium title={title} look={look} suitTitle={text.suits[look]} suitShort={text.suits[look]} />;
}
