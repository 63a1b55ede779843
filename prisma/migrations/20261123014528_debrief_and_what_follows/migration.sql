-- CreateEnum
CREATE TYPE "DebriefTopic" AS ENUM ('technical_strategy', 'people_leadership', 'business_acumen', 'operational_maturity', 'overall');

-- CreateEnum
CREATE TYPE "LaterFit" AS ENUM ('fits', 'partly', 'does_not_fit');

-- CreateEnum
CREATE TYPE "Regret" AS ENUM ('none', 'some', 'strong');

-- AlterTable
ALTER TABLE "opening_member" ADD COLUMN     "seniority" INTEGER;

-- CreateTable
CREATE TABLE "debrief" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "recommendation_id" TEXT NOT NULL,
    "opened_by_id" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "missing_cards" INTEGER NOT NULL,

    CONSTRAINT "debrief_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "debrief_note" (
    "id" TEXT NOT NULL,
    "debrief_id" TEXT NOT NULL,
    "topic" "DebriefTopic" NOT NULL,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "debrief_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "later_outcome" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "decision_id" TEXT NOT NULL,
    "months" INTEGER NOT NULL,
    "fit" "LaterFit" NOT NULL,
    "regret" "Regret" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "later_outcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_agreement" (
    "id" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "working_agreement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "debrief_recommendation_id_idx" ON "debrief"("recommendation_id");

-- CreateIndex
CREATE INDEX "debrief_opened_by_id_idx" ON "debrief"("opened_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "debrief_candidacy_id_number_key" ON "debrief"("candidacy_id", "number");

-- CreateIndex
CREATE INDEX "debrief_note_debrief_id_created_at_idx" ON "debrief_note"("debrief_id", "created_at");

-- CreateIndex
CREATE INDEX "debrief_note_author_id_idx" ON "debrief_note"("author_id");

-- CreateIndex
CREATE INDEX "later_outcome_candidacy_id_recorded_at_idx" ON "later_outcome"("candidacy_id", "recorded_at");

-- CreateIndex
CREATE INDEX "later_outcome_decision_id_idx" ON "later_outcome"("decision_id");

-- CreateIndex
CREATE INDEX "later_outcome_recorded_by_id_idx" ON "later_outcome"("recorded_by_id");

-- CreateIndex
CREATE INDEX "working_agreement_created_by_id_idx" ON "working_agreement"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "working_agreement_candidacy_id_version_key" ON "working_agreement"("candidacy_id", "version");

-- AddForeignKey
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debrief_note" ADD CONSTRAINT "debrief_note_debrief_id_fkey" FOREIGN KEY ("debrief_id") REFERENCES "debrief"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "debrief_note" ADD CONSTRAINT "debrief_note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "later_outcome" ADD CONSTRAINT "later_outcome_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "later_outcome" ADD CONSTRAINT "later_outcome_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "later_outcome" ADD CONSTRAINT "later_outcome_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_agreement" ADD CONSTRAINT "working_agreement_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_agreement" ADD CONSTRAINT "working_agreement_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Values
ALTER TABLE "opening_member" ADD CONSTRAINT "opening_member_seniority" CHECK ("seniority" IS NULL OR "seniority" >= 1);
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_counts" CHECK ("number" >= 1 AND "missing_cards" >= 0);
ALTER TABLE "debrief_note" ADD CONSTRAINT "debrief_note_version" CHECK ("version" >= 1);
ALTER TABLE "later_outcome" ADD CONSTRAINT "later_outcome_months" CHECK ("months" IN (6, 12));
ALTER TABLE "working_agreement" ADD CONSTRAINT "working_agreement_version" CHECK ("version" >= 1);

-- A note stays its author's, on its topic, and only grows in versions; it goes only with a sample.
CREATE FUNCTION bearing_guard_debrief_note() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (
      SELECT 1 FROM "debrief" d WHERE d."id" = OLD."debrief_id" AND bearing_candidacy_is_sample(d."candidacy_id")
    ) THEN RETURN OLD; END IF;
  ELSIF NEW."version" = OLD."version" + 1 AND (NEW."id", NEW."debrief_id", NEW."topic", NEW."author_id", NEW."created_at")
    = (OLD."id", OLD."debrief_id", OLD."topic", OLD."author_id", OLD."created_at") THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a note of a debrief stays with its author and topic: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "debrief_guard" BEFORE UPDATE OR DELETE ON "debrief" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "debrief_note_guard" BEFORE UPDATE OR DELETE ON "debrief_note" FOR EACH ROW EXECUTE FUNCTION bearing_guard_debrief_note();
CREATE TRIGGER "later_outcome_guard" BEFORE UPDATE OR DELETE ON "later_outcome" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "working_agreement_guard" BEFORE UPDATE OR DELETE ON "working_agreement" FOR EACH ROW EXECUTE FUNCTION bearing_guard_candidacy_record();
CREATE TRIGGER "debrief_no_truncate" BEFORE TRUNCATE ON "debrief" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "debrief_note_no_truncate" BEFORE TRUNCATE ON "debrief_note" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "later_outcome_no_truncate" BEFORE TRUNCATE ON "later_outcome" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "working_agreement_no_truncate" BEFORE TRUNCATE ON "working_agreement" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
