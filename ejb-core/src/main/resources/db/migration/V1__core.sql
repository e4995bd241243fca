-- Partners, catalogue, stock, orders, despatches. Amounts: DECIMAL(15,2); unit prices: DECIMAL(15,4);
-- quantities: DECIMAL(15,3); instants: DATETIME(6) in UTC.

CREATE SEQUENCE ids START WITH 100000 INCREMENT BY 500 CACHE 0;
CREATE SEQUENCE purchase_order_number START WITH 100001 INCREMENT BY 1 CACHE 0;
CREATE SEQUENCE despatch_number START WITH 500001 INCREMENT BY 1 CACHE 0;

CREATE TABLE organisation (
  id           BIGINT       NOT NULL PRIMARY KEY,
  kind         VARCHAR(16)  NOT NULL,
  name         VARCHAR(120) NOT NULL,
  siret        CHAR(14),
  vat_number   VARCHAR(14),
  gln          CHAR(13),
  iban         VARCHAR(34),
  bic          VARCHAR(11),
  email        VARCHAR(254),
  phone        VARCHAR(20),
  language     VARCHAR(5)   NOT NULL,
  time_zone    VARCHAR(40)  NOT NULL,
  street       VARCHAR(140),
  postcode     VARCHAR(16),
  town         VARCHAR(80),
  country      CHAR(2)      NOT NULL,
  version      INT          NOT NULL,
  UNIQUE KEY organisation_gln (gln)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE site (
  id              BIGINT       NOT NULL PRIMARY KEY,
  organisation_id BIGINT       NOT NULL,
  name            VARCHAR(120) NOT NULL,
  gln             CHAR(13),
  street          VARCHAR(140) NOT NULL,
  postcode        VARCHAR(16)  NOT NULL,
  town            VARCHAR(80)  NOT NULL,
  country         CHAR(2)      NOT NULL,
  pickup          BOOLEAN      NOT NULL,
  version         INT          NOT NULL,
  UNIQUE KEY site_gln (gln),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE user_account (
  id              BIGINT       NOT NULL PRIMARY KEY,
  username        VARCHAR(80)  NOT NULL,
  organisation_id BIGINT       NOT NULL,
  first_name      VARCHAR(60)  NOT NULL,
  last_name       VARCHAR(60)  NOT NULL,
  email           VARCHAR(254),
  mobile          VARCHAR(20),
  language        VARCHAR(5)   NOT NULL,
  roles           VARCHAR(120) NOT NULL,
  machine         BOOLEAN      NOT NULL,
  version         INT          NOT NULL,
  UNIQUE KEY user_account_username (username),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

-- IDN-03: for which sites, at which suppliers, a buyer may order.
CREATE TABLE ordering_right (
  user_id     BIGINT NOT NULL,
  site_id     BIGINT NOT NULL,
  supplier_id BIGINT NOT NULL,
  PRIMARY KEY (user_id, site_id, supplier_id),
  FOREIGN KEY (user_id) REFERENCES user_account (id),
  FOREIGN KEY (site_id) REFERENCES site (id),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE commercial_terms (
  id                  BIGINT        NOT NULL PRIMARY KEY,
  supplier_id         BIGINT        NOT NULL,
  valid_from          DATE          NOT NULL,
  valid_to            DATE,
  billing_model       VARCHAR(24)   NOT NULL,
  commission_percent  DECIMAL(7,4)  NOT NULL,
  transaction_percent DECIMAL(7,4)  NOT NULL,
  transaction_fixed   DECIMAL(15,2) NOT NULL,
  payment_term        VARCHAR(32)   NOT NULL,
  response_hours      INT           NOT NULL,
  invoice_tolerance   DECIMAL(15,2) NOT NULL,
  version             INT           NOT NULL,
  KEY commercial_terms_supplier (supplier_id, valid_from),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE product (
  id               BIGINT        NOT NULL PRIMARY KEY,
  supplier_id      BIGINT        NOT NULL,
  gtin14           CHAR(14),
  gtin             VARCHAR(14),
  reference        VARCHAR(35)   NOT NULL,
  name             VARCHAR(200)  NOT NULL,
  brand            VARCHAR(80),
  category         VARCHAR(80),
  unit             VARCHAR(3)    NOT NULL,
  pack_size        DECIMAL(15,3) NOT NULL,
  order_multiple   DECIMAL(15,3) NOT NULL,
  minimum_quantity DECIMAL(15,3) NOT NULL,
  price            DECIMAL(15,4) NOT NULL,
  currency         CHAR(3)       NOT NULL,
  vat_category     VARCHAR(3)    NOT NULL,
  vat_percent      DECIMAL(7,4)  NOT NULL,
  active           BOOLEAN       NOT NULL,
  version          INT           NOT NULL,
  UNIQUE KEY product_reference (supplier_id, reference),
  KEY product_gtin (supplier_id, gtin14),
  KEY product_name (supplier_id, active, name, id),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE stock_level (
  id         BIGINT        NOT NULL PRIMARY KEY,
  product_id BIGINT        NOT NULL,
  site_id    BIGINT        NOT NULL,
  on_hand    DECIMAL(15,3) NOT NULL,
  reserved   DECIMAL(15,3) NOT NULL,
  version    INT           NOT NULL,
  UNIQUE KEY stock_level_product (product_id, site_id),
  FOREIGN KEY (product_id) REFERENCES product (id),
  FOREIGN KEY (site_id) REFERENCES site (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE supplier_order (
  id                    BIGINT        NOT NULL PRIMARY KEY,
  number                VARCHAR(24)   NOT NULL,
  purchase_order_number VARCHAR(20)   NOT NULL,
  supplier_id           BIGINT        NOT NULL,
  customer_id           BIGINT        NOT NULL,
  site_id               BIGINT        NOT NULL,
  channel               VARCHAR(8)    NOT NULL,
  status                VARCHAR(20)   NOT NULL,
  customer_reference    VARCHAR(35),
  buyer_username        VARCHAR(80)   NOT NULL,
  contact_name          VARCHAR(121)  NOT NULL,
  contact_email         VARCHAR(254),
  contact_phone         VARCHAR(20),
  currency              CHAR(3)       NOT NULL,
  wished                DATE,
  pickup                BOOLEAN       NOT NULL,
  note                  VARCHAR(1000),
  placed_at             DATETIME(6)   NOT NULL,
  respond_by            DATETIME(6)   NOT NULL,
  net                   DECIMAL(15,2) NOT NULL,
  vat                   DECIMAL(15,2) NOT NULL,
  gross                 DECIMAL(15,2) NOT NULL,
  units                 DECIMAL(15,3) NOT NULL,
  line_count            INT           NOT NULL,
  version               INT           NOT NULL,
  UNIQUE KEY supplier_order_number (number),
  KEY supplier_order_by_supplier (supplier_id, placed_at, id),
  KEY supplier_order_by_customer (customer_id, placed_at, id),
  KEY supplier_order_by_supplier_status (supplier_id, status, placed_at, id),
  KEY supplier_order_by_customer_status (customer_id, status, placed_at, id),
  KEY supplier_order_by_deadline (status, respond_by),
  KEY supplier_order_reference (customer_id, customer_reference),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id),
  FOREIGN KEY (customer_id) REFERENCES organisation (id),
  FOREIGN KEY (site_id) REFERENCES site (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE order_line (
  id               BIGINT        NOT NULL PRIMARY KEY,
  order_id         BIGINT        NOT NULL,
  number           INT           NOT NULL,
  customer_line_id VARCHAR(35),
  product_id       BIGINT,
  gtin             VARCHAR(35),
  reference        VARCHAR(35),
  name             VARCHAR(200)  NOT NULL,
  unit             VARCHAR(3)    NOT NULL,
  ordered          DECIMAL(15,3) NOT NULL,
  accepted         DECIMAL(15,3),
  despatched       DECIMAL(15,3) NOT NULL,
  price            DECIMAL(15,4) NOT NULL,
  vat_category     VARCHAR(3)    NOT NULL,
  vat_percent      DECIMAL(7,4)  NOT NULL,
  version          INT           NOT NULL,
  UNIQUE KEY order_line_number (order_id, number),
  KEY order_line_product (product_id),
  FOREIGN KEY (order_id) REFERENCES supplier_order (id),
  FOREIGN KEY (product_id) REFERENCES product (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE order_step (
  id          BIGINT       NOT NULL PRIMARY KEY,
  order_id    BIGINT       NOT NULL,
  at          DATETIME(6)  NOT NULL,
  username    VARCHAR(80)  NOT NULL,
  actor_name  VARCHAR(121) NOT NULL,
  action      VARCHAR(20)  NOT NULL,
  from_status VARCHAR(20),
  to_status   VARCHAR(20)  NOT NULL,
  reason      VARCHAR(500),
  KEY order_step_order (order_id, at, id),
  FOREIGN KEY (order_id) REFERENCES supplier_order (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE despatch (
  id                     BIGINT       NOT NULL PRIMARY KEY,
  number                 VARCHAR(20)  NOT NULL,
  order_number           VARCHAR(24)  NOT NULL,
  supplier_id            BIGINT       NOT NULL,
  customer_id            BIGINT       NOT NULL,
  supplier_advice_number VARCHAR(35),
  carrier                VARCHAR(60)  NOT NULL,
  tracking_number        VARCHAR(60),
  despatched_on          DATE         NOT NULL,
  at                     DATETIME(6)  NOT NULL,
  username               VARCHAR(80)  NOT NULL,
  version                INT          NOT NULL,
  UNIQUE KEY despatch_number_key (number),
  UNIQUE KEY despatch_advice (supplier_id, supplier_advice_number),
  KEY despatch_order (order_number),
  FOREIGN KEY (supplier_id) REFERENCES organisation (id),
  FOREIGN KEY (customer_id) REFERENCES organisation (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE despatch_line (
  id          BIGINT        NOT NULL PRIMARY KEY,
  despatch_id BIGINT        NOT NULL,
  line_number INT           NOT NULL,
  quantity    DECIMAL(15,3) NOT NULL,
  UNIQUE KEY despatch_line_number (despatch_id, line_number),
  FOREIGN KEY (despatch_id) REFERENCES despatch (id)
) DEFAULT CHARSET = utf8mb4;
