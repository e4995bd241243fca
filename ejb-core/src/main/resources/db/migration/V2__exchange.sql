-- Exchange with partners: profiles, every file in and out, attempts, links to orders, requests of machines.
-- Instants: DATETIME(6) in UTC. The interchange key is compared byte by byte.

CREATE SEQUENCE control_reference START WITH 1 INCREMENT BY 1 CACHE 0;

CREATE TABLE partner_profile (
  id               BIGINT       NOT NULL PRIMARY KEY,
  organisation_id  BIGINT       NOT NULL,
  name             VARCHAR(120) NOT NULL,
  interchange_id   VARCHAR(35)  NOT NULL,
  qualifier        VARCHAR(4)   NOT NULL,
  charset          VARCHAR(4)   NOT NULL,
  acknowledges     BOOLEAN      NOT NULL,
  test             BOOLEAN      NOT NULL,
  active           BOOLEAN      NOT NULL,
  flows            VARCHAR(1000) NOT NULL,
  sftp_account     VARCHAR(64),
  password_hash    VARCHAR(200),
  remote_host      VARCHAR(120),
  remote_port      INT          NOT NULL,
  remote_user      VARCHAR(64),
  remote_drop      VARCHAR(200),
  remote_fetch     VARCHAR(200),
  mapping          MEDIUMTEXT,
  mapping_version  INT          NOT NULL,
  version          INT          NOT NULL,
  UNIQUE KEY partner_profile_account (sftp_account),
  KEY partner_profile_organisation (organisation_id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE exchange_message (
  id              BIGINT       NOT NULL PRIMARY KEY,
  profile_id      BIGINT       NOT NULL,
  organisation_id BIGINT       NOT NULL,
  direction       CHAR(3)      NOT NULL,
  state           VARCHAR(16)  NOT NULL,
  conversation    VARCHAR(32),
  standard        VARCHAR(16),
  types           VARCHAR(160),
  reference       VARCHAR(70)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  repetition      INT          NOT NULL,
  subject         VARCHAR(100),
  file_name       VARCHAR(255),
  sha256          CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin,
  raw             LONGBLOB,
  size            INT          NOT NULL,
  findings        MEDIUMTEXT,
  repeat_of       BIGINT,
  mended_from     BIGINT,
  mended_by       BIGINT,
  created_at      DATETIME(6)  NOT NULL,
  state_at        DATETIME(6)  NOT NULL,
  next_at         DATETIME(6),
  attempts        INT          NOT NULL,
  version         INT          NOT NULL,
  UNIQUE KEY exchange_message_key (profile_id, direction, reference, sha256, repetition),
  UNIQUE KEY exchange_message_subject (profile_id, conversation, subject),
  KEY exchange_message_due (direction, state, next_at),
  KEY exchange_message_organisation (organisation_id, id),
  FOREIGN KEY (profile_id) REFERENCES partner_profile (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE exchange_part (
  id              BIGINT       NOT NULL PRIMARY KEY,
  message_id      BIGINT       NOT NULL,
  position        INT          NOT NULL,
  reference       VARCHAR(35),
  type            VARCHAR(16),
  document_number VARCHAR(70),
  order_number    VARCHAR(24),
  state           VARCHAR(16)  NOT NULL,
  findings        MEDIUMTEXT,
  readable        MEDIUMTEXT,
  version         INT          NOT NULL,
  UNIQUE KEY exchange_part_position (message_id, position),
  FOREIGN KEY (message_id) REFERENCES exchange_message (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE exchange_order (
  message_id   BIGINT      NOT NULL,
  order_number VARCHAR(24) NOT NULL,
  PRIMARY KEY (message_id, order_number),
  KEY exchange_order_number (order_number, message_id),
  FOREIGN KEY (message_id) REFERENCES exchange_message (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE message_attempt (
  id         BIGINT       NOT NULL PRIMARY KEY,
  message_id BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  username   VARCHAR(80)  NOT NULL,
  outcome    VARCHAR(24)  NOT NULL,
  detail     VARCHAR(500),
  next_at    DATETIME(6),
  KEY message_attempt_message (message_id, id),
  FOREIGN KEY (message_id) REFERENCES exchange_message (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE api_request (
  username        VARCHAR(80)  NOT NULL,
  idempotency_key VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  request_sha256  CHAR(64)     NOT NULL,
  status          INT          NOT NULL,
  location        VARCHAR(255),
  body            MEDIUMTEXT,
  created_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (username, idempotency_key)
) DEFAULT CHARSET = utf8mb4;
