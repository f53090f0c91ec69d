// The bookmarklet: a link that is a program, for the browser's bookmarks bar. It opens the desk's window for saving and
// hands it what the editor sees, so that paywalls and walls for programs do not matter. It runs in a stranger's page,
// which can see and change all that it does: nothing of the desk's is in it but its address.

/** Of the words that were selected, in characters: they travel in an address too. */
const mostSelected = 2_000;

/** The whole address of the link, for a desk at `origin`. */
export function bookmarkletFor(origin: string): string {
  return `javascript:${encodeURIComponent(program(origin))}`;
}

/**
 * A page that cuts its windows loose (Cross-Origin-Opener-Policy) leaves the fragment alone, which no server sees. The
 * window asks for the rest when it is there, and is answered once.
 */
function program(origin: string): string {
  return `(() => {
  const desk = ${JSON.stringify(origin)};
  const shared = { url: location.href, title: document.title, text: String(getSelection()).slice(0, ${mostSelected}) };
  const page = document.contentType === "text/html" ? document.documentElement.outerHTML : "";
  const saving = open(desk + "/save#" + new URLSearchParams(shared), "_blank", "popup,width=520,height=680");
  addEventListener("message", function hand(event) {
    if (event.source !== saving || event.origin !== desk) return;
    removeEventListener("message", hand);
    saving.postMessage({ ...shared, page }, desk);
  });
})()`.replace(/\n\s*/g, " ");
}
