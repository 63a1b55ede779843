-- CreateTable
CREATE TABLE "export_break_off" (
    "entry_id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "candidates" INTEGER NOT NULL,

    CONSTRAINT "export_break_off_pkey" PRIMARY KEY ("entry_id")
);

-- AddForeignKey
ALTER TABLE "export_break_off" ADD CONSTRAINT "export_break_off_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "export_log"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What left Bearing stays on record, and so does that some of it did not leave whole.
ALTER TABLE "export_break_off" ADD CONSTRAINT "export_break_off_candidates" CHECK ("candidates" >= 0);
CREATE TRIGGER "export_break_off_guard" BEFORE UPDATE OR DELETE ON "export_break_off" FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
CREATE TRIGGER "export_break_off_no_truncate" BEFORE TRUNCATE ON "export_break_off" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
