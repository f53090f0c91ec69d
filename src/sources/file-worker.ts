// The inside of the worker for the editor's own files: a file in, its links out. It may be killed at any moment.
import { answerRequests } from "../workers/answer-requests.ts";
import type { Imported } from "./fields/imported.ts";
import { type ImportSetting, importFile } from "./import-file.ts";

export type FileRequest = { name: string; bytes: Uint8Array } & ImportSetting;

answerRequests(
  ({ name, bytes, ...setting }: FileRequest): Promise<Imported> => importFile(name, bytes, setting),
);
