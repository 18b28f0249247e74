import { assertLinear } from "@chancery/language/testing";
import { describe, expect, test } from "vitest";

import { compareNames, personName, type NameFit } from "./person-name.ts";

const TABLE: readonly (readonly [a: string, b: string, fit: NameFit])[] = [
  ["Nursultan Nazarbaev", "Nursultan Nazarbayev", "equal"],
  ["Erlan Idrissov", "Yerlan Idrisov", "equal"],
  ["Zhou Nan", "Nan Zhou", "equal"],
  ["Kim Yong Chol", "Kim Yong-chol", "equal"],
  ["Dr. Lucrecia Monzón", "Lucrecia Monzon", "equal"],
  ["Bob Hawke", "Robert Hawke", "equal"],
  ["Mohammed Al-Thani", "Muhammad al Thani", "equal"],
  ["Mohamed ElBaradei", "Mohammed Elbaradei", "equal"],
  ["K. Raghunath", "Krishnan Raghunath", "initials"],
  ["J.K. Tuita", "John Kalani Tuita", "initials"],
  ["George W. Bush", "George Walker Bush", "initials"],
  ["José Azcona", "José Azcona Hoyo", "part"],
  ["Mohamed Ibrahim Kamel", "Mohamed Kamel", "part"],
  ["Ali Osman Taha", "Osman Taha", "part"],
  ["Joaquim Chissano Jr.", "Joaquim Chissano", "part"],
  ["Abdul Latif bin Rashid al-Zayani", "Abdullatif al-Zayani", "part"],
  ["Abdul Latif al-Zayani", "Abdullatif al-Zayani", "equal"],
  ["Mohammed bin Salman", "Mohammed bin Nayef", "other"],
  ["Mohammed bin Salman Al Saud", "Mohammed bin Nayef Al Saud", "other"],
  ["Mohammed bin Salman", "Mohammed bin Salman Al Saud", "part"],
  ["Silwamba", "Mubita Silwamba", "surname"],
  ["Azcona", "José Azcona Hoyo", "surname"],
  ["Rustam Gadirovich", "Rustam Gadarovich", "variant"],
  ["Juan Marin", "Juan Martin", "other"],
  ["Kim Jong Il", "Kim Jong Un", "other"],
  ["Kim Yong Chol", "Kim Jong Chol", "other"],
  ["Anna Petrova", "Anton Petrov", "other"],
  ["Aleksandra Smirnova", "Aleksandr Smirnov", "other"],
  ["Olga Lavrovskaya", "Olga Lavrovski", "other"],
  ["Maria Isabel Lopez", "Maria Elena Lopez", "other"],
  ["Joaquim Chissano Jr.", "Joaquim Chissano Sr.", "other"],
  ["Pedro Fernandez", "Pedro Hernandez", "other"],
  ["Joseph Silwamba", "Mubita Silwamba", "other"],
  ["Xi", "Xi Jinping", "other"],
  ["Ban", "Ban Ki-moon", "other"],
];

describe("how two printed names agree", () => {
  test.each(TABLE)("%s / %s: %s", (a, b, fit) => {
    expect(compareNames(personName(a), personName(b))).toBe(fit);
    expect(compareNames(personName(b), personName(a))).toBe(fit);
  });
});

test.each(["A.", "al-", "x "])("hostile names are read in linear time: %s", (unit) =>
  assertLinear((size) => {
    const text = unit.repeat(size);
    return () => compareNames(personName(text), personName(text));
  }, 20_000),
);
