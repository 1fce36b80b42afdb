-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "claim_kind" AS ENUM ('TARGET', 'OBSERVATION');

-- CreateEnum
CREATE TYPE "comparator" AS ENUM ('EXACTLY', 'AT_LEAST', 'AT_MOST', 'MORE_THAN', 'LESS_THAN', 'ABOUT', 'RANGE', 'INCREASE_BY', 'INCREASE_BY_AT_LEAST', 'DECREASE_BY', 'RATIO_TO_BASELINE', 'ALL', 'NONE', 'QUALITATIVE', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('STOCK', 'FLOW', 'UNSPECIFIED');

-- CreateEnum
CREATE TYPE "register_basis" AS ENUM ('BEFORE_MERGER', 'AFTER_MERGER');

-- CreateEnum
CREATE TYPE "recognition_tier" AS ENUM ('STANDARD', 'ADVANCED', 'MODEL', 'MODERN', 'TASK_COMPLETED');

-- CreateEnum
CREATE TYPE "mention_kind" AS ENUM ('POLICY', 'ASSIGNMENT', 'DOCUMENT_REFERENCE', 'DEFINITION', 'EVENT', 'BOUNDARY_CHANGE');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('ARTICLE', 'DECISION', 'PLAN', 'RESOLUTION', 'REPORT', 'CATALOGUE', 'SAMPLE');

-- CreateEnum
CREATE TYPE "alias_kind" AS ENUM ('TONE_PLACEMENT', 'CATALOGUE_SPELLING', 'CONVERSION_TABLE_SPELLING', 'FORMER_NAME', 'KNOWN_VARIANT', 'TYPOGRAPHIC', 'ABBREVIATION_EXPANDED');

-- CreateEnum
CREATE TYPE "unit_change_kind" AS ENUM ('MERGE', 'SPLIT', 'PARTIAL_TRANSFER', 'RENAME', 'RETYPE', 'REPARENT', 'CREATE', 'DISSOLVE', 'REFORM');

-- CreateEnum
CREATE TYPE "coverage" AS ENUM ('WHOLE', 'PART', 'UNKNOWN');

-- CreateEnum
CREATE TYPE "unit_level" AS ENUM ('NATION', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('NATION', 'PROVINCE', 'MUNICIPALITY', 'RURAL_DISTRICT', 'URBAN_DISTRICT', 'TOWN', 'PROVINCIAL_CITY', 'MUNICIPAL_CITY', 'COMMUNE', 'WARD', 'TOWNSHIP', 'SPECIAL_ZONE', 'THON', 'XOM', 'BAN', 'AP', 'BUON', 'LANG', 'RESIDENTIAL_GROUP');

-- CreateTable
CREATE TABLE "claim" (
    "id" TEXT NOT NULL,
    "kind" "claim_kind" NOT NULL,
    "subject_identity" TEXT NOT NULL,
    "scope_vi" TEXT,
    "scope_en" TEXT,
    "measure_code" TEXT NOT NULL,
    "period" TEXT,
    "comparator" "comparator" NOT NULL,
    "value" DOUBLE PRECISION,
    "value_to" DOUBLE PRECISION,
    "decimals" INTEGER NOT NULL,
    "basis" "basis" NOT NULL,
    "register_basis" "register_basis",
    "baseline_period" TEXT,
    "each" "unit_level",
    "tier" "recognition_tier",
    "as_of" DATE,
    "computed" BOOLEAN NOT NULL DEFAULT false,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,
    "note_vi" TEXT,
    "note_en" TEXT,
    "restates_id" TEXT,
    "carried_from_id" TEXT,
    "position" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_named_unit" (
    "claim_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "identity" TEXT NOT NULL,

    CONSTRAINT "claim_named_unit_pkey" PRIMARY KEY ("claim_id","position")
);

-- CreateTable
CREATE TABLE "dataset_revision" (
    "id" SERIAL NOT NULL,
    "dataset" TEXT NOT NULL,
    "checksum" TEXT NOT NULL,
    "register_from" DATE NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dataset_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "unit_vi" TEXT NOT NULL,
    "unit_en" TEXT NOT NULL,
    "description_vi" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" TEXT NOT NULL,
    "kind" "mention_kind" NOT NULL,
    "subject_identity" TEXT NOT NULL,
    "scope_vi" TEXT,
    "scope_en" TEXT,
    "topic_vi" TEXT NOT NULL,
    "topic_en" TEXT NOT NULL,
    "period" TEXT,
    "detail" TEXT,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,
    "note_vi" TEXT,
    "note_en" TEXT,
    "position" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention_named_unit" (
    "mention_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "identity" TEXT NOT NULL,

    CONSTRAINT "mention_named_unit_pkey" PRIMARY KEY ("mention_id","position")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "number" TEXT,
    "issuer" TEXT,
    "published_on" DATE,
    "url" TEXT,
    "units_on" DATE NOT NULL,
    "note_vi" TEXT,
    "note_en" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_alias" (
    "id" SERIAL NOT NULL,
    "identity" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "kind" "alias_kind" NOT NULL,
    "note" TEXT,

    CONSTRAINT "unit_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_change" (
    "id" SERIAL NOT NULL,
    "effective_on" DATE NOT NULL,
    "kind" "unit_change_kind" NOT NULL,
    "from_identity" TEXT,
    "to_identity" TEXT,
    "coverage" "coverage" NOT NULL,
    "instrument" TEXT,
    "note" TEXT,

    CONSTRAINT "unit_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_version" (
    "id" SERIAL NOT NULL,
    "identity" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "type_word" TEXT,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "parent_identity" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "instrument" TEXT,

    CONSTRAINT "unit_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit" (
    "identity" TEXT NOT NULL,
    "level" "unit_level" NOT NULL,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("identity")
);

-- CreateTable
CREATE TABLE "village_list" (
    "id" TEXT NOT NULL,
    "commune_identity" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "as_of" DATE,
    "is_complete" BOOLEAN NOT NULL,
    "stated_count" INTEGER,
    "villages" TEXT[],
    "note" TEXT,

    CONSTRAINT "village_list_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "claim_position_key" ON "claim"("position");

-- CreateIndex
CREATE INDEX "claim_subject_identity_kind_position_idx" ON "claim"("subject_identity", "kind", "position");

-- CreateIndex
CREATE INDEX "claim_source_id_kind_position_idx" ON "claim"("source_id", "kind", "position");

-- CreateIndex
CREATE INDEX "claim_kind_measure_code_position_idx" ON "claim"("kind", "measure_code", "position");

-- CreateIndex
CREATE INDEX "claim_restates_id_idx" ON "claim"("restates_id");

-- CreateIndex
CREATE INDEX "claim_carried_from_id_idx" ON "claim"("carried_from_id");

-- CreateIndex
CREATE INDEX "claim_named_unit_identity_idx" ON "claim_named_unit"("identity");

-- CreateIndex
CREATE UNIQUE INDEX "mention_position_key" ON "mention"("position");

-- CreateIndex
CREATE INDEX "mention_subject_identity_position_idx" ON "mention"("subject_identity", "position");

-- CreateIndex
CREATE INDEX "mention_source_id_position_idx" ON "mention"("source_id", "position");

-- CreateIndex
CREATE INDEX "mention_named_unit_identity_idx" ON "mention_named_unit"("identity");

-- CreateIndex
CREATE INDEX "unit_alias_identity_idx" ON "unit_alias"("identity");

-- CreateIndex
CREATE INDEX "unit_change_from_identity_idx" ON "unit_change"("from_identity");

-- CreateIndex
CREATE INDEX "unit_change_to_identity_idx" ON "unit_change"("to_identity");

-- CreateIndex
CREATE INDEX "unit_version_identity_idx" ON "unit_version"("identity");

-- CreateIndex
CREATE INDEX "unit_version_parent_identity_idx" ON "unit_version"("parent_identity");

-- CreateIndex
CREATE INDEX "village_list_commune_identity_idx" ON "village_list"("commune_identity");

-- CreateIndex
CREATE INDEX "village_list_source_id_idx" ON "village_list"("source_id");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_subject_identity_fkey" FOREIGN KEY ("subject_identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_measure_code_fkey" FOREIGN KEY ("measure_code") REFERENCES "measure"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_restates_id_fkey" FOREIGN KEY ("restates_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_carried_from_id_fkey" FOREIGN KEY ("carried_from_id") REFERENCES "claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_named_unit" ADD CONSTRAINT "claim_named_unit_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_named_unit" ADD CONSTRAINT "claim_named_unit_identity_fkey" FOREIGN KEY ("identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_subject_identity_fkey" FOREIGN KEY ("subject_identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_named_unit" ADD CONSTRAINT "mention_named_unit_mention_id_fkey" FOREIGN KEY ("mention_id") REFERENCES "mention"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention_named_unit" ADD CONSTRAINT "mention_named_unit_identity_fkey" FOREIGN KEY ("identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_alias" ADD CONSTRAINT "unit_alias_identity_fkey" FOREIGN KEY ("identity") REFERENCES "unit"("identity") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_from_identity_fkey" FOREIGN KEY ("from_identity") REFERENCES "unit"("identity") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change" ADD CONSTRAINT "unit_change_to_identity_fkey" FOREIGN KEY ("to_identity") REFERENCES "unit"("identity") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_identity_fkey" FOREIGN KEY ("identity") REFERENCES "unit"("identity") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_parent_identity_fkey" FOREIGN KEY ("parent_identity") REFERENCES "unit"("identity") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_list" ADD CONSTRAINT "village_list_commune_identity_fkey" FOREIGN KEY ("commune_identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village_list" ADD CONSTRAINT "village_list_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

-- Text and range columns in one exclusion constraint need equality on text in GiST.
CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- A unit has one version a day. Half-open spans: the day a version ends belongs to the next one.
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_one_version_a_day"
    EXCLUDE USING gist ("identity" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&);

-- An official code names one unit of its level a day; it may name another one later.
ALTER TABLE "unit_version" ADD CONSTRAINT "unit_version_one_unit_a_code_a_day"
    EXCLUDE USING gist ("level" WITH =, "code" WITH =, daterange("valid_from", "valid_to", '[)') WITH &&)
    WHERE ("code" IS NOT NULL);

ALTER TABLE "unit_version"
    ADD CONSTRAINT "unit_version_begins_before_it_ends" CHECK ("valid_from" < "valid_to"),
    ADD CONSTRAINT "unit_version_only_the_nation_has_no_parent" CHECK (("level" = 'NATION') = ("parent_identity" IS NULL)),
    ADD CONSTRAINT "unit_version_is_not_its_own_parent" CHECK ("identity" <> "parent_identity"),
    ADD CONSTRAINT "unit_version_villages_have_no_code" CHECK ("level" <> 'VILLAGE' OR "code" IS NULL);

ALTER TABLE "unit_change"
    ADD CONSTRAINT "unit_change_touches_a_unit" CHECK ("from_identity" IS NOT NULL OR "to_identity" IS NOT NULL);

ALTER TABLE "claim"
    ADD CONSTRAINT "claim_range_has_both_ends" CHECK ("comparator" <> 'RANGE' OR ("value" IS NOT NULL AND "value_to" IS NOT NULL AND "value" < "value_to")),
    ADD CONSTRAINT "claim_upper_end_has_a_lower_one" CHECK ("value_to" IS NULL OR ("value" IS NOT NULL AND "value" < "value_to")),
    ADD CONSTRAINT "claim_in_words_has_no_value" CHECK ("comparator" <> 'QUALITATIVE' OR "value" IS NULL),
    ADD CONSTRAINT "claim_decimals_are_digits" CHECK ("decimals" BETWEEN 0 AND 9),
    ADD CONSTRAINT "claim_target_is_no_result" CHECK ("kind" <> 'TARGET' OR ("as_of" IS NULL AND NOT "computed")),
    ADD CONSTRAINT "claim_observation_is_no_aim" CHECK ("kind" <> 'OBSERVATION' OR ("each" IS NULL AND "carried_from_id" IS NULL)),
    ADD CONSTRAINT "claim_scope_is_bilingual" CHECK (("scope_vi" IS NULL) = ("scope_en" IS NULL)),
    ADD CONSTRAINT "claim_note_is_bilingual" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL)),
    ADD CONSTRAINT "claim_does_not_restate_itself" CHECK ("restates_id" <> "id");

ALTER TABLE "mention"
    ADD CONSTRAINT "mention_scope_is_bilingual" CHECK (("scope_vi" IS NULL) = ("scope_en" IS NULL)),
    ADD CONSTRAINT "mention_note_is_bilingual" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL));

ALTER TABLE "source"
    ADD CONSTRAINT "source_note_is_bilingual" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL));
