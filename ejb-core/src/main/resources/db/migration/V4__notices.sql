-- Notices to people and the operator's list of things to look at.

-- next_at: when a worker may take it (again); while claimed, the end of the lease; null once sent or dead.
CREATE TABLE notice (
  id              BIGINT       NOT NULL PRIMARY KEY,
  kind            VARCHAR(30)  NOT NULL,
  state           VARCHAR(10)  NOT NULL,
  organisation_id BIGINT       NOT NULL,
  username        VARCHAR(80)  NOT NULL,
  recipient       VARCHAR(254) NOT NULL,
  recipient_name  VARCHAR(121) NOT NULL,
  language        VARCHAR(5)   NOT NULL,
  order_number    VARCHAR(24),
  subject         VARCHAR(200) NOT NULL,
  html            MEDIUMTEXT   NOT NULL,
  plain           MEDIUMTEXT   NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  sent_at         DATETIME(6),
  attempts        INT          NOT NULL,
  next_at         DATETIME(6),
  error           VARCHAR(500),
  version         INT          NOT NULL,
  KEY notice_next (next_at),
  KEY notice_time (created_at, id),
  KEY notice_state (state, created_at, id),
  KEY notice_reader (username, created_at, id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE notice_attachment (
  notice_id BIGINT NOT NULL,
  position  INT    NOT NULL,
  file_id   BIGINT NOT NULL,
  PRIMARY KEY (notice_id, position),
  FOREIGN KEY (notice_id) REFERENCES notice (id),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE worklist_entry (
  id           BIGINT       NOT NULL PRIMARY KEY,
  kind         VARCHAR(30)  NOT NULL,
  subject      VARCHAR(80)  NOT NULL,
  arguments    VARCHAR(500) NOT NULL,
  created_at   DATETIME(6)  NOT NULL,
  closed_at    DATETIME(6),
  closed_by    VARCHAR(80),
  closed_name  VARCHAR(121),
  note         VARCHAR(500),
  version      INT          NOT NULL,
  KEY worklist_open (closed_at, created_at, id)
) DEFAULT CHARSET = utf8mb4;
