-- CreateTable
CREATE TABLE "self_assessment_link" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "candidacy_id" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "self_assessment_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "self_assessment" (
    "id" TEXT NOT NULL,
    "link_id" TEXT NOT NULL,
    "instrument_version" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "self_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workspace_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "public_self_assessment" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "workspace_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "self_assessment_link_token_hash_key" ON "self_assessment_link"("token_hash");

-- CreateIndex
CREATE INDEX "self_assessment_link_candidacy_id_created_at_idx" ON "self_assessment_link"("candidacy_id", "created_at");

-- CreateIndex
CREATE INDEX "self_assessment_link_created_by_id_idx" ON "self_assessment_link"("created_by_id");

-- CreateIndex
CREATE INDEX "self_assessment_link_id_sent_at_idx" ON "self_assessment"("link_id", "sent_at");

-- AddForeignKey
ALTER TABLE "self_assessment_link" ADD CONSTRAINT "self_assessment_link_candidacy_id_fkey" FOREIGN KEY ("candidacy_id") REFERENCES "candidacy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment_link" ADD CONSTRAINT "self_assessment_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "self_assessment" ADD CONSTRAINT "self_assessment_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "self_assessment_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say: one row of settings, a link that ends after it began and stays with its
-- candidacy, and answers that nobody changes once they were sent.
ALTER TABLE "workspace_settings" ADD CONSTRAINT "workspace_settings_one_row" CHECK ("id" = 1);
ALTER TABLE "self_assessment_link" ADD CONSTRAINT "self_assessment_link_ends_later" CHECK ("expires_at" > "created_at");

CREATE FUNCTION bearing_guard_self_assessment_link() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."id", NEW."token_hash", NEW."candidacy_id", NEW."created_by_id", NEW."created_at", NEW."expires_at")
    = (OLD."id", OLD."token_hash", OLD."candidacy_id", OLD."created_by_id", OLD."created_at", OLD."expires_at")
    AND OLD."revoked_at" IS NULL THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'a link can be revoked once and not changed otherwise' USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "self_assessment_link_kept" BEFORE UPDATE ON "self_assessment_link"
  FOR EACH ROW EXECUTE FUNCTION bearing_guard_self_assessment_link();
CREATE TRIGGER "self_assessment_kept" BEFORE UPDATE ON "self_assessment"
  FOR EACH ROW EXECUTE FUNCTION bearing_refuse();
