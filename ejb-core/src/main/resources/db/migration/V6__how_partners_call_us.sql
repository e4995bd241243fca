-- Who we are to a partner in his envelopes (EXC-06): he may know us by another identification than our GLN.

ALTER TABLE partner_profile
  ADD COLUMN our_id VARCHAR(35),
  ADD COLUMN our_qualifier VARCHAR(4);
