import type { Severity } from '../api/alerts';

/** Tones of a chime: a fifth up is pleasant, and twice is heard across a room. In hertz. */
const TONES: Record<Severity, readonly number[]> = { notice: [660], warning: [660, 880], urgent: [880, 660, 880, 660] };
const TONE_SECONDS = 0.16;
const LOUDNESS = 0.15;

let context: AudioContext | null = null;

/** Browsers let a page sound only after somebody has touched it: call this from a click or a key. */
export function wakeChime(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
}

/** Sounds, if the page may; a chime that is late is none. */
export function chime(severity: Severity): void {
  if (context?.state !== 'running') return;
  const audio = context;
  TONES[severity].forEach((hertz, index) => {
    const from = audio.currentTime + index * TONE_SECONDS;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = hertz;
    // Without a slope at both ends it would click.
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, from + 0.02);
    volume.gain.linearRampToValueAtTime(0, from + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(from);
    tone.stop(from + TONE_SECONDS);
  });
}
