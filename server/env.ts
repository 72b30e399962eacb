import * as z from "zod/mini";

/** Settings, from the environment; each mistake is one sentence. */
export type Settings = {
  port: number;
  /** Left out: every network of the machine, over IPv6 where it has that. */
  host: string | undefined;
  dataDir: string;
  publicUrl: string | undefined;
  createKey: string | undefined;
  /** More fonts for the PDF, such as Chinese ones. */
  fontDir: string | undefined;
  retentionDays: number;
  /** How many proxies stand in front; 0 for none. */
  trustProxy: number;
  logLevel: "silent" | "error" | "warn" | "info" | "debug";
};

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d+$/)),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  );

const schema = z.object({
  PORT: z._default(whole(0, 65_535), 3000),
  HOST: z.optional(z.string()),
  DATA_DIR: z._default(z.string(), "./data"),
  PUBLIC_URL: z.optional(z.url({ protocol: /^https?$/ })),
  CREATE_KEY: z.optional(z.string().check(z.minLength(16))),
  FONT_DIR: z.optional(z.string()),
  RETENTION_DAYS: z._default(whole(1, 3650), 30),
  TRUST_PROXY: z._default(whole(0, 10), 0),
  LOG_LEVEL: z._default(z.enum(["silent", "error", "warn", "info", "debug"]), "info"),
});

const mistakes: Record<keyof z.infer<typeof schema>, string> = {
  PORT: "PORT must be a whole number from 0 to 65535.",
  HOST: "HOST must be an address to listen on, such as 127.0.0.1.",
  DATA_DIR: "DATA_DIR must be a folder.",
  PUBLIC_URL: "PUBLIC_URL must be a web address that begins with http:// or https://.",
  FONT_DIR: "FONT_DIR must be a folder with fonts.",
  CREATE_KEY: "CREATE_KEY must have at least 16 characters.",
  RETENTION_DAYS: "RETENTION_DAYS must be a whole number of days from 1 to 3650.",
  TRUST_PROXY: "TRUST_PROXY must be the number of proxies in front of this server, from 0 to 10.",
  LOG_LEVEL: "LOG_LEVEL must be silent, error, warn, info or debug.",
};

const notYet = {
  DATABASE_URL: "DATABASE_URL is set, but this version keeps its data in one file. Unset it.",
  REDIS_URL: "REDIS_URL is set, but this version runs on one machine only. Unset it.",
};

/** Reads the settings, or says what is wrong with them, a sentence a mistake. An empty value counts as unset. */
export function readSettings(
  environment: Record<string, string | undefined>,
): { ok: true; settings: Settings } | { ok: false; sentences: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const sentences = Object.entries(notYet).flatMap(([name, words]) => (name in given ? [words] : []));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    for (const [name, words] of Object.entries(mistakes)) if (names.has(name)) sentences.push(words);
  }
  if (!parsed.success || sentences.length > 0) return { ok: false, sentences };
  const env = parsed.data;
  return {
    ok: true,
    settings: {
      port: env.PORT,
      host: env.HOST,
      dataDir: env.DATA_DIR,
      publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ""),
      createKey: env.CREATE_KEY,
      fontDir: env.FONT_DIR,
      retentionDays: env.RETENTION_DAYS,
      trustProxy: env.TRUST_PROXY,
      logLevel: env.LOG_LEVEL,
    },
  };
}
