-- AlterTable
ALTER TABLE "candidacy" ADD COLUMN     "source_text" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "candidate_import" (
    "id" TEXT NOT NULL,
    "opening_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "filled" INTEGER NOT NULL,
    "kept" INTEGER NOT NULL,
    "left_out" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "candidate_import_opening_id_idx" ON "candidate_import"("opening_id");

-- CreateIndex
CREATE INDEX "candidate_import_created_by_id_idx" ON "candidate_import"("created_by_id");

-- AddForeignKey
ALTER TABLE "candidate_import" ADD CONSTRAINT "candidate_import_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_import" ADD CONSTRAINT "candidate_import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
