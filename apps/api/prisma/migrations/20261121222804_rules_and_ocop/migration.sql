-- CreateEnum
CREATE TYPE "decision_kind" AS ENUM ('GRANT', 'REVOKE', 'ACKNOWLEDGE');

-- CreateEnum
CREATE TYPE "rule_document_kind" AS ENUM ('RULE_BOOK', 'OCOP_RULE_BOOK', 'COMPLETE_LIST', 'DENOMINATOR', 'CONFLICT_EXPLANATION');

-- CreateTable
CREATE TABLE "assessment" (
    "id" TEXT NOT NULL,
    "unit_identity" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "criteria_set" TEXT NOT NULL,
    "region" TEXT,
    "commune_group" INTEGER,
    "year" INTEGER NOT NULL,
    "readings" JSONB NOT NULL,
    "judgements" JSONB NOT NULL,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,

    CONSTRAINT "assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocop_certificate" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "evaluation_id" TEXT,
    "stars" INTEGER NOT NULL,
    "decision" TEXT NOT NULL,
    "issuer_name" TEXT NOT NULL,
    "issuer_unit" TEXT,
    "issued_on" DATE NOT NULL,
    "printed_expiry" DATE,
    "revoked_on" DATE,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,

    CONSTRAINT "ocop_certificate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocop_evaluation" (
    "id" TEXT NOT NULL,
    "product_id" TEXT NOT NULL,
    "evaluated_on" DATE NOT NULL,
    "part_a" DOUBLE PRECISION NOT NULL,
    "part_b" DOUBLE PRECISION NOT NULL,
    "part_c" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ocop_evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ocop_product" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "producer" TEXT NOT NULL,
    "commune_identity" TEXT,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ocop_product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recognition_decision" (
    "id" SERIAL NOT NULL,
    "kind" "decision_kind" NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "signed_on" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "unit_identity" TEXT NOT NULL,
    "tier" "recognition_tier" NOT NULL,
    "criteria_set" TEXT,
    "status_year" INTEGER,
    "source_id" TEXT NOT NULL,
    "phrase" TEXT,
    "locator" TEXT,

    CONSTRAINT "recognition_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rule_document" (
    "kind" "rule_document_kind" NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "rule_document_pkey" PRIMARY KEY ("kind","code")
);

-- CreateIndex
CREATE INDEX "assessment_unit_identity_as_of_idx" ON "assessment"("unit_identity", "as_of");

-- CreateIndex
CREATE INDEX "assessment_source_id_idx" ON "assessment"("source_id");

-- CreateIndex
CREATE INDEX "ocop_certificate_product_id_issued_on_idx" ON "ocop_certificate"("product_id", "issued_on");

-- CreateIndex
CREATE INDEX "ocop_certificate_evaluation_id_idx" ON "ocop_certificate"("evaluation_id");

-- CreateIndex
CREATE INDEX "ocop_certificate_issuer_unit_idx" ON "ocop_certificate"("issuer_unit");

-- CreateIndex
CREATE INDEX "ocop_certificate_source_id_idx" ON "ocop_certificate"("source_id");

-- CreateIndex
CREATE INDEX "ocop_evaluation_product_id_evaluated_on_idx" ON "ocop_evaluation"("product_id", "evaluated_on");

-- CreateIndex
CREATE UNIQUE INDEX "ocop_product_position_key" ON "ocop_product"("position");

-- CreateIndex
CREATE INDEX "ocop_product_commune_identity_position_idx" ON "ocop_product"("commune_identity", "position");

-- CreateIndex
CREATE INDEX "ocop_product_source_id_idx" ON "ocop_product"("source_id");

-- CreateIndex
CREATE INDEX "recognition_decision_unit_identity_effective_on_idx" ON "recognition_decision"("unit_identity", "effective_on");

-- CreateIndex
CREATE INDEX "recognition_decision_source_id_idx" ON "recognition_decision"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "recognition_decision_unit_identity_signed_on_number_issuer__key" ON "recognition_decision"("unit_identity", "signed_on", "number", "issuer", "kind", "tier");

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_unit_identity_fkey" FOREIGN KEY ("unit_identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assessment" ADD CONSTRAINT "assessment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "ocop_product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "ocop_evaluation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_issuer_unit_fkey" FOREIGN KEY ("issuer_unit") REFERENCES "unit"("identity") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_certificate" ADD CONSTRAINT "ocop_certificate_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_evaluation" ADD CONSTRAINT "ocop_evaluation_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "ocop_product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_commune_identity_fkey" FOREIGN KEY ("commune_identity") REFERENCES "unit"("identity") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ocop_product" ADD CONSTRAINT "ocop_product_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_decision" ADD CONSTRAINT "recognition_decision_unit_identity_fkey" FOREIGN KEY ("unit_identity") REFERENCES "unit"("identity") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recognition_decision" ADD CONSTRAINT "recognition_decision_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what the Prisma schema cannot say.

ALTER TABLE "assessment"
    ADD CONSTRAINT "assessment_readings_are_a_list" CHECK (jsonb_typeof("readings") = 'array'),
    ADD CONSTRAINT "assessment_judgements_are_a_list" CHECK (jsonb_typeof("judgements") = 'array');

ALTER TABLE "ocop_evaluation"
    ADD CONSTRAINT "ocop_evaluation_points_are_of_a_hundred" CHECK (
        "part_a" >= 0 AND "part_b" >= 0 AND "part_c" >= 0 AND "part_a" + "part_b" + "part_c" <= 100.000001
    );

ALTER TABLE "ocop_certificate"
    ADD CONSTRAINT "ocop_certificate_has_one_to_five_stars" CHECK ("stars" BETWEEN 1 AND 5),
    ADD CONSTRAINT "ocop_certificate_expires_after_it_is_issued" CHECK ("printed_expiry" >= "issued_on"),
    ADD CONSTRAINT "ocop_certificate_is_revoked_after_it_is_issued" CHECK ("revoked_on" >= "issued_on");
