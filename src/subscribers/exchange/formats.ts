// Every tool's file that is known by its columns, the most particular first.
import { buttondownFormat } from "./formats/buttondown.ts";
import { curatedFormat } from "./formats/curated.ts";
import type { PeopleFormat } from "./formats/format.ts";
import { ghostFormat } from "./formats/ghost.ts";
import { keilaFormat } from "./formats/keila.ts";
import { listmonkFormat, listmonkImportFormat } from "./formats/listmonk.ts";
import { mailchimpFormat } from "./formats/mailchimp.ts";
import { ownFormat } from "./formats/own.ts";
import { substackFormat } from "./formats/substack.ts";

const formats: PeopleFormat[] = [
  ownFormat,
  listmonkFormat,
  ghostFormat,
  substackFormat,
  mailchimpFormat,
  curatedFormat,
  buttondownFormat,
  keilaFormat,
  listmonkImportFormat,
];

export function formatOf(columns: string[]): PeopleFormat | undefined {
  return formats.find((format) => format.recognises(columns));
}
