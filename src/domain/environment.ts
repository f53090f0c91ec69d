// The variables that the program reads, from the shell and from `.env`: checked once at the door, typed behind it.
// docs/settings.md says to editors what each is for, and a test holds the two against each other.
import { z } from "zod";

/** The variables in which live services' tokens stand, unless a source's `secret` names another. */
export const serviceSecrets = [
  "BLUESKY_APP_PASSWORD",
  "FEEDBIN_PASSWORD",
  "FRESHRSS_PASSWORD",
  "GITHUB_TOKEN",
  "KARAKEEP_TOKEN",
  "LINKDING_TOKEN",
  "MASTODON_TOKEN",
  "MINIFLUX_TOKEN",
  "PINBOARD_TOKEN",
  "RAINDROP_TOKEN",
  "READWISE_TOKEN",
  "SHAARLI_SECRET",
  "WALLABAG_SECRET",
  "X_TOKEN",
] as const;

const line = z
  .string()
  .regex(/^\P{Cc}*$/u, "it holds a line break or another control character; write it on one line");

/** A key as `openssl` writes it: `.env` may have it between quotation marks, over several lines. */
const pem = z.string().regex(/^[\P{Cc}\r\n]*$/u, "it holds a control character");

/** The key to a door of the internet: shorter ones can be guessed, however slowly one is let try. */
const token = line.min(20, "it has less than 20 signs; make one with openssl rand -hex 24");

/** `CI=1`, `CI=true`: any value is a yes but those that people write for no. */
const flag = z
  .string()
  .optional()
  .transform((value) => value !== undefined && !/^(0|false|no)$/i.test(value));

/** So many in a second. */
const rate = z
  .string()
  .transform(Number)
  .pipe(z.number("it is not a number of mails a second, such as 10 or 0.5").min(0.01).max(10_000));

/** What an editor may set, in the shell or in `.env`. */
const ofTheEditor = z.object({
  FIVE_PUBLICATION: line.optional(),
  SMTP_URL: line.optional(),
  MAIL_FROM: line.optional(),
  MAIL_RATE: rate.optional(),
  MAIL_RATE_PER_DOMAIN: rate.optional(),
  BOUNCE_ADDRESS: line.optional(),
  BOUNCE_MAILBOX: line.optional(),
  FIVE_MAILGUN_KEY: line.optional(),
  FIVE_POSTMARK_PASSWORD: line.optional(),
  FIVE_SES_TOPIC: line.optional(),
  FIVE_DKIM_KEY: pem.optional(),
  FIVE_DKIM_SELECTOR: line.optional(),
  FIVE_DKIM_DOMAIN: line.optional(),
  FIVE_HIDDEN_KEY: line.optional(),
  FIVE_KEYS: line.optional(),
  DATABASE_URL: line.optional(),
  FIVE_DEPLOY: line.optional(),
  FIVE_SAVE_TOKEN: token.optional(),
  TRUST_PROXY: line.optional(),
});

/** What shells, npm and build services set by themselves. */
const ofTheMachine = z.object({
  VISUAL: line.optional(),
  EDITOR: line.optional(),
  CI: flag,
  INIT_CWD: line.optional(),
});

const Variables = z.object({ ...ofTheEditor.shape, ...ofTheMachine.shape });

/** Every variable under its own name, and the secrets that sources may ask for by the names of theirs. */
export type Environment = z.infer<typeof Variables> & { secrets: Record<string, string | undefined> };

/** The names of all variables, those of the editor's `.env` first. */
export const variableNames = {
  ofTheEditor: [...Object.keys(ofTheEditor.shape), ...serviceSecrets],
  ofTheMachine: Object.keys(ofTheMachine.shape),
};

/**
 * The environment, or a line for each variable that is wrong; a value is never in it, since it may be a secret.
 * An empty variable is unset.
 */
export function readEnvironment(
  given: Record<string, string | undefined>,
): { ok: true; environment: Environment } | { ok: false; problems: string[] } {
  const set = Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const trimmed = value?.trim();
      return trimmed ? [[name, trimmed]] : [];
    }),
  );
  const checked = z.object({ ...Variables.shape, secrets: z.record(z.string(), line) }).safeParse({
    ...set,
    secrets: Object.fromEntries(Object.entries(set).filter(([name]) => isSecretName(name))),
  });
  if (checked.success) return { ok: true, environment: checked.data };
  const problems = checked.error.issues.map(({ path, message }) => `${String(path.at(-1))}: ${message}.`);
  return { ok: false, problems };
}

/**
 * The names of our variables in the text of an `.env` whose value a # ends in the middle: all behind it would be
 * missing from a password, and nobody would know.
 */
export function cutInTwo(dotEnv: string): string[] {
  const begun = dotEnv.matchAll(
    /^\s*(?:export\s+)?([A-Z_][A-Z0-9_]*)\s*=[ \t]*(?:[^'"`\s#][^\n#]*)?(?<=[^\s=])#/gm,
  );
  const names = [...begun].map(([, name = ""]) => name);
  return names.filter((name) => variableNames.ofTheEditor.includes(name) || isSecretName(name));
}

/**
 * Whether a source's `secret` may name the variable: a settings file that was pulled from somebody else could
 * send anything else of the environment to an address of theirs.
 */
export function isSecretName(name: string): boolean {
  return /^(?!FIVE_)[A-Z][A-Z0-9_]*_(TOKEN|SECRET|PASSWORD|KEY)$/.test(name);
}

/** The program in which the editor likes to write. npm says `vi` for everybody who chose none. */
export function editorOf({ VISUAL, EDITOR, INIT_CWD }: Partial<Environment>): string | undefined {
  const isFromNpm = INIT_CWD !== undefined && EDITOR === "vi";
  return VISUAL ?? (isFromNpm ? undefined : EDITOR);
}
