// Runs beside every test file: whatever the file opened for all of its tests is closed with it.
import { afterAll } from "vitest";
import { closeReaders } from "./readers.ts";

afterAll(closeReaders);
