-- CreateTable
CREATE TABLE "export_log" (
    "id" TEXT NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "opening_title" TEXT NOT NULL,
    "candidacy_ids" TEXT[],
    "left_out" INTEGER NOT NULL,
    "anonymise_candidates" BOOLEAN NOT NULL,
    "anonymise_panelists" BOOLEAN NOT NULL,
    "options" JSONB NOT NULL DEFAULT '{}',
    "method_version" TEXT NOT NULL,

    CONSTRAINT "export_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "export_log_taken_at_id_idx" ON "export_log"("taken_at", "id");

-- CreateIndex
CREATE INDEX "export_log_taken_by_id_idx" ON "export_log"("taken_by_id");

-- CreateIndex
CREATE INDEX "export_log_opening_id_taken_at_idx" ON "export_log"("opening_id", "taken_at");

-- AddForeignKey
ALTER TABLE "export_log" ADD CONSTRAINT "export_log_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What left Bearing stays on record.
ALTER TABLE "export_log" ADD CONSTRAINT "export_log_left_out" CHECK ("left_out" >= 0);
CREATE TRIGGER "export_log_guard" BEFORE UPDATE OR DELETE ON "export_log" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "export_log_no_truncate" BEFORE TRUNCATE ON "export_log" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
