-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "passage_changed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "suggested_orientation" "Orientation",
ADD COLUMN     "suggested_signal" TEXT;

-- What was suggested is remembered whole or not at all, and only of a reader that is named.
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_suggested_whole" CHECK (("suggested_orientation" IS NULL) = ("suggested_signal" IS NULL));
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_suggested_by_a_reader" CHECK ("suggested_signal" IS NULL OR "reader_version" IS NOT NULL);
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_changed_from_something" CHECK (NOT "passage_changed" OR "suggested_signal" IS NOT NULL);
