// The page that gives the bookmarklet, in the browser: the link is there to be dragged, and says so when it is pressed.
import { element, hear } from "./keyboard.ts";

element("bookmarklet").addEventListener("click", (event) => {
  event.preventDefault();
  element("how").textContent = "Drag it to the bookmarks bar: here it has no page to keep.";
});
hear(() => undefined);
