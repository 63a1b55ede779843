-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "focus_competencies" "Competency"[] DEFAULT ARRAY[]::"Competency"[],
ADD COLUMN     "focus_questions" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "interview" ADD COLUMN     "calendar_sequence" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "kit" ADD COLUMN     "archived_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "kit_version" ADD COLUMN     "created_by_id" TEXT;

-- CreateTable
CREATE TABLE "interview_topic" (
    "id" TEXT NOT NULL,
    "interview_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "interview_topic_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "interview_topic_interview_id_created_at_idx" ON "interview_topic"("interview_id", "created_at");

-- CreateIndex
CREATE INDEX "interview_topic_author_id_idx" ON "interview_topic"("author_id");

-- CreateIndex
CREATE INDEX "kit_version_created_by_id_idx" ON "kit_version"("created_by_id");

-- AddForeignKey
ALTER TABLE "kit_version" ADD CONSTRAINT "kit_version_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_topic" ADD CONSTRAINT "interview_topic_interview_id_fkey" FOREIGN KEY ("interview_id") REFERENCES "interview"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview_topic" ADD CONSTRAINT "interview_topic_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An edition of a kit stays that edition; a change is a new one.
CREATE TRIGGER "kit_version_guard" BEFORE UPDATE ON "kit_version" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();

-- A topic says what it said when a panelist read it; it can be withdrawn, once. Only those of a sample are deleted.
ALTER TABLE "interview_topic" ADD CONSTRAINT "interview_topic_text" CHECK (length(btrim("text")) > 0);
CREATE FUNCTION bearing_guard_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF bearing_interview_is_sample(OLD."interview_id") THEN RETURN OLD; END IF;
  ELSIF OLD."withdrawn_at" IS NULL AND (NEW."id", NEW."interview_id", NEW."author_id", NEW."text", NEW."created_at")
    = (OLD."id", OLD."interview_id", OLD."author_id", OLD."text", OLD."created_at") THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a topic stays as it was shared: % refused', TG_OP USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "interview_topic_guard" BEFORE UPDATE OR DELETE ON "interview_topic" FOR EACH ROW EXECUTE FUNCTION bearing_guard_topic();
CREATE TRIGGER "interview_topic_no_truncate" BEFORE TRUNCATE ON "interview_topic" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
