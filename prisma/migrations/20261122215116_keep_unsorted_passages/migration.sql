-- AlterTable
ALTER TABLE "scorecard" ADD COLUMN     "unsorted" TEXT[] DEFAULT ARRAY[]::TEXT[];
