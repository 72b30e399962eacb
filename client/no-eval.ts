import * as z from "zod/mini";

/** Imported before any schema is made: zod would probe for eval, which the page's own policy forbids. */
z.config({ jitless: true });
