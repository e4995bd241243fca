-- Files kept with their documents, invoices, payout runs. Amounts: DECIMAL(15,2); instants: DATETIME(6) in UTC.

CREATE SEQUENCE payout_number START WITH 1001 INCREMENT BY 1 CACHE 0;

CREATE TABLE stored_file (
  id         BIGINT       NOT NULL PRIMARY KEY,
  name       VARCHAR(120) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  size       BIGINT       NOT NULL,
  sha256     CHAR(64)     NOT NULL,
  stored_at  DATETIME(6)  NOT NULL,
  content    LONGBLOB     NOT NULL
) DEFAULT CHARSET = utf8mb4;

-- A number lives once for each supplier; a cancelled invoice (live is null) gives it free again.
CREATE TABLE invoice (
  id             BIGINT        NOT NULL PRIMARY KEY,
  number         VARCHAR(35)   NOT NULL,
  live           TINYINT,
  type           VARCHAR(12)   NOT NULL,
  status         VARCHAR(12)   NOT NULL,
  source         VARCHAR(8)    NOT NULL,
  supplier_id    BIGINT        NOT NULL,
  addressee_id   BIGINT        NOT NULL,
  order_number   VARCHAR(24)   NOT NULL,
  company        VARCHAR(120)  NOT NULL,
  issued_on      DATE          NOT NULL,
  received_at    DATETIME(6)   NOT NULL,
  currency       CHAR(3)       NOT NULL,
  net            DECIMAL(15,2) NOT NULL,
  vat            DECIMAL(15,2) NOT NULL,
  gross          DECIMAL(15,2) NOT NULL,
  expected_net   DECIMAL(15,2) NOT NULL,
  expected_gross DECIMAL(15,2) NOT NULL,
  payable        DECIMAL(15,2) NOT NULL,
  billing_model  VARCHAR(24)   NOT NULL,
  due_on         DATE          NOT NULL,
  payable_on     DATE          NOT NULL,
  reason         VARCHAR(500),
  file_id        BIGINT        NOT NULL,
  version        INT           NOT NULL,
  UNIQUE KEY invoice_number (supplier_id, number, live),
  KEY invoice_order (order_number),
  KEY invoice_by_supplier (supplier_id, received_at, id),
  KEY invoice_by_addressee (addressee_id, received_at, id),
  KEY invoice_by_status (status, received_at, id),
  KEY invoice_payable (status, payable_on),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id),
  FOREIGN KEY (addressee_id) REFERENCES organisation (id),
  FOREIGN KEY (order_number) REFERENCES supplier_order (number),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE invoice_line (
  invoice_id BIGINT        NOT NULL,
  position   INT           NOT NULL,
  line_id    VARCHAR(35),
  order_line INT,
  name       VARCHAR(200),
  quantity   DECIMAL(15,3) NOT NULL,
  net        DECIMAL(15,2) NOT NULL,
  PRIMARY KEY (invoice_id, position),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE invoice_finding (
  invoice_id BIGINT       NOT NULL,
  position   INT          NOT NULL,
  severity   VARCHAR(12)  NOT NULL,
  code       VARCHAR(60)  NOT NULL,
  line       INT          NOT NULL,
  arguments  VARCHAR(500) NOT NULL,
  PRIMARY KEY (invoice_id, position),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE invoice_step (
  invoice_id  BIGINT       NOT NULL,
  position    INT          NOT NULL,
  at          DATETIME(6)  NOT NULL,
  username    VARCHAR(80)  NOT NULL,
  actor_name  VARCHAR(121) NOT NULL,
  action      VARCHAR(12)  NOT NULL,
  from_status VARCHAR(12),
  to_status   VARCHAR(12)  NOT NULL,
  reason      VARCHAR(500),
  PRIMARY KEY (invoice_id, position),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) DEFAULT CHARSET = utf8mb4;

-- One row: who proposes or decides holds it, so that runs are made one after the other.
CREATE TABLE payout_gate (id INT NOT NULL PRIMARY KEY);
INSERT INTO payout_gate VALUES (1);

CREATE TABLE payout_run (
  id            BIGINT        NOT NULL PRIMARY KEY,
  number        VARCHAR(20)   NOT NULL,
  message_id    VARCHAR(35)   NOT NULL,
  status        VARCHAR(20)   NOT NULL,
  due_by        DATE          NOT NULL,
  proposed_at   DATETIME(6)   NOT NULL,
  proposed_by   VARCHAR(80)   NOT NULL,
  proposed_name VARCHAR(121)  NOT NULL,
  decided_at    DATETIME(6),
  decided_by    VARCHAR(80),
  decided_name  VARCHAR(121),
  reason        VARCHAR(500),
  currency      CHAR(3)       NOT NULL,
  amount        DECIMAL(15,2) NOT NULL,
  payout_count  INT           NOT NULL,
  version       INT           NOT NULL,
  UNIQUE KEY payout_run_number (number),
  UNIQUE KEY payout_run_message (message_id),
  KEY payout_run_time (proposed_at, id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE payout (
  id             BIGINT        NOT NULL PRIMARY KEY,
  run_id         BIGINT        NOT NULL,
  number         VARCHAR(20)   NOT NULL,
  end_to_end_id  VARCHAR(35)   NOT NULL,
  status         VARCHAR(20)   NOT NULL,
  supplier_id    BIGINT        NOT NULL,
  payee_name     VARCHAR(120)  NOT NULL,
  iban           VARCHAR(34)   NOT NULL,
  bic            VARCHAR(11),
  currency       CHAR(3)       NOT NULL,
  net            DECIMAL(15,2) NOT NULL,
  gross          DECIMAL(15,2) NOT NULL,
  payable        DECIMAL(15,2) NOT NULL,
  commission     DECIMAL(15,2) NOT NULL,
  transaction_fee DECIMAL(15,2) NOT NULL,
  amount         DECIMAL(15,2) NOT NULL,
  bank_code      VARCHAR(10),
  bank_reason    VARCHAR(300),
  booked_on      DATE,
  version        INT           NOT NULL,
  UNIQUE KEY payout_number_key (number),
  UNIQUE KEY payout_end_to_end (end_to_end_id),
  KEY payout_run_payouts (run_id),
  KEY payout_by_supplier (supplier_id, id),
  FOREIGN KEY (run_id) REFERENCES payout_run (id),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

-- Accepted invoices that the operator owes, with what is kept of them. One row an invoice, one payout a row: it cannot
-- be paid twice (SET-04). A discarded or rejected payout gives its rows free.
CREATE TABLE due_item (
  invoice_id      BIGINT        NOT NULL PRIMARY KEY,
  supplier_id     BIGINT        NOT NULL,
  payout_id       BIGINT,
  due_on          DATE          NOT NULL,
  payable_on      DATE          NOT NULL,
  order_number    VARCHAR(24)   NOT NULL,
  company         VARCHAR(120)  NOT NULL,
  invoice_number  VARCHAR(35)   NOT NULL,
  type            VARCHAR(12)   NOT NULL,
  issued_on       DATE          NOT NULL,
  currency        CHAR(3)       NOT NULL,
  net             DECIMAL(15,2) NOT NULL,
  gross           DECIMAL(15,2) NOT NULL,
  payable         DECIMAL(15,2) NOT NULL,
  commission      DECIMAL(15,2) NOT NULL,
  transaction_fee DECIMAL(15,2) NOT NULL,
  version         INT           NOT NULL,
  KEY due_item_open (payout_id, payable_on, supplier_id),
  KEY due_item_order (order_number),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id),
  FOREIGN KEY (payout_id) REFERENCES payout (id)
) DEFAULT CHARSET = utf8mb4;

-- What a payout said when it was proposed. An invoice lives in one payout; a discarded or rejected one (live is null) gives it free again.
CREATE TABLE payout_line (
  id              BIGINT        NOT NULL PRIMARY KEY,
  payout_id       BIGINT        NOT NULL,
  invoice_id      BIGINT        NOT NULL,
  live            TINYINT,
  order_number    VARCHAR(24)   NOT NULL,
  company         VARCHAR(120)  NOT NULL,
  invoice_number  VARCHAR(35)   NOT NULL,
  type            VARCHAR(12)   NOT NULL,
  issued_on       DATE          NOT NULL,
  net             DECIMAL(15,2) NOT NULL,
  gross           DECIMAL(15,2) NOT NULL,
  payable         DECIMAL(15,2) NOT NULL,
  commission      DECIMAL(15,2) NOT NULL,
  transaction_fee DECIMAL(15,2) NOT NULL,
  UNIQUE KEY payout_line_once (invoice_id, live),
  KEY payout_line_payout (payout_id),
  KEY payout_line_order (order_number),
  FOREIGN KEY (payout_id) REFERENCES payout (id),
  FOREIGN KEY (invoice_id) REFERENCES invoice (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE remittance_file (
  payout_id BIGINT NOT NULL,
  position  INT    NOT NULL,
  file_id   BIGINT NOT NULL,
  PRIMARY KEY (payout_id, position),
  FOREIGN KEY (payout_id) REFERENCES payout (id),
  FOREIGN KEY (file_id) REFERENCES stored_file (id)
) DEFAULT CHARSET = utf8mb4;

-- Work queue: paid payouts whose files are to be made. next_at: when somebody may take it, null once done.
CREATE TABLE remittance_work (
  payout_id BIGINT      NOT NULL PRIMARY KEY,
  attempts  INT         NOT NULL,
  next_at   DATETIME(6),
  error     VARCHAR(500),
  KEY remittance_work_next (next_at),
  FOREIGN KEY (payout_id) REFERENCES payout (id)
) DEFAULT CHARSET = utf8mb4;
