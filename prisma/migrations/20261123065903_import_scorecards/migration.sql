-- CreateEnum
CREATE TYPE "CardFileKind" AS ENUM ('greenhouse', 'bearing');

-- AlterTable
ALTER TABLE "kit" ADD COLUMN     "imported_as" TEXT;

-- CreateTable
CREATE TABLE "scorecard_import" (
    "id" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "kind" "CardFileKind" NOT NULL,
    "cards" INTEGER NOT NULL,
    "candidates" INTEGER NOT NULL,
    "interviews" INTEGER NOT NULL,
    "panelists" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "left_out" INTEGER NOT NULL,
    "private_left_out" INTEGER NOT NULL,
    "differing" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "scorecard_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_card" (
    "scorecard_id" TEXT NOT NULL,
    "import_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_interview" TEXT NOT NULL,
    "source_candidacy" TEXT NOT NULL,
    "role_opinion_given" BOOLEAN NOT NULL,
    "private_notes" TEXT[],

    CONSTRAINT "imported_card_pkey" PRIMARY KEY ("scorecard_id")
);

-- CreateIndex
CREATE INDEX "scorecard_import_opening_id_idx" ON "scorecard_import"("opening_id");

-- CreateIndex
CREATE INDEX "scorecard_import_created_by_id_idx" ON "scorecard_import"("created_by_id");

-- CreateIndex
CREATE INDEX "imported_card_import_id_idx" ON "imported_card"("import_id");

-- CreateIndex
CREATE INDEX "imported_card_source_id_idx" ON "imported_card"("source_id");

-- CreateIndex
CREATE INDEX "imported_card_source_candidacy_idx" ON "imported_card"("source_candidacy");

-- AddForeignKey
ALTER TABLE "scorecard_import" ADD CONSTRAINT "scorecard_import_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scorecard_import" ADD CONSTRAINT "scorecard_import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_card" ADD CONSTRAINT "imported_card_scorecard_id_fkey" FOREIGN KEY ("scorecard_id") REFERENCES "scorecard"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_card" ADD CONSTRAINT "imported_card_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "scorecard_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The mark of an imported card is made while the card is a draft and then is as fast as the card's other parts.
CREATE TRIGGER "imported_card_guard" BEFORE INSERT OR UPDATE OR DELETE ON "imported_card" FOR EACH ROW EXECUTE FUNCTION bearing_guard_card_part();
CREATE TRIGGER "imported_card_no_truncate" BEFORE TRUNCATE ON "imported_card" FOR EACH STATEMENT EXECUTE FUNCTION bearing_refuse();
