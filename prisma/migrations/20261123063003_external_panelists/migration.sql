-- AlterTable
ALTER TABLE "person" ADD COLUMN     "external" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "card_link" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "interview_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "key_hash" TEXT,

    CONSTRAINT "card_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "card_link_token_hash_key" ON "card_link"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "card_link_key_hash_key" ON "card_link"("key_hash");

-- CreateIndex
CREATE INDEX "card_link_interview_id_person_id_created_at_idx" ON "card_link"("interview_id", "person_id", "created_at");

-- CreateIndex
CREATE INDEX "card_link_created_by_id_idx" ON "card_link"("created_by_id");

-- AddForeignKey
ALTER TABLE "card_link" ADD CONSTRAINT "card_link_interview_id_person_id_fkey" FOREIGN KEY ("interview_id", "person_id") REFERENCES "assignment"("interview_id", "person_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_link" ADD CONSTRAINT "card_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nobody signs in as somebody without an account, nor runs anything.
ALTER TABLE "person" ADD CONSTRAINT "person_external_has_no_account" CHECK (NOT "external" OR ("password_hash" IS NULL AND "workspace_role" = 'member'));

-- A link ends, and is opened by one browser.
ALTER TABLE "card_link" ADD CONSTRAINT "card_link_ends_later" CHECK ("expires_at" > "created_at");
ALTER TABLE "card_link" ADD CONSTRAINT "card_link_opened_with_key" CHECK (("opened_at" IS NULL) = ("key_hash" IS NULL));
