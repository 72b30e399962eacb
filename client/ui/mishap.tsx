import { Component, type ReactNode } from "react";
import { roomText } from "../text/room.ts";

/** When a page breaks, it says so and how to go on, instead of going blank. Only a class can do this in React. */
export class Mishap extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main className="notice">
        <h1>{roomText.mishapTitle}</h1>
        <p>{roomText.mishap}</p>
        <button type="button" className="button button-primary" onClick={() => window.location.reload()}>
          {roomText.reload}
        </button>
      </main>
    );
  }
}
