import { aloneLeadText } from "../../text/alone.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";

type Props = {
  /** What speaks against it; undefined while nothing is asked. */
  why: string | undefined;
  onGo: () => void;
  onStop: () => void;
};

/** So few people that the results would show who said what: the leader is told before they go on. */
export function RevealDialog({ why, onGo, onStop }: Props) {
  return (
    <Dialog
      open={why !== undefined}
      onClose={onStop}
      title={aloneLeadText.fewTitle}
      actions={
        <>
          <Button kind="primary" onClick={onStop}>
            {aloneLeadText.fewStop}
          </Button>
          <Button kind="second" onClick={onGo}>
            {aloneLeadText.fewGo}
          </Button>
        </>
      }
    >
      <p>{why}</p>
      <p>{aloneLeadText.fewAsk}</p>
    </Dialog>
  );
}
