-- CreateEnum
CREATE TYPE "NoCardReason" AS ENUM ('did_not_take_place', 'was_not_there', 'another_writes', 'other');

-- CreateEnum
CREATE TYPE "MailKind" AS ENUM ('invitation', 'reminder', 'digest');

-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "no_card_at" TIMESTAMPTZ(3),
ADD COLUMN     "no_card_by_id" TEXT,
ADD COLUMN     "no_card_note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "no_card_reason" "NoCardReason";

-- AlterTable
ALTER TABLE "person" ADD COLUMN     "wants_digest" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "workspace_settings" ADD COLUMN     "time_zone" TEXT;

-- CreateTable
CREATE TABLE "outbox_message" (
    "id" TEXT NOT NULL,
    "kind" "MailKind" NOT NULL,
    "subject_id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "sealed" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL,
    "last_error" TEXT NOT NULL DEFAULT '',
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "outbox_message_next_attempt_at_idx" ON "outbox_message"("next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "outbox_message_kind_subject_id_recipient_number_key" ON "outbox_message"("kind", "subject_id", "recipient", "number");

-- CreateIndex
CREATE INDEX "assignment_no_card_by_id_idx" ON "assignment"("no_card_by_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_no_card_by_id_fkey" FOREIGN KEY ("no_card_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
