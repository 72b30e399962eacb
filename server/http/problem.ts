import type { ErrorRequestHandler } from "express";
import type { Issue } from "shared/workshop/create.ts";
import type * as z from "zod/mini";
import { Refused } from "../door.ts";
import type { Log } from "../log.ts";
import { NoPdf } from "../report/pdf.ts";
import { OutcomeUnknown } from "../room.ts";

/** An answer that is not what was asked for. `code` is for programs, `message` for people. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly issues: Issue[] | undefined;
  constructor(status: number, code: string, message: string, issues?: Issue[]) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }
}

export const notFound = () =>
  new Problem(
    404,
    "not-found",
    "There is no workshop to join with this code. Look at the screen again, or ask the leader.",
  );

/** The value, or a 400 that names every field that is wrong. */
export function parseBody<Schema extends z.ZodMiniType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw new Problem(
    400,
    "bad-request",
    "Something in this request is not right. See the list of issues.",
    issues,
  );
}

/** The one place where an error becomes an answer. What nobody expected gets an id, never its own words. */
export function answerProblems(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = asProblem(error) ?? unexpected(error, log);
    const { status, code, message, issues } = problem;
    if (error instanceof Refused && error.retryAfter > 0)
      response.set("Retry-After", String(error.retryAfter));
    response
      .status(status)
      .json({ error: issues === undefined ? { code, message } : { code, message, issues } });
  };
}

function asProblem(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof Refused) return fromRefused(error);
  if (error instanceof NoPdf) return new Problem(503, "no-pdf", error.message);
  if (error instanceof OutcomeUnknown)
    return new Problem(
      503,
      "not-saved",
      "We could not save this just now. Nothing is lost: please try again.",
    );
  const type = error instanceof Error && "type" in error ? error.type : undefined;
  if (type === "entity.parse.failed")
    return new Problem(400, "not-json", "The body of this request is not JSON.");
  if (type === "entity.too.large") return new Problem(413, "too-large", "This request is too large.");
  if (error instanceof URIError)
    return new Problem(400, "bad-request", "The address of this request cannot be read.");
  if (
    typeof type === "string" &&
    (type.startsWith("encoding.") || type.startsWith("charset.") || type.startsWith("request."))
  )
    return new Problem(400, "bad-request", "The body of this request cannot be read.");
  return undefined;
}

function fromRefused({ code, retryAfter }: Refused): Problem {
  switch (code) {
    case "not-found":
      return notFound();
    case "forbidden":
      return new Problem(403, "forbidden", "This key does not open this workshop. Use the link you saved.");
    case "too-many":
      return new Problem(
        429,
        "too-many",
        `Too many wrong codes came from here. Wait ${retryAfter} seconds, or point your phone's camera at the square on the screen.`,
      );
    case "client-too-old":
      return new Problem(400, "client-too-old", "This page is out of date. Load it again.");
    case "waiting":
      return new Problem(403, "waiting", "The leader has to let you in first.");
  }
}

function unexpected(error: unknown, log: Log): Problem {
  const id = log.fault("request failed", error);
  return new Problem(500, "fault", `Something went wrong on our side. Please try again. (${id})`);
}
