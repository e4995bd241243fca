-- Versions of partners' own mappings (EXC-06): each text as it was stored, one of them in use. What the profiles hold
-- today becomes their first version; the profile keeps the text in use, so that reading a file needs no second query.

CREATE TABLE partner_mapping (
  id           BIGINT      NOT NULL PRIMARY KEY,
  profile_id   BIGINT      NOT NULL,
  number       INT         NOT NULL,
  state        VARCHAR(16) NOT NULL,
  text         MEDIUMTEXT  NOT NULL,
  stored_by    VARCHAR(80) NOT NULL,
  stored_at    DATETIME(6) NOT NULL,
  activated_by VARCHAR(80),
  activated_at DATETIME(6),
  version      INT         NOT NULL,
  UNIQUE KEY partner_mapping_number (profile_id, number),
  FOREIGN KEY (profile_id) REFERENCES partner_profile (id)
) DEFAULT CHARSET = utf8mb4;

INSERT INTO partner_mapping (id, profile_id, number, state, text, stored_by, stored_at, activated_by, activated_at, version)
SELECT NEXT VALUE FOR ids, id, mapping_version, 'ACTIVE', mapping, 'system', UTC_TIMESTAMP(6), 'system', UTC_TIMESTAMP(6), 1
FROM partner_profile WHERE mapping IS NOT NULL;
