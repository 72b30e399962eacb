import * as z from "zod/mini";

/** A request that the server did not answer as hoped. */
export type Trouble = { code: string; message: string; issues: { path: string; message: string }[] };

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    issues: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
  }),
});

/** `offline` when nothing came back, `fault` when what came back makes no sense. */
const trouble = (code: "offline" | "fault"): { ok: false; trouble: Trouble } => ({
  ok: false,
  trouble: { code, message: "", issues: [] },
});

type Ask = { method?: "GET" | "POST" | "DELETE"; secret?: string | undefined; body?: unknown };

/** Asks the server for JSON of a certain shape; never throws. */
export async function ask<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  { method = "GET", secret, body }: Ask = {},
): Promise<{ ok: true; value: z.output<Schema> } | { ok: false; trouble: Trouble }> {
  const headers: Record<string, string> = {};
  if (secret !== undefined) headers.Authorization = `Bearer ${secret}`;
  if (body !== undefined) headers["Content-Type"] = "application/json";
  try {
    const response = await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const data: unknown = response.status === 204 ? null : await response.json();
    if (!response.ok) {
      const error = errorSchema.safeParse(data);
      if (!error.success) return trouble("fault");
      const { code, message, issues = [] } = error.data.error;
      return { ok: false, trouble: { code, message, issues } };
    }
    const value = schema.safeParse(data);
    return value.success ? { ok: true, value: value.data } : trouble("fault");
  } catch {
    return trouble("offline");
  }
}

/** A file that only the facilitator's key opens; undefined when it cannot be had just now. */
export async function askForFile(path: string, secret: string): Promise<Blob | undefined> {
  try {
    const response = await fetch(path, { headers: { Authorization: `Bearer ${secret}` } });
    return response.ok ? await response.blob() : undefined;
  } catch {
    return undefined;
  }
}
