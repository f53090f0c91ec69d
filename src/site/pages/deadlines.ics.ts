import type { APIRoute } from "astro";
import { deadlineCalendar } from "../../editions/deadline-calendar.ts";
import { loadContent } from "../content.ts";

export const GET: APIRoute = async () => {
  const content = await loadContent();
  const shipped = content.issues.filter((issue) => issue.state === "shipped");
  return new Response(deadlineCalendar(shipped, content), {
    headers: { "content-type": "text/calendar; charset=utf-8" },
  });
};
