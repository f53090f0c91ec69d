// How long a video or a recording is, in whole minutes.
import type { Meta } from "../page/head-meta.ts";
import { isOfType, type LinkedData } from "../page/json-ld.ts";

const recordings = /^(VideoObject|Clip|AudioObject|PodcastEpisode|RadioEpisode|MusicRecording)$/;

/** By linked data, microdata, then Open Graph's seconds (`video:duration` and its kin). */
export function durationOf(meta: Meta, all: LinkedData[]): number | undefined {
  for (const object of all) {
    if (!isOfType(object, recordings)) continue;
    const minutes = minutesOfIso(object["duration"] ?? object["timeRequired"]);
    if (minutes !== undefined) return minutes;
  }
  const seconds = meta("og:video:duration") ?? meta("video:duration") ?? meta("music:duration");
  return minutesOfIso(meta("duration")) ?? minutesOfSeconds(Number(seconds));
}

/** At least one minute for anything that lasts; `undefined` for nothing, nonsense and more than two months. */
export function minutesOfSeconds(seconds: number): number | undefined {
  const minutes = seconds / 60;
  return minutes > 0 && minutes < 100_000 ? Math.max(1, Math.round(minutes)) : undefined;
}

/** ISO 8601 §5.5.2: `PT1H2M3S`. */
function minutesOfIso(value: unknown): number | undefined {
  const found =
    typeof value === "string"
      ? /^P(?:(\d+)D)?T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(value.trim())
      : null;
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return minutesOfSeconds(((days * 24 + hours) * 60 + minutes) * 60 + seconds);
}
