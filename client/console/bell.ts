const name = "cardtable.bell";

/** One soft tone, off unless somebody asked for it on this device. */
export const bell = {
  wanted(): boolean {
    try {
      return localStorage.getItem(name) === "on";
    } catch {
      return false;
    }
  },
  want(on: boolean): void {
    try {
      if (on) localStorage.setItem(name, "on");
      else localStorage.removeItem(name);
    } catch {
      // Without storage it stays off.
    }
  },
  ring(): void {
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const loudness = audio.createGain();
    tone.frequency.value = 660;
    loudness.gain.setValueAtTime(0.2, audio.currentTime);
    loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 1.2);
    tone.connect(loudness).connect(audio.destination);
    tone.start();
    tone.stop(audio.currentTime + 1.2);
    tone.onended = () => void audio.close();
  },
};
