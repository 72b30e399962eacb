import { describe, expect, test } from "vitest";
import { privateDetailsIn } from "../../client/activities/private-details.ts";

describe("private details", () => {
  test.each([
    ["Write to bev.jones@example.org if you like", "email"],
    ["ring 07700 900123", "phone"],
    ["ring (0117) 496-0123 after six", "phone"],
    ["+44 7700 900 123", "phone"],
    ["0117 4960123", "phone"],
    ["My number is 943 476 5919.", "nhs"],
    ["943-476-5919", "nhs"],
    ["9434765919", "nhs"],
    ["I live near SW1A 1AA", "postcode"],
    ["near bs1 4dj", "postcode"],
    ["M1 1AE", "postcode"],
    ["M1 1ST", "postcode"],
  ] as const)("“%s” looks like it has one: %s", (text, detail) => {
    expect(privateDetailsIn(text)).toEqual([detail]);
  });

  test.each([
    "",
    "The rota is so tight that nobody can stop and think.",
    "We met on 01.02.2023 at 10.30",
    "In 2019 and 2020 we had 1,200 visits",
    "15 of 18 said so, 3 did not",
    "It was in room B2 2nd floor",
    "A4 paper, 3 sheets",
    "me @ work",
    "Section 117, 1983",
  ])("“%s” has none", (text) => {
    expect(privateDetailsIn(text)).toEqual([]);
  });

  test("names each kind once, in one order", () => {
    expect(privateDetailsIn("a@b.org, c@d.org, LS1 4AP, 0113 496 0000")).toEqual([
      "email",
      "phone",
      "postcode",
    ]);
  });
});
