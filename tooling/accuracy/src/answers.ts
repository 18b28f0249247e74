// The answers that people wrote for an article: what a careful reader takes from it. README.md explains the format.
import type { BlockKind, EntityKind, EventRole, EventType, RelationType, Status } from "@chancery/core";

import type { SetName } from "./sets.ts";

/** One accepted value or several. */
export type Accepted<T> = T | readonly T[];
export type StatementForm = "direct" | "indirect" | "mixed";

export interface EntityAnswer {
  /** Names the entity within this article's answers. */
  readonly key: string;
  readonly kind: Accepted<EntityKind>;
  /** Each wording that the article names it by. */
  readonly forms: readonly string[];
  /** Phrases whose last run of capitalised words names it, for a name that elsewhere means something else. */
  readonly places?: Accepted<string> | undefined;
  /** Any overlap with a mention aligns it: for long titles. */
  readonly anyForm?: boolean;
  readonly optional?: boolean;
}

export interface EventAnswer {
  readonly types: readonly EventType[];
  /** Entities that must take part. */
  readonly with: readonly string[];
  /** Entities that may take part as well. */
  readonly may?: Accepted<string>;
  readonly place?: Accepted<string | null> | undefined;
  readonly when?: Accepted<string | null> | undefined;
  readonly status?: Accepted<Status> | undefined;
  readonly negated?: boolean | undefined;
  readonly about?: Accepted<string> | undefined;
  readonly roles?: Readonly<Record<string, Accepted<EventRole>>>;
  /** One recorded event may answer all the events of that name. */
  readonly joint?: string;
  readonly optional?: boolean;
}

export interface StatementAnswer {
  readonly speaker: Accepted<string>;
  readonly anySpeaker?: boolean;
  readonly addressee?: string;
  readonly form: Accepted<StatementForm>;
  /** A stretch of what was said, as the article prints it. */
  readonly text: string;
  readonly optional?: boolean;
}

export interface RelationAnswer {
  readonly type: RelationType;
  /** "*": any entity. */
  readonly subject: string;
  readonly object?: Accepted<string | undefined>;
  readonly anyObject?: boolean;
  readonly value?: RegExp;
  readonly number?: number;
  readonly negated?: boolean;
  /** The office must read as past: "former ...", or an end in `when`. */
  readonly ended?: boolean;
  readonly optional?: boolean;
}

export interface FigureAnswer {
  readonly value: number;
  readonly unit?: readonly string[];
  readonly bound?: Accepted<string>;
  readonly of?: Accepted<string>;
  readonly period?: Accepted<string>;
  readonly qualifiers?: Accepted<string>;
  readonly optional?: boolean;
}

export interface ArticleAnswers {
  readonly file: string;
  readonly set?: SetName;
  /** Only names, the day and events were answered; the other parts are not scored. */
  readonly scope?: "events";
  /** null, or left out: the text has none. */
  readonly title?: Accepted<string | null>;
  readonly outlet?: Accepted<string | null>;
  readonly published: {
    readonly when: Accepted<string | null>;
    readonly method: Accepted<"metadata" | "stated" | "inferred">;
    /** An interval inside these days that holds the true day, the first of `when`, is right too. */
    readonly within?: readonly [string, string];
  };
  readonly agencies?: readonly string[];
  readonly bylines?: readonly string[];
  /** Beginnings of lines (whole lines up to three characters), by what they are. */
  readonly blocks?: Readonly<Partial<Record<BlockKind, readonly string[]>>>;
  readonly datelinePlace?: string;
  readonly entities: readonly EntityAnswer[];
  readonly events: readonly EventAnswer[];
  readonly statements: readonly StatementAnswer[];
  readonly relations: readonly RelationAnswer[];
  readonly figures: readonly FigureAnswer[];
}

/** Accepted values as a list; nothing given accepts nothing. */
export function list<T>(accepted: Accepted<T> | undefined): readonly T[] {
  if (accepted === undefined) return [];
  return Array.isArray(accepted) ? (accepted as readonly T[]) : [accepted as T];
}
